import { cbc } from '@noble/ciphers/aes.js';
import { EInvoiceError } from '../error.js';
import { hasCapsLock, restoreCodes, toAscii } from './scannerText.js';

/** Fixed by the specification (v1.8): base64 `Dt8lyToo17X/XkXaQvihuA==`. */
const IV = Uint8Array.from([
  0x0e, 0xdf, 0x25, 0xc9, 0x3a, 0x28, 0xd7, 0xb5, 0xff, 0x5e, 0x45, 0xda, 0x42, 0xf8, 0xa1, 0xb8,
]);
const NUMBER_AND_RANDOM_CODE = /^([A-Z]{2}[0-9]{8})[0-9]{7}([0-9]{4}| {4}|[A-Z]{4})/;
const CHECK_START = 53;
const CHECK_LENGTH = 22;

/**
 * The check that a seller prints in the left QR code: base64 of AES-128-CBC over number and random code (14 characters).
 * @param aesKeyHex The seller's key, 32 hexadecimal digits, from the tax platform's tool.
 * @throws EInvoiceError `key_invalid`
 */
export function makeInvoiceQrCheck(number: string, randomCode: string, aesKeyHex: string): string {
  if (!/^[0-9A-Fa-f]{32}$/.test(aesKeyHex)) throw new EInvoiceError('key_invalid');
  const key = Uint8Array.from({ length: 16 }, (_, i) =>
    Number.parseInt(aesKeyHex.slice(2 * i, 2 * i + 2), 16),
  );
  const ciphertext = cbc(key, IV).encrypt(new TextEncoder().encode(number + randomCode));
  return btoa(String.fromCharCode(...ciphertext));
}

/**
 * Whether the check of a left QR code was made with this key. Only the seller and the tax office have it; a third party
 * cannot distinguish a forged code from a genuine one.
 * @throws EInvoiceError `key_invalid`, or `qr_not_an_invoice` when there is no header to verify.
 */
export function verifyInvoiceQr(left: string | Uint8Array, aesKeyHex: string): boolean {
  const ascii = toAscii(restoreCodes(left, hasCapsLock(left)).codes[0] as string | Uint8Array);
  const header = NUMBER_AND_RANDOM_CODE.exec(ascii);
  if (!header) throw new EInvoiceError('qr_not_an_invoice', 'left:1');
  const expected = makeInvoiceQrCheck(header[1] as string, header[2] as string, aesKeyHex);
  // The last two are padding, which some tills leave out.
  return ascii.slice(CHECK_START, CHECK_START + CHECK_LENGTH) === expected.slice(0, CHECK_LENGTH);
}
