import { readEnvironmentKey } from '../../command/environmentKey.js';
import { usageError } from '../../errors/commandError.js';
import type { Io } from '../../terminal/io.js';

const variable = 'SHOPFEST_CARRIER_KEY';

/** The campaign's key for matching carriers. @throws CommandError when it is missing or too short */
export function readCarrierKey(env: Io['env']): Uint8Array {
  const key = readEnvironmentKey(env, variable, { bytes: 32, orMore: true });
  if (key) return key;
  throw usageError(
    { en: 'The key for carrier matching is missing', zh: '缺少載具比對金鑰' },
    { en: `Set ${variable}`, zh: `請設定環境變數 ${variable}` },
  );
}
