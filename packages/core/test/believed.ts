import { aspects, type Aspect } from "../src/register/aspect.ts";
import { believed, type Register } from "../src/register/register.ts";

/** Everything believed after an entry, in an order of its own, to be compared; without the aspects named. */
export function believedAfter(register: Register, seq = register.seq, without: readonly Aspect[] = []): unknown[] {
  const facts = aspects
    .filter((aspect) => !without.includes(aspect))
    .flatMap((aspect) => [...register.log.all(aspect)].flat())
    .filter((fact) => believed(fact, seq))
    .map(({ aspect, subject, from, to, about, value, refs }) => ({ aspect, subject, from, to, about, value, refs }));
  const key = ({ aspect, subject, from }: (typeof facts)[number]) => `${aspect} ${subject} ${from ?? ""}`;
  return facts.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
