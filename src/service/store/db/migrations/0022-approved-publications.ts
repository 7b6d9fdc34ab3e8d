import type { Dialect } from '../database.js';
import { refusals } from './core/refusal.js';
import { guard } from './guard.js';
import type { Migration } from './migration.js';

/**
 * A publication is approved by signatures on its content. One that a key had approved waits for them again; the database
 * refuses to publish what has no approval of exactly this version, used for it.
 */
export const approvedPublications: Migration = {
  version: 22,
  name: 'approved-publications',
  statements: (dialect) => [
    ...(dialect.engine === 'sqlite' ? rebuilt(dialect) : altered(dialect)),
    ...rules(dialect),
  ],
};

const statuses = ['draft', 'scanned', 'submitted', 'published', 'retracted'];
const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

const checks = [
  `status IN (${quoted(statuses)})`,
  "status = 'draft' OR (scanned_hash IS NOT NULL AND scanned_hash = content_hash)",
  "status IN ('draft', 'scanned') OR submitted_by IS NOT NULL",
  "submitted_by IS NULL OR makers LIKE '%' || submitted_by || '%'",
  "status NOT IN ('published', 'retracted') OR published_at IS NOT NULL",
];

const keptColumns = [
  ...['campaign_id', 'id', 'draw_id', 'version', 'campaign_name', 'campaign_name_en', 'title', 'title_en'],
  ...[
    'note',
    'note_en',
    'pictures',
    'allowed_terms',
    'content_hash',
    'makers',
    'scanned_hash',
    'submitted_by',
  ],
  ...['reason', 'incident_id', 'created_at', 'updated_at', 'published_at', 'retracted_at'],
].join(', ');

/** SQLite changes no CHECK: the table is made anew. Its rows are referred to, so references are checked at the end. */
const rebuilt = ({ types: { text, integer }, table }: Dialect): string[] => [
  'PRAGMA defer_foreign_keys = ON',
  'CREATE TABLE publications_before AS SELECT * FROM publications',
  'DROP TABLE publications',
  `CREATE TABLE publications (
      campaign_id ${text} NOT NULL REFERENCES campaigns (id),
      id ${text} NOT NULL PRIMARY KEY,
      draw_id ${text} NOT NULL REFERENCES draws (id),
      version ${integer} NOT NULL,
      status ${text} NOT NULL,
      campaign_name ${text} NOT NULL,
      campaign_name_en ${text},
      title ${text} NOT NULL,
      title_en ${text} NOT NULL,
      note ${text},
      note_en ${text},
      pictures ${text} NOT NULL,
      allowed_terms ${text} NOT NULL,
      content_hash ${text} NOT NULL,
      makers ${text} NOT NULL,
      scanned_hash ${text},
      submitted_by ${text} REFERENCES persons (id),
      approval_id ${text} REFERENCES approvals (id),
      reason ${text},
      incident_id ${text},
      created_at ${integer} NOT NULL,
      updated_at ${integer} NOT NULL,
      published_at ${integer},
      retracted_at ${integer},
      ${checks.map((check) => `CHECK (${check})`).join(',\n      ')}
    ) ${table}`,
  `INSERT INTO publications (${keptColumns}, status)
    SELECT ${keptColumns}, CASE WHEN status = 'approved' THEN 'submitted' ELSE status END FROM publications_before`,
  'DROP TABLE publications_before',
  'CREATE INDEX publications_of_campaign ON publications (campaign_id, id)',
  "CREATE UNIQUE INDEX publications_public ON publications (draw_id) WHERE status = 'published'",
];

const altered = ({ types: { text } }: Dialect): string[] => [
  ...[0, 1, 2, 3, 4].map((index) => `DROP TRIGGER publications_refusal_${index} ON publications`),
  'DROP FUNCTION publications_refuse()',
  `DO $$ DECLARE name text; BEGIN
      FOR name IN SELECT conname FROM pg_constraint WHERE conrelid = 'publications'::regclass AND contype = 'c'
      LOOP EXECUTE format('ALTER TABLE publications DROP CONSTRAINT %I', name); END LOOP;
    END $$`,
  "UPDATE publications SET status = 'submitted' WHERE status = 'approved'",
  'ALTER TABLE publications DROP COLUMN approved_by',
  'ALTER TABLE publications DROP COLUMN approved_hash',
  `ALTER TABLE publications ADD COLUMN approval_id ${text} REFERENCES approvals (id)`,
  ...checks.map((check) => `ALTER TABLE publications ADD CHECK (${check})`),
];

const transitions = [
  ...['draft>draft', 'draft>scanned', 'scanned>draft', 'scanned>submitted', 'submitted>draft'],
  ...['submitted>published', 'published>retracted'],
];
/** `makers` without its last bracket: more may follow. */
const begun = (row: 'OLD' | 'NEW'): string => `substr(${row}.makers, 1, length(OLD.makers) - 1)`;

const rules = (dialect: Dialect): string[] => [
  ...refusals(
    'publications',
    [
      { event: 'INSERT', when: "NEW.status <> 'draft'", because: 'begins as a draft' },
      {
        event: 'UPDATE',
        when: `OLD.status || '>' || NEW.status NOT IN (${quoted(transitions)})`,
        because: 'no such step',
      },
      {
        event: 'UPDATE',
        when: `NEW.content_hash <> OLD.content_hash AND (NEW.status <> 'draft' OR NEW.version <> OLD.version + 1)`,
        because: 'a change makes a draft of the next version',
      },
      { event: 'UPDATE', when: `${begun('NEW')} <> ${begun('OLD')}`, because: 'makers remain makers' },
      { event: 'DELETE', because: 'is kept' },
    ],
    dialect,
  ),
  ...guard(
    {
      name: 'publications_approved',
      table: 'publications',
      event: 'UPDATE',
      when: `NEW.status = 'published' AND NOT EXISTS (SELECT 1 FROM approvals a
        WHERE a.id = NEW.approval_id AND a.act = 'publication.publish' AND a.subject_id = NEW.id
          AND a.subject_version = NEW.version AND a.content_hash = NEW.content_hash AND a.status = 'used')`,
      because: 'is published with its approval',
    },
    dialect,
  ),
];
