CREATE TABLE organizations (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    name TEXT COLLATE "C" NOT NULL,
    role TEXT COLLATE "C" NOT NULL,
    parent_id TEXT COLLATE "C" REFERENCES organizations (id),
    scopes TEXT COLLATE "C",
    created_at BIGINT NOT NULL
  ) 
;
CREATE TABLE persons (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    organization_id TEXT COLLATE "C" NOT NULL REFERENCES organizations (id),
    name TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL
  ) 
;
CREATE INDEX persons_of_organization ON persons (organization_id, id)
;
CREATE TABLE api_keys (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    organization_id TEXT COLLATE "C" NOT NULL REFERENCES organizations (id),
    person_id TEXT COLLATE "C" REFERENCES persons (id),
    name TEXT COLLATE "C" NOT NULL,
    mode TEXT COLLATE "C" NOT NULL,
    scopes TEXT COLLATE "C" NOT NULL,
    hint TEXT COLLATE "C" NOT NULL,
    hash TEXT COLLATE "C" NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    expires_at BIGINT,
    revoked_at BIGINT,
    replaced_by TEXT COLLATE "C"
  ) 
;
CREATE INDEX api_keys_of_organization ON api_keys (organization_id, id)
;
CREATE TABLE campaigns (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    name TEXT COLLATE "C" NOT NULL,
    name_en TEXT COLLATE "C",
    status TEXT COLLATE "C" NOT NULL,
    rules_revision BIGINT NOT NULL,
    settings TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
  ) 
;
CREATE TABLE external_series (
    campaign_id TEXT COLLATE "C" NOT NULL REFERENCES campaigns (id),
    id TEXT COLLATE "C" NOT NULL,
    series TEXT COLLATE "C" NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (campaign_id, id)
  ) 
;
CREATE TABLE campaign_rules (
    campaign_id TEXT COLLATE "C" NOT NULL REFERENCES campaigns (id),
    revision BIGINT NOT NULL,
    effective_from BIGINT NOT NULL,
    in_force SMALLINT NOT NULL,
    rules TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (campaign_id, revision)
  ) 
;
CREATE TABLE rule_sets (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    campaign_id TEXT COLLATE "C" NOT NULL REFERENCES campaigns (id),
    version BIGINT NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    effective_from BIGINT,
    rule_set TEXT COLLATE "C" NOT NULL,
    makers TEXT COLLATE "C" NOT NULL,
    created_by TEXT COLLATE "C",
    submitted_by TEXT COLLATE "C",
    published_by TEXT COLLATE "C",
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    published_at BIGINT,
    UNIQUE (campaign_id, version)
  ) 
;
CREATE TABLE participant_accounts (
    campaign_id TEXT COLLATE "C" NOT NULL,
    participant TEXT COLLATE "C" NOT NULL,
    documents BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    entries BIGINT NOT NULL,
    PRIMARY KEY (campaign_id, participant)
  ) WITH (fillfactor = 70)
;
CREATE TABLE participant_account_lines (
    campaign_id TEXT COLLATE "C" NOT NULL,
    participant TEXT COLLATE "C" NOT NULL,
    transaction_id TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    day TEXT COLLATE "C" NOT NULL,
    amount BIGINT NOT NULL,
    entries BIGINT NOT NULL,
    PRIMARY KEY (campaign_id, participant, transaction_id)
  ) WITH (fillfactor = 70)
;
CREATE TABLE merchants (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    campaign_id TEXT COLLATE "C" NOT NULL REFERENCES campaigns (id),
    organization_id TEXT COLLATE "C" NOT NULL REFERENCES organizations (id),
    external_id TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    name_en TEXT COLLATE "C",
    ubns TEXT COLLATE "C" NOT NULL,
    industry TEXT COLLATE "C" NOT NULL,
    district TEXT COLLATE "C" NOT NULL,
    region TEXT COLLATE "C",
    address TEXT COLLATE "C",
    parent_id TEXT COLLATE "C",
    status TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C",
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (campaign_id, external_id, organization_id)
  ) 
;
CREATE TABLE merchant_ubns (
    campaign_id TEXT COLLATE "C" NOT NULL,
    ubn TEXT COLLATE "C" NOT NULL,
    merchant_id TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (campaign_id, ubn, merchant_id)
  ) WITH (fillfactor = 70)
;
CREATE TABLE transactions (
    occurred_at BIGINT NOT NULL,
    total_amount BIGINT NOT NULL,
    refunded_amount BIGINT NOT NULL,
    granted BIGINT NOT NULL,
    entries BIGINT NOT NULL,
    rules_revision BIGINT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    qualified SMALLINT NOT NULL,
    campaign_id TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    organization_id TEXT COLLATE "C" NOT NULL,
    external_id TEXT COLLATE "C" NOT NULL,
    merchant_id TEXT COLLATE "C" NOT NULL,
    channel TEXT COLLATE "C" NOT NULL,
    natural_key TEXT COLLATE "C" NOT NULL,
    superseded TEXT COLLATE "C" NOT NULL,
    document_type TEXT COLLATE "C" NOT NULL,
    document_number TEXT COLLATE "C" NOT NULL,
    document_date TEXT COLLATE "C" NOT NULL,
    terminal_id TEXT COLLATE "C",
    seller_ubn TEXT COLLATE "C",
    buyer_ubn TEXT COLLATE "C",
    random_code TEXT COLLATE "C",
    participant TEXT COLLATE "C",
    district TEXT COLLATE "C",
    region TEXT COLLATE "C",
    industry TEXT COLLATE "C" NOT NULL,
    activity_id TEXT COLLATE "C",
    category TEXT COLLATE "C",
    items TEXT COLLATE "C",
    status TEXT COLLATE "C" NOT NULL,
    evaluation TEXT COLLATE "C",
    claimed_at BIGINT
  ) PARTITION BY LIST (campaign_id)
;
CREATE TABLE adjustments (
    campaign_id TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    transaction_id TEXT COLLATE "C" NOT NULL,
    organization_id TEXT COLLATE "C" NOT NULL,
    external_id TEXT COLLATE "C",
    kind TEXT COLLATE "C" NOT NULL,
    amount BIGINT NOT NULL,
    reason TEXT COLLATE "C",
    entries_reversed BIGINT NOT NULL,
    participant TEXT COLLATE "C",
    granted BIGINT NOT NULL,
    items TEXT COLLATE "C",
    rules_revision BIGINT,
    evaluation TEXT COLLATE "C",
    occurred_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (campaign_id, id),
    UNIQUE (campaign_id, external_id, organization_id)
  ) 
;
CREATE INDEX adjustments_of_transaction ON adjustments (campaign_id, transaction_id, id)
;
CREATE INDEX adjustments_reversed_of_participant
    ON adjustments (campaign_id, (CASE WHEN kind <> 'claim' THEN participant END)) WHERE entries_reversed <> 0
;
CREATE INDEX adjustments_granted_to_participant ON adjustments (campaign_id, participant) WHERE granted <> 0
;
CREATE INDEX adjustments_claimed_by_participant ON adjustments (campaign_id, participant) WHERE kind = 'claim'
;
CREATE VIEW entry_lines AS
    SELECT campaign_id, organization_id, id AS transaction_id, NULL AS adjustment_id,
      CASE WHEN claimed_at IS NULL THEN participant END AS participant, granted AS entries, rules_revision, merchant_id, channel, industry, district, region, activity_id,
      occurred_at, created_at
    FROM transactions WHERE granted <> 0
    UNION ALL
    SELECT a.campaign_id, a.organization_id, a.transaction_id, a.id,
      CASE WHEN a.kind <> 'claim' THEN a.participant END, -a.entries_reversed, t.rules_revision, t.merchant_id, t.channel, t.industry, t.district, t.region,
      t.activity_id, t.occurred_at, a.created_at
    FROM adjustments a
    JOIN transactions t ON t.campaign_id = a.campaign_id AND t.id = a.transaction_id
    WHERE a.entries_reversed <> 0
    UNION ALL
    SELECT a.campaign_id, a.organization_id, a.transaction_id, a.id, a.participant, a.granted,
      t.rules_revision, t.merchant_id, t.channel, t.industry, t.district, t.region, t.activity_id,
      t.occurred_at, a.created_at
    FROM adjustments a
    JOIN transactions t ON t.campaign_id = a.campaign_id AND t.id = a.transaction_id
    WHERE a.granted <> 0
;
CREATE TABLE claims (
    campaign_id TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    organization_id TEXT COLLATE "C" NOT NULL,
    participant TEXT COLLATE "C" NOT NULL,
    natural_key TEXT COLLATE "C" NOT NULL,
    random_code TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    unsure SMALLINT NOT NULL,
    reason TEXT COLLATE "C",
    transaction_id TEXT COLLATE "C",
    entries BIGINT,
    created_at BIGINT NOT NULL,
    settled_at BIGINT,
    PRIMARY KEY (campaign_id, id)
  ) 
;
CREATE INDEX claims_of_document ON claims (campaign_id, natural_key)
;
CREATE INDEX claims_of_participant ON claims (campaign_id, participant)
;
CREATE INDEX claims_waiting ON claims (campaign_id) WHERE status = 'waiting'
;
CREATE INDEX claims_unsure ON claims (campaign_id) WHERE unsure = 1
;
CREATE TABLE figure_changes (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    campaign_id TEXT COLLATE "C" NOT NULL,
    changes TEXT COLLATE "C" NOT NULL
  ) 
;
CREATE INDEX figure_changes_of_campaign ON figure_changes (campaign_id, id)
;
ALTER TABLE figure_changes ALTER COLUMN changes SET STORAGE EXTERNAL
;
CREATE TABLE totals (
    campaign_id TEXT COLLATE "C" NOT NULL,
    dimension TEXT COLLATE "C" NOT NULL,
    coverage TEXT COLLATE "C" NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    amount BIGINT NOT NULL,
    documents BIGINT NOT NULL,
    qualified BIGINT NOT NULL,
    entries BIGINT NOT NULL,
    PRIMARY KEY (campaign_id, dimension, coverage, key)
  ) WITH (fillfactor = 70)
;
CREATE TABLE counters (
    campaign_id TEXT COLLATE "C" NOT NULL,
    coverage TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    shard BIGINT NOT NULL,
    value BIGINT NOT NULL,
    PRIMARY KEY (campaign_id, coverage, name, key, shard)
  ) WITH (fillfactor = 70)
;
CREATE TABLE participants (
    participant TEXT COLLATE "C" NOT NULL,
    campaign_id TEXT COLLATE "C" NOT NULL,
    organization_id TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (participant, campaign_id, organization_id)
  ) 
;
CREATE TABLE promo_items (
    campaign_id TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    organization_id TEXT COLLATE "C" NOT NULL,
    external_id TEXT COLLATE "C" NOT NULL,
    merchant_id TEXT COLLATE "C" NOT NULL,
    zone TEXT COLLATE "C" NOT NULL,
    type TEXT COLLATE "C" NOT NULL,
    title TEXT COLLATE "C" NOT NULL,
    list_price BIGINT NOT NULL,
    sale_price BIGINT NOT NULL,
    url TEXT COLLATE "C",
    image_url TEXT COLLATE "C",
    availability TEXT COLLATE "C" NOT NULL,
    valid_from BIGINT,
    valid_to BIGINT,
    status TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    since_generation BIGINT NOT NULL,
    until_generation BIGINT NOT NULL,
    touched_generation BIGINT NOT NULL,
    position BIGINT NOT NULL,
    digest_high BIGINT NOT NULL,
    digest_low BIGINT NOT NULL,
    PRIMARY KEY (campaign_id, id, since_generation),
    UNIQUE (campaign_id, external_id, organization_id, since_generation)
  ) 
;
CREATE INDEX promo_items_by_position ON promo_items (zone, organization_id, position)
;
CREATE INDEX promo_items_ending ON promo_items (campaign_id, organization_id, zone, until_generation)
    WHERE until_generation < 9007199254740991
;
CREATE INDEX promo_items_of_organization ON promo_items (organization_id, id)
;
CREATE INDEX promo_items_of_merchant ON promo_items (merchant_id, id)
;
CREATE INDEX promo_items_of_zone ON promo_items (campaign_id, zone, id)
;
CREATE TABLE zone_totals (
    campaign_id TEXT COLLATE "C" NOT NULL,
    zone TEXT COLLATE "C" NOT NULL,
    organization_id TEXT COLLATE "C" NOT NULL,
    merchant_id TEXT COLLATE "C" NOT NULL,
    shard BIGINT NOT NULL,
    units BIGINT NOT NULL,
    orders BIGINT NOT NULL,
    gmv BIGINT NOT NULL,
    PRIMARY KEY (campaign_id, zone, organization_id, merchant_id, shard)
  ) WITH (fillfactor = 70)
;
CREATE TABLE zones (
    campaign_id TEXT COLLATE "C" NOT NULL,
    organization_id TEXT COLLATE "C" NOT NULL,
    zone TEXT COLLATE "C" NOT NULL,
    generation BIGINT NOT NULL,
    last_generation BIGINT NOT NULL,
    mirror_id TEXT COLLATE "C",
    PRIMARY KEY (campaign_id, organization_id, zone)
  ) 
;
CREATE TABLE mirrors (
    campaign_id TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    organization_id TEXT COLLATE "C" NOT NULL,
    zone TEXT COLLATE "C" NOT NULL,
    generation BIGINT NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    item_count BIGINT NOT NULL,
    digest_high BIGINT NOT NULL,
    digest_low BIGINT NOT NULL,
    created_items BIGINT NOT NULL,
    updated_items BIGINT NOT NULL,
    plan TEXT COLLATE "C",
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (campaign_id, id)
  ) 
;
CREATE INDEX mirrors_of_organization ON mirrors (organization_id, id)
;
CREATE TABLE listing_steps (
    campaign_id TEXT COLLATE "C" NOT NULL,
    coverage TEXT COLLATE "C" NOT NULL,
    zone TEXT COLLATE "C" NOT NULL,
    effective_at BIGINT NOT NULL,
    shard BIGINT NOT NULL,
    step BIGINT NOT NULL,
    PRIMARY KEY (campaign_id, coverage, zone, effective_at, shard)
  ) WITH (fillfactor = 70)
;
CREATE TABLE draws (
    campaign_id TEXT COLLATE "C" NOT NULL REFERENCES campaigns (id),
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    replaces_id TEXT COLLATE "C" UNIQUE REFERENCES draws (id),
    kind TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    plan TEXT COLLATE "C" NOT NULL,
    participant_count BIGINT,
    entry_count BIGINT,
    root TEXT COLLATE "C",
    params TEXT COLLATE "C",
    commitment TEXT COLLATE "C",
    reason TEXT COLLATE "C",
    created_at BIGINT NOT NULL,
    frozen_at BIGINT,
    committed_at BIGINT,
    drawn_at BIGINT,
    voided_at BIGINT
  ) 
;
CREATE INDEX draws_of_campaign ON draws (campaign_id, id)
;
CREATE TABLE draw_leaves (
    draw_id TEXT COLLATE "C" NOT NULL,
    place BIGINT NOT NULL,
    starts BIGINT NOT NULL,
    ends BIGINT NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    participant TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (draw_id, key)
  ) WITH (fillfactor = 70)
;
CREATE TABLE draw_blocks (
    draw_id TEXT COLLATE "C" NOT NULL,
    starts BIGINT NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    root TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (draw_id, starts)
  ) WITH (fillfactor = 70)
;
CREATE TABLE draw_proofs (
    draw_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES draws (id),
    proof TEXT COLLATE "C" NOT NULL
  ) 
;
CREATE TABLE winners (
    draw_id TEXT COLLATE "C" NOT NULL REFERENCES draws (id),
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    slot BIGINT NOT NULL,
    prize TEXT COLLATE "C" NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    participant TEXT COLLATE "C" NOT NULL,
    code TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    replaces_id TEXT COLLATE "C" UNIQUE REFERENCES winners (id),
    claim_by BIGINT,
    reason TEXT COLLATE "C",
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (draw_id, slot),
    UNIQUE (draw_id, code)
  ) 
;
CREATE INDEX winners_of_draw ON winners (draw_id, id)
;
CREATE TABLE publications (
      campaign_id TEXT COLLATE "C" NOT NULL REFERENCES campaigns (id),
      id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
      draw_id TEXT COLLATE "C" NOT NULL REFERENCES draws (id),
      version BIGINT NOT NULL,
      status TEXT COLLATE "C" NOT NULL CHECK (status IN ('draft', 'scanned', 'submitted', 'approved', 'published', 'retracted')),
      campaign_name TEXT COLLATE "C" NOT NULL,
      campaign_name_en TEXT COLLATE "C",
      title TEXT COLLATE "C" NOT NULL,
      title_en TEXT COLLATE "C" NOT NULL,
      note TEXT COLLATE "C",
      note_en TEXT COLLATE "C",
      pictures TEXT COLLATE "C" NOT NULL,
      allowed_terms TEXT COLLATE "C" NOT NULL,
      content_hash TEXT COLLATE "C" NOT NULL,
      makers TEXT COLLATE "C" NOT NULL,
      scanned_hash TEXT COLLATE "C",
      submitted_by TEXT COLLATE "C" REFERENCES persons (id),
      approved_by TEXT COLLATE "C" REFERENCES persons (id),
      approved_hash TEXT COLLATE "C",
      reason TEXT COLLATE "C",
      incident_id TEXT COLLATE "C",
      created_at BIGINT NOT NULL,
      updated_at BIGINT NOT NULL,
      published_at BIGINT,
      retracted_at BIGINT,
      CHECK (status = 'draft' OR (scanned_hash IS NOT NULL AND scanned_hash = content_hash)),
      CHECK (status IN ('draft', 'scanned') OR submitted_by IS NOT NULL),
      CHECK (submitted_by IS NULL OR makers LIKE '%' || submitted_by || '%'),
      CHECK (status IN ('draft', 'scanned', 'submitted') OR (approved_by IS NOT NULL
        AND approved_hash IS NOT NULL AND approved_hash = content_hash
        AND makers NOT LIKE '%' || approved_by || '%')),
      CHECK (status NOT IN ('published', 'retracted') OR published_at IS NOT NULL)
    ) 
;
CREATE INDEX publications_of_campaign ON publications (campaign_id, id)
;
CREATE UNIQUE INDEX publications_public ON publications (draw_id) WHERE status = 'published'
;
CREATE FUNCTION publications_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'publications: %', TG_ARGV[0]; END $$
;
CREATE TRIGGER publications_refusal_0 BEFORE INSERT ON publications FOR EACH ROW
      WHEN (NEW.status <> 'draft') EXECUTE FUNCTION publications_refuse('begins as a draft')
;
CREATE TRIGGER publications_refusal_1 BEFORE UPDATE ON publications FOR EACH ROW
      WHEN (OLD.status || '>' || NEW.status NOT IN ('draft>draft', 'draft>scanned', 'scanned>draft', 'scanned>submitted', 'submitted>draft', 'submitted>approved', 'approved>draft', 'approved>published', 'published>retracted')) EXECUTE FUNCTION publications_refuse('no such step')
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
CREATE TABLE publication_prizes (
      publication_id TEXT COLLATE "C" NOT NULL REFERENCES publications (id),
      version BIGINT NOT NULL,
      slot BIGINT NOT NULL,
      prize TEXT COLLATE "C" NOT NULL,
      code TEXT COLLATE "C" NOT NULL CHECK (code ~ '^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$'),
      is_reserve SMALLINT NOT NULL,
      PRIMARY KEY (publication_id, version, slot)
    ) WITH (fillfactor = 70)
;
CREATE FUNCTION publication_prizes_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'publication_prizes is append-only'; END $$
;
CREATE TRIGGER publication_prizes_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON publication_prizes
    FOR EACH STATEMENT EXECUTE FUNCTION publication_prizes_stay()
;
CREATE TABLE publication_reads (
      publication_id TEXT COLLATE "C" NOT NULL REFERENCES publications (id),
      form TEXT COLLATE "C" NOT NULL,
      reader TEXT COLLATE "C" NOT NULL,
      shard BIGINT NOT NULL,
      count BIGINT NOT NULL,
      first_at BIGINT NOT NULL,
      last_at BIGINT NOT NULL,
      PRIMARY KEY (publication_id, form, reader, shard)
    ) WITH (fillfactor = 70)
;
CREATE TABLE idempotent_answers (
    organization_id TEXT COLLATE "C" NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    fingerprint TEXT COLLATE "C" NOT NULL,
    status BIGINT NOT NULL,
    headers TEXT COLLATE "C",
    encoding TEXT COLLATE "C" NOT NULL,
    body BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (organization_id, key)
  ) 
;
ALTER TABLE idempotent_answers ALTER COLUMN body SET STORAGE EXTERNAL
;
CREATE TABLE audit_entries (
    sequence BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    request_id TEXT COLLATE "C",
    operation_id TEXT COLLATE "C" NOT NULL,
    organization_ids TEXT COLLATE "C" NOT NULL,
    person_id TEXT COLLATE "C",
    key_id TEXT COLLATE "C",
    campaign_id TEXT COLLATE "C",
    subject_type TEXT COLLATE "C" NOT NULL,
    subject_id TEXT COLLATE "C",
    remote_address TEXT COLLATE "C",
    outcome TEXT COLLATE "C" NOT NULL,
    code TEXT COLLATE "C",
    previous_hash TEXT COLLATE "C" NOT NULL,
    hash TEXT COLLATE "C" NOT NULL
  ) 
;
CREATE TABLE audit_head (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    sequence BIGINT NOT NULL,
    hash TEXT COLLATE "C" NOT NULL
  ) 
;
INSERT INTO audit_head (one, sequence, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000')
;
CREATE INDEX audit_entries_of_subject ON audit_entries (subject_id, sequence)
;
CREATE FUNCTION audit_entries_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'audit_entries is append-only'; END $$
;
CREATE TRIGGER audit_entries_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries
    FOR EACH STATEMENT EXECUTE FUNCTION audit_entries_stay()
;
CREATE TABLE incidents (
      campaign_id TEXT COLLATE "C" NOT NULL REFERENCES campaigns (id),
      id TEXT COLLATE "C" NOT NULL,
      source TEXT COLLATE "C" NOT NULL,
      subject_id TEXT COLLATE "C",
      kind TEXT COLLATE "C" NOT NULL,
      severity BIGINT NOT NULL,
      data_kinds TEXT COLLATE "C" NOT NULL,
      status TEXT COLLATE "C" NOT NULL,
      exposed_from BIGINT NOT NULL,
      exposed_to BIGINT,
      participants BIGINT,
      contact TEXT COLLATE "C",
      known_at BIGINT NOT NULL,
      report_within BIGINT NOT NULL,
      report_due_at BIGINT NOT NULL,
      notify_due_at BIGINT NOT NULL,
      contained_at BIGINT,
      notified_at BIGINT,
      reported_at BIGINT,
      closed_at BIGINT,
      created_at BIGINT NOT NULL,
      PRIMARY KEY (campaign_id, id)
    ) 
;
CREATE TABLE incident_events (
      campaign_id TEXT COLLATE "C" NOT NULL,
      incident_id TEXT COLLATE "C" NOT NULL,
      id TEXT COLLATE "C" NOT NULL,
      at BIGINT NOT NULL,
      kind TEXT COLLATE "C" NOT NULL,
      severity BIGINT NOT NULL,
      channels TEXT COLLATE "C" NOT NULL,
      note TEXT COLLATE "C",
      person_id TEXT COLLATE "C",
      key_id TEXT COLLATE "C",
      PRIMARY KEY (campaign_id, incident_id, id)
    ) 
;
CREATE FUNCTION incident_events_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'incident_events is append-only'; END $$
;
CREATE TRIGGER incident_events_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON incident_events
    FOR EACH STATEMENT EXECUTE FUNCTION incident_events_stay()
;
CREATE TABLE personal_data_accesses (
      campaign_id TEXT COLLATE "C" NOT NULL,
      participant_id TEXT COLLATE "C" NOT NULL,
      export_id TEXT COLLATE "C" NOT NULL,
      person_id TEXT COLLATE "C" NOT NULL,
      key_id TEXT COLLATE "C" NOT NULL,
      organization_ids TEXT COLLATE "C" NOT NULL,
      fields TEXT COLLATE "C" NOT NULL,
      remote_address TEXT COLLATE "C",
      at BIGINT NOT NULL
    ) 
;
CREATE FUNCTION personal_data_accesses_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'personal_data_accesses is append-only'; END $$
;
CREATE TRIGGER personal_data_accesses_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON personal_data_accesses
    FOR EACH STATEMENT EXECUTE FUNCTION personal_data_accesses_stay()
;
CREATE INDEX personal_data_accesses_by_time ON personal_data_accesses (campaign_id, at)
;
CREATE TABLE registrations (
    campaign_id TEXT COLLATE "C" NOT NULL REFERENCES campaigns (id),
    id TEXT COLLATE "C" NOT NULL,
    participant TEXT COLLATE "C" NOT NULL,
    is_canary SMALLINT NOT NULL,
    registered_at BIGINT NOT NULL,
    erased_at BIGINT,
    PRIMARY KEY (campaign_id, id),
    UNIQUE (campaign_id, participant)
  ) 
;
CREATE INDEX registrations_of_canaries ON registrations (campaign_id, id) WHERE is_canary = 1
;
CREATE TABLE contacts (
    campaign_id TEXT COLLATE "C" NOT NULL,
    participant_id TEXT COLLATE "C" NOT NULL,
    key_id TEXT COLLATE "C" NOT NULL,
    data_key TEXT COLLATE "C" NOT NULL,
    contact TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (campaign_id, participant_id)
  ) 
;
CREATE INDEX contacts_of_key ON contacts (campaign_id, key_id)
;
CREATE TABLE contact_index (
    campaign_id TEXT COLLATE "C" NOT NULL,
    field TEXT COLLATE "C" NOT NULL,
    value TEXT COLLATE "C" NOT NULL,
    participant_id TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (campaign_id, field, value, participant_id)
  ) WITH (fillfactor = 70)
;
CREATE INDEX contact_index_of_participant ON contact_index (campaign_id, participant_id)
;
CREATE TABLE exports (
    campaign_id TEXT COLLATE "C" NOT NULL REFERENCES campaigns (id),
    id TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    purpose TEXT COLLATE "C" NOT NULL,
    draw_id TEXT COLLATE "C",
    fields TEXT COLLATE "C" NOT NULL,
    max_rows BIGINT NOT NULL,
    participants BIGINT NOT NULL,
    without_contact BIGINT NOT NULL,
    requested_by TEXT COLLATE "C" NOT NULL,
    requested_at BIGINT NOT NULL,
    decided_by TEXT COLLATE "C",
    decided_at BIGINT,
    reason TEXT COLLATE "C",
    grant_expires_at BIGINT,
    downloads BIGINT NOT NULL,
    last_downloaded_at BIGINT,
    PRIMARY KEY (campaign_id, id)
  ) 
;
CREATE TABLE exported_participants (
    campaign_id TEXT COLLATE "C" NOT NULL,
    export_id TEXT COLLATE "C" NOT NULL,
    participant_id TEXT COLLATE "C" NOT NULL,
    winner_ids TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (campaign_id, export_id, participant_id)
  ) WITH (fillfactor = 70)
;
CREATE INDEX exports_of_participant ON exported_participants (campaign_id, participant_id, export_id)
