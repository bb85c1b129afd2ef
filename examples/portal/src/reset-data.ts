import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { clearDataFolder } from "@jinlin/store/pglite";
import { refusalOf } from "./folder-refusal.ts";
import { PortalRefusal } from "./portal-refusal.ts";
import type { Settings } from "./settings.ts";

/** Where a question can be put. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
}

/**
 * Throws the data away when that was asked for and meant: `--yes` says so, or whoever sits at the terminal.
 *
 * @throws PortalRefusal when nobody can be asked, the answer is no, or another process uses the data; it is then as it was.
 */
export async function resetData(
  { folder, reset, yes }: Settings,
  terminal: Terminal = { input: process.stdin, output: process.stdout },
): Promise<void> {
  if (!reset || !existsSync(join(folder, "pg"))) return;
  if (!yes) await confirm(folder, terminal);
  try {
    clearDataFolder(folder);
  } catch (error) {
    throw refusalOf(folder, error);
  }
}

async function confirm(folder: string, { input, output }: Terminal): Promise<void> {
  if (!input.isTTY)
    throw new PortalRefusal("重置会清空全部数据，请加 --yes 确认", "A reset throws all data away; add --yes to say that you mean it");
  const reader = createInterface({ input, output });
  // While a question stands, Ctrl-C comes to the reader and to nobody else.
  reader.once("SIGINT", () => process.emit("SIGINT"));
  const answer = await reader.question(
    `将清空 ${folder} 中的全部数据，从示例重新开始。确定吗？ All data there will be thrown away and the sample made anew. Go on? [y/N] `,
  );
  reader.close();
  if (!/^\s*(y|yes|是)\s*$/i.test(answer)) throw new PortalRefusal("没有重置，数据未动", "Nothing was reset; the data is as it was");
}
