import { join } from "node:path";
import { build } from "esbuild";

/**
 * Serves a test as one file with all it imports: the same transform that builds the package, and no page
 * has to fetch hundreds of modules.
 *
 * @returns {import("@web/test-runner").TestRunnerPlugin}
 */
export function bundled() {
  let rootDir = "";
  return {
    name: "bundled",
    serverStart({ config }) {
      rootDir = config.rootDir;
    },
    async serve({ path }) {
      if (!/\.(browser\.test|page)\.ts$/.test(path)) return undefined;
      const result = await build({
        entryPoints: [join(rootDir, path)],
        bundle: true,
        write: false,
        format: "esm",
        target: "es2022",
        sourcemap: "inline",
        // The runner's own, there on every page.
        external: ["/__web-dev-server__*"],
        logLevel: "silent",
      });
      return { body: result.outputFiles[0]?.text ?? "", type: "js" };
    },
  };
}
