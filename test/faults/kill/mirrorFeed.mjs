// @ts-check
// What a zone of the kill -9 harness should hold: by the number of the feed alone, so that shop and auditor know it
// without a word between them. From one feed to the next a fifth of the items change, some go and others come.

export const zone = 'main';
const items = 3_000;
/** An item is out of every eleventh feed. */
const outOf = 11;
/** An item has another price in every fifth feed. */
const changesIn = 5;

/** @param {number} feed */
export function feedOf(feed) {
  const numbers = Array.from({ length: items }, (_, number) => number);
  return numbers.filter((number) => (number + feed) % outOf !== 0).map((number) => itemOf(number, feed));
}

/** @param {number} number @param {number} feed */
function itemOf(number, feed) {
  const changedIn = feed - ((feed + number) % changesIn);
  const salePrice = 100 + ((number * 37 + (changedIn + changesIn) * 101) % 1_900);
  return {
    externalId: `SKU-${number}`,
    merchantExternalId: 'store-1',
    type: /** @type {const} */ ('discountProduct'),
    title: `新社香菇禮盒 ${number}`,
    listPrice: 2_400,
    salePrice,
    url: `https://shop.example/items/SKU-${number}`,
    availability: /** @type {const} */ ('inStock'),
  };
}
