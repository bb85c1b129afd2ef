import type { Fault, FaultCode } from "../fault.ts";
import { hoursOutOfOrder } from "../working-time.ts";
import { callActs } from "./call-rules.ts";
import type { Profile } from "./profile.ts";

/**
 * What is wrong with how calls go: a state twice, one never reached, one that nothing leads out of and that is not closed; an act
 * without a move, two moves of one act from one state, a move from or to nowhere; a deadline nobody can reckon.
 */
export function callFaults({ alliance, calendar }: Profile): Fault[] {
  const calls = alliance?.calls;
  if (calls === undefined) return [];
  const faults: Fault[] = [];
  const fault = (code: FaultCode, path: Fault["path"], value: unknown, expected: readonly string[]) =>
    void faults.push({ code, path: ["alliance", "calls", ...path], value, expected });
  const { states, moves } = calls;
  const known = states.map(({ id }) => id);

  moves.forEach(({ act, from, to }, place) => {
    for (const [at, state] of from.entries())
      if (!known.includes(state)) fault("unknown-reference", ["moves", place, "from", at], state, known);
    if (!known.includes(to)) fault("unknown-reference", ["moves", place, "to"], to, known);
    // A call begins with being raised, and with nothing else.
    if ((act === "raise") !== (from.length === 0)) fault("not-one-of", ["moves", place, "from"], from, act === "raise" ? [] : known);
    const rival = moves.findIndex(
      (other, at) =>
        at < place && other.act === act && (from.length + other.from.length === 0 || other.from.some((state) => from.includes(state))),
    );
    if (rival >= 0) fault("duplicate-id", ["moves", place, "act"], act, [`≠ moves.${rival}`]);
  });
  for (const act of callActs) if (!moves.some((move) => move.act === act)) fault("missing", ["moves"], undefined, [act]);

  const reached = new Set(moves.filter(({ act }) => act === "raise").map(({ to }) => to));
  for (let before = -1; before < reached.size;) {
    before = reached.size;
    for (const { from, to } of moves) if (from.some((state) => reached.has(state))) reached.add(to);
  }
  states.forEach(({ id, closed = false, dueIn }, place) => {
    const earlier = known.indexOf(id);
    if (earlier < place) fault("duplicate-id", ["states", place, "id"], id, [`≠ states.${earlier}`]);
    else if (!reached.has(id)) fault("unknown-reference", ["states", place, "id"], id, [...reached]);
    if (!closed && !moves.some(({ from, to }) => to !== id && from.includes(id)))
      fault("missing", ["states", place, "closed"], undefined, ["true"]);
    if (closed && dueIn !== undefined) fault("not-one-of", ["states", place, "dueIn"], dueIn, []);
    if (dueIn !== undefined && calendar === undefined)
      faults.push({ code: "missing", path: ["calendar"], value: undefined, expected: ["hours"] });
  });
  return faults;
}

/** What is wrong with when offices work: hours out of order, days outside what it knows, a day both worked and not. */
export function calendarFaults({ calendar }: Profile): Fault[] {
  if (calendar === undefined) return [];
  const { from, until, hours, holidays, workdays } = calendar;
  const faults: Fault[] = [];
  if (until <= from) faults.push({ code: "period-reversed", path: ["calendar", "until"], value: until, expected: [`> ${from}`] });
  const disordered = hoursOutOfOrder(hours);
  if (disordered !== undefined)
    faults.push({
      code: "period-reversed",
      path: ["calendar", "hours", disordered, "to"],
      value: hours[disordered]!.to,
      expected: [`> ${hours[disordered]!.from}`],
    });
  for (const [list, days] of Object.entries({ holidays, workdays }))
    days.forEach((day, place) => {
      if (day < from || day >= until)
        faults.push({ code: "outside-period", path: ["calendar", list, place], value: day, expected: [`${from} – ${until}`] });
      if (days.indexOf(day) < place || (list === "workdays" && holidays.includes(day)))
        faults.push({ code: "duplicate-id", path: ["calendar", list, place], value: day, expected: [`≠ ${day}`] });
    });
  return faults;
}
