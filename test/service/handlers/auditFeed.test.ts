import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approverFromSeed } from '../../../src/campaign/approval/approver.js';
import { alarmOf } from '../../../src/campaign/auditAlarms.js';
import { verifyAuditChain } from '../../../src/campaign/auditChain.js';
import type { AuditEntry, FollowedEntry } from '../../../src/generated/types.js';
import { startServer } from '../../../src/service/index.js';
import { sha256 } from '../../support/approvals.js';
import { shopfest } from '../../support/cli.js';
import { engines } from '../../support/stores.js';
import { type Client, type Harness, startHarness } from '../harness.js';

const phone = '0912-345-678';

describe.each(engines)('the feed of the audit log on %s', (engine) => {
  let harness: Harness;
  let operator: Client;

  beforeAll(async () => {
    harness = await startHarness(engine, { findsPerHour: 1 });
    operator = harness.operator;
  });
  afterAll(() => harness?.close());

  async function follow(after: number, pageSize = 3): Promise<FollowedEntry[]> {
    const found: FollowedEntry[] = [];
    for (let last = after; ; ) {
      const page = await operator.done('followAuditLog', { query: { after: last, pageSize } });
      found.push(...page.items);
      if (page.items.length === 0) return found;
      last = page.last;
    }
  }
  const head = () => operator.done('retrieveAuditHead');

  it('gives every entry once, oldest first, to whoever goes on from the last they have', async () => {
    const all = await follow(0);
    const entries = all.map(({ entry }) => entry);
    expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, index) => index + 1));
    expect(await verifyAuditChain(entries, { held: [await head()] })).toMatchObject({ valid: true });
    const half = all.length >> 1;
    // What was entered meanwhile are readings alone.
    const rest = await follow(half);
    expect(rest.slice(0, all.length - half)).toEqual(all.slice(half));
  });

  it('enters who read it, and comes to an end all the same', async () => {
    const { sequence } = await head();
    expect(await follow(sequence)).toEqual([]);
    await operator.done('findParticipants', { body: { phone } });
    const [found, reading, ...more] = await follow(sequence);
    expect([found?.entry.operationId, reading?.entry.operationId, more]).toEqual([
      ...['findParticipants', 'followAuditLog', []],
    ]);
    const { key } = await operator.done('retrieveMe');
    expect(reading?.entry).toMatchObject({ keyId: key.id, personId: key.personId, subjectType: 'auditLog' });
    expect((await head()).sequence).toBe(sequence + 2);
  });

  it('marks what somebody should look at, and the metrics count it', async () => {
    harness.clock.now += 3_600_000;
    const { sequence } = await head();
    await operator.done('findParticipants', { body: { phone } });
    await operator.refused('findParticipants', 'find_limit_reached', { body: { phone } });
    const four = await approverFromSeed(sha256('approver four'));
    const members = [...harness.approvers, four].map(({ publicKey }) => ({
      key: publicKey,
      role: 'officer',
    }));
    await operator.done('proposeApprovers', { body: { approvers: members } });
    await harness.service.createOperatorKey({ name: 'made beside the service' });
    const alarms = (await follow(sequence, 100)).flatMap(({ alarm }) => alarm ?? []);
    expect(alarms).toEqual(['findLimitReached', 'approversProposed', 'keyFromDatabase']);
    const { text } = await operator.call('retrieveMetrics');
    expect(text).toContain('shopfest_audit_alarms{alarm="findLimitReached"} 1\n');
    expect(text).toContain('shopfest_audit_alarms{alarm="approversProposed"} 1\n');
    expect(text).toMatch(/^shopfest_audit_sequence \d+$/m);
    harness.clock.now += 24 * 3_600_000 + 1;
    expect((await operator.call('retrieveMetrics')).text).not.toContain('shopfest_audit_alarms{');
  });

  it('holds nothing of whom somebody looked for', async () => {
    expect(JSON.stringify(await follow(0, 500))).not.toMatch(/912-?345-?678/);
  });

  it('is for keys that may read the audit log', async () => {
    await harness.partner.refused('followAuditLog', 'scope_missing', { query: { after: 0 } });
  });

  it('marks a list that leaked, and not a search that found none', async () => {
    const { sequence } = await head();
    await operator.done('checkCanaries', { body: { content: '無人' } });
    const [{ entry, alarm } = {}] = await follow(sequence, 100);
    expect([entry?.operationId, alarm]).toEqual(['checkCanaries', null]);
    const found = { ...(entry as AuditEntry), subjectId: 'inc_01kb1q3m8x7v5r2t9w4y6z0r' };
    expect(alarmOf(found)).toBe('canaryFound');
  });

  it('has an alarm once a verification finds it changed', async () => {
    await harness.database.query(
      engine === 'sqlite'
        ? 'DROP TRIGGER audit_entries_no_update'
        : 'DROP TRIGGER audit_entries_stay ON audit_entries',
    );
    await harness.database.query('UPDATE audit_entries SET key_id = NULL WHERE sequence = 4');
    const { sequence } = await head();
    expect(await operator.done('verifyAuditLog')).toMatchObject({ valid: false });
    expect((await follow(sequence, 100))[0]?.alarm).toBe('chainBroken');
    const { text } = await operator.call('retrieveMetrics');
    expect(text).toContain('shopfest_audit_alarms{alarm="chainBroken"} 1\n');
  });

  // The last: it stops the service.
  it('is printed by the command as NDJSON, from any entry on, and followed', async () => {
    const server = await startServer(harness.service, { host: '127.0.0.1', port: 0 });
    const env = { SHOPFEST_BASE_URL: server.url, SHOPFEST_API_KEY: operator.apiKey };
    const lines = (out: string) =>
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as FollowedEntry);
    const { code, out } = await shopfest(['audit', 'export', '--after', '2'], { env });
    expect(code).toBe(0);
    expect(
      lines(out)
        .map(({ entry }) => entry.sequence)
        .slice(0, 3),
    ).toEqual([3, 4, 5]);
    const alarms = lines((await shopfest(['audit', 'export', '--alarms'], { env })).out);
    expect(alarms.map(({ alarm }) => alarm)).not.toContain(null);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 500);
    const followed = await shopfest(['audit', 'export', '--follow'], { env, signal: controller.signal });
    expect(lines(followed.out)[0]?.entry.sequence).toBe(1);
    const wrong = await shopfest(['audit', 'export', '--after', 'yesterday'], { env });
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    const review = await shopfest(['keys', 'review', '--csv'], { env });
    expect(review.out).toMatch(/^\ufeffkey,name,organization,person,/);
    const recorded = await shopfest(['keys', 'review', '--record', '--lang', 'zh-TW'], { env });
    expect([recorded.code, recorded.err]).toEqual([0, expect.stringContaining('已記錄，下次檢視期限')]);
    await server.close();
  });
});
