import type { Dialect } from '../../database.js';

/** A draw's plan never changes; what it becomes is added to it, each once. */
export const draws = ({ types: { text, integer }, table, keyedTable }: Dialect) => [
  `CREATE TABLE draws (
    campaign_id ${text} NOT NULL REFERENCES campaigns (id),
    id ${text} NOT NULL PRIMARY KEY,
    version ${integer} NOT NULL,
    replaces_id ${text} UNIQUE REFERENCES draws (id),
    kind ${text} NOT NULL,
    name ${text} NOT NULL,
    status ${text} NOT NULL,
    plan ${text} NOT NULL,
    participant_count ${integer},
    entry_count ${integer},
    root ${text},
    params ${text},
    commitment ${text},
    reason ${text},
    created_at ${integer} NOT NULL,
    frozen_at ${integer},
    committed_at ${integer},
    drawn_at ${integer},
    voided_at ${integer}
  ) ${table}`,
  'CREATE INDEX draws_of_campaign ON draws (campaign_id, id)',
  // The frozen pool, in the order of its tree: that of keys is that of places and of entries, too.
  `CREATE TABLE draw_leaves (
    draw_id ${text} NOT NULL,
    place ${integer} NOT NULL,
    starts ${integer} NOT NULL,
    ends ${integer} NOT NULL,
    key ${text} NOT NULL,
    participant ${text} NOT NULL,
    PRIMARY KEY (draw_id, key)
  ) ${keyedTable}`,
  // The first leaf of each block of the tree, and the root of the block.
  `CREATE TABLE draw_blocks (
    draw_id ${text} NOT NULL,
    starts ${integer} NOT NULL,
    key ${text} NOT NULL,
    root ${text} NOT NULL,
    PRIMARY KEY (draw_id, starts)
  ) ${keyedTable}`,
  `CREATE TABLE draw_proofs (
    draw_id ${text} NOT NULL PRIMARY KEY REFERENCES draws (id),
    proof ${text} NOT NULL
  ) ${table}`,
  `CREATE TABLE winners (
    draw_id ${text} NOT NULL REFERENCES draws (id),
    id ${text} NOT NULL PRIMARY KEY,
    slot ${integer} NOT NULL,
    prize ${text} NOT NULL,
    key ${text} NOT NULL,
    participant ${text} NOT NULL,
    code ${text} NOT NULL,
    status ${text} NOT NULL,
    replaces_id ${text} UNIQUE REFERENCES winners (id),
    claim_by ${integer},
    reason ${text},
    created_at ${integer} NOT NULL,
    updated_at ${integer} NOT NULL,
    UNIQUE (draw_id, slot),
    UNIQUE (draw_id, code)
  ) ${table}`,
  'CREATE INDEX winners_of_draw ON winners (draw_id, id)',
];
