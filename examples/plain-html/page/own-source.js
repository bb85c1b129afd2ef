// The elements ask a source for what they show. This one is the page's own: three functions, over views it has.
import "./elements/jinlin.js";
import { views } from "./data/views.js";

const refused = (refusal) => ({ view: "refused", refusals: [refusal] });

document.querySelector("jinlin-source").source = {
  /** Resolves to the view, or to why not. A page with a backend asks that instead. */
  async view(name, query) {
    if (name === "unit") return views.units[query.unit] ?? refused({ code: "unknown", kind: "unit", id: query.unit });
    return views[name] ?? refused({ code: "not-open-to-you", what: name });
  },
  /** Does what a command says; with `dryRun` it only says what would happen. */
  async send(command) {
    return { ok: false, refusals: [{ code: "not-open-to-you", what: command.type }] };
  },
  /** Tells of every change from now on; returns how to end that. Nothing changes here. */
  live: () => () => {},
};

const [tree, unit] = ["hierarchy-tree", "unit"].map((name) => document.querySelector(`jinlin-${name}`));
document.addEventListener("jinlin-select", ({ id }) => {
  unit.unit = tree.selected = id;
  tree.reveal(id);
});
