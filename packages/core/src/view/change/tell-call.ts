import type { CallSetting, CallStep } from "../../alliance/call.ts";
import { historyOf } from "../../register/register.ts";
import type { Named } from "../../profile/profile.ts";
import type { Change } from "../source.ts";
import { refTo, wordsOf } from "../view-head.ts";
import type { NamedRef } from "../view.ts";
import { bounds, sides } from "./tell-unit.ts";
import type { Telling } from "./telling.ts";
import { differencesOf, type Timeline } from "./timeline.ts";

/** That a call was raised: for what, where, by how many. To those who may see calls. */
export function tellCall(telling: Telling, line: Timeline): Change[] | "hidden" {
  if (!telling.sight.viewer.views.includes("calls")) return "hidden";
  const { words } = telling;
  const say = (call: CallSetting | undefined) =>
    call && words.list([serviceName(telling, call.service), words.heads(words.number(call.heads)), call.words]);
  return differencesOf(line).map(({ before, after, from, to }) => {
    const [was, is] = [before, after] as [CallSetting | undefined, CallSetting | undefined];
    return {
      type: "record-changed",
      aspect: "call",
      about: callRef(telling, line.subject),
      ...unitOfChange(telling, (is ?? was)!.area),
      ...sides(say(was), say(is)),
      ...bounds({ from, to }),
    };
  });
}

/** Where a call went, and by which team. That it was raised is told of the call itself. */
export function tellCallStep(telling: Telling, line: Timeline): Change[] | "hidden" {
  if (!telling.sight.viewer.views.includes("calls")) return "hidden";
  return differencesOf(line).flatMap(({ before, after, from, to }): Change[] => {
    const [was, is] = [before, after] as [CallStep | undefined, CallStep | undefined];
    const step = (is ?? was)!;
    if (step.act === "raise") return [];
    const say = (one: CallStep | undefined) => one && stateName(telling, one.state);
    return [
      {
        type: "record-changed",
        aspect: "call-step",
        about: callRef(telling, line.subject.slice(0, line.subject.lastIndexOf(":"))),
        ...(step.team && unitOfChange(telling, step.team)),
        ...sides(say(was), say(is)),
        ...bounds({ from, to }),
      },
    ];
  });
}

/** A call by what it is for. */
function callRef(telling: Telling, id: string): NamedRef {
  const line = telling.line("call", id);
  const call = (line?.after.at(-1)?.value ?? historyOf(telling.sight.state, id, "call").at(-1)?.value) as CallSetting | undefined;
  return { id, name: call ? serviceName(telling, call.service) : id };
}

function unitOfChange(telling: Telling, id: string): { readonly unit?: NamedRef } {
  const unit = telling.unit(id);
  return unit ? { unit: refTo(telling.sight, unit) } : {};
}

const serviceName = (telling: Telling, id: string) => nameIn(telling, telling.sight.state.profile.alliance?.services, id);
const stateName = (telling: Telling, id: string) => nameIn(telling, telling.sight.state.profile.alliance?.calls?.states, id);

function nameIn({ sight }: Telling, known: readonly Named[] | undefined, id: string): string {
  const found = known?.find((one) => one.id === id);
  return found ? wordsOf(sight, found.name) : id;
}
