const ascii = /^[!-~]*$/;

/** Percent-encodes an address as browsers do; a text that is no address stays unchanged. */
export function encodeUrl(text: string): string {
  return ascii.test(text) || !URL.canParse(text) ? text : new URL(text).href;
}
