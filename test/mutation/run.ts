// npm run test:mutation: how many mutants of the rules, the draw and the scanner the tests of test/campaign find; fails
// below the share of stryker.config.json. A mutant whose code and tests are as they were is not tried again: its verdict
// is kept in verdicts.json.gz, so that a change is judged in a minute and everything in ten. `-- --keep` writes the new
// verdicts there; `-- --all` tries every mutant, as after a change of what code and tests import from elsewhere.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));
const kept = new URL('verdicts.json.gz', import.meta.url);
const folder = `${root}node_modules/.cache/mutation`;
const verdicts = `${folder}/verdicts.json`;

const { values } = parseArgs({ options: { keep: { type: 'boolean' }, all: { type: 'boolean' } } });
mkdirSync(folder, { recursive: true });
writeFileSync(verdicts, gunzipSync(readFileSync(kept)));
const { status } = spawnSync(
  'npx',
  ['stryker', 'run', '--incremental', '--incrementalFile', verdicts, ...(values.all ? ['--force'] : [])],
  { cwd: root, stdio: 'inherit' },
);
if (values.keep) {
  // Where it was done is nobody's business.
  const { schemaVersion, thresholds, files, testFiles } = JSON.parse(readFileSync(verdicts, 'utf8'));
  const report = JSON.stringify({ schemaVersion, thresholds, files, testFiles });
  writeFileSync(kept, gzipSync(report, { level: 9 }));
}
process.exitCode = status ?? 1;
