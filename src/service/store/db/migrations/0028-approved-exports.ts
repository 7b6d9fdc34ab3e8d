import type { Dialect } from '../database.js';
import { guard } from './guard.js';
import type { Migration } from './migration.js';

/**
 * An export is given out once, by signatures on its rows and their checksum; the database refuses to give out one that has no
 * approval of exactly this, used for it. What keys had approved or what waits for them is requested anew, and no key keeps a
 * scope to approve.
 */
export const approvedExports: Migration = {
  version: 28,
  name: 'approved-exports',
  statements: (dialect) => [
    ...columns(dialect),
    `UPDATE exports SET status = 'rejected', reason = 'Exports are approved by signatures now: request it anew'
    WHERE status = 'requested'`,
    "UPDATE exports SET grant_expires_at = decided_at WHERE status = 'approved'",
    dropDecisionGuard(dialect),
    ...guards(dialect),
    ...['api_keys', 'organizations'].flatMap(withoutScopes),
  ],
};

const columns = ({ types: { text, integer } }: Dialect): string[] => [
  `ALTER TABLE exports ADD COLUMN row_count ${integer}`,
  `ALTER TABLE exports ADD COLUMN checksum ${text}`,
  `ALTER TABLE exports ADD COLUMN approval_id ${text} REFERENCES approvals (id)`,
  `ALTER TABLE exports ADD COLUMN downloaded_with ${text}`,
  `ALTER TABLE exported_participants ADD COLUMN position ${integer} NOT NULL DEFAULT 0`,
];

/** It required a person who had decided. */
const dropDecisionGuard = ({ engine }: Dialect): string =>
  engine === 'sqlite' ? 'DROP TRIGGER exports_guard_5' : 'DROP TRIGGER exports_guard_4 ON exports';

function guards(dialect: Dialect): string[] {
  const { engine } = dialect;
  const differs = engine === 'sqlite' ? 'IS NOT' : 'IS DISTINCT FROM';
  const changed = (...names: readonly string[]): string =>
    names.map((name) => `NEW.${name} ${differs} OLD.${name}`).join(' OR ');
  const approved = engine === 'sqlite' ? "a.content ->> '$.checksum'" : "a.content::json ->> 'checksum'";
  return [
    guard(
      {
        name: 'exports_approved',
        table: 'exports',
        event: 'UPDATE',
        when: `NEW.status = 'approved' AND NOT EXISTS (SELECT 1 FROM approvals a
        WHERE a.id = NEW.approval_id AND a.act = 'export.download' AND a.campaign_id = NEW.campaign_id
          AND a.subject_type = 'export' AND a.subject_id = NEW.id AND ${approved} = NEW.checksum AND a.status = 'used')`,
        because: 'is given out with its approval',
      },
      dialect,
    ),
    guard(
      {
        name: 'exports_given',
        table: 'exports',
        event: 'UPDATE',
        when: `OLD.status = 'approved' AND (${changed('approval_id', 'downloaded_with', 'decided_at', 'grant_expires_at')}
        OR NEW.downloads < OLD.downloads)`,
        because: 'a decision stays',
      },
      dialect,
    ),
    guard(
      {
        name: 'exports_content',
        table: 'exports',
        event: 'UPDATE',
        when: changed('row_count', 'checksum'),
        because: 'is fixed',
      },
      dialect,
    ),
    guard(
      {
        name: 'exported_participants_order',
        table: 'exported_participants',
        event: 'UPDATE',
        when: changed('position'),
        because: 'is fixed',
      },
      dialect,
    ),
  ].flat();
}

/** In lists as JSON, which have no spaces. */
const withoutScopes = (table: string): string[] =>
  ['exports:approve', 'publications:approve'].map((scope) => {
    const forms = [`"${scope}",`, `,"${scope}"`, `"${scope}"`];
    const rest = forms.reduce((text, form) => `replace(${text}, '${form}', '')`, 'scopes');
    return `UPDATE ${table} SET scopes = ${rest} WHERE scopes LIKE '%"${scope}"%'`;
  });
