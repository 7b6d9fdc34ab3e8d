'use strict';
const sdk = require('@shopfest/partner-sdk');
const { createMockService } = require('@shopfest/partner-sdk/testing');
const { setupServer } = require('msw/node');
const { flow } = require('./flow.cjs');

const mock = createMockService();
const network = setupServer(...mock.handlers);
network.listen({ onUnhandledRequest: 'error' });
flow(sdk, mock).finally(() => {
  network.close();
  return mock.close();
});
