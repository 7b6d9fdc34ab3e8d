/** A text from a file of unknown origin, without control characters, so that it cannot steer the terminal. */
export const printable = (text: string): string => text.replace(/\p{C}/gu, '\u{fffd}');
