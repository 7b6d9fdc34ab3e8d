import { type CommandError, usageError } from '../errors/commandError.js';
import type { Text } from '../terminal/text.js';

/** What would happen, for whoever did not type `--yes`. */
export const unconfirmed = (effect: Text): CommandError =>
  usageError(effect, { en: 'Nothing was done. Give --yes to do it', zh: '尚未執行。確認後請加上 --yes' });
