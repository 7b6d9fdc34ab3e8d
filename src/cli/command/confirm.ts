import { CommandError, usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import type { Text } from '../terminal/text.js';
import type { CommandInput, Options } from './command.js';

export const yesOption = {
  yes: { text: { en: 'do not ask first', zh: '不再詢問' } },
} as const satisfies Options;

/**
 * Asks before something is done to many rows, such as `Release 250 sales`.
 * @throws CommandError where the user says no, or nobody can be asked
 */
export async function confirm(
  what: Text,
  { io, localize, options }: CommandInput<typeof yesOption>,
): Promise<void> {
  if (options.yes) return;
  if (io.confirm === undefined) {
    throw usageError({
      en: `To ${what.en.charAt(0).toLowerCase()}${what.en.slice(1)}, add --yes`,
      zh: `即將${what.zh}，請加上 --yes 以確認`,
    });
  }
  if (await io.confirm(`${localize({ en: `${what.en}?`, zh: `${what.zh}？` })} [y/N] `)) return;
  throw new CommandError(exitCodes.interrupted, { en: 'Nothing was changed', zh: '未變更任何資料' });
}
