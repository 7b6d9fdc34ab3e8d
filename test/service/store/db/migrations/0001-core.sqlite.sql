CREATE TABLE organizations (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    parent_id TEXT REFERENCES organizations (id),
    scopes TEXT,
    created_at INTEGER NOT NULL
  ) STRICT
;
CREATE TABLE persons (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT
;
CREATE INDEX persons_of_organization ON persons (organization_id, id)
;
CREATE TABLE api_keys (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    person_id TEXT REFERENCES persons (id),
    name TEXT NOT NULL,
    mode TEXT NOT NULL,
    scopes TEXT NOT NULL,
    hint TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    revoked_at INTEGER,
    replaced_by TEXT
  ) STRICT
;
CREATE INDEX api_keys_of_organization ON api_keys (organization_id, id)
;
CREATE TABLE campaigns (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    name_en TEXT,
    status TEXT NOT NULL,
    rules_revision INTEGER NOT NULL,
    settings TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
  ) STRICT
;
CREATE TABLE external_series (
    campaign_id TEXT NOT NULL REFERENCES campaigns (id),
    id TEXT NOT NULL,
    series TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (campaign_id, id)
  ) STRICT
;
CREATE TABLE campaign_rules (
    campaign_id TEXT NOT NULL REFERENCES campaigns (id),
    revision INTEGER NOT NULL,
    effective_from INTEGER NOT NULL,
    in_force INTEGER NOT NULL,
    rules TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (campaign_id, revision)
  ) STRICT
;
CREATE TABLE rule_sets (
    id TEXT NOT NULL PRIMARY KEY,
    campaign_id TEXT NOT NULL REFERENCES campaigns (id),
    version INTEGER NOT NULL,
    status TEXT NOT NULL,
    effective_from INTEGER,
    rule_set TEXT NOT NULL,
    makers TEXT NOT NULL,
    created_by TEXT,
    submitted_by TEXT,
    published_by TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    published_at INTEGER,
    UNIQUE (campaign_id, version)
  ) STRICT
;
CREATE TABLE participant_accounts (
    campaign_id TEXT NOT NULL,
    participant TEXT NOT NULL,
    documents INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    PRIMARY KEY (campaign_id, participant)
  ) STRICT, WITHOUT ROWID
;
CREATE TABLE participant_account_lines (
    campaign_id TEXT NOT NULL,
    participant TEXT NOT NULL,
    transaction_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    day TEXT NOT NULL,
    amount INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    PRIMARY KEY (campaign_id, participant, transaction_id)
  ) STRICT, WITHOUT ROWID
;
CREATE TABLE merchants (
    id TEXT NOT NULL PRIMARY KEY,
    campaign_id TEXT NOT NULL REFERENCES campaigns (id),
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    external_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    name_en TEXT,
    ubns TEXT NOT NULL,
    industry TEXT NOT NULL,
    district TEXT NOT NULL,
    region TEXT,
    address TEXT,
    parent_id TEXT,
    status TEXT NOT NULL,
    reason TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (campaign_id, external_id, organization_id)
  ) STRICT
;
CREATE TABLE merchant_ubns (
    campaign_id TEXT NOT NULL,
    ubn TEXT NOT NULL,
    merchant_id TEXT NOT NULL,
    PRIMARY KEY (campaign_id, ubn, merchant_id)
  ) STRICT, WITHOUT ROWID
;
CREATE TABLE transactions (
    occurred_at INTEGER NOT NULL,
    total_amount INTEGER NOT NULL,
    refunded_amount INTEGER NOT NULL,
    granted INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    rules_revision INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    qualified INTEGER NOT NULL,
    campaign_id TEXT NOT NULL,
    id TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    external_id TEXT NOT NULL,
    merchant_id TEXT NOT NULL,
    channel TEXT NOT NULL,
    natural_key TEXT NOT NULL,
    superseded TEXT NOT NULL,
    document_type TEXT NOT NULL,
    document_number TEXT NOT NULL,
    document_date TEXT NOT NULL,
    terminal_id TEXT,
    seller_ubn TEXT,
    buyer_ubn TEXT,
    random_code TEXT,
    participant TEXT,
    district TEXT,
    region TEXT,
    industry TEXT NOT NULL,
    activity_id TEXT,
    category TEXT,
    items TEXT,
    status TEXT NOT NULL,
    evaluation TEXT,
    claimed_at INTEGER
  ) STRICT
;
CREATE UNIQUE INDEX transactions_by_id ON transactions (campaign_id, id)
;
CREATE UNIQUE INDEX transactions_by_document ON transactions (campaign_id, natural_key, superseded)
;
CREATE UNIQUE INDEX transactions_by_external_id
    ON transactions (campaign_id, external_id, organization_id, superseded)
;
CREATE INDEX transactions_of_organization ON transactions (organization_id, id)
;
CREATE INDEX transactions_of_merchant ON transactions (merchant_id, id)
;
CREATE INDEX transactions_by_status ON transactions (campaign_id, status, id)
    WHERE status IN ('held', 'adjusted', 'voided')
;
CREATE INDEX transactions_of_participant
    ON transactions (campaign_id, (CASE WHEN claimed_at IS NULL THEN participant END))
;
CREATE INDEX transactions_superseded ON transactions (campaign_id, organization_id, external_id)
    WHERE superseded <> ''
;
CREATE TABLE adjustments (
    campaign_id TEXT NOT NULL,
    id TEXT NOT NULL,
    transaction_id TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    external_id TEXT,
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL,
    reason TEXT,
    entries_reversed INTEGER NOT NULL,
    participant TEXT,
    granted INTEGER NOT NULL,
    items TEXT,
    rules_revision INTEGER,
    evaluation TEXT,
    occurred_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (campaign_id, id),
    UNIQUE (campaign_id, external_id, organization_id)
  ) STRICT
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
    campaign_id TEXT NOT NULL,
    id TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    participant TEXT NOT NULL,
    natural_key TEXT NOT NULL,
    random_code TEXT NOT NULL,
    status TEXT NOT NULL,
    unsure INTEGER NOT NULL,
    reason TEXT,
    transaction_id TEXT,
    entries INTEGER,
    created_at INTEGER NOT NULL,
    settled_at INTEGER,
    PRIMARY KEY (campaign_id, id)
  ) STRICT
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
    id INTEGER PRIMARY KEY,
    campaign_id TEXT NOT NULL,
    changes TEXT NOT NULL
  ) STRICT
;
CREATE INDEX figure_changes_of_campaign ON figure_changes (campaign_id, id)
;
CREATE TABLE totals (
    campaign_id TEXT NOT NULL,
    dimension TEXT NOT NULL,
    coverage TEXT NOT NULL,
    key TEXT NOT NULL,
    amount INTEGER NOT NULL,
    documents INTEGER NOT NULL,
    qualified INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    PRIMARY KEY (campaign_id, dimension, coverage, key)
  ) STRICT, WITHOUT ROWID
;
CREATE TABLE counters (
    campaign_id TEXT NOT NULL,
    coverage TEXT NOT NULL,
    name TEXT NOT NULL,
    key TEXT NOT NULL,
    shard INTEGER NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (campaign_id, coverage, name, key, shard)
  ) STRICT, WITHOUT ROWID
;
CREATE TABLE participants (
    participant TEXT NOT NULL,
    campaign_id TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    PRIMARY KEY (participant, campaign_id, organization_id)
  ) STRICT
;
CREATE TABLE promo_items (
    campaign_id TEXT NOT NULL,
    id TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    external_id TEXT NOT NULL,
    merchant_id TEXT NOT NULL,
    zone TEXT NOT NULL,
    type TEXT NOT NULL,
    title TEXT NOT NULL,
    list_price INTEGER NOT NULL,
    sale_price INTEGER NOT NULL,
    url TEXT,
    image_url TEXT,
    availability TEXT NOT NULL,
    valid_from INTEGER,
    valid_to INTEGER,
    status TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    since_generation INTEGER NOT NULL,
    until_generation INTEGER NOT NULL,
    touched_generation INTEGER NOT NULL,
    position INTEGER NOT NULL,
    digest_high INTEGER NOT NULL,
    digest_low INTEGER NOT NULL,
    PRIMARY KEY (campaign_id, id, since_generation),
    UNIQUE (campaign_id, external_id, organization_id, since_generation)
  ) STRICT
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
    campaign_id TEXT NOT NULL,
    zone TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    merchant_id TEXT NOT NULL,
    shard INTEGER NOT NULL,
    units INTEGER NOT NULL,
    orders INTEGER NOT NULL,
    gmv INTEGER NOT NULL,
    PRIMARY KEY (campaign_id, zone, organization_id, merchant_id, shard)
  ) STRICT, WITHOUT ROWID
;
CREATE TABLE zones (
    campaign_id TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    zone TEXT NOT NULL,
    generation INTEGER NOT NULL,
    last_generation INTEGER NOT NULL,
    mirror_id TEXT,
    PRIMARY KEY (campaign_id, organization_id, zone)
  ) STRICT
;
CREATE TABLE mirrors (
    campaign_id TEXT NOT NULL,
    id TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    zone TEXT NOT NULL,
    generation INTEGER NOT NULL,
    status TEXT NOT NULL,
    item_count INTEGER NOT NULL,
    digest_high INTEGER NOT NULL,
    digest_low INTEGER NOT NULL,
    created_items INTEGER NOT NULL,
    updated_items INTEGER NOT NULL,
    plan TEXT,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    ended_at INTEGER,
    PRIMARY KEY (campaign_id, id)
  ) STRICT
;
CREATE INDEX mirrors_of_organization ON mirrors (organization_id, id)
;
CREATE TABLE listing_steps (
    campaign_id TEXT NOT NULL,
    coverage TEXT NOT NULL,
    zone TEXT NOT NULL,
    effective_at INTEGER NOT NULL,
    shard INTEGER NOT NULL,
    step INTEGER NOT NULL,
    PRIMARY KEY (campaign_id, coverage, zone, effective_at, shard)
  ) STRICT, WITHOUT ROWID
;
CREATE TABLE draws (
    campaign_id TEXT NOT NULL REFERENCES campaigns (id),
    id TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    replaces_id TEXT UNIQUE REFERENCES draws (id),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    status TEXT NOT NULL,
    plan TEXT NOT NULL,
    participant_count INTEGER,
    entry_count INTEGER,
    root TEXT,
    params TEXT,
    commitment TEXT,
    reason TEXT,
    created_at INTEGER NOT NULL,
    frozen_at INTEGER,
    committed_at INTEGER,
    drawn_at INTEGER,
    voided_at INTEGER
  ) STRICT
;
CREATE INDEX draws_of_campaign ON draws (campaign_id, id)
;
CREATE TABLE draw_leaves (
    draw_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    starts INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    key TEXT NOT NULL,
    participant TEXT NOT NULL,
    PRIMARY KEY (draw_id, key)
  ) STRICT, WITHOUT ROWID
;
CREATE TABLE draw_blocks (
    draw_id TEXT NOT NULL,
    starts INTEGER NOT NULL,
    key TEXT NOT NULL,
    root TEXT NOT NULL,
    PRIMARY KEY (draw_id, starts)
  ) STRICT, WITHOUT ROWID
;
CREATE TABLE draw_proofs (
    draw_id TEXT NOT NULL PRIMARY KEY REFERENCES draws (id),
    proof TEXT NOT NULL
  ) STRICT
;
CREATE TABLE winners (
    draw_id TEXT NOT NULL REFERENCES draws (id),
    id TEXT NOT NULL PRIMARY KEY,
    slot INTEGER NOT NULL,
    prize TEXT NOT NULL,
    key TEXT NOT NULL,
    participant TEXT NOT NULL,
    code TEXT NOT NULL,
    status TEXT NOT NULL,
    replaces_id TEXT UNIQUE REFERENCES winners (id),
    claim_by INTEGER,
    reason TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (draw_id, slot),
    UNIQUE (draw_id, code)
  ) STRICT
;
CREATE INDEX winners_of_draw ON winners (draw_id, id)
;
CREATE TABLE publications (
      campaign_id TEXT NOT NULL REFERENCES campaigns (id),
      id TEXT NOT NULL PRIMARY KEY,
      draw_id TEXT NOT NULL REFERENCES draws (id),
      version INTEGER NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('draft', 'scanned', 'submitted', 'approved', 'published', 'retracted')),
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
      approved_by TEXT REFERENCES persons (id),
      approved_hash TEXT,
      reason TEXT,
      incident_id TEXT,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      published_at INTEGER,
      retracted_at INTEGER,
      CHECK (status = 'draft' OR (scanned_hash IS NOT NULL AND scanned_hash = content_hash)),
      CHECK (status IN ('draft', 'scanned') OR submitted_by IS NOT NULL),
      CHECK (submitted_by IS NULL OR makers LIKE '%' || submitted_by || '%'),
      CHECK (status IN ('draft', 'scanned', 'submitted') OR (approved_by IS NOT NULL
        AND approved_hash IS NOT NULL AND approved_hash = content_hash
        AND makers NOT LIKE '%' || approved_by || '%')),
      CHECK (status NOT IN ('published', 'retracted') OR published_at IS NOT NULL)
    ) STRICT
;
CREATE INDEX publications_of_campaign ON publications (campaign_id, id)
;
CREATE UNIQUE INDEX publications_public ON publications (draw_id) WHERE status = 'published'
;
CREATE TRIGGER publications_refusal_0 BEFORE INSERT ON publications FOR EACH ROW
      WHEN (NEW.status <> 'draft') BEGIN SELECT RAISE(ABORT, 'publications: begins as a draft'); END
;
CREATE TRIGGER publications_refusal_1 BEFORE UPDATE ON publications FOR EACH ROW
      WHEN (OLD.status || '>' || NEW.status NOT IN ('draft>draft', 'draft>scanned', 'scanned>draft', 'scanned>submitted', 'submitted>draft', 'submitted>approved', 'approved>draft', 'approved>published', 'published>retracted')) BEGIN SELECT RAISE(ABORT, 'publications: no such step'); END
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
CREATE TABLE publication_prizes (
      publication_id TEXT NOT NULL REFERENCES publications (id),
      version INTEGER NOT NULL,
      slot INTEGER NOT NULL,
      prize TEXT NOT NULL,
      code TEXT NOT NULL CHECK (code GLOB '[0-9A-Z][0-9A-Z][0-9A-Z][0-9A-Z]-[0-9A-Z][0-9A-Z][0-9A-Z][0-9A-Z]-[0-9A-Z][0-9A-Z][0-9A-Z][0-9A-Z]'),
      is_reserve INTEGER NOT NULL,
      PRIMARY KEY (publication_id, version, slot)
    ) STRICT, WITHOUT ROWID
;
CREATE TRIGGER publication_prizes_no_update BEFORE UPDATE ON publication_prizes
      BEGIN SELECT RAISE(ABORT, 'publication_prizes is append-only'); END
;
CREATE TRIGGER publication_prizes_no_delete BEFORE DELETE ON publication_prizes
      BEGIN SELECT RAISE(ABORT, 'publication_prizes is append-only'); END
;
CREATE TABLE publication_reads (
      publication_id TEXT NOT NULL REFERENCES publications (id),
      form TEXT NOT NULL,
      reader TEXT NOT NULL,
      shard INTEGER NOT NULL,
      count INTEGER NOT NULL,
      first_at INTEGER NOT NULL,
      last_at INTEGER NOT NULL,
      PRIMARY KEY (publication_id, form, reader, shard)
    ) STRICT, WITHOUT ROWID
;
CREATE TABLE idempotent_answers (
    organization_id TEXT NOT NULL,
    key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    status INTEGER NOT NULL,
    headers TEXT,
    encoding TEXT NOT NULL,
    body BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (organization_id, key)
  ) STRICT
;
CREATE TABLE audit_entries (
    sequence INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    request_id TEXT,
    operation_id TEXT NOT NULL,
    organization_ids TEXT NOT NULL,
    person_id TEXT,
    key_id TEXT,
    campaign_id TEXT,
    subject_type TEXT NOT NULL,
    subject_id TEXT,
    remote_address TEXT,
    outcome TEXT NOT NULL,
    code TEXT,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT
;
CREATE TABLE audit_head (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    sequence INTEGER NOT NULL,
    hash TEXT NOT NULL
  ) STRICT
;
INSERT INTO audit_head (one, sequence, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000')
;
CREATE INDEX audit_entries_of_subject ON audit_entries (subject_id, sequence)
;
CREATE TRIGGER audit_entries_no_update BEFORE UPDATE ON audit_entries
      BEGIN SELECT RAISE(ABORT, 'audit_entries is append-only'); END
;
CREATE TRIGGER audit_entries_no_delete BEFORE DELETE ON audit_entries
      BEGIN SELECT RAISE(ABORT, 'audit_entries is append-only'); END
;
CREATE TABLE incidents (
      campaign_id TEXT NOT NULL REFERENCES campaigns (id),
      id TEXT NOT NULL,
      source TEXT NOT NULL,
      subject_id TEXT,
      kind TEXT NOT NULL,
      severity INTEGER NOT NULL,
      data_kinds TEXT NOT NULL,
      status TEXT NOT NULL,
      exposed_from INTEGER NOT NULL,
      exposed_to INTEGER,
      participants INTEGER,
      contact TEXT,
      known_at INTEGER NOT NULL,
      report_within INTEGER NOT NULL,
      report_due_at INTEGER NOT NULL,
      notify_due_at INTEGER NOT NULL,
      contained_at INTEGER,
      notified_at INTEGER,
      reported_at INTEGER,
      closed_at INTEGER,
      created_at INTEGER NOT NULL,
      PRIMARY KEY (campaign_id, id)
    ) STRICT
;
CREATE TABLE incident_events (
      campaign_id TEXT NOT NULL,
      incident_id TEXT NOT NULL,
      id TEXT NOT NULL,
      at INTEGER NOT NULL,
      kind TEXT NOT NULL,
      severity INTEGER NOT NULL,
      channels TEXT NOT NULL,
      note TEXT,
      person_id TEXT,
      key_id TEXT,
      PRIMARY KEY (campaign_id, incident_id, id)
    ) STRICT
;
CREATE TRIGGER incident_events_no_update BEFORE UPDATE ON incident_events
      BEGIN SELECT RAISE(ABORT, 'incident_events is append-only'); END
;
CREATE TRIGGER incident_events_no_delete BEFORE DELETE ON incident_events
      BEGIN SELECT RAISE(ABORT, 'incident_events is append-only'); END
;
CREATE TABLE personal_data_accesses (
      campaign_id TEXT NOT NULL,
      participant_id TEXT NOT NULL,
      export_id TEXT NOT NULL,
      person_id TEXT NOT NULL,
      key_id TEXT NOT NULL,
      organization_ids TEXT NOT NULL,
      fields TEXT NOT NULL,
      remote_address TEXT,
      at INTEGER NOT NULL
    ) STRICT
;
CREATE TRIGGER personal_data_accesses_no_update BEFORE UPDATE ON personal_data_accesses
      BEGIN SELECT RAISE(ABORT, 'personal_data_accesses is append-only'); END
;
CREATE TRIGGER personal_data_accesses_no_delete BEFORE DELETE ON personal_data_accesses
      BEGIN SELECT RAISE(ABORT, 'personal_data_accesses is append-only'); END
;
CREATE INDEX personal_data_accesses_by_time ON personal_data_accesses (campaign_id, at)
;
CREATE TABLE registrations (
    campaign_id TEXT NOT NULL REFERENCES campaigns (id),
    id TEXT NOT NULL,
    participant TEXT NOT NULL,
    is_canary INTEGER NOT NULL,
    registered_at INTEGER NOT NULL,
    erased_at INTEGER,
    PRIMARY KEY (campaign_id, id),
    UNIQUE (campaign_id, participant)
  ) STRICT
;
CREATE INDEX registrations_of_canaries ON registrations (campaign_id, id) WHERE is_canary = 1
;
CREATE TABLE contacts (
    campaign_id TEXT NOT NULL,
    participant_id TEXT NOT NULL,
    key_id TEXT NOT NULL,
    data_key TEXT NOT NULL,
    contact TEXT NOT NULL,
    PRIMARY KEY (campaign_id, participant_id)
  ) STRICT
;
CREATE INDEX contacts_of_key ON contacts (campaign_id, key_id)
;
CREATE TABLE contact_index (
    campaign_id TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    participant_id TEXT NOT NULL,
    PRIMARY KEY (campaign_id, field, value, participant_id)
  ) STRICT, WITHOUT ROWID
;
CREATE INDEX contact_index_of_participant ON contact_index (campaign_id, participant_id)
;
CREATE TABLE exports (
    campaign_id TEXT NOT NULL REFERENCES campaigns (id),
    id TEXT NOT NULL,
    status TEXT NOT NULL,
    purpose TEXT NOT NULL,
    draw_id TEXT,
    fields TEXT NOT NULL,
    max_rows INTEGER NOT NULL,
    participants INTEGER NOT NULL,
    without_contact INTEGER NOT NULL,
    requested_by TEXT NOT NULL,
    requested_at INTEGER NOT NULL,
    decided_by TEXT,
    decided_at INTEGER,
    reason TEXT,
    grant_expires_at INTEGER,
    downloads INTEGER NOT NULL,
    last_downloaded_at INTEGER,
    PRIMARY KEY (campaign_id, id)
  ) STRICT
;
CREATE TABLE exported_participants (
    campaign_id TEXT NOT NULL,
    export_id TEXT NOT NULL,
    participant_id TEXT NOT NULL,
    winner_ids TEXT NOT NULL,
    PRIMARY KEY (campaign_id, export_id, participant_id)
  ) STRICT, WITHOUT ROWID
;
CREATE INDEX exports_of_participant ON exported_participants (campaign_id, participant_id, export_id)
