import { publicationTransitions } from '../../../campaign/states.js';
import type {
  AuditHead,
  PictureType,
  PublicationPicture,
  PublicationStatus,
  ReaderKind,
  ReadForm,
} from '../../../generated/types.js';
import { bytes, flag, integer, json, nullable, text } from '../db/column.js';
import type { Dialect } from '../db/database.js';
import { table } from '../db/table.js';

const statuses = Object.keys(publicationTransitions)
  .map((status) => `'${status}'`)
  .join(', ');

const character = '[0-9A-Z]';
const group = character.repeat(4);
const isCode = ({ engine }: Dialect): string =>
  engine === 'sqlite'
    ? `code GLOB '${group}-${group}-${group}'`
    : `code ~ '^${[1, 2, 3].map(() => `${character}{4}`).join('-')}$'`;

/**
 * The database itself refuses to publish what was not scanned, and approved by signatures in exactly this form. The only
 * persons in it are those who are responsible for the publication.
 */
export const publicationTable = table(
  'publications',
  {
    campaign_id: text({ references: 'campaigns (id)' }),
    id: text(),
    draw_id: text({ references: 'draws (id)' }),
    version: integer(),
    status: text<PublicationStatus>(),
    campaign_name: text(),
    campaign_name_en: nullable(text()),
    title: text(),
    title_en: text(),
    note: nullable(text()),
    note_en: nullable(text()),
    pictures: json<readonly PublicationPicture[]>(),
    allowed_terms: json<readonly string[]>(),
    content_hash: text(),
    makers: json<readonly string[]>(),
    scanned_hash: nullable(text()),
    submitted_by: nullable(text({ references: 'persons (id)' })),
    approval_id: nullable(text({ references: 'approvals (id)' })),
    reason: nullable(text()),
    incident_id: nullable(text()),
    created_at: integer(),
    updated_at: integer(),
    published_at: nullable(integer()),
    retracted_at: nullable(integer()),
    audit_head: nullable(json<AuditHead>()),
  },
  {
    primaryKey: ['id'],
    checks: [
      `status IN (${statuses})`,
      "status = 'draft' OR (scanned_hash IS NOT NULL AND scanned_hash = content_hash)",
      "status IN ('draft', 'scanned') OR submitted_by IS NOT NULL",
      "submitted_by IS NULL OR makers LIKE '%' || submitted_by || '%'",
      "status NOT IN ('published', 'retracted') OR published_at IS NOT NULL",
    ],
    indexes: {
      publications_of_campaign: { on: 'campaign_id, id' },
      publications_public: { on: 'draw_id', where: "status = 'published'", unique: true },
    },
  },
);

/** Rows are never changed nor deleted: a later version has rows of its own. */
export const publicationPrizeTable = table(
  'publication_prizes',
  {
    publication_id: text({ references: 'publications (id)' }),
    version: integer(),
    slot: integer(),
    prize: text(),
    code: text(),
    is_reserve: flag(),
  },
  {
    primaryKey: ['publication_id', 'version', 'slot'],
    checks: [isCode],
    storage: 'keyed',
  },
);

export const publicationReadTable = table(
  'publication_reads',
  {
    publication_id: text({ references: 'publications (id)' }),
    form: text<ReadForm>(),
    reader: text<ReaderKind>(),
    shard: integer(),
    count: integer(),
    first_at: integer(),
    last_at: integer(),
  },
  {
    primaryKey: ['publication_id', 'form', 'reader', 'shard'],
    storage: 'keyed',
  },
);

/** Pictures by the hash of their bytes, without metadata. Rows are never changed nor deleted. */
export const pictureTable = table(
  'pictures',
  {
    campaign_id: text({ references: 'campaigns (id)' }),
    sha256: text(),
    type: text<PictureType>(),
    width: integer(),
    height: integer(),
    content: bytes(),
    created_at: integer(),
  },
  {
    primaryKey: ['campaign_id', 'sha256'],
  },
);
