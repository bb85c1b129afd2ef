import type { Day } from "../day.ts";
import type { Fault } from "../fault.ts";
import { ownFaults } from "../geo/own-faults.ts";
import { networkOf } from "../organisation/network.ts";
import type { Records } from "../organisation/records.ts";
import { rowChecks, type Target } from "../organisation/row-checks.ts";
import { settleRecords } from "../organisation/settle-records.ts";
import { unitOf } from "../organisation/unit.ts";
import { historyOf, type State } from "../register/register.ts";

type Path = Fault["path"];

/**
 * Everything wrong with what records of the right shape say of grids: cells of networks there are not, shares of more than a
 * whole cell, what is no grid, two counts, shapes or notices of one area on one day, shapes that are none. Cells that are unmapped are no fault.
 *
 * @param recorded - The day of recording.
 */
export function checkGrids(state: State, records: Records, recorded: Day): Fault[] {
  const { areas } = settleRecords(records, recorded);
  const { networks = [], cells = [], residents = [], shapes = [], overlaps: laid = [], notices = [] } = records;
  const { faults, fault, refers, forwards, onceADay } = rowChecks(state);
  const areaRows = new Map(areas.map((area) => [area.id, area]));
  const networkRows = new Map(networks.map((network) => [network.id, network]));
  const kindsOfGrids = (grid: "general" | "dedicated") => state.profile.areaKinds.filter((kind) => kind.grid === grid).map(({ id }) => id);
  const [general, dedicated] = [kindsOfGrids("general"), kindsOfGrids("dedicated")];
  const grids = [...general, ...dedicated];

  const areaOf = (id: string): Target | undefined => {
    const row = areaRows.get(id);
    if (row) return { kind: row.kind, period: row };
    const unit = unitOf(state, id);
    return unit?.record === "area" ? { kind: unit.kind, period: unit.period } : undefined;
  };
  const seen = new Map<string, string>();
  cells.forEach((cell, row) => {
    const at = (...field: Path): Path => ["cells", row, ...field];
    const twice = seen.get(cell.id) ?? (historyOf(state, cell.id, "cell").length > 0 ? `#${state.seq}` : undefined);
    if (twice !== undefined) fault("duplicate-id", at("id"), cell.id, [`≠ ${twice}`]);
    else seen.set(cell.id, `cells.${row}.id`);
    const network = networkRows.get(cell.network) ?? networkOf(state, cell.network)?.period;
    refers(at("network"), cell.network, cell, network && { period: network }, "networks");
    forwards(at(), cell);
    const named = new Set<string>();
    cell.grids?.forEach(({ grid }, place) => {
      refers(at("grids", place, "grid"), grid, cell, areaOf(grid), "areas", grids);
      if (named.has(grid)) fault("duplicate-id", at("grids", place, "grid"), grid, [`≠ ${grid}`]);
      named.add(grid);
    });
    const whole = cell.grids?.reduce((sum, { share }) => sum + share, 0) ?? 0;
    if (whole > 100) fault("out-of-bounds", at("grids"), whole, ["≤ 100"]);
  });
  residents.forEach((count, row) => {
    refers(["residents", row, "area"], count.area, count, areaOf(count.area), "areas");
    forwards(["residents", row], count);
  });
  shapes.forEach((drawn, row) => {
    refers(["shapes", row, "area"], drawn.area, drawn, areaOf(drawn.area), "areas");
    forwards(["shapes", row], drawn);
    // Where it went wrong is the value: the shape itself may have thousands of positions.
    for (const own of ownFaults({ id: drawn.area, shape: drawn.shape }))
      if (own.code === "empty") fault("missing", ["shapes", row, "shape", "coordinates"], undefined, ["[lon, lat]"]);
      else if (own.code === "out-of-range") fault("out-of-bounds", ["shapes", row, "shape"], own.where, ["[-180…180, -90…90]"]);
      else fault(own.code, ["shapes", row, "shape"], own.where, []);
  });
  laid.forEach((overlap, row) => {
    refers(["overlaps", row, "grid"], overlap.grid, overlap, areaOf(overlap.grid), "areas", dedicated);
    overlap.over.forEach((grid, place) => refers(["overlaps", row, "over", place], grid, overlap, areaOf(grid), "areas", general));
    forwards(["overlaps", row], overlap);
  });
  notices.forEach((notice, row) => {
    refers(["notices", row, "grid"], notice.grid, notice, areaOf(notice.grid), "areas", grids);
    forwards(["notices", row], notice);
    if (notice.confirmed > recorded) fault("out-of-bounds", ["notices", row, "confirmed"], notice.confirmed, [`≤ ${recorded}`]);
  });
  onceADay("residents", "residents", residents, ({ area }) => area);
  onceADay("shapes", "shape", shapes, ({ area }) => area);
  onceADay("overlaps", "overlap", laid, ({ grid }) => grid);
  onceADay("notices", "notice", notices, ({ grid }) => grid);
  return faults;
}
