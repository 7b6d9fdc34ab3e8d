import type { ClientOperation } from '../generated/operation.js';
import { notify } from './callbacks.js';
import type { Logger } from './options.js';
import { parseHttpDate } from './retryAfter.js';

/** Warns once per operation and client when the service says that it is going away (RFC 9745, RFC 8594). */
export class DeprecationWarnings {
  readonly #warned = new Set<string>();

  warnOnce(
    operation: ClientOperation,
    headers: Readonly<Record<string, string>>,
    logger: Logger | undefined,
  ): void {
    const { deprecation, sunset } = headers;
    if (logger === undefined || (deprecation === undefined && sunset === undefined)) return;
    if (this.#warned.has(operation.id)) return;
    this.#warned.add(operation.id);
    notify('logger.warn', () =>
      logger.warn(
        `${operation.method} ${operation.path} is deprecated; look for a newer version of the SDK`,
        {
          operation: operation.id,
          deprecatedSince: isoDate(fieldDate(deprecation)),
          sunset: isoDate(parseHttpDate(sunset ?? '')),
        },
      ),
    );
  }
}

/** RFC 9745 has `@` and seconds; drafts before it had an HTTP-date. */
function fieldDate(text: string | undefined): number | null {
  const seconds = /^@(-?\d{1,12})$/.exec(text ?? '')?.[1];
  return seconds === undefined ? parseHttpDate(text ?? '') : Number(seconds) * 1000;
}

function isoDate(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
