/** What the command ends with; see the table of exit codes in the help. */
export const exitCodes = { done: 0, someRejected: 1, usage: 2, service: 3, interrupted: 130 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
