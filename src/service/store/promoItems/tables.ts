import type {
  Availability,
  PromoItemReviewState,
  PromoItemStatus,
  PromoItemType,
} from '../../../generated/types.js';
import { flag, integer, json, nullable, text } from '../db/column.js';
import { table } from '../db/table.js';

/** `until_generation` of a version that has no end. */
export const FOREVER = Number.MAX_SAFE_INTEGER;

/** Each row is a version of an item: see `versions.ts`. */
export const promoItemTable = table(
  'promo_items',
  {
    campaign_id: text(),
    id: text(),
    organization_id: text(),
    external_id: text(),
    merchant_id: text(),
    zone: text(),
    type: text<PromoItemType>(),
    title: text(),
    list_price: integer(),
    sale_price: integer(),
    url: nullable(text()),
    image_url: nullable(text()),
    availability: text<Availability>(),
    valid_from: nullable(integer()),
    valid_to: nullable(integer()),
    status: text<PromoItemStatus>(),
    created_at: integer(),
    updated_at: integer(),
    since_generation: integer(),
    until_generation: integer(),
    touched_generation: integer(),
    position: integer(),
    digest_high: integer(),
    digest_low: integer(),
    title_en: nullable(text()),
    description: nullable(text()),
    terms: nullable(text()),
    quantity: nullable(integer()),
    audience: nullable(text()),
    review: nullable(text<PromoItemReviewState>()),
    review_reason: nullable(text()),
  },
  {
    primaryKey: ['campaign_id', 'id', 'since_generation'],
    unique: [['campaign_id', 'external_id', 'organization_id', 'since_generation']],
    indexes: {
      promo_items_by_position: { on: 'zone, organization_id, position' },
      promo_items_ending: {
        on: 'campaign_id, organization_id, zone, until_generation',
        where: `until_generation < ${FOREVER}`,
      },
      promo_items_of_organization: { on: 'organization_id, id' },
      promo_items_of_merchant: { on: 'merchant_id, id' },
      promo_items_pending: { on: 'campaign_id, id', where: "review = 'pending'" },
      promo_items_of_zone: { on: 'campaign_id, zone, id' },
    },
  },
);

/** A zone of an organization; `mirror_id` is the mirror that is in progress. */
export const zoneTable = table(
  'zones',
  {
    campaign_id: text(),
    organization_id: text(),
    zone: text(),
    generation: integer(),
    last_generation: integer(),
    mirror_id: nullable(text()),
  },
  {
    primaryKey: ['campaign_id', 'organization_id', 'zone'],
  },
);

/** The zones that the operator has declared; as long as a campaign has none, each zone that a partner names is one. */
export const campaignZoneTable = table(
  'campaign_zones',
  {
    campaign_id: text({ references: 'campaigns (id)' }),
    zone: text(),
    name: text(),
    name_en: text(),
    starts_at: nullable(integer()),
    ends_at: nullable(integer()),
    organization_ids: nullable(json<readonly string[]>()),
    created_at: integer(),
    updated_at: integer(),
    needs_review: flag(),
  },
  {
    primaryKey: ['campaign_id', 'zone'],
  },
);

/** Items listed now are the sum of the steps up to now: an item steps up when it becomes valid and down when it ends. */
export const listingStepTable = table(
  'listing_steps',
  {
    campaign_id: text(),
    coverage: text(),
    zone: text(),
    effective_at: integer(),
    shard: integer(),
    step: integer(),
  },
  {
    primaryKey: ['campaign_id', 'coverage', 'zone', 'effective_at', 'shard'],
    storage: 'keyed',
  },
);
