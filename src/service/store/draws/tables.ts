import type {
  DrawKind,
  DrawProof,
  DrawScheduleStatus,
  DrawStatus,
  WinnerStatus,
} from '../../../generated/types.js';
import { integer, json, nullable, text } from '../db/column.js';
import { table } from '../db/table.js';
import type { ScheduledDraw } from './scheduleTypes.js';
import type { CommittedParams, DrawPlan, Exclusions, PoolShare } from './types.js';

/**
 * The plan of a draw never changes; each later step sets its columns once. That a draw has failed is not stored: it is
 * committed, `reveal_by` has passed, and `revealed_at` is NULL (see `statusAt`).
 */
export const drawTable = table(
  'draws',
  {
    campaign_id: text({ references: 'campaigns (id)' }),
    id: text(),
    version: integer(),
    replaces_id: nullable(text({ unique: true, references: 'draws (id)' })),
    kind: text<DrawKind>(),
    name: text(),
    status: text<Exclude<DrawStatus, 'failed'>>(),
    plan: json<DrawPlan>(),
    participant_count: nullable(integer()),
    entry_count: nullable(integer()),
    root: nullable(text()),
    params: nullable(json<CommittedParams>()),
    commitment: nullable(text()),
    reason: nullable(text()),
    created_at: integer(),
    frozen_at: nullable(integer()),
    committed_at: nullable(integer()),
    drawn_at: nullable(integer()),
    voided_at: nullable(integer()),
    replacement_reason: nullable(text()),
    exclusions: nullable(json<Exclusions>()),
    operator_share: nullable(json<PoolShare>()),
    reveal_by: nullable(integer()),
    revealed_at: nullable(integer()),
    /** Of its plan or its schedule; null until it is planned with it, and marked where it is from before approvals. */
    approval_id: nullable(text()),
  },
  {
    primaryKey: ['id'],
    indexes: {
      draws_of_campaign: { on: 'campaign_id, id' },
    },
  },
);

/** Proposed draws, which are planned once another person than `makers` confirms them. */
export const drawScheduleTable = table(
  'draw_schedules',
  {
    campaign_id: text({ references: 'campaigns (id)' }),
    id: text(),
    status: text<DrawScheduleStatus>(),
    draws: json<readonly ScheduledDraw[]>(),
    makers: json<readonly string[]>(),
    created_by: text(),
    confirmed_by: nullable(text()),
    created_at: integer(),
    updated_at: integer(),
    confirmed_at: nullable(integer()),
  },
  {
    primaryKey: ['id'],
    indexes: {
      draw_schedules_of_campaign: { on: 'campaign_id, id' },
    },
  },
);

/**
 * The leaves of the frozen pool, each with the entries that come from transactions of the operator's own organizations.
 * Their keys, indexes and entries have the same order. */
export const drawLeafTable = table(
  'draw_leaves',
  {
    draw_id: text(),
    leaf_index: integer(),
    starts: integer(),
    ends: integer(),
    key: text(),
    participant: text(),
    operator_entries: integer(),
  },
  {
    primaryKey: ['draw_id', 'key'],
    storage: 'keyed',
  },
);

/** The first leaf of each block of the tree, and the root of the block. */
export const drawBlockTable = table(
  'draw_blocks',
  {
    draw_id: text(),
    starts: integer(),
    key: text(),
    root: text(),
  },
  {
    primaryKey: ['draw_id', 'starts'],
    storage: 'keyed',
  },
);

/** Who gives randomness to a draw. `position` is the place in its commitment; NULL where it does not take part. */
export const drawWitnessTable = table(
  'draw_witnesses',
  {
    draw_id: text({ references: 'draws (id)' }),
    id: text(),
    name: text(),
    organization_id: text({ references: 'organizations (id)' }),
    key_id: text({ references: 'api_keys (id)' }),
    commitment: text(),
    position: nullable(integer()),
    reveal: nullable(text()),
    created_at: integer(),
    revealed_at: nullable(integer()),
  },
  {
    primaryKey: ['id'],
    unique: [
      ['draw_id', 'name'],
      ['draw_id', 'commitment'],
      ['draw_id', 'key_id'],
    ],
    indexes: {
      draw_witnesses_of_draw: { on: 'draw_id, id' },
    },
  },
);

export const drawProofTable = table(
  'draw_proofs',
  {
    draw_id: text({ references: 'draws (id)' }),
    proof: json<DrawProof>(),
  },
  {
    primaryKey: ['draw_id'],
  },
);

export const winnerTable = table(
  'winners',
  {
    draw_id: text({ references: 'draws (id)' }),
    id: text(),
    slot: integer(),
    prize: text(),
    key: text(),
    participant: text(),
    code: text(),
    status: text<WinnerStatus>(),
    replaces_id: nullable(text({ unique: true, references: 'winners (id)' })),
    claim_by: nullable(integer()),
    reason: nullable(text()),
    created_at: integer(),
    updated_at: integer(),
  },
  {
    primaryKey: ['id'],
    unique: [
      ['draw_id', 'slot'],
      ['draw_id', 'code'],
    ],
    indexes: {
      winners_of_draw: { on: 'draw_id, id' },
    },
  },
);
