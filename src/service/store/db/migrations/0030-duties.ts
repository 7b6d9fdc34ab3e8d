import type { Dialect } from '../database.js';
import { guard } from './guard.js';
import { begun, type Guarded, guardsOf, onlyTransitions } from './guarded.js';
import type { Migration } from './migration.js';

/**
 * What a campaign asks of the organizations of its chain. The database itself refuses a duty that is approved or withdrawn
 * without signatures on exactly this, evidence that comes or goes after it was submitted, and a campaign that is active
 * before what it requires is approved.
 */
export const duties: Migration = {
  version: 30,
  name: 'duties',
  statements: (dialect) => [
    ...tables(dialect),
    ...guarded(dialect).flatMap((table) => guardsOf(table, dialect)),
    ...guards.flatMap((each) => guard(each, dialect)),
  ],
};

const tables = ({ types, table }: Dialect): string[] => [
  `CREATE TABLE duties (
      id ${types.text} NOT NULL,
      campaign_id ${types.text} NOT NULL REFERENCES campaigns (id),
      organization_id ${types.text} NOT NULL REFERENCES organizations (id),
      chain_role ${types.text} NOT NULL,
      kind ${types.text} NOT NULL,
      phase ${types.text} NOT NULL,
      name ${types.text} NOT NULL,
      name_en ${types.text} NOT NULL,
      guidance ${types.text} NOT NULL,
      guidance_en ${types.text} NOT NULL,
      checklist ${types.json} NOT NULL,
      due_at ${types.integer} NOT NULL,
      is_required ${types.flag} NOT NULL,
      needs_evidence ${types.flag} NOT NULL,
      status ${types.text} NOT NULL,
      version ${types.integer} NOT NULL,
      answers ${types.json} NOT NULL,
      note ${types.text},
      reason ${types.text},
      content_hash ${types.text},
      makers ${types.json} NOT NULL,
      submitted_by ${types.text} REFERENCES persons (id),
      submitted_at ${types.integer},
      approval_id ${types.text} REFERENCES approvals (id),
      approved_at ${types.integer},
      created_at ${types.integer} NOT NULL,
      updated_at ${types.integer} NOT NULL,
      PRIMARY KEY (id),
      CHECK (status IN ('open', 'submitted', 'changesRequested', 'approved', 'withdrawn')),
      CHECK (status NOT IN ('submitted', 'approved') OR (content_hash IS NOT NULL AND submitted_by IS NOT NULL)),
      CHECK (submitted_by IS NULL OR makers LIKE '%' || submitted_by || '%'),
      CHECK (status <> 'approved' OR approved_at IS NOT NULL)
    ) ${table}`.trimEnd(),
  'CREATE INDEX duties_of_campaign ON duties (campaign_id, id)',
  "CREATE UNIQUE INDEX duties_once ON duties (campaign_id, organization_id, kind, phase, due_at) WHERE status <> 'withdrawn'",
  "CREATE INDEX duties_owed ON duties (organization_id, due_at) WHERE status NOT IN ('approved', 'withdrawn')",
  `CREATE TABLE duty_evidence (
      id ${types.text} NOT NULL,
      campaign_id ${types.text} NOT NULL,
      duty_id ${types.text} NOT NULL REFERENCES duties (id),
      title ${types.text} NOT NULL,
      type ${types.text} NOT NULL,
      size ${types.integer} NOT NULL,
      sha256 ${types.text} NOT NULL,
      key_id ${types.text},
      data_key ${types.text},
      content ${types.bytes},
      added_by ${types.text} NOT NULL REFERENCES persons (id),
      added_at ${types.integer} NOT NULL,
      erased_at ${types.integer},
      PRIMARY KEY (id),
      CHECK ((content IS NULL) = (erased_at IS NOT NULL)),
      CHECK ((content IS NULL) = (data_key IS NULL))
    ) ${table}`.trimEnd(),
  'CREATE INDEX duty_evidence_of_duty ON duty_evidence (duty_id, id)',
  'CREATE INDEX duty_evidence_of_key ON duty_evidence (campaign_id, key_id) WHERE data_key IS NOT NULL',
  `CREATE TABLE duty_events (
      id ${types.text} NOT NULL,
      duty_id ${types.text} NOT NULL REFERENCES duties (id),
      at ${types.integer} NOT NULL,
      kind ${types.text} NOT NULL,
      version ${types.integer} NOT NULL,
      evidence_id ${types.text},
      content_hash ${types.text},
      answers ${types.json} NOT NULL,
      reason ${types.text},
      approval_id ${types.text},
      person_id ${types.text},
      key_id ${types.text} NOT NULL,
      PRIMARY KEY (id)
    ) ${table}`.trimEnd(),
  'CREATE INDEX duty_events_of_duty ON duty_events (duty_id, id)',
];

const guarded = ({ engine }: Dialect): Guarded[] => {
  const differs = (name: string) =>
    `NEW.${name} ${engine === 'sqlite' ? 'IS NOT' : 'IS DISTINCT FROM'} OLD.${name}`;
  return [
    {
      table: 'duties',
      keys: [['id']],
      fixed: [
        ...['id', 'campaign_id', 'organization_id', 'chain_role', 'kind', 'phase', 'name', 'name_en'],
        ...['guidance', 'guidance_en', 'checklist', 'due_at', 'is_required', 'needs_evidence', 'created_at'],
      ],
      refusals: [
        { event: 'INSERT', when: "NEW.status <> 'open' OR NEW.version <> 0", because: 'begins as open' },
        onlyTransitions([
          ...['open>open', 'open>submitted', 'open>withdrawn', 'submitted>approved'],
          ...['submitted>changesRequested', 'submitted>withdrawn', 'changesRequested>changesRequested'],
          ...['changesRequested>submitted', 'changesRequested>withdrawn'],
        ]),
        {
          event: 'UPDATE',
          when: `(${['content_hash', 'answers', 'version', 'submitted_by'].map(differs).join(' OR ')})
            AND (NEW.status <> 'submitted' OR NEW.version <> OLD.version + 1)`,
          because: 'a change is a submission of the next version',
        },
        { event: 'UPDATE', when: `${begun('NEW')} <> ${begun('OLD')}`, because: 'makers remain makers' },
        ...(engine === 'sqlite' ? [notTwice] : []),
      ],
    },
    {
      table: 'duty_evidence',
      keys: [['id']],
      fixed: ['id', 'campaign_id', 'duty_id', 'title', 'type', 'size', 'sha256', 'added_by', 'added_at'],
      refusals: [
        {
          event: 'UPDATE',
          when: `${differs('content')} AND NEW.content IS NOT NULL`,
          because: 'is only ever erased',
        },
        { event: 'UPDATE', when: 'OLD.erased_at IS NOT NULL', because: 'is erased' },
      ],
    },
    {
      table: 'duty_events',
      keys: [['id']],
      fixed: [
        ...['id', 'duty_id', 'at', 'kind', 'version', 'evidence_id', 'content_hash', 'answers', 'reason'],
        ...['approval_id', 'person_id', 'key_id'],
      ],
    },
  ];
};

/** SQLite would delete what an INSERT OR REPLACE conflicts with. */
const notTwice = {
  event: 'INSERT',
  when: `NEW.status <> 'withdrawn' AND EXISTS (SELECT 1 FROM duties k WHERE k.campaign_id = NEW.campaign_id
    AND k.organization_id = NEW.organization_id AND k.kind = NEW.kind AND k.phase = NEW.phase
    AND k.due_at = NEW.due_at AND k.status <> 'withdrawn')`,
  because: 'UNIQUE constraint failed on kind, phase, due_at',
} as const;

const missing = `EXISTS (SELECT 1 FROM duties d
  WHERE d.campaign_id = NEW.id AND d.is_required = 1 AND d.status NOT IN ('approved', 'withdrawn'))`;

const guards: readonly Parameters<typeof guard>[0][] = [
  {
    name: 'duties_approved',
    table: 'duties',
    event: 'UPDATE',
    when: `NEW.status = 'approved' AND NOT EXISTS (SELECT 1 FROM approvals a
        WHERE a.id = NEW.approval_id AND a.act = 'duty.approve' AND a.subject_id = NEW.id
          AND a.subject_version = NEW.version AND a.content_hash = NEW.content_hash AND a.status = 'used')`,
    because: 'is approved with its approval',
  },
  {
    name: 'duties_withdrawn',
    table: 'duties',
    event: 'UPDATE',
    when: `NEW.status = 'withdrawn' AND NOT EXISTS (SELECT 1 FROM approvals a
        WHERE a.id = NEW.approval_id AND a.act = 'duty.withdraw' AND a.subject_id = NEW.id AND a.status = 'used')`,
    because: 'is withdrawn with its approval',
  },
  {
    name: 'duty_evidence_in_time',
    table: 'duty_evidence',
    event: 'INSERT',
    when: `NOT EXISTS (SELECT 1 FROM duties d WHERE d.id = NEW.duty_id AND d.campaign_id = NEW.campaign_id
        AND d.status IN ('open', 'changesRequested'))`,
    because: 'comes before it is submitted',
  },
  {
    name: 'duty_evidence_kept',
    table: 'duty_evidence',
    event: 'UPDATE',
    when: `NEW.content IS NULL AND EXISTS (SELECT 1 FROM duties d JOIN campaigns c ON c.id = d.campaign_id
        WHERE d.id = NEW.duty_id AND (d.status = 'submitted' OR d.status = 'approved' AND c.status <> 'settled'))`,
    because: 'is kept while it is reviewed and until the campaign is settled',
  },
  {
    name: 'campaigns_activated',
    table: 'campaigns',
    event: 'UPDATE',
    when: `OLD.status = 'draft' AND NEW.status <> 'draft' AND ${missing}`,
    because: 'is activated once what it requires is approved',
  },
  {
    name: 'campaigns_inserted',
    table: 'campaigns',
    event: 'INSERT',
    when: `NEW.status <> 'draft' AND ${missing}`,
    because: 'is activated once what it requires is approved',
  },
];
