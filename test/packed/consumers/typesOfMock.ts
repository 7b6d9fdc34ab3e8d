import { createMockService, type MockService } from '@shopfest/partner-sdk/testing';
import { setupServer } from 'msw/node';

export const mock: MockService = createMockService({ baseURL: 'https://shopfest.test' });
export const network = setupServer(...mock.handlers);

// @ts-expect-error There is no such fault.
mock.faults.add({ kind: 'good weather' });
