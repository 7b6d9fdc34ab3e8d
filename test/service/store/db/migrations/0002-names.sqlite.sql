ALTER TABLE participants RENAME TO counted_participants
;
ALTER TABLE registrations RENAME TO participants
;
ALTER TABLE figure_changes RENAME TO statistics_deltas
;
ALTER TABLE statistics_deltas RENAME COLUMN changes TO deltas
;
ALTER TABLE idempotent_answers RENAME TO idempotency_keys
;
ALTER TABLE draw_leaves RENAME COLUMN place TO leaf_index
;
DROP INDEX registrations_of_canaries
;
CREATE INDEX participants_of_canaries ON participants (campaign_id, id) WHERE is_canary = 1
;
DROP INDEX figure_changes_of_campaign
;
CREATE INDEX statistics_deltas_of_campaign ON statistics_deltas (campaign_id, id)
