import type { Entry, Event } from "./entry.ts";

/** What an event said in one version of its shape, said in the next: nothing of its meaning is lost, and nothing is guessed. */
export type UpcastStep = (event: Event) => Event;

/** The steps from each version of a type of event to the one after it, from version 1 on; a type without any has one version. */
export type Upcasts = Readonly<Record<string, readonly UpcastStep[]>>;

/** The latest version of a type of event. */
export function latestVersion(upcasts: Upcasts, type: string): number {
  return Object.hasOwn(upcasts, type) ? upcasts[type]!.length + 1 : 1;
}

/**
 * An entry with its events in their latest versions (升版), as all that read them expect. The ledger keeps what was
 * written: entries are brought up each time they are read.
 *
 * @throws RangeError when an event was written by a newer version than this one.
 */
export function upcastEntry<E extends Event>(entry: Entry<E>, upcasts: Upcasts): Entry<E> {
  // Nearly all are: those are not copied.
  if (entry.events.every((event) => event.v === latestVersion(upcasts, event.type))) return entry;
  return { ...entry, events: entry.events.map((event) => upcast(event, upcasts)) };
}

function upcast<E extends Event>(event: E, upcasts: Upcasts): E {
  const latest = latestVersion(upcasts, event.type);
  if (!(event.v >= 1 && event.v <= latest))
    throw new RangeError(
      `fold: the event "${event.type}" has version ${event.v}, and version ${latest} is the latest known; was it written by a newer version?`,
    );
  const steps = latest === 1 ? [] : upcasts[event.type]!.slice(event.v - 1);
  return steps.reduce<Event>((older, step, place) => ({ ...step(older), v: event.v + place + 1 }), event) as E;
}
