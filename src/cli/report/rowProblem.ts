import type { RowProblem } from '../../batch/problems.js';
import { rowProblem } from '../../validation/rowProblem.js';
import type { Text } from '../terminal/text.js';

/** The problem of a row that the command itself rejects, in the shape that the problems of the service have. */
export const commandProblem = (code: string, { en, zh }: Text): RowProblem =>
  rowProblem(code, { status: 422, title: en, titleZh: zh, advice: en, adviceZh: zh, retryable: false }, []);

/** The problem of a file or folder that cannot be read, by the code of the system's error. */
export const fileProblem = (code: string): RowProblem =>
  commandProblem('file_unreadable', { en: `It cannot be read (${code})`, zh: `無法讀取（${code}）` });
