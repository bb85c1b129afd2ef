import type { PostRefusal } from "../../../county/posts.ts";
import type { Sentences } from "../../words.ts";

export const posts: Sentences<Exclude<PostRefusal, { code: "unit-not-in-force" | "taken-later" | "seats-taken" }>> = {
  "post-open-already": () => "该职务当日已设立；如要增减职数，请办理调整职数",
  "post-not-open": ({ from, to }, { day }) => `该职务${from ? `自${day(from)}` : ""}${to ? `至${day(to)}前` : "起"}设立，须在此之内办理`,
  "still-held": ({ holders }) => `尚有 ${holders} 人在任或待任；请先结束其任职，或选择一并结束`,
  "fewer-than-holders": ({ seats, holders, on }, { day }) => `${day(on)}有 ${holders} 人任此职，多于 ${seats} 个职数；请先结束其中的任职`,
  "link-ring": () => "所依附的职务又依附于本职务，不能循环依附；请另选职务",
  "follows-nothing": () => "该席位当日并不依附于此职务，无需取消",
};
