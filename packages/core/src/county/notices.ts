import { refuse, type Decision } from "../decision.ts";
import type { AreaDrawn } from "../grid/area-shape.ts";
import { confirmNotice, type ConfirmNotice } from "../grid/confirm-notice.ts";
import { drawAreas, type DrawAreas, type DrawRefusal } from "../grid/draw-areas.ts";
import type { NoticePublished } from "../grid/grid-notice.ts";
import { publishNotice, type NoticeRefusal, type PublishNotice } from "../grid/publish-notice.ts";
import { unitOf, type Unit } from "../organisation/unit.ts";
import { asOf, type State } from "../register/register.ts";
import { decideOnUnits } from "./decide-on-units.ts";
import type { CommandHead, Rule, Rules, Sender, SharedRefusal } from "./rule.ts";
import { findUnits } from "./units-named.ts";

export type NoticeCommand = PublishNotice | ConfirmNotice | DrawAreas;
export type NoticeCommandRefusal = NoticeRefusal | DrawRefusal;
type NoticeEvent = NoticePublished | AreaDrawn;

const publish: Rule<PublishNotice, NoticeEvent, NoticeCommandRefusal> = (sender, command) =>
  ofGrid(sender, command, (first, grid) => publishNotice(first, grid, command));

const confirm: Rule<ConfirmNotice, NoticeEvent, NoticeCommandRefusal> = (sender, command) =>
  ofGrid(sender, command, (first, grid) => confirmNotice(first, grid, command, sender.today.day));

const draw: Rule<DrawAreas, NoticeEvent, NoticeCommandRefusal> = (sender, command) => {
  const first = asOf(sender.today.register, command.from);
  const named = findUnits(
    first,
    command.shapes.map(({ area }) => area),
  );
  if ("unknown" in named) return refuse({ code: "unknown", kind: "unit", id: named.unknown });
  const { units } = named;
  const facts = units.flatMap(({ id }) => sender.today.register.log.of("shape", id));
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return decideOnUnits(sender, command, units, facts, () => drawAreas(first, byId, command));
};

function ofGrid(
  sender: Sender,
  command: (PublishNotice | ConfirmNotice) & CommandHead,
  decide: (first: State, grid: Unit) => Decision<NoticeEvent, NoticeCommandRefusal>,
): Decision<NoticeEvent, NoticeCommandRefusal | SharedRefusal> {
  const first = asOf(sender.today.register, command.from);
  const grid = unitOf(first, command.grid);
  if (grid === undefined) return refuse({ code: "unknown", kind: "grid", id: command.grid });
  return decideOnUnits(sender, command, [grid], sender.today.register.log.of("notice", grid.id), () => decide(first, grid));
}

export const noticeRules: Rules<NoticeCommand, NoticeEvent, NoticeCommandRefusal> = {
  "publish-notice": publish,
  "confirm-notice": confirm,
  "draw-areas": draw,
};
