import type { CallRow } from "@jinlin/core";
import { html, type TemplateResult } from "lit";
import type { CallBoardWords } from "../words/call-board.ts";
import type { Words } from "../words/words.ts";

/** The teams of a call in one line, each with how it stands; those who will not come, or went, are told in quiet. */
export function teamsLine(teams: CallRow["teams"], { board }: Words<CallBoardWords>): TemplateResult {
  return html`<ul class="teams">
    ${teams.map(
      ({ name, standing }) =>
        html`<li class=${standing === "declined" || standing === "left" ? "quiet" : ""}>${board.teamStands(name, board.standing[standing])}</li>`,
    )}
  </ul>`;
}
