import fc from 'fast-check';
import type { Activity, PlausibilityLimit, RuleSetInput } from '../../src/generated/types.js';

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
  merchantExternalId: fc.constantFrom('shop', 'stall', 'new'),
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
  /** The shop's, that of its mall, that of another counter there, and a stranger's. */
  sellerUbn: fc.constantFrom(undefined, '22099131', '27947182', '97179430', '04541302'),
  receipt: fc.boolean(),
  activityId: fc.constantFrom(undefined, undefined, 'a0', 'a1', 'a2', 'a9'),
  /** Promo items that it sells; `byId` names them as the service does. */
  items: fc.array(
    fc.record({
      promoItem: fc.constantFrom(undefined, 'sku-1', 'sku-2'),
      byId: fc.boolean(),
      quantity: fc.integer({ min: 1, max: 3 }),
      amount: fc.nat(3_000),
    }),
    { maxLength: 2 },
  ),
});

const window = fc.constantFrom(
  { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' },
  { startsAt: '2020-12-12T00:00:00+08:00', endsAt: '2020-12-13T00:00:00+08:00' },
);

/** Up to three activities, named a0 to a2, of which some take sales by their windows. */
export const anyActivities: fc.Arbitrary<Activity[]> = fc
  .array(
    fc.record(
      {
        kind: fc.constantFrom('event' as const, 'tvSlot' as const),
        window,
        channels: fc.subarray(['store', 'online', 'tv'] as const, { minLength: 1 }),
        promoItems: fc.subarray(['external:sku-1', 'external:sku-2', 'external:sku-9'], { minLength: 1 }),
        attribution: fc.constantFrom('byCode' as const, 'byWindow' as const),
        onMismatch: fc.constantFrom('warn' as const, 'refuse' as const),
      },
      { requiredKeys: ['kind', 'window'] },
    ),
    { maxLength: 3 },
  )
  .map((activities) =>
    activities.map(({ window: times, ...activity }, index) => ({
      ...{ id: `a${index}`, name: `場次 ${index}`, ...times, ...activity },
    })),
  ) as fc.Arbitrary<Activity[]>;

/** Limits that some sales exceed. */
export const anyLimits: fc.Arbitrary<PlausibilityLimit[]> = fc.array(
  fc.record(
    {
      channels: fc.subarray(['store', 'online', 'tv'] as const, { minLength: 1 }),
      documentTypes: fc.constantFrom(['receipt' as const], ['einvoice' as const]),
      maxAmount: fc.integer({ min: 0, max: 4_000 }),
      maxHoursAhead: fc.constantFrom(0, 24 * 30),
      maxDocumentDaysAhead: fc.constantFrom(0, 30),
      maxDocumentDaysApart: fc.constantFrom(0, 10),
      maxAmountPerUnit: fc.integer({ min: 1, max: 2_000 }),
      maxLineDifference: fc.constantFrom(0, 100),
    },
    { requiredKeys: ['maxAmount'] },
  ),
  { maxLength: 2 },
) as fc.Arbitrary<PlausibilityLimit[]>;

export type AnySale = typeof anySale extends fc.Arbitrary<infer Sale> ? Sale : never;
