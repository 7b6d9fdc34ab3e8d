import { partitionCount } from './spill.js';

/** The rows that the zone lacks: one byte for each row of a partition in which there are any. */
export class Wanted {
  readonly #flags: (Uint8Array | undefined)[] = Array.from({ length: partitionCount });
  readonly #isAll: boolean;
  #size = 0;

  private constructor(isAll: boolean) {
    this.#isAll = isAll;
  }

  /** For a zone that is empty. */
  static all(): Wanted {
    return new Wanted(true);
  }

  static none(): Wanted {
    return new Wanted(false);
  }

  /** How many, where that is known. */
  get size(): number | undefined {
    return this.#isAll ? undefined : this.#size;
  }

  add(partition: number, rowCount: number, place: number): void {
    this.#flags[partition] ??= new Uint8Array(rowCount);
    const flags = this.#flags[partition];
    if (flags[place] === 1) return;
    flags[place] = 1;
    this.#size += 1;
  }

  hasAnyOf(partition: number): boolean {
    return this.#isAll || this.#flags[partition] !== undefined;
  }

  has(partition: number, place: number): boolean {
    return this.#isAll || this.#flags[partition]?.[place] === 1;
  }
}
