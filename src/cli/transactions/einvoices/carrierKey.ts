import { decodeKey } from '../../command/environmentKey.js';
import { usage } from '../../errors/commandError.js';

const variable = 'SHOPFEST_CARRIER_KEY';
const leastBytes = 32;

/** The key for carrier matching, from the environment only: what stands in a command line, others can read. @throws Failure */
export function readCarrierKey(env: Readonly<Record<string, string | undefined>>): Uint8Array {
  const text = env[variable]?.trim() ?? '';
  if (text === '') {
    throw usage(
      { en: 'The key for carrier matching is missing', zh: '缺少載具比對金鑰' },
      { en: `Set ${variable}`, zh: `請設定環境變數 ${variable}` },
    );
  }
  const key = decodeKey(text);
  if (key && key.length >= leastBytes) return key;
  throw usage({
    en: `${variable} must be at least ${leastBytes} bytes in hex or base64`,
    zh: `${variable} 須為至少 ${leastBytes} 位元組的十六進位或 base64 字串`,
  });
}
