// The page has its views already: it hands them over, and says what follows when something is picked.
import "./elements/jinlin.js";
import { views } from "./data/views.js";

const [tree, unit, findings] = ["hierarchy-tree", "unit", "findings"].map((name) => document.querySelector(`jinlin-${name}`));

tree.view = views.hierarchy;
findings.view = views.findings;

document.addEventListener("jinlin-select", ({ id }) => {
  unit.view = views.units[id] ?? { view: "refused", refusals: [{ code: "unknown", kind: "unit", id }] };
  tree.selected = id;
  tree.reveal(id);
});

// Forms come to the page, which answers. This one has nothing to do it with.
document.addEventListener("jinlin-command", (event) => {
  event.respondWith({ ok: false, refusals: [{ code: "not-open-to-you", what: event.command.type }] });
});
