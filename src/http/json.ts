/** JSON as it is sent: a text, or what it is in UTF-8. */
export type Json = string | Uint8Array<ArrayBuffer>;

export function textOfJson(json: Json): string {
  return typeof json === 'string' ? json : new TextDecoder().decode(json);
}
