// @ts-check
// npm run bench:isolation: how long a till waits for one sale while others do their worst to one service process: 320
// readers without a key who ask again as soon as they are answered, and 260 requests of another key whose bodies never
// end. Prints medians of the till alone and beside them, turn about. `--sqlite` takes the other database.

import { connect } from 'node:net';
import { parseArgs } from 'node:util';
import { enterMerchants, openCampaign } from './festival/openCampaign.mjs';
import { conclude, median, start } from './support/rounds.mjs';

const READERS = 320;
const STALLED = 260;
const SALES = 150;
const ROUNDS = 3;
/** Milliseconds between sales: a key may push 600 in 10 seconds. */
const PAUSE = 20;

const { values } = parseArgs({ options: { sqlite: { type: 'boolean', default: false } } });
// Readers come from addresses of their own, as a proxy tells them.
const campaign = await openCampaign({ sqlite: values.sqlite, serve: ['--proxies', '1'] }, console.log);
const { partner, operator, service } = campaign;
const { port } = new URL(service.url);
let sales = 0;
try {
  const { organization } = await partner.service.me();
  const { claim } = await operator.keys.create({ name: 'stalled', organizationId: organization.id });
  const { secret } = await operator.keys.claim({ code: String(claim?.code) });
  await enterMerchants(campaign, [
    {
      externalId: 'till',
      kind: 'store',
      name: '範例小舖',
      ubns: [],
      industry: 'retail',
      district: '66000060',
    },
  ]);
  await pushSales();
  /** @type {Record<'alone' | 'readers' | 'stalled', number[]>} */
  const taken = { alone: [], readers: [], stalled: [] };
  /** @type {Record<string, number>} */
  const answers = {};
  for (let round = 0; round < ROUNDS; round++) {
    taken.alone.push(...(await pushSales()));
    const readers = await start('readers.mjs', [service.url, String(READERS)]);
    taken.readers.push(...(await pushSales()));
    for (const [status, times] of Object.entries(/** @type {object} */ (await readers.ask('end'))))
      answers[status] = (answers[status] ?? 0) + times;
    const stalled = await stallRequests(secret);
    taken.stalled.push(...(await pushSales()));
    stalled.stop();
  }
  for (const [name, times] of Object.entries(taken))
    console.log(`  ${name.padEnd(8)} ${median(times).toFixed(2)} ms in the middle of ${times.length} sales`);
  console.log(`  readers were answered ${JSON.stringify(answers)}\n`);
  const alone = median(taken.alone);
  conclude(
    'isolation',
    { besideReaders: median(taken.readers) / alone, besideStalled: median(taken.stalled) / alone },
    { besideReaders: 2, besideStalled: 2 },
  );
} finally {
  await campaign.close();
}

/** Milliseconds of each sale, one after the other. */
async function pushSales() {
  /** @type {number[]} */
  const times = [];
  for (let index = 0; index < SALES; index++) {
    const startedAt = performance.now();
    await partner.transactions.push(sale());
    times.push(performance.now() - startedAt);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return times;
}

function sale() {
  sales += 1;
  return {
    externalId: `T${sales}`,
    merchantExternalId: 'till',
    channel: /** @type {const} */ ('store'),
    occurredAt: '2020-12-12T11:00:00+08:00',
    totalAmount: 1_280,
    document: {
      type: /** @type {const} */ ('einvoice'),
      number: `AB${String(10_000_000 + sales)}`,
      date: '2020-12-12',
      randomCode: '0122',
    },
  };
}

/** @param {string} apiKey */
async function stallRequests(apiKey) {
  const sockets = Array.from({ length: STALLED }, () => connect(Number(port), '127.0.0.1'));
  for (const socket of sockets) {
    socket.on('error', () => undefined);
    socket.write(
      `POST /v1/campaigns/${campaign.campaign.id}/transactions HTTP/1.1\r\nHost: till\r\n` +
        `Authorization: Bearer ${apiKey}\r\nContent-Type: application/json\r\nIdempotency-Key: "s"\r\n` +
        'Content-Length: 400\r\n\r\n{',
    );
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { stop: () => sockets.forEach((socket) => void socket.destroy()) };
}
