import type { RuleKind } from "../profile/finding-rule.ts";
import { actingTooLong } from "./lint/acting-too-long.ts";
import { branchCommittee } from "./lint/branch-committee.ts";
import { branchTooLarge } from "./lint/branch-too-large.ts";
import { branchTooSmall } from "./lint/branch-too-small.ts";
import { calendarEnds } from "./lint/calendar-ends.ts";
import { codeMalformed } from "./lint/code-malformed.ts";
import { committeeSize } from "./lint/committee-size.ts";
import { duplicateCode } from "./lint/duplicate-code.ts";
import type { Lint, MemberLint } from "./lint/finding.ts";
import { exOfficioBroken } from "./lint/ex-officio-broken.ts";
import { generalBranchSize } from "./lint/general-branch-size.ts";
import { jointBranch } from "./lint/joint-branch.ts";
import { missingBody } from "./lint/missing-body.ts";
import { orphan } from "./lint/orphan.ts";
import { overdueElection } from "./lint/overdue-election.ts";
import { partyGroup } from "./lint/party-group.ts";
import { postAbolishedHeld } from "./lint/post-abolished-held.ts";
import { probationaryLeader } from "./lint/probationary-leader.ts";
import { termEnds } from "./lint/term-ends.ts";
import { twoPrimaries } from "./lint/two-primaries.ts";
import { unitGoneHeld } from "./lint/unit-gone-held.ts";
import { unknownKind } from "./lint/unknown-kind.ts";
import { vacantPost } from "./lint/vacant-post.ts";

/** Rules about members: they see what the viewer may know, and are not asked at all where that is nothing. */
export const memberLints = {
  "branch-too-small": branchTooSmall,
  "branch-too-large": branchTooLarge,
  "general-branch-size": generalBranchSize,
  "committee-size": committeeSize,
  "branch-committee": branchCommittee,
  "party-group": partyGroup,
  "probationary-leader": probationaryLeader,
} as const satisfies { readonly [Kind in RuleKind]?: MemberLint<Kind> };

/** The rules about units, posts and who holds them. */
export const organisationLints = {
  "missing-body": missingBody,
  "vacant-post": vacantPost,
  "joint-branch": jointBranch,
  "term-ends": termEnds,
  "overdue-election": overdueElection,
  "acting-too-long": actingTooLong,
  "two-primaries": twoPrimaries,
  "post-abolished-held": postAbolishedHeld,
  "unit-gone-held": unitGoneHeld,
  "calendar-ends": calendarEnds,
  "ex-officio-broken": exOfficioBroken,
  orphan,
  "duplicate-code": duplicateCode,
  "code-malformed": codeMalformed,
  "unknown-kind": unknownKind,
} as const satisfies { readonly [Kind in RuleKind]?: Lint<Kind> };
