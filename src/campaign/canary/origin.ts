/** What of an export stands in a text. */
export interface ExportEvidence {
  readonly id: string;
  readonly named: boolean;
  readonly canary: boolean;
  readonly rowsFound: number;
  readonly pairs: number;
  readonly pairsInOrder: number;
}

/** So many rows come in the order of another export in one of 5,040 texts. */
const PAIRS = 6;

/** The export that a text comes from: the only one by its order, its canary or its id, where these agree; else null. */
export function originOf(exports: readonly ExportEvidence[]): string | null {
  const only = (isLike: (evidence: ExportEvidence) => boolean): string[] => {
    const alike = exports.filter(isLike);
    return alike.length === 1 ? alike.map(({ id }) => id) : [];
  };
  const origins = new Set([
    ...only(({ pairs, pairsInOrder }) => pairs >= PAIRS && pairsInOrder === pairs),
    ...only(({ canary }) => canary),
    ...only(({ named, rowsFound }) => named && rowsFound > 0),
  ]);
  const [origin = null] = origins;
  return origins.size === 1 ? origin : null;
}

/** How many rows follow another one, and how many of these do in the order of the export. */
export function orderOf(positions: readonly number[]): {
  readonly pairs: number;
  readonly pairsInOrder: number;
} {
  const following = positions.slice(1);
  return {
    pairs: following.length,
    pairsInOrder: following.filter((position, index) => position > (positions[index] ?? 0)).length,
  };
}
