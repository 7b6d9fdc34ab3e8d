'use strict';
const assert = require('node:assert/strict');
const sdk = require('@shopfest/partner-sdk');
const { checkUbn } = require('@shopfest/partner-sdk/einvoice');
const { useClient } = require('./client.cjs');

useClient(sdk).then(() => assert.equal(checkUbn('22099131').valid, true));
