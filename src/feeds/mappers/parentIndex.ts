import { FeedError } from '../error.js';

/** Characters of parents, and of children that wait: beyond it a feed of any length would exhaust memory. */
const maxCharacters = 64 * 2 ** 20;

interface Child<C> {
  readonly child: C;
  readonly line: number | null;
}

/**
 * Finds the parent of each child in a feed that has them in any order. Parents are kept, the oldest ones up to a limit;
 * a child that precedes its parent waits for it.
 */
export class ParentIndex<P, C> {
  readonly #limit: number;
  readonly #parents = new Map<string, { readonly parent: P; readonly size: number }>();
  readonly #waiting = new Map<string, Child<C>[]>();
  #parentSize = 0;
  #waitingSize = 0;
  #isIncomplete = false;

  constructor(limit = maxCharacters) {
    this.#limit = limit;
  }

  find(name: string): P | undefined {
    return this.#parents.get(name)?.parent;
  }

  /** Keeps a parent under its names, and returns the children that waited for it. */
  add(names: readonly string[], parent: P, size: number): readonly Child<C>[] {
    for (const name of names) {
      this.#parentSize += size - (this.#parents.get(name)?.size ?? 0);
      this.#parents.set(name, { parent, size });
    }
    for (const [name, oldest] of this.#parents) {
      if (this.#parentSize <= this.#limit) break;
      this.#parents.delete(name);
      this.#parentSize -= oldest.size;
      this.#isIncomplete = true;
    }
    return names.flatMap((name) => {
      const children = this.#waiting.get(name) ?? [];
      this.#waiting.delete(name);
      return children;
    });
  }

  /** @throws FeedError when more children wait than memory allows */
  wait(name: string, child: Child<C>, size: number): void {
    this.#waitingSize += size;
    if (this.#waitingSize > this.#limit)
      throw new FeedError('out_of_order', { line: child.line ?? undefined });
    const children = this.#waiting.get(name);
    if (children) children.push(child);
    else this.#waiting.set(name, [child]);
  }

  /** The children without a parent, at the end. @throws FeedError when a parent may have been forgotten */
  rest(): readonly Child<C>[] {
    const children = [...this.#waiting.values()].flat();
    if (this.#isIncomplete && children.length > 0) throw new FeedError('out_of_order');
    return children;
  }
}
