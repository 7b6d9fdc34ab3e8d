import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../../src/validation/validate.js';
import { type FixtureSchemas, generateFixture } from './fixture.js';

let folder: string;
let fixture: FixtureSchemas;
beforeAll(async () => {
  folder = await generateFixture();
  fixture = await import(`${folder}/schemas.ts`);
});

const planting = { id: 'tree_abcd', kind: 'oak', plantedAt: '2020-12-12T14:30:00+08:00', always: true };
const tree = { id: 'tree_abcd', kind: 'oak', season: 'spring', children: [], parent: null };

describe('what the generator writes for the fixture', () => {
  it('compiles under the strictest options', () => {
    const files = readdirSync(folder, { recursive: true })
      .map((name) => join(folder, String(name)))
      .filter((name) => name.endsWith('.ts'));
    const program = ts.createProgram(files, {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      isolatedModules: true,
      skipLibCheck: true,
      noEmit: true,
      types: [],
    });
    const faults = ts.getPreEmitDiagnostics(program).map(({ messageText, file }) => {
      return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
    expect(faults).toEqual([]);
  });

  it('has a table of operations', async () => {
    const { operations } = await import(`${folder}/operations.ts`);
    expect(operations).toEqual({
      retrieveTree: {
        id: 'retrieveTree',
        method: 'GET',
        path: '/v1/trees/{treeId}',
        tag: 'trees',
        scopes: null,
        query: { depth: 'integer', leaves: 'boolean', kind: 'string' },
        queryRequired: ['leaves'],
        response: 'Tree',
        status: 200,
      },
      removeTree: {
        id: 'removeTree',
        method: 'DELETE',
        path: '/v1/trees/{treeId}',
        tag: 'trees',
        scopes: ['trees:write'],
        query: {},
        response: null,
        status: 204,
      },
      describeForest: {
        id: 'describeForest',
        method: 'GET',
        path: '/v1/forest',
        tag: 'trees',
        scopes: null,
        query: {},
        response: 'TreeId',
        text: 'text/plain',
        status: 200,
      },
      listTrees: {
        id: 'listTrees',
        method: 'GET',
        path: '/v1/trees',
        tag: 'trees',
        scopes: [],
        query: {},
        response: 'TreePage',
        status: 200,
        paged: true,
      },
      plantTree: {
        id: 'plantTree',
        method: 'POST',
        path: '/v1/trees',
        tag: 'trees',
        scopes: ['trees:read', 'trees:write'],
        idempotencyKey: true,
        query: {},
        request: 'Planting',
        response: 'Tree',
        status: 201,
        statuses: [200, 201],
      },
      plantTrees: {
        id: 'plantTrees',
        method: 'POST',
        path: '/v1/trees/batch',
        tag: 'trees',
        scopes: ['trees:write'],
        idempotencyKey: true,
        query: {},
        request: 'PlantingBatch',
        rows: 'Planting',
        response: 'Tree',
        status: 200,
      },
    });
  });

  it('has the values of each string enum, and a guard', async () => {
    const enums = await import(`${folder}/enums.ts`);
    expect(Object.keys(enums).sort()).toEqual([
      'isMood',
      'isScope',
      'isTreeKind',
      'moodList',
      'scopes',
      'treeKinds',
    ]);
    expect(enums.moodList).toEqual(['calm', "it's windy"]);
    expect(enums.isTreeKind('oak')).toBe(true);
    expect(enums.isTreeKind('elm')).toBe(false);
    expect(enums.isTreeKind(undefined)).toBe(false);
  });

  it('has error codes, the version and the contract itself', async () => {
    const { errorCodes } = await import(`${folder}/errorCodes.ts`);
    expect(errorCodes.tree_fallen).toMatchObject({ status: 409, titleZh: '樹倒了', retryable: false });
    expect(errorCodes.no_forest).toMatchObject({ status: null, title: "There's no forest", retryable: true });
    expect(await import(`${folder}/version.ts`)).toMatchObject({
      apiVersion: '2.3.4',
      contractVersion: '2.3.4',
    });
    expect(JSON.parse(readFileSync(`${folder}/openapi.json`, 'utf8'))).toMatchObject({
      openapi: '3.1.0',
      paths: { '/v1/trees': { get: { operationId: 'listTrees' } } },
    });
  });
});

describe('schemas', () => {
  const strict = (name: string, value: unknown) => validate(fixture.schemas('strict')[name] as never, value);
  const lenient = (name: string, value: unknown) =>
    validate(fixture.schemas('lenient')[name] as never, value);

  it('are built once, when they are first read', () => {
    expect(fixture.schemas('strict')).toBe(fixture.schemas('strict'));
    expect(fixture.schemas('strict').Tree).toBe(fixture.schemas('strict').Tree);
    expect(fixture.schemas('strict').Tree).not.toBe(fixture.schemas('lenient').Tree);
  });

  it('drop undeclared fields of an open object in strict mode, at any depth, and fill in no default', () => {
    const withMore = { ...tree, color: 'green', children: [{ ...tree, color: 'green' }] };
    expect(strict('Tree', withMore)).toEqual({ ok: true, value: { ...tree, children: [tree] } });
    expect(strict('Planting', planting)).toEqual({ ok: true, value: planting });
  });

  it('refuse undeclared fields of a closed object in strict mode', () => {
    expect(strict('Planting', { ...planting, color: 'green' })).toMatchObject({ ok: false });
  });

  it('keep undeclared fields in lenient mode, and check only types, presence, enums and discriminators', () => {
    const planted = {
      ...planting,
      id: 'not an id',
      label: 'much too long',
      names: [],
      notes: {},
      color: 'green',
    };
    expect(lenient('Planting', planted)).toEqual({ ok: true, value: planted });
    expect(lenient('Tree', { ...tree, kind: 'elm' })).toMatchObject({
      issues: [{ pointer: '/kind', code: 'not_one_of' }],
    });
    expect(lenient('Tree', { ...tree, season: 'winter' })).toMatchObject({
      issues: [{ pointer: '/season' }],
    });
    expect(lenient('Tree', { ...tree, children: null })).toMatchObject({ issues: [{ code: 'wrong_type' }] });
    expect(lenient('Tree', { ...tree, id: undefined })).toMatchObject({ issues: [{ code: 'missing' }] });
    expect(lenient('Part', { tag: 'root' })).toMatchObject({
      issues: [{ pointer: '/tag', code: 'not_one_of' }],
    });
    expect(lenient('Tree', { ...tree, level: 2 ** 60 })).toMatchObject({ issues: [{ pointer: '/level' }] });
  });

  it('check parameters strictly, typed as JSON', () => {
    const { path, query } = fixture.parameters.retrieveTree ?? {};
    if (!path || !query) throw new Error('The fixture has no retrieveTree');
    expect(validate(path, { treeId: 'tree_abcd' }).ok).toBe(true);
    expect(validate(path, { treeId: 'x' }).ok).toBe(false);
    expect(validate(query, { depth: 3, leaves: true, kind: 'oak' }).ok).toBe(true);
    expect(validate(query, { depth: '3', leaves: true })).toMatchObject({ issues: [{ pointer: '/depth' }] });
    expect(validate(query, {})).toMatchObject({ issues: [{ pointer: '/leaves', code: 'missing' }] });
    expect(validate(query, { leaves: true, leafs: true })).toMatchObject({ issues: [{ pointer: '/leafs' }] });
  });

  it('check the envelope of a batch without its rows', () => {
    const envelope = fixture.envelopes.plantTrees;
    if (!envelope) throw new Error('The fixture has no plantTrees');
    expect(Object.keys(fixture.envelopes)).toEqual(['plantTrees']);
    expect(validate(envelope, { rows: [1, null] })).toEqual({ ok: true, value: { rows: [1, null] } });
    expect(validate(envelope, { rows: [] })).toMatchObject({ issues: [{ code: 'too_few_items' }] });
    expect(validate(envelope, { rows: [1, 2, 3] })).toMatchObject({ issues: [{ code: 'too_many_items' }] });
    expect(validate(envelope, { rows: [1], more: 1 })).toMatchObject({ issues: [{ code: 'unknown_field' }] });
  });
});
