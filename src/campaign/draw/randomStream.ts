import { hexToBytes, joinBytes } from '../bytes.js';
import { hmacUnder } from '../hmac.js';

const wordDigits = 16;
const wordCount = 2n ** 64n;

/** The random numbers of a draw, derived from its seed. */
export class RandomStream {
  readonly #code: (message: Uint8Array) => string;
  #block = '';
  #blocks = 0;

  constructor(seed: string) {
    this.#code = hmacUnder(hexToBytes(seed));
  }

  /** A uniform integer from 0 up to, not including, `bound`. Words beyond the last full multiple are skipped (rejection). */
  below(bound: number): number {
    const modulus = BigInt(bound);
    const limit = wordCount - (wordCount % modulus);
    let word = this.#next();
    while (word >= limit) word = this.#next();
    return Number(word % modulus);
  }

  #next(): bigint {
    if (this.#block === '') {
      this.#block = this.#code(joinBytes('draw/1/stream', this.#blocks));
      this.#blocks += 1;
    }
    const word = BigInt(`0x${this.#block.slice(0, wordDigits)}`);
    this.#block = this.#block.slice(wordDigits);
    return word;
  }
}
