import type { Dialect } from '../database.js';
import { appendOnly } from './core/appendOnly.js';
import { refusals } from './core/refusal.js';
import { guard } from './guard.js';
import type { Migration } from './migration.js';

/**
 * Approver sets, what approvers decide, and their signed decisions. The database refuses what would forge one: a decision
 * that is changed, taken away or replaced, a document that is not the one that was signed, and an approval that is used
 * twice, or without enough decisions.
 */
export const approvals: Migration = {
  version: 21,
  name: 'approvals',
  statements: (dialect) => [...approverSets(dialect), ...approvalTables(dialect)],
};

const approverSets = (dialect: Dialect): string[] => {
  const { types, table } = dialect;
  return [
    `CREATE TABLE approver_sets (
      number ${types.integer} NOT NULL,
      hash ${types.text} NOT NULL UNIQUE,
      approver_set ${types.json} NOT NULL,
      in_force_from ${types.integer} NOT NULL,
      created_at ${types.integer} NOT NULL,
      PRIMARY KEY (number)
    ) ${table}`.trimEnd(),
    `CREATE TABLE approver_persons (
      approver_id ${types.text} NOT NULL,
      person_id ${types.text} NOT NULL REFERENCES persons (id),
      PRIMARY KEY (approver_id, person_id)
    ) ${table}`.trimEnd(),
    ...['approver_sets', 'approver_persons'].flatMap((name) => appendOnly(name, dialect)),
    ...keptRows(dialect, 'approver_sets', 'number = NEW.number OR hash = NEW.hash'),
  ];
};

const approvalTables = (dialect: Dialect): string[] => {
  const { types, table } = dialect;
  const fixed = [
    ...['id', 'campaign_id', 'act', 'subject_type', 'subject_id', 'subject_version', 'content_hash'],
    ...['approvers', 'threshold', 'document', 'content', 'requested_at', 'expires_at'],
  ];
  const differs = dialect.engine === 'sqlite' ? 'IS NOT' : 'IS DISTINCT FROM';
  const steps = ['pending>approved', 'pending>rejected', 'pending>expired', 'approved>rejected'];
  const transitions = [...steps, 'approved>used', 'approved>expired'].map((step) => `'${step}'`).join(', ');
  return [
    `CREATE TABLE approvals (
      id ${types.text} NOT NULL,
      campaign_id ${types.text},
      act ${types.text} NOT NULL,
      subject_type ${types.text} NOT NULL,
      subject_id ${types.text} NOT NULL,
      subject_version ${types.integer} NOT NULL,
      content_hash ${types.text} NOT NULL,
      approvers ${types.text} NOT NULL REFERENCES approver_sets (hash),
      threshold ${types.integer} NOT NULL,
      status ${types.text} NOT NULL,
      document ${types.json} NOT NULL,
      content ${types.json} NOT NULL,
      requested_at ${types.integer} NOT NULL,
      expires_at ${types.integer} NOT NULL,
      decided_at ${types.integer},
      used_at ${types.integer},
      PRIMARY KEY (id),
      CHECK (status IN ('pending', 'approved', 'used', 'rejected', 'expired')),
      CHECK (status <> 'used' OR used_at IS NOT NULL)
    ) ${table}`.trimEnd(),
    "CREATE UNIQUE INDEX approvals_open ON approvals (act, subject_type, subject_id, subject_version, content_hash, approvers) WHERE status IN ('pending', 'approved')",
    'CREATE INDEX approvals_of_content ON approvals (content_hash, id)',
    'CREATE INDEX approvals_of_campaign ON approvals (campaign_id, id)',
    ...refusals(
      'approvals',
      [
        { event: 'INSERT', when: "NEW.status <> 'pending'", because: 'begins as pending' },
        {
          event: 'UPDATE',
          when: `OLD.status || '>' || NEW.status NOT IN (${transitions})`,
          because: 'no such step',
        },
        {
          event: 'UPDATE',
          when: fixed.map((name) => `NEW.${name} ${differs} OLD.${name}`).join(' OR '),
          because: 'what is signed never changes',
        },
        { event: 'DELETE', because: 'is kept' },
      ],
      dialect,
    ),
    ...keptRows(dialect, 'approvals', 'id = NEW.id'),
    `CREATE TABLE approval_decisions (
      approval_id ${types.text} NOT NULL REFERENCES approvals (id),
      approver ${types.text} NOT NULL,
      sequence ${types.integer} NOT NULL,
      decision ${types.text} NOT NULL,
      algorithm ${types.text} NOT NULL,
      signature ${types.text} NOT NULL,
      authenticator_data ${types.text},
      client_data_json ${types.text},
      reason ${types.text},
      decided_at ${types.integer} NOT NULL,
      PRIMARY KEY (approval_id, approver),
      UNIQUE (approval_id, sequence)
    ) ${table}`.trimEnd(),
    ...appendOnly('approval_decisions', dialect),
    ...keptRows(
      dialect,
      'approval_decisions',
      'approval_id = NEW.approval_id AND (approver = NEW.approver OR sequence = NEW.sequence)',
    ),
    ...guard(
      {
        name: 'approvals_decided',
        table: 'approvals',
        event: 'UPDATE',
        when: `NEW.status IN ('approved', 'used') AND (NEW.threshold < 1
        OR (SELECT count(*) FROM approval_decisions d WHERE d.approval_id = NEW.id AND d.decision = 'approve') < NEW.threshold
        OR EXISTS (SELECT 1 FROM approval_decisions d WHERE d.approval_id = NEW.id AND d.decision = 'reject'))`,
        because: 'its decisions do not approve it',
      },
      dialect,
    ),
  ];
};

/** SQLite's INSERT OR REPLACE deletes a row without a trigger: it is refused before. PostgreSQL has nothing like it. */
function keptRows({ engine }: Dialect, table: string, same: string): string[] {
  if (engine !== 'sqlite') return [];
  return [
    `CREATE TRIGGER ${table}_no_replace BEFORE INSERT ON ${table}
      WHEN EXISTS (SELECT 1 FROM ${table} WHERE ${same})
      BEGIN SELECT RAISE(ABORT, '${table}: a row is never replaced'); END`,
  ];
}
