import assert from "node:assert/strict";
import { test } from "node:test";
import { seatsTown } from "../../test/seats-town.ts";
import { after, appoint, as, now, today, townParticulars } from "../../test/town.ts";
import type { Actor } from "../access/actor.ts";
import type { Command } from "../county.ts";
import type { Day } from "../day.ts";
import type { Particulars } from "../organisation/person.ts";
import type { Register } from "../register/register.ts";
import { makeView } from "./make-view.ts";
import type { PostView, UnitView } from "./view.ts";

interface Asked {
  readonly day?: Day;
  readonly particulars?: ReadonlyMap<string, Particulars>;
}

const unit = (
  register: Register,
  id: string,
  actor: Actor = as("head"),
  { day = today, particulars = townParticulars }: Asked = {},
): UnitView => {
  const view = makeView("unit", { unit: id.split("/")[0]!, day, lang: "en" }, { register, particulars, actor, now });
  assert.equal(view.view, "unit");
  return view;
};
const post = (register: Register, id: string, actor?: Actor, asked?: Asked): PostView =>
  unit(register, id, actor, asked).posts.find((post) => post.id === id)!;
const suspend: Command = { type: "suspend-appointment", appointment: "a-sun", from: today, reason: "核查" };

test("case 16: a suspended holder is shown as such, with who answers instead and what may be done about them", () => {
  const suspended = post(after(seatsTown(), suspend), "east-cc/secretary");
  assert.deepEqual([suspended.state, suspended.since, suspended.answers?.post.id], ["suspended", today, "qx-wc/secretary"]);
  assert.ok(suspended.may.includes("reinstate-appointment") && !suspended.may.includes("suspend-appointment"));
  const acting = post(after(after(seatsTown(), suspend), appoint("east-cc/secretary", "wang", { mode: "acting" })), "east-cc/secretary");
  assert.deepEqual([acting.state, acting.holder?.name, acting.answers], ["acting", "王二", undefined]);
  assert.deepEqual(
    acting.holders.map(({ state, holder, may }) => [state, holder.name, may.includes("reinstate-appointment")]),
    [
      ["acting", "王二", false],
      ["suspended", "孙东", true],
    ],
  );
});

test("a post of several seats lists everybody who holds one, and is open to whoever may fill another", () => {
  const two = after(after(seatsTown(), appoint("east-cc/member", "wang")), appoint("east-cc/member", "chen"));
  const { seats, holders, may } = post(two, "east-cc/member");
  assert.deepEqual([seats, holders.map(({ holder }) => holder.name)], [2, ["王二", "陈明"]]);
  assert.ok(
    (["appoint-person", "end-appointment", "close-post", "resize-post", "link-post", "backdate"] as const).every((one) =>
      may.includes(one),
    ),
  );
  assert.ok(!may.includes("unlink-post") && !may.includes("extend-term"));
});

test("case 14: a seat held ex officio names the post it follows, and is not filled here", () => {
  const link = (post: string, follows: string): Command => ({ type: "link-post", post, follows, membership: "full", from: today });
  const linked = after(seatsTown(), link("garden-branch/secretary", "east-cc/secretary"));
  const seat = post(linked, "garden-branch/secretary");
  assert.deepEqual(seat.follows, [
    { post: { id: "east-cc/secretary", name: "secretary" }, unit: { id: "east-cc", name: "东社区大党委" }, membership: "full" },
  ]);
  assert.deepEqual([seat.holder?.name, seat.appointment, seat.holders[0]?.follows], ["孙东", undefined, "east-cc/secretary"]);
  assert.ok(seat.may.includes("unlink-post") && !seat.may.includes("appoint-person") && !seat.may.includes("end-appointment"));
});

test("whether an ex officio holder is a member as the seat asks is told only to who may know", () => {
  const linked = after(seatsTown(), {
    type: "link-post",
    post: "garden-branch/secretary",
    follows: "east-cc/secretary",
    membership: "full",
    from: today,
  });
  const condition = (actor: Actor) => post(linked, "garden-branch/secretary", actor).holders[0]?.condition;
  assert.equal(condition("public"), "not-checked");
});

test("case 5: a term says how many days are left of it, and when its election is overdue", () => {
  const held = after(seatsTown(), appoint("east-cc/deputy", "wang", { termEnd: "2027-01-02" }));
  const at = (day: Day) => post(held, "east-cc/deputy", as("head"), { day }).holders[0];
  assert.deepEqual([at(today)?.endsIn, at(today)?.overdue], [40, undefined]);
  assert.deepEqual([at("2028-01-02")?.state, at("2028-01-02")?.endsIn, at("2028-01-02")?.overdue], ["carry-over", undefined, undefined]);
  assert.equal(at("2028-01-03")?.overdue, true);
});

test("posts that may be opened are offered to who may open them", () => {
  assert.deepEqual(unit(seatsTown(), "east-cc").openable, [{ id: "east-cc/adviser", name: "adviser" }]);
  assert.equal(unit(seatsTown(), "east-cc", as("sun")).openable, undefined);
  const name = { "zh-Hans": "法律顾问", en: "legal adviser" };
  const opened = after(seatsTown(), { type: "open-post", post: "east-cc/adviser", from: today, name });
  assert.deepEqual([unit(opened, "east-cc").openable, post(opened, "east-cc/adviser").name], [undefined, "legal adviser"]);
});

test("nobody is offered what they would decide about themselves", () => {
  const own = post(seatsTown(), "org-dept/head", as("head"));
  for (const command of ["appoint-person", "end-appointment", "suspend-appointment", "close-post"] as const)
    assert.ok(!own.may.includes(command), command);
});

test("case 10: who is looked for is found once, with the posts they hold and the seats that go with them", () => {
  const linked = after(seatsTown(), { type: "link-post", post: "qx-wc/member", follows: "east-cc/secretary", from: today });
  const view = makeView("people", { text: "孙", lang: "en" }, { register: linked, particulars: townParticulars, actor: as("head"), now });
  assert.ok(view.view === "people");
  assert.deepEqual([view.total, view.people[0]?.posts], [1, ["东社区大党委 secretary", "桥下街道大工委 member"]]);
});
