import { type Relation, suppress } from './suppression.js';

/** A value of fewer people is withheld. */
export const MINIMUM_PEOPLE = 5;

/** More than there are people. */
const LAST = 1e9;

/** What members of one group did, in all or in one key of a dimension. */
export interface MemberSums {
  /** Null in all. */
  readonly dimension: string | null;
  /** Of the dimension; null for what has none. */
  readonly key: string | null;
  /** Null over all groups. */
  readonly group: string | null;
  readonly people: number;
  readonly documents: number;
  readonly amount: number;
}

/**
 * The sums whose values are withheld, out of all that can be asked about one kind of groups: in all and by each
 * dimension. Documents and NT$ over all groups are known from the other statistics, and a document has one key in each
 * dimension, so they add up both ways. People add up over groups only, since one person buys in several industries, and to
 * a sum that may be withheld itself: whatever hides documents hides people.
 */
export function suppressMembers(sums: readonly MemberSums[]): ReadonlySet<MemberSums> {
  const primary = new Set<number>();
  for (const [index, { people }] of sums.entries()) if (people < MINIMUM_PEOPLE) primary.add(index);
  const withheld = suppress({
    // What is asked most is withheld last: values in all.
    weights: sums.map(({ dimension, people }) => people + (dimension === null ? LAST : 0)),
    primary,
    systems: [documentRelations(sums)],
  });
  return new Set(sums.filter((_, index) => withheld.has(index)));
}

/** Of documents and of NT$, whose sums over all groups are known. */
function documentRelations(sums: readonly MemberSums[]): Relation[] {
  const inGroups = [...sums.entries()].filter(([, { group }]) => group !== null);
  const overGroups = relations(inGroups, ({ dimension, key }) => [dimension, key]);
  const overKeys = relations(
    inGroups.filter(([, { dimension }]) => dimension !== null),
    ({ dimension, group }) => [dimension, group],
  ).map(({ first, relation }): Relation => {
    const all = sums.findIndex(({ dimension, group }) => dimension === null && group === first.group);
    return [...relation, { value: all, sign: -1 }];
  });
  return [...overGroups.map(({ relation }) => relation), ...overKeys];
}

/** One relation for all sums that have the same of something. */
function relations(
  sums: readonly (readonly [number, MemberSums])[],
  by: (sum: MemberSums) => readonly (string | null)[],
): { readonly first: MemberSums; readonly relation: Relation }[] {
  const found = new Map<string, { first: MemberSums; relation: { value: number; sign: 1 }[] }>();
  for (const [value, sum] of sums) {
    const id = JSON.stringify(by(sum));
    const known = found.get(id);
    if (known === undefined) found.set(id, { first: sum, relation: [{ value, sign: 1 }] });
    else known.relation.push({ value, sign: 1 });
  }
  return [...found.values()];
}
