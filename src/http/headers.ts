/** A key that can stand in a quoted string of structured fields (RFC 9651) as it is. */
const keyShape = /^[\x20\x21\x23-\x5b\x5d-\x7e]{1,255}$/;
const nameShape = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const valueShape = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Headers that the transport sets itself and a caller may not. */
const reserved = new Set([
  'authorization',
  'idempotency-key',
  'content-type',
  'content-length',
  'accept',
  'accept-encoding',
  'host',
  'connection',
  'transfer-encoding',
]);

export function isIdempotencyKey(key: string): boolean {
  return typeof key === 'string' && keyShape.test(key);
}

/** Whether a caller's headers are well formed and none of them is reserved. */
export function areValidHeaders(headers: Readonly<Record<string, string>>): boolean {
  if (typeof headers !== 'object' || headers === null) return false;
  return Object.entries(headers).every(
    ([name, value]) =>
      nameShape.test(name) &&
      !reserved.has(name.toLowerCase()) &&
      typeof value === 'string' &&
      valueShape.test(value),
  );
}
