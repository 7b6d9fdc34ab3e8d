import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reveals } from '../../../support/draws.js';
import { engines } from '../../../support/stores.js';
import { byWitnesses } from '../../../support/witnesses.js';
import { approvedStore, type Harness, NOON, startHarness, transaction } from '../../harness.js';
import { png } from '../../input/picture/pictures.js';

const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };

describe.each(engines)('the database itself, on %s', (engine) => {
  let harness: Harness;
  const kept = ['exports', 'exported_participants', 'rule_sets', 'campaign_rules', 'winners', 'pictures'];
  const rowsOf = (table: string) => harness.database.query<Record<string, unknown>>(`SELECT * FROM ${table}`);

  beforeAll(async () => {
    harness = await startHarness(engine);
    const { operator, partner, app, clock } = harness;
    await approvedStore(harness, partner);
    for (let n = 0; n < 3; n += 1) {
      const token = `shopper-${n}`;
      await app.done('registerParticipant', { body: { token, contact: { phone: '0912345678' } } });
      await partner.done('pushTransaction', { body: transaction(`sale-${n}`, { participant: { token } }) });
    }
    clock.now = NOON + 3_600_000;
    const prizes = [{ name: '電動機車', value: 500, count: 1, reserves: 1 }];
    const plan = { name: '每日抽獎', kind: 'daily', pool: { period }, cutOff: '2020-12-12T13:00:00+08:00' };
    const { id } = await operator.approved('planDraw', { body: { ...plan, prizes } });
    const path = { drawId: id };
    await operator.done('freezeDraw', { path });
    await operator.done('commitDraw', { path, body: await byWitnesses(harness, id) });
    await operator.done('runDraw', { path, body: { beacon: { kind: 'witness', reveals } } });
    const asked = { purpose: '寄送獎品', fields: ['phone'], maxRows: 10, selection: { drawId: id } };
    await operator.done('requestExport', { body: asked });
    await operator.done('createRuleSet', {
      body: { ruleSet: { threshold: 1_000 }, effectiveFrom: '2020-12-20T00:00:00+08:00' },
    });
    await operator.done('addPicture', { body: { data: png().toString('base64') } });
    const titles = { title: '得獎名單', titleEn: 'Winners' };
    await operator.done('draftPublication', { body: { drawId: id, ...titles } });
  });
  afterAll(() => harness?.close());

  const refuses = async (table: string, statement: string) => {
    const before = await rowsOf(table);
    expect(before.length, table).toBeGreaterThan(0);
    await expect(harness.database.query(statement), statement).rejects.toThrow();
    expect(await rowsOf(table)).toEqual(before);
  };

  it.each(kept)('lets no row of %s be deleted', async (table) => {
    await refuses(table, `DELETE FROM ${table}`);
    if (engine === 'postgres') await refuses(table, `TRUNCATE ${table} CASCADE`);
  });

  it.each([...kept, 'publications', 'publication_prizes', 'audit_entries'])(
    'lets no row of %s be replaced',
    async (table) => {
      const columns = Object.keys((await rowsOf(table))[0] ?? {});
      const copy = `INTO ${table} SELECT ${columns.join(', ')} FROM ${table}`;
      await refuses(table, `INSERT ${copy}`);
      if (engine === 'sqlite') {
        await refuses(table, `INSERT OR REPLACE ${copy}`);
        await refuses(table, `REPLACE ${copy}`);
      }
    },
  );

  it.each([
    ['exports', "UPDATE exports SET status = 'expired'"],
    ['exports', "UPDATE exports SET purpose = '其他用途'"],
    ['exports', `UPDATE exports SET fields = '["name","phone","email"]'`],
    ['exports', "UPDATE exports SET requested_by = 'per_other'"],
    ['exports', 'UPDATE exports SET row_count = 1000'],
    ['exports', `UPDATE exports SET checksum = '${'0'.repeat(64)}'`],
    ['exports', "UPDATE exports SET status = 'approved'"],
    ['exported_participants', 'UPDATE exported_participants SET position = 7'],
    ['exported_participants', "UPDATE exported_participants SET participant_id = 'par_other'"],
    ['rule_sets', "UPDATE rule_sets SET status = 'published' WHERE status = 'draft'"],
    ['rule_sets', "UPDATE rule_sets SET effective_from = NULL WHERE status = 'draft'"],
    ['rule_sets', "UPDATE rule_sets SET makers = '[]' WHERE status = 'draft'"],
    ['rule_sets', "UPDATE rule_sets SET version = 99 WHERE status = 'draft'"],
    ['campaign_rules', "UPDATE campaign_rules SET rules = '{}'"],
    ['campaign_rules', 'UPDATE campaign_rules SET effective_from = 1'],
    ['winners', "UPDATE winners SET participant = 'another'"],
    ['winners', "UPDATE winners SET prize = '禮券'"],
    ['winners', "UPDATE winners SET code = 'AAAA-AAAA-AAAA' WHERE slot = 0"],
    ['winners', "UPDATE winners SET status = 'paid' WHERE status = 'drawn'"],
    ['winners', "UPDATE winners SET status = 'notified' WHERE status = 'reserve'"],
    ['pictures', "UPDATE pictures SET type = 'image/svg+xml'"],
    ['publications', "UPDATE publications SET id = 'pub_other'"],
    ['publications', 'UPDATE publications SET created_at = 1'],
  ])('refuses a change of %s past the service: %s', refuses);

  it.each([
    ['exports', 'id', "'exp_bug'", "status = 'approved'"],
    ['rule_sets', 'id', "'rul_bug'", "status = 'published'"],
    ['winners', 'id', "'win_bug'", "status = 'claimed'"],
  ])('takes no new row of %s that has passed its steps already', async (table, column, id, change) => {
    const [row = {}] = await rowsOf(table);
    const [changed = '', value = ''] = change.split(' = ');
    const columns = Object.keys(row);
    // Other columns that have to be unique become so, too.
    const fresh: Record<string, string> = {
      [column]: id,
      [changed]: value,
      version: '98',
      slot: '98',
      code: "'B'",
    };
    const values = columns.map((name) => fresh[name] ?? name);
    await refuses(table, `INSERT INTO ${table} SELECT ${values.join(', ')} FROM ${table} LIMIT 1`);
  });

  it('lets what the service does pass', async () => {
    const { operator } = harness;
    const [first] = (await operator.done('listExports')).items;
    const path = { exportId: first?.id ?? '' };
    await operator.approved('downloadExport', { path });
    await refuses('exports', 'UPDATE exports SET downloads = 0');
    await refuses('exports', 'UPDATE exports SET grant_expires_at = grant_expires_at + 86400000');
    await refuses('exports', "UPDATE exports SET downloaded_with = 'key_other'");
    await refuses('exports', 'UPDATE exports SET approval_id = NULL');
  });
});
