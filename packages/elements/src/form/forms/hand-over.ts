import { form, type About } from "../form-row.ts";
import { fromToday } from "./appointments.ts";

// All of them unless somebody says otherwise: who leaves leaves all, and a form that is opened does nothing yet.
export const handOverPosts = form<"hand-over-posts">({
  command: "hand-over-posts",
  of: ["person"],
  // What the ids of the new appointments begin with: the same when it is sent again, whatever else was chosen meanwhile.
  ids: { posts: "appointment" },
  fields: [
    {
      name: "posts",
      control: "checks",
      label: "postsHandedOver",
      required: true,
      start: handed,
      choices: (about) => handed(about).map(({ id, name }) => ({ value: id, name })),
    },
    { name: "to", control: "person", label: "handedOverTo", required: true, hint: "person" },
    { ...fromToday, label: "firstDay" },
  ],
  shape: ({ posts, ...said }, about, ids) => ({
    ...said,
    posts: (posts as readonly string[]).map((appointment) => ({
      appointment,
      becomes: `${ids["posts"]}-${handed(about).findIndex(({ id }) => id === appointment) + 1}`,
    })),
  }),
});

function handed({ handsOver = [] }: About) {
  return handsOver;
}
