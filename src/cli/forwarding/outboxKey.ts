import { decodeKey } from '../command/environmentKey.js';
import { usage } from '../errors/commandError.js';

const variable = 'SHOPFEST_OUTBOX_KEY';
const bytes = 32;

/** The key of the outbox, from the environment only: what stands in a command line, others can read. @throws Failure */
export function readOutboxKey(env: Readonly<Record<string, string | undefined>>): Uint8Array | undefined {
  const text = env[variable]?.trim() ?? '';
  if (text === '') return undefined;
  const key = decodeKey(text);
  if (key?.length === bytes) return key;
  throw usage({
    en: `${variable} must be ${bytes} bytes in hex or base64`,
    zh: `${variable} 須為 ${bytes} 位元組的十六進位或 base64 字串`,
  });
}
