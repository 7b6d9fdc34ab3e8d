import { portableSha256 } from './sha256Portable.js';

/**
 * SHA-256 of a text in UTF-8, or of bytes, in hexadecimal. It is synchronous, and uses the runtime's own code where there
 * is one (ten times as fast). The result is a text, because the runtime takes three times as long to return bytes.
 */
export const sha256: (data: string | Uint8Array) => string = builtIn() ?? portable;

function builtIn(): typeof sha256 | undefined {
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  const hash = process?.getBuiltinModule?.('node:crypto')?.hash;
  return hash && ((data) => hash('sha256', data, 'hex'));
}

export function portable(data: string | Uint8Array): string {
  return portableSha256(typeof data === 'string' ? new TextEncoder().encode(data) : data);
}
