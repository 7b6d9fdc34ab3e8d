import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '../../openapi/generate.js';
import type { FastPath } from '../../src/validation/fastPath.js';
import type { Schema } from '../../src/validation/schemaBuilders.js';

export const fixtureText = readFileSync(new URL('fixture.yaml', import.meta.url), 'utf8');

/** What src/generated/schemas.ts exports, for the fixture. */
export interface FixtureSchemas {
  readonly schemas: (mode: 'strict' | 'lenient') => Readonly<Record<string, Schema<unknown>>>;
  readonly fastPath: (name: string) => FastPath;
  readonly parameters: Readonly<
    Record<string, { readonly path: Schema<unknown>; readonly query: Schema<unknown> }>
  >;
  readonly envelopes: Readonly<Record<string, Schema<unknown>>>;
}

/** Generates from the fixture into a folder of its own, and says where. */
export async function generateFixture(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'shopfest-fixture-'));
  const validation = fileURLToPath(new URL('../../src/validation', import.meta.url));
  for (const [name, text] of await generate(fixtureText, validation)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
