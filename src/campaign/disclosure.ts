/** From how many sellers on anybody but the operator sees a total. */
export interface DisclosureRule {
  /** Sellers beside those of the asker. */
  readonly minimumSellers: number;
  /** The most that one of these may have of a total. */
  readonly largestShare: number;
}

export type DisclosureInput = { readonly [Name in keyof DisclosureRule]?: DisclosureRule[Name] | undefined };

/** What is left out stays as it was, or takes its default. */
export function completeDisclosure(
  { minimumSellers, largestShare }: DisclosureInput = {},
  before: DisclosureRule = { minimumSellers: 3, largestShare: 0.85 },
): DisclosureRule {
  return {
    minimumSellers: minimumSellers ?? before.minimumSellers,
    largestShare: largestShare ?? before.largestShare,
  };
}

/** What one seller has of a total, by the UBN of its head office. */
export interface SellerSum {
  readonly seller: string;
  readonly organizationId: string;
  readonly received: number;
  readonly registered: number;
}

export type Cells = ReadonlyMap<string, readonly SellerSum[]>;

/** Whether a total may be seen by an organization, or by anyone (null): it subtracts what it sold itself. */
export type IsDisclosed = (sums: readonly SellerSum[]) => boolean;

export function disclosedTo(asker: string | null, rule: DisclosureRule): IsDisclosed {
  return (sums) => {
    // Who sold nothing hides nobody.
    const others = sums.filter(
      ({ organizationId, received, registered }) =>
        organizationId !== asker && (received !== 0 || registered !== 0),
    );
    if (others.length === 0) return true;
    const sellers = new Set(others.map(({ seller }) => seller));
    if (sellers.size < rule.minimumSellers) return false;
    return (['received', 'registered'] as const).every(
      (figure) => largestShareOf(others, figure) <= rule.largestShare,
    );
  };
}

function largestShareOf(sums: readonly SellerSum[], figure: 'received' | 'registered'): number {
  const bySeller = new Map<string, number>();
  let total = 0;
  for (const sum of sums) {
    bySeller.set(sum.seller, (bySeller.get(sum.seller) ?? 0) + sum[figure]);
    total += sum[figure];
  }
  return total === 0 ? 0 : Math.max(...bySeller.values()) / total;
}

/**
 * The cells of a partition that are suppressed: those that may not be seen, and the smallest others until all of them
 * together may be. The sum of what is suppressed is known, since the total is.
 */
export function suppressedOf(
  cells: Cells,
  isDisclosed: IsDisclosed,
  initial: Iterable<string> = [],
): ReadonlySet<string> {
  const suppressed = new Set(initial);
  for (const [key, sums] of cells) if (!isDisclosed(sums)) suppressed.add(key);
  if (suppressed.size === 0) return suppressed;
  const others = smallestFirst(cells).filter((key) => !suppressed.has(key));
  const together = () => [...suppressed].flatMap((key) => cells.get(key) ?? []);
  // One cell alone is what is left of the total.
  while (suppressed.size < 2 || !isDisclosed(together())) {
    const next = others.shift();
    if (next === undefined) break;
    suppressed.add(next);
  }
  return suppressed;
}

export function smallestFirst(cells: Cells): string[] {
  const sizes = new Map(
    [...cells].map(([key, sums]) => [key, sums.reduce((size, { received }) => size + received, 0)]),
  );
  return [...cells.keys()].sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0));
}

/**
 * Of a partition of each cell of another, such as the districts of each region or the days of each week: what is
 * suppressed in either. Below a suppressed cell everything is, and below one that is seen what is suppressed may be
 * seen together, as its sum is known.
 */
export function suppressedInTree(
  tree: ReadonlyMap<string, Cells>,
  isDisclosed: IsDisclosed,
): { readonly parents: ReadonlySet<string>; readonly children: ReadonlySet<string> } {
  const whole = new Map([...tree].map(([parent, cells]) => [parent, [...cells.values()].flat()]));
  const parents = suppressedOf(whole, isDisclosed);
  const children = new Set<string>();
  for (const [parent, cells] of tree) {
    const suppressed = parents.has(parent) ? cells.keys() : suppressedOf(cells, isDisclosed);
    for (const key of suppressed) children.add(key);
  }
  return { parents, children };
}
