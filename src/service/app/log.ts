/** Where the service logs. Never gets keys, bodies, queries or ids that a caller sent. `console` fits. */
export interface Logger {
  debug(message: string, fields: Readonly<Record<string, unknown>>): void;
  info(message: string, fields: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields: Readonly<Record<string, unknown>>): void;
  error(message: string, fields: Readonly<Record<string, unknown>>): void;
}

export const silentLogger: Logger = { debug() {}, info() {}, warn() {}, error() {} };

/** A logger that writes one JSON document a line. */
export function jsonLogger(write: (line: string) => void): Logger {
  const at = (level: keyof Logger) => (message: string, fields: Readonly<Record<string, unknown>>) =>
    write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...fields })}\n`);
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/**
 * What may be logged of an error that nobody foresaw: its name and where it came from. Its message is left out, since
 * databases and parsers put values into theirs.
 */
export function describeFailure(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { failure: typeof error };
  const { name, stack = '', cause } = error;
  const code = (error as { code?: unknown }).code;
  return {
    failure: name,
    ...(typeof code === 'string' && /^\w{1,40}$/.test(code) ? { failureCode: code } : {}),
    stack: stack.split('\n').filter((line) => /^\s+at /.test(line)),
    ...(cause === undefined ? {} : { cause: describeFailure(cause) }),
  };
}
