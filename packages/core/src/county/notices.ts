import { mayCommand, type AccessRefusal } from "../access/may-command.ts";
import { refuse, type Decision } from "../decision.ts";
import type { AreaDrawn } from "../grid/area-shape.ts";
import { confirmNotice, type ConfirmNotice } from "../grid/confirm-notice.ts";
import { drawAreas, type DrawAreas, type DrawRefusal } from "../grid/draw-areas.ts";
import type { NoticePublished } from "../grid/grid-notice.ts";
import { publishNotice, type NoticeRefusal, type PublishNotice } from "../grid/publish-notice.ts";
import { unitOf, type Unit } from "../organisation/unit.ts";
import type { Fact } from "../register/fact.ts";
import { asOf, type State } from "../register/register.ts";
import { changedSince, type CommandHead, type Rule, type Rules, type Sender, type SharedRefusal } from "./rule.ts";
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
  return decideOn(sender, command, units, facts, () => drawAreas(first, byId, command));
};

function ofGrid(
  sender: Sender,
  command: (PublishNotice | ConfirmNotice) & CommandHead,
  decide: (first: State, grid: Unit) => Decision<NoticeEvent, NoticeCommandRefusal>,
): Decision<NoticeEvent, NoticeCommandRefusal | SharedRefusal> {
  const first = asOf(sender.today.register, command.from);
  const grid = unitOf(first, command.grid);
  if (grid === undefined) return refuse({ code: "unknown", kind: "grid", id: command.grid });
  return decideOn(sender, command, [grid], sender.today.register.log.of("notice", grid.id), () => decide(first, grid));
}

// Whoever answers for every area that is spoken of decides.
function decideOn(
  { today, actor }: Sender,
  { type, from, readSeq }: NoticeCommand & CommandHead,
  units: readonly Unit[],
  facts: readonly Fact[],
  decide: () => Decision<NoticeEvent, NoticeCommandRefusal>,
): Decision<NoticeEvent, NoticeCommandRefusal | SharedRefusal> {
  const denied = mayCommand(today, actor, type, { units, from });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const decision = decide();
  const stale = decision.ok && decision.events.length > 0 && changedSince(today, facts, readSeq);
  return stale ? refuse(stale) : decision;
}

export const noticeRules: Rules<NoticeCommand, NoticeEvent, NoticeCommandRefusal> = {
  "publish-notice": publish,
  "confirm-notice": confirm,
  "draw-areas": draw,
};
