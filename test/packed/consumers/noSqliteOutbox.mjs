import assert from 'node:assert/strict';
import * as sdk from '@shopfest/partner-sdk';
import * as outbox from '@shopfest/partner-sdk/outbox';
import { storeOffline } from './outbox.cjs';

await assert.rejects(storeOffline(sdk, outbox), ({ code, message, messageZh }) => {
  assert.equal(code, 'driver_missing');
  for (const part of ['node:sqlite', 'npm install @photostructure/sqlite']) assert.ok(message.includes(part));
  assert.ok(messageZh.includes('缺少套件'));
  return true;
});
