/**
 * The form of an API key: `sf_test_`, `sf_live_` or `sf_pub_`, 32 random base62 characters, and a checksum of 6, which
 * is the CRC-32 of everything before it in base62. The checksum finds typing errors and truncated pastes before anything
 * is sent, and lets a scanner for leaked secrets tell a key from noise. It proves nothing else.
 */

/** What the prefix of a key says: the mode of a secret key, or that it is publishable, of either mode. */
export type KeyPrefix = 'test' | 'live' | 'pub';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const shape = /^(sf_(test|live|pub)_[0-9A-Za-z]{32})([0-9A-Za-z]{6})$/;

/** The prefix of a well-formed key; null where prefix, length, characters or checksum are wrong. */
export function apiKeyPrefix(key: string): KeyPrefix | null {
  const match = shape.exec(key);
  if (match === null) return null;
  const [, body, prefix, checksum] = match as unknown as [string, string, KeyPrefix, string];
  return checksumOf(body) === checksum ? prefix : null;
}

/** Forms a key from 32 base62 characters that the caller drew at random. */
export function formatApiKey(prefix: KeyPrefix, random: string): string {
  if (!/^[0-9A-Za-z]{32}$/.test(random)) throw new RangeError('An API key needs 32 base62 characters');
  const body = `sf_${prefix}_${random}`;
  return body + checksumOf(body);
}

function checksumOf(body: string): string {
  let rest = crc32(body);
  let digits = '';
  for (let i = 0; i < 6; i++) {
    digits = alphabet.charAt(rest % 62) + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
}

/** CRC-32 (ISO 3309) of ASCII text, without a table: a key is checked once per client. */
function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i);
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
