/**
 * As much room for young objects in every version of Node.js: a batch of 1,000 sales is answered before V8 looks through
 * what it left. And one thread of V8 beside a worker's own, since each processor has a worker.
 */
const options = { 'max-semi-space-size': 32, 'v8-pool-size': 1 };

/** What each worker is given of V8, but for what Node.js was started with: whoever sets such an option keeps it. */
export function workerMemory(given: readonly string[]): string[] {
  // V8 takes its options with underscores too.
  const names = given.join(' ').replaceAll('_', '-');
  return Object.entries(options)
    .filter(([name]) => !names.includes(`--${name}`))
    .map(([name, value]) => `--${name}=${value}`);
}
