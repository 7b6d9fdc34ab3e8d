import { PARTITION_COUNT } from './spill.js';

/** The rows that the zone lacks: one flag for each row of a partition that has any. */
export class WantedRows {
  readonly #flags: (Uint8Array | undefined)[] = Array.from({ length: PARTITION_COUNT });
  readonly #isAll: boolean;
  #size = 0;

  private constructor(isAll: boolean) {
    this.#isAll = isAll;
  }

  /** For a zone that is empty. */
  static all(): WantedRows {
    return new WantedRows(true);
  }

  static none(): WantedRows {
    return new WantedRows(false);
  }

  /** How many, where that is known. */
  get size(): number | undefined {
    return this.#isAll ? undefined : this.#size;
  }

  add(partition: number, rowCount: number, index: number): void {
    this.#flags[partition] ??= new Uint8Array(rowCount);
    const flags = this.#flags[partition];
    if (flags[index] === 1) return;
    flags[index] = 1;
    this.#size += 1;
  }

  hasAnyIn(partition: number): boolean {
    return this.#isAll || this.#flags[partition] !== undefined;
  }

  has(partition: number, index: number): boolean {
    return this.#isAll || this.#flags[partition]?.[index] === 1;
  }
}
