/** A text of a content, with its JSON pointer. */
export interface Field {
  readonly pointer: string;
  readonly text: string;
}

/** The fields of a content as they follow one another, and the columns of its lists. */
export function linesOf(content: unknown): readonly (readonly Field[])[] {
  const lines: Field[][] = [fieldsOf(content, '')];
  collectColumns(content, '', lines);
  return lines;
}

function fieldsOf(value: unknown, pointer: string): Field[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ pointer, text: String(value) }];
  return membersOf(value).flatMap(([key, inner]) => fieldsOf(inner, `${pointer}/${key}`));
}

function collectColumns(value: unknown, pointer: string, lines: Field[][]): void {
  if (Array.isArray(value)) {
    const columns = new Map<string, Field[]>();
    for (const [index, row] of value.entries()) {
      for (const [key, cell] of membersOf(row)) {
        if (typeof cell !== 'string' && typeof cell !== 'number') continue;
        const column = columns.get(key) ?? [];
        column.push({ pointer: `${pointer}/${index}/${key}`, text: String(cell) });
        columns.set(key, column);
      }
    }
    // A row with one cell is in the same order as all fields.
    if (columns.size > 1) lines.push(...columns.values());
  }
  for (const [key, inner] of membersOf(value)) collectColumns(inner, `${pointer}/${key}`, lines);
}

const membersOf = (value: unknown): [string, unknown][] =>
  value === null || typeof value !== 'object'
    ? []
    : Object.entries(value).map(([key, inner]) => [key.replaceAll('~', '~0').replaceAll('/', '~1'), inner]);
