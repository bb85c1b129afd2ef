import type { Actor } from "../access/actor.ts";
import type { AccessLog } from "../access/look.ts";
import { memoryAccessLog } from "../access/memory-access-log.ts";
import { delegatedItemsOf } from "../access/delegated-items.ts";
import { viewerOf } from "../access/viewer.ts";
import { decide, entryOf, erasedBy, fold, type Command, type CommandHead, type CountyEntry, type CountyEvent } from "../county.ts";
import type { Moment } from "../day.ts";
import { forkOf } from "../draft/fork-of.ts";
import type { AdoptProfile } from "../organisation/adopt-profile.ts";
import { openItemsOf } from "../organisation/open-items.ts";
import { personOf, type Particulars } from "../organisation/person.ts";
import type { UnmaskPerson } from "../organisation/unmask-person.ts";
import { isSameParticulars, replaceParticulars } from "../organisation/replace-particulars.ts";
import { asOf, asOfMoment, type Register } from "../register/register.ts";
import { tellChanges } from "./change/tell-changes.ts";
import { lastStep } from "./draft/draft-view.ts";
import { liveChangeOf } from "./live-change.ts";
import { looksFor, pruneLooks } from "./looks-kept.ts";
import { makeView } from "./make-view.ts";
import { profileEffects } from "./profile-effects.ts";
import { openItemsAsSeen } from "./open-items-view.ts";
import type { LiveChange, SendOptions, Sent, Source } from "./source.ts";
import type { Sight } from "./view-head.ts";
import { warningsOf } from "./warnings-of.ts";

/** What became of an entry that was to be kept: it was, or another writer was first with these. */
export type Kept =
  | { readonly kept: true }
  | {
      readonly kept: false;
      readonly missed: readonly CountyEntry[];
      /** What is personal, as it is kept now, of the persons these entries are about. */
      readonly particulars?: readonly Particulars[];
    };

export interface CountyOptions {
  readonly register: Register;
  readonly particulars: ReadonlyMap<string, Particulars>;
  /** The moment it is; core reads no clock. */
  readonly clock: () => Moment;
  /**
   * Keeps an entry, and with it what is personal, in one go before it is acknowledged; in memory alone when absent. What is
   * personal of those the entry erases (`erasedBy`) goes in the same go.
   */
  readonly keep?: (entry: CountyEntry, particulars: readonly Particulars[]) => Promise<Kept>;
  /** Where it is kept who looked at whom; in memory alone when absent. Looks older than the profile keeps them are removed. */
  readonly accessLog?: AccessLog;
}

/** A county at work: one register, served to any number of actors. */
export interface County {
  readonly register: Register;
  source(actor: Actor): Source;
  live(listener: (change: LiveChange) => void): () => void;
}

/**
 * Opens a county: views are made from the register as it is, commands are decided one after another,
 * kept, and only then believed and told.
 */
export function openCounty({
  register: first,
  particulars: known,
  clock,
  keep = async () => ({ kept: true }),
  accessLog = memoryAccessLog(),
}: CountyOptions): County {
  let register = first;
  // Never changed, only replaced: what is worked out from it (who may be whom) goes when it goes.
  let particulars = withoutErased(known, first);
  let last: Promise<unknown> = Promise.resolve();
  const listeners = new Set<(change: LiveChange) => void>();

  const live = (listener: (change: LiveChange) => void) => {
    // A listener of its own for each call, so that the same function can listen twice.
    const heard = (change: LiveChange) => listener(change);
    listeners.add(heard);
    return () => void listeners.delete(heard);
  };

  const believe = (entries: readonly CountyEntry[], personal: readonly Particulars[]) => {
    register = fold(entries, register);
    const erased = entries.flatMap(erasedBy);
    if (personal.length > 0 || erased.length > 0) {
      particulars = new Map([...particulars, ...personal.map((one) => [one.person, one] as const)]);
      particulars = withoutErased(particulars, register);
    }
    for (const entry of entries) for (const listener of [...listeners]) listener(liveChangeOf(entry, register));
  };

  const told = (actor: Actor, now: Moment, command: Command, events: readonly CountyEvent[], { lang, dryRun }: SendOptions) => {
    const today = asOfMoment(register, now);
    const viewer = viewerOf(today, actor, particulars);
    const sight = { state: today, today, viewer, lang: lang ?? today.profile.languages[0] };
    const { changes, hidden } = tellChanges(sight, events);
    const left =
      command.type === "end-appointment" && events.length > 0
        ? openItemsAsSeen(sight, [...openItemsOf(today, command), ...delegatedItemsOf(today, command)])
        : [];
    // Whoever adds a step asks what it would do, not what saving it does.
    const step = dryRun && command.type === "save-draft" ? lastStep(sight, command, now) : undefined;
    const warnings = dryRun ? warningsOf(command) : [];
    return {
      changes,
      ...(warnings.length > 0 && { warnings }),
      ...(step && { step }),
      ...(hidden > 0 && { hidden }),
      ...(left.length > 0 && { open: left }),
      ...(command.type === "adopt-profile" && events.length > 0 && { effects: effectsOf(sight, command, events, { actor, now }) }),
    };
  };

  // On a fork: what a profile does is seen on its first day, with it and without.
  const effectsOf = (sight: Sight, command: AdoptProfile, events: readonly CountyEvent[], context: { actor: Actor; now: Moment }) => {
    const fork = fold([entryOf(register, command, events, context)], forkOf(register));
    return profileEffects({ ...sight, state: asOf(register, command.from) }, asOf(fork, command.from), command);
  };

  // What is to be kept of what was sent; nothing when a correction says what is kept already.
  const wholeOf = (actor: Actor, now: Moment, command: Command, sent: Particulars): Particulars | undefined => {
    if (command.type !== "correct-person") return sent;
    const today = asOfMoment(register, now);
    const person = personOf(today, sent.person);
    const known = particulars.get(sent.person);
    const seen = person && viewerOf(today, actor, particulars).knows(person)?.phone;
    const whole = replaceParticulars(known, sent, known?.phone !== undefined && seen === known.phone);
    return isSameParticulars(whole, known) ? undefined : whole;
  };

  // The look is kept first: what nobody would know was seen is not told.
  const uncover = async (actor: { readonly person: string }, now: Moment, command: UnmaskPerson & CommandHead): Promise<Sent> => {
    const { person, name, phone } = particulars.get(personOf(asOfMoment(register, now), command.person)!.id)!;
    await pruneLooks(accessLog, register, now);
    const fields = phone === undefined ? (["name"] as const) : (["name", "phone"] as const);
    await accessLog.append({ at: now, actor: actor.person, person, reason: command.reason!, fields });
    return { ok: true, seq: register.seq, changes: [], unmasked: { person, name, ...(phone !== undefined && { phone }) } };
  };

  const run = async (actor: Actor, command: Command, options: SendOptions): Promise<Sent> => {
    const { dryRun, particulars: given } = options;
    for (;;) {
      const now = clock();
      const sent = given && wholeOf(actor, now, command, given);
      const decision = decide(register, command, { actor, now, particulars: sent, onRecord: particulars });
      if (!decision.ok) return decision;
      if (decision.events.length === 0 && sent !== undefined && !isSameParticulars(sent, particulars.get(sent.person)))
        return { ok: false, refusals: [{ code: "id-taken", id: sent.person }] };
      if (command.type === "unmask-person" && !dryRun && actor !== "public") return uncover(actor, now, command);
      const changes = told(actor, now, command, decision.events, options);
      if (dryRun || decision.events.length === 0) return { ok: true, seq: register.seq, ...changes };
      const entry = entryOf(register, command, decision.events, { actor, now });
      const personal = sent === undefined ? [] : [sent];
      const kept = await keep(entry, personal);
      if (!kept.kept && kept.missed.length === 0)
        throw new RangeError(`openCounty: entry ${entry.seq} was not kept, and no other in its place`);
      if (kept.kept) believe([entry], personal);
      else believe(kept.missed, kept.particulars ?? []);
      if (kept.kept) return { ok: true, seq: entry.seq, ...changes };
    }
  };

  return {
    get register() {
      return register;
    },
    live,
    source: (actor) => ({
      view: async (name, query) => {
        const looks = await looksFor(accessLog, name, query, { register, actor, now: clock() });
        return makeView(name, query, { register, particulars, actor, now: clock(), ...(looks && { looks }) });
      },
      send: (command, options = {}) => {
        if (options.dryRun) return run(actor, command, options);
        const sent = last.then(() => run(actor, command, options));
        last = sent.catch(() => undefined);
        return sent;
      },
      live,
    }),
  };
}

// Also of a copy put back from before they were erased.
function withoutErased(particulars: ReadonlyMap<string, Particulars>, { log }: Register): ReadonlyMap<string, Particulars> {
  return new Map([...particulars].filter(([person]) => log.of("erasure", person).length === 0));
}

/** A source over a register in memory, for one actor: a page without a server, a test, an example. */
export function localSource({ actor, ...options }: Omit<CountyOptions, "keep"> & { readonly actor: Actor }): Source {
  return openCounty(options).source(actor);
}
