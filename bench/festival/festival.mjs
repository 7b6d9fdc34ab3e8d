// @ts-check
// A festival that has not begun: a database, the service over it, its campaign, its merchants registered and approved,
// and a partner who is ready to push sales.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Shopfest } from '@shopfest/partner-sdk';
import { start } from '../support/rounds.mjs';
import { readCampaign } from './campaign.mjs';
import { makeMerchants, registrationOf } from './merchants.mjs';
import { openPostgres } from './postgres.mjs';
import { startService } from './service.mjs';

/** @typedef {Awaited<ReturnType<typeof openFestival>>} Festival */

/** A key may ask 600 times in 10 seconds; who asks more often takes another. */
const CALLS_OF_A_KEY = 500;

/** @param {import('./size.mjs').Options} options @param {(text: string) => void} print */
export async function openFestival({ size, sqlite, workers, profile }, print) {
  const database = sqlite ? await openSqlite() : await openPostgres(print);
  /** @type {(() => Promise<unknown>)[]} In the order in which they are to be done. */
  const closing = [database.close];
  try {
    const service = await startService({ db: database.url, workers, profile }, print);
    closing.unshift(service.stop);
    const campaign = await readCampaign();
    const { secret, key } = service.operatorKey;
    const client = (/** @type {string} */ apiKey) =>
      new Shopfest({ baseURL: service.url, apiKey, campaign: campaign.id });
    const operator = client(secret);
    const newKey = async (organizationId = key.organizationId) => {
      const made = await operator.keys.create({ name: 'bench', organizationId });
      return /** @type {string} */ (made.secret);
    };
    const newOperator = async () => client(await newKey());
    await operator.campaigns.create(campaign);
    await operator.campaigns.activate();
    const { id: partnerId } = await operator.organizations.create({ name: 'POS', role: 'partner' });
    const partnerKey = await newKey(partnerId);
    const merchants = await enter(client(partnerKey), newOperator, size);

    const pusher = await start('../festival/pusher.mjs', [service.url, partnerKey, JSON.stringify(size)], {
      profile,
    });
    closing.unshift(pusher.end);
    return {
      databaseUrl: database.url,
      databasePids: database.pids,
      service,
      operator,
      /** The operator with a new key, for as many calls as one key may make. */
      newOperator,
      /** The service's id of each merchant, by its externalId. */
      merchants,
      campaign,
      /** Pushes the next sales. @param {number} count @returns {Promise<import('./pusher.mjs').Pushed>} */
      push: (count) => pusher.ask(count),
      /** @returns {Promise<{ sums: import('./sums.mjs').Sums, participants: number }>} */
      sums: () => pusher.ask('sums'),
      close: () => inTurn(closing),
    };
  } catch (error) {
    await inTurn(closing);
    throw error;
  }
}

/**
 * @param {Shopfest} partner @param {() => Promise<Shopfest>} newOperator @param {import('./size.mjs').Size} size
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
async function enter(partner, newOperator, size) {
  const { accepted } = await partner.merchants.registerAll(makeMerchants(size.merchants).map(registrationOf));
  if (accepted !== size.merchants)
    throw new Error(`Of ${size.merchants} merchants ${accepted} were accepted.`);
  const ids = new Map();
  let operator = await newOperator();
  for await (const { id, externalId } of partner.merchants.list({ pageSize: 500 })) {
    await operator.merchants.approve(id);
    ids.set(externalId, id);
    if (ids.size % CALLS_OF_A_KEY === 0) operator = await newOperator();
  }
  return ids;
}

/** Every one is done, also where one before failed. @param {readonly (() => Promise<unknown>)[]} steps */
async function inTurn([step, ...rest]) {
  try {
    await step?.();
  } finally {
    if (rest.length > 0) await inTurn(rest);
  }
}

async function openSqlite() {
  const folder = await mkdtemp(join(tmpdir(), 'shopfest-bench-'));
  return {
    url: `sqlite:${join(folder, 'festival.db')}`,
    pids: () => [],
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
