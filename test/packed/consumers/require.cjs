'use strict';
const assert = require('node:assert/strict');
const sdk = require('@shopfest/partner-sdk');
const draw = require('@shopfest/partner-sdk/draw');
const { checkUbn } = require('@shopfest/partner-sdk/einvoice');
const feeds = require('@shopfest/partner-sdk/feeds');
const { useClient } = require('./client.cjs');
const { useDraw } = require('./draw.cjs');
const { useFeeds } = require('./feeds.cjs');

useClient(sdk)
  .then(() => useFeeds(feeds))
  .then(() => useDraw(draw))
  .then(() => assert.equal(checkUbn('22099131').valid, true));
