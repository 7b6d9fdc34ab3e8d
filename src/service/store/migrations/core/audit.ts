import { beforeFirst } from '../../../../campaign/auditChain.js';
import type { Dialect } from '../../database.js';

/** Entries are only ever added; `audit_head` is one row, which whoever adds one holds. */
export const audit = ({ engine, types: { text, integer }, table }: Dialect): string[] => [
  `CREATE TABLE audit_entries (
    sequence ${integer} NOT NULL PRIMARY KEY,
    at ${integer} NOT NULL,
    request_id ${text},
    operation_id ${text} NOT NULL,
    organization_ids ${text} NOT NULL,
    person_id ${text},
    key_id ${text},
    campaign_id ${text},
    subject_type ${text} NOT NULL,
    subject_id ${text},
    remote_address ${text},
    outcome ${text} NOT NULL,
    code ${text},
    previous_hash ${text} NOT NULL,
    hash ${text} NOT NULL
  ) ${table}`,
  `CREATE TABLE audit_head (
    one ${integer} NOT NULL PRIMARY KEY CHECK (one = 1),
    sequence ${integer} NOT NULL,
    hash ${text} NOT NULL
  ) ${table}`,
  `INSERT INTO audit_head (one, sequence, hash) VALUES (1, ${beforeFirst.sequence}, '${beforeFirst.hash}')`,
  ...(engine === 'postgres' ? postgresGuard : sqliteGuard),
];

const sqliteGuard = ['UPDATE', 'DELETE'].map(
  (event) => `CREATE TRIGGER audit_entries_no_${event.toLowerCase()} BEFORE ${event} ON audit_entries
  BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END`,
);

const postgresGuard = [
  `CREATE FUNCTION audit_entries_stay() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$`,
  `CREATE TRIGGER audit_entries_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries
  FOR EACH STATEMENT EXECUTE FUNCTION audit_entries_stay()`,
];
