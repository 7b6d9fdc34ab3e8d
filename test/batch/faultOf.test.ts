import { describe, expect, it } from 'vitest';
import { type Fault, faultOf } from '../../src/batch/faultOf.js';
import { operations } from '../../src/generated/operations.js';
import { type ErrorFields, ShopfestError } from '../../src/http/errors/index.js';

const error = (fields: Partial<ErrorFields>): ShopfestError =>
  new ShopfestError({ code: 'aborted', message: 'm', messageZh: 'z', ...fields });

const issue = (pointer: string) => ({ pointer, code: 'pattern', message: 'm', messageZh: 'z' });

// What the service refuses goes through bulk and outbox in errorCodes.test.ts. These errors the client makes itself.
const localErrors: readonly (readonly [
  code: string,
  fields: Partial<ErrorFields>,
  batch: Fault,
  single: Fault,
])[] = [
  ['configuration_invalid', {}, 'request', 'request'],
  ['connection_failed', { retryable: true }, 'transient', 'transient'],
  ['connection_failed', { retryable: false }, 'transient', 'transient'],
  ['timeout', { retryable: true }, 'transient', 'transient'],
  ['aborted', {}, 'transient', 'transient'],
  ['rate_limited', { retryable: true }, 'transient', 'transient'],
  ['response_invalid', { retryable: false }, 'transient', 'transient'],
  ['response_invalid', { status: 200, retryable: true }, 'transient', 'transient'],
  ['validation_failed', {}, 'rows', 'rows'],
  ['parameter_invalid', { errors: [issue('/path/transactionId')] }, 'request', 'rows'],
  ['parameter_invalid', { errors: [issue('/path/campaignId')] }, 'request', 'request'],
];

describe('the fault of a failed request', () => {
  it.each(localErrors)(
    'lies for %s with %j in the %s of a batch, in the %s of one',
    (code, fields, batch, single) => {
      const failure = error({ code, ...fields });
      expect(faultOf(failure, operations.pushTransactions)).toBe(batch);
      expect(faultOf(failure, operations.voidTransaction)).toBe(single);
    },
  );
});
