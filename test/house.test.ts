import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { breaches, circles, type House, packagesBehind, roomPaths } from './support/house.js';
import { type Import, type ImportMap, importsOf, readImports } from './support/imports.js';

/**
 * The house: a room may import only from rooms on floors below it. Client and service share nothing but the
 * contract and the campaign's rules, so each can be trusted to check the other.
 */
const house: House = {
  rooms: [
    { path: 'src/cli/', floor: 9, packages: ['node:*', 'csv-parse', 'read-excel-file/node'] },
    { path: 'src/outbox/', floor: 7, packages: ['node:*', 'pg'] },
    { path: 'src/index.ts', floor: 7, packages: [] },
    { path: 'src/operator.ts', floor: 7, packages: [] },
    { path: 'src/client.ts', floor: 6, packages: [] },
    { path: 'src/resources/', floor: 5, packages: [] },
    { path: 'src/testing/', floor: 5, packages: ['msw'] },
    { path: 'src/bulk/', floor: 4, packages: ['node:*'] },
    {
      path: 'src/service/',
      floor: 4,
      packages: ['node:*', 'hono', 'hono/html', '@hono/node-server', 'pg', 'zod/v4/core'],
    },
    { path: 'src/batch/', floor: 3, packages: [] },
    { path: 'src/campaign/', floor: 2, packages: [] },
    { path: 'src/feeds/', floor: 2, packages: ['node:*', 'saxes', '@streamparser/json'] },
    { path: 'src/http/', floor: 2, packages: ['node:*', 'axios', 'zod/v4/core', '@opentelemetry/api'] },
    { path: 'src/files/', floor: 1, packages: ['node:*'] },
    { path: 'src/einvoice/', floor: 1, packages: ['@noble/ciphers/aes.js'] },
    { path: 'src/tables/', floor: 1, packages: [] },
    { path: 'src/postgres.ts', floor: 1, packages: [] },
    { path: 'src/sqlite.ts', floor: 1, packages: ['node:*', '@photostructure/sqlite'] },
    { path: 'src/encoding.ts', floor: 0, packages: [] },
    { path: 'src/generated/types.ts', floor: 0, packages: [] },
    { path: 'src/generated/', floor: 1, packages: ['zod/v4/core'] },
    { path: 'src/validation/', floor: 0, packages: ['zod/v4/core'] },
  ],
  separate: [
    [
      [
        'src/http/',
        'src/batch/',
        'src/bulk/',
        'src/resources/',
        'src/client.ts',
        'src/index.ts',
        'src/operator.ts',
        'src/outbox/',
      ],
      ['src/service/', 'src/testing/'],
    ],
  ],
  // Files directly in the folder, and rooms by paths relative to it.
  inner: {
    // Nouns over what several of them need.
    'src/cli/': {
      maxFiles: 3,
      rooms: [
        { path: 'index.ts', floor: 10 },
        { path: 'main.ts', floor: 9 },
        { path: 'commands.ts', floor: 8 },
        { path: 'init/', floor: 7 },
        { path: 'approvals/', floor: 6 },
        { path: 'approvers/', floor: 6 },
        { path: 'audit/', floor: 6 },
        { path: 'campaigns/', floor: 6 },
        { path: 'draw/', floor: 6 },
        { path: 'duties/', floor: 6 },
        { path: 'exports/', floor: 6 },
        { path: 'conflicts/', floor: 6 },
        { path: 'invitations/', floor: 6 },
        { path: 'keys/', floor: 6 },
        { path: 'ledger/', floor: 6 },
        { path: 'participants/', floor: 6 },
        { path: 'personalData/', floor: 6 },
        { path: 'persons/', floor: 6 },
        { path: 'merchants/', floor: 6 },
        { path: 'outbox/', floor: 6 },
        { path: 'promoItems/', floor: 6 },
        { path: 'receipts/', floor: 6 },
        { path: 'secrets/', floor: 6 },
        { path: 'serve/', floor: 6 },
        { path: 'stats/', floor: 6 },
        { path: 'transactions/', floor: 6 },
        { path: 'zone/', floor: 6 },
        { path: 'forwarding/', floor: 5 },
        { path: 'import/', floor: 4 },
        { path: 'connection/', floor: 3 },
        { path: 'report/', floor: 3 },
        { path: 'signing/', floor: 3 },
        { path: 'command/', floor: 2 },
        { path: 'rows/', floor: 2 },
        { path: 'errors/', floor: 1 },
        { path: 'terminal/', floor: 0 },
      ],
    },
    'src/cli/transactions/': {
      maxFiles: 10,
      rooms: [
        { path: 'push.ts', floor: 6 },
        { path: 'pushOnce.ts', floor: 5 },
        { path: 'pushWatching.ts', floor: 5 },
        { path: 'report.ts', floor: 4 },
        { path: 'checkFiles.ts', floor: 3 },
        { path: 'transactionPush.ts', floor: 3 },
        { path: 'transactionRows.ts', floor: 2 },
        { path: 'chunks.ts', floor: 1 },
        { path: 'columns.ts', floor: 1 },
        { path: 'options.ts', floor: 1 },
        { path: 'downloads/', floor: 1 },
        { path: 'einvoices/', floor: 0 },
        { path: 'held/', floor: 0 },
        { path: 'watch/', floor: 0 },
      ],
    },
    // Entries on disk, and the drainer that sends them, over the store that both use.
    'src/outbox/': {
      maxFiles: 7,
      rooms: [
        { path: 'index.ts', floor: 8 },
        { path: 'outbox.ts', floor: 7 },
        { path: 'options.ts', floor: 6 },
        { path: 'previews.ts', floor: 6 },
        { path: 'status/', floor: 5 },
        { path: 'drain/', floor: 4 },
        { path: 'entries/', floor: 3 },
        { path: 'events.ts', floor: 3 },
        { path: 'types.ts', floor: 2 },
        { path: 'store/', floor: 1 },
        { path: 'error.ts', floor: 0 },
      ],
    },
    'src/service/': {
      maxFiles: 10,
      rooms: [
        { path: 'index.ts', floor: 10 },
        { path: 'server/', floor: 9 },
        { path: 'sandbox/', floor: 9 },
        { path: 'service.ts', floor: 8 },
        { path: 'options.ts', floor: 7 },
        { path: 'erasure.ts', floor: 7 },
        { path: 'auditExport.ts', floor: 7 },
        { path: 'app/', floor: 6 },
        { path: 'handlers/', floor: 5 },
        { path: 'present/', floor: 4 },
        { path: 'input/', floor: 4 },
        { path: 'pages/', floor: 4 },
        { path: 'admission/', floor: 3 },
        { path: 'auth/', floor: 3 },
        { path: 'http/', floor: 2 },
        { path: 'metrics/', floor: 2 },
        { path: 'store/', floor: 1 },
      ],
    },
    // Subjects over the database, by what they build on; above them what concerns several subjects.
    'src/service/store/': {
      maxFiles: 8,
      rooms: [
        { path: 'index.ts', floor: 10 },
        { path: 'subjects.ts', floor: 9 },
        { path: 'store.ts', floor: 8 },
        { path: 'workflows/', floor: 7 },
        { path: 'claims/', floor: 6 },
        { path: 'transactions/', floor: 5 },
        { path: 'mirrors/', floor: 4 },
        { path: 'statistics/', floor: 4 },
        { path: 'exports/', floor: 3 },
        { path: 'personalData/', floor: 2 },
        { path: 'promoItems/', floor: 3 },
        { path: 'publications/', floor: 3 },
        { path: 'approvals/', floor: 2 },
        { path: 'conflicts/', floor: 2 },
        { path: 'draws/', floor: 2 },
        { path: 'duties/', floor: 2 },
        { path: 'incidents/', floor: 2 },
        { path: 'ledger/', floor: 2 },
        { path: 'merchants/', floor: 2 },
        { path: 'participants/', floor: 2 },
        { path: 'approvers/', floor: 1 },
        { path: 'audit/', floor: 1 },
        { path: 'campaigns/', floor: 1 },
        { path: 'contacts/', floor: 1 },
        { path: 'idempotency/', floor: 1 },
        { path: 'organizations/', floor: 1 },
        { path: 'secrets/', floor: 1 },
        { path: 'db/', floor: 0 },
      ],
    },
  },
};

const root = fileURLToPath(new URL('..', import.meta.url));

describe('the house', () => {
  const imports = readImports(root, 'src');

  it('has rooms that exist', () => {
    expect(roomPaths(house).filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
  });

  it('has no import that goes up or sideways, and no package where it does not belong', () => {
    expect(breaches(house, imports)).toEqual([]);
  });

  it('has no circles', () => {
    expect(circles(imports)).toEqual([]);
  });

  it('loads nothing but its own small files with the main entry', () => {
    // axios and zod wait for the first call; this is what keeps `import` fast.
    expect([...packagesBehind(imports, 'src/index.ts', ['static'])]).toEqual([]);
  });

  it('has nothing behind the main entry that a bundler for browsers cannot find', () => {
    const needed = packagesBehind(imports, 'src/index.ts', ['static', 'dynamic']).keys();
    expect([...needed].filter((name) => name.startsWith('node:'))).toEqual([]);
  });
});

describe('the check of the house', () => {
  const outer: House = { ...house, inner: {} };
  const sound = {
    'src/index.ts': ['./client.js'],
    'src/client.ts': ['./resources/stats.js'],
    'src/resources/stats.ts': ['../http/send.js'],
    'src/http/send.ts': ['axios', '../generated/types.js'],
    'src/service/app.ts': ['hono', 'node:http', '../generated/types.js'],
    'src/testing/index.ts': ['msw', '../service/app.js'],
    'src/generated/types.ts': [],
  };

  it('accepts a sound house', () => {
    const imports = files(sound);
    expect(breaches(outer, imports)).toEqual([]);
    expect(circles(imports)).toEqual([]);
  });

  it.each([
    ['an arrow up', 'src/http/send.ts', '../client.js', 'up, from floor 2 to 6'],
    ['an arrow sideways', 'src/http/send.ts', '../campaign/rules.js', 'sideways, both are on floor 2'],
    ['client to service', 'src/client.ts', './service/app.js', 'never import each other'],
    ['service to client', 'src/service/app.ts', '../http/send.js', 'never import each other'],
    ['the whole of zod', 'src/generated/types.ts', 'zod', 'may not use this package'],
    ['a package of another room', 'src/client.ts', 'hono', 'may not use this package'],
    ['Node in the shared rules', 'src/campaign/rules.ts', 'node:crypto', 'may not use this package'],
    ['a file that is not there', 'src/client.ts', './nowhere.js', 'there is no src/nowhere.ts'],
  ])('refuses %s', (_name, file, specifier, reason) => {
    const imports = files({ 'src/campaign/rules.ts': [], ...sound, [file]: [specifier] });
    expect(breaches(outer, imports)).toEqual([expect.stringContaining(reason)]);
  });

  it('refuses a file without a room', () => {
    expect(breaches(outer, files({ 'src/helpers/misc.ts': [] }))).toEqual([
      expect.stringContaining('is in no room'),
    ]);
  });

  describe('inside a folder', () => {
    const withInnerRooms: House = {
      ...house,
      inner: {
        'src/cli/': {
          maxFiles: 2,
          rooms: [
            { path: 'index.ts', floor: 2 },
            { path: 'main.ts', floor: 1 },
            { path: 'stats/', floor: 1 },
            { path: 'zone/', floor: 1 },
            { path: 'terminal/', floor: 0 },
          ],
        },
        'src/cli/zone/': {
          maxFiles: 1,
          rooms: [
            { path: 'sync.ts', floor: 1 },
            { path: 'plan/', floor: 0 },
          ],
        },
      },
    };
    const soundFolder = {
      'src/cli/index.ts': ['./main.js', './zone/sync.js'],
      'src/cli/main.ts': ['./terminal/table.js', '../index.js'],
      'src/cli/stats/stats.ts': ['../terminal/table.js', './text.js'],
      'src/cli/stats/text.ts': [],
      'src/cli/terminal/table.ts': ['node:util'],
      'src/cli/zone/plan/text.ts': ['../../terminal/table.js'],
      'src/cli/zone/sync.ts': ['./plan/text.js'],
      'src/index.ts': [],
    };
    const breachesWith = (list: Record<string, readonly string[]>): string[] =>
      breaches(withInnerRooms, files({ ...soundFolder, ...list }));

    it('accepts sound rooms', () => {
      expect(breachesWith({})).toEqual([]);
    });

    it.each([
      ['an arrow up', 'src/cli/terminal/table.ts', '../stats/text.js', 'up, from floor 0 to 1'],
      ['an arrow sideways', 'src/cli/stats/stats.ts', '../zone/sync.js', 'sideways, both are on floor 1'],
      ['an arrow from a room to a file', 'src/cli/stats/stats.ts', '../main.js', 'sideways'],
      [
        'an arrow up in a folder of the folder',
        'src/cli/zone/plan/text.ts',
        '../sync.js',
        'up, from floor 0',
      ],
    ])('refuses %s', (_name, file, specifier, reason) => {
      expect(breachesWith({ [file]: [specifier] })).toEqual([expect.stringContaining(reason)]);
    });

    it('refuses a file in no inner room', () => {
      expect(breachesWith({ 'src/cli/misc/a.ts': [] })).toEqual([
        'src/cli/misc/a.ts is in no room: give it a floor in test/house.test.ts',
      ]);
    });

    it('refuses more files directly in the folder than it may have', () => {
      expect(breachesWith({ 'src/cli/zone/plan/more.ts': [] })).toEqual([]);
      expect(breachesWith({ 'src/cli/more.ts': [] })).toEqual([
        'src/cli/ has 3 files directly in it, 2 at most: find them a room',
        expect.stringContaining('is in no room'),
      ]);
    });

    it('still holds the rules of the outer rooms', () => {
      expect(breachesWith({ 'src/cli/stats/text.ts': ['axios'] })).toEqual([
        expect.stringContaining('may not use this package'),
      ]);
    });
  });

  it('finds a circle, also one that types alone close', () => {
    const imports = files({ 'src/http/a.ts': ['./b.js'], 'src/http/b.ts': ['./c.js'] });
    const closed = new Map([
      ...imports,
      ['src/http/c.ts', [{ specifier: './a.js', kind: 'type' }] satisfies Import[]],
    ]);
    expect(circles(imports)).toEqual([]);
    expect(circles(closed)).toEqual(['src/http/a.ts → src/http/b.ts → src/http/c.ts → src/http/a.ts']);
  });

  it('sees what loads at once, and not what waits', () => {
    const imports: ImportMap = new Map([
      ['src/index.ts', importsOf(`import { a } from './a.js'; import type { X } from 'zod/v4/core';`)],
      ['src/a.ts', importsOf(`import 'axios'; export const later = () => import('./b.js');`)],
      ['src/b.ts', importsOf(`import 'node:http';`)],
    ]);
    expect([...packagesBehind(imports, 'src/index.ts', ['static'])]).toEqual([['axios', 'src/a.ts']]);
    expect([...packagesBehind(imports, 'src/index.ts', ['static', 'dynamic']).keys()]).toEqual([
      'axios',
      'node:http',
    ]);
  });

  it('reads every form of import', () => {
    const text = `
      import a from 'one'; import 'two'; import type { B } from 'three'; import { type C } from 'four';
      export * from 'five'; export type { D } from 'six'; type E = import('seven').E;
      const f = () => import('eight'); const g = module.require('nine'); const h = require(\`ten\`);`;
    expect(importsOf(text).map(({ specifier, kind }) => `${specifier} ${kind}`)).toEqual([
      'one static',
      'two static',
      'three type',
      'four static',
      'five static',
      'six type',
      'seven type',
      'eight dynamic',
      'nine dynamic',
      'ten dynamic',
    ]);
  });
});

function files(list: Record<string, readonly string[]>): ImportMap {
  return new Map(
    Object.entries(list).map(([file, specifiers]) => [
      file,
      specifiers.map((specifier): Import => ({ specifier, kind: 'static' })),
    ]),
  );
}
