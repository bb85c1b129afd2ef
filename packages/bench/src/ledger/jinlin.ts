import { asOf, checkRecords, decide, entryOf, fold, holderOf, type Command, type Register } from "@jinlin/core";
import { safeParseRecords } from "@jinlin/core/parse";
import { bytesOf } from "../bytes-of.ts";
import type { Tasks } from "../bench.ts";
import { commands, context, countyLedger, questions, recordsDocument, type LedgerSize } from "./county-ledger.ts";

const aspects = ["area", "name", "code", "within", "person", "organisation", "setOn", "appointment", "ending"];

/** The register as it is: facts in two times, found by record and by what they name. */
export function jinlin(size: LedgerSize): Tasks {
  const { entries, grids } = countyLedger(size);
  const asked = questions(grids);
  let register: Register;
  let coming: Generator<Command, never>;
  const empty = asOf(fold(entries.slice(0, 1)), "2022-01-01");
  const sound = recordsDocument(size);
  const faulty = recordsDocument(size, true);

  return {
    memory: {
      measure: () => {
        const bytes = bytesOf(() => (register = fold(entries)));
        return bytes / aspects.flatMap((aspect) => [...register.log.all(aspect)].flat()).length;
      },
      unit: "bytes a fact",
    },
    fold: { run: () => fold(entries), answer: ({ seq }: Register) => seq },
    command: {
      start: () => {
        register = fold(entries);
        coming = commands(grids);
      },
      run: () => {
        const command = coming.next().value;
        const decision = decide(register, command, context);
        if (!decision.ok) throw new RangeError(JSON.stringify(decision.refusals));
        register = fold([entryOf(register, command, decision.events, context)], register);
      },
    },
    "first answer": {
      measure: () => {
        const fresh = fold(entries);
        const begin = performance.now();
        holderOf(asOf(fresh, asked[0]!.day), asked[0]!.post);
        return performance.now() - begin;
      },
      unit: "ms",
    },
    "1000 answers": {
      start: () => void (register = fold(entries)),
      run: () => asked.reduce((held, { post, day }) => held + Number(holderOf(asOf(register, day), post).state !== "vacant"), 0),
      answer: (held: number) => held,
    },
    parse: { run: () => faultsIn(sound.text), answer: (faults: number) => faults },
    "parse, 1 % at fault": { run: () => faultsIn(faulty.text), answer: (faults: number) => faults },
  };

  // Shape and references; what is wrong in shape is told first, for references of such records lead nowhere.
  function faultsIn(text: string): number {
    const parsed = safeParseRecords(JSON.parse(text));
    return parsed.ok ? checkRecords(empty, parsed.value).length : parsed.faults.length;
  }
}
