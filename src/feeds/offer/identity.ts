import type { Offer, SourceField } from '../mappers/offer.js';
import type { FeedIdentity } from '../options.js';

/** The field that identifies an offer, by the choice of the caller. */
export function identifierOf(offer: Offer, identity: FeedIdentity | undefined): SourceField {
  const { record } = offer;
  if (identity === undefined) return offer.externalId;
  if (typeof identity === 'function') return { name: 'identity', text: identity(record) ?? '' };
  if (identity === 'id') return offer.id ?? { name: 'id', text: record.get('id') };
  if (identity === 'handle') return offer.handle ?? { name: 'handle', text: record.get('handle') };
  return { name: identity.column, text: record.get(identity.column) };
}
