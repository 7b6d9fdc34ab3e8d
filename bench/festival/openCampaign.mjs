// @ts-check
// A campaign that has not begun: a database, the service over it, an operator, and a partner with a key.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApprover, ShopfestOperator } from '@shopfest/partner-sdk/operator';
import { createService } from '@shopfest/partner-sdk/service';
import { readCampaign } from './campaign.mjs';
import { openPostgres } from './postgres.mjs';
import { SECRET, startService } from './service.mjs';

/** @typedef {Awaited<ReturnType<typeof openCampaign>>} OpenCampaign */
/**
 * @typedef {object} Where
 * @property {boolean} sqlite Otherwise on PostgreSQL.
 * @property {string | undefined} [workers]
 * @property {string | undefined} [profile]
 * @property {readonly string[]} [serve] Further options of `shopfest serve`.
 */

/** @param {Where} where @param {(text: string) => void} print */
export async function openCampaign({ sqlite, workers, profile, serve = [] }, print) {
  const database = sqlite ? await openSqlite() : await openPostgres(print);
  /** @type {(() => Promise<unknown>)[]} In the order in which they are to be done. */
  const closing = [database.close];
  const close = () => inTurn(closing);
  try {
    const approvers = await appointApprovers(database.url);
    const service = await startService({ db: database.url, workers, profile, serve }, print);
    closing.unshift(service.stop);
    const campaign = await readCampaign();
    const { secret, key } = service.operatorKey;
    const client = (/** @type {string} */ apiKey) =>
      new ShopfestOperator({ baseURL: service.url, apiKey, campaign: campaign.id });
    const operator = client(secret);
    const newKey = async (organizationId = key.organizationId) => {
      const { claim } = await operator.keys.create({ name: 'bench', organizationId });
      return (await operator.keys.claim({ code: String(claim?.code) })).secret;
    };
    await operator.campaigns.create(campaign);
    await operator.campaigns.activate();
    const { id: partnerId } = await operator.organizations.create({ name: 'POS', role: 'partner' });
    const partnerKey = await newKey(partnerId);
    return {
      databaseUrl: database.url,
      /** Processes of the database, where they are known. */
      databasePids: database.pids,
      service,
      operator,
      /** Who sign what needs approval, with `approved` of the testing entry. */
      approvers,
      /** The operator with a new key, for as many calls as one key may make. */
      newOperator: async () => client(await newKey()),
      partner: client(partnerKey),
      /** The partner with another key. */
      anotherPartner: client(await newKey(partnerId)),
      partnerKey,
      campaign,
      /** To be done when all is closed, before what was there earlier. @param {() => Promise<unknown>} step */
      onClose: (step) => closing.unshift(step),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Registers and approves them; gives the service's id of each, by its externalId.
 * @param {OpenCampaign} campaign @param {readonly Parameters<ShopfestOperator['merchants']['register']>[0][]} registrations
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
export async function enterMerchants({ partner, operator }, registrations) {
  const { accepted } = await partner.merchants.registerAll(registrations);
  if (accepted !== registrations.length)
    throw new Error(`Of ${registrations.length} merchants ${accepted} were accepted.`);
  for (let after = /** @type {string | null} */ (''); after !== null; ) {
    const more = after === '' ? {} : { after };
    const review = {
      action: /** @type {const} */ ('approve'),
      selection: {},
      includeChildren: true,
      ...more,
    };
    ({ next: after } = await operator.merchants.review(review));
  }
  const ids = new Map();
  for await (const { id, externalId } of partner.merchants.list({ pageSize: 500 })) ids.set(externalId, id);
  return ids;
}

/** The service of the command keeps the secret with which this one begins. @param {string} db */
async function appointApprovers(db) {
  const approvers = [await createApprover(), await createApprover()];
  const service = await createService({ store: db, secret: SECRET });
  await service.appointApprovers({
    approvers: approvers.map(({ id, publicKey }) => ({ id, publicKey, role: 'officer' })),
  });
  await service.close();
  return approvers;
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
    /** @type {() => number[]} It lives in the service's own. */
    pids: () => [],
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
