import type { ClaimRow, NeedRow } from "@jinlin/core";
import { csvOf } from "../csv/csv.ts";
import type { CheckInWords } from "../words/check-in.ts";
import { participantName } from "../words/participant-name.ts";
import type { Words } from "../words/words.ts";

interface Line {
  readonly need: NeedRow;
  readonly claim: ClaimRow | undefined;
}

/** What stands on the lists as a table, a line for each claim of it; days as `2026-03-01`. */
export function needsCsv(rows: readonly NeedRow[], words: Words<CheckInWords>): string {
  const { column, list, claimState } = words.checkIn;
  return csvOf<Line>(
    [
      { name: column.list, cell: ({ need }) => list[need.list] },
      { name: column.title, cell: ({ need }) => need.title },
      { name: column.community, cell: ({ need }) => need.community.name },
      { name: column.service, cell: ({ need }) => need.service?.name },
      { name: column.since, cell: ({ need }) => need.since },
      { name: column.until, cell: ({ need }) => need.until },
      { name: column.seats, cell: ({ need }) => need.seats },
      { name: column.heads, cell: ({ need }) => need.heads },
      { name: column.claimant, cell: ({ claim }) => claim && participantName(claim, words) },
      { name: column.promised, cell: ({ claim }) => claim?.heads },
      { name: column.claimedOn, cell: ({ claim }) => claim?.since },
      { name: column.state, cell: ({ claim }) => claim && claimState[claim.state] },
      { name: column.settled, cell: ({ claim }) => claim?.settled },
      { name: column.needId, cell: ({ need }) => need.id },
    ],
    rows.flatMap((need): Line[] =>
      need.claims.length === 0 ? [{ need, claim: undefined }] : need.claims.map((claim) => ({ need, claim })),
    ),
  );
}
