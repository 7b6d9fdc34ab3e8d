/** A document of `--json`. */
export const toJson = (document: object): string => `${JSON.stringify(document, null, 2)}\n`;
