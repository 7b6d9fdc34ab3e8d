import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../../../../src/service/store/db/migrations/index.js';
import { postgresDialect } from '../../../../../src/service/store/db/postgres/dialect.js';
import { sqliteDialect } from '../../../../../src/service/store/db/sqlite/dialect.js';

const dialects = [sqliteDialect, postgresDialect];

/** Statements end with a line that holds nothing but a semicolon. */
const goldenOf = (file: string): string => readFileSync(new URL(`${file}.sql`, import.meta.url), 'utf8');

describe.each(migrations)('migration $version', ({ version, name, statements }) => {
  // A database that it has made stays as it is: a changed migration would make others unlike it.
  it.each(dialects)('runs on $engine the statements that it was released with', (dialect) => {
    const file = `${String(version).padStart(4, '0')}-${name}.${dialect.engine}`;
    expect(`${statements(dialect).join('\n;\n')}\n`).toBe(goldenOf(file));
  });
});
