// @ts-check
// npm run bench:festival: the festival of 2020 in its full size, pushed by `pushAll` through HTTP into `shopfest serve`,
// as a ratio to a bare INSERT of the same rows in the same database. `--scale 0.02` takes a part of it, `--sqlite` the
// other database, `--workers n` that many processes instead of one for each processor, `--profile folder` writes where the
// time of one goes.

import { availableParallelism } from 'node:os';
import * as postgres from './festival/barePostgres.mjs';
import * as sqlite from './festival/bareSqlite.mjs';
import { openFestival } from './festival/festival.mjs';
import { compareFigures } from './festival/figures.mjs';
import { peakMB, processorTime } from './festival/processes.mjs';
import { externalIdOf } from './festival/sales.mjs';
import { readOptions } from './festival/size.mjs';
import { BATCH, slicesOf } from './festival/slices.mjs';
import { conclude, median } from './support/rounds.mjs';

/** @typedef {{ readonly ours: number, readonly bare: number, readonly client: number, readonly service: number, readonly database: number, readonly rows: number }} Slice */

const print = (/** @type {string} */ text) => console.log(text);
const perSecond = (/** @type {number} */ rows, /** @type {number} */ seconds) =>
  Math.round(rows / seconds).toLocaleString('en-US');

const given = readOptions();
/** @type {Record<string, import('./support/rounds.mjs').Limit>} */
const limits = {
  vsBareInsert: { atLeast: given.sqlite ? 0.3 : 0.6 },
  ...{ figuresEqual: true, clientPeakMB: 300, servicePeakMB: 300 },
};
/** As docs/operations.md says: one for each processor, where the database lets several work. A profile is of one. */
const several = !given.sqlite && given.profile === undefined;
const workers = given.workers ?? (several ? String(availableParallelism()) : undefined);
const options = workers === undefined ? given : { ...given, workers };
const { size } = options;
print(
  `${size.sales.toLocaleString('en-US')} sales of ${size.merchants} merchants and ${size.participants.toLocaleString('en-US')} ` +
    'participants over 60 days, without items, in the order of their time.',
);
const festival = await openFestival(options, print);
const bare = await (options.sqlite ? sqlite : postgres).bareInsert(festival.databaseUrl);
print(
  `ours   pushAll over HTTP, ${BATCH} rows a batch, 4 under way, until each row has its answer; the sales are made before.`,
);
print(`       shopfest serve: ${workers ?? 1} worker(s).`);
print(`bare   ${bare.what}`);
print('After each slice of ours the bare side takes the same rows. The first slice warms up both.\n');

/** @type {Slice[]} */
const slices = [];
let clientPeakMB = 0;
for (const { from, count } of slicesOf(size.sales)) {
  const before = {
    service: processorTime(festival.service.pids()),
    database: processorTime(festival.databasePids()),
  };
  const pushed = await festival.push(count);
  const service = processorTime(festival.service.pids()) - before.service;
  const database = processorTime(festival.databasePids()) - before.database;
  const stored = await bare.insert(externalIdOf(from), externalIdOf(from + count - 1));
  if (stored.rows !== count)
    throw new Error(`Of ${count} sales that were accepted, ${stored.rows} are stored.`);
  clientPeakMB = pushed.peakMB;
  slices.push({
    ours: pushed.seconds,
    bare: stored.seconds,
    client: pushed.processorMs,
    service,
    database,
    rows: count,
  });
  print(
    `  ${String(from + count).padStart(9)}   ours ${perSecond(count, pushed.seconds).padStart(7)} /s   ` +
      `bare ${perSecond(count, stored.seconds).padStart(7)} /s   ratio ${(stored.seconds / pushed.seconds).toFixed(3)}`,
  );
}
/** Of the process that has most: a worker. */
const servicePeakMB = Math.max(...festival.service.pids().map(peakMB));
const { checked, differ } = await compareFigures(festival, size);
await bare.close();
await festival.close();

const measured = slices.length > 1 ? slices.slice(1) : slices;
const sumOf = (/** @type {keyof Slice} */ name) => measured.reduce((sum, slice) => sum + slice[name], 0);
const medianOf = (/** @type {'ours' | 'bare'} */ name) =>
  median(measured.map((slice) => slice.rows / slice[name]));
const sustained = sumOf('bare') / sumOf('ours');
const ofMedians = medianOf('ours') / medianOf('bare');
const batches = sumOf('rows') / BATCH;

print(
  `\n  sustained   ours ${perSecond(sumOf('rows'), sumOf('ours'))} /s, bare ${perSecond(sumOf('rows'), sumOf('bare'))} /s`,
);
const perBatch = (/** @type {keyof Slice} */ name) => `${(sumOf(name) / batches).toFixed(1)} ms`;
print(
  `  processor   client ${perBatch('client')} a batch, service ${perBatch('service')}` +
    // SQLite works within the service, and of a server that was there before nothing is known.
    (sumOf('database') > 0 ? `, PostgreSQL ${perBatch('database')}` : ''),
);
print(
  `  memory      client ${clientPeakMB.toFixed(0)} MB, service ${servicePeakMB.toFixed(0)} MB at their peaks, the largest of its processes`,
);
print(`  figures     ${checked} compared, ${differ.length} differ`);
for (const line of differ.slice(0, 20)) print(`              ${line}`);
print(
  '\nvsBareInsert is the lower of both: of the rates sustained over all slices, and of the medians of the slices.',
);
conclude('festival', { vsBareInsert: Math.min(sustained, ofMedians), sustained, ofMedians }, limits, {
  figuresEqual: differ.length === 0,
  clientPeakMB,
  servicePeakMB,
  rowsPerSecond: Math.round(sumOf('rows') / sumOf('ours')),
  bareRowsPerSecond: Math.round(sumOf('rows') / sumOf('bare')),
  seconds: slices.reduce((sum, { ours }) => sum + ours, 0),
});
