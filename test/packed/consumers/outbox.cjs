'use strict';
const { apiKey } = require('./stub.cjs');
const assert = require('node:assert/strict');
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/**
 * A sale goes to disk through one copy of the package and is found there by another process's: the file is the same for
 * every SQLite. The folder may be given, to open what another Node has left.
 */
exports.storeOffline = async (sdk, { Outbox }, folder = mkdtempSync(join(tmpdir(), 'shopfest-outbox-'))) => {
  const client = new sdk.Shopfest({ apiKey, baseURL: 'http://127.0.0.1:9', campaign: 'taichung-2020' });
  const outbox = await Outbox.open({ client, store: `file:${join(folder, 'outbox.db')}` });
  const { pending } = await outbox.status();
  const { status } = await outbox.enqueue({
    externalId: `S-${pending}`,
    merchantExternalId: 'store-1',
    channel: 'store',
    occurredAt: '2020-12-12T14:30:00+08:00',
    totalAmount: 1280,
    document: { type: 'einvoice', number: `AB${String(pending).padStart(8, '0')}`, date: '2020-12-12' },
  });
  assert.equal(status, 'queued');
  await assert.rejects(outbox.drain({ patience: 100 }), (error) => sdk.ShopfestError.is(error));
  assert.equal((await outbox.status()).pending, pending + 1);
  await outbox.close();
  return { folder, pending: pending + 1 };
};

exports.drop = (folder) => rmSync(folder, { recursive: true });
