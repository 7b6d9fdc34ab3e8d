import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import * as sdk from '@shopfest/partner-sdk';
import * as outbox from '@shopfest/partner-sdk/outbox';
import { drop, storeOffline } from './outbox.cjs';

const required = createRequire(import.meta.url);
const [given] = process.argv.slice(2);
const first = await storeOffline(sdk, outbox, given);
// A client of one copy, an outbox of the other, in the same file.
const second = await storeOffline(sdk, required('@shopfest/partner-sdk/outbox'), first.folder);
const third = await storeOffline(required('@shopfest/partner-sdk'), outbox, first.folder);
assert.equal(third.pending, first.pending + 2);
assert.equal(second.folder, third.folder);
if (given === undefined) drop(first.folder);
