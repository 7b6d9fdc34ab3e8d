// @ts-check
// Every figure of the report of 2020 (section 二, pictures 3-24 to 3-29) from rows, each held against an independent
// sum: node examples/campaign/report.mjs [--scale 0.1] [--db sqlite:./report.db | postgres://…]

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ShopfestOperator } from '@shopfest/partner-sdk/operator';
import { createService, startServer } from '@shopfest/partner-sdk/service';
import { isMain } from '../support/main.mjs';
import { count, money } from '../support/print.mjs';
import { festival2020, REPORTED } from './festival2020.mjs';

const AFTER = Date.parse('2021-02-08T09:00:00+08:00');
const REGISTERING = 16;

/** @param {{ db?: string, scale?: number, print?: (text: string) => void }} [options] */
export async function report({ db = 'sqlite::memory:', scale = 0.001, print = console.log } = {}) {
  const data = async (/** @type {string} */ name) =>
    JSON.parse(await readFile(new URL(`../data/${name}`, import.meta.url), 'utf8'));
  const campaign = await data('campaign.json');
  const clock = { now: Date.parse('2020-12-01T09:00:00+08:00') };
  const quota = { requestsPerSecond: 100_000, rowsPerSecond: 100_000_000 };
  // In earnest a secret of the environment, kept as long as the database.
  const secret = randomBytes(32).toString('base64');
  const service = await createService({ store: db, secret, clock: () => clock.now, quota });
  const server = await startServer(service);
  const as = (/** @type {string | null} */ apiKey) =>
    new ShopfestOperator({ apiKey: String(apiKey), baseURL: server.url, campaign: campaign.id });
  const operator = as((await service.createOperatorKey({ name: 'report' })).secret);
  const join = async (/** @type {'partner' | 'app'} */ role) => {
    const { id: organizationId } = await operator.organizations.create({ name: role, role });
    const { claim } = await operator.keys.create({ organizationId, name: role });
    return as((await operator.keys.claim({ code: String(claim?.code) })).secret);
  };
  try {
    const festival = festival2020({ scale, campaign });
    // A part of the festival has that part of its budget, so that the benefit is the same at any scale.
    const budget = Math.round(REPORTED.budget * scale);
    await operator.campaigns.create({ ...campaign, budget, industries: [...campaign.industries, 'other'] });
    await operator.campaigns.activate();
    for (const { id, ...series } of await data('external-series.json'))
      await operator.stats.putExternalSeries(id, series);
    const [partner, app] = [await join('partner'), await join('app')];
    await partner.merchants.registerAll(festival.merchants);
    await operator.merchants.review({ action: 'approve', selection: {} });
    await partner.promoItems.upsertAll(festival.items);
    await registerMembers(app, festival.members());
    clock.now = AFTER;
    const { rejected } = await partner.transactions.pushAll(festival.sales(), {
      onRejected({ externalId, problem }) {
        throw new Error(`${externalId}: ${problem.code}`);
      },
    });
    if (rejected > 0) throw new Error(`${rejected} sales were rejected`);
    const lines = await compare(operator, festival, { budget, scale });
    printLines(lines, scale, print);
    const different = lines.filter(({ says, counted }) => says !== counted);
    if (different.length > 0)
      throw new Error(
        `Not as counted: ${different.map(({ name, says, counted }) => `${name} ${says} ≠ ${counted}`).join('; ')}`,
      );
    print(`\n${count(lines.length)} 項數字皆等於獨立加總 figures equal their independent sums`);
  } finally {
    await server.close();
  }
}

/** @param {ShopfestOperator} app @param {Iterable<{ token: string, gender: 'female' | 'male' }>} members */
async function registerMembers(app, members) {
  const iterator = members[Symbol.iterator]();
  const register = async () => {
    for (let next = iterator.next(); !next.done; next = iterator.next()) {
      const { token, gender } = next.value;
      await app.participants.register({ token, groups: { gender } });
    }
  };
  await Promise.all(Array.from({ length: REGISTERING }, register));
}

/** @typedef {{ name: string, says: number, counted: number, reported?: number, isMoney?: boolean, whole?: boolean }} Line */

/**
 * @param {ShopfestOperator} operator @param {ReturnType<typeof festival2020>} festival
 * @param {{ budget: number, scale: number }} part @returns {Promise<Line[]>}
 */
async function compare({ stats }, { tally, merchants, items }, { budget, scale }) {
  const summary = await stats.summary();
  const { registered, received, qualified, outsidePeriod, zone } = summary;
  /** @type {Line[]} */
  const lines = [];
  const line = (/** @type {Line} */ entry) => lines.push(entry);
  line({
    name: '3-24 登錄金額 registered',
    says: registered.amount,
    counted: tally.sum('registered').amount,
    reported: REPORTED.registeredAmount,
    isMoney: true,
  });
  line({
    name: '3-25 登錄張數 documents',
    says: registered.documents,
    counted: tally.sum('registered').documents,
    reported: REPORTED.documents,
  });
  for (const [name, figure] of Object.entries({ received, qualified, outsidePeriod })) {
    line({
      name: `${name} NT$`,
      says: figure?.amount ?? Number.NaN,
      counted: tally.sum(name).amount,
      isMoney: true,
    });
    line({
      name: `${name} documents`,
      says: figure?.documents ?? Number.NaN,
      counted: tally.sum(name).documents,
    });
  }
  line({
    name: '參加人數 participants',
    says: summary.participantCount,
    counted: tally.people('all'),
    reported: REPORTED.participants,
  });
  line({ name: '參加店家 merchants', says: summary.merchantCount, counted: merchants.length });
  line({
    name: '專區消費額 zone NT$',
    says: zone.gmv,
    counted: tally.sum('zone').amount,
    reported: REPORTED.zoneAmount,
    isMoney: true,
  });
  line({
    name: '專區件數 zone units',
    says: zone.unitsSold,
    counted: tally.sum('zone').documents,
    reported: REPORTED.zoneUnits,
  });
  line({ name: '專區訂單 zone orders', says: zone.orders, counted: tally.sum('zone').documents });
  line({ name: '專區品項 zone items', says: zone.itemsListed, counted: items.length });

  const { points } = await stats.timeseries({ metric: 'registeredAmount', interval: 'day' });
  for (const { start, value } of points)
    line({
      name: `日 day ${start.slice(0, 10)}`,
      says: value,
      counted: tally.sum(`day/${start.slice(0, 10)}`).amount,
      isMoney: true,
    });
  const days = points.reduce((sum, { value }) => sum + value, 0);
  line({ name: '各日合計 days together', says: days, counted: registered.amount, isMoney: true });

  for (const [by, top] of /** @type {const} */ ([
    ['district', 8],
    ['region', 4],
    ['industry', 10],
    ['channel', 10],
  ])) {
    const { rows, rest, unassigned, total } = await stats.breakdown({ by, top });
    const keys = tally.keys(by).slice(0, top);
    for (const [index, row] of rows.entries()) {
      const { amount, documents } = tally.sum(`${by}/${keys[index]}`);
      const place = by === 'district' ? `3-28 第 ${index + 1} 名 ` : by === 'region' ? '3-29 ' : '';
      if (row.amount === 0 && keys[index] === undefined) continue;
      line({
        name: `${place}${row.label}`,
        says: row.amount,
        counted: row.key === keys[index] ? amount : -1,
        isMoney: true,
      });
      line({ name: `${place}${row.label} documents`, says: row.count, counted: documents });
    }
    const together = rows.reduce((sum, { amount }) => sum + amount, rest.amount + unassigned.amount);
    line({ name: `${by}: 合計 together`, says: together, counted: total.amount, isMoney: true });
    line({ name: `${by}: 總計 total`, says: total.amount, counted: registered.amount, isMoney: true });
  }

  for (const by of /** @type {const} */ ([undefined, 'industry'])) {
    const { rows } = await stats.members({ group: 'gender', ...(by === undefined ? {} : { by }) });
    for (const { key, label, groups } of rows)
      for (const { group, label: who, people, documents, amount } of groups) {
        if (people.suppressed) continue;
        const name = key === null ? `group/${group}` : `group/${group}/${key}`;
        line({ name: `${label} ${who} people`, says: people.value ?? 0, counted: tally.people(name) });
        line({
          name: `${label} ${who} documents`,
          says: documents.value ?? 0,
          counted: tally.sum(name).documents,
        });
        line({
          name: `${label} ${who} NT$`,
          says: amount.value ?? 0,
          counted: tally.sum(name).amount,
          isMoney: true,
        });
      }
  }

  const { benefitRatio, external } = await stats.kpis();
  const numerator = tally.sum('registered').amount + tally.sum('zone').amount;
  line({
    name: '每 1 元效益 benefit × 100',
    says: Math.round((benefitRatio?.value ?? 0) * 100),
    counted: Math.round((numerator / budget) * 100),
    reported: 9_697 / scale,
  });
  line({
    name: '外部數據 external series',
    says: external.length,
    counted: external.filter(({ source }) => source !== '').length,
  });
  return lines;
}

/** @param {readonly Line[]} lines @param {number} scale @param {(text: string) => void} print */
function printLines(lines, scale, print) {
  const women = (/** @type {string} */ name) => lines.find((line) => line.name === name)?.says ?? 0;
  for (const { name, says, reported, isMoney } of lines) {
    if (name.startsWith('日 ')) continue;
    const shown = isMoney ? money(says) : count(says);
    const share =
      reported === undefined ? '' : `   ${(says / (reported * scale)).toFixed(2)} × 報告 the report’s`;
    print(`${name}: ${shown}${share}`);
  }
  const ratio = (/** @type {string} */ label) => {
    const [ofWomen, ofMen] = [women(`${label} 女性 NT$`), women(`${label} 男性 NT$`)];
    return ofWomen + ofMen === 0
      ? '–'
      : `${((ofWomen / (ofWomen + ofMen)) * 10).toFixed(1)}:${((ofMen / (ofWomen + ofMen)) * 10).toFixed(1)}`;
  };
  print(`女性:男性 women to men ${ratio('全部')}；美容美體 beauty ${ratio('美容美體')}`);
}

if (isMain(import.meta.url)) {
  const { values } = parseArgs({
    options: { db: { type: 'string' }, scale: { type: 'string', default: '0.001' } },
  });
  const { db } = values;
  await report({ scale: Number(values.scale), ...(db === undefined ? {} : { db }) });
}
