import { sha256 as portable } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a text in UTF-8, or of bytes, in hexadecimal. It is synchronous, and uses the runtime's own code where there
 * is one (ten times as fast). The result is a text, because the runtime takes three times as long to return bytes.
 */
export const sha256: (data: string | Uint8Array) => string = builtIn() ?? fromLibrary;

function builtIn(): typeof sha256 | undefined {
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  const hash = process?.getBuiltinModule?.('node:crypto')?.hash;
  return hash && ((data) => hash('sha256', data, 'hex'));
}

export function fromLibrary(data: string | Uint8Array): string {
  return bytesToHex(portable(typeof data === 'string' ? utf8ToBytes(data) : data));
}
