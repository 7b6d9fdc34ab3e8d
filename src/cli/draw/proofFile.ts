import { readFile, stat } from 'node:fs/promises';
import { usage } from '../errors/commandError.js';
import { unreadable } from '../rows/files.js';

/** Four times what the proof of the largest draw takes. */
const mostBytes = 256 * 2 ** 20;

/** What a file of JSON says. @throws Failure when it cannot be read, or is no JSON */
export async function readJsonFile(file: string): Promise<unknown> {
  const text = await readText(file);
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw usage(
      { en: `${file} is no JSON`, zh: `${file} 不是 JSON` },
      {
        en: 'Take the file again from where the draw was published.',
        zh: '請自抽獎公告處重新下載。',
      },
    );
  }
}

async function readText(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > mostBytes) throw usage({ en: `${file} is too large`, zh: `${file} 過大` });
    return await readFile(file, 'utf8');
  } catch (error) {
    throw isOfSystem(error) ? unreadable(file, error.code) : error;
  }
}

const isOfSystem = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in (error as object);
