/**
 * Signals that end a command gracefully: Ctrl-C, what supervisors send, Ctrl-Break of Windows, and a terminal or console
 * window that is closed, after which Windows gives a process about 10 seconds.
 */
const signals = ['SIGINT', 'SIGTERM', 'SIGBREAK', 'SIGHUP'] as const;

/** Aborts at the first signal. The second one of its kind ends the process at once, as if it had not been listened for. */
export function shutdownSignal(): AbortSignal {
  const shutdown = new AbortController();
  for (const name of signals) process.once(name, () => shutdown.abort());
  return shutdown.signal;
}
