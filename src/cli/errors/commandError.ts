import type { Text } from '../terminal/text.js';

/** What the command ends with; see the table of exit codes in the help. */
export const exitCodes = { done: 0, someRejected: 1, usage: 2, service: 3, interrupted: 130 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends the command with a text for the user and no stack trace. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly exitCode: ExitCode,
    readonly text: Text,
    /** What to do about it. */
    readonly hint?: Text,
    /** Of the error behind it, where it has one. */
    readonly code?: string,
  ) {
    super(text.en);
  }
}

/** The command was typed wrongly, or set up wrongly. */
export const usage = (text: Text, hint?: Text): Failure => new Failure(exitCodes.usage, text, hint);

/** How it stands in a JSON document. */
export const documentOf = ({ text, hint, code }: Failure): object => ({
  ...(code && { code }),
  message: text.en,
  messageZh: text.zh,
  ...(hint && { hint: hint.en, hintZh: hint.zh }),
});
