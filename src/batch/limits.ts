import { checkCount } from '../http/configuration.js';

/** Rows that the service takes in one batch. */
export const MAX_ROWS = 1_000;

/** Bytes that the service takes as the body of one request. */
export const MAX_BYTES = 1024 * 1024;

/** What stands around the rows in the body of a batch; a comma stands between two rows. */
export const BODY_START = '{"rows":[';
export const BODY_END = ']}';

/** Rows in a batch, as the option `batchSize` has it: as many as the service takes by default, and never more. */
export function readBatchSize(batchSize: number | undefined): number {
  return Math.min(MAX_ROWS, checkCount('batchSize', batchSize ?? MAX_ROWS, 1));
}

/** Rows in the larger half of a batch that is halved. */
export function halfOf(rows: number): number {
  return Math.ceil(rows / 2);
}
