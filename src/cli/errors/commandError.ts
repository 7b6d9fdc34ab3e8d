import type { Text } from '../terminal/text.js';
import { type ExitCode, exitCodes } from './exitCodes.js';

/** Ends the command with a text for the user and no stack trace. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(
    readonly exitCode: ExitCode,
    readonly text: Text,
    /** What to do about it. */
    readonly hint?: Text,
    /** Code of the error that caused it, where it has one. */
    readonly code?: string,
  ) {
    super(text.en);
  }
}

/** The command was typed wrongly, or set up wrongly. */
export const usageError = (text: Text, hint?: Text): CommandError =>
  new CommandError(exitCodes.usage, text, hint);

/** Ends a command between two steps that nothing else would interrupt. @throws CommandError when `signal` is aborted */
export function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new CommandError(exitCodes.interrupted, { en: 'Stopped', zh: '已中止' });
}

/** The error in a JSON document. */
export const toDocument = ({ text, hint, code }: CommandError): object => ({
  ...(code && { code }),
  message: text.en,
  messageZh: text.zh,
  ...(hint && { hint: hint.en, hintZh: hint.zh }),
});
