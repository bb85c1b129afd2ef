/**
 * A command for tests: asks the browser's own tools for what no page can do. An input method that composes
 * (`Input.imeSetComposition`) and what assistive technology gets (`Accessibility.getFullAXTree`) come so.
 *
 * @returns {import("@web/test-runner").TestRunnerPlugin}
 */
export function devtools() {
  // What is emulated lasts as long as the connection that asked for it; it goes with the page.
  const connections = new WeakMap();
  return {
    name: "devtools",
    async executeCommand({ command, payload, session }) {
      if (command !== "devtools" || session.browser.type !== "playwright") return undefined;
      const page = /** @type {import("@web/test-runner-playwright").PlaywrightLauncher} */ (session.browser).getPage(session.id);
      const { method, params } = /** @type {{ method: string, params: object }} */ (payload);
      const connection = connections.get(page) ?? page.context().newCDPSession(page);
      connections.set(page, connection);
      return { result: await (await connection).send(/** @type {any} */ (method), params) };
    },
  };
}
