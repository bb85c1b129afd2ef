import type { Profile } from "@jinlin/core";
import { supervisionPhone } from "./notices.ts";
import document from "./profile.json" with { type: "json" };

/** Jiaocheng District (蕉城区) as it decides for itself: levels, posts, slices, findings, grants. All of it is in `profile.json`. */
export const profile = document as unknown as Profile; // Its shape is held by the parser in profile.test.ts.

/** The same for the sample: every screen says that people, and what they hold, are made up, and no phone can be dialled. */
export const sampleProfile: Profile = {
  ...profile,
  notice: { "zh-Hans": "示例数据", en: "Sample data" },
  gridNotice: { ...profile.gridNotice!, supervision: supervisionPhone },
};
