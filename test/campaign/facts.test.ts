import { describe, expect, it } from 'vitest';
import { factsOfPushed } from '../../src/campaign/facts.js';

const occurredAt = Date.parse('2020-12-12T14:30:00+08:00');
const invoice = { type: 'einvoice' } as const;

describe('factsOfPushed', () => {
  it('returns the facts that a transaction states, registered as it occurs', () => {
    const transaction = { totalAmount: 1_280, channel: 'mall', category: 'fuel', document: invoice };
    expect(factsOfPushed(transaction, occurredAt)).toEqual({
      amount: 1_280,
      occurredAt,
      registeredAt: occurredAt,
      channel: 'mall',
      documentType: 'einvoice',
      hasBuyerUbn: false,
      category: 'fuel',
    });
  });

  it('says whether an invoice has a buyer UBN', () => {
    const hasBuyerUbn = (document: Parameters<typeof factsOfPushed>[0]['document']) =>
      factsOfPushed({ totalAmount: 1, channel: 'store', document }, occurredAt).hasBuyerUbn;
    expect(hasBuyerUbn({ type: 'einvoice', buyerUbn: '22099131' })).toBe(true);
    expect(hasBuyerUbn({ type: 'einvoice', buyerUbn: undefined })).toBe(false);
    const receipt = { type: 'receipt', buyerUbn: '22099131' } as const;
    expect(hasBuyerUbn(receipt)).toBe(false);
  });

  it('returns no category where none is stated', () => {
    const transaction = { totalAmount: 1, channel: 'store', document: { type: 'receipt' } } as const;
    expect(factsOfPushed(transaction, occurredAt)).toMatchObject({ category: null, documentType: 'receipt' });
  });
});
