import { mayCommand, type AccessRefusal } from "../access/may-command.ts";
import { refuse, type Decision } from "../decision.ts";
import type { AppointmentEvent } from "../organisation/appointment.ts";
import { closePost, type ClosePost, type ClosePostRefusal } from "../organisation/close-post.ts";
import { holdersFrom, stintsIn } from "../organisation/holding.ts";
import { linkPost, type LinkPost, type LinkRefusal } from "../organisation/link-post.ts";
import { openPost, type OpenPost, type OpenPostRefusal } from "../organisation/open-post.ts";
import type { PostEvent } from "../organisation/post-event.ts";
import { postOf, postToOpen, type Post } from "../organisation/post.ts";
import { resizePost, type ResizePost, type ResizePostRefusal } from "../organisation/resize-post.ts";
import { unlinkPost, type UnlinkPost, type UnlinkRefusal } from "../organisation/unlink-post.ts";
import { factsOfPost } from "./appointments.ts";
import { changedSince, type CommandHead, type Rule, type Rules, type Sender, type SharedRefusal } from "./rule.ts";

export type PostCommand = OpenPost | ClosePost | ResizePost | LinkPost | UnlinkPost;
export type PostRefusal = OpenPostRefusal | ClosePostRefusal | ResizePostRefusal | LinkRefusal | UnlinkRefusal;

type Answer = Decision<PostEvent | AppointmentEvent, PostRefusal>;
type PostRule<Command> = Rule<Command, PostEvent | AppointmentEvent, PostRefusal>;

const open: PostRule<OpenPost> = (sender, command) => {
  const post = postToOpen({ ...sender.today, day: command.from }, command.post);
  if (post === undefined) return refuse({ code: "unknown", kind: "post", id: command.post });
  return decideOn(sender, post, command, [], () => openPost(post, command));
};

const close: PostRule<ClosePost> = (sender, command) => {
  const post = postThen(sender, command);
  if (post === undefined) return refuse({ code: "unknown", kind: "post", id: command.post });
  const stints = stintsIn(sender.today, post.id);
  // One that is held is not closed unless the command says so; a seat held ex officio is.
  const persons = holdersFrom({ ...sender.today, day: command.from }, post.id);
  return decideOn(sender, post, command, persons, () => closePost(post, stints, command));
};

const resize: PostRule<ResizePost> = (sender, command) => {
  const post = postThen(sender, command);
  if (post === undefined) return refuse({ code: "unknown", kind: "post", id: command.post });
  return decideOn(sender, post, command, [], () => resizePost(post, stintsIn(sender.today, post.id), command));
};

const link: PostRule<LinkPost> = (sender, command) => {
  const post = postThen(sender, command);
  if (post === undefined) return refuse({ code: "unknown", kind: "post", id: command.post });
  const first = { ...sender.today, day: command.from };
  const followed = postOf(first, command.follows);
  if (followed === undefined) return refuse({ code: "unknown", kind: "post", id: command.follows });
  // Whoever gets a seat by it is decided about as much as by an appointment.
  const persons = holdersFrom(first, followed.id);
  return decideOn(sender, post, command, persons, () => linkPost(first, post, followed, command));
};

const unlink: PostRule<UnlinkPost> = (sender, command) => {
  const post = postThen(sender, command);
  if (post === undefined) return refuse({ code: "unknown", kind: "post", id: command.post });
  const first = { ...sender.today, day: command.from };
  const persons = post.linked.flatMap((one) => (one.to === undefined || one.to > command.from ? holdersFrom(first, one.post) : []));
  return decideOn(sender, post, command, persons, () => unlinkPost(first, post, command));
};

export const postRules: Rules<PostCommand, PostEvent | AppointmentEvent, PostRefusal> = {
  "open-post": open,
  "close-post": close,
  "resize-post": resize,
  "link-post": link,
  "unlink-post": unlink,
};

// As it is on the first day that changes.
const postThen = ({ today }: Sender, { post, from }: PostCommand): Post | undefined => postOf({ ...today, day: from }, post);

function decideOn(
  { today, actor }: Sender,
  post: Pick<Post, "id" | "unit" | "kind">,
  { type, from, readSeq }: PostCommand & CommandHead,
  persons: readonly string[],
  answer: () => Answer,
): Decision<PostEvent | AppointmentEvent, PostRefusal | SharedRefusal> {
  const denied = mayCommand(today, actor, type, { posts: [post], persons, from });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const decision = answer();
  // Sent again after an answer that was lost, it changes nothing, and nothing has been changed by another.
  const stale = decision.ok && decision.events.length > 0 && changedSince(today, factsOfPost(today, post.id), readSeq);
  return stale ? refuse(stale) : decision;
}
