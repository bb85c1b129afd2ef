// Imported for its effect: registers jinlin-person with the page.
import { definePerson } from "./define-person.ts";

definePerson();
