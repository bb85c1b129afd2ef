// What a form offers to choose from: @jinlin/core/choices, without the rest of core.
export { checkOutReasons } from "./alliance/check-in.ts";
export { needLists } from "./alliance/need.ts";
export { appointmentModes, endReasons } from "./organisation/appointment.ts";
