// Imported for its effect: registers jinlin-networks with the page.
import { defineNetworks } from "./define-networks.ts";

defineNetworks();
