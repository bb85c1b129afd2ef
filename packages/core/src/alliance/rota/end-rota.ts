import type { Day } from "../../day.ts";
import { accept, refuse, type Decision } from "../../decision.ts";
import { historyOf, type State } from "../../register/register.ts";
import { rotaOf, type RotaEnded } from "./rota.ts";

export interface EndRota {
  readonly type: "end-rota";
  readonly rota: string;
  /** The first day there are no shifts of it any more. */
  readonly from: Day;
}

export type EndRotaRefusal = { readonly code: "rota-not-there"; readonly rota: string };

/**
 * Ends a rota (停止排班) from a day on; what it was before that day stays, with all that deviated.
 *
 * @param first - The register on the command's day.
 *
 * {@includeCode ./end-rota.test.ts#end}
 */
export function endRota(first: State, { rota, from }: EndRota): Decision<RotaEnded, EndRotaRefusal> {
  const later = historyOf(first, rota, "rota").some((fact) => fact.from !== undefined && fact.from > from);
  if (rotaOf(first, rota) === undefined && !later)
    return historyOf(first, rota, "rota").some(({ to }) => to === from) ? accept() : refuse({ code: "rota-not-there", rota });
  return accept({ type: "rota-ended", v: 1, subject: rota, from });
}
