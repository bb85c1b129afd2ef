import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsProfile, gridsTown } from "../../../test/grids-town.ts";
import { after, appoint, as, now, today, townParticulars } from "../../../test/town.ts";
import type { Actor } from "../../access/actor.ts";
import type { Command } from "../../county.ts";
import type { Position, Shape } from "../../geo/shape.ts";
import type { Register } from "../../register/register.ts";
import { makeView } from "../make-view.ts";
import type { Query } from "../view.ts";
import type { NoticeView } from "./notice-views.ts";

const view = (query: Query<"notice">, register: Register = gridsTown(), actor: Actor = "public"): NoticeView => {
  const made = makeView("notice", query, { register, particulars: townParticulars, actor, now });
  assert.ok(made.view === "notice", JSON.stringify(made));
  return made;
};
const named = (...names: string[]): Command => ({
  type: "adopt-profile",
  profile: { ...gridsProfile, gridNotice: { ...gridsProfile.gridNotice!, names } },
  from: today,
});
const square = (west: number, south: number): Shape => {
  const [a, b, c, d]: Position[] = [
    [west, south],
    [west + 0.01, south],
    [west + 0.01, south + 0.01],
    [west, south + 0.01],
  ];
  return { type: "Polygon", coordinates: [[a!, b!, c!, d!, a!]] };
};

test("a notice says where the grid runs, who answers in each network, and whom to call", () => {
  const { grid, path, extent, phone, supervision, posts } = view({ grid: "grid-1", day: "2022-03-01", lang: "en" });
  assert.deepEqual([grid.name, path.map(({ id }) => id)], ["第一网格", ["qq", "qx", "east", "garden"]]);
  assert.deepEqual([extent, phone, supervision], ["青桥路 1–20 号", "0593-2801001", "0593-12345"]);
  assert.deepEqual(
    posts.map(({ post, network, state, answers }) => [post.id, network?.id, state, answers?.post.id]),
    [
      ["grid-1/officer", undefined, "held", undefined],
      ["grid-1/net-officer/party-net", "party-net", "vacant", "grid-1/officer"],
      ["grid-1/net-officer/safety-net", "safety-net", "held", undefined],
      ["grid-1/net-officer/epidemic-net", "epidemic-net", "held", undefined],
    ],
  );
});

test("it is stale the day after the last it may be relied on, and says since when", () => {
  const states = (["2022-06-30", "2022-07-01"] as const).map((day) => view({ grid: "grid-1", day }));
  assert.deepEqual(
    states.map(({ state, staleSince }) => [state, staleSince]),
    [
      ["current", undefined],
      ["stale", "2022-07-01"],
    ],
  );
  const confirmed = view({ grid: "grid-1" }, after(gridsTown(), { type: "confirm-notice", grid: "grid-1", from: today }));
  assert.deepEqual([confirmed.state, confirmed.confirmed], ["current", today]);
});

test("a grid without a notice says who answers all the same", () => {
  const { state, extent, phone, supervision, posts } = view({ grid: "grid-2" });
  assert.deepEqual([state, extent, phone, supervision], ["none", undefined, undefined, "0593-12345"]);
  assert.equal(posts.length, 3);
});

test("it says the same to everybody: a name the public may not know stands on no notice that is hung out", () => {
  const names = (actor: Actor) => view({ grid: "grid-1" }, gridsTown(), actor).posts.flatMap(({ holders }) => holders);
  assert.deepEqual([names("public"), names(as("head"))], [[], []]);
});

test("where the profile puts the names of officers on notices, they stand there, all of them, and no phone", () => {
  const opened = after(gridsTown(), appoint("grid-1/net-officer/safety-net", "chen"));
  const register = after(opened, named("net-officer"));
  const notice = view({ grid: "grid-1" }, register);
  assert.deepEqual(notice.posts.find(({ network }) => network?.id === "safety-net")?.holders, ["王二", "陈明"]);
  assert.ok(!JSON.stringify(notice).includes("19900000"));
});

test("of who left a post the name stands on no notice, not of the days they held it either", () => {
  const names = (register: Register) =>
    view({ grid: "grid-1", day: "2022-03-01" }, register).posts.flatMap(({ network, holders }) =>
      network?.id === "safety-net" ? holders : [],
    );
  const register = after(gridsTown(), named("net-officer"));
  assert.deepEqual(names(register), ["王二"]);
  assert.deepEqual(names(after(register, { type: "end-appointment", appointment: "n-1", to: today, ended: "resigned" })), []);
});

test("who took their consent back stands on no notice by name", () => {
  const withdrawn = new Map(townParticulars);
  const { consent, ...known } = withdrawn.get("wang")!;
  withdrawn.set("wang", { ...known, consent: { ...consent, withdrawn: today } });
  const register = after(gridsTown(), named("net-officer"));
  const made = makeView("notice", { grid: "grid-1" }, { register, particulars: withdrawn, actor: "public", now });
  assert.ok(made.view === "notice" && made.posts.every(({ holders }) => holders.length === 0));
});

test("who took their consent back by a command stands on no notice by name from that day on; who agreed anew does", () => {
  const names = (register: Register, particulars = townParticulars) => {
    const made = makeView("notice", { grid: "grid-1" }, { register, particulars, actor: "public", now });
    return made.view === "notice" ? made.posts.flatMap(({ holders }) => holders) : undefined;
  };
  const register = after(gridsTown(), named("net-officer"));
  const withdraw = { type: "withdraw-consent", person: "wang", from: today } as const;
  const withdrawn = after(register, withdraw);
  assert.deepEqual([names(register), names(withdrawn)], [["王二"], []]);
  const { consent, ...known } = townParticulars.get("wang")!;
  const anew = new Map([...townParticulars, ["wang", { ...known, consent: { ...consent, day: today } }]]);
  const before = after(register, { ...withdraw, from: "2026-11-01" });
  assert.deepEqual([names(before), names(before, anew)], [[], ["王二"]]);
});

test("who stands in is named like anybody else: where their own kind of post is", () => {
  const inNames = (...kinds: string[]) =>
    view({ grid: "grid-1" }, after(gridsTown(), named(...kinds))).posts.find(({ network }) => network?.id === "party-net")?.answers?.holder;
  assert.deepEqual([inNames("net-officer"), inNames("officer")], [undefined, "李一"]);
});

test("the sketch shows the grid and what lies beside it, not what is far away", () => {
  const shapes = [
    { area: "grid-1", shape: square(119.5, 26.6) },
    { area: "grid-2", shape: square(119.51, 26.6) },
    { area: "grid-3", shape: square(119.6, 26.6) },
  ];
  const { sketch } = view({ grid: "grid-1" }, after(gridsTown(), { type: "draw-areas", shapes, from: today }));
  assert.deepEqual(
    sketch?.around.map(({ id }) => id),
    ["grid-2"],
  );
  const [lon, lat] = sketch.label;
  assert.ok(Math.abs(lon - 119.505) < 1e-3 && Math.abs(lat - 26.605) < 1e-3);
  assert.equal(view({ grid: "grid-1" }).sketch, undefined);
});

test("a dedicated grid names those it lies over, and they name it", () => {
  assert.deepEqual(
    view({ grid: "tower" }).over?.map(({ id }) => id),
    ["grid-1", "grid-2"],
  );
  assert.deepEqual(
    view({ grid: "grid-1" }).under?.map(({ id }) => id),
    ["tower"],
  );
});

for (const id of ["none", "garden", "east-cc"])
  test(`there is no notice of ${id}`, () => {
    const made = makeView("notice", { grid: id }, { register: gridsTown(), particulars: townParticulars, actor: "public", now });
    assert.ok(made.view === "refused" && made.refusals[0]!.code === "unknown");
  });
