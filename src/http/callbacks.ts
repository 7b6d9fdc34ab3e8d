/**
 * Callbacks of the caller's that only watch: a logger, `onSchemaDrift`, `onProgress`. What they throw never changes the
 * outcome of a call. It is reported once for each callback, since it would come again with every call.
 */

const reported = new Set<string>();

/** Calls one, and waits for it where it gives a promise. */
export async function callSafely(name: string, callback: () => unknown): Promise<void> {
  try {
    await callback();
  } catch (error) {
    reportOnce(name, error);
  }
}

/** Calls one without waiting. */
export function notify(name: string, callback: () => unknown): void {
  void callSafely(name, callback);
}

function reportOnce(name: string, error: unknown): void {
  if (reported.has(name)) return;
  reported.add(name);
  const { process } = globalThis as { process?: { emitWarning?: (text: string, type: string) => void } };
  const text = `${name} threw, and the call went on: ${describe(error)} ${name} 擲出例外，呼叫仍繼續執行。`;
  if (process?.emitWarning === undefined) console.error(text);
  else process.emitWarning(text, 'ShopfestCallbackWarning');
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
