import type { Migration } from './migration.js';

/** Says of each held transaction why it is held; all until now wait for the approval of their merchant. */
export const heldReasons: Migration = {
  version: 16,
  name: 'held-reasons',
  statements: ({ types }) => [
    `ALTER TABLE transactions ADD COLUMN held_reasons ${types.text}`,
    "UPDATE transactions SET held_reasons = 'merchantAwaitsApproval' WHERE status = 'held'",
  ],
};
