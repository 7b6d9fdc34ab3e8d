import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import type { Registry } from './registry.js';

/** How often the event loop is sampled; the lag is what a sample took longer than this. */
const RESOLUTION_MS = 20;

/** Memory, time and event loop of this process. `worker` tells it from others behind the same address. */
export function observeProcess({ observable }: Registry, worker: string): { stop(): void } {
  const sample = (value: number) => [{ labels: { worker }, value }];
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delays.enable();

  observable(
    { name: 'process_start_time_seconds', help: 'When the process began, in Unix time.' },
    'gauge',
    () => sample(performance.timeOrigin / 1_000),
  );
  observable({ name: 'process_uptime_seconds', help: 'Age of the process.' }, 'gauge', () =>
    sample(process.uptime()),
  );
  observable({ name: 'process_cpu_seconds_total', help: 'Processor time of the process.' }, 'counter', () => {
    const { user, system } = process.cpuUsage();
    return sample((user + system) / 1e6);
  });
  observable({ name: 'process_resident_memory_bytes', help: 'Memory that the process holds.' }, 'gauge', () =>
    sample(process.memoryUsage.rss()),
  );
  observable({ name: 'nodejs_heap_used_bytes', help: 'Memory in use by JavaScript.' }, 'gauge', () =>
    sample(process.memoryUsage().heapUsed),
  );
  observable(
    {
      name: 'nodejs_eventloop_active_seconds_total',
      help: 'Time in which the event loop was busy; its rate is the share of a processor that is in use.',
    },
    'counter',
    () => sample(performance.eventLoopUtilization().active / 1_000),
  );
  observable(
    {
      name: 'nodejs_eventloop_lag_max_seconds',
      help: 'Longest that the event loop kept work waiting since the metrics were last read.',
    },
    'gauge',
    () => {
      // Empty until the first sample was taken.
      const longest = delays.count > 0 ? delays.max / 1e9 - RESOLUTION_MS / 1_000 : 0;
      delays.reset();
      return sample(Math.max(0, longest));
    },
  );
  return { stop: () => void delays.disable() };
}
