import { form, type About, type Choice, type ChoiceWords } from "../form-row.ts";
import { fromToday } from "./appointments.ts";

export const openPost = form<"open-post">({
  command: "open-post",
  of: ["unit"],
  fields: [
    {
      name: "post",
      control: "select",
      required: true,
      choices: ({ unit }) => (unit?.openable ?? []).map(({ id, name }) => ({ value: id, name })),
    },
    { name: "name", control: "text", label: "postName", hint: "postName" },
    { name: "seats", control: "number" },
    fromToday,
  ],
});

export const closePost = form<"close-post">({
  command: "close-post",
  of: ["post"],
  fixed: ({ post }) => ({ post: post!.id }),
  fields: [fromToday, { name: "ends", control: "check", hint: "ends", when: ({ post }) => post?.appointment !== undefined }],
});

export const resizePost = form<"resize-post">({
  command: "resize-post",
  of: ["post"],
  fixed: ({ post }) => ({ post: post!.id }),
  fields: [{ name: "seats", control: "number", required: true }, fromToday],
});

export const linkPost = form<"link-post", "followsUnit" | "followsKind">({
  command: "link-post",
  of: ["post"],
  fixed: ({ post }) => ({ post: post!.id }),
  shape: ({ followsUnit, followsKind, ...said }) => ({ follows: `${followsUnit as string}/${followsKind as string}`, ...said }),
  fields: [
    { name: "followsUnit", control: "unit", required: true, hint: "unit" },
    { name: "followsKind", control: "select", required: true, choices: postKinds },
    { name: "membership", control: "select", label: "membershipNeeded", choices: memberships },
    fromToday,
  ],
});

export const unlinkPost = form<"unlink-post">({
  command: "unlink-post",
  of: ["post"],
  fixed: ({ post }) => ({ post: post!.id }),
  fields: [fromToday],
});

export function memberships(_about: About, { choice }: ChoiceWords): readonly Choice[] {
  return (["none", "probationary", "full"] as const).map((value) => ({ value, name: choice.membership[value] }));
}

function postKinds({ session }: About): readonly Choice[] {
  return (session?.kinds?.posts ?? []).map(({ id, name }) => ({ value: id, name }));
}
