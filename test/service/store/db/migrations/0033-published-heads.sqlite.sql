ALTER TABLE publications ADD COLUMN audit_head TEXT
