import { explainAccess, type ExplainedAccess, type ExplainedGrant } from "../access/explain-access.ts";
import { accessFindingIn, accessReachIn, accessWordsIn, type AccessNames } from "../messages/access-words.ts";
import { commandTermsIn } from "../messages/command-terms.ts";
import type { Person } from "../organisation/person.ts";
import { accessFindings } from "../profile/access-findings.ts";
import type { CommandName } from "../profile/profile.ts";
import type { AccessGrantView, AccessHolderView, AccessView } from "./organisation-views.ts";
import { headOf, postNameOf, refTo, wordsOf, type Sight } from "./view-head.ts";

/** Who may see and do what that day: of one kind of post, of one person, or of the public and every kind there is. */
export function accessView(sight: Sight, { post, person }: { readonly post?: string; readonly person?: Person }): AccessView {
  const { state, viewer, lang } = sight;
  const explained = (): readonly ExplainedAccess[] => {
    if (person !== undefined) return explainAccess(state, { person: person.id });
    if (post !== undefined) return explainAccess(state, post === "public" ? post : { postKind: post });
    return [...explainAccess(state, "public"), ...state.profile.postKinds.flatMap(({ id }) => explainAccess(state, { postKind: id }))];
  };
  const names = namesIn(sight);
  return {
    ...headOf("access", sight),
    ...(person && { person: viewer.knows(person) ?? { id: person.id } }),
    holders: explained().map((one) => holderView(sight, names, one)),
    findings: accessFindings(state.profile).map((found) => ({
      code: found.code,
      severity: found.severity,
      text: accessFindingIn(lang, found, names),
    })),
  };
}

function holderView(sight: Sight, names: AccessNames, { to, post, lent, grants }: ExplainedAccess): AccessHolderView {
  const name = to === "public" ? accessWordsIn(sight.lang).public : post ? postNameOf(sight, post) : names.post(to);
  return {
    id: to,
    name,
    ...(post && { unit: refTo(sight, post.unit) }),
    ...(lent && { lent: { by: sight.viewer.holder(lent.delegator, lent.from), to: lent.to } }),
    grants: grants.map((grant) => grantView(sight, names, grant)),
  };
}

function grantView({ lang }: Sight, names: AccessNames, explained: ExplainedGrant): AccessGrantView {
  const words = accessWordsIn(lang);
  const { grant, views, commands, particulars, fields, named, over, units, posts, backdate } = explained;
  return {
    grant,
    sees: views.map((id) => ({ id, name: words.views[id] })),
    shows: [
      ...particulars.map(({ field, degree }) => ({ id: field, degree, name: words.particulars[field][degree] })),
      ...(named.length > 0 ? [{ id: "notices", degree: "full", name: words.named(named.map(names.post)) } as const] : []),
    ],
    opens: fields.map((id) => ({ id, name: words.fields[id] })),
    does: commands.map((id) => ({ id, name: names.commands([id]) })),
    ...(posts && { posts: posts.map((id) => ({ id, name: names.post(id) })) }),
    ...(over === undefined && units === undefined && { whole: true as const }),
    over: accessReachIn(lang, explained, names),
    ...(backdate && { backdate: words.backdate }),
  };
}

function namesIn(sight: Sight): AccessNames {
  const { areaKinds, forms, postKinds, slices } = sight.state.profile;
  const among = (list: readonly { readonly id: string; readonly name: Parameters<typeof wordsOf>[1] }[]) => (id: string) => {
    const one = list.find((one) => one.id === id);
    return one ? wordsOf(sight, one.name) : id;
  };
  const { command } = commandTermsIn(sight.lang);
  return {
    post: among(postKinds),
    slice: among(slices),
    kind: (record, kind) => among(record === "area" ? areaKinds : forms)(kind),
    commands: (commands) => accessWordsIn(sight.lang).list(commands.map((name) => command(name as CommandName))),
  };
}
