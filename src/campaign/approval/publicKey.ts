import { fromBase64url, toBase64url } from '../base64url.js';
import { hexToBytes } from '../bytes.js';
import { canonicalJson } from '../canonicalJson.js';
import { sha256 } from '../sha256.js';

/** The public key of a key pair of the command or of a program, as a JWK (RFC 8037). */
export interface Ed25519Key {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  /** 32 bytes in base64url. */
  readonly x: string;
}

/** The public key of a passkey (WebAuthn, ES256), as a JWK (RFC 7518). */
export interface PasskeyKey {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  /** 32 bytes in base64url. */
  readonly x: string;
  /** 32 bytes in base64url. */
  readonly y: string;
}

export type ApproverKey = Ed25519Key | PasskeyKey;

const idLength = 32;

/**
 * The id of an approver: `apr_` and the first half of the key's thumbprint (RFC 7638), so that an approver knows their own
 * id, and another key is another approver.
 */
export function approverIdOf(key: ApproverKey): string {
  return `apr_${sha256(canonicalJson(key)).slice(0, idLength)}`;
}

/** A key of one of the two kinds, with its members and no others; null for anything else. */
export function parseApproverKey(value: unknown): ApproverKey | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kty, crv, x, y, ...others } = value as Record<string, unknown>;
  if (Object.keys(others).length > 0 || !isCoordinate(x)) return null;
  if (kty === 'OKP' && crv === 'Ed25519' && y === undefined)
    return isOfSmallOrder(x) ? null : { kty, crv, x };
  if (kty === 'EC' && crv === 'P-256' && isCoordinate(y)) return { kty, crv, x, y };
  return null;
}

const coordinateBytes = 32;

/** One text for 32 bytes: the bits that base64url leaves over must be 0, so that no key can be in a set twice. */
function isCoordinate(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const bytes = fromBase64url(value);
  return bytes?.length === coordinateBytes && toBase64url(bytes) === value;
}

/** The points of small order of Curve25519 and their other texts, without the sign: anybody signs for such a key. */
const smallOrder = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
].map(hexToBytes);

function isOfSmallOrder(x: string): boolean {
  const point = fromBase64url(x) as Uint8Array;
  point[coordinateBytes - 1] = (point[coordinateBytes - 1] as number) & 0x7f;
  return smallOrder.some((small) => small.every((byte, index) => byte === point[index]));
}
