// @ts-check
// A festival to try things with: the campaign of 2020, its operator and one partner.

import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Shopfest, ShopfestNotFoundError } from '@shopfest/partner-sdk';
import { ShopfestOperator } from '@shopfest/partner-sdk/operator';
import { createService, startServer } from '@shopfest/partner-sdk/service';

const CAMPAIGN = 'taichung-2020';
const PARTNER = '範例 POS 整合商 Sample POS integrator';

/** @typedef {{ partner: Shopfest, operator: ShopfestOperator | null, close: () => Promise<void> }} Festival */

/**
 * The service named by SHOPFEST_BASE_URL and SHOPFEST_API_KEY, as a partner sees it; with neither, a service of its
 * own in memory, where the example may also act as the operator.
 * @param {import('@shopfest/partner-sdk').ShopfestOptions} [options] Of the partner's client.
 * @returns {Promise<Festival>}
 */
export async function joinFestival(options = {}) {
  const { SHOPFEST_BASE_URL, SHOPFEST_CAMPAIGN = CAMPAIGN } = process.env;
  if (!SHOPFEST_BASE_URL) return startFestival({ db: 'sqlite::memory:', options });
  const partner = new Shopfest({ campaign: SHOPFEST_CAMPAIGN, ...options });
  return { partner, operator: null, close: async () => {} };
}

/**
 * Starts the real service on a free port, over a database that may be new or have been used before.
 * @param {{ db: string, options?: import('@shopfest/partner-sdk').ShopfestOptions, print?: (text: string) => void }} options
 * `db`: sqlite:<file>, sqlite::memory: or postgres://…; `options` are of the partner's client
 */
export async function startFestival({ db, options = {}, print = () => {} }) {
  await makeFolder(db);
  const service = await createService({ store: db });
  const server = await startServer(service);
  print(`服務 service   ${server.url}\n資料庫 database ${withoutPassword(db)}`);
  try {
    const { key, ...clients } = await enter(service, server.url, options, print);
    return {
      ...clients,
      /** The operator's key ends with this run. */
      async close() {
        await clients.operator.keys.revoke(key.keyId);
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/**
 * Who holds the database makes the first key. From here on everything goes through the API.
 * @param {import('@shopfest/partner-sdk/service').Service} service @param {string} baseURL
 * @param {import('@shopfest/partner-sdk').ShopfestOptions} options @param {(text: string) => void} print
 */
async function enter(service, baseURL, options, print) {
  const campaign = CAMPAIGN;
  const key = await service.createOperatorKey({ name: 'example', organizationName: '主辦單位 Operator' });
  const operator = new ShopfestOperator({ apiKey: key.secret, baseURL, campaign });
  const { name, nameEn } = await openCampaign(operator);
  print(`活動 campaign  ${name} ${nameEn}`);
  const partner = new Shopfest({ apiKey: await makePartnerKey(operator), baseURL, campaign, ...options });
  return { key, operator, partner };
}

/** @param {string} db */
const withoutPassword = (db) => db.replace(/:[^:@/]*@/, ':…@');

/** @param {string} db */
async function makeFolder(db) {
  const file = db.match(/^sqlite:([^:].*)$/)?.[1];
  if (file) await mkdir(dirname(file), { recursive: true });
}

/** The campaign, made and opened where it is not there yet. @param {ShopfestOperator} operator */
async function openCampaign(operator) {
  const campaign =
    (await findCampaign(operator)) ?? (await operator.campaigns.create(await readJson('campaign.json')));
  // Figures that others reported are stored with their source; the service never computes them.
  for (const { id, ...series } of await readJson('external-series.json')) {
    await operator.stats.putExternalSeries(id, series);
  }
  return campaign.status === 'draft' ? operator.campaigns.activate() : campaign;
}

/** @param {ShopfestOperator} operator */
async function findCampaign(operator) {
  try {
    return await operator.campaigns.retrieve();
  } catch (error) {
    if (ShopfestNotFoundError.is(error)) return null;
    throw error;
  }
}

/** A partner is entered once. Its key can do no more than a partner may, and ends after an hour. @param {ShopfestOperator} operator */
async function makePartnerKey(operator) {
  const { id: organizationId } =
    (await findOrganization(operator, PARTNER)) ??
    (await operator.organizations.create({ name: PARTNER, role: 'partner' }));
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const { claim } = await operator.keys.create({ organizationId, name: 'example', expiresAt });
  return (await operator.keys.claim({ code: String(claim?.code) })).secret;
}

/** @param {ShopfestOperator} operator @param {string} name */
async function findOrganization(operator, name) {
  for await (const organization of operator.organizations.list())
    if (organization.name === name) return organization;
  return null;
}

/** @param {string} name */
const readJson = async (name) =>
  JSON.parse(await readFile(new URL(`../data/${name}`, import.meta.url), 'utf8'));
