import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, today, town, townOn } from "../../test/town.ts";
import { seatsTown } from "../../test/seats-town.ts";
import { asOf } from "../register/register.ts";
import { isPastHolder } from "./past-holder.ts";

const spell = { post: "grid-2/officer", person: "wang" } as const;

test("who left a post is a past holder of it from that day on, and until then its holder", () => {
  // #region past-holder
  const spells = { id: "a-1", ...spell, from: "2024-01-01", to: "2025-01-01" } as const;
  assert.ok(isPastHolder(townOn("2025-01-01", spells), "grid-2/officer", "wang"));
  assert.ok(!isPastHolder(townOn("2024-12-31", spells), "grid-2/officer", "wang"));
  // #endregion past-holder
});

test("case 9: who came back, or is to come back, is none; who never had the post is none either", () => {
  const first = { id: "a-1", ...spell, from: "2024-01-01", to: "2025-01-01" } as const;
  assert.ok(!isPastHolder(townOn(today, first, { id: "a-2", ...spell, from: "2026-01-01" }), "grid-2/officer", "wang"));
  assert.ok(!isPastHolder(townOn(today, first, { id: "a-2", ...spell, from: "2027-01-01" }), "grid-2/officer", "wang"));
  assert.ok(!isPastHolder(townOn(today, first), "grid-2/officer", "chen"));
});

test("a seat that goes with a post was held by whoever held that post while it did", () => {
  const linked = after(seatsTown(), { type: "link-post", post: "qx-wc/member", follows: "east-cc/secretary", from: "2026-01-01" });
  assert.ok(!isPastHolder(asOf(linked, today), "qx-wc/member", "sun"));
  const replaced = after(linked, appoint("east-cc/secretary", "wang", { from: "2026-06-01" }));
  assert.ok(isPastHolder(asOf(replaced, today), "qx-wc/member", "sun"));
  const unlinked = after(linked, { type: "unlink-post", post: "qx-wc/member", from: "2026-06-01" });
  assert.ok(isPastHolder(asOf(unlinked, today), "qx-wc/member", "sun"));
  const earlier = after(town(), appoint("east-cc/secretary", "wang", { from: "2025-01-01" }));
  assert.ok(isPastHolder(asOf(earlier, today), "east-cc/secretary", "sun"), "the post itself");
});
