CREATE TABLE approver_changes (
      approval_id TEXT NOT NULL REFERENCES approvals (id),
      in_force_from INTEGER NOT NULL,
      PRIMARY KEY (approval_id)
    ) STRICT
;
CREATE TRIGGER approver_changes_no_update BEFORE UPDATE ON approver_changes
      BEGIN SELECT RAISE(ABORT, 'approver_changes is append-only'); END
;
CREATE TRIGGER approver_changes_no_delete BEFORE DELETE ON approver_changes
      BEGIN SELECT RAISE(ABORT, 'approver_changes is append-only'); END
