import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/campaign/canonicalJson.js';
import { sha256 } from '../../../src/campaign/sha256.js';
import { dumpStore } from '../../support/storeDump.js';
import { engines } from '../../support/stores.js';
import { CAMPAIGN, type Harness, startHarness } from '../harness.js';

const notice = {
  text: '主辦單位為辦理抽獎蒐集您的姓名與電話。',
  textEn: 'The organizer collects your name and phone number for the draws.',
  purposes: [{ name: '抽獎與領獎通知', nameEn: 'Draws and notices to winners' }],
};
const contact = { name: '王同意', phone: '0911-555-001' };

describe.each(engines)('consent on %s', (engine) => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await startHarness(engine);
  });
  afterEach(() => harness.close());

  const create = () => harness.operator.done('createNotice', { body: notice });
  const register = (body: object) => harness.app.done('registerParticipant', { body });

  it('is to a version of a notice, whose texts and purposes anyone can check by its hash', async () => {
    const first = await create();
    const second = await harness.operator.done('createNotice', { body: { ...notice, text: '修訂版' } });
    expect([first.version, second.version]).toEqual([1, 2]);
    expect(first.hash).toBe(sha256(canonicalJson({ campaignId: CAMPAIGN, version: 1, ...notice })));
    const page = await harness.app.done('listNotices', { query: { pageSize: 1 } });
    expect(page.items).toEqual([second]);
    const rest = await harness.app.done('listNotices', {
      query: { pageSize: 1, pageToken: page.nextPageToken ?? '' },
    });
    expect(rest).toEqual({ items: [first], nextPageToken: null });
    await harness.app.refused('createNotice', 'operator_only', { body: notice });
    await harness.partner.refused('listNotices', 'scope_missing');
  });

  it('is kept with purposes, version and time, and the latest is shown', async () => {
    const { hash } = await create();
    const token = 'pt_consents';
    const { consent } = await register({ token, contact, consent: { noticeVersion: 1 } });
    const given = {
      ...{ noticeVersion: 1, noticeHash: hash, purposes: notice.purposes },
      ...{ givenAt: '2020-12-12T12:00:00+08:00', withdrawnAt: null },
    };
    expect(consent).toEqual(given);
    harness.clock.now += 1_000;
    // The same consent again is the same.
    expect((await register({ token, consent: { noticeVersion: 1 } })).consent).toEqual(given);
    await create();
    expect((await register({ token, consent: { noticeVersion: 2 } })).consent).toMatchObject({
      ...{ noticeVersion: 2, givenAt: '2020-12-12T12:00:01+08:00' },
    });
  });

  it('is required for contact data and groups once there is a notice, and not before', async () => {
    await register({ token: 'pt_before_notice', contact });
    await create();
    for (const data of [{ contact }, { groups: { gender: 'female' } }]) {
      const body = { token: 'pt_without_consent', ...data };
      await harness.app.refused('registerParticipant', 'consent_missing', { body });
    }
    await register({ token: 'pt_without_consent' });
    const body = { token: 'pt_unknown_version', contact, consent: { noticeVersion: 9 } };
    await harness.app.refused('registerParticipant', 'notice_not_found', { body });
    const cells = await dumpStore(harness.database.url);
    expect(cells.filter(({ table }) => table === 'contacts').length).toBeGreaterThan(0);
    expect(cells.filter(({ text }) => /王同意|0911-?555/.test(text))).toEqual([]);
  });

  it('is withdrawn with contact data and groups, and may be given again', async () => {
    await create();
    const token = 'pt_withdraws';
    const consent = { noticeVersion: 1 };
    const { id } = await register({ token, contact, groups: { gender: 'female' }, consent });
    harness.clock.now += 1_000;
    const there = { path: { participantId: id } };
    const withdrawn = await harness.app.done('withdrawConsent', there);
    expect(withdrawn).toMatchObject({
      ...{ status: 'active', hasContact: false, hasGroups: false },
      consent: { withdrawnAt: '2020-12-12T12:00:01+08:00' },
    });
    harness.clock.now += 1_000;
    expect(await harness.app.done('withdrawConsent', there)).toEqual(withdrawn);
    await harness.app.refused('registerParticipant', 'consent_missing', { body: { token, contact } });
    expect(await register({ token, contact, consent })).toMatchObject({
      ...{ id, hasContact: true },
      consent: { givenAt: '2020-12-12T12:00:02+08:00', withdrawnAt: null },
    });
    expect((await harness.app.done('eraseParticipant', there)).consent).toMatchObject({
      withdrawnAt: '2020-12-12T12:00:02+08:00',
    });
  });

  it('stays as it was: the database refuses to change or delete notices and consents', async () => {
    await create();
    await register({ token: 'pt_keeps', consent: { noticeVersion: 1 } });
    const { query } = harness.database;
    for (const statement of [
      "UPDATE notices SET text = 'other'",
      'DELETE FROM notices',
      'UPDATE consents SET notice_version = 2',
      'DELETE FROM consents',
    ])
      await expect(query(statement), statement).rejects.toThrow(/is (kept|fixed)/);
    await query('UPDATE consents SET withdrawn_at = 1');
    await expect(query('UPDATE consents SET withdrawn_at = NULL')).rejects.toThrow('is fixed');
  });
});
