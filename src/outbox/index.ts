export type { RowProblem } from '../batch/problems.js';
export type { Preview } from '../campaign/preview.js';
export { OutboxError, type OutboxErrorCode } from './error.js';
export { Outbox } from './outbox.js';
export type { PostgresClient } from './store/postgresDatabase.js';
export type * from './types.js';
