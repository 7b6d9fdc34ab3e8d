import { EInvoiceError } from '../error.js';
import type { Warnings } from '../warnings.js';

/** Decodes bytes by BOM or XML declaration (UTF-8 by default); text stays unchanged. The BOM is removed. */
export function decodeXml(xml: string | Uint8Array, warnings: Warnings): string {
  const text = typeof xml === 'string' ? xml : decodeBytes(xml);
  if (text.charCodeAt(0) !== 0xfeff) return text;
  warnings.add('bom', 'line 1, column 1');
  return text.slice(1);
}

function decodeBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // An unknown label is a RangeError, an invalid byte a TypeError: both mean that the bytes are no such text.
    if (error instanceof RangeError || error instanceof TypeError) throw new EInvoiceError('encoding');
    throw error;
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  let declaration = '';
  for (const byte of bytes.subarray(0, 120)) declaration += String.fromCharCode(byte);
  return (
    /^[^<]{0,3}<\?xml[^>]{0,80}encoding\s*=\s*["']([A-Za-z0-9_-]{1,20})["']/.exec(declaration)?.[1] ?? 'utf-8'
  );
}
