import { areaOf } from "../../geo/area-of.ts";
import type { Shape } from "../../geo/shape.ts";
import type { CellSetting, GridShare } from "../../grid/cell.ts";
import type { NoticeSetting } from "../../grid/grid-notice.ts";
import type { ResidentCount } from "../../grid/residents.ts";
import type { Quantity } from "../../quantity.ts";
import { quantityInWords } from "../../messages/quantity-words.ts";
import { fewest } from "../../organisation/people-count.ts";
import type { RecordName } from "../../organisation/unit.ts";
import { historyOf } from "../../register/register.ts";
import type { Day } from "../../day.ts";
import type { Change, ChangeAspect } from "../source.ts";
import { nameOf, wordsOf } from "../view-head.ts";
import type { NamedRef } from "../view.ts";
import { bounds, sides } from "./tell-unit.ts";
import type { Telling } from "./telling.ts";
import { differencesOf, type Timeline } from "./timeline.ts";

interface NetworkValue {
  readonly kind: string;
  readonly name: RecordName;
  readonly owner?: string;
}

/** That a network began, ended, is called otherwise or has another owner. */
export function tellNetwork(telling: Telling, line: Timeline): Change[] {
  const say = (value: NetworkValue | undefined, day: Day | undefined) => {
    if (value === undefined) return undefined;
    const { sight, words } = telling;
    const kind = sight.state.profile.networkKinds?.find(({ id }) => id === value.kind);
    const parts = [kind ? wordsOf(sight, kind.name) : value.kind, ...(value.owner ? [telling.unitName(value.owner, day)] : [])];
    return words.list(parts);
  };
  return tellRecord(line, "network", networkRef(telling, line), say);
}

/** That a cell was registered, is gone, or is called otherwise. */
export function tellCell(telling: Telling, line: Timeline): Change[] {
  const say = (value: CellSetting | undefined) => {
    if (value === undefined) return undefined;
    const own = [...(value.name ? [nameOf(telling.sight, value.name)] : []), ...(value.code ? [value.code] : [])];
    return telling.words.list([networkName(telling, value.network), ...own]);
  };
  return tellRecord(line, "cell", cellRef(telling, line.subject), say);
}

/** In which grids a cell lies. */
export function tellMapping(telling: Telling, line: Timeline): Change[] {
  const { words } = telling;
  const say = (shares: readonly GridShare[] | undefined, day: Day | undefined) =>
    shares && words.list(shares.map(({ grid, share }) => words.share(telling.unitName(grid, day), words.number(share))));
  return tellRecord(line, "mapping", cellRef(telling, line.subject), say);
}

export const residentsInWords = ({ words, sight }: Telling, { households, residents }: ResidentCount) => {
  const isCovered = sight.viewer.isPublic("history") && sight.viewer.isPublic("compare");
  const say = (count: Quantity) =>
    quantityInWords(isCovered && count.value > 0 && count.value < fewest ? { under: fewest } : count, words.language);
  return words.households(say(households), say(residents));
};
export const shapeInWords = ({ words }: Telling, shape: Shape) => words.drawn(words.number(Math.round(areaOf(shape))));
export const noticeInWords = ({ sight, words }: Telling, { extent, phone, confirmed }: NoticeSetting) =>
  words.noticeOf(nameOf(sight, extent), phone, words.day(confirmed));

function tellRecord<Value>(
  line: Timeline,
  aspect: ChangeAspect,
  about: NamedRef,
  say: (value: Value | undefined, day: Day | undefined) => string | undefined,
): Change[] {
  return differencesOf(line).map(({ before, after, from, to }) => ({
    type: "record-changed",
    aspect,
    about,
    ...sides(say(before as Value | undefined, from), say(after as Value | undefined, from)),
    ...bounds({ from, to }),
  }));
}

function networkRef({ sight }: Telling, { subject, before, after }: Timeline): NamedRef {
  const value = (after.at(-1) ?? before.at(-1))?.value as NetworkValue | undefined;
  return { id: subject, name: value ? nameOf(sight, value.name) : subject };
}

function networkName(telling: Telling, id: string): string {
  const line = telling.line("network", id);
  if (line) return networkRef(telling, line).name;
  const known = historyOf<NetworkValue>(telling.sight.state, id, "network").at(-1)?.value;
  return known ? nameOf(telling.sight, known.name) : id;
}

function cellRef(telling: Telling, id: string): NamedRef {
  const line = telling.line("cell", id);
  const known = (line?.after.at(-1) ?? line?.before.at(-1))?.value ?? historyOf(telling.sight.state, id, "cell").at(-1)?.value;
  const { name, code } = (known ?? {}) as Partial<CellSetting>;
  return { id, name: name ? nameOf(telling.sight, name) : (code ?? id) };
}
