import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import openapi from '../../../src/generated/openapi.json' with { type: 'json' };
import { type OperationId, operations } from '../../../src/generated/operations.js';
import { publicTexts, requireImpersonalTexts } from '../../../src/service/input/publicTexts.js';
import { engines } from '../../support/stores.js';
import { approvedStore, CAMPAIGN, type Harness, startHarness, transaction } from '../harness.js';

const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
const prize = (name: string) => ({ name, value: 500, count: 1, reserves: 0 });
const plan = { kind: 'daily', pool: { period }, cutOff: '2020-12-12T13:00:00+08:00' };
const activity = { id: 'event-1', kind: 'event', ...period };

const point = { item: 'plan', text: '已訂計畫。', textEn: 'There is a plan.' };
const duty = {
  organizationId: 'org_00000000000000000000',
  chainRole: 'city',
  kind: 'backup',
  dueAt: period.startsAt,
};

/** A text with personal data in each request, with the pointer at which it is refused. */
const attacks: readonly [OperationId, (text: string) => object, string][] = [
  ['updateCampaign', (name) => ({ name }), '/name'],
  ['updateCampaign', (nameEn) => ({ nameEn }), '/nameEn'],
  ['updateCampaign', (name) => ({ activities: [{ ...activity, name }] }), '/activities/0/name'],
  ['putZone', (name) => ({ name, nameEn: 'Zone' }), '/name'],
  ['planDraw', (name) => ({ ...plan, name, prizes: [prize('禮券')] }), '/name'],
  ['planDraw', (name) => ({ ...plan, name: '每日', prizes: [prize('禮券'), prize(name)] }), '/prizes/1/name'],
  ['voidDraw', (reason) => ({ reason }), '/reason'],
  ['advanceWinner', (reason) => ({ status: 'disqualified', reason }), '/reason'],
  ['rejectMerchant', (reason) => ({ reason }), '/reason'],
  ['requestMerchantChanges', (reason) => ({ reason }), '/reason'],
  ['suspendMerchant', (reason) => ({ reason }), '/reason'],
  ['rejectExport', (reason) => ({ reason }), '/reason'],
  ['retractPublication', (reason) => ({ reason }), '/reason'],
  ['declareDuties', (textEn) => ({ duties: [{ ...duty, textEn }] }), '/duties/0/textEn'],
  [
    'declareDuties',
    (text) => ({ duties: [{ ...duty, checklist: [{ ...point, text }] }] }),
    '/duties/0/checklist/0/text',
  ],
  ['addDutyEvidence', (title) => ({ title, data: 'AAAA' }), '/title'],
  ['submitDuty', (note) => ({ answers: [{ item: 'plan', answer: 'done' }], note }), '/note'],
  [
    'submitDuty',
    (reason) => ({ answers: [{ item: 'plan', answer: 'notApplicable', reason }] }),
    '/answers/0/reason',
  ],
  ['requestDutyChanges', (reason) => ({ reason }), '/reason'],
  ['withdrawDuty', (reason) => ({ reason }), '/reason'],
];

describe.each(engines)('a text that others read, on %s', (engine) => {
  let harness: Harness;
  let saleId: string;
  const path = {
    campaignId: CAMPAIGN,
    zoneId: 'main',
    drawId: 'drw_00000000000000000000',
    winnerId: 'win_00000000000000000000',
    merchantId: 'mer_00000000000000000000',
    exportId: 'exp_00000000000000000000',
    publicationId: 'pub_00000000000000000000',
    dutyId: 'dty_00000000000000000000',
  };

  beforeAll(async () => {
    harness = await startHarness(engine);
    await approvedStore(harness, harness.partner);
    const pushed = await harness.partner.done('pushTransaction', { body: transaction('s-1') });
    saleId = pushed.id ?? '';
  });
  afterAll(() => harness?.close());

  it.each(attacks)('is refused in %s where it holds personal data', async (id, bodyOf, pointer) => {
    for (const text of ['得獎人王小明', '請洽 ０９１２－３４５－６７８', 'winner at gmail dot com']) {
      const problem = await harness.operator.refused(id, 'personal_data_found', { path, body: bodyOf(text) });
      expect(problem.errors?.map((issue) => issue.pointer)).toContain(pointer);
      expect(JSON.stringify({ ...problem, requestId: undefined })).not.toMatch(/王小明|345|gmail/);
    }
  });

  it('is refused where a partner voids or refunds a sale, which stays as it is', async () => {
    const sale = { path: { transactionId: saleId } };
    const reason = '客人王小明 0912345678 退貨';
    const voided = { ...sale, body: { externalId: 'v-1', reason, occurredAt: '2020-12-12T11:30:00+08:00' } };
    const problem = await harness.partner.refused('voidTransaction', 'personal_data_found', voided);
    expect(problem.errors?.map(({ pointer }) => pointer)).toContain('/reason');
    const refunded = { ...sale, body: { ...voided.body, amount: 100 } };
    await harness.partner.refused('refundTransaction', 'personal_data_found', refunded);
    expect((await harness.partner.done('retrieveTransaction', sale)).adjustments).toEqual([]);
    const ordinary = { ...sale, body: { ...voided.body, reason: '客人退貨，發票 AB12345678 金額 NT$1,280' } };
    await harness.partner.done('voidTransaction', ordinary);
  });

  it('is stored nowhere where it is refused', async () => {
    const name = '王小明的專區 0912345678';
    await harness.operator.refused('putZone', 'personal_data_found', { path, body: { name, nameEn: 'x' } });
    const tables = ['campaigns', 'campaign_zones', 'idempotency_keys', 'audit_entries'];
    for (const table of tables)
      expect(JSON.stringify(await harness.database.query(`SELECT * FROM ${table}`))).not.toContain('王小明');
  });
});

describe('requireImpersonalTexts', () => {
  it('refuses by the pointer of a text within the body', () => {
    const series = [{ prizes: [{ name: '禮券' }] }, { name: '王小明', prizes: [{ name: '0912345678' }] }];
    expect(() => requireImpersonalTexts('proposeDrawSchedule', { series })).toThrow(
      expect.objectContaining({
        errors: [
          expect.objectContaining({ pointer: '/series/1/name' }),
          expect.objectContaining({ pointer: '/series/1/prizes/0/name' }),
        ],
      }),
    );
    expect(() => requireImpersonalTexts('updateDrawSchedule', { draws: [{ name: '王小明' }] })).toThrow();
    for (const id of ['noteIncident', 'containIncident', 'closeIncident'] as const)
      expect(() => requireImpersonalTexts(id, { note: '0912345678' })).toThrow();
    expect(() => requireImpersonalTexts('listDraws', undefined)).not.toThrow();
  });

  it('covers every request that has a reason', () => {
    const schemas = openapi.components.schemas as Record<string, { properties?: object }>;
    const withReason = Object.values(operations).filter((operation) => {
      const { request } = operation as { request?: string };
      return request !== undefined && 'reason' in (schemas[request]?.properties ?? {});
    });
    expect(withReason.length).toBeGreaterThan(10);
    expect(withReason.map(({ id }) => id).filter((id) => publicTexts[id] === undefined)).toEqual([]);
  });
});
