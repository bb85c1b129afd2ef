import { defineAccess } from "../access/define-access.ts";
import { defineCallBoard } from "../call-board/define-call-board.ts";
import { defineCheckIn } from "../check-in/define-check-in.ts";
import { defineDraft } from "../draft/define-draft.ts";
import { defineFindings } from "../findings/define-findings.ts";
import { defineGridPicker } from "../grid-picker/define-grid-picker.ts";
import { defineGridNotice } from "../grid-notice/define-grid-notice.ts";
import { defineGridMap } from "../grid-map/define-grid-map.ts";
import { defineHierarchyTree } from "../hierarchy-tree/define-hierarchy-tree.ts";
import { defineHistory } from "../history/define-history.ts";
import { defineNetworks } from "../networks/define-networks.ts";
import { definePerson } from "../person/define-person.ts";
import { definePrivacy } from "../privacy/define-privacy.ts";
import { defineSource } from "../source/define-source.ts";
import { defineOrgChart } from "../org-chart/define-org-chart.ts";
import { defineTenure } from "../tenure/define-tenure.ts";
import { defineUnit } from "../unit/define-unit.ts";
import type { DefineOptions } from "./define-tag.ts";

/** Registers all elements, under `jinlin-…` in the page's registry unless said otherwise. */
export function define(options: DefineOptions = {}): void {
  defineSource(options);
  defineHierarchyTree(options);
  defineUnit(options);
  defineFindings(options);
  defineHistory(options);
  defineDraft(options);
  defineOrgChart(options);
  defineTenure(options);
  definePerson(options);
  defineAccess(options);
  definePrivacy(options);
  defineGridPicker(options);
  defineNetworks(options);
  defineCheckIn(options);
  defineGridNotice(options);
  defineCallBoard(options);
  defineGridMap(options);
}
