// Imported for its effect: registers jinlin-org-chart with the page.
import { defineOrgChart } from "./define-org-chart.ts";

defineOrgChart();
