// npm run test:mutation: the share of mutants of the rules and the draw that the tests of test/campaign kill;
// fails below the threshold of stryker.config.json. A mutant whose code and tests are unchanged is not run again: its
// verdict is stored in verdicts.json.gz, so that a change takes a minute and everything ten. `-- --keep` stores the new
// verdicts; `-- --all` runs every mutant, as after a change of what code and tests import from elsewhere.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));
const storedVerdicts = new URL('verdicts.json.gz', import.meta.url);
const folder = `${root}node_modules/.cache/mutation`;
const verdicts = `${folder}/verdicts.json`;

const { values } = parseArgs({ options: { keep: { type: 'boolean' }, all: { type: 'boolean' } } });
mkdirSync(folder, { recursive: true });
writeFileSync(verdicts, gunzipSync(readFileSync(storedVerdicts)));
const { status } = spawnSync(
  'npx',
  ['stryker', 'run', '--incremental', '--incrementalFile', verdicts, ...(values.all ? ['--force'] : [])],
  { cwd: root, stdio: 'inherit' },
);
if (values.keep) {
  // The report without paths and settings of this machine.
  const { schemaVersion, thresholds, files, testFiles } = JSON.parse(readFileSync(verdicts, 'utf8'));
  const report = JSON.stringify({ schemaVersion, thresholds, files, testFiles });
  writeFileSync(storedVerdicts, gzipSync(report, { level: 9 }));
}
process.exitCode = status ?? 1;
