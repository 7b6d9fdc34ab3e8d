import { canonicalJson as write } from '../canonicalJson.js';
import { DrawError } from './error.js';

/** Canonical JSON (RFC 8785) of a draw's rules. @throws DrawError */
export function canonicalJson(params: unknown): string {
  return write(params, (en, zh) => new DrawError('params_invalid', '/params', [en, zh]));
}
