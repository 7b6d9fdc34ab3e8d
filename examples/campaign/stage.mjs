// @ts-check
// A service whose clock is turned by hand, so that sixty days pass in seconds, and those who work with it.

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createApprover, ShopfestOperator } from '@shopfest/partner-sdk/operator';
import { createService, startServer } from '@shopfest/partner-sdk/service';

/** @param {string} db sqlite::memory:, sqlite:<file> or postgres://… */
export async function setStage(db) {
  const campaign = JSON.parse(await readFile(new URL('../data/campaign.json', import.meta.url), 'utf8'));
  const clock = { now: Date.parse('2020-12-01T09:00:00+08:00') };
  // In earnest a key of the environment, kept apart from the database.
  const contactKeys = `example:${randomBytes(32).toString('base64')}`;
  const service = await createService({ store: db, contactKeys, clock: () => clock.now });
  const server = await startServer(service);
  const as = (/** @type {string | null} */ apiKey) =>
    new ShopfestOperator({ apiKey: String(apiKey), baseURL: server.url, campaign: campaign.id });
  // Whoever holds the database makes the first keys, one for each of two persons.
  const officer = as((await service.createOperatorKey({ name: '承辦', personName: '承辦人' })).secret);
  const chief = as((await service.createOperatorKey({ name: '主管', personName: '主管' })).secret);
  // The first approvers are appointed where the database is; their private keys stay with them.
  const approvers = [await createApprover(), await createApprover()];
  await service.appointApprovers({
    approvers: approvers.map(({ id, publicKey }) => ({ id, publicKey, role: 'officer' })),
  });
  return {
    ...{ campaign, clock, url: server.url, officer, chief, approvers },
    // Whoever owes something before the festival opens: the city, its contractor, and who works for the contractor.
    chain: [
      { ...(await memberOf(officer, 'city')), client: officer },
      ...(await Promise.all(
        [
          { name: '範例承辦廠商', chainRole: /** @type {const} */ ('contractor') },
          { name: '範例協力廠商', chainRole: /** @type {const} */ ('subcontractor') },
        ].map(async ({ name, chainRole }) => {
          const client = as(await keyOf(officer, name, 'partner', '專案經理'));
          return { ...(await memberOf(client, chainRole)), client };
        }),
      )),
    ],
    partner: as(await keyOf(officer, '範例 POS 整合商', 'partner')),
    witnesses: await Promise.all(
      ['公證人', '市議會', '消費者團體'].map(async (name) => ({
        name,
        draws: as(await keyOf(officer, name, 'partner')).draws,
      })),
    ),
    app: as(await keyOf(officer, '登錄 APP', 'app')),
    close: () => server.close(),
  };
}

/** @param {ShopfestOperator} client @param {'city' | 'contractor' | 'subcontractor'} chainRole */
async function memberOf(client, chainRole) {
  return { organizationId: (await client.service.me()).organization.id, chainRole };
}

/** @param {ShopfestOperator} operator @param {string} name @param {'partner' | 'app'} role @param {string} [personName] */
async function keyOf(operator, name, role, personName) {
  const { id: organizationId } = await operator.organizations.create({ name, role });
  const person = personName && (await operator.persons.create({ organizationId, name: personName }));
  const held = person ? { personId: person.id } : {};
  const { claim } = await operator.keys.create({ organizationId, name: 'example', ...held });
  return (await operator.keys.claim({ code: String(claim?.code) })).secret;
}
