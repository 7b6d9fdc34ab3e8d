import { usageError } from '../errors/commandError.js';
import type { Io } from '../terminal/io.js';

interface KeySize {
  readonly bytes: number;
  /** Longer keys are accepted, too. */
  readonly orMore: boolean;
}

/**
 * A secret key in hex or base64, undefined where there is none. It comes from the environment only: others can read a
 * command line. @throws CommandError for a key of another size
 */
export function readEnvironmentKey(
  env: Io['env'],
  variable: string,
  { bytes, orMore }: KeySize,
): Uint8Array | undefined {
  const text = env[variable]?.trim() ?? '';
  if (text === '') return undefined;
  const key = decodeKey(text);
  if (key && (orMore ? key.length >= bytes : key.length === bytes)) return key;
  const atLeast = orMore ? { en: 'at least ', zh: '至少' } : { en: '', zh: '' };
  throw usageError({
    en: `${variable} must be ${atLeast.en}${bytes} bytes in hex or base64`,
    zh: `${variable} 須為${atLeast.zh} ${bytes} 位元組的十六進位或 base64 字串`,
  });
}

/** A text that is both is hex: base64 of so many digits and no other letter does not occur by chance. */
function decodeKey(text: string): Uint8Array | null {
  if (/^(?:[0-9a-f]{2})+$/i.test(text)) return Buffer.from(text, 'hex');
  return /^[A-Za-z0-9+/_-]+={0,2}$/.test(text) ? Buffer.from(text, 'base64') : null;
}
