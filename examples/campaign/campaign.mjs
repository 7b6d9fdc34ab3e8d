// @ts-check
// A festival from its rules to its winners: node examples/campaign/campaign.mjs
// Two persons publish the rules, partners push sales, shoppers claim theirs, ten draws and one for each region are drawn
// before witnesses and checked by everybody, and every figure is held against the input.

import { createHash, randomBytes } from 'node:crypto';
import { verifyDraw, verifyInclusion } from '@shopfest/partner-sdk/draw';
import { verifyAuditChain } from '@shopfest/partner-sdk/operator';
import { isMain } from '../support/main.mjs';
import { count } from '../support/print.mjs';
import { all, refused } from './calls.mjs';
import { reachWinners, registerShoppers } from './contacts.mjs';
import { publishGrandPrize } from './publication.mjs';
import { BONUS_FROM, entriesOf, OPENING, poolOf, season, stores } from './season.mjs';
import { setStage } from './stage.mjs';

/** @typedef {Awaited<ReturnType<typeof setStage>>} Stage */
/** @typedef {{ name: string, kind: 'weekly' | 'regional' | 'grand', at: number, region?: string, prizes: Prizes }} Event */
/** @typedef {{ name: string, value: number, count: number, reserves: number }[]} Prizes */

const at = (/** @type {string} */ day) => Date.parse(`${day}T18:00:00+08:00`);
const iso = (/** @type {number} */ time) => new Date(time).toISOString();

/** The events of the report, and the bonus draw of each region. @type {Event[]} */
const events = [
  ...[
    ...['2020-12-12', '2020-12-19', '2020-12-26', '2021-01-02', '2021-01-09'],
    ...['2021-01-16', '2021-01-23', '2021-01-30', '2021-02-06'],
  ].map(
    (day, n) =>
      /** @type {Event} */ ({
        ...{ name: n === 0 ? '暖身抽獎' : `第 ${n} 場抽獎`, kind: 'weekly', at: at(day) },
        prizes: [{ name: '禮金', value: 100_000, count: 1, reserves: 2 }],
      }),
  ),
  ...stores.flatMap(({ region }) =>
    region === null
      ? []
      : [
          /** @type {Event} */ ({
            ...{ name: `加碼抽獎 ${region}`, kind: 'regional', at: at('2021-02-08'), region },
            prizes: [{ name: '美妝保養品', value: 3_000, count: 3, reserves: 1 }],
          }),
        ],
  ),
  {
    ...{ name: '壓軸大獎', kind: 'grand', at: at('2021-02-20') },
    prizes: [{ name: '黃金 50 兩', value: 2_600_000, count: 1, reserves: 2 }],
  },
];

/** @param {{ db?: string, print?: (text: string) => void }} [options] */
export async function campaign({ db = 'sqlite::memory:', print = console.log } = {}) {
  const stage = await setStage(db);
  try {
    await publishRules(stage, print);
    await openStores(stage);
    const sales = season();
    for (const event of events) {
      await sellUntil(stage, sales, event.at);
      await draw(stage, sales, event, print);
    }
    await stage.officer.campaigns.closeRegistration();
    await registerShoppers(stage, [...new Set(sales.map(({ shopper }) => shopper))]);
    await followWinner(stage, print);
    await closeLeak(stage, { id: await reachWinners(stage, print) }, print);
    await closeLeak(stage, { id: await publishGrandPrize(stage, print), participants: 3 }, print);
    await settle(stage, print);
    await compare(stage, sales, print);
  } finally {
    await stage.close();
  }
}

/** @param {Stage} stage @param {(text: string) => void} print */
async function publishRules({ campaign, officer, chief }, print) {
  await officer.campaigns.create(campaign);
  await officer.campaigns.activate();
  const bonus = stores.flatMap(({ region }) => (region === null ? [] : [region]));
  const { id } = await officer.ruleSets.create({
    effectiveFrom: iso(BONUS_FROM),
    ruleSet: { ...campaign.ruleSet, regionBonuses: [{ regions: bonus, extraEntries: 1 }] },
  });
  await officer.ruleSets.submit(id);
  const refusal = await refused(officer.ruleSets.publish(id));
  const { ruleSet, status } = await chief.ruleSets.publish(id);
  print(`規則 rules: 第 ${ruleSet.version} 版 ${status}；本人發布 by the maker alone: ${refusal}`);
}

/** @param {Stage} stage */
async function openStores({ partner, officer }) {
  await partner.merchants.registerAll(
    stores.map(({ externalId, name, kind, district }) => ({
      ...{ externalId, name, district, ubns: [], industry: 'retail' },
      kind: /** @type {'store'} */ (kind),
    })),
  );
  await officer.merchants.review({ action: 'approve', selection: {} });
}

let sold = 0;

/** What takes place up to an event: sales, claims before and after them, cancellations. @param {Stage} stage @param {import('./season.mjs').Sale[]} sales @param {number} until */
async function sellUntil({ clock, partner, app }, sales, until) {
  const due = sales.filter((sale) => sale.at >= sold && sale.at < until);
  sold = until;
  for (const sale of due.filter(({ way }) => way === 'claimedBefore')) {
    clock.now = sale.at;
    await app.transactions.claim(claimOf(sale));
  }
  clock.now = due.at(-1)?.at ?? clock.now;
  const { accepted } = await partner.transactions.pushAll(due.map(transactionOf));
  if (accepted !== due.length) throw new Error(`Of ${due.length} sales ${accepted} were taken`);
  for (const sale of due.filter(({ way }) => way === 'claimedAfter'))
    await app.transactions.claim(claimOf(sale));
  for (const { externalId } of due.filter(({ cancelled }) => cancelled)) {
    await partner.transactions.void(`external:${externalId}`, { kind: 'cancel' });
  }
  clock.now = until;
}

/** @param {import('./season.mjs').Sale} sale */
function transactionOf({ externalId, store, at: time, amount, number, randomCode, way, shopper }) {
  return {
    ...{ externalId, merchantExternalId: store.externalId, occurredAt: iso(time), totalAmount: amount },
    channel: /** @type {'online' | 'store'} */ (store.region === null ? 'online' : 'store'),
    document: { type: /** @type {const} */ ('einvoice'), number, date: dayOf(time), randomCode },
    ...(way === 'till' ? { participant: { token: shopper } } : {}),
  };
}

/** @param {import('./season.mjs').Sale} sale */
const claimOf = ({ shopper, number, at: time, randomCode }) => ({
  ...{ participant: { token: shopper }, number, date: dayOf(time), randomCode },
});

/** In Taipei. @param {number} time */
const dayOf = (time) => iso(time + 8 * 3_600_000).slice(0, 10);

/** @param {Stage} stage @param {import('./season.mjs').Sale[]} sales @param {Event} event @param {(text: string) => void} print */
async function draw(
  { clock, officer, partner, app },
  sales,
  { name, kind, at: time, region, prizes },
  print,
) {
  const period = { startsAt: iso(OPENING), endsAt: iso(time) };
  const { id } = await officer.draws.plan({
    ...{ name, kind, prizes, cutOff: iso(time) },
    pool: { period, ...(region === undefined ? {} : { regions: [region] }) },
  });
  clock.now = time + 60_000;
  await officer.draws.freeze(id);
  // Each witness has a secret of their own; here the three stand beside each other.
  const secrets = ['公證人', '市議會', '消費者團體'].map((witness) => ({
    name: witness,
    reveal: randomBytes(32),
  }));
  const witnesses = secrets.map(({ name: witness, reveal }) => ({
    name: witness,
    commitment: createHash('sha256').update(reveal).digest('hex'),
  }));
  const { commitment } = await officer.draws.commit(id, { beacon: { kind: 'witness', witnesses } });
  const reveals = secrets.map(({ reveal }) => reveal.toString('hex'));
  await officer.draws.run(id, { beacon: { kind: 'witness', reveals } });

  // Anyone: the proof, offline. A shopper: that their entries are in it.
  const proof = await partner.draws.proof(id);
  const verdict = await verifyDraw(proof, { commitment: String(commitment) });
  const pool = poolOf(sales, { from: OPENING, to: time, ...(region === undefined ? {} : { region }) });
  const [[shopper, entries] = ['', 0]] = pool;
  const inclusion = await verifyInclusion(
    await app.draws.inclusion(id, { participant: { token: shopper } }),
    {
      commitment: String(commitment),
    },
  );
  const sum = [...pool.values()].reduce((so, each) => so + each, 0);
  const agrees = proof.n === pool.size && proof.W === sum && inclusion.valid && inclusion.entries === entries;
  if (!verdict.valid || !agrees) throw new Error(`${name}: the draw is not what the sales give`);
  print(
    `${name}: ${pool.size} 人 shoppers, ${count(sum)} 組 entries, ${verdict.winners.length} drawn，驗證通過 verified`,
  );
}

/** The first does not come, and the next in line is paid. @param {Stage} stage @param {(text: string) => void} print */
async function followWinner({ clock, officer }, print) {
  const { id: grand } = /** @type {{ id: string }} */ ((await all(officer.draws.list())).at(-1));
  const winners = async () => all(officer.winners.list(grand));
  const [first] = await winners();
  const claimBy = clock.now + 14 * 86_400_000;
  await officer.winners.advance(grand, String(first?.id), { status: 'notified', claimBy: iso(claimBy) });
  clock.now = claimBy + 1_000;
  await officer.winners.advance(grand, String(first?.id), { status: 'forfeited' });
  const next = (await winners()).find(({ status }) => status === 'drawn');
  await pay(officer, grand, String(next?.id));
  const states = (await winners()).map(({ status }) => status).join('、');
  print(`壓軸大獎 grand prize: ${states}`);
}

/** @param {Stage['officer']} officer @param {string} drawId @param {string} winnerId */
async function pay(officer, drawId, winnerId) {
  for (const status of /** @type {const} */ ([
    'notified',
    'claimed',
    'documentsRequested',
    'approved',
    'paid',
  ]))
    await officer.winners.advance(drawId, winnerId, { status });
}

/** All others are paid, and nothing is open any more. @param {Stage} stage @param {(text: string) => void} print */
async function settle({ officer }, print) {
  const early = await refused(officer.campaigns.settle());
  for (const { id } of await all(officer.draws.list()))
    for (const winner of await all(officer.winners.list(id, { status: 'drawn' })))
      await pay(officer, id, winner.id);
  const { status } = await officer.campaigns.settle();
  print(`結案 settlement: ${status}；獎項未全數發放前 before all prizes were given: ${early}`);
}

/** @param {Stage} stage @param {{ id: string, participants?: number }} incident @param {(text: string) => void} print */
async function closeLeak({ officer }, { id, participants }, print) {
  const known = { contact: '1999 市民專線', participants };
  const { source } = await officer.incidents.update(id, known);
  const note = await refused(officer.incidents.contain(id, { note: '已通知王小明先生' }));
  await officer.incidents.contain(id, { note: '名單頁面已下架' });
  await officer.incidents.report(id);
  await officer.incidents.notify(id, { channels: ['app', 'sms', 'website'] });
  const { status, overdue, affected } = await officer.incidents.close(id);
  print(
    `個資事件 incident (${source}): ${status}，受影響 affected ${affected.atLeast}，逾期 overdue ${overdue.join('、') || '無 none'}；含姓名的註記 a note with a name: ${note}`,
  );
}

/** @param {Stage} stage @param {import('./season.mjs').Sale[]} sales @param {(text: string) => void} print */
async function compare({ officer }, sales, print) {
  const { entryCount, received, registered } = await officer.stats.summary();
  const standing = sales.filter(({ cancelled }) => !cancelled);
  // What nobody registered is received, and no more.
  const taking = standing.filter(({ way }) => way !== 'unclaimed');
  const figureOf = (/** @type {import('./season.mjs').Sale[]} */ some) => ({
    documents: some.length,
    amount: some.reduce((sum, { amount }) => sum + amount, 0),
  });
  const entriesIn = (/** @type {string | null} */ region) =>
    taking.filter(({ store }) => store.region === region).reduce((sum, sale) => sum + entriesOf(sale), 0);
  const expected = {
    received: figureOf(standing),
    registered: figureOf(taking),
    entryCount: taking.reduce((sum, sale) => sum + entriesOf(sale), 0),
  };
  const { rows, unassigned } = await officer.stats.breakdown({ by: 'region' });
  const regions =
    rows.every(({ key, entries }) => entries === entriesIn(key)) && unassigned.entries === entriesIn(null);
  const same = JSON.stringify(expected) === JSON.stringify({ received, registered, entryCount });
  if (!same || !regions) throw new Error('The figures are not what was put in');
  const audit = await officer.audit.verify();
  const chain = await verifyAuditChain(await all(officer.audit.list()));
  if (!audit.valid || !chain.valid) throw new Error('The audit log is not whole');
  print(
    `統計 figures: 登錄 registered ${count(registered.documents)} 張 documents, NT$${count(registered.amount)}, ${count(entryCount)} 組 entries ＝ 輸入 the input`,
  );
  print(`稽核紀錄 audit log: ${audit.entries} 筆 entries，完整 whole`);
}

if (isMain(import.meta.url)) await campaign();
