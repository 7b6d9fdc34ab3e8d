import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../../../../src/service/store/db/migrations/index.js';
import { postgresDialect } from '../../../../../src/service/store/db/postgres/dialect.js';
import { sqliteDialect } from '../../../../../src/service/store/db/sqlite/dialect.js';

const dialects = [sqliteDialect, postgresDialect];

/** The statements of a released migration, with a semicolon on a line of its own between them; of a new one there are none. */
function releasedStatements(name: string): string {
  const file = new URL(`${name}.sql`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

describe.each(migrations)('migration $version', ({ version, name, statements }) => {
  // A database that it has made stays as it is: a changed migration would make others unlike it.
  it.each(dialects)('runs on $engine the statements that it was released with', (dialect) => {
    const file = `${String(version).padStart(4, '0')}-${name}.${dialect.engine}`;
    expect(`${statements(dialect).join('\n;\n')}\n`).toBe(releasedStatements(file));
  });
});
