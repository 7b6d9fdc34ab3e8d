import { describe, expect, it } from 'vitest';
import { type MemberSums, MINIMUM_PEOPLE, suppressMembers } from '../../src/campaign/memberSuppression.js';
import { seeded } from '../support/hostile.js';
import { isDetermined } from '../support/linearAlgebra.js';

const groups = ['female', 'male', 'other', 'undisclosed'];
const dimensions: Readonly<Record<string, readonly string[]>> = {
  industry: ['beauty', 'retail', 'sportsLeisure', 'lodgingDining'],
  region: ['mountain', 'sea', 'tun', 'city'],
  channel: ['store', 'online'],
};

/** A campaign of members who bought here and there. */
function randomSums(seed: number, members: number): MemberSums[] {
  const random = seeded(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() ** 2 * values.length)] as T;
  const people = new Map<string, Set<number>>();
  const documents = new Map<string, number>();
  const amounts = new Map<string, number>();
  const add = (
    dimension: string | null,
    key: string | null,
    group: string | null,
    member: number,
    nt: number,
  ) => {
    const id = JSON.stringify([dimension, key, group]);
    people.set(id, (people.get(id) ?? new Set()).add(member));
    documents.set(id, (documents.get(id) ?? 0) + 1);
    amounts.set(id, (amounts.get(id) ?? 0) + nt);
  };
  for (let member = 0; member < members; member++) {
    const group = pick(groups);
    for (let document = 0; document <= Math.floor(random() * 4); document++) {
      const nt = Math.floor(random() * 2_000);
      for (const each of [group, null]) {
        add(null, null, each, member, nt);
        for (const [dimension, keys] of Object.entries(dimensions))
          add(dimension, pick(keys), each, member, nt);
      }
    }
  }
  // As it is stored: the keys of a document are the same whether its group is asked for or not.
  return complete(people, documents, amounts);
}

/** Every group of every key that there is, with 0 where nobody is. */
function complete(
  people: ReadonlyMap<string, ReadonlySet<number>>,
  documents: ReadonlyMap<string, number>,
  amounts: ReadonlyMap<string, number>,
): MemberSums[] {
  const keys: [string | null, string | null][] = [
    [null, null],
    ...Object.entries(dimensions).flatMap(([dimension, all]) =>
      all.map((key): [string, string] => [dimension, key]),
    ),
  ];
  return keys.flatMap(([dimension, key]) => {
    const ofGroups = groups.map((group): MemberSums => {
      const id = JSON.stringify([dimension, key, group]);
      return {
        ...{ dimension, key, group },
        people: people.get(id)?.size ?? 0,
        documents: documents.get(id) ?? 0,
        amount: amounts.get(id) ?? 0,
      };
    });
    const sum = (field: 'people' | 'documents' | 'amount') =>
      ofGroups.reduce((total, each) => total + each[field], 0);
    const all = { people: sum('people'), documents: sum('documents'), amount: sum('amount') };
    return [...ofGroups, { dimension, key, group: null, ...all }];
  });
}

/** All equations among withheld values that somebody can write down who asks every question. */
function equationsOf(
  sums: readonly MemberSums[],
  withheld: readonly MemberSums[],
  field: 'documents' | 'people',
) {
  const column = new Map(withheld.map((sum, index) => [sum, index]));
  const equations: number[][] = [];
  const write = (terms: readonly MemberSums[]) => {
    const row = new Array<number>(withheld.length).fill(0);
    let isUseful = false;
    for (const [index, term] of terms.entries()) {
      const at = column.get(term);
      if (at === undefined) continue;
      row[at] = index === terms.length - 1 ? -1 : 1;
      isUseful = true;
    }
    if (isUseful) equations.push(row);
  };
  const at = (dimension: string | null, key: string | null, group: string | null) =>
    sums.find((sum) => sum.dimension === dimension && sum.key === key && sum.group === group) as MemberSums;
  for (const { dimension, key } of sums.filter(({ group }) => group === null))
    write([...groups.map((group) => at(dimension, key, group)), at(dimension, key, null)]);
  if (field === 'people') return equations;
  // Over all groups documents are published, so the last term of the rows above is no unknown.
  for (const [dimension, keys] of Object.entries(dimensions))
    for (const group of groups)
      write([...keys.map((key) => at(dimension, key, group)), at(null, null, group)]);
  return equations;
}

describe('the suppression of values of few members', () => {
  it.each([3, 12, 40, 150, 600])('lets no withheld value be computed, with %d members', (members) => {
    for (let seed = 1; seed <= 20; seed++) {
      const sums = randomSums(seed * 7 + members, members);
      const suppressed = suppressMembers(sums);
      for (const sum of sums) if (sum.people < MINIMUM_PEOPLE) expect(suppressed.has(sum)).toBe(true);
      const ofPeople = sums.filter((sum) => suppressed.has(sum));
      const ofDocuments = ofPeople.filter(({ group }) => group !== null);
      for (const [field, withheld] of [
        ['people', ofPeople],
        ['documents', ofDocuments],
      ] as const) {
        const equations = equationsOf(sums, withheld, field);
        for (const index of withheld.keys()) expect(isDetermined(equations, index)).toBe(false);
      }
    }
  });

  it('withholds the smaller other group with the one that is too small, and nothing where all are large', () => {
    const row = (group: string | null, people: number): MemberSums => ({
      ...{ dimension: null, key: null, group, people, documents: people * 3, amount: people * 700 },
    });
    const few = [row('female', 60), row('male', 40), row('other', 3), row('undisclosed', 9), row(null, 112)];
    expect([...suppressMembers(few)].map(({ group }) => group)).toEqual(['other', 'undisclosed']);
    const many = [
      row('female', 60),
      row('male', 40),
      row('other', 30),
      row('undisclosed', 9),
      row(null, 139),
    ];
    expect(suppressMembers(many).size).toBe(0);
  });

  it('withholds a value of a dimension rather than one in all', () => {
    const row = (dimension: string | null, key: string | null, group: string | null, people: number) => ({
      ...{ dimension, key, group, people, documents: people, amount: people },
    });
    const sums = [
      ...[row(null, null, 'female', 63), row(null, null, 'male', 60), row(null, null, null, 123)],
      ...[
        row('region', 'sea', 'female', 3),
        row('region', 'sea', 'male', 20),
        row('region', 'sea', null, 23),
      ],
      ...[
        row('region', 'city', 'female', 60),
        row('region', 'city', 'male', 40),
        row('region', 'city', null, 100),
      ],
    ];
    // With 3 of the sea its other group, and the same groups of the other region: not those in all, nor the sums.
    expect([...suppressMembers(sums)].map(({ key, group }) => [key, group])).toEqual([
      ['sea', 'female'],
      ['sea', 'male'],
      ['city', 'female'],
      ['city', 'male'],
    ]);
  });

  /** `[group, people]` of a key of a region, or in all where the key is null. */
  const rows = (key: string | null, ...people: readonly (readonly [string | null, number])[]): MemberSums[] =>
    people.map(([group, count]) => ({
      ...{ dimension: key === null ? null : 'region', key, group },
      ...{ people: count, documents: count, amount: count },
    }));
  const withheldOf = (sums: readonly MemberSums[]): string[] =>
    [...suppressMembers(sums)].map(({ key, group }) => `${key} ${group}`);
  const inAll = rows(null, ['female', 60], ['male', 60], [null, 120]);
  const regions = [
    ...rows('sea', ['female', 3], ['male', 60], [null, 63]),
    ...rows('city', ['female', 60], ['male', 60], [null, 120]),
  ];

  it.each([
    ['first', [...inAll, ...regions]],
    ['last', [...regions, ...inAll]],
  ])('withholds a region rather than a value in all of as many, which is listed %s', (_, sums) => {
    expect(withheldOf(sums)).toEqual(['sea female', 'sea male', 'city female', 'city male']);
  });

  it('withholds no sum over all groups for another one, since documents over all groups are known', () => {
    const sums = [
      ...inAll,
      ...rows('sea', ['female', 3], ['male', 1], [null, 4]),
      ...rows('city', ['female', 59], ['male', 59], [null, 118]),
    ];
    expect(withheldOf(sums)).toEqual(['sea female', 'sea male', 'sea null', 'city female', 'city male']);
  });

  it('knows the value in all of the group itself, which hides a region when it is withheld', () => {
    const alone = [
      ...rows(null, ['other', 500], ['female', 60], ['male', 4], [null, 564]),
      ...rows('sea', ['other', 500], ['female', 60], ['male', 4], [null, 564]),
    ];
    expect(withheldOf(alone)).toEqual(['null female', 'null male', 'sea female', 'sea male']);
    const beside = [
      ...rows(null, ['other', 500], ['female', 60], ['male', 4], [null, 564]),
      ...rows('sea', ['other', 300], ['female', 40], ['male', 4], [null, 344]),
      ...rows('city', ['other', 200], ['female', 20], [null, 220]),
    ];
    expect(withheldOf(beside)).toEqual(['null female', 'null male', 'sea female', 'sea male']);
  });

  it('sees a value that groups and regions give away only together', () => {
    // Two squares of withheld values hide each other; the one between them is the difference of what is around them.
    const small = ['mountain female', 'mountain male', 'sea female', 'sea male', 'mountain other'];
    small.push('tun other', 'tun undisclosed', 'city other', 'city undisclosed');
    const regions = dimensions.region ?? [];
    const people = (key: string, group: string) => (small.includes(`${key} ${group}`) ? 4 : 100);
    const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
    const sums = [
      ...regions.flatMap((key) => {
        const counts = groups.map((group) => people(key, group));
        return rows(key, ...groups.map((group) => [group, people(key, group)] as const), [
          null,
          sumOf(counts),
        ]);
      }),
      ...rows(
        null,
        ...groups.map((group) => [group, sumOf(regions.map((key) => people(key, group)))] as const),
      ),
    ];
    const withheld = suppressMembers(sums);
    const ofDocuments = [...withheld].filter(({ group }) => group !== null);
    expect(ofDocuments.length).toBeGreaterThan(small.length);
    const equations = equationsOf(sums, ofDocuments, 'documents');
    for (const index of ofDocuments.keys()) expect(isDetermined(equations, index)).toBe(false);
  });

  it('withholds exactly what is of fewer than the minimum', () => {
    const row = (group: string | null, people: number): MemberSums => ({
      ...{ dimension: null, key: null, group, people, documents: people, amount: people },
    });
    const enough = [row('female', 5), row('male', 6), row(null, 11)];
    expect(suppressMembers(enough).size).toBe(0);
    const few = [row('female', 4), row('male', 60), row('other', 50), row(null, 114)];
    expect([...suppressMembers(few)].map(({ group }) => group)).toEqual(['female', 'other']);
  });
});
