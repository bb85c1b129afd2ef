import { executeServerCommand } from "@web/test-runner-commands";

/** A node of the tree that assistive technology gets. */
export interface AccessibilityNode {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: string | number | boolean } }[];
}

/** Sends a command of the Chrome DevTools Protocol. */
export async function devtools<Result>(method: string, params: object = {}): Promise<Result> {
  const { result } = await executeServerCommand<{ result: Result }, object>("devtools", { method, params });
  return result;
}
