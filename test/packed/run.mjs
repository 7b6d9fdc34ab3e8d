// @ts-check
/**
 * Tries the packed tarball the way its users will have it: installed from the file that npm would publish, by
 * ESM and CommonJS, under every supported Node, by TypeScript in every resolution, with and without optional
 * peers. Needs `npm run build` first. Prints one line a trial; the first failure is shown whole and fails the run.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeOfMajor } from './nodes.mjs';
import { npm, run } from './process.mjs';
import { compile, compilerOf, resolutions } from './types.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const consumers = fileURLToPath(new URL('consumers', import.meta.url));
const workshop = mkdtempSync(join(tmpdir(), 'shopfest-packed-'));
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const NODE_20 = 20;
const NODE_22 = 22;
const supported = [NODE_20, NODE_22, 24, 26];

/** The oldest TypeScript that is promised, and one before `Uint8Array` became generic in 5.7. */
const olderTypeScripts = ['5.0.4', '5.4.5'];
const typeSources = ['typesOfMain', 'typesOfOutbox', 'typesOfFeeds', 'typesOfDraw', 'typesOfService'];

const onNode = { lib: ['ES2022'], types: ['node'] };

let tried = 0;
/** @type {string[]} */
const notHad = [];

/** @param {string} name @param {() => unknown} trial */
async function attempt(name, trial) {
  await trial();
  tried += 1;
  console.log(`ok  ${name}`);
}

/** A fresh project that has installed the tarball and `packages` beside it. @param {string} name @param {string[]} packages */
function consumer(name, packages) {
  const folder = join(workshop, name);
  cpSync(consumers, folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true }));
  npm(['install', '--no-package-lock', '--no-audit', '--no-fund', tarball, ...packages], folder);
  return folder;
}

/** @param {string} name */
const pinned = (name) => `${name}@${devDependencies[name]}`;

/** @returns {string} */
function pack() {
  const [made] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', workshop], root),
  );
  const names = made.files.map((/** @type {{ path: string }} */ { path }) => path);
  for (const needed of ['LICENSE', 'package.json', 'dist/index.js', 'dist/THIRD-PARTY-NOTICES.txt']) {
    if (!names.includes(needed))
      throw new Error(`${needed} is not in the tarball; run \`npm run build\` first`);
  }
  console.log(`packed ${names.length} files, ${Math.round(made.size / 1024)} kB`);
  return join(workshop, made.filename);
}

const tarball = pack();
// One outbox for every Node: what one has written the next reads.
const tills = mkdtempSync(join(workshop, 'tills-'));
try {
  const bare = consumer('bare', []);
  const peers = consumer('peers', ['msw', 'pg', '@photostructure/sqlite'].map(pinned));

  for (const major of supported) {
    const node = nodeOfMajor(major);
    if ('why' in node) {
      notHad.push(`Node ${major} (${node.why})`);
      continue;
    }
    const on = `on Node ${node.version}`;
    await attempt(`import, no peers, ${on}`, () => run(node.path, ['import.mjs'], bare));
    await attempt(`require, no peers, ${on}`, () => run(node.path, ['require.cjs'], bare));
    await attempt(`import as a browser resolves it, over fetch, ${on}`, () =>
      run(node.path, ['--conditions=browser', 'browser.mjs'], bare),
    );
    await attempt(`shopfest --help, ${on}`, () =>
      run(node.path, ['node_modules/@shopfest/partner-sdk/dist/cli.js', '--help'], bare),
    );
    if (major === NODE_20) {
      await attempt(`the service names the missing peer ${on}`, () => run(node.path, ['noSqlite.mjs'], bare));
      await attempt(`the outbox names the missing peer ${on}`, () =>
        run(node.path, ['noSqliteOutbox.mjs'], bare),
      );
      await attempt(`the outbox on @photostructure/sqlite ${on}`, () =>
        run(node.path, ['outbox.mjs', tills], peers),
      );
      await attempt(`the service on @photostructure/sqlite ${on}`, () =>
        run(node.path, ['service.mjs'], peers),
      );
    } else {
      // No other SQLite is installed here, so an answer proves that Node's own was used.
      await attempt(`the service on node:sqlite ${on}`, () => run(node.path, ['service.mjs'], bare));
      await attempt(`the outbox on node:sqlite, in the file that was there before, ${on}`, () =>
        run(node.path, ['outbox.mjs', tills], bare),
      );
    }
    await attempt(`the mock, ESM, msw ${devDependencies.msw} ${on}`, () =>
      run(node.path, ['mock.mjs'], peers),
    );
    await attempt(`the mock, CommonJS, msw ${devDependencies.msw} ${on}`, () =>
      run(node.path, ['mock.cjs'], peers),
    );
    if (major === NODE_22) {
      const msw3 = consumer('msw3', ['msw@3.0.5']);
      await attempt(`the mock, ESM, msw 3.0.5 ${on}`, () => run(node.path, ['mock.mjs'], msw3));
    }
  }

  const typed = consumer('typed', ['@types/node', 'msw'].map(pinned));
  for (const resolution of resolutions) {
    await attempt(`types for browsers, without @types/node, ${resolution.name}`, () =>
      compile(bare, ['typesOfMain'], resolution, { lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [] }),
    );
    await attempt(`types for Node, ${resolution.name}`, () =>
      compile(typed, typeSources, resolution, onNode),
    );
    // The declarations of msw do not hold by themselves, ours of the mock are checked where they are used.
    await attempt(`types of the mock, ${resolution.name}`, () =>
      compile(typed, ['typesOfMock'], resolution, { ...onNode, skipLibCheck: true }),
    );
  }

  for (const version of olderTypeScripts) {
    const older = consumer(`typescript-${version}`, [pinned('@types/node'), `typescript@${version}`]);
    const compiler = compilerOf(join(older, 'package.json'));
    for (const resolution of resolutions) {
      // `module: preserve` begins with 5.4.
      const module = resolution.module === 'preserve' ? { module: 'esnext' } : {};
      const options = { ...onNode, ...module };
      await attempt(`types for Node under TypeScript ${version}, ${resolution.name}`, () =>
        compile(older, typeSources, resolution, options, compiler),
      );
    }
  }
} finally {
  rmSync(workshop, { recursive: true, force: true });
}

for (const missing of notHad) console.log(`NOT TRIED: ${missing}`);
console.log(`packed: ${tried} trials passed${notHad.length > 0 ? `, not tried: ${notHad.join(', ')}` : ''}`);
