/** The cells of a CSV file, read as RFC 4180 says: a reader of its own, to hold the writer against. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A cell is quoted, with doubled quotes in it, or has neither quote, comma nor line break; after it comes one of these.
  const next = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (next.lastIndex < text.length) {
    const at = next.lastIndex;
    const cell = next.exec(text);
    if (!cell) throw new Error(`parseCsv: no cell at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
    row.push(cell[1]?.replaceAll('""', '"') ?? cell[2]!);
    if (cell[3] === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
