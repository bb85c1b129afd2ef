import type { FindingView, Severity } from "@jinlin/core";

/** How grave a group of findings is; `good` are the rules that find nothing. */
export type Grade = Severity | "good";

const order: readonly Grade[] = ["error", "warning", "info", "good"];

export const gradeOf = ({ severity, value }: Pick<FindingView, "severity" | "value">): Grade => (value === 0 ? "good" : severity);

/** What of the findings is shown. */
export interface FindingFilter {
  readonly grade?: Grade | undefined;
  /** The name of what members are under, next below the top, or of a member that stands there itself. */
  readonly place?: string | undefined;
}

/** A finding with those of its members that are shown. */
export interface ShownFinding {
  readonly finding: FindingView;
  readonly members: FindingView["members"];
}

/** The findings by how grave they are, the gravest first, each group in the county's order; groups of which nothing is shown are left out. */
export function findingGroups(
  findings: readonly FindingView[],
  { grade, place }: FindingFilter = {},
): { readonly grade: Grade; readonly findings: readonly ShownFinding[] }[] {
  const shown = findings.flatMap((finding): ShownFinding[] => {
    const members = place === undefined ? finding.members : finding.members.filter((member) => placeOf(member) === place);
    return place === undefined || members.length > 0 ? [{ finding, members }] : [];
  });
  return order
    .filter((one) => grade === undefined || one === grade)
    .map((one) => ({ grade: one, findings: shown.filter(({ finding }) => gradeOf(finding) === one) }))
    .filter((group) => group.findings.length > 0);
}

/** The places next below the top on which something is found, in the order they are met. */
export function placesOf(findings: readonly FindingView[]): string[] {
  return [...new Set(findings.flatMap(({ members }) => members.map(placeOf)))];
}

const placeOf = ({ path, name }: FindingView["members"][number]): string => path[0] ?? name;
