ALTER TABLE participants RENAME TO counted_participants
;
ALTER TABLE counted_participants RENAME CONSTRAINT participants_pkey TO counted_participants_pkey
;
ALTER TABLE registrations RENAME TO participants
;
ALTER TABLE participants RENAME CONSTRAINT registrations_pkey TO participants_pkey
;
ALTER TABLE figure_changes RENAME TO statistics_deltas
;
ALTER TABLE statistics_deltas RENAME CONSTRAINT figure_changes_pkey TO statistics_deltas_pkey
;
ALTER TABLE statistics_deltas RENAME COLUMN changes TO deltas
;
ALTER TABLE idempotent_answers RENAME TO idempotency_keys
;
ALTER TABLE idempotency_keys RENAME CONSTRAINT idempotent_answers_pkey TO idempotency_keys_pkey
;
ALTER TABLE draw_leaves RENAME COLUMN place TO leaf_index
;
ALTER TABLE participants RENAME CONSTRAINT registrations_campaign_id_fkey TO participants_campaign_id_fkey
;
ALTER TABLE participants
    RENAME CONSTRAINT registrations_campaign_id_participant_key TO participants_campaign_id_participant_key
;
ALTER INDEX registrations_of_canaries RENAME TO participants_of_canaries
;
ALTER INDEX figure_changes_of_campaign RENAME TO statistics_deltas_of_campaign
;
ALTER SEQUENCE figure_changes_id_seq RENAME TO statistics_deltas_id_seq
