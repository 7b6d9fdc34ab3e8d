import { WireFailure } from './wireMessage.js';

/** Rejects with a failure in plain words: no error of axios or fetch gets out, since it would carry the request. */
export function rejectWithFailure(reason: unknown): never {
  throw reason instanceof WireFailure ? reason : new WireFailure(codeOf(reason));
}

/** The deepest code of the system in a chain of causes: `ECONNREFUSED` rather than fetch's `UND_ERR_…`. */
function codeOf(reason: unknown): string {
  let code = 'UNKNOWN';
  let at: unknown = reason;
  for (let depth = 0; depth < 5 && typeof at === 'object' && at !== null; depth++) {
    const { code: found, cause } = at as { code?: unknown; cause?: unknown };
    if (typeof found === 'string' && /^[A-Z][A-Z0-9_]{2,40}$/.test(found)) code = found;
    at = cause;
  }
  return code;
}
