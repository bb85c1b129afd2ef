import { html, type TemplateResult } from "lit";

/** Where a link of the text leads, by what stands in its brackets. */
type LinkTo = (target: string) => string;

/** Text as core writes it — paragraphs, headings, tables, links and code, in Markdown — as a part of the page. */
export function prose(markdown: string, linkTo: LinkTo = (target) => target): TemplateResult[] {
  return markdown
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      if (block.startsWith("## ")) return html`<h3>${block.slice(3)}</h3>`;
      return block.startsWith("|") ? table(block, linkTo) : html`<p>${inline(block, linkTo)}</p>`;
    });
}

function table(block: string, linkTo: LinkTo): TemplateResult {
  const [head, , ...rows] = block.split("\n").map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
  return html`<table>
      <thead>
        <tr>
          ${head!.map((cell) => html`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${inline(cell, linkTo)}</td>`)}</tr>`)}
      </tbody>
    </table>`;
}

// Links may hold code, code holds nothing.
function inline(text: string, linkTo: LinkTo): unknown[] {
  return text.split(/(\[[^\]]+\]\([^)]+\)|`[^`]+`)/).map((part) => {
    const link = /^\[(.+)\]\((.+)\)$/.exec(part);
    if (link) return html`<a href=${linkTo(link[2]!)}>${inline(link[1]!, linkTo)}</a>`;
    return part.startsWith("`") ? html`<code>${part.slice(1, -1)}</code>` : part;
  });
}
