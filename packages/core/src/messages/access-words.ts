import type { AccessFinding } from "../profile/access-findings.ts";
import type { ConsentBasis } from "../organisation/person.ts";
import type { Field, Grant, Particular, UnitKinds, ViewName } from "../profile/profile.ts";
import { access as en } from "./en/access.ts";
import { nearestLanguage } from "./formats.ts";
import { access as zhHans } from "./zh-hans/access.ts";

/** What the county itself names, for sentences about its grants. */
export interface AccessNames {
  readonly post: (kind: string) => string;
  readonly slice: (slice: string) => string;
  /** A kind of area, or a form of organisation. */
  readonly kind: (record: UnitKinds["record"], kind: string) => string;
  /** Of commands, as in every list of the language. */
  readonly commands: (commands: readonly string[]) => string;
}

/** The words for who may see and do what; apart from the others, as one page alone needs them. */
export interface AccessWords {
  readonly views: Readonly<Record<ViewName, string>>;
  readonly particulars: Readonly<Record<Particular, Readonly<Record<"masked" | "full", string>>>>;
  /** On what ground particulars are held. */
  readonly bases: Readonly<Record<ConsentBasis, string>>;
  readonly fields: Readonly<Record<Field, string>>;
  /** Of whoever holds posts of some kinds, on the notices of grids. */
  readonly named: (posts: readonly string[]) => string;
  readonly public: string;
  readonly wholeCounty: string;
  /** The units under the post's own in a slice. */
  readonly under: (slice: string) => string;
  /** Of these, only units of some kinds. */
  readonly only: (over: string, kinds: readonly string[]) => string;
  readonly backdate: string;
  readonly list: (items: readonly string[]) => string;
  readonly findings: {
    readonly [Code in AccessFinding["code"]]: (
      found: Extract<AccessFinding, { readonly code: Code }>,
      names: AccessNames & AccessWords,
    ) => string;
  };
}

/** The words for who may see and do what in a language, or its nearest relative; Chinese where there is none. */
export function accessWordsIn(language: string): AccessWords {
  return nearestLanguage(language) === "en" ? en : zhHans;
}

/** How far a grant reaches, in words. */
export function accessReachIn(language: string, { over, units }: Pick<Grant, "over" | "units">, names: AccessNames): string {
  const words = accessWordsIn(language);
  const whole = over === undefined ? words.wholeCounty : words.under(names.slice(over));
  if (units === undefined) return whole;
  return words.only(
    whole,
    units.kinds.map((kind) => names.kind(units.record, kind)),
  );
}

/** What was found in the grants of a profile, in one sentence. Grants are counted from 1, as people count. */
export function accessFindingIn(language: string, found: AccessFinding, names: AccessNames): string {
  const words = accessWordsIn(language);
  const say = words.findings[found.code] as (found: AccessFinding, names: AccessNames & AccessWords) => string;
  return say(found, { ...words, ...names });
}
