/**
 * As much room for young objects in every version of Node.js: a batch of 1,000 sales is answered before V8 looks through
 * what it left. And one thread of V8 beside a worker's own, since each processor has a worker.
 */
const options = ['--max-semi-space-size=32', '--v8-pool-size=1'];

/** What each worker is given of V8. Whoever sets such an option in NODE_OPTIONS keeps it. */
export function workerMemory(nodeOptions = ''): string[] {
  return options.filter((option) => !nodeOptions.includes(option.slice(0, option.indexOf('='))));
}
