import { JinlinGridPicker } from "../grid-picker/grid-picker.ts";
import { defineTag } from "../registering/define-tag.ts";
import { version } from "../version.ts";

/**
 * The tag under which forms have the grid picker: their own, of this version, whatever the page calls its elements, and whether
 * or not it has registered that one.
 */
export function gridPickerTag(): string {
  const [prefix, suffix] = ["jinlin-form", version];
  defineTag("grid-picker", JinlinGridPicker, { prefix, suffix });
  return `${prefix}-grid-picker-${suffix}`;
}
