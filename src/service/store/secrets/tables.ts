import { integer, text } from '../db/column.js';
import { table } from '../db/table.js';

/**
 * The data secret, once for each secret of the environment that opens it. `id` follows from that secret; with two rows
 * there are two secrets, while one takes the place of the other.
 */
export const secretEnvelopeTable = table(
  'secret_envelopes',
  {
    id: text(),
    data_secret: text(),
    created_at: integer(),
  },
  { primaryKey: ['id'] },
);
