import { omit, type Row } from '../db/column.js';
import type { Envelope } from '../db/envelope.js';
import { contactTable } from './tables.js';

export const contactColumns = omit(contactTable.columns, 'campaign_id', 'index_key');
export type ContactRow = Row<typeof contactColumns>;

export const toEnvelope = ({ key_id, data_key, contact }: ContactRow): Envelope => ({
  keyId: key_id,
  dataKey: data_key,
  contact,
});
