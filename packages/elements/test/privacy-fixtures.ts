// What is personal in a district that does not exist, and past its time, as a portal would get it.
import type { LookView, PrivacyView } from "@jinlin/core";
import { head } from "./fixtures.ts";

type Member = PrivacyView["due"]["members"][number];

export const dueMember = (id: string, name: string, over: Partial<Member> = {}): Member => ({
  id,
  person: { id, name },
  basis: "holds-post",
  since: "2021-06-01",
  why: "retention-over",
  due: "2026-05-31",
  may: ["erase-expired"],
  ...over,
});

/** So many people whose time is over. */
export const duePeople = (count: number): PrivacyView["due"] => ({
  value: count,
  hidden: 0,
  members: Array.from({ length: count }, (_, at) => dueMember(`p-${at}`, `林${at + 1}`)),
});

export const looks: readonly LookView[] = [
  {
    id: 41,
    at: "2026-11-22T01:30:00.000Z",
    by: { id: "p-9", name: "吴强" },
    person: { id: "p-1", name: "陈明" },
    reason: "通知开会",
    fields: [
      { id: "name", name: "姓名" },
      { id: "phone", name: "电话" },
    ],
  },
  {
    id: 40,
    at: "2026-11-20T08:05:00.000Z",
    by: { name: "林**", masked: true },
    person: {},
    reasonHidden: true,
    fields: [{ id: "phone", name: "电话" }],
  },
];

export function privacyView(over: Partial<PrivacyView> = {}): PrivacyView {
  return {
    ...head,
    view: "privacy",
    due: {
      value: 4,
      hidden: 1,
      members: [
        dueMember("p-1", "陈明"),
        dueMember("p-2", "林晓", { basis: "enrolled-self", since: "2026-11-01", why: "consent-withdrawn", due: "2026-11-01" }),
        dueMember("p-3", "王芳", { may: [] }),
      ],
    },
    withdrawn: {
      value: 1,
      hidden: 0,
      members: [
        {
          id: "p-4",
          person: { id: "p-4", name: "黄丽" },
          basis: "holds-post",
          since: "2026-10-01",
          why: "consent-withdrawn",
          may: [],
        },
      ],
    },
    looks: { total: 42, entries: looks, next: 40 },
    retention: {
      accessLogDays: 180,
      consent: [
        { basis: "enrolled-self", name: "本人登记" },
        { basis: "holds-post", name: "担任职务", days: 1825 },
      ],
    },
    may: ["erase-expired"],
    ...over,
  };
}
