import { changeOfApprovers } from '../../../campaign/approval/approverSet.js';
import type { ApprovalSubject } from '../../../campaign/approval/document.js';
import type { Sql } from '../db/database.js';

// The content of an approval that did not take effect may hold what must not stay, such as names in a title. Nothing
// needs it any more: the document keeps its hash. `null` takes its place.
const erase = `UPDATE approvals SET content = 'null',
    status = CASE status WHEN 'rejected' THEN status ELSE 'expired' END
  WHERE content <> 'null'`;

/** A set of approvers that is approved waits, however long, and takes effect. */
const isOpen = `(status = 'pending' OR (status = 'approved' AND act <> '${changeOfApprovers}'))`;

/** Erases the content of approvals that were rejected, or expired, before. How many there were. */
export const eraseUnused = (sql: Sql, before: number): Promise<number> =>
  sql.run(
    `${erase} AND ((status = 'rejected' AND decided_at <= $1)
      OR ((status = 'expired' OR ${isOpen}) AND expires_at <= $1))`,
    [before],
  );

/** Ends the approvals of a subject whose content is erased, and erases it in them, too. */
export const eraseContentOf = (sql: Sql, { type, id }: Omit<ApprovalSubject, 'version'>): Promise<number> =>
  sql.run(
    `${erase} AND subject_type = $1 AND subject_id = $2 AND (status IN ('rejected', 'expired') OR ${isOpen})`,
    [type, id],
  );
