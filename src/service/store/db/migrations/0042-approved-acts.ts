import type { Dialect } from '../database.js';
import { guard } from './guard.js';
import type { Migration } from './migration.js';

/**
 * The database refuses what needs approval and has none that was used for it: to publish a rule set, to commit a draw, to void
 * one, to disqualify a winner, to settle a campaign. A draw keeps the approval of its plan, or of its schedule; draws from
 * before approvals are marked, and nobody can mark another one.
 */
export const approvedActs: Migration = {
  version: 42,
  name: 'approved-acts',
  statements: (dialect) => [
    `ALTER TABLE draws ADD COLUMN approval_id ${dialect.types.text}`,
    "UPDATE draws SET approval_id = 'before approvals'",
    ...[...kept(dialect), ...draws(dialect), ...others].flatMap((each) => guard(each, dialect)),
  ],
};

type Guard = Parameters<typeof guard>[0];

const used = (conditions: string): string =>
  `EXISTS (SELECT 1 FROM approvals a WHERE a.status = 'used' AND ${conditions})`;

/** INSERT OR REPLACE, which SQLite alone has, takes a row away without asking. */
const kept = ({ engine }: Dialect): Guard[] =>
  engine === 'postgres'
    ? []
    : [
        {
          name: 'draws_no_replace',
          table: 'draws',
          event: 'INSERT',
          when: `EXISTS (SELECT 1 FROM draws d WHERE d.id = NEW.id
        OR (NEW.replaces_id IS NOT NULL AND d.replaces_id = NEW.replaces_id))`,
          because: 'UNIQUE constraint failed',
        },
      ];

function draws({ engine }: Dialect): Guard[] {
  const sqlite = engine === 'sqlite';
  const text = (...path: readonly string[]): string =>
    sqlite ? `a.content ->> '$.${path.join('.')}'` : `a.content::json #>> '{${path.join(',')}}'`;
  const differs = sqlite ? 'IS NOT' : 'IS DISTINCT FROM';
  const scheduled = sqlite
    ? "json_array_length(a.content, '$.draws')"
    : "json_array_length(a.content::json -> 'draws')";
  const others = '(SELECT count(*) FROM draws d WHERE d.approval_id = NEW.approval_id AND d.id <> NEW.id)';
  const ofItsPlan = used(`a.id = NEW.approval_id AND a.campaign_id = NEW.campaign_id
        AND (a.act = 'draw.grand' OR (NEW.kind <> 'grand' AND a.act IN ('draw.plan', 'draw.rerun', 'drawSchedule.confirm')))
        AND CASE ${text('action')}
          WHEN 'confirmSchedule' THEN ${others} < ${scheduled}
          WHEN 'void' THEN 1 = 0
          ELSE ${others} = 0 AND ${text('plan', 'name')} = NEW.name AND ${text('plan', 'kind')} = NEW.kind END`);
  return [
    {
      name: 'draws_begun',
      table: 'draws',
      event: 'INSERT',
      when: "NEW.status <> 'planned' OR NEW.approval_id IS NOT NULL",
      because: 'begins as planned',
    },
    {
      name: 'draws_approval',
      table: 'draws',
      event: 'UPDATE',
      when: `NEW.approval_id ${differs} OLD.approval_id AND (OLD.approval_id IS NOT NULL OR NOT ${ofItsPlan})`,
      because: 'has the approval that was used for its plan',
    },
    {
      name: 'draws_committed',
      table: 'draws',
      event: 'UPDATE',
      when: "NEW.approval_id IS NULL AND NEW.status IN ('committed', 'drawn', 'published')",
      because: 'is committed with the approval of its plan',
    },
    {
      name: 'draws_voided',
      table: 'draws',
      event: 'UPDATE',
      when: `NEW.status = 'voided' AND OLD.status <> 'voided' AND NOT ${used(
        `a.act IN ('draw.void', 'draw.grand')
        AND a.subject_type = 'draw' AND a.subject_id = NEW.id AND ${text('action')} = 'void'`,
      )}`,
      because: 'is voided with its approval',
    },
  ];
}

const others: readonly Guard[] = [
  {
    name: 'rule_sets_approved',
    table: 'rule_sets',
    event: 'UPDATE',
    // The one with which a campaign begins is published with it.
    when: `NEW.status = 'published' AND OLD.status <> 'published' AND NEW.effective_from IS NOT NULL
        AND NOT ${used(`a.act = 'ruleSet.publish' AND a.subject_type = 'ruleSet' AND a.subject_id = NEW.id
        AND a.subject_version = NEW.version`)}`,
    because: 'is published with its approval',
  },
  {
    name: 'winners_approved',
    table: 'winners',
    event: 'UPDATE',
    when: `NEW.status = 'disqualified' AND OLD.status <> 'disqualified' AND NOT ${used(`a.act = 'winner.disqualify'
        AND a.subject_type = 'winner' AND a.subject_id = NEW.id`)}`,
    because: 'is disqualified with its approval',
  },
  {
    name: 'winners_replacing',
    table: 'winners',
    event: 'UPDATE',
    when: `OLD.status = 'reserve' AND NEW.status = 'drawn' AND NOT EXISTS (SELECT 1 FROM winners w
        WHERE w.id = NEW.replaces_id AND w.draw_id = NEW.draw_id AND w.prize = NEW.prize
          AND w.status IN ('forfeited', 'disqualified'))`,
    because: 'a reserve follows one whose prize is free',
  },
  {
    name: 'campaigns_settled',
    table: 'campaigns',
    event: 'UPDATE',
    when: `NEW.status = 'settled' AND OLD.status <> 'settled' AND NOT ${used(`a.act = 'campaign.settle'
        AND a.subject_type = 'campaign' AND a.subject_id = NEW.id`)}`,
    because: 'is settled with its approval',
  },
];
