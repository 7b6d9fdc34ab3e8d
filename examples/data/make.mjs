// @ts-check
// Writes the sample data beside this file, always the same bytes: node examples/data/make.mjs
// The campaign itself, campaign.json, is written by hand: it is the festival of 2020 as the city reported it.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { makeAdjustments } from './make/adjustments.mjs';
import { makeDrawProof } from './make/draw.mjs';
import { COLUMNS as MERCHANT_COLUMNS, makeMerchants } from './make/merchants.mjs';
import { makePromoItems, COLUMNS as PROMO_ITEM_COLUMNS } from './make/promoItems.mjs';
import { makeTransactions } from './make/transactions.mjs';
import { makeTurnkey } from './make/turnkey.mjs';
import { csv, ndjson } from './make/write.mjs';

/** Every generated file: name → text. */
export async function makeFiles() {
  const campaign = JSON.parse(await readFile(new URL('campaign.json', import.meta.url), 'utf8'));
  const merchants = makeMerchants();
  const promoItems = makePromoItems(merchants);
  const transactions = makeTransactions({
    merchants,
    promoItems,
    activities: campaign.activities,
    purchase: campaign.purchasePeriod,
  });
  return {
    'merchants.csv': csv(
      MERCHANT_COLUMNS,
      merchants.map((row) => ({ ...row, ubns: row.ubns.join(' ') })),
    ),
    'promo-items.csv': csv(PROMO_ITEM_COLUMNS, promoItems),
    'transactions.ndjson': ndjson(transactions),
    'adjustments.ndjson': ndjson(makeAdjustments(transactions)),
    'draw-proof.json': makeDrawProof(),
    ...makeTurnkey({
      merchants,
      soldElsewhere: new Set(transactions.map(({ merchantExternalId }) => merchantExternalId)),
      purchase: campaign.purchasePeriod,
    }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(await makeFiles())) {
    const file = new URL(name, import.meta.url);
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, text);
    console.log(`${name}: ${text.split('\n').length - 1} lines, ${Buffer.byteLength(text)} bytes`);
  }
}
