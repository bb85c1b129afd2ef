import type { Vocabulary } from "../words.ts";
import { faults } from "./faults.ts";
import { commands, endReasons, modes, states } from "./organisation.ts";
import { refusals } from "./refusals.ts";

export const en: Vocabulary = { language: "en", refusals, faults, states, modes, endReasons, commands };
