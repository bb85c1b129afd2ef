import type { AppointmentRecord, Records, Texts } from "@jinlin/core";
import { lastChange } from "./terms.ts";

/** One of the sample's people to sign in as, by the post that says what they may do. */
export interface SignIn {
  readonly person: string;
  readonly post: string;
  readonly label: Texts;
}

/**
 * One of each kind of post that may see or do more than the public, from the district down to one
 * responsibility area of the compound known by name, Jiguang Huayuan (继光花苑).
 */
export function signInsOf({ areas = [], appointments = [] }: Records): SignIn[] {
  const grids = areas.filter(({ kind, within }) => kind === "grid" && within === "jiguang-huayuan");
  const secretary = holder("jiguang-huayuan-branch/branch-secretary").person;
  const head = grids.map(({ id }) => now(`${id}/grid-head`)).find((head) => head !== undefined && head.person !== secretary);
  return [
    signIn("organisation-department/organisation-head", "区委组织部部长", "Head of the organisation department"),
    signIn("jiaobei-working-committee/working-committee-secretary", "蕉北街道大工委书记", "Working committee secretary, Jiaobei"),
    signIn("chengnan-town-committee/town-secretary", "城南镇党委书记", "Town committee secretary, Chengnan"),
    signIn("hefeng-committee/community-secretary", "鹤峰社区大党委书记", "Community committee secretary, Hefeng"),
    signIn("jiguang-huayuan-branch/branch-secretary", "继光花苑党支部书记", "Branch secretary, Jiguang Huayuan"),
    signIn(head!.post, "继光花苑责任区负责人", "Head of a responsibility area, Jiguang Huayuan"),
  ];

  function signIn(post: string, zh: string, en: string): SignIn {
    return { person: holder(post).person, post, label: { "zh-Hans": zh, en } };
  }

  function holder(post: string): AppointmentRecord {
    const appointment = now(post);
    if (appointment === undefined) throw new RangeError(`signInsOf: nobody holds ${post}`);
    return appointment;
  }

  // After the last change: whoever holds a post then holds it until further notice.
  function now(post: string): AppointmentRecord | undefined {
    return appointments.find((appointment) => appointment.post === post && (appointment.to === undefined || appointment.to > lastChange));
  }
}
