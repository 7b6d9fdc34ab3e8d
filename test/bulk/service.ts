import type { AdapterRequest } from '../../src/index.js';
import { clientWithReplies, sale } from '../support/client.js';
import { problem } from '../support/server.js';

type Row = Readonly<Record<string, unknown>>;

/** One batch as the service got it. */
interface Batch {
  readonly key: string;
  readonly rows: readonly Row[];
  readonly bytes: number;
}

const rowsOf = (request: AdapterRequest): Row[] => JSON.parse(request.body ?? '{"rows":[]}').rows;

/** What the service answers to a batch of rows that it takes. */
export const accept = (rows: readonly Row[]) => ({
  body: JSON.stringify({
    results: rows.map(({ externalId }, index) => ({ index, externalId, status: 'accepted' })),
  }),
});

export const refuse = (status: number, code: string, more: Record<string, unknown> = {}) => ({
  status,
  body: JSON.stringify(problem(status, code, more)),
});

/** A client whose batches are answered by `answering`, and what they were. */
export function bulkClient(
  answering: (rows: readonly Row[], count: number) => object | Promise<object> = accept,
  options: Parameters<typeof clientWithReplies>[1] = {},
) {
  const batches: Batch[] = [];
  let underWay = 0;
  const most = { underWay: 0 };
  const { client } = clientWithReplies(
    [
      async (request) => {
        const rows = rowsOf(request);
        batches.push({
          key: request.headers['Idempotency-Key'] ?? '',
          rows,
          bytes: Buffer.byteLength(request.body ?? ''),
        });
        underWay += 1;
        most.underWay = Math.max(most.underWay, underWay);
        try {
          return await answering(rows, batches.length);
        } finally {
          underWay -= 1;
        }
      },
    ],
    options,
  );
  return { client, batches, most };
}

export const saleNumber = (index: number) => ({ ...sale, externalId: `POS-${index}` }) as const;

/** `count` sales, one after the other, as they are asked for. */
export function* sales(count: number) {
  for (let index = 0; index < count; index++) yield saleNumber(index);
}

export const pause = (milliseconds = 0): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
