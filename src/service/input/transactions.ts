import type { TransactionInput } from '../../generated/types.js';
import type { PushedTransaction } from '../store/store.js';
import { readTime } from './times.js';

/** @throws ApiProblem validation_failed */
export function readTransaction(row: TransactionInput): PushedTransaction {
  const { externalId, merchantId, merchantExternalId, channel, totalAmount, document } = row;
  const { participant, district, activityId, category, version, items } = row;
  return {
    externalId,
    merchantId,
    merchantExternalId,
    channel,
    occurredAt: readTime(row.occurredAt, 'occurredAt'),
    totalAmount,
    document,
    participant,
    district,
    activityId,
    category,
    version,
    items,
  };
}
