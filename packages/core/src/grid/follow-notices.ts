import type { RecordName } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";
import { noticeOf, type NoticePublished, type NoticeSetting } from "./grid-notice.ts";
import { isGridHeir, isThere, type Heirs } from "./heir.ts";

/**
 * The notices of grids that become one go into the heir's: it runs where they all ran, and is as long confirmed as the one
 * confirmed first. Where one of several has no notice, nothing is said of what is not known. Of a grid that is parted nobody can say
 * which part runs where: the parts have no notice until one is published.
 */
export function followNotices(first: State, heirs: Heirs): NoticePublished[] {
  const merged = new Map<string, { readonly to?: NoticePublished["to"]; readonly grids: string[] }>();
  for (const [grid, [heir, ...others]] of heirs) {
    if (heir === undefined || others.length > 0 || heir.id === grid || !isGridHeir(first, heir)) continue;
    const known = merged.get(heir.id) ?? { ...(heir.to && { to: heir.to }), grids: isThere(first, heir.id) ? [heir.id] : [] };
    known.grids.push(grid);
    merged.set(heir.id, known);
  }
  return [...merged].flatMap(([subject, { to, grids }]): NoticePublished[] => {
    const notices = grids.map((grid) => noticeOf(first, grid));
    if (notices.some((notice) => notice === undefined)) return [];
    return [{ type: "notice-published", v: 1, subject, from: first.day, ...(to && { to }), ...joined(notices as NoticeSetting[]) }];
  });
}

function joined(notices: readonly NoticeSetting[]): NoticeSetting {
  const { phone, supervision } = notices[0]!;
  const confirmed = notices.map((notice) => notice.confirmed).sort()[0]!;
  return { extent: extents(notices.map(({ extent }) => extent)), phone, ...(supervision && { supervision }), confirmed };
}

// In each language that one of them is in, as far as they have it; as given where none says.
function extents(given: readonly RecordName[]): RecordName {
  const languages = [...new Set(given.flatMap((extent) => (typeof extent === "string" ? [] : Object.keys(extent))))];
  const join = (language?: string) =>
    given
      .map((extent) => (typeof extent === "string" ? extent : ((language && extent[language]) ?? Object.values(extent)[0] ?? "")))
      .join("；");
  return languages.length === 0 ? join() : Object.fromEntries(languages.map((language) => [language, join(language)]));
}
