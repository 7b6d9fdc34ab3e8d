import {
  begun,
  changes,
  type Guarded,
  guardsOf,
  onlyTransitions,
  replacements,
  replacing,
  triggers,
} from './guarded.js';
import type { Migration } from './migration.js';

/** The rule set with which a campaign begins changes with the campaign. */
const INITIAL = 'OLD.effective_from IS NULL';

const guarded: readonly Guarded[] = [
  {
    table: 'exports',
    keys: [['campaign_id', 'id']],
    fixed: [
      ...['campaign_id', 'id', 'purpose', 'draw_id', 'fields', 'max_rows', 'participants', 'without_contact'],
      ...['requested_by', 'requested_at'],
    ],
    refusals: [
      { event: 'INSERT', when: "NEW.status <> 'requested'", because: 'begins as a request' },
      onlyTransitions(['requested>approved', 'requested>rejected', 'approved>approved']),
      {
        event: 'UPDATE',
        when: `OLD.status = 'approved' AND (NEW.decided_by IS NULL OR NEW.decided_by <> OLD.decided_by
          OR NEW.grant_expires_at IS NULL OR NEW.grant_expires_at > OLD.grant_expires_at
          OR NEW.downloads < OLD.downloads)`,
        because: 'a decision stays',
      },
    ],
  },
  {
    table: 'exported_participants',
    keys: [['campaign_id', 'export_id', 'participant_id']],
    fixed: ['campaign_id', 'export_id', 'participant_id', 'winner_ids'],
  },
  {
    table: 'rule_sets',
    keys: [['id'], ['campaign_id', 'version']],
    fixed: ['id', 'campaign_id', 'version', 'created_by', 'created_at'],
    refusals: [
      { event: 'INSERT', when: "NEW.status <> 'draft'", because: 'begins as a draft' },
      {
        event: 'UPDATE',
        when: '(OLD.effective_from IS NULL) <> (NEW.effective_from IS NULL)',
        because: 'the initial one stays it',
      },
      onlyTransitions(
        [
          ...['draft>draft', 'draft>submitted', 'draft>discarded'],
          ...['submitted>draft', 'submitted>published', 'submitted>discarded'],
        ],
        INITIAL,
      ),
      {
        event: 'UPDATE',
        when: `NOT (${INITIAL}) AND NEW.rule_set <> OLD.rule_set AND NEW.status <> 'draft'`,
        because: 'a change makes a draft',
      },
      { event: 'UPDATE', when: `${begun('NEW')} <> ${begun('OLD')}`, because: 'makers remain makers' },
    ],
  },
  {
    table: 'campaign_rules',
    keys: [['campaign_id', 'revision']],
    fixed: ['campaign_id', 'revision', 'effective_from', 'rules', 'created_at'],
  },
  {
    table: 'winners',
    keys: [['id'], ['draw_id', 'slot'], ['draw_id', 'code'], ['replaces_id']],
    fixed: ['draw_id', 'id', 'slot', 'prize', 'key', 'participant', 'code', 'created_at'],
    refusals: [
      { event: 'INSERT', when: "NEW.status NOT IN ('drawn', 'reserve')", because: 'begins as drawn' },
      onlyTransitions([
        ...[
          'reserve>drawn',
          'drawn>notified',
          'drawn>forfeited',
          'drawn>disqualified',
          'reserve>disqualified',
        ],
        ...['notified>claimed', 'notified>forfeited', 'notified>disqualified', 'claimed>documentsRequested'],
        ...['claimed>approved', 'claimed>disqualified', 'documentsRequested>approved'],
        ...['documentsRequested>forfeited', 'documentsRequested>disqualified', 'approved>paid'],
        'approved>disqualified',
      ]),
    ],
  },
  {
    table: 'pictures',
    keys: [['campaign_id', 'sha256']],
    fixed: ['campaign_id', 'sha256', 'type', 'width', 'height', 'content', 'created_at'],
  },
];

/** Tables that were guarded before, but not against rows that replace others. */
const guardedBefore: readonly Omit<Guarded, 'fixed'>[] = [
  { table: 'publications', keys: [['id']] },
  { table: 'publication_prizes', keys: [['publication_id', 'version', 'slot']] },
  { table: 'incident_events', keys: [['campaign_id', 'incident_id', 'id']] },
  { table: 'audit_entries', keys: [['sequence']] },
];

const publicationFixed = ['id', 'campaign_id', 'draw_id', 'created_at'];

/** Lets the database itself refuse what would change exports, rule sets, winners and pictures past the service. */
export const guards: Migration = {
  version: 25,
  name: 'guards',
  statements: (dialect) => [
    ...guarded.flatMap((table) => guardsOf(table, dialect)),
    ...guardedBefore.flatMap(({ table, keys }) =>
      triggers(table, 'kept', replacements(keys, table, dialect), dialect),
    ),
    ...triggers(
      'publications',
      'fixed',
      [
        changes(publicationFixed, dialect),
        ...replacing(
          "NEW.status = 'published' AND k.status = 'published'",
          'draw_id',
          'publications',
          dialect,
        ),
      ],
      dialect,
    ),
  ],
};
