PRAGMA defer_foreign_keys = ON
;
CREATE TABLE publications_before AS SELECT * FROM publications
;
DROP TABLE publications
;
CREATE TABLE publications (
      campaign_id TEXT NOT NULL REFERENCES campaigns (id),
      id TEXT NOT NULL PRIMARY KEY,
      draw_id TEXT NOT NULL REFERENCES draws (id),
      version INTEGER NOT NULL,
      status TEXT NOT NULL,
      campaign_name TEXT NOT NULL,
      campaign_name_en TEXT,
      title TEXT NOT NULL,
      title_en TEXT NOT NULL,
      note TEXT,
      note_en TEXT,
      pictures TEXT NOT NULL,
      allowed_terms TEXT NOT NULL,
      content_hash TEXT NOT NULL,
      makers TEXT NOT NULL,
      scanned_hash TEXT,
      submitted_by TEXT REFERENCES persons (id),
      approval_id TEXT REFERENCES approvals (id),
      reason TEXT,
      incident_id TEXT,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      published_at INTEGER,
      retracted_at INTEGER,
      CHECK (status IN ('draft', 'scanned', 'submitted', 'published', 'retracted')),
      CHECK (status = 'draft' OR (scanned_hash IS NOT NULL AND scanned_hash = content_hash)),
      CHECK (status IN ('draft', 'scanned') OR submitted_by IS NOT NULL),
      CHECK (submitted_by IS NULL OR makers LIKE '%' || submitted_by || '%'),
      CHECK (status NOT IN ('published', 'retracted') OR published_at IS NOT NULL)
    ) STRICT
;
INSERT INTO publications (campaign_id, id, draw_id, version, campaign_name, campaign_name_en, title, title_en, note, note_en, pictures, allowed_terms, content_hash, makers, scanned_hash, submitted_by, reason, incident_id, created_at, updated_at, published_at, retracted_at, status)
    SELECT campaign_id, id, draw_id, version, campaign_name, campaign_name_en, title, title_en, note, note_en, pictures, allowed_terms, content_hash, makers, scanned_hash, submitted_by, reason, incident_id, created_at, updated_at, published_at, retracted_at, CASE WHEN status = 'approved' THEN 'submitted' ELSE status END FROM publications_before
;
DROP TABLE publications_before
;
CREATE INDEX publications_of_campaign ON publications (campaign_id, id)
;
CREATE UNIQUE INDEX publications_public ON publications (draw_id) WHERE status = 'published'
;
CREATE TRIGGER publications_refusal_0 BEFORE INSERT ON publications FOR EACH ROW
      WHEN (NEW.status <> 'draft') BEGIN SELECT RAISE(ABORT, 'publications: begins as a draft'); END
;
CREATE TRIGGER publications_refusal_1 BEFORE UPDATE ON publications FOR EACH ROW
      WHEN (OLD.status || '>' || NEW.status NOT IN ('draft>draft', 'draft>scanned', 'scanned>draft', 'scanned>submitted', 'submitted>draft', 'submitted>published', 'published>retracted')) BEGIN SELECT RAISE(ABORT, 'publications: no such step'); END
;
CREATE TRIGGER publications_refusal_2 BEFORE UPDATE ON publications FOR EACH ROW
      WHEN (NEW.content_hash <> OLD.content_hash AND (NEW.status <> 'draft' OR NEW.version <> OLD.version + 1)) BEGIN SELECT RAISE(ABORT, 'publications: a change makes a draft of the next version'); END
;
CREATE TRIGGER publications_refusal_3 BEFORE UPDATE ON publications FOR EACH ROW
      WHEN (substr(NEW.makers, 1, length(OLD.makers) - 1) <> substr(OLD.makers, 1, length(OLD.makers) - 1)) BEGIN SELECT RAISE(ABORT, 'publications: makers remain makers'); END
;
CREATE TRIGGER publications_refusal_4 BEFORE DELETE ON publications FOR EACH ROW
      WHEN (1 = 1) BEGIN SELECT RAISE(ABORT, 'publications: is kept'); END
;
CREATE TRIGGER publications_approved BEFORE UPDATE ON publications FOR EACH ROW WHEN (NEW.status = 'published' AND NOT EXISTS (SELECT 1 FROM approvals a
        WHERE a.id = NEW.approval_id AND a.act = 'publication.publish' AND a.subject_id = NEW.id
          AND a.subject_version = NEW.version AND a.content_hash = NEW.content_hash AND a.status = 'used'))
      BEGIN SELECT RAISE(ABORT, 'publications: is published with its approval'); END
