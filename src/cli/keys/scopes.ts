import { scopes as allScopes, isScope } from '../../generated/enums.js';
import type { Scope } from '../../generated/types.js';
import { usageError } from '../errors/commandError.js';

/** The parts of an option that is a list; undefined where it is not given. */
export const partsOf = (text: string | undefined): string[] | undefined =>
  text?.split(/[,\s]+/).filter((part) => part !== '');

/** @throws CommandError naming the first that is no scope */
export function parseScopes(text: string | undefined): Scope[] | undefined {
  const scopes = partsOf(text);
  const unknown = scopes?.find((scope) => !isScope(scope));
  if (unknown === undefined) return scopes as Scope[] | undefined;
  const known = allScopes.join(', ');
  throw usageError({
    en: `There is no scope '${unknown}'. Scopes: ${known}`,
    zh: `沒有權限「${unknown}」。權限：${known}`,
  });
}
