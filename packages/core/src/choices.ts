// What a form offers to choose from: @jinlin/core/choices, without the rest of core.
export { appointmentModes, endReasons } from "./organisation/appointment.ts";
