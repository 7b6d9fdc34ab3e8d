import { readFile, stat } from 'node:fs/promises';
import { decodeText } from '../../encoding.js';
import { retryWhileInUse } from '../../files/inUse.js';
import { usageError } from '../errors/commandError.js';
import { fileError, isSystemError } from './files.js';

/** Four times the size of the largest draw's proof. */
const maxBytes = 256 * 2 ** 20;

/** The value of a JSON file. @throws CommandError when it cannot be read, or is no JSON */
export async function readJsonFile(file: string): Promise<unknown> {
  const text = await readTextFile(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw usageError(
      { en: `${file} is no JSON`, zh: `${file} 不是 JSON` },
      {
        en: 'Take the file again from where it was published.',
        zh: '請自公布處重新下載。',
      },
    );
  }
}

/** The text of a file, in whatever Unicode it is. @throws CommandError when it cannot be read */
export async function readTextFile(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > maxBytes) throw usageError({ en: `${file} is too large`, zh: `${file} 過大` });
    return decodeText(await retryWhileInUse(() => readFile(file)));
  } catch (error) {
    throw isSystemError(error) ? fileError(file, error.code) : error;
  }
}
