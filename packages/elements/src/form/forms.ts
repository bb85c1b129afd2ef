import type { Command, CommandName } from "@jinlin/core";
import type { FormRow } from "./form-row.ts";
import { appointPerson, endAppointment, extendTerm, reinstateAppointment, suspendAppointment } from "./forms/appointments.ts";
import { handOverPosts } from "./forms/hand-over.ts";
import { delegateAuthority, endDelegation } from "./forms/delegations.ts";
import {
  changeCheckIn,
  checkOut,
  claimNeed,
  closeNeed,
  completeClaim,
  publishNeed,
  reportIn,
  reviewCheckIn,
  withdrawClaim,
} from "./forms/check-ins.ts";
import {
  declineCall,
  finishCall,
  leaveCall,
  matchCall,
  raiseCall,
  reopenCall,
  respondToCall,
  returnCall,
  reviewCall,
  startAssistance,
  withdrawCall,
} from "./forms/calls.ts";
import { correctAppointment, correctPerson, correctUnit } from "./forms/corrections.ts";
import { withdrawEntry } from "./forms/ledger.ts";
import { changeNetwork, endCell, endNetwork, mapCell, overlayGrid, registerCell, registerNetwork } from "./forms/networks.ts";
import { confirmNotice, publishNotice } from "./forms/notices.ts";
import { enrolPerson, erasePerson, mergePersons, separatePersons } from "./forms/persons.ts";
import { eraseExpired, unmaskPerson, withdrawConsent } from "./forms/privacy.ts";
import { closePost, linkPost, openPost, resizePost, unlinkPost } from "./forms/posts.ts";
import {
  changeKind,
  dissolveUnit,
  mergeUnits,
  recodeUnit,
  registerArea,
  registerOrganisation,
  renameUnit,
  setAreas,
  splitUnit,
} from "./forms/structure.ts";
import { joinAlliance, leaveAlliance, setTeam } from "./forms/teams.ts";
import { countMembers, countResidents, moveUnit } from "./forms/units.ts";

const rows = [
  ...[appointPerson, endAppointment, suspendAppointment, reinstateAppointment, extendTerm],
  ...[delegateAuthority, endDelegation],
  ...[openPost, closePost, resizePost, linkPost, unlinkPost],
  ...[registerArea, registerOrganisation, renameUnit, recodeUnit, changeKind, setAreas, mergeUnits, splitUnit, dissolveUnit],
  ...[moveUnit, countMembers, countResidents],
  ...[handOverPosts, enrolPerson, mergePersons, separatePersons, erasePerson],
  ...[registerNetwork, changeNetwork, endNetwork, registerCell, mapCell, endCell, overlayGrid],
  ...[publishNotice, confirmNotice],
  ...[setTeam, joinAlliance, leaveAlliance],
  ...[reportIn, changeCheckIn, checkOut, reviewCheckIn],
  ...[publishNeed, closeNeed, claimNeed, completeClaim, withdrawClaim],
  ...[enrolPerson, mergePersons, separatePersons, erasePerson],
  ...[unmaskPerson, withdrawConsent, eraseExpired],
  ...[correctAppointment, correctUnit, correctPerson],
  ...[raiseCall, respondToCall, declineCall, matchCall, startAssistance, leaveCall, finishCall],
  ...[reviewCall, withdrawCall, reopenCall, returnCall],
  ...[withdrawEntry],
];

/** Every form there is, by its command. */
export const forms: { readonly [Type in Command["type"]]?: FormRow } = Object.fromEntries(rows.map((row) => [row.command, row]));

/** @throws {RangeError} When the command has no form. */
export function formOf(command: CommandName): FormRow {
  const form = (forms as Readonly<Record<string, FormRow>>)[command];
  if (form === undefined) throw new RangeError(`formOf: "${command}" has no form`);
  return form;
}
