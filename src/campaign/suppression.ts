/**
 * Which values of a table must be withheld besides those that are of too few: none may be computed from the values and
 * sums that are published.
 */

/** Values, by their index, whose signed sum is published or known. */
export type Relation = readonly { readonly value: number; readonly sign: 1 | -1 }[];

export interface SuppressionProblem {
  /** How much is lost where a value is withheld: of several that would do, the smallest is. */
  readonly weights: readonly number[];
  readonly primary: ReadonlySet<number>;
  /** Systems of relations. Each is solved by itself: a value may be computed by none of them. */
  readonly systems: readonly (readonly Relation[])[];
}

/**
 * The primary values with those that hide them. Each step finds a withheld value that the published ones give away, and
 * withholds the smallest published value with which they do not, until there is none. A value that stands alone in a
 * relation cannot be hidden: its relation gives it away.
 */
export function suppress({ weights, primary, systems }: SuppressionProblem): ReadonlySet<number> {
  const withheld = new Set(primary);
  const hopeless = new Set<number>();
  for (;;) {
    const found = firstExposed(systems, withheld, hopeless);
    if (found === undefined) return withheld;
    const { exposed, relations, beside } = found;
    const candidates = publishedIn(beside, withheld).sort(
      (a, b) => (weights[a] as number) - (weights[b] as number) || a - b,
    );
    const hides = (candidate: number) =>
      !determined(relations, new Set(withheld).add(candidate)).includes(exposed);
    const partner = beside.length === 1 ? candidates[0] : (candidates.find(hides) ?? candidates[0]);
    if (partner === undefined) hopeless.add(exposed);
    else withheld.add(partner);
  }
}

interface Exposed {
  readonly exposed: number;
  readonly relations: readonly Relation[];
  /** The relations that give it away, or where several do so together, those that it stands in. */
  readonly beside: readonly Relation[];
}

/** First what one relation gives away by itself, then what several do together. */
function firstExposed(
  systems: SuppressionProblem['systems'],
  withheld: ReadonlySet<number>,
  hopeless: ReadonlySet<number>,
): Exposed | undefined {
  for (const relations of systems) {
    for (const relation of relations) {
      const [exposed, ...others] = relation.flatMap(({ value }) => (withheld.has(value) ? [value] : []));
      if (exposed === undefined || others.length > 0 || hopeless.has(exposed)) continue;
      return { exposed, relations, beside: [relation] };
    }
  }
  for (const relations of systems) {
    const exposed = determined(relations, withheld).find((value) => !hopeless.has(value));
    if (exposed === undefined) continue;
    const beside = relations.filter((relation) => relation.some(({ value }) => value === exposed));
    return { exposed, relations, beside };
  }
  return undefined;
}

/** The published values of relations, each once. */
function publishedIn(relations: readonly Relation[], withheld: ReadonlySet<number>): number[] {
  return [...new Set(relations.flat().map(({ value }) => value))].filter((value) => !withheld.has(value));
}

/**
 * The withheld values that a system determines: in reduced row echelon form, the pivots of rows that have no other
 * unknown. Coefficients are integers modulo a prime, so that no rounding decides.
 */
function determined(relations: readonly Relation[], withheld: ReadonlySet<number>): number[] {
  const unknowns = [...withheld];
  const columnOf = new Map(unknowns.map((value, column) => [value, column]));
  const rows: number[][] = [];
  for (const relation of relations) {
    const row = new Array<number>(unknowns.length).fill(0);
    for (const { value, sign } of relation) {
      const column = columnOf.get(value);
      if (column !== undefined) row[column] = modulo((row[column] as number) + sign);
    }
    if (row.some((coefficient) => coefficient !== 0)) rows.push(row);
  }
  const found: number[] = [];
  for (const { pivot, row } of reduced(rows, unknowns.length)) {
    if (row.every((coefficient, column) => coefficient === 0 || column === pivot))
      found.push(unknowns[pivot] as number);
  }
  return found;
}

/** Small enough that the product of two remainders is an exact number. */
const PRIME = 67_108_859;
const modulo = (value: number): number => ((value % PRIME) + PRIME) % PRIME;

/** The rows in reduced row echelon form, each with the column of its pivot. */
function reduced(
  rows: number[][],
  width: number,
): { readonly pivot: number; readonly row: readonly number[] }[] {
  const done: { pivot: number; row: number[] }[] = [];
  for (let pivot = 0; pivot < width; pivot++) {
    const index = rows.findIndex((row) => row[pivot] !== 0);
    if (index < 0) continue;
    const [row] = rows.splice(index, 1) as [number[]];
    const factor = inverse(row[pivot] as number);
    for (let column = 0; column < width; column++) row[column] = modulo((row[column] as number) * factor);
    for (const other of [...rows, ...done.map((each) => each.row)]) subtractMultiple(other, row, pivot);
    done.push({ pivot, row });
  }
  return done;
}

function subtractMultiple(target: number[], row: readonly number[], pivot: number): void {
  const factor = target[pivot] as number;
  if (factor === 0) return;
  for (let column = 0; column < row.length; column++)
    target[column] = modulo((target[column] as number) - modulo(factor * (row[column] as number)));
}

/** By Fermat's little theorem. */
function inverse(value: number): number {
  let result = 1;
  for (let power = PRIME - 2, base = value; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = modulo(result * base);
    base = modulo(base * base);
  }
  return result;
}
