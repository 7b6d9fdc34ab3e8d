import type { Shopfest, TransactionInput } from '@shopfest/partner-sdk';
import { ShopfestOperator } from '@shopfest/partner-sdk/operator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saleInput, storeInput } from '../support/sales.js';
import { type Running, targets } from '../support/targets.js';

describe.each(targets)('an invoice that was voided (註銷), against $name', ({ start }) => {
  let running: Running;
  let partner: Shopfest;
  let number = 0;

  beforeAll(async () => {
    running = await start();
    const as = (apiKey: string): ShopfestOperator =>
      new ShopfestOperator({ baseURL: running.baseURL, apiKey, campaign: running.campaign });
    partner = as(running.apiKeys.partner);
    const operator = as(running.apiKeys.operator);
    const { id } = await partner.merchants.register(storeInput('store-1'));
    await operator.merchants.approve(id);
  });
  afterAll(() => running?.close());

  /** A sale of its own for each test, pushed and voided. */
  async function voided(): Promise<{ sale: TransactionInput; id: string | undefined }> {
    number += 1;
    const sale = saleInput(number);
    const { id } = await partner.transactions.push(sale);
    await partner.transactions.void(`external:${sale.externalId}`, { kind: 'void' });
    return { sale, id };
  }
  const documents = async (): Promise<number> => (await partner.stats.summary()).received.documents;

  it('counts once when the same row comes again, however often', async () => {
    const { sale, id } = await voided();
    const before = await documents();
    expect(await partner.transactions.push(sale)).toMatchObject({
      status: 'duplicate',
      id,
      entries: 0,
      warnings: [{ code: 'duplicate_of_voided' }],
    });
    const report = await partner.transactions.pushAll(Array.from({ length: 12 }, () => sale));
    expect(report).toEqual({ accepted: 0, duplicate: 12, rejected: 0, total: 12 });
    expect(await documents()).toBe(before);
    expect((await partner.transactions.retrieve(`external:${sale.externalId}`)).status).toBe('voided');
  });

  it.each<[what: string, change: (sale: TransactionInput) => TransactionInput]>([
    ['an externalId of its own', (sale) => ({ ...sale, externalId: `${sale.externalId}-2` })],
    ['another sum', (sale) => ({ ...sale, totalAmount: 990 })],
    ['another time', (sale) => ({ ...sale, occurredAt: '2020-12-12T14:31:00+08:00' })],
    ['a random code', (sale) => ({ ...sale, document: { ...sale.document, randomCode: '0122' } as never })],
    ['a buyer', (sale) => ({ ...sale, document: { ...sale.document, buyerUbn: '04541302' } as never })],
    ['a participant', (sale) => ({ ...sale, participant: { token: 'participant-1' } })],
  ])('is issued again with %s: a sale that counts, also when both come in one batch', async (_, change) => {
    const { sale, id } = await voided();
    const before = await documents();
    const results: unknown[] = [];
    const onResult = ({ status, id }: { status: string; id?: string }) => results.push([status, id]);
    const report = await partner.transactions.pushAll([sale, change(sale), sale], { onResult });
    expect(report).toMatchObject({ accepted: 1, duplicate: 2 });
    expect(results).toEqual([
      ['duplicate', id],
      ['accepted', expect.not.stringMatching(String(id))],
      ['duplicate', id],
    ]);
    expect(await documents()).toBe(before + 1);
    expect(await partner.transactions.push(sale)).toMatchObject({ status: 'duplicate', id });
    expect(await documents()).toBe(before + 1);
  });
});
