import { unicodeOf } from '../../encoding.js';
import { decodeStrictly } from '../decodeStrictly.js';
import { EInvoiceError } from '../error.js';
import type { Warnings } from '../warnings.js';

/** Decodes bytes by their beginning, XML declaration and what they are; text stays unchanged. The BOM is removed. */
export function decodeXml(xml: string | Uint8Array, warnings: Warnings): string {
  const text = typeof xml === 'string' ? xml : decodeBytes(xml, warnings);
  if (text.charCodeAt(0) !== 0xfeff) return text;
  warnings.add('bom', 'line 1, column 1');
  return text.slice(1);
}

/**
 * The bytes decide where they are no text in the declared encoding: text in Big5 is practically never valid UTF-8, so
 * UTF-8 is tried before Big5 whatever is declared.
 */
function decodeBytes(bytes: Uint8Array, warnings: Warnings): string {
  const declared = declaredEncoding(bytes);
  if (!TRIED.includes(declared) && !isKnown(declared)) throw new EInvoiceError('encoding');
  const isBig5 = declared === 'big5';
  for (const encoding of isBig5 || declared === 'utf-8' ? TRIED : [declared, ...TRIED]) {
    const text = decodeStrictly(bytes, encoding);
    if (text === null) continue;
    // ASCII is the same in both.
    const isOther = encoding !== declared && (!isBig5 || /[\u0080-\uffff]/.test(text));
    if (isOther) warnings.add('encoding_declared', 'line 1, column 1');
    return text;
  }
  throw new EInvoiceError('encoding');
}

/** In this order, whatever is declared. */
const TRIED: readonly string[] = ['utf-8', 'big5'];

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Names of Big5 and its supersets that no decoder knows, such as `CP950` and `MS950`. */
const BIG5 = /^(?:x-)?(?:big-?5.*|(?:cp|ms|windows)-?_?950)$/i;
const UTF_8 = /^(?:utf[-_]?8.*|unicode)$/i;

function declaredEncoding(bytes: Uint8Array): string {
  const unicode = unicodeOf(bytes);
  if (unicode !== null) return unicode;
  let declaration = '';
  for (const byte of bytes.subarray(0, 120)) declaration += String.fromCharCode(byte);
  const label = /^[^<]{0,3}<\?xml[^>]{0,80}encoding\s*=\s*["']([A-Za-z0-9_-]{1,20})["']/.exec(
    declaration,
  )?.[1];
  if (label === undefined || UTF_8.test(label)) return 'utf-8';
  if (BIG5.test(label)) return 'big5';
  // A declaration that can be read byte by byte is not in UTF-16.
  return /^utf-?16/i.test(label) ? 'utf-8' : label;
}
