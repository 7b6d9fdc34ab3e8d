/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
// biome-ignore format: a table
const roundConstants = new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);

/** The same of the square roots of the first 8 primes (5.3.3). */
const initialHash = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
] as const;

const blockBytes = 64;
const schedule = new Int32Array(blockBytes);

/**
 * SHA-256 (FIPS 180-4) in hexadecimal, where the runtime has no synchronous one: browsers and the edge. Names of
 * variables and functions are those of the standard.
 */
export function portableSha256(message: Uint8Array): string {
  const hash = Int32Array.from(initialHash);
  const end = message.length - (message.length % blockBytes);
  const view = new DataView(message.buffer, message.byteOffset, message.byteLength);
  for (let offset = 0; offset < end; offset += blockBytes) addBlock(hash, view, offset);
  const paddedBytes = pad(message.subarray(end), message.length);
  for (let offset = 0; offset < paddedBytes; offset += blockBytes) addBlock(hash, lastView, offset);
  let hex = '';
  for (const word of hash) hex += (2 ** 32 + (word >>> 0)).toString(16).slice(1);
  return hex;
}

/** The last block or two of a message, used again for each. */
const last = new Uint8Array(2 * blockBytes);
const lastView = new DataView(last.buffer);

/**
 * Pads what is left of the message: a bit 1, as many bits 0 as a block needs, and the length of the message in bits
 * (5.1.1). Returns how many bytes that makes.
 */
function pad(rest: Uint8Array, length: number): number {
  const size = rest.length < blockBytes - 8 ? blockBytes : 2 * blockBytes;
  last.fill(0);
  last.set(rest);
  last[rest.length] = 0x80;
  lastView.setUint32(size - 8, Math.floor(length / 2 ** 29));
  lastView.setUint32(size - 4, length * 8);
  return size;
}

/** 6.2.2 */
function addBlock(hash: Int32Array, message: DataView, offset: number): void {
  const w = schedule;
  for (let t = 0; t < 16; t++) w[t] = message.getInt32(offset + 4 * t);
  for (let t = 16; t < 64; t++) {
    const w15 = w[t - 15] as number;
    const w2 = w[t - 2] as number;
    const sigma0 = rotr(w15, 7) ^ rotr(w15, 18) ^ (w15 >>> 3);
    const sigma1 = rotr(w2, 17) ^ rotr(w2, 19) ^ (w2 >>> 10);
    w[t] = ((w[t - 16] as number) + sigma0 + (w[t - 7] as number) + sigma1) | 0;
  }
  let a = hash[0] as number;
  let b = hash[1] as number;
  let c = hash[2] as number;
  let d = hash[3] as number;
  let e = hash[4] as number;
  let f = hash[5] as number;
  let g = hash[6] as number;
  let h = hash[7] as number;
  for (let t = 0; t < 64; t++) {
    const sum1 = rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25);
    const ch = (e & f) ^ (~e & g);
    const t1 = (h + sum1 + ch + (roundConstants[t] as number) + (w[t] as number)) | 0;
    const sum0 = rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22);
    const maj = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + sum0 + maj) | 0;
  }
  const sums = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i++) hash[i] = (hash[i] as number) + (sums[i] as number);
}

function rotr(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
