import { canonicalJson as writeCanonicalJson } from '../canonicalJson.js';
import { DrawError } from './error.js';

/** Canonical JSON (RFC 8785) of a draw's rules. @throws DrawError */
export function canonicalJson(params: unknown): string {
  return writeCanonicalJson(params, (en, zh) => new DrawError('params_invalid', '/params', [en, zh]));
}
