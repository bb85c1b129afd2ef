import type { Day, Particulars, Profile, Records } from "@jinlin/core";
import { appointmentRecords } from "./appointments.ts";
import { areaRecords } from "./areas.ts";
import { circlePosts } from "./business-circle.ts";
import { cellRecords } from "./cells.ts";
import { checkInRecords, claimRecords, needRecords } from "./check-ins.ts";
import { makeCompounds } from "./compounds.ts";
import { makeDedicatedGrids } from "./dedicated-grids.ts";
import { makeGrids } from "./grids.ts";
import { memberRecords } from "./members.ts";
import { officerRecords } from "./network-officers.ts";
import { networkRecords } from "./networks.ts";
import { noticeRecords } from "./notices.ts";
import { organisationRecords } from "./organisations.ts";
import { makeResidents, peopleRecords } from "./people.ts";
import { sampleProfile } from "./profile.ts";
import { residentRecords } from "./resident-counts.ts";
import { groundOf, overlapRecords, shapeRecords } from "./shapes.ts";
import { allianceRecords, makeTeams, servingInTeams, volunteerRecords } from "./teams.ts";
import { signInsOf, type SignIn } from "./sign-ins.ts";

/** A county ready to be opened: its profile, records to import and particulars to keep apart. */
export interface Sample {
  readonly profile: Profile;
  /** The day the profile comes into force. */
  readonly from: Day;
  readonly records: Records;
  readonly particulars: readonly Particulars[];
  readonly signIns: readonly SignIn[];
}

/**
 * The district as a sample (示例数据): real places, bodies in the published numbers, people made up.
 * The same every time; nothing in it changes by itself as days pass but one hand-over settled for 1 March 2027.
 */
export function sample(): Sample {
  const compounds = makeCompounds();
  const grids = makeGrids(compounds);
  const bodies = organisationRecords(compounds);
  const teams = makeTeams(bodies);
  const organisations = [...bodies, ...allianceRecords(teams), ...teams.map(({ body }) => body)];
  const residents = makeResidents(grids);
  const appointments = appointmentRecords(residents, bodies, compounds, grids);
  const ground = groundOf(compounds, grids);
  const dedicated = makeDedicatedGrids(grids, ground);
  const officers = officerRecords(residents, appointments, grids, dedicated);
  const { persons, particulars } = peopleRecords(residents, appointments, officers);
  const volunteers = volunteerRecords(teams, persons);
  const checkIns = checkInRecords(persons, particulars, organisations);
  const needs = needRecords();
  const records: Records = {
    format: "jinlin-records/1",
    areas: areaRecords(compounds, grids, dedicated),
    organisations,
    persons,
    appointments: [...appointments, ...officers, ...volunteers],
    members: memberRecords(organisations),
    posts: circlePosts,
    networks: networkRecords(),
    cells: cellRecords(grids, ground),
    residents: residentRecords(grids),
    shapes: shapeRecords(ground, dedicated),
    overlaps: overlapRecords(dedicated),
    notices: noticeRecords(grids, compounds, ground),
    teams: teams.map(({ record }) => record),
    checkIns,
    needs,
    claims: claimRecords(checkIns, needs),
  };
  return {
    profile: sampleProfile,
    from: "2022-01-01",
    records,
    particulars: servingInTeams(particulars, volunteers),
    signIns: signInsOf(records),
  };
}
