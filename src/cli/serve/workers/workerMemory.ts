/**
 * The same space for young objects in every version of Node.js, so that a batch of 1,000 transactions is answered before V8
 * collects its garbage. And one thread of V8 beside a worker's own, since each processor has a worker.
 */
const options = { 'max-semi-space-size': 32, 'v8-pool-size': 1 };

/** V8 options for each worker, except those that Node.js was started with: the user's choice comes first. */
export function workerMemory(nodeOptions: readonly string[]): string[] {
  // V8 accepts underscores in the names of its options, too.
  const names = nodeOptions.join(' ').replaceAll('_', '-');
  return Object.entries(options)
    .filter(([name]) => !names.includes(`--${name}`))
    .map(([name, value]) => `--${name}=${value}`);
}
