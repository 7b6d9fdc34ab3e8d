DROP TRIGGER publications_refusal_0 ON publications
;
DROP TRIGGER publications_refusal_1 ON publications
;
DROP TRIGGER publications_refusal_2 ON publications
;
DROP TRIGGER publications_refusal_3 ON publications
;
DROP TRIGGER publications_refusal_4 ON publications
;
DROP FUNCTION publications_refuse()
;
DO $$ DECLARE name text; BEGIN
      FOR name IN SELECT conname FROM pg_constraint WHERE conrelid = 'publications'::regclass AND contype = 'c'
      LOOP EXECUTE format('ALTER TABLE publications DROP CONSTRAINT %I', name); END LOOP;
    END $$
;
UPDATE publications SET status = 'submitted' WHERE status = 'approved'
;
ALTER TABLE publications DROP COLUMN approved_by
;
ALTER TABLE publications DROP COLUMN approved_hash
;
ALTER TABLE publications ADD COLUMN approval_id TEXT COLLATE "C" REFERENCES approvals (id)
;
ALTER TABLE publications ADD CHECK (status IN ('draft', 'scanned', 'submitted', 'published', 'retracted'))
;
ALTER TABLE publications ADD CHECK (status = 'draft' OR (scanned_hash IS NOT NULL AND scanned_hash = content_hash))
;
ALTER TABLE publications ADD CHECK (status IN ('draft', 'scanned') OR submitted_by IS NOT NULL)
;
ALTER TABLE publications ADD CHECK (submitted_by IS NULL OR makers LIKE '%' || submitted_by || '%')
;
ALTER TABLE publications ADD CHECK (status NOT IN ('published', 'retracted') OR published_at IS NOT NULL)
;
CREATE FUNCTION publications_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'publications: %', TG_ARGV[0]; END $$
;
CREATE TRIGGER publications_refusal_0 BEFORE INSERT ON publications FOR EACH ROW
      WHEN (NEW.status <> 'draft') EXECUTE FUNCTION publications_refuse('begins as a draft')
;
CREATE TRIGGER publications_refusal_1 BEFORE UPDATE ON publications FOR EACH ROW
      WHEN (OLD.status || '>' || NEW.status NOT IN ('draft>draft', 'draft>scanned', 'scanned>draft', 'scanned>submitted', 'submitted>draft', 'submitted>published', 'published>retracted')) EXECUTE FUNCTION publications_refuse('no such step')
;
CREATE TRIGGER publications_refusal_2 BEFORE UPDATE ON publications FOR EACH ROW
      WHEN (NEW.content_hash <> OLD.content_hash AND (NEW.status <> 'draft' OR NEW.version <> OLD.version + 1)) EXECUTE FUNCTION publications_refuse('a change makes a draft of the next version')
;
CREATE TRIGGER publications_refusal_3 BEFORE UPDATE ON publications FOR EACH ROW
      WHEN (substr(NEW.makers, 1, length(OLD.makers) - 1) <> substr(OLD.makers, 1, length(OLD.makers) - 1)) EXECUTE FUNCTION publications_refuse('makers remain makers')
;
CREATE TRIGGER publications_refusal_4 BEFORE DELETE ON publications FOR EACH ROW
      WHEN (1 = 1) EXECUTE FUNCTION publications_refuse('is kept')
;
CREATE FUNCTION publications_approved() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (NEW.status = 'published' AND NOT EXISTS (SELECT 1 FROM approvals a
        WHERE a.id = NEW.approval_id AND a.act = 'publication.publish' AND a.subject_id = NEW.id
          AND a.subject_version = NEW.version AND a.content_hash = NEW.content_hash AND a.status = 'used')) THEN RAISE EXCEPTION 'publications: is published with its approval'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER publications_approved BEFORE UPDATE ON publications FOR EACH ROW EXECUTE FUNCTION publications_approved()
