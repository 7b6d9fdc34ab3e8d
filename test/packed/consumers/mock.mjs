import * as sdk from '@shopfest/partner-sdk';
import { ShopfestOperator } from '@shopfest/partner-sdk/operator';
import { createMockService } from '@shopfest/partner-sdk/testing';
import { setupServer } from 'msw/node';
import { flow } from './flow.cjs';

const mock = createMockService();
const network = setupServer(...mock.handlers);
network.listen({ onUnhandledRequest: 'error' });
try {
  await flow({ ...sdk, ShopfestOperator }, mock);
} finally {
  network.close();
  await mock.close();
}
