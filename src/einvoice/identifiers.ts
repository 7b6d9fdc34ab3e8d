/** Identifiers of Taiwan's e-invoice: business numbers, carriers, love codes, invoice numbers. */

const UBN_WEIGHTS = [1, 2, 1, 2, 1, 2, 4, 1];

export interface UbnCheck {
  /** Well-formed, and the checksum of the rule in force since 2023-04-01 (divisible by 5) holds. */
  readonly valid: boolean;
  readonly wellFormed: boolean;
  /** `current`: valid only by the rule of 2023. `before2023`: valid by the older rule (divisible by 10) too. */
  readonly rule?: 'current' | 'before2023';
  readonly reason?: 'format' | 'checksum';
}

/** Checks a Unified Business Number. A failed checksum is at most a warning: the tax registry is authoritative. */
export function checkUbn(ubn: string): UbnCheck {
  if (!/^[0-9]{8}$/.test(ubn)) return { valid: false, wellFormed: false, reason: 'format' };
  let sum = 0;
  for (let i = 0; i < 8; i++) {
    const product = Number(ubn[i]) * (UBN_WEIGHTS[i] as number);
    sum += Math.floor(product / 10) + (product % 10);
  }
  const divisible = (by: number) => sum % by === 0 || (ubn[6] === '7' && (sum + 1) % by === 0);
  if (divisible(10)) return { valid: true, wellFormed: true, rule: 'before2023' };
  if (divisible(5)) return { valid: true, wellFormed: true, rule: 'current' };
  return { valid: false, wellFormed: true, reason: 'checksum' };
}

export interface CarrierCheck {
  readonly valid: boolean;
  readonly kind: 'mobileBarcode' | 'citizenCertificate' | 'email' | 'member';
}

/**
 * Checks a carrier id against its type code (6 characters). Each issuer has its own code, so an unknown code is a member
 * carrier. A carrier id is personal data: do not log it.
 */
export function checkCarrier(type: string, id: string): CarrierCheck {
  if (type === '3J0002') return { kind: 'mobileBarcode', valid: /^\/[0-9A-Z.+-]{7}$/.test(id) };
  if (type === 'CQ0001') return { kind: 'citizenCertificate', valid: /^[A-Z]{2}[0-9]{14}$/.test(id) };
  if (type === '5G0001') return { kind: 'email', valid: /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(id) };
  return { kind: 'member', valid: /^[A-Z0-9]{6}$/.test(type) && id.length >= 1 && id.length <= 400 };
}

/** A code to which an invoice can be donated: 3 to 7 digits. */
export function isLoveCode(code: string): boolean {
  return /^[0-9]{3,7}$/.test(code);
}

const FULL_WIDTH = /[！-～]/g;

/**
 * Normalizes an invoice number to the form `AB12345678`: from forms with dash or blank (`AB-12345678`), full-width
 * characters, or lower case. Null when it is none.
 */
export function normalizeInvoiceNumber(text: string): string | null {
  const plain = text
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000‐-―−-]/g, '')
    .toUpperCase();
  return /^[A-Z]{2}[0-9]{8}$/.test(plain) ? plain : null;
}

/** A donated invoice is printed with its last three digits masked, `LY42140***`: the shopper cannot register it. */
export function isMaskedInvoiceNumber(text: string): boolean {
  return /^[A-Z]{2}-?[0-9]{5}\*{3}$/.test(text.trim());
}
