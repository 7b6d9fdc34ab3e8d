/** JSON as it is sent: a text, or what it is in UTF-8. */
export type Json = string | Uint8Array<ArrayBuffer>;

export function textOfJson(json: Json): string {
  return typeof json === 'string' ? json : new TextDecoder().decode(json);
}

/** A text without the byte order mark that some gateways put in front, which `JSON.parse` does not take. */
export function withoutBom(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
