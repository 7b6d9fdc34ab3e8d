import fc from 'fast-check';
import type { RuleSetInput } from '../../src/generated/types.js';

/** Any rules of a campaign with the regions of Taichung. */
export const anyRuleSet: fc.Arbitrary<RuleSetInput> = fc.record(
  {
    threshold: fc.integer({ min: 1, max: 2_000 }),
    entriesPerThreshold: fc.integer({ min: 1, max: 3 }),
    accumulation: fc.constantFrom('document' as const, 'participant' as const),
    capPerDocument: fc.option(fc.integer({ min: 1, max: 9 })),
    capPerParticipant: fc.option(fc.integer({ min: 1, max: 9 })),
    capPerDay: fc.option(fc.integer({ min: 1, max: 9 })),
    multipliers: fc.array(
      fc.record(
        {
          factor: fc.integer({ min: 2, max: 4 }),
          merchantKinds: fc.constant(['stall' as const]),
          regions: fc.constant(['sea']),
        },
        { requiredKeys: ['factor'] },
      ),
      { maxLength: 2 },
    ),
    regionBonuses: fc.array(
      fc.record({
        regions: fc.constantFrom(['city'], ['sea', 'city']),
        extraEntries: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 2 },
    ),
    excludedCategories: fc.subarray(['fuel' as const, 'vouchers' as const]),
    lateWindowDays: fc.option(fc.nat(9)),
    excludeBuyerUbn: fc.boolean(),
    channels: fc.subarray(['store', 'mall', 'online', 'tv'] as const, { minLength: 1 }),
    documentTypes: fc.subarray(['einvoice', 'receipt'] as const, { minLength: 1 }),
    industries: fc.subarray(['retail', 'beauty'] as const, { minLength: 1 }),
  },
  { requiredKeys: ['threshold'] },
) as fc.Arbitrary<RuleSetInput>;

/** Any transaction, without the number of its document and its participant. */
export const anySale = fc.record({
  totalAmount: fc.nat(5_000),
  merchantExternalId: fc.constantFrom('shop', 'stall'),
  channel: fc.constantFrom('store' as const, 'mall' as const, 'online' as const, 'tv' as const),
  occurredAt: fc.constantFrom(
    '2020-12-08T23:59:59+08:00',
    '2020-12-12T11:00:00Z',
    '2020-12-31T23:59:59+08:00',
    '2021-01-01T00:00:00+08:00',
    '2021-02-07T00:00:00+08:00',
  ),
  district: fc.constantFrom(undefined, '66000010', '66000130'),
  category: fc.constantFrom(undefined, 'fuel' as const, 'vouchers' as const),
  buyerUbn: fc.constantFrom(undefined, '22099131'),
  receipt: fc.boolean(),
});

export type AnySale = typeof anySale extends fc.Arbitrary<infer Sale> ? Sale : never;
