import type { PickerContender } from "./picker-contender.ts";

/**
 * What one would write by hand for this: one pass over the names and codes as they came, the first twenty that fit as lines, and how
 * many fit. No tree, nothing above a grid but its community, no initials, no former names, no roles, no keys.
 */
export const contender: PickerContender = {
  mount: (box, { rows, places }) => {
    box.innerHTML = `<input><p></p><ul></ul>`;
    const [count, list] = [box.querySelector("p")!, box.querySelector("ul")!];
    const show = (fits: (at: number) => boolean) => {
      let found = 0;
      let lines = "";
      for (let at = 0; at < rows.length; at++)
        if (fits(at) && found++ < 20) lines += `<li>${places[rows[at]!.place]!.name} ${rows[at]!.name} ${rows[at]!.code}</li>`;
      count.textContent = String(found);
      list.innerHTML = lines;
    };
    return {
      open: () => show(() => true),
      rows: () => list.children.length,
      type: (text) =>
        show((at) => {
          const { name, code, place } = rows[at]!;
          return name.includes(text) || code!.includes(text) || places[place]!.name.includes(text);
        }),
      matched: async () => {},
      found: () => Number(count.textContent),
    };
  },
};
