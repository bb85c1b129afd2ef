import type { Vocabulary } from "../words.ts";
import { faults } from "./faults.ts";
import { commands, endReasons, modes, states } from "./organisation.ts";
import { refusals } from "./refusals.ts";

export const zhHans: Vocabulary = { language: "zh-Hans", refusals, faults, states, modes, endReasons, commands };
