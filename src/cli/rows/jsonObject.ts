import { readFile } from 'node:fs/promises';
import { usageError } from '../errors/commandError.js';
import { fileError } from './files.js';

/** The one JSON object of a file, whose fields the contract checks. @throws CommandError where it holds none */
export async function readJsonObject(file: string): Promise<object> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw fileError(file, (error as NodeJS.ErrnoException).code);
  }
  try {
    const fields: unknown = JSON.parse(text.replace(/^\u{feff}/u, ''));
    if (typeof fields === 'object' && fields !== null && !Array.isArray(fields)) return fields;
  } catch {
    // The file holds no JSON, which is said below.
  }
  throw usageError({ en: `${file} must hold one JSON object`, zh: `${file} 須為一個 JSON 物件` });
}
