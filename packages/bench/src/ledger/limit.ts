import type { CountyEntry } from "@jinlin/core";
import { bytesOf } from "../bytes-of.ts";
import type { Tasks } from "../bench.ts";
import { countyLedger, questions, recordsDocument, type LedgerSize } from "./county-ledger.ts";

interface Stint {
  readonly person: string;
  readonly from: string;
  to?: string;
}

/**
 * What one would write by hand for these questions alone: the holders of each post in their order. One time, no
 * entries believed before others, nothing found from anywhere but the post.
 */
export function limit(size: LedgerSize): Tasks {
  const { entries, grids } = countyLedger(size);
  const asked = questions(grids);
  const sound = recordsDocument(size);
  const faulty = recordsDocument(size, true);
  let posts: Map<string, Stint[]>;
  let facts: object[];

  return {
    memory: { measure: () => bytesOf(() => (facts = factsOf(entries))) / facts.length, unit: "bytes a fact" },
    fold: { run: () => foldByHand(entries) },
    "1000 answers": {
      start: () => void (posts = foldByHand(entries)),
      run: () =>
        asked.reduce(
          (held, { post, day }) =>
            held + Number(posts.get(post)?.some(({ from, to }) => from <= day && (to === undefined || day < to)) ?? false),
          0,
        ),
      answer: (held: number) => held,
    },
    parse: { run: () => JSON.parse(sound.text) as unknown },
    "parse, 1 % at fault": { run: () => JSON.parse(faulty.text) as unknown },
  };
}

function foldByHand(entries: readonly CountyEntry[]): Map<string, Stint[]> {
  const posts = new Map<string, Stint[]>();
  for (const { events } of entries)
    for (const event of events)
      if (event.type === "appointment-ended") posts.get(event.post)!.at(-1)!.to = event.from;
      else if (event.type === "appointment-started") {
        const stint = { person: event.person, from: event.from! };
        const stints = posts.get(event.post);
        if (stints) stints.push(stint);
        else posts.set(event.post, [stint]);
      }
  return posts;
}

/** A row in two times for each thing said, as plain objects in one list: found from nowhere. */
function factsOf(entries: readonly CountyEntry[]): object[] {
  const facts: object[] = [];
  const row = (seq: number, subject: string, aspect: string, value: unknown, from: unknown, to?: unknown) =>
    void (value !== undefined && facts.push({ subject, aspect, value, from, to, seqFrom: seq, seqTo: Infinity }));
  for (const { seq, events } of entries)
    for (const event of events) {
      const { subject, from } = event;
      if (event.type === "area-registered") {
        row(seq, subject, "area", event.kind, from);
        row(seq, subject, "name", event.name, from);
        row(seq, subject, "code", event.code, from);
        row(seq, subject, "within", event.within, from);
      } else if (event.type === "person-enrolled") row(seq, subject, "person", { home: event.home }, from);
      else if (event.type === "appointment-started")
        row(seq, subject, "appointment", { post: event.post, person: event.person, mode: event.mode }, from);
      else if (event.type === "appointment-ended") {
        row(seq, subject, "ending", event.ended, from);
        row(seq, subject, "appointment", { post: event.post, person: event.person, mode: "full" }, "", from);
      }
    }
  return facts;
}
