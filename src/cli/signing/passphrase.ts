import { CommandError, usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import type { Io } from '../terminal/io.js';
import type { Localize } from '../terminal/text.js';

const VARIABLE = 'SHOPFEST_APPROVER_PASSPHRASE';
const minLength = 12;

interface Terminal {
  readonly io: Io;
  readonly localize: Localize;
}

/** The passphrase of a key file: of the environment, or typed at the terminal. @throws CommandError */
export async function askPassphrase(file: string, { io, localize }: Terminal): Promise<string> {
  const known = io.env[VARIABLE];
  if (known) return known;
  return type({ io, localize }, localize({ en: `Passphrase of ${file}: `, zh: `${file} 的通行片語：` }));
}

/** The passphrase for a new key file, typed twice. @throws CommandError */
export async function askNewPassphrase(file: string, terminal: Terminal): Promise<string> {
  const { io, localize } = terminal;
  const known = io.env[VARIABLE];
  const passphrase =
    known ||
    (await type(
      terminal,
      localize({
        en: `Passphrase for ${file}, at least ${minLength} characters: `,
        zh: `設定 ${file} 的通行片語，至少 ${minLength} 個字元：`,
      }),
    ));
  if (passphrase.length < minLength)
    throw usageError({
      en: `A passphrase has at least ${minLength} characters`,
      zh: `通行片語至少 ${minLength} 個字元`,
    });
  if (!known) {
    const again = await type(terminal, localize({ en: 'The same again: ', zh: '請再輸入一次：' }));
    if (again !== passphrase)
      throw usageError({ en: 'The two passphrases differ', zh: '兩次輸入的通行片語不同' });
  }
  return passphrase;
}

async function type({ io }: Terminal, question: string): Promise<string> {
  if (!io.askSecret)
    throw usageError(
      { en: 'There is no terminal to ask for the passphrase', zh: '沒有可輸入通行片語的終端機' },
      { en: `Set ${VARIABLE}`, zh: `請設定環境變數 ${VARIABLE}` },
    );
  const typed = await io.askSecret(question);
  if (typed !== null) return typed;
  throw new CommandError(exitCodes.interrupted, { en: 'Stopped', zh: '已中止' });
}
