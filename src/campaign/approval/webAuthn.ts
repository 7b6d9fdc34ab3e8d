import { fromBase64url, toBase64url } from '../base64url.js';
import { hexToBytes } from '../bytes.js';
import { sha256 } from '../sha256.js';

/** For which web pages passkeys were made, and on which pages they may sign. */
export interface PasskeyScope {
  /** The relying party: a domain, such as `shopfest.example`. */
  readonly rpId: string;
  /** The origins whose pages may ask for a signature, such as `https://shopfest.example`. */
  readonly origins: readonly string[];
}

/** `anywhere` leaves open on which pages a passkey signed. */
export type PasskeyPages = PasskeyScope | 'anywhere';

export interface Assertion {
  /** Base64url. */
  readonly authenticatorData: string;
  /** Base64url. */
  readonly clientDataJSON: string;
}

/** rpIdHash, flags and counter. */
const minAuthenticatorData = 37;
const rpIdHashBytes = 32;
const userPresent = 0x01;
const userVerified = 0x04;

/** The challenge that a passkey signs for a message, in base64url. */
const challengeOf = (message: Uint8Array): string => toBase64url(hexToBytes(sha256(message)));

/**
 * The bytes that a passkey signed, where the assertion is one of this message, made on one of these pages, by a person who
 * was present and verified (WebAuthn 2, 7.2); otherwise null.
 */
export function signedByPasskey(
  { authenticatorData, clientDataJSON }: Assertion,
  message: Uint8Array,
  pages: PasskeyPages,
): Uint8Array | null {
  const data = fromBase64url(authenticatorData);
  const clientBytes = fromBase64url(clientDataJSON);
  if (data === null || clientBytes === null || data.length < minAuthenticatorData) return null;
  const client = parseClientData(clientBytes);
  if (client?.type !== 'webauthn.get' || client.challenge !== challengeOf(message)) return null;
  if (client.crossOrigin === true) return null;
  const flags = data[rpIdHashBytes] as number;
  if ((flags & userPresent) === 0 || (flags & userVerified) === 0) return null;
  if (pages !== 'anywhere' && !isOnPages(pages, client.origin, data)) return null;
  const signed = new Uint8Array(data.length + rpIdHashBytes);
  signed.set(data);
  signed.set(hexToBytes(sha256(clientBytes)), data.length);
  return signed;
}

function isOnPages({ rpId, origins }: PasskeyScope, origin: unknown, data: Uint8Array): boolean {
  const rpIdHash = hexToBytes(sha256(rpId));
  return origins.some((each) => each === origin) && rpIdHash.every((byte, index) => byte === data[index]);
}

function parseClientData(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Record<
      string,
      unknown
    > | null;
  } catch {
    // No JSON in UTF-8, so it is no client data.
    return null;
  }
}

const scalarBytes = 32;

/** The two numbers of an ECDSA signature in DER, 32 bytes each, as WebCrypto takes them; null for what is no such DER. */
export function rawSignature(der: Uint8Array): Uint8Array | null {
  if (der[0] !== 0x30 || der[1] !== der.length - 2) return null;
  const raw = new Uint8Array(2 * scalarBytes);
  let at = 2;
  for (const end of [scalarBytes, 2 * scalarBytes]) {
    const length = der[at + 1] ?? 0;
    const first = at + 2;
    const after = first + length;
    if (der[at] !== 0x02 || length === 0 || after > der.length) return null;
    const isPadded = der[first] === 0 && length > 1;
    // DER is minimal and its numbers are signed: one zero stands before a byte above 0x7f, and nowhere else.
    if ((der[isPadded ? first + 1 : first] as number) >= 0x80 !== isPadded) return null;
    const scalar = der.subarray(isPadded ? first + 1 : first, after);
    if (scalar.length > scalarBytes) return null;
    raw.set(scalar, end - scalar.length);
    at = after;
  }
  return at === der.length ? raw : null;
}
