import { join } from "node:path";
import { fold, makeView, startLedger } from "@jinlin/core";
import { ladderOf, lineagePictureOf, slotsOf } from "@jinlin/core/pictures";
import { sample } from "@jinlin/jiaocheng";

const folder = join(import.meta.dirname, "pictures");

export interface PictureFile {
  readonly file: string;
  readonly text: string;
}

/** The pictures of the guides in both languages, from the sample's views: who answers for a vacant unit, and the seats of a community. */
export function pictureFiles(): PictureFile[] {
  const { profile, records, from, signIns, particulars } = sample();
  const started = startLedger({ profile, records, from, now: "2026-07-01T09:00:00+08:00" });
  if (!started.ok) throw new Error(JSON.stringify(started.faults));
  const asking = {
    register: fold(started.entries),
    particulars: new Map(particulars.map((one) => [one.person, one])),
    actor: { person: signIns.find((one) => one.post === "organisation-department/organisation-head")!.person },
    now: "2026-11-23T09:00:00+08:00",
  } as const;
  const unitIn = (unit: string, lang: string) => {
    const view = makeView("unit", { unit, lang }, asking);
    if (view.view !== "unit") throw new Error(JSON.stringify(view.refusals));
    return view;
  };
  return (["zh-Hans", "en"] as const).flatMap((lang) => {
    const english = lang === "en";
    const ending = english ? ".svg" : ".zh-CN.svg";
    const [east, west, both] = english ? ["East Yard", "West Yard", "Riverside"] : ["东苑小区", "西苑小区", "滨河小区"];
    const lineage = lineagePictureOf({
      lang,
      ancestors: [
        { name: east, to: "2024-07-01" },
        { name: west, to: "2024-07-01" },
      ],
      unit: { name: both, from: "2024-07-01" },
      heirs: [],
    });
    return [
      { file: join(folder, `ladder${ending}`), text: ladderOf(unitIn("hefeng-grid-7", lang)) },
      { file: join(folder, `slots${ending}`), text: slotsOf(unitIn("hefeng-committee", lang)) },
      { file: join(folder, `lineage${ending}`), text: lineage },
    ];
  });
}
