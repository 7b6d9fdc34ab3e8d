/** A text that comes from a file of anyone; it must not steer the terminal. */
export const printable = (text: string): string => text.replace(/\p{C}/gu, '\u{fffd}');
