import { foldName, inSimplified, spelled, unspaced } from "./fold-name.ts";
import type { Particulars } from "./person.ts";

/** Why two records may be of one person: the same name, one in another script or with other spacing, the same phone. */
export type DuplicateReason = "same-name" | "script" | "spacing" | "same-phone";

export interface Duplicate {
  readonly person: string;
  readonly why: readonly DuplicateReason[];
}

/**
 * Who may be the same as a person (疑似重复), by what is personal alone (case 15): a hint for whoever may see both, never a
 * decision. Two people of one name are two people.
 *
 * {@includeCode ./duplicates.test.ts#duplicates}
 */
export function duplicatesOf(particulars: ReadonlyMap<string, Particulars>, person: string): Duplicate[] {
  const own = particulars.get(person);
  if (own === undefined) return [];
  const { byName, byPhone } = indexOf(particulars);
  const phone = dialled(own.phone);
  const others = new Set([...(byName.get(foldName(own.name)) ?? []), ...((phone && byPhone.get(phone)) || [])]);
  others.delete(person);
  return [...others].map((other) => ({ person: other, why: reasons(own, particulars.get(other)!) }));
}

function reasons(a: Particulars, b: Particulars): DuplicateReason[] {
  const [one, other] = [spelled(a.name), spelled(b.name)];
  const phone = dialled(a.phone);
  return [
    ...(one === other ? (["same-name"] as const) : foldName(a.name) === foldName(b.name) ? inWhat(one, other) : []),
    ...(phone !== undefined && phone === dialled(b.phone) ? (["same-phone"] as const) : []),
  ];
}

function inWhat(one: string, other: string): DuplicateReason[] {
  return [
    ...(unspaced(one) === unspaced(other) ? [] : (["script"] as const)),
    ...(inSimplified(one) === inSimplified(other) ? [] : (["spacing"] as const)),
  ];
}

interface Index {
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly byPhone: ReadonlyMap<string, readonly string[]>;
}

// By the map itself, which is replaced when anything in it changes: what was erased is not kept here either.
const indexes = new WeakMap<ReadonlyMap<string, Particulars>, Index>();

function indexOf(particulars: ReadonlyMap<string, Particulars>): Index {
  let index = indexes.get(particulars);
  if (index === undefined) {
    const byName = new Map<string, string[]>();
    const byPhone = new Map<string, string[]>();
    const put = (into: Map<string, string[]>, key: string, person: string) => {
      const there = into.get(key);
      if (there === undefined) into.set(key, [person]);
      else there.push(person);
    };
    for (const { person, name, phone } of particulars.values()) {
      put(byName, foldName(name), person);
      const digits = dialled(phone);
      if (digits !== undefined) put(byPhone, digits, person);
    }
    indexes.set(particulars, (index = { byName, byPhone }));
  }
  return index;
}

// Extensions and emergency numbers are many people's.
function dialled(phone: string | undefined): string | undefined {
  const digits = phone
    ?.normalize("NFKC")
    .replace(/\D/g, "")
    .replace(/^(00)?86(?=1\d{10}$)/, "");
  return digits !== undefined && digits.length >= 7 ? digits : undefined;
}
