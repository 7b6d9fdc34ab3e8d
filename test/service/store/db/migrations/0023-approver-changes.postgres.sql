CREATE TABLE approver_changes (
      approval_id TEXT COLLATE "C" NOT NULL REFERENCES approvals (id),
      in_force_from BIGINT NOT NULL,
      PRIMARY KEY (approval_id)
    )
;
CREATE FUNCTION approver_changes_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'approver_changes is append-only'; END $$
;
CREATE TRIGGER approver_changes_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON approver_changes
    FOR EACH STATEMENT EXECUTE FUNCTION approver_changes_stay()
