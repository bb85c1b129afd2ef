import assert from "node:assert/strict";
import { test } from "node:test";
import { as, codesOf, now, town, townProfile } from "../../test/town.ts";
import { decide } from "../county.ts";
import { accessFindingIn, type AccessNames } from "../messages/access-words.ts";
import { safeParseProfile } from "../parse.ts";
import { accessFindings, type AccessFinding } from "./access-findings.ts";
import type { Grant, Profile } from "./profile.ts";

const withGrants = (...grants: readonly Grant[]): Profile => ({ ...townProfile, grants: [...townProfile.grants, ...grants] });
const added = townProfile.grants.length;
const found = (profile: Profile, code: AccessFinding["code"]) =>
  accessFindings(profile).flatMap((one) => {
    const { severity: _, ...rest } = one;
    return one.code === code ? [rest] : [];
  });

test("the town's grants leave nobody out; only the highest post is filled by nobody but its own kind", () => {
  // #region findings
  assert.deepEqual(accessFindings(townProfile), [{ code: "post-fills-itself", severity: "info", postKind: "head" }]);
  // #endregion findings
});

for (const [what, profile, finding] of [
  [
    "a command nobody may give",
    {
      ...townProfile,
      grants: townProfile.grants.map((one) => ({
        ...one,
        ...(one.commands && { commands: one.commands.filter((name) => name !== "erase-person") }),
      })),
    },
    { code: "command-nobody-gives", command: "erase-person" },
  ],
  [
    "a view nobody sees",
    {
      ...townProfile,
      grants: townProfile.grants.map((one) => ({ ...one, ...(one.views && { views: one.views.filter((name) => name !== "tenure") }) })),
    },
    { code: "view-nobody-sees", view: "tenure" },
  ],
  [
    "a command open to the public",
    withGrants({ to: "public", commands: ["rename-unit"] }),
    { code: "commands-to-public", grant: added, commands: ["rename-unit"] },
  ],
  [
    "phones open to the public",
    withGrants({ to: "public", particulars: { phone: "full" } }),
    { code: "personal-to-public", grant: added, particulars: ["phone"], views: [] },
  ],
  [
    "the search for people open to the public",
    withGrants({ to: "public", views: ["people"] }),
    { code: "personal-to-public", grant: added, particulars: [], views: ["people"] },
  ],
  [
    "a grant to a post of a kind of area that lies in nothing there can be",
    {
      ...withGrants({ to: ["warden"], views: ["tenure"] }),
      areaKinds: [...townProfile.areaKinds, { id: "island", name: { "zh-Hans": "岛" }, within: ["island"] }],
      postKinds: [...townProfile.postKinds, { id: "warden", name: { "zh-Hans": "岛长" }, of: { record: "area", kinds: ["island"] } }],
    },
    { code: "post-nowhere", grant: added, postKind: "warden" },
  ],
  [
    "what is shut unless opened, opened to everybody",
    withGrants({ to: "public", fields: ["past-holders"] }),
    { code: "fields-to-public", grant: added, fields: ["past-holders"] },
  ],
  [
    "names on notices that everybody may read",
    { ...townProfile, gridNotice: { staleAfterDays: 180, names: ["officer"] } },
    { code: "names-on-notices", postKinds: ["officer"] },
  ],
  [
    "a grant over a slice in which the post's unit never stands",
    withGrants({ to: ["officer"], over: "territory", particulars: { phone: "masked" } }),
    { code: "outside-slice", grant: added, postKind: "officer", slice: "territory" },
  ],
  [
    "a grant to units of some kinds that another gives wherever they are",
    withGrants({ to: ["head"], units: { record: "area", kinds: ["grid"] }, fields: ["member-counts"] }),
    { code: "grant-shadowed", grant: added, by: [1] },
  ],
  ["a grant that is there twice", withGrants(townProfile.grants[2]!), { code: "grant-repeated", grant: added, by: [2] }],
  [
    "a grant that opens only what a wider one opens",
    withGrants({ to: ["head"], over: "command", commands: ["rename-unit"], particulars: { phone: "masked" } }),
    { code: "grant-shadowed", grant: added, by: [1] },
  ],
  [
    "a grant of what is open to everybody, among other things",
    withGrants({ to: ["officer"], over: "command", views: ["unit", "drafts"] }),
    { code: "grant-overlaps", grant: added, by: [0], commands: [], views: ["unit"] },
  ],
  [
    "a post nobody fills",
    { ...townProfile, grants: townProfile.grants.filter(({ to }) => !to.includes("head")) },
    { code: "post-nobody-fills", postKind: "head" },
  ],
] as readonly (readonly [string, Profile, Readonly<Record<string, unknown>> & { readonly code: AccessFinding["code"] }])[])
  test(`found: ${what}`, () =>
    assert.ok(
      found(profile, finding.code).some((one) => JSON.stringify(one) === JSON.stringify(finding)),
      JSON.stringify(found(profile, finding.code)),
    ));

for (const [what, ...grants] of [
  ["over less", { to: ["convener"], commands: ["rename-unit"] }, { to: ["convener"], over: "command", commands: ["recode-unit"] }],
  [
    "for other kinds of post",
    { to: ["convener"], over: "command", commands: ["open-post"], posts: ["officer"] },
    { to: ["convener"], over: "command", commands: ["open-post"], posts: ["deputy"] },
  ],
  [
    "for days gone by",
    { to: ["convener"], over: "command", commands: ["open-post"] },
    { to: ["convener"], over: "command", commands: ["open-post"], backdate: true, posts: ["officer"] },
  ],
  [
    "of people, with more of their particulars",
    { to: ["convener"], views: ["people"] },
    { to: ["convener"], views: ["people"], particulars: { name: "full" } },
  ],
] as readonly (readonly [string, Grant, Grant])[])
  test(`a grant is not shadowed by one that opens the same ${what}`, () =>
    assert.ok(!accessFindings(withGrants(...grants)).some((one) => one.code === "grant-shadowed" && one.grant === added + 1)));

test("a wider grant shadows a narrower one, whichever comes first", () => {
  const [wide, narrow]: Grant[] = [
    { to: ["convener"], commands: ["open-post"], backdate: true },
    { to: ["convener"], over: "command", commands: ["open-post"], posts: ["officer"] },
  ];
  for (const [grants, shadowed] of [
    [[wide!, narrow!], added + 1],
    [[narrow!, wide!], added],
  ] as const)
    assert.deepEqual(
      found(withGrants(...grants), "grant-shadowed").flatMap((one) => ("grant" in one ? one.grant : [])),
      [shadowed],
    );
});

test("what is personal in full keeps a profile from coming into force; names and phones covered in part are pointed out", () => {
  const adopt = (grant: Grant) =>
    codesOf(decide(town(), { type: "adopt-profile", profile: withGrants(grant), from: "2027-01-01" }, { actor: as("head"), now }));
  for (const grant of [
    { to: "public", particulars: { name: "full" } },
    { to: "public", particulars: { membership: "masked" } },
    { to: "public", views: ["person"] },
    { to: "public", commands: ["appoint-person"] },
  ] as Grant[])
    assert.deepEqual(adopt(grant), ["profile-faulty"], JSON.stringify(grant));
  const covered: Grant = { to: "public", particulars: { name: "masked", phone: "masked" } };
  assert.deepEqual(adopt(covered), []);
  assert.deepEqual(
    accessFindings(withGrants(covered)).flatMap(({ code, severity }) => (code === "personal-to-public" ? severity : [])),
    ["warning"],
  );
});

test("where it is at fault is told by its path", () => {
  const parsed = safeParseProfile(withGrants({ to: "public", views: ["people", "unit"], particulars: { name: "full" } }));
  assert.ok(!parsed.ok);
  assert.deepEqual(
    parsed.faults.map(({ code, path }) => [code, path.join(".")]),
    [
      ["not-one-of", `grants.${added}.particulars`],
      ["not-one-of", `grants.${added}.views`],
    ],
  );
});

test("every finding has words in both languages, with the county's own names", () => {
  const names: AccessNames = {
    post: (kind) => `<${kind}>`,
    slice: (slice) => `<${slice}>`,
    kind: (_, kind) => `<${kind}>`,
    commands: (commands) => `<${commands.join()}>`,
  };
  const faulty = withGrants(
    { to: "public", commands: ["rename-unit"], particulars: { phone: "full" }, fields: ["reasons"] },
    { to: ["officer"], over: "territory", views: ["unit"], particulars: { phone: "masked" } },
    { to: ["ghost"], commands: ["rename-unit"] },
  );
  const profile: Profile = { ...faulty, gridNotice: { staleAfterDays: 180, names: ["officer"] } };
  for (const one of accessFindings(profile)) {
    const [zh, en] = ["zh-Hans", "en"].map((language) => accessFindingIn(language, one, names));
    assert.ok(zh!.length > 5 && en!.length > 5 && zh !== en, one.code);
    if ("postKind" in one) for (const text of [zh, en]) assert.match(text!, new RegExp(`<${one.postKind}>`));
  }
});
