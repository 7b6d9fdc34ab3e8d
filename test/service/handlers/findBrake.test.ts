import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../../support/stores.js';
import {
  CAMPAIGN,
  type Client,
  claimedKey,
  clientOf,
  createKey,
  type Harness,
  startHarness,
} from '../harness.js';

const HOUR = 3_600_000;
const LIMIT = 3;
const phone = '0912-345-678';

describe.each(engines)('the brake on finds by contact data on %s', (engine) => {
  let harness: Harness;
  let operator: Client;
  let second: Client;

  beforeAll(async () => {
    harness = await startHarness(engine, { findsPerHour: LIMIT });
    ({ operator, secondOperator: second } = harness);
    await harness.app.done('registerParticipant', { body: { token: 'pt_of_a_shopper', contact: { phone } } });
  });
  afterAll(() => harness?.close());
  beforeEach(() => {
    harness.clock.now += HOUR;
  });

  const find = (by: Client) => by.done('findParticipants', { body: { phone } });
  const refused = (by: Client) => by.refused('findParticipants', 'find_limit_reached', { body: { phone } });
  const findAll = async (by: Client, times = LIMIT) => {
    for (let each = 0; each < times; each++) await find(by);
  };
  const allow = (by: Client, finds: number) =>
    by.approved('allowFinds', { body: { finds, reason: '專線開放' } });
  const personOf = async (client: Client) => (await client.done('retrieveMe')).key.personId;

  it('stops a person beyond the limit, says until when, and lets others go on', async () => {
    await findAll(operator);
    harness.clock.now += 60_000;
    const { errors } = await refused(operator);
    expect(errors?.[0]?.message).toMatch(/: 2020-12-12T\d\d:00:00\+08:00$/);
    await find(second);
    harness.clock.now += HOUR - 60_000;
    await find(operator);
  });

  it('counts those found and those not, by phone and by mail', async () => {
    for (const body of [{ phone }, { phone: '0900-000-000' }, { email: 'a@example.org' }])
      await operator.done('findParticipants', { body });
    await operator.refused('findParticipants', 'find_limit_reached', { body: { email: 'b@example.org' } });
  });

  it('has one count for all keys of a person, also those that are rotated', async () => {
    const personId = (await personOf(operator)) ?? '';
    const body = {
      organizationId: operator.organizationId,
      personId,
      name: 'more',
      scopes: ['participants:read'],
    };
    const keys = [await createKey(operator, body as never), await createKey(operator, body as never)];
    const [one, two] = keys.map(({ secret }) => harness.client(secret)) as [Client, Client];
    await find(operator);
    await find(one);
    await find(two);
    for (const each of [operator, one, two]) await refused(each);
    const rotated = await claimedKey(
      operator,
      operator.done('rotateKey', { path: { keyId: keys[0]?.key.id ?? '' }, body: {} }),
    );
    await refused(harness.client(rotated.secret));
  });

  it('has one count for all keys of nobody', async () => {
    const body = {
      organizationId: operator.organizationId,
      name: 'of nobody',
      scopes: ['participants:read'],
    };
    const keys = [await createKey(operator, body as never), await createKey(operator, body as never)];
    const [one, two] = keys.map(({ secret }) => harness.client(secret)) as [Client, Client];
    await findAll(one);
    await refused(two);
    await two.refused('allowFinds', 'person_missing', { body: { finds: 1, reason: '專線開放' } });
  });

  it('has one count in all processes and over a restart', async () => {
    const elsewhere = clientOf(await harness.another({ findsPerHour: LIMIT }), operator.apiKey);
    await find(operator);
    await find(elsewhere);
    await find(operator);
    await refused(elsewhere);
  });

  it('is not run past by finds at the same moment', async () => {
    const elsewhere = clientOf(await harness.another({ findsPerHour: LIMIT }), operator.apiKey);
    const all = Array.from({ length: 12 }, (_, index) =>
      (index % 2 ? operator : elsewhere).call('findParticipants', { body: { phone } }),
    );
    const statuses = (await Promise.all(all)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(LIMIT);
  });

  it('counts a repeated request once', async () => {
    const idempotencyKey = '"find once"';
    for (let each = 0; each < 5; each++)
      await operator.done('findParticipants', { body: { phone }, idempotencyKey });
    await findAll(operator, LIMIT - 1);
    await refused(operator);
  });

  it('lets a person go on for the number that an approver signed, and nobody else', async () => {
    await findAll(operator);
    await operator.refused('allowFinds', 'approval_required', { body: { finds: 2, reason: '專線開放' } });
    await refused(operator);
    const allowance = await allow(operator, 2);
    expect(allowance).toMatchObject({ campaignId: CAMPAIGN, finds: 2, personId: await personOf(operator) });
    await findAll(operator, 2);
    await refused(operator);
    await findAll(second);
    await refused(second);
    // An approval is used once.
    await operator.refused('allowFinds', 'approval_required', { body: { finds: 2, reason: '專線開放' } });
  });

  it('lets an allowance lapse after a day', async () => {
    await allow(operator, 5);
    harness.clock.now += 24 * HOUR;
    await findAll(operator);
    await refused(operator);
  });

  it('takes no personal data as the reason', async () => {
    const reason = `查詢 ${phone} 的當事人`;
    await operator.refused('allowFinds', 'personal_data_found', { body: { finds: 1, reason } });
  });

  it('enters each find, each refusal and each allowance in the audit log, without who was sought', async () => {
    await findAll(operator);
    await refused(operator);
    const { id } = await allow(operator, 1);
    const entries = (await operator.done('listAuditEntries', { query: { pageSize: 20 } })).items;
    const found = entries.filter(({ operationId }) => operationId === 'findParticipants');
    expect(found[0]).toMatchObject({ outcome: 'refused', code: 'find_limit_reached', campaignId: CAMPAIGN });
    expect(found[1]).toMatchObject({ outcome: 'done', personId: await personOf(operator) });
    expect(entries).toContainEqual(expect.objectContaining({ operationId: 'allowFinds', subjectId: id }));
    expect(JSON.stringify(entries)).not.toMatch(/912-?345-?678/);
  });
});
