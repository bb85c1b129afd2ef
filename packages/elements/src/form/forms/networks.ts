import { form, type About, type FormField } from "../form-row.ts";
import { fromToday } from "./appointments.ts";

const thisNetwork = ({ network }: About) => ({ network: network!.network.id });
const thisCell = ({ cell }: About) => ({ cell: cell!.id });

export const registerNetwork = form<"register-network">({
  command: "register-network",
  of: ["unit"],
  ids: { network: "network" },
  fields: [
    {
      name: "kind",
      control: "select",
      required: true,
      choices: ({ session }) => (session?.kinds?.networks ?? []).map(({ id, name }) => ({ value: id, name })),
    },
    { name: "name", control: "text", label: "unitName", required: true },
    { name: "owner", control: "unit", among: "organisations", hint: "unit", start: ({ unit }) => (unit ? [unit.unit] : []) },
    fromToday,
  ],
});

export const changeNetwork = form<"change-network">({
  command: "change-network",
  of: ["network"],
  fixed: thisNetwork,
  fields: [
    { name: "name", control: "text", label: "unitName", changedOnly: true, start: ({ network }) => network?.network.name },
    {
      name: "owner",
      control: "unit",
      among: "organisations",
      hint: "unit",
      start: ({ network }) => (network?.network.owner ? [network.network.owner] : []),
    },
    fromToday,
  ],
});

export const endNetwork = form<"end-network">({ command: "end-network", of: ["network"], fixed: thisNetwork, fields: [fromToday] });

interface Share {
  readonly grid?: string;
  readonly share?: number;
}

// A row without a grid says nothing; the whole of the cell lies in a grid that nothing else is said of.
const shares = (rows: unknown) =>
  (rows as readonly Share[]).flatMap(({ grid, share = 100 }) => (grid === undefined ? [] : [{ grid, share }]));

const grids: FormField & { readonly name: "grids" } = {
  name: "grids",
  control: "rows",
  label: "grid",
  start: () => "1",
  rows: {
    fields: [
      { name: "grid", control: "unit", among: "grids", hint: "unit" },
      { name: "share", control: "number", label: "cellShare", hint: "cellShare" },
    ],
    start: ({ cell }) => (cell?.grids ?? []).map(({ id, name, share }) => ({ grid: [{ id, name }], share: String(share) })),
  },
};

export const registerCell = form<"register-cell">({
  command: "register-cell",
  of: ["network"],
  ids: { cell: "cell" },
  fixed: thisNetwork,
  shape: ({ grids: rows, ...said }) => ({ ...said, grids: shares(rows) }),
  fields: [{ name: "code", control: "code", label: "cellCode" }, { name: "name", control: "text", label: "unitName" }, grids, fromToday],
});

export const mapCell = form<"map-cell">({
  command: "map-cell",
  of: ["cell"],
  fixed: thisCell,
  shape: ({ grids: rows, ...said }) => ({ ...said, grids: shares(rows) }),
  fields: [grids, fromToday],
});

export const endCell = form<"end-cell">({ command: "end-cell", of: ["cell"], fixed: thisCell, fields: [fromToday] });

export const overlayGrid = form<"overlay-grid">({
  command: "overlay-grid",
  of: ["unit"],
  fixed: ({ unit }) => ({ grid: unit!.unit.id, over: [] }),
  fields: [
    { name: "over", control: "units", among: "general grids", hint: "over", start: ({ unit }) => unit?.grid?.over ?? [] },
    fromToday,
  ],
});
