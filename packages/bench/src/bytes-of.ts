/** What is kept after all that is not has been collected: on the heap and in typed arrays. */
export function bytesOf(make: () => unknown): number {
  const before = used();
  const kept = make();
  const bytes = used() - before;
  // Asked for only now, it cannot have been collected before.
  return kept === undefined ? 0 : bytes;
}

function used(): number {
  globalThis.gc!();
  globalThis.gc!();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
