'use strict';
const sdk = require('@shopfest/partner-sdk');
const operator = require('@shopfest/partner-sdk/operator');
const { createMockService } = require('@shopfest/partner-sdk/testing');
const { setupServer } = require('msw/node');
const { flow } = require('./flow.cjs');

const mock = createMockService();
const network = setupServer(...mock.handlers);
network.listen({ onUnhandledRequest: 'error' });
flow({ ...sdk, ...operator }, mock).finally(() => {
  network.close();
  return mock.close();
});
