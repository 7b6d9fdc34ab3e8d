/** The line on which each row of a feed stands, by the index of the row: 4 bytes a row. */
export class LineNumbers {
  /** 0 where a row has none. */
  #lines = new Uint32Array(1024);
  #count = 0;

  add(line: number | null): void {
    if (this.#count === this.#lines.length) {
      const larger = new Uint32Array(this.#lines.length * 2);
      larger.set(this.#lines);
      this.#lines = larger;
    }
    this.#lines[this.#count] = line ?? 0;
    this.#count += 1;
  }

  /** Null where the row has none. */
  of(index: number): number | null {
    return (index < this.#count && this.#lines[index]) || null;
  }
}
