/** One column of a table: its heading, and what stands in it for a row; nothing leaves the cell empty. */
export interface CsvColumn<Row> {
  readonly name: string;
  readonly cell: (row: Row) => string | number | undefined;
}

/**
 * A table as CSV (RFC 4180) that opens in Excel and WPS as it is: with the mark that says UTF-8, lines that
 * end in CR LF, and no text that would be taken for a formula. Numbers stay numbers; one that is none,
 * like `NaN`, is an empty cell.
 */
export function csvOf<Row>(columns: readonly CsvColumn<Row>[], rows: Iterable<Row>): string {
  const lines = [columns.map(({ name }) => quoted(harmless(name)))];
  for (const row of rows) lines.push(columns.map(({ cell }) => written(cell(row))));
  return `\uFEFF${lines.map((cells) => `${cells.join(",")}\r\n`).join("")}`;
}

function written(cell: string | number | undefined): string {
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  return quoted(harmless(cell ?? ""));
}

/**
 * A text that no spreadsheet takes for a formula: with an apostrophe before what could begin one (OWASP, CSV
 * injection), in full width too, which an input method in a spreadsheet may turn into the other.
 */
export function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

// Some spreadsheets part cells at semicolons or tabs, and would find a formula in what comes after one.
function quoted(text: string): string {
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
