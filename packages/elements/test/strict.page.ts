// A portal's own script, on a page that allows nothing but its own scripts and styles.
import "../src/define.ts";
import { findingsView, heldPost, hierarchyView, sessionView, unitView, vacantPost, wideView } from "./fixtures.ts";
import { ScriptedSource } from "./scripted-source.ts";

const violations: string[] = [];
addEventListener("securitypolicyviolation", (event) => violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`));
addEventListener("error", (event) => violations.push(event.message));
Object.assign(globalThis, { violations });

const markup = "<img src=x onerror=\"violations.push('it ran')\">";
const view = hierarchyView();
const rows = view.rows.map((row) => ({ ...row, name: row.name + markup }));
const source = new ScriptedSource({
  hierarchy: ({ slice }) => (slice === "wide" ? wideView(1000) : { ...view, rows }),
  unit: () =>
    unitView({ unit: { ...unitView().unit, name: markup }, posts: [heldPost, { ...vacantPost, name: markup, seats: 3 }], notice: markup }),
  findings: () => findingsView({ findings: findingsView().findings.map((finding) => ({ ...finding, name: markup })) }),
  session: () => sessionView(),
});

const around = document.createElement("jinlin-source");
around.source = source;
for (const [tag, properties] of [
  ["jinlin-hierarchy-tree", { slice: "command" }],
  ["jinlin-hierarchy-tree", { slice: "wide" }],
  ["jinlin-unit", { unit: "hefeng" }],
  ["jinlin-findings", {}],
  ["jinlin-org-chart", { slice: "command" }],
] as const)
  around.append(Object.assign(document.createElement(tag), properties));
document.body.append(around);
