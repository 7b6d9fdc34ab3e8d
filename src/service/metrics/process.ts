import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import type { Registry } from './registry.js';

/** Milliseconds between two looks at the event loop; what is measured is how much later than this it came. */
const RESOLUTION_MS = 20;

/** Memory, time and event loop of this process. `worker` tells it from others behind the same address. */
export function observeProcess({ observable: observed }: Registry, worker: string): { stop(): void } {
  const one = (value: number) => [{ labels: { worker }, value }];
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delays.enable();

  observed(
    { name: 'process_start_time_seconds', help: 'When the process began, in Unix time.' },
    'gauge',
    () => one(performance.timeOrigin / 1_000),
  );
  observed({ name: 'process_uptime_seconds', help: 'Age of the process.' }, 'gauge', () =>
    one(process.uptime()),
  );
  observed({ name: 'process_cpu_seconds_total', help: 'Processor time of the process.' }, 'counter', () => {
    const { user, system } = process.cpuUsage();
    return one((user + system) / 1e6);
  });
  observed({ name: 'process_resident_memory_bytes', help: 'Memory that the process holds.' }, 'gauge', () =>
    one(process.memoryUsage.rss()),
  );
  observed({ name: 'nodejs_heap_used_bytes', help: 'Memory in use by JavaScript.' }, 'gauge', () =>
    one(process.memoryUsage().heapUsed),
  );
  observed(
    {
      name: 'nodejs_eventloop_active_seconds_total',
      help: 'Time in which the event loop was busy; its rate is the share of a processor that is in use.',
    },
    'counter',
    () => one(performance.eventLoopUtilization().active / 1_000),
  );
  observed(
    {
      name: 'nodejs_eventloop_lag_max_seconds',
      help: 'Longest that the event loop kept work waiting since the metrics were last read.',
    },
    'gauge',
    () => {
      // Empty until the first look has been taken.
      const longest = delays.count > 0 ? delays.max / 1e9 - RESOLUTION_MS / 1_000 : 0;
      delays.reset();
      return one(Math.max(0, longest));
    },
  );
  return { stop: () => void delays.disable() };
}
