import type { Options } from '../command/command.js';
import { usageError } from '../errors/commandError.js';
import type { Text } from '../terminal/text.js';

/** Rows of one call. */
const SLICE = 1_000;

export const decisionOptions = {
  reason: { value: 'text', text: { en: 'why; the other side reads it', zh: '原因，對方可見' } },
} as const satisfies Options;

/** @throws CommandError where a decision needs a reason and none was typed */
export function requireReason(reason: string): void {
  if (reason.trim() === '') throw usageError({ en: '--reason is missing', zh: '缺少 --reason' });
}

/** Whether rows are named, or a filter chooses them: it has to be one of both. @throws CommandError */
export function requireEither(ids: readonly string[], isFiltered: boolean, rows: Text): void {
  if (ids.length > 0 && isFiltered) {
    throw usageError({ en: 'Give ids or a filter, not both', zh: '識別碼與篩選條件只能擇一' });
  }
  if (ids.length > 0 || isFiltered) return;
  throw usageError({
    en: `Which ${rows.en}? Give ids, a filter or --all`,
    zh: `請指定${rows.zh}：識別碼、篩選條件或 --all`,
  });
}

/** Ids, each once, in slices of one call. */
export function* slicesOf(ids: readonly string[]): Generator<string[]> {
  const distinct = [...new Set(ids)];
  while (distinct.length > 0) yield distinct.splice(0, SLICE);
}
