import type { CommandName } from "@jinlin/core";
import { html } from "lit";
import type { CheckInWords } from "../words/check-in.ts";
import type { Words } from "../words/words.ts";

/** What may be done with one thing of many; to those who hear the page each button says with which. */
export function actionButtons(
  commands: readonly CommandName[],
  name: string,
  words: Words<CheckInWords>,
  open: (command: CommandName) => void,
): unknown {
  return commands.map(
    (command) =>
      html`<button
        type="button"
        class="link"
        data-command=${command}
        aria-label=${words.checkIn.act(words.command(command), name)}
        @click=${() => open(command)}
      >
        ${words.command(command)}
      </button>`,
  );
}
