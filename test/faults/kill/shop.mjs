// @ts-check
// The shop of the kill -9 harness, a process of its own: mirrors one feed after the other into its zone, as fast as it
// can, and writes down which it began, which it asked
// to be put in force, and which is.
//
//   node shop.mjs <folder>; the client's settings are in the environment.

import { setTimeout as sleep } from 'node:timers/promises';
import { Shopfest, ShopfestError } from '@shopfest/partner-sdk';
import { feedOf, zone } from './mirrorFeed.mjs';
import { readMirrorLedger, writeMirrorLedger } from './mirrorLedger.mjs';

const [folder = ''] = process.argv.slice(2);
const client = new Shopfest();
process.stdout.write('up\n');

for (let feed = readMirrorLedger(folder).applied + 1; ; feed++) {
  writeMirrorLedger(folder, 'begun', feed);
  while (!(await mirror(feed))) await sleep(50);
  writeMirrorLedger(folder, 'applied', feed);
}

/** False when it may go better later. @param {number} feed */
async function mirror(feed) {
  try {
    await client.promoItems.mirror(feedOf(feed), {
      zone,
      takeOver: true,
      timeout: 5_000,
      batchSize: 200,
      onProgress({ phase, done }) {
        if (phase === 'applying' && done === 0) writeMirrorLedger(folder, 'applying', feed);
      },
    });
    return true;
  } catch (error) {
    if (!ShopfestError.is(error) || !error.retryable) throw error;
    return false;
  }
}
