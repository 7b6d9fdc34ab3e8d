/**
 * Works together on what waits at the same moment: what arrives while a group is worked on goes with the next one of its
 * name. Nothing waits for a timer: what arrives alone is worked on at once.
 */
export interface Gatherer<Item, Result> {
  /** @throws whatever `work` gives for this item, or throws */
  add(group: string, item: Item): Promise<Result>;
}

/** So that a group takes no longer than a batch, and holds its locks no longer. */
const MAX_ITEMS = 500;

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** `work` gives for each item its result, or why it has none. */
export function createGatherer<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly (Result | Error)[]>,
): Gatherer<Item, Result> {
  /** What waits, by group; a group that is not worked on has no entry. */
  const groups = new Map<string, Waiting<Item, Result>[]>();

  async function workOn(group: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await work(group.map(({ item }) => item));
      for (const [index, { resolve, reject }] of group.entries()) {
        const result = results[index];
        if (result instanceof Error) reject(result);
        else resolve(result as Result);
      }
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  async function workOnAll(name: string, waiting: Waiting<Item, Result>[]): Promise<void> {
    groups.set(name, waiting);
    while (waiting.length > 0) await workOn(waiting.splice(0, MAX_ITEMS));
    groups.delete(name);
  }

  return {
    add(name, item) {
      return new Promise((resolve, reject) => {
        const waiting = groups.get(name);
        if (waiting === undefined) void workOnAll(name, [{ item, resolve, reject }]);
        else waiting.push({ item, resolve, reject });
      });
    },
  };
}
