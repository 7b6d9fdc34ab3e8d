import { firstPushOnly } from './build/firstPush.mjs';

/** esbuild warns of imports between our chunks that it may leave out, and rightly does. */
const quiet = { format: 'esm', logLevel: 'error' };
const inBrowsers = (config) => ({ ...config, ...quiet, platform: 'browser' });
/** Runs in Node: its modules and the optional peers are not part of the budget. */
const onNode = (config) => ({ ...config, ...quiet, platform: 'node' });
const peers = ['msw', 'msw/*', 'pg', '@photostructure/sqlite', 'read-excel-file', 'read-excel-file/*'];

/** Minified and gzipped, with all that the entry can load, at once or later, and its dependencies. */
export default [
  {
    name: 'main entry for browsers and edge',
    path: 'dist/browser/index.js',
    // Of it 10 kB are the mirror of a zone and 7 kB previews, which load when they are first asked for.
    limit: '67 kB',
    gzip: true,
    modifyEsbuildConfig: inBrowsers,
  },
  {
    name: 'what the first transactions.push loads, for browsers and edge',
    path: 'dist/browser/index.js',
    limit: '31 kB',
    gzip: true,
    modifyEsbuildConfig: (config) => ({ ...inBrowsers(config), plugins: [firstPushOnly()] }),
  },
  {
    name: 'operator entry for browsers and edge',
    path: 'dist/browser/operator.js',
    // Of it 4 kB make keys of approvers and sign.
    limit: '83 kB',
    gzip: true,
    modifyEsbuildConfig: inBrowsers,
  },
  {
    name: 'einvoice',
    path: 'dist/einvoice.js',
    limit: '18 kB',
    gzip: true,
    modifyEsbuildConfig: inBrowsers,
  },
  {
    name: 'outbox',
    path: 'dist/outbox.js',
    limit: '36.9 kB',
    gzip: true,
    ignore: peers,
    modifyEsbuildConfig: onNode,
  },
  {
    name: 'feeds',
    path: 'dist/feeds.js',
    limit: '51 kB',
    gzip: true,
    modifyEsbuildConfig: onNode,
  },
  {
    name: 'draw',
    path: 'dist/draw.js',
    // Of it 7 kB are approvals, which load when they are first asked for.
    limit: '17 kB',
    gzip: true,
    modifyEsbuildConfig: inBrowsers,
  },
  {
    name: 'service',
    path: 'dist/service.js',
    limit: '400 kB',
    gzip: true,
    ignore: peers,
    modifyEsbuildConfig: onNode,
  },
  {
    name: 'testing',
    path: 'dist/testing.js',
    limit: '392 kB',
    gzip: true,
    ignore: peers,
    modifyEsbuildConfig: onNode,
  },
];
