import { writeHex } from './bytes.js';
import { sha256 } from './sha256.js';

const blockBytes = 64;
const hashBytes = 32;

/** HMAC-SHA256 (RFC 2104) under one key: returns the code of a message in hexadecimal. */
export function hmacUnder(key: Uint8Array): (message: Uint8Array) => string {
  const block = new Uint8Array(blockBytes);
  if (key.length > blockBytes) writeHex(block, 0, sha256(key));
  else block.set(key);
  const inner = block.map((byte) => byte ^ 0x36);
  const outer = new Uint8Array(blockBytes + hashBytes);
  outer.set(block.map((byte) => byte ^ 0x5c));
  return (message) => {
    const input = new Uint8Array(blockBytes + message.length);
    input.set(inner);
    input.set(message, blockBytes);
    writeHex(outer, blockBytes, sha256(input));
    return sha256(outer);
  };
}
