import type { Dialect } from '../database.js';
import { guard } from './guard.js';
import type { Migration } from './migration.js';

const steps = ['pending>approved', 'pending>rejected', 'pending>expired', 'approved>rejected'];
const transitions = [...steps, 'approved>used', 'approved>expired'].map((step) => `'${step}'`).join(', ');
const fixed = [
  ...['id', 'campaign_id', 'act', 'subject_type', 'subject_id', 'subject_version', 'content_hash'],
  ...['approvers', 'threshold', 'document', 'requested_at', 'expires_at'],
];

/** Lets the content of an approval be erased, once it was rejected or has expired; all else of it stays as it is. */
export const erasedApprovals: Migration = {
  version: 29,
  name: 'erased-approvals',
  statements: (dialect) => [
    ...dropped(dialect),
    ...guard(
      {
        name: 'approvals_steps',
        table: 'approvals',
        event: 'UPDATE',
        when: `OLD.status || '>' || NEW.status NOT IN (${transitions}) AND NOT (OLD.status = NEW.status AND ${ERASED}
        AND OLD.decided_at ${sameAs(dialect)} NEW.decided_at AND OLD.used_at ${sameAs(dialect)} NEW.used_at)`,
        because: 'no such step',
      },
      dialect,
    ),
    ...guard(
      {
        name: 'approvals_signed',
        table: 'approvals',
        event: 'UPDATE',
        when: `${fixed.map((name) => `NOT (NEW.${name} ${sameAs(dialect)} OLD.${name})`).join(' OR ')}
        OR (NEW.content <> OLD.content AND NOT (${ERASED}))`,
        because: 'what is signed never changes',
      },
      dialect,
    ),
  ],
};

const ERASED = "NEW.status IN ('rejected', 'expired') AND NEW.content = 'null' AND OLD.content <> 'null'";

const sameAs = ({ engine }: Dialect): string => (engine === 'sqlite' ? 'IS' : 'IS NOT DISTINCT FROM');

const dropped = ({ engine }: Dialect): string[] =>
  [1, 2].map(
    (index) => `DROP TRIGGER approvals_refusal_${index}${engine === 'postgres' ? ' ON approvals' : ''}`,
  );
