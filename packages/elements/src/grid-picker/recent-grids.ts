/** How many are kept. */
const most = 8;

/** Those chosen of late (最近选过), the latest first and each once, with what has just been chosen. */
export function withRecent(before: readonly string[], chosen: readonly string[]): readonly string[] {
  // Of a whole place the first few: they say enough of where one was.
  return [...new Set([...chosen.slice(0, most), ...before])].slice(0, most);
}
