import type { Command } from "@jinlin/core";
import { deepEqual, equal, frame, ok, until } from "../../test/assert.ts";
import { sessionView } from "../../test/fixtures.ts";
import { suite, test } from "../../test/mocha.ts";
import { mount } from "../../test/mount.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";
import { CommandEvent } from "../events/command-event.ts";
import type { JinlinSource } from "./source.ts";

const command: Command = { type: "end-appointment", appointment: "a-1", to: "2026-11-23", ended: "resigned" };
const around = (element: Element) => element.closest<JinlinSource>("jinlin-source")!;

suite("a source", () => {
  test("says who is acting, and anew when that may have changed", async () => {
    const source = new ScriptedSource();
    const element = await mount("jinlin-findings", {}, { source });
    await until("the session", () => around(element).session);
    equal(around(element).session!.actor!.person.name, "吴强");
    source.answers.session = () => sessionView({ seq: 11, actor: { person: { name: "郑红" }, posts: [] } });
    source.tell({ seq: 11, touched: ["p-9"] });
    await until("the other name", () => around(element).session!.actor!.person.name === "郑红");
  });

  test("another day is asked for by all elements below", async () => {
    const source = new ScriptedSource();
    const element = await mount("jinlin-findings", {}, { source });
    around(element).day = "2025-01-01";
    await until("the other day", () => source.questions.at(-1)!.day === "2025-01-01");
    around(element).removeAttribute("day");
    around(element).day = undefined;
    await until("today", () => source.questions.at(-1)!.day === undefined);
  });

  test("with a draft, the elements below ask for the county as it would be, and without one as it is", async () => {
    const source = new ScriptedSource();
    const element = await mount("jinlin-findings", {}, { source });
    around(element).draft = "d-1";
    await until("the draft", () => (source.questions.at(-1) as { draft?: string }).draft === "d-1");
    around(element).removeAttribute("draft");
    around(element).draft = undefined;
    await until("the county as it is", () => !("draft" in source.questions.at(-1)!));
  });

  test("the innermost one sends what its elements want done", async () => {
    const [outer, inner] = [new ScriptedSource(), new ScriptedSource()];
    const element = await mount("jinlin-findings", {}, { source: inner });
    const outside = document.createElement("jinlin-source");
    outside.source = outer;
    document.body.append(outside);
    outside.append(around(element));
    await frame();
    const event = new CommandEvent(command);
    element.dispatchEvent(event);
    await event.settle();
    deepEqual([outer.sent.length, inner.sent.length], [0, 1]);
  });

  test("taken out of the page it hears nothing; put back it hears again", async () => {
    const source = new ScriptedSource();
    const element = around(await mount("jinlin-findings", {}, { source }));
    equal(source.subscriptions, 1);
    element.remove();
    equal(source.subscriptions, 0);
    document.body.append(element);
    await frame();
    equal(source.subscriptions, 1);
  });

  test("another source takes the place of the first, for everybody", async () => {
    const [first, second] = [new ScriptedSource(), new ScriptedSource()];
    const element = around(await mount("jinlin-findings", {}, { source: first }));
    element.source = second;
    await until("the question to the second", () => second.questions.length === 1);
    deepEqual([first.subscriptions, second.subscriptions], [0, 1]);
  });

  test("lays nothing out", async () => {
    const element = around(await mount("jinlin-findings", {}, { source: new ScriptedSource() }));
    equal(getComputedStyle(element).display, "contents");
  });

  test("its scheme is that of all elements below, whatever the reader's own", async () => {
    const element = await mount("jinlin-findings", {}, { source: new ScriptedSource() });
    const paper = () => getComputedStyle(element).backgroundColor;
    around(element).setAttribute("scheme", "dark");
    const dark = paper();
    equal(getComputedStyle(element).colorScheme, "dark");
    around(element).setAttribute("scheme", "light");
    ok(paper() !== dark);
    equal(getComputedStyle(element).colorScheme, "light");
  });

  test("a token of the page comes before the scheme", async () => {
    const element = await mount("jinlin-findings", {}, { source: new ScriptedSource() });
    document.documentElement.style.setProperty("--jinlin-paper", "rgb(1, 2, 3)");
    around(element).setAttribute("scheme", "dark");
    equal(getComputedStyle(element).backgroundColor, "rgb(1, 2, 3)");
    document.documentElement.removeAttribute("style");
  });
});
