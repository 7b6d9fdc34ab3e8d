import { parseBoolean } from '../../tables/cellParsers.js';
import { usageError } from '../errors/commandError.js';

/** What was typed for an option that is yes or no; undefined where it was not given. @throws CommandError naming the option */
export function readYesNo(option: string, typed: string | undefined): boolean | undefined {
  if (typed === undefined) return undefined;
  const value = parseBoolean(typed.trim());
  if (typeof value === 'boolean') return value;
  throw usageError({ en: `--${option} must be yes or no`, zh: `--${option} 須為 yes 或 no` });
}
