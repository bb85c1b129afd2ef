/**
 * What a rule decides: the events that follow, or every reason why not.
 *
 * An ordinary "no" is data. Nothing here is thrown; a caller's mistake (a value of the wrong shape) is.
 */
export type Decision<Event, Refusal> =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Yes, and this is what happens; a long list goes into the object itself. Without events: yes, and nothing changes. */
export function accept<Event>(...events: Event[]): Decision<Event, never> {
  return { ok: true, events };
}

/** No, for these reasons; at least one. */
export function refuse<Refusal>(...refusals: [Refusal, ...Refusal[]]): Decision<never, Refusal> {
  return { ok: false, refusals };
}
