// @ts-check
// A festival from its rules to its winners: node examples/campaign/campaign.mjs
// The chain hands in its plans, approvers sign them, the rules and all 79 draws, partners push sales, shoppers claim theirs, each draw is drawn
// before witnesses and checked by everybody, and every figure is held against the input.

import { createHash, randomBytes } from 'node:crypto';
import { verifyDraw, verifyInclusion } from '@shopfest/partner-sdk/draw';
import { verifyAuditChain } from '@shopfest/partner-sdk/operator';
import { isMain } from '../support/main.mjs';
import { count } from '../support/print.mjs';
import { all, approved, refused } from './calls.mjs';
import { reachWinners, registerShoppers } from './contacts.mjs';
import { fulfilDuties } from './duties.mjs';
import { publishGrandPrize } from './publication.mjs';
import { BONUS_FROM, entriesOf, poolOf, season, stores } from './season.mjs';
import { setStage } from './stage.mjs';

/** @typedef {Awaited<ReturnType<typeof setStage>>} Stage */
/** @typedef {Awaited<ReturnType<Stage['officer']['drawSchedules']['retrieve']>>['draws'][number]} ScheduledDraw */

const iso = (/** @type {number} */ time) => new Date(time).toISOString();
const prize = (/** @type {string} */ name, /** @type {number} */ value, count = 1, reserves = 1) => [
  { name, value, count, reserves },
];

/** The draws of 2020: each day, at eight events, every other week, each month, in each region, and the grand prize. */
const ladder = /** @type {const} */ ([
  { kind: 'daily', name: '天天抽', prizes: prize('美妝保養品', 3_000) },
  {
    kind: 'weekly',
    activities: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `event-${n}`),
    prizes: prize('禮金', 100_000),
  },
  { kind: 'biweekly', prizes: prize('按摩椅', 60_000) },
  { kind: 'monthly', prizes: prize('轎車', 700_000) },
  { kind: 'regional', prizes: prize('百貨禮券', 10_000, 3) },
  { kind: 'grand', name: '壓軸大獎', prizes: prize('黃金 50 兩', 2_600_000, 1, 2) },
]);

/** @param {{ db?: string, print?: (text: string) => void }} [options] */
export async function campaign({ db = 'sqlite::memory:', print = console.log } = {}) {
  const stage = await setStage(db);
  try {
    await stage.officer.campaigns.create(stage.campaign);
    await fulfilDuties(stage, print);
    await publishRules(stage, print);
    await openStores(stage);
    const sales = season();
    const drawn = new Map();
    for (const event of await planDraws(stage, print)) {
      await sellUntil(stage, sales, Date.parse(event.cutOff));
      drawn.set(event.kind, (drawn.get(event.kind) ?? 0) + (await draw(stage, sales, event)));
    }
    const winners = [...drawn].map(([kind, count]) => `${kind} ${count}`).join('、');
    print(`得獎與備取 winners and reserves: ${winners}；逐場驗證通過 each draw verified`);
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
async function publishRules({ campaign, officer, approvers }, print) {
  await officer.campaigns.activate();
  const bonus = stores.flatMap(({ region }) => (region === null ? [] : [region]));
  const { id } = await officer.ruleSets.create({
    effectiveFrom: iso(BONUS_FROM),
    ruleSet: { ...campaign.ruleSet, regionBonuses: [{ regions: bonus, extraEntries: 1 }] },
  });
  await officer.ruleSets.submit(id);
  const refusal = await refused(officer.ruleSets.publish(id));
  const { ruleSet, status } = await approved(officer, approvers, () => officer.ruleSets.publish(id));
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

/** All draws of the campaign at once, which approvers sign as a whole. @param {Stage} stage @param {(text: string) => void} print */
async function planDraws({ officer, approvers }, print) {
  const { id } = await officer.drawSchedules.propose({ series: ladder.map((series) => ({ ...series })) });
  const alone = await refused(officer.drawSchedules.confirm(id));
  const { draws } = await approved(officer, approvers, () => officer.drawSchedules.confirm(id));
  const counts = ladder.map(({ kind }) => draws.filter((each) => each.kind === kind).length).join('+');
  print(
    `抽獎排程 schedule of draws: ${draws.length} 場 draws (${counts})；本人確認 by the maker alone: ${alone}`,
  );
  return draws;
}

let sold = 0;

/** What takes place up to an event: sales, claims before and after them, cancellations. @param {Stage} stage @param {import('./season.mjs').Sale[]} sales @param {number} until */
async function sellUntil({ clock, partner, app }, sales, until) {
  const due = sales.filter((sale) => sale.at >= sold && sale.at < until);
  sold = until;
  for (const sale of due.filter(({ way }) => way === 'claimedBefore')) {
    clock.now = Math.max(clock.now, sale.at);
    await app.transactions.claim(claimOf(sale));
  }
  clock.now = Math.max(clock.now, due.at(-1)?.at ?? 0);
  const { accepted } = await partner.transactions.pushAll(due.map(transactionOf));
  if (accepted !== due.length) throw new Error(`Of ${due.length} sales ${accepted} were taken`);
  for (const sale of due.filter(({ way }) => way === 'claimedAfter'))
    await app.transactions.claim(claimOf(sale));
  for (const { externalId } of due.filter(({ cancelled }) => cancelled)) {
    await partner.transactions.void(`external:${externalId}`, { kind: 'cancel' });
  }
  clock.now = Math.max(clock.now, until);
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

/** @param {Stage} stage @param {import('./season.mjs').Sale[]} sales @param {ScheduledDraw} draw @returns How many won. */
async function draw(
  { clock, officer, partner, app, witnesses },
  sales,
  { drawId, name, cutOff, drawAt, pool: filter },
) {
  const id = String(drawId);
  clock.now = Math.max(clock.now, Date.parse(cutOff) + 60_000);
  await officer.draws.freeze(id);
  // Each witness registers with a key of its own, and reveals once the draw is committed and its time has come.
  const secrets = witnesses.map((witness) => ({ ...witness, reveal: randomBytes(32) }));
  /** @type {string[]} */
  const registered = [];
  for (const { name: witness, draws, reveal } of secrets) {
    const promise = createHash('sha256').update(reveal).digest('hex');
    registered.push((await draws.registerWitness(id, { name: witness, commitment: promise })).id);
  }
  const time = Math.max(clock.now, Date.parse(drawAt));
  const { commitment } = await officer.draws.commit(id, {
    beacon: { kind: 'witness', witnesses: registered, revealBy: new Date(time + 3_600_000).toISOString() },
  });
  clock.now = time;
  for (const [index, { draws, reveal }] of secrets.entries())
    await draws.reveal(id, registered[index] ?? '', { reveal: reveal.toString('hex') });
  await officer.draws.run(id, { beacon: { kind: 'witness' } });

  // Anyone: the proof, offline. A shopper: that their entries are in it.
  const proof = await partner.draws.proof(id);
  const verdict = await verifyDraw(proof, { commitment: String(commitment) });
  const [region] = filter.regions ?? [];
  const pool = poolOf(sales, {
    from: Date.parse(filter.period.startsAt),
    to: Date.parse(filter.period.endsAt),
    ...(region === undefined ? {} : { region }),
  });
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
  return verdict.winners.length;
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
async function settle({ officer, approvers }, print) {
  const early = await refused(officer.campaigns.settle());
  for (const { id } of await all(officer.draws.list()))
    for (const winner of await all(officer.winners.list(id, { status: 'drawn' })))
      await pay(officer, id, winner.id);
  const { status } = await approved(officer, approvers, () => officer.campaigns.settle());
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
