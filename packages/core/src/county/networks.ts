import { mayCommand, type AccessRefusal, type About } from "../access/may-command.ts";
import type { Day } from "../day.ts";
import { accept, refuse } from "../decision.ts";
import { cellsEnding } from "../grid/end-cell.ts";
import type { CellEvent } from "../grid/cell.ts";
import type { AppointmentEvent } from "../organisation/appointment.ts";
import { changeNetwork, type ChangeNetwork, type ChangeNetworkRefusal } from "../organisation/change-network.ts";
import { endNetwork, postsOfNetwork, type EndNetwork } from "../organisation/end-network.ts";
import { holdersFrom } from "../organisation/holding.ts";
import { networkOf, type NetworkEvent } from "../organisation/network.ts";
import type { PostEvent } from "../organisation/post-event.ts";
import { endsWithPosts } from "../organisation/posts-gone.ts";
import { registerNetwork, type RegisterNetwork, type RegisterNetworkRefusal } from "../organisation/register-network.ts";
import { unitOf } from "../organisation/unit.ts";
import { asOf } from "../register/register.ts";
import { changedSince, isTaken, type CommandHead, type Rule, type Rules, type Sender } from "./rule.ts";
import { toldBefore } from "./told-before.ts";

export type NetworkCommand = RegisterNetwork | ChangeNetwork | EndNetwork;
export type NetworkRefusal = RegisterNetworkRefusal | ChangeNetworkRefusal;
/** What a change of a network leads to: itself, its cells, those who lose their posts with it. */
type Following = NetworkEvent | CellEvent | AppointmentEvent | PostEvent;
type NetworkRule<Command> = Rule<Command, Following, NetworkRefusal>;

// A network lies over all grids of the county: only who answers for the whole of it sets one up, changes or ends one.
function denied({ today, actor }: Sender, { type, from }: NetworkCommand, about: About = {}): AccessRefusal[] {
  return mayCommand(today, actor, type, { ...about, from });
}

const register: NetworkRule<RegisterNetwork> = (sender, command) => {
  const shut = denied(sender, command);
  if (shut.length > 0) return refuse(...(shut as [AccessRefusal]));
  const first = asOf(sender.today.register, command.from);
  const owner = command.owner === undefined ? undefined : unitOf(first, command.owner);
  if (command.owner !== undefined && owner === undefined) return refuse({ code: "unknown", kind: "unit", id: command.owner });
  const decision = registerNetwork(first, owner, command);
  if (decision.ok && toldBefore(sender.today, ["network"], decision.events[0])) return accept();
  return isTaken(sender.today, command.network) ? refuse({ code: "id-taken", id: command.network }) : decision;
};

const change: NetworkRule<ChangeNetwork> = (sender, command) => {
  const shut = denied(sender, command);
  if (shut.length > 0) return refuse(...(shut as [AccessRefusal]));
  const first = asOf(sender.today.register, command.from);
  const network = networkOf(first, command.network);
  if (network === undefined) return refuse({ code: "unknown", kind: "network", id: command.network });
  const owner = command.owner === undefined ? undefined : unitOf(first, command.owner);
  if (command.owner !== undefined && owner === undefined) return refuse({ code: "unknown", kind: "unit", id: command.owner });
  const decision = changeNetwork(first, network, owner, command);
  const stale = decision.ok && decision.events.length > 0 && changedNetwork(sender, command);
  return stale ? refuse(stale) : decision;
};

const end: NetworkRule<EndNetwork> = (sender, command) => {
  const first = asOf(sender.today.register, command.from);
  const network = networkOf(first, command.network);
  // Whoever serves in it leaves: nobody ends the network they serve in.
  const posts = network ? postsOfNetwork(first, network.id) : [];
  const shut = denied(sender, command, { persons: posts.flatMap(({ id }) => holdersFrom(first, id)) });
  if (shut.length > 0) return refuse(...(shut as [AccessRefusal]));
  if (network === undefined) return refuse({ code: "unknown", kind: "network", id: command.network });
  const decision = endNetwork(first, network, command);
  if (!decision.ok || decision.events.length === 0) return decision;
  const stale = changedNetwork(sender, command);
  return stale ? refuse(stale) : accept<Following>(...decision.events, ...endsWithPosts(first, posts), ...cellsEnding(first, network.id));
};

const changedNetwork = ({ today }: Sender, { network, readSeq }: { readonly network: string; readonly from: Day } & CommandHead) =>
  changedSince(today, today.register.log.of("network", network), readSeq);

export const networkRules: Rules<NetworkCommand, Following, NetworkRefusal> = {
  "register-network": register,
  "change-network": change,
  "end-network": end,
};
