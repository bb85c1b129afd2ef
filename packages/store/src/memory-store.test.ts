import { keepsTheContract } from "./testing/contract.ts";
import { memoryStore } from "./memory-store.ts";

keepsTheContract("a store in memory", async () => memoryStore());
