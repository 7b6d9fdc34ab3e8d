// @ts-check
// A row of the service's table for an item of the feed: as wide as the service's own, with as little work as there can be.

/** @typedef {string | number | null} Value */
/** @typedef {import('@shopfest/partner-sdk').PromoItemInput} Item */

/**
 * @param {readonly string[]} columns @param {ReadonlyMap<string, string>} merchants
 * @returns {(item: Item) => Value[]}
 */
export function rowMaker(columns, merchants) {
  let number = 0;
  const timeOf = (/** @type {string | undefined} */ text) => (text === undefined ? null : Date.parse(text));
  const now = Date.now();
  /** @type {Record<string, (item: Item) => Value | undefined>} */
  const values = {
    campaign_id: () => 'taichung-2020',
    id: () => `itm_${String(number).padStart(22, '0')}`,
    organization_id: () => 'org_00000000000000000000000',
    external_id: (item) => item.externalId,
    merchant_id: (item) => merchants.get(item.merchantExternalId ?? ''),
    zone: () => 'main',
    type: (item) => item.type,
    title: (item) => item.title,
    list_price: (item) => item.listPrice,
    sale_price: (item) => item.salePrice,
    url: (item) => item.url,
    image_url: (item) => item.imageUrl,
    availability: (item) => item.availability,
    valid_from: (item) => timeOf(item.validFrom),
    valid_to: (item) => timeOf(item.validTo),
    status: () => 'live',
    created_at: () => now,
    updated_at: () => now,
    since_generation: () => 1,
    until_generation: () => Number.MAX_SAFE_INTEGER,
    touched_generation: () => 0,
    position: () => 2 ** 31,
    digest_high: () => 2 ** 31,
    digest_low: () => 2 ** 31,
    title_en: (item) => item.titleEn,
    description: (item) => item.description,
    terms: (item) => item.terms,
    quantity: (item) => item.quantity,
    audience: (item) => item.audience,
    review: () => null,
    review_reason: () => null,
  };
  const makers = columns.map((name) => {
    const maker = values[name];
    if (!maker) throw new Error(`The service's table has a column that the bare side does not know: ${name}`);
    return maker;
  });
  return (item) => {
    number += 1;
    return makers.map((make) => make(item) ?? null);
  };
}
