import assert from "node:assert/strict";
import { test } from "node:test";
import { respellPerson, respellPlace } from "./polyphones.ts";

for (const [title, text, respelled] of [
  ["a word of the table is written in the initials that are its own, the rest stays", "重庆路社区", "c庆路社区"],
  ["a longer word goes before a shorter one in it", "长者食堂", "z者食堂"],
  ["by itself a character is read as it mostly is in places", "长乐长者", "c乐z者"],
  ["a place has no surname", "单家村", "单家村"],
] as const)
  test(title, () => assert.equal(respellPlace(text), respelled));

for (const [title, name, respelled] of [
  ["a surname is read as one at the beginning of a name", "单查", "s查"],
  ["of two characters, whole", "尉迟单", "y迟单"],
  ["a given name has no surname", "王单", "王单"],
] as const)
  test(title, () => assert.equal(respellPerson(name), respelled));

test("each character becomes one letter, so that places in the text stay", () => {
  for (const word of ["重庆市", "什刹海", "东阿", "长辛店", "尉迟恭"])
    for (const respell of [respellPlace, respellPerson]) assert.equal(respell(word).length, word.length);
});
