import type { Dialect } from '../../database.js';
import { appendOnly } from './appendOnly.js';
import { refusals } from './refusal.js';

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
/** Of `campaign/states.ts` at the time of this migration, which does not change with it. */
const statuses = ['draft', 'scanned', 'submitted', 'approved', 'published', 'retracted'];
const transitions = [
  ...['draft>draft', 'draft>scanned', 'scanned>draft', 'scanned>submitted', 'submitted>draft'],
  ...['submitted>approved', 'approved>draft', 'approved>published', 'published>retracted'],
];
/** `makers` without its last bracket: more may follow. */
const begun = (row: 'OLD' | 'NEW'): string => `substr(${row}.makers, 1, length(OLD.makers) - 1)`;

/**
 * Nothing is public that was not scanned, and approved by another person in exactly this form: the database holds it,
 * whatever a program asks of it. No column is of a person but those who answer for the publication.
 */
export const publications = (dialect: Dialect): string[] => {
  const {
    engine,
    types: { text, integer, flag },
    table,
    keyedTable,
  } = dialect;
  const sign = '[0-9A-Z]';
  const codes =
    engine === 'sqlite'
      ? `code GLOB '${['', '', ''].map(() => sign.repeat(4)).join('-')}'`
      : `code ~ '^${sign}{4}-${sign}{4}-${sign}{4}$'`;
  return [
    `CREATE TABLE publications (
      campaign_id ${text} NOT NULL REFERENCES campaigns (id),
      id ${text} NOT NULL PRIMARY KEY,
      draw_id ${text} NOT NULL REFERENCES draws (id),
      version ${integer} NOT NULL,
      status ${text} NOT NULL CHECK (status IN (${quoted(statuses)})),
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
      approved_by ${text} REFERENCES persons (id),
      approved_hash ${text},
      reason ${text},
      incident_id ${text},
      created_at ${integer} NOT NULL,
      updated_at ${integer} NOT NULL,
      published_at ${integer},
      retracted_at ${integer},
      CHECK (status = 'draft' OR (scanned_hash IS NOT NULL AND scanned_hash = content_hash)),
      CHECK (status IN ('draft', 'scanned') OR submitted_by IS NOT NULL),
      CHECK (submitted_by IS NULL OR makers LIKE '%' || submitted_by || '%'),
      CHECK (status IN ('draft', 'scanned', 'submitted') OR (approved_by IS NOT NULL
        AND approved_hash IS NOT NULL AND approved_hash = content_hash
        AND makers NOT LIKE '%' || approved_by || '%')),
      CHECK (status NOT IN ('published', 'retracted') OR published_at IS NOT NULL)
    ) ${table}`,
    'CREATE INDEX publications_of_campaign ON publications (campaign_id, id)',
    "CREATE UNIQUE INDEX publications_public ON publications (draw_id) WHERE status = 'published'",
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
    `CREATE TABLE publication_prizes (
      publication_id ${text} NOT NULL REFERENCES publications (id),
      version ${integer} NOT NULL,
      slot ${integer} NOT NULL,
      prize ${text} NOT NULL,
      code ${text} NOT NULL CHECK (${codes}),
      is_reserve ${flag} NOT NULL,
      PRIMARY KEY (publication_id, version, slot)
    ) ${keyedTable}`,
    ...appendOnly('publication_prizes', dialect),
    `CREATE TABLE publication_reads (
      publication_id ${text} NOT NULL REFERENCES publications (id),
      form ${text} NOT NULL,
      reader ${text} NOT NULL,
      shard ${integer} NOT NULL,
      count ${integer} NOT NULL,
      first_at ${integer} NOT NULL,
      last_at ${integer} NOT NULL,
      PRIMARY KEY (publication_id, form, reader, shard)
    ) ${keyedTable}`,
  ];
};
