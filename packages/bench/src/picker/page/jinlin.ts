import "@jinlin/elements/grid-picker/define";
import type { PickerContender } from "./picker-contender.ts";

/** The element as a page has it, with a view of the page's own, for several grids. */
export const contender: PickerContender = {
  mount: async (box, view) => {
    const picker = document.createElement("jinlin-grid-picker");
    picker.multiple = true;
    picker.view = view;
    box.append(picker);
    await picker.updateComplete;
    const shadow = picker.shadowRoot!;
    const input = shadow.querySelector<HTMLInputElement>("#box")!;
    return {
      open: () => input.click(),
      rows: () => shadow.querySelectorAll(".row").length,
      type: (text) => {
        input.value = text;
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      },
      matched: () => picker.updateComplete,
      found: () => Number(/[\d,]+/.exec(shadow.querySelector(".bar .quiet")?.textContent ?? "")?.[0].replaceAll(",", "") ?? -1),
    };
  },
};
