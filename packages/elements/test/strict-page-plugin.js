const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html",
].join("; ");

/**
 * Serves `/test/strict-page.html`: a page as strict as any portal's, for tests to put into a frame.
 *
 * @returns {import("@web/test-runner").TestRunnerPlugin}
 */
export function strictPage() {
  return {
    name: "strict-page",
    serve({ path, response }) {
      if (path !== "/test/strict-page.html") return undefined;
      response.set("content-security-policy", policy);
      return {
        body: `<!doctype html><html lang="zh-Hans"><title>strict</title><body><script type="module" src="/test/strict.page.ts"></script></body></html>`,
        type: "html",
      };
    },
  };
}
