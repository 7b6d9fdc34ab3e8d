/** Whether equations determine an unknown, in exact integers: if so, its unit vector adds nothing to their rank. */
export function isDetermined(equations: readonly (readonly number[])[], unknown: number): boolean {
  const unit = (equations[0] ?? []).map((_, column) => (column === unknown ? 1 : 0));
  return equations.length > 0 && rank([...equations, unit]) === rank(equations);
}

function rank(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => row.map((value) => BigInt(value)));
  let done = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const at = rows.findIndex((row, index) => index >= done && row[column] !== 0n);
    if (at < 0) continue;
    [rows[done], rows[at]] = [rows[at] as bigint[], rows[done] as bigint[]];
    const pivot = rows[done] as bigint[];
    for (let index = done + 1; index < rows.length; index++) {
      const row = rows[index] as bigint[];
      const factor = row[column] as bigint;
      if (factor === 0n) continue;
      rows[index] = row.map(
        (value, each) => value * (pivot[column] as bigint) - (pivot[each] as bigint) * factor,
      );
    }
    done += 1;
  }
  return done;
}
