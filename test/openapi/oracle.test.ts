import { describe } from 'vitest';
import { readContract } from '../../openapi/generate/contract.js';
import { fastPath, schemas } from '../../src/generated/schemas.js';
import type { SchemaName } from '../../src/generated/types.js';
import { contract } from './contract.js';
import { type FixtureSchemas, fixtureText, generateFixture } from './fixture.js';
import { itAgreesWithTheOracle } from './verdicts.js';

describe('strict schemas give the verdict of JSON Schema', () => {
  itAgreesWithTheOracle(
    contract,
    (name) => schemas('strict')[name as SchemaName],
    (name) => fastPath(name as SchemaName),
  );
});

describe('so do those of the fixture, with every construct', async () => {
  const generated: FixtureSchemas = await import(`${await generateFixture()}/schemas.ts`);
  const schemaOf = (name: string) => {
    const schema = generated.schemas('strict')[name];
    if (!schema) throw new Error(`The fixture has no schema ${name}`);
    return schema;
  };
  itAgreesWithTheOracle(readContract(fixtureText), schemaOf, generated.fastPath);
});
