const ascii = /^[!-~]*$/;

/** An address with everything percent-encoded that must be, as browsers send it; others are left as they are. */
export function encodeUrl(text: string): string {
  return ascii.test(text) || !URL.canParse(text) ? text : new URL(text).href;
}
