import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/campaign/draw/canonicalJson.js';
import type { Publication } from '../../../src/generated/types.js';
import { knownApprovers } from '../../../src/service/sandbox/approvers.js';
import { reveals } from '../../support/draws.js';
import { engines } from '../../support/stores.js';
import { byWitnesses } from '../../support/witnesses.js';
import {
  approvedStore,
  CAMPAIGN,
  type Client,
  clientOf,
  type Harness,
  NOON,
  sign,
  startHarness,
  transaction,
} from '../harness.js';
import { jpeg, jpegSegment, MARK, png, pngChunk } from '../input/picture/pictures.js';

const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
const titles = { title: '第一週抽獎得獎名單', titleEn: 'Winners of the first week' };
const prizes = [
  { name: '電動機車', value: 68_000, count: 1, reserves: 1 },
  { name: '百貨禮券', value: 500, count: 2, reserves: 0 },
];
const browser = 'Mozilla/5.0 (X11; Linux x64) Gecko/20100101 Firefox/140.0';
const crawler = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe.each(engines)('a publication on %s', (engine) => {
  let harness: Harness;
  let maker: Client;
  let approver: Client;
  let drawId: string;

  beforeAll(async () => {
    harness = await startHarness(engine);
    maker = harness.operator;
    approver = harness.secondOperator;
    await approvedStore(harness, harness.partner);
  });
  afterAll(() => harness?.close());
  beforeEach(async () => {
    drawId = await drawn();
  });

  let minutes = 0;
  /** A draw from six sales of a minute of its own. */
  async function drawn(more: object = {}): Promise<string> {
    minutes += 1;
    const [occurredAt, end] = [minutes, minutes - 1].map((n) => new Date(NOON - n * 60_000).toISOString());
    const period = { startsAt: occurredAt, endsAt: end };
    harness.clock.now = NOON;
    for (let n = 0; n < 6; n++)
      await harness.partner.done('pushTransaction', {
        body: transaction(`sale-${minutes}-${n}`, { participant: { token: `shopper-${n}` }, occurredAt }),
      });
    harness.clock.now = NOON + 3_600_000;
    const cutOff = '2020-12-12T13:00:00+08:00';
    const plan = { name: '第一週抽獎', kind: 'weekly', pool: { period }, cutOff, prizes, ...more };
    const { id } = await maker.approved('planDraw', { body: plan });
    const path = { drawId: id };
    await maker.done('freezeDraw', { path });
    await maker.done('commitDraw', { path, body: await byWitnesses(harness, id) });
    await maker.done('runDraw', { path, body: { beacon: { kind: 'witness', reveals } } });
    return id;
  }

  const at = ({ id }: Pick<Publication, 'id'>) => ({ path: { publicationId: id } });
  const addPicture = async (bytes: Buffer = png()) =>
    (await maker.done('addPicture', { body: { data: bytes.toString('base64') } })).sha256;
  /** A draft, whose pictures are taken in. */
  async function draft({
    pictures = [],
    ...more
  }: {
    readonly pictures?: readonly object[];
    readonly [field: string]: unknown;
  } = {}): Promise<Publication> {
    const sha256 = pictures.length === 0 ? '' : await addPicture();
    const body = {
      drawId,
      ...titles,
      pictures: pictures.map((picture) => ({ sha256, ...picture })),
      ...more,
    };
    return maker.done('draftPublication', { body });
  }
  async function submitted(more: Parameters<typeof draft>[0] = {}): Promise<Publication> {
    const made = await draft(more);
    await maker.done('scanPublication', at(made));
    return maker.done('submitPublication', at(made));
  }
  /** Has it published, which needs approval, and signed. */
  async function approve(made: Publication): Promise<Publication> {
    const { approvalId } = await maker.refused('publishPublication', 'approval_required', at(made));
    await sign(maker, approvalId ?? '');
    return made;
  }
  async function published(more: Parameters<typeof draft>[0] = {}): Promise<Publication> {
    return maker.approved('publishPublication', at(await submitted(more)));
  }
  async function reject(approvalId: string): Promise<void> {
    const path = { approvalId };
    const approval = await maker.done('retrieveApproval', { path });
    const [first] = await knownApprovers();
    const body = (await first?.sign(approval, { decision: 'reject', reason: '名稱有誤' })) ?? '';
    await maker.done('signRejection', { path, body });
  }
  const everybody = () => clientOf(harness.service, '');
  const open = ({ id }: Pick<Publication, 'id'>, userAgent = browser, query: { language?: string } = {}) =>
    everybody().call('showPublished', { ...at({ id }), query, headers: { 'User-Agent': userAgent } });
  const statusOfDraw = async () => (await maker.done('retrieveDraw', { path: { drawId } })).status;

  it('goes from draft to published and retracted, and its receipt counts who read it', async () => {
    const made = await draft({ note: '請至活動 App 領獎。' });
    expect(made).toMatchObject({ status: 'draft', version: 1, drawId, approvalId: null, publicPath: null });
    await maker.refused('submitPublication', 'state_conflict', at(made));
    expect((await maker.done('scanPublication', at(made))).status).toBe('scanned');
    const waiting = await maker.done('submitPublication', at(made));
    expect(waiting.submittedBy).toBe(waiting.makers[0]);
    await approve(waiting);
    // Not before it is published.
    await everybody().refused('retrievePublished', 'publication_not_found', at(made));
    await everybody().refused('showPublished', 'publication_not_found', at(made));

    const live = await maker.done('publishPublication', at(made));
    expect(live).toMatchObject({
      status: 'published',
      contentHash: made.contentHash,
      publishedAt: '2020-12-12T13:00:00+08:00',
      publicPath: `/v1/publications/${made.id}/page`,
    });
    expect(await statusOfDraw()).toBe('published');
    await maker.refused('updatePublication', 'state_conflict', { ...at(made), body: {} });
    await maker.refused('voidDraw', 'state_conflict', { path: { drawId }, body: { reason: '有誤' } });

    for (const userAgent of [browser, browser, crawler]) await open(made, userAgent);
    harness.clock.now += 60_000;
    await everybody().done('retrievePublished', { ...at(made), headers: { 'User-Agent': 'curl/8.5.0' } });
    const seen = await maker.done('retrievePublication', at(made));
    expect(seen.reads.total).toBe(4);

    harness.clock.now += 60_000;
    const retraction = { ...at(made), body: { reason: '獎項名稱有誤' } };
    const receipt = await maker.done('retractPublication', retraction);
    const [from, to] = ['2020-12-12T13:00:00+08:00', '2020-12-12T13:01:00+08:00'];
    expect(receipt).toEqual({
      publicationId: made.id,
      contentHash: made.contentHash,
      reason: '獎項名稱有誤',
      publishedAt: from,
      retractedAt: '2020-12-12T13:02:00+08:00',
      incidentId: null,
      reads: {
        total: 4,
        by: [
          { form: 'page', reader: 'browser', count: 2, firstAt: from, lastAt: from },
          { form: 'page', reader: 'crawler', count: 1, firstAt: from, lastAt: from },
          { form: 'data', reader: 'program', count: 1, firstAt: to, lastAt: to },
        ],
      },
    });
    expect(await statusOfDraw()).toBe('drawn');
    await everybody().refused('retrievePublished', 'publication_retracted', at(made));
    const gone = await open(made);
    expect(gone.status).toBe(410);
    expect(gone.text).toContain('此公告已撤下');
    expect(gone.text).not.toContain('電動機車');
    expect((await open(made, browser, { language: 'en' })).text).toContain('taken back');
    const headers = { Accept: 'text/html, application/problem+json' };
    await everybody().refused('showPublished', 'publication_retracted', { ...at(made), headers });
    // Nobody read it since, and again without effect.
    const again = { ...at(made), body: { reason: '另一理由' } };
    expect(await maker.done('retractPublication', again)).toEqual(receipt);
  });

  it('shows prizes and codes, and nothing about who holds them', async () => {
    const made = await draft({
      note: '領獎期限至 2021-01-03。',
      pictures: [{ alt: '電動機車', altEn: 'Electric scooter' }],
    });
    const { content, contentHash } = await maker.done('retrievePublicationContent', at(made));
    const { items } = await maker.done('listWinners', { path: { drawId } });
    const codes = (name: string) =>
      items
        .filter(({ prize }) => prize === name)
        .map(({ code, status }) => ({ code, isReserve: status === 'reserve' }));
    expect(content).toMatchObject({ version: 1, noteEn: null, allowedTerms: [], ...titles });
    expect(content.prizes).toEqual(['電動機車', '百貨禮券'].map((name) => ({ name, winners: codes(name) })));
    const hash = createHash('sha256').update(canonicalJson(content)).digest('hex');
    expect([contentHash, made.contentHash]).toEqual([hash, hash]);
    const columns =
      engine === 'sqlite'
        ? "SELECT name FROM pragma_table_info('publication_prizes') ORDER BY cid"
        : "SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'publication_prizes' AND table_schema = current_schema() ORDER BY ordinal_position";
    expect((await harness.database.query<{ name: string }>(columns)).map(({ name }) => name)).toEqual([
      'publication_id',
      'version',
      'slot',
      'prize',
      'code',
      'is_reserve',
    ]);
  });

  it('takes the current prizes when it is changed', async () => {
    const made = await draft();
    const { items } = await maker.done('listWinners', { path: { drawId } });
    const [first, reserve] = ['drawn', 'reserve'].map((status) =>
      items.find((winner) => winner.prize === '電動機車' && winner.status === status),
    );
    await maker.approved('advanceWinner', {
      path: { drawId, winnerId: first?.id ?? '' },
      body: { status: 'disqualified', reason: '資格不符' },
    });
    const before = await maker.done('retrievePublicationContent', at(made));
    expect(before.content.prizes[0]?.winners).toHaveLength(2);
    const changed = await maker.done('updatePublication', { ...at(made), body: { note: '名單已更新。' } });
    expect(changed.version).toBe(2);
    const { content } = await maker.done('retrievePublicationContent', at(made));
    expect(content).toMatchObject({ version: 2, note: '名單已更新。', ...titles });
    expect(content.prizes[0]?.winners).toEqual([{ code: reserve?.code, isReserve: false }]);
    // A reserve who may not have it is passed over, and a prize that nobody has is left out.
    await maker.approved('advanceWinner', {
      path: { drawId, winnerId: reserve?.id ?? '' },
      body: { status: 'disqualified', reason: '資格不符' },
    });
    const cleared = await maker.done('updatePublication', { ...at(made), body: { note: null } });
    expect(cleared.version).toBe(3);
    const { content: last } = await maker.done('retrievePublicationContent', at(made));
    expect([last.note, last.prizes.map(({ name }) => name)]).toEqual([null, ['百貨禮券']]);
  });

  it('is a page without scripts or loaded files that nobody caches, whatever its content', async () => {
    const live = await published({
      title: '<script>alert(1)</script>&"\'',
      note: '<img src=x onerror=alert(1)>',
      noteEn: 'In time, please.',
      pictures: [{ alt: '"><b>電動機車', altEn: 'Electric scooter' }],
    });
    const { status, text, headers } = await open(live);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    expect(headers.get('cache-control')).toBe('public, max-age=1, must-revalidate');
    expect(headers.get('x-robots-tag')).toContain('noarchive');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(text).toContain('<html lang="zh-Hant-TW">');
    expect(text).not.toMatch(/<script|<img src=x|<b>/);
    expect(text).toContain('&lt;script&gt;');
    expect(text).toContain('alt="&quot;&gt;&lt;b&gt;電動機車"');
    expect([...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url)).toEqual([
      '?language=en',
      `pictures/${sha256Of(png())}`,
      // What is to be verified, which nobody's browser loads by itself.
      `/v1/campaigns/${CAMPAIGN}/approvals`,
    ]);
    const english = await open(live, browser, { language: 'en' });
    expect(english.text).toContain('<html lang="en">');
    expect(english.text).toContain('In time, please.');
    expect(english.text).toContain('alt="Electric scooter"');
    expect(english.text).not.toContain('onerror');
    const preview = await maker.call('previewPublication', { ...at(live), query: { language: 'en' } });
    // It has the pictures within it, since nobody can load them yet.
    const data = `data:image/png;base64,${png().toString('base64')}`;
    expect(preview.text).toBe(english.text.replace(`pictures/${sha256Of(png())}`, data));
    expect(preview.headers.get('content-security-policy')).toContain('img-src data:;');
    expect((await maker.done('retrievePublication', at(live))).reads.total).toBe(2);
    await everybody().refused('showPublished', 'parameter_invalid', {
      ...at(live),
      query: { language: 'fr' },
    });
  });

  it('is visible to others while it is published', async () => {
    const { partner, app } = harness;
    const ids = async (client: Client) =>
      (await client.done('listPublications', { query: { drawId } })).items.map(({ id }) => id);
    const made = await draft();
    await partner.refused('retrievePublication', 'publication_not_found', at(made));
    await partner.refused('retrievePublicationContent', 'scope_missing', at(made));
    expect([await ids(maker), await ids(partner), await ids(app)]).toEqual([[made.id], [], []]);
    await maker.done('scanPublication', at(made));
    await approve(await maker.done('submitPublication', at(made)));
    await maker.done('publishPublication', at(made));
    expect((await app.done('retrievePublication', at(made))).publicPath).not.toBeNull();
    expect([await ids(partner), await ids(app)]).toEqual([[made.id], [made.id]]);
    await maker.done('retractPublication', { ...at(made), body: { reason: '有誤' } });
    expect([await ids(maker), await ids(partner)]).toEqual([[made.id], []]);
  });

  it('needs a drawn draw, and is the only published one of it', async () => {
    const other = {
      name: '空',
      kind: 'daily',
      pool: { period },
      cutOff: '2020-12-12T13:00:00+08:00',
      prizes,
    };
    const { id } = await maker.approved('planDraw', { body: other });
    await maker.refused('draftPublication', 'state_conflict', { body: { drawId: id, ...titles } });
    const ofNone = { drawId: 'drw_00000000000000000000', ...titles };
    await maker.refused('draftPublication', 'draw_not_found', { body: ofNone });

    const first = await published();
    const second = await submitted();
    await maker.refused('publishPublication', 'state_conflict', at(second));
    await maker.done('retractPublication', { ...at(first), body: { reason: '有誤' } });
    expect((await maker.approved('publishPublication', at(second))).status).toBe('published');
    // Winners advance meanwhile.
    const { items } = await maker.done('listWinners', { path: { drawId } });
    const path = { drawId, winnerId: items.find(({ status }) => status === 'drawn')?.id ?? '' };
    await maker.done('advanceWinner', { path, body: { status: 'notified' } });
    await maker.done('retractPublication', { ...at(second), body: { reason: '有誤' } });
    const third = await approve(await submitted());
    await maker.approved('voidDraw', { path: { drawId }, body: { reason: '名冊有誤' } });
    await maker.refused('publishPublication', 'state_conflict', at(third));
    await maker.refused('updatePublication', 'state_conflict', { ...at(third), body: {} });
  });

  it('opens an incident when it is retracted because it showed personal data', async () => {
    const live = await published();
    for (let n = 0; n < 3; n++) await open(live);
    harness.clock.now += 600_000;
    const incident = { severity: 3, dataKinds: ['name', 'phone'] };
    const { incidentId } = await approver.done('retractPublication', {
      ...at(live),
      body: { reason: '圖片含個資', incident },
    });
    const path = { incidentId: incidentId ?? '' };
    expect(await maker.done('retrieveIncident', { path })).toMatchObject({
      ...incident,
      source: 'retraction',
      subjectId: live.id,
      exposedFrom: live.publishedAt,
      exposedTo: '2020-12-12T13:10:00+08:00',
    });
    const evidence = await maker.done('retrieveIncidentEvidence', { path });
    expect(evidence.publication).toMatchObject({ id: live.id, incidentId, reads: { total: 3 } });
    await maker.refused('retractPublication', 'personal_data_found', {
      ...at(live),
      body: { reason: '誤植王小明先生' },
    });
    // One that names no publication there is has none in its evidence.
    const { id } = await maker.done('openIncident', {
      body: {
        ...incident,
        kind: 'leak',
        subjectId: 'pub_00000000000000000000',
        exposedFrom: '2020-12-12T11:00:00+08:00',
        contact: '1999 市民專線',
      },
    });
    const bare = await maker.done('retrieveIncidentEvidence', { path: { incidentId: id } });
    expect(bare.publication).toBeNull();
  });

  it('is retracted with an incident also at the moment of its publication, or before it by a slow clock', async () => {
    const incident = { severity: 1, dataKinds: ['name'] };
    for (const later of [0, -5_000]) {
      const live = await published();
      harness.clock.now += later;
      const body = { reason: '有誤', incident };
      const { incidentId } = await maker.done('retractPublication', { ...at(live), body });
      expect(incidentId).not.toBeNull();
    }
  });

  it('counts readers whom a process answers from memory, and keeps nothing of what it retracts', async () => {
    const live = await published();
    const service = await harness.another({ keepPublicMs: 60_000 });
    const keeping = (client: Client) => clientOf(service, client.apiKey);
    const [reader, operator] = [clientOf(service, ''), keeping(maker)];
    const totalOf = async (client: Client) =>
      (await client.done('retrievePublication', at(live))).reads.total;
    const before = await totalOf(operator);
    for (let times = 0; times < 5; times++) await reader.done('retrievePublished', at(live));
    expect(await totalOf(operator)).toBe(before + 5);
    for (let times = 0; times < 3; times++) await reader.done('retrievePublished', at(live));
    await operator.done('retractPublication', { ...at(live), body: { reason: '有誤' } });
    await reader.refused('retrievePublished', 'publication_retracted', at(live));
    expect(await totalOf(maker)).toBe(before + 8);
  });

  it('counts every response, and sends none after its retraction', async () => {
    const live = await published();
    const retract = () => maker.done('retractPublication', { ...at(live), body: { reason: '有誤' } });
    const readers = Array.from({ length: 40 }, async (_, n) => {
      if (n === 20) return retract();
      return open(live);
    });
    const responses = await Promise.all(readers);
    const successes = responses.filter((response) => 'status' in response && response.status === 200);
    expect((await retract()).reads.total).toBe(successes.length);
  });

  describe('the prevention of another leak', () => {
    it('1: has no public field for a name, phone or e-mail, and no two lists can be joined', async () => {
      const live = await published();
      const { content } = await everybody().done('retrievePublished', at(live));
      expect(Object.keys(content.prizes[0]?.winners[0] ?? {})).toEqual(['code', 'isReserve']);
      drawId = await drawn({ prizes: [{ name: '禮券', value: 500, count: 6, reserves: 0 }] });
      const other = (await maker.done('retrievePublicationContent', at(await draft()))).content;
      const codesOf = ({ prizes: all }: typeof content) =>
        all.flatMap(({ winners }) => winners.map(({ code }) => code));
      expect(codesOf(other)).toHaveLength(6);
      for (const code of codesOf(content)) expect(codesOf(other)).not.toContain(code);
      const more = { drawId, ...titles, winners: [{ name: '王小明' }] };
      await maker.refused('draftPublication', 'validation_failed', { body: more });
    });

    it('2: is signed by an approver, and no key publishes it alone', async () => {
      const made = await submitted();
      for (const by of [maker, approver])
        await by.refused('publishPublication', 'approval_required', at(made));
      await harness.partner.refused('publishPublication', 'scope_missing', at(made));
      // Who only changed it is a maker, too.
      await approver.done('updatePublication', { ...at(made), body: { note: '更新' } });
      await maker.done('scanPublication', at(made));
      const next = await maker.done('submitPublication', at(made));
      expect(next.makers).toHaveLength(2);
      const { approvalId = '' } = await maker.refused('publishPublication', 'approval_required', at(made));
      const { document, content } = await maker.done('retrieveApproval', { path: { approvalId } });
      expect(document).toMatchObject({ makers: [...next.makers].sort(), contentHash: next.contentHash });
      expect(document.words.zh).toContain(`公布「${titles.title}」`);
      expect(document.words.en).toContain(`Publish "${titles.titleEn}"`);
      expect(content).toEqual((await maker.done('retrievePublicationContent', at(made))).content);
    });

    it('2: voids the approval on an edit, and refuses an old approval', async () => {
      const first = await approve(await submitted());
      const edited = await maker.done('updatePublication', { ...at(first), body: { title: '另一標題' } });
      expect(edited).toMatchObject({ status: 'draft', approvalId: null, submittedBy: null });
      await maker.refused('publishPublication', 'state_conflict', at(first));
      // Back to the titles that were approved.
      await maker.done('updatePublication', { ...at(first), body: { title: titles.title } });
      await maker.done('scanPublication', at(first));
      const again = await maker.done('submitPublication', at(first));
      expect(again.contentHash).not.toBe(first.contentHash);
      await maker.refused('publishPublication', 'approval_required', at(first));
    });

    const findings: readonly [string, Record<string, unknown>, string][] = [
      ['a name in a note', { note: '恭喜得主王小明' }, '/note'],
      ['a masked name in a title', { title: '得獎人：王○明' }, '/title'],
      ['a mobile number', { note: '請洽 0912-345-678' }, '/note'],
      ['a full-width mobile number', { note: '０９１２３４５６７８' }, '/note'],
      ['a spaced mobile number', { noteEn: 'call 0 9 1 2 3 4 5 6 7 8' }, '/noteEn'],
      [
        "a name in a picture's alt text",
        { pictures: [{ alt: '得獎人 林美麗 小姐', altEn: 'A winner' }] },
        '/pictures/0/alt',
      ],
      ['an e-mail address', { note: 'shopper@mail.example' }, '/note'],
      ['a national id', { note: '身分證 A123456789' }, '/note'],
      ['a name among terms that are allowed', { allowedTerms: ['王小明'], note: '電話 0912345678' }, '/note'],
    ];
    it.each(findings)('3: finds %s, and blocks the publication', async (_, more, pointer) => {
      const made = await draft(more);
      const problem = await maker.refused('scanPublication', 'personal_data_found', at(made));
      expect(problem.errors?.map((issue) => issue.pointer)).toContain(pointer);
      // Without its id, in which any three digits may stand.
      const shown = JSON.stringify({ ...problem, requestId: undefined });
      for (const secret of ['王小明', '王○明', '林美麗', '345', 'shopper', 'A123456789'])
        expect(shown).not.toContain(secret);
      await maker.refused('submitPublication', 'state_conflict', at(made));
    });

    /** What the winners gave, from now on. */
    const winnersGive = async (contact: object) => {
      for (let n = 0; n < 6; n++)
        await harness.app.approved('registerParticipant', { body: { token: `shopper-${n}`, contact } });
    };
    const pointersOf = ({ errors = [] }: { errors?: readonly { pointer: string }[] }) =>
      errors.map(({ pointer }) => pointer).sort();

    it('3: finds the name of a winner in the name of a prize as well', async () => {
      drawId = await drawn({ prizes: [{ name: '金鑽昕手錶', value: 500, count: 1, reserves: 0 }] });
      const made = await draft();
      await maker.done('scanPublication', at(made));
      await winnersGive({ name: '金鑽昕' });
      const again = await draft();
      const problem = await maker.refused('scanPublication', 'personal_data_found', at(again));
      expect(pointersOf(problem)).toEqual(['/prizes/0/name']);
    });

    it.each([
      ['0912 及 345 及 699', 'a mobile number'],
      ['手機尾數 345699，開頭 0912 以外', null],
      ['九一二、三四五、六九九', 'a mobile number'],
      ['&#48;9①②叁肆５699', 'a mobile number'],
      ['信箱在 gmail，帳號 vera.lin', 'an e-mail address'],
      ['vera.lin 小老鼠 gmail 點 com', 'an e-mail address'],
      ['vera 在 gmail', null],
    ])('3: compares numbers and addresses with those of winners, in %s', async (note, found) => {
      await winnersGive({ name: '艾薇拉', phone: '0912-345-699', email: 'Vera.Lin@gmail.com' });
      const made = await draft({ note });
      if (found === null)
        return expect((await maker.done('scanPublication', at(made))).status).toBe('scanned');
      const problem = await maker.refused('scanPublication', 'personal_data_found', at(made));
      expect(problem.errors).toContainEqual(
        expect.objectContaining({ pointer: '/note', message: `seems to hold ${found}` }),
      );
      expect(JSON.stringify({ ...problem, requestId: undefined })).not.toMatch(/699|vera/i);
    });

    it('3: finds a number of a winner that is split over fields', async () => {
      await winnersGive({ phone: '0912-345-699' });
      const made = await draft({ title: '第 091 期', titleEn: 'No. 234', note: '共 5699 名' });
      const problem = await maker.refused('scanPublication', 'personal_data_found', at(made));
      expect(pointersOf(problem)).toEqual(['/title']);
    });

    it('3: lets no reason name a winner', async () => {
      await winnersGive({ name: '墨文軒', phone: '0912-345-699' });
      const { items } = await maker.done('listWinners', { path: { drawId } });
      const path = { drawId, winnerId: items[0]?.id ?? '' };
      for (const reason of ['墨文軒未滿十八歲', '電話 0912 和 345 和 699 無人接聽']) {
        const body = { status: 'disqualified', reason };
        await maker.refused('advanceWinner', 'personal_data_found', { path, body });
        await maker.refused('voidDraw', 'personal_data_found', { path, body: { reason } });
      }
      const body = { status: 'disqualified', reason: '未滿十八歲' };
      expect((await maker.approved('advanceWinner', { path, body })).reason).toBe('未滿十八歲');
    });

    it('3: looks again when it is submitted, before it is signed and when it is published, since winners change', async () => {
      const note = '感謝墨文軒贊助';
      await winnersGive({ name: '艾薇拉' });
      const scanned = await draft({ note });
      await maker.done('scanPublication', at(scanned));
      const waiting = await submitted({ note });
      const approved = await approve(await submitted({ note }));
      await winnersGive({ name: '墨文軒' });
      const steps = [
        await maker.refused('submitPublication', 'personal_data_found', at(scanned)),
        await maker.refused('publishPublication', 'personal_data_found', at(waiting)),
        await maker.refused('publishPublication', 'personal_data_found', at(approved)),
      ];
      expect(steps.map(pointersOf)).toEqual([['/note'], ['/note'], ['/note']]);
      expect(JSON.stringify(steps)).not.toContain('墨文軒');
      await everybody().refused('retrievePublished', 'publication_not_found', at(approved));
      // Once the text is another one, it goes on.
      const mended = await maker.done('updatePublication', { ...at(approved), body: { note: null } });
      await maker.done('scanPublication', at(mended));
      await approve(await maker.done('submitPublication', at(mended)));
      expect((await maker.done('publishPublication', at(mended))).status).toBe('published');
    });

    it('3: finds the name of any winner of the campaign anywhere, and never allows it', async () => {
      const contact = { name: '甲骨文', phone: '0912345670' };
      for (let n = 0; n < 6; n++)
        await harness.app.approved('registerParticipant', { body: { token: `shopper-${n}`, contact } });
      const note = '昨日甲骨文到場領獎。';
      const made = await draft({ note, allowedTerms: ['甲骨文'] });
      const problem = await maker.refused('scanPublication', 'personal_data_found', at(made));
      expect(problem.errors?.map(({ pointer }) => pointer).sort()).toEqual(['/allowedTerms/0', '/note']);
      expect(JSON.stringify(problem)).not.toContain('甲骨文');
      // A term within the name changes nothing.
      await maker.done('updatePublication', { ...at(made), body: { allowedTerms: ['骨文', '甲骨'] } });
      await maker.refused('scanPublication', 'personal_data_found', at(made));
      const longer = { ...at(made), body: { allowedTerms: ['甲骨文到場'] } };
      await maker.done('updatePublication', longer);
      const without = clientOf(await harness.another({ contactKeys: '' }), maker.apiKey);
      await without.refused('scanPublication', 'contact_key_missing', at(made));
      expect((await maker.done('scanPublication', at(made))).status).toBe('scanned');
    });

    it('5: approves pictures by their bytes, and serves those alone', async () => {
      const scooter = png({ between: [pngChunk('tEXt', MARK)], after: MARK });
      const taken = await maker.done('addPicture', { body: { data: scooter.toString('base64') } });
      const sha256 = sha256Of(png());
      expect(taken).toMatchObject({ sha256, type: 'image/png', width: 3, height: 2, bytes: png().length });
      expect(Buffer.from(taken.data, 'base64')).toEqual(png());
      expect(await maker.done('addPicture', { body: { data: taken.data } })).toEqual(taken);
      expect(await approver.done('retrievePicture', { path: { sha256 } })).toEqual(taken);
      const other = await addPicture(jpeg([jpegSegment(0xe1, MARK)]));

      const made = await submitted({ pictures: [{ sha256, alt: '電動機車', altEn: 'Electric scooter' }] });
      const picture = { path: { publicationId: made.id, sha256 } };
      await everybody().refused('showPicture', 'publication_not_found', picture);
      await approve(made);
      await maker.done('publishPublication', at(made));
      const shown = await harness.service.fetch(
        new Request(`http://service.test/v1/publications/${made.id}/pictures/${sha256}`),
      );
      expect(Buffer.from(await shown.arrayBuffer())).toEqual(png());
      expect(Object.fromEntries(shown.headers)).toMatchObject({
        'content-type': 'image/png',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; sandbox",
      });
      const { content } = await everybody().done('retrievePublished', at(made));
      expect(content.pictures).toEqual([{ sha256, alt: '電動機車', altEn: 'Electric scooter' }]);
      // Another picture of the campaign is none of this publication.
      const unapproved = { path: { publicationId: made.id, sha256: other } };
      await everybody().refused('showPicture', 'picture_not_found', unapproved);
      await maker.done('retractPublication', { ...at(made), body: { reason: '有誤' } });
      await everybody().refused('showPicture', 'publication_retracted', picture);
    });

    it('5: takes no picture by its address, nor one that it does not have', async () => {
      const words = { alt: '獎品', altEn: 'Prize' };
      const url = 'https://static.example/p/scooter.jpg';
      const body = (picture: object) => ({ body: { drawId, ...titles, pictures: [picture] } });
      await maker.refused('draftPublication', 'validation_failed', body({ url, ...words }));
      const unknown = body({ sha256: 'f'.repeat(64), ...words });
      const problem = await maker.refused('draftPublication', 'picture_not_found', unknown);
      expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(['/pictures/0/sha256']);
      const made = await draft();
      const change = { ...at(made), body: { pictures: [{ sha256: 'f'.repeat(64), ...words }] } };
      await maker.refused('updatePublication', 'picture_not_found', change);
      await maker.refused('retrievePicture', 'picture_not_found', { path: { sha256: 'f'.repeat(64) } });
      const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64');
      for (const data of [svg, 'AAAA', 'not base64', ''])
        await maker.refused('addPicture', 'validation_failed', { body: { data } });
      const tooLarge = Buffer.alloc(524_289).toString('base64');
      await maker.refused('addPicture', 'validation_failed', { body: { data: tooLarge } });
      await harness.partner.refused('addPicture', 'scope_missing', { body: { data: svg } });
    });

    it('7: erases refused drafts and kept answers with personal data within a day', async () => {
      const { service, clock, database } = harness;
      const body = { drawId, title: '得主王小明', titleEn: 'For Ms. Chen', note: '請洽 0912345678' };
      const request = { body, idempotencyKey: `kept-${drawId}` };
      const made = await maker.done('draftPublication', request);
      expect(made.title).toBe('得主王小明');
      await maker.refused('scanPublication', 'personal_data_found', at(made));
      const clean = await draft({ note: '請至活動 App 領獎。' });
      // The kept answer never had it.
      expect((await maker.done('draftPublication', request)).title).not.toContain('王小明');
      const kept = async () =>
        JSON.stringify(await database.query('SELECT title, title_en, note, pictures FROM publications'));
      clock.now += 11 * 3_600_000;
      await service.eraseRefused();
      expect(await kept()).toContain('王小明');
      clock.now += 3_600_000;
      expect((await service.eraseRefused()).drafts).toBeGreaterThan(0);
      expect(await kept()).not.toMatch(/王小明|Chen|0912345678/);
      expect(await maker.done('retrievePublication', at(made))).toMatchObject({
        status: 'draft',
        version: 2,
      });
      expect(await maker.done('retrievePublication', at(clean))).toEqual(clean);
      expect((await service.eraseRefused()).drafts).toBe(0);
      const answers = await database.query<{ body: Uint8Array }>('SELECT body FROM idempotency_keys');
      for (const answer of answers) expect(Buffer.from(answer.body).includes('王小明')).toBe(false);
    });

    it('7: erases the content of approvals that were rejected, or whose draft is erased, and of no other', async () => {
      const { service, clock, database } = harness;
      const contents = async () =>
        JSON.stringify(await database.query('SELECT content FROM approvals ORDER BY id'));
      const wait = async (hours: number) => {
        clock.now += hours * 3_600_000;
        await service.eraseRefused();
      };
      const used = await published({ title: '公布名單甲' });
      drawId = await drawn();
      const rejected = await submitted({ title: '駁回名單乙' });
      const asked = await maker.refused('publishPublication', 'approval_required', at(rejected));
      await reject(asked.approvalId ?? '');
      const open = await submitted({ title: '待核名單丙' });
      const { approvalId = '' } = await maker.refused('publishPublication', 'approval_required', at(open));
      await wait(11);
      for (const title of ['公布名單甲', '駁回名單乙', '待核名單丙'])
        expect(await contents()).toContain(title);
      await wait(1);
      expect(await contents()).not.toContain('駁回名單乙');
      expect(await contents()).toContain('待核名單丙');
      expect(
        await maker.done('retrieveApproval', { path: { approvalId: asked.approvalId ?? '' } }),
      ).toMatchObject({
        status: 'rejected',
        content: null,
      });
      // A week later it has expired, whoever forgot it.
      await wait(7 * 24);
      expect(await contents()).not.toContain('待核名單丙');
      expect((await maker.done('retrieveApproval', { path: { approvalId } })).status).toBe('expired');
      expect(await contents()).toContain('公布名單甲');
      await expect(
        database.query(`UPDATE approvals SET content = 'null' WHERE id = '${used.approvalId}'`),
      ).rejects.toThrow('approvals');
      const forged = [
        `UPDATE approvals SET content = '{}' WHERE id = '${approvalId}'`,
        `UPDATE approvals SET decided_at = 1 WHERE id = '${approvalId}'`,
        `UPDATE approvals SET status = 'pending' WHERE id = '${approvalId}'`,
      ];
      for (const statement of forged) await expect(database.query(statement)).rejects.toThrow('approvals');
    });

    it('4: has a database that refuses a published row without approval from any client', async () => {
      const { query } = harness.database;
      const made = await submitted();
      const approvalId =
        (await maker.refused('publishPublication', 'approval_required', at(made))).approvalId ?? '';
      const used = (await published({ title: '另一份' })).approvalId;
      const publish = (approval: string | null) =>
        `UPDATE publications SET status = 'published', published_at = 1, approval_id = ${approval === null ? 'NULL' : `'${approval}'`} WHERE id = '${made.id}'`;
      const bugs = [
        // A row that is public at once.
        `INSERT INTO publications SELECT * FROM (SELECT campaign_id, 'pub_bug' AS id, draw_id, version,
          'published' AS status, campaign_name, campaign_name_en, title, title_en, note, note_en, pictures,
          allowed_terms, content_hash, makers, scanned_hash, submitted_by, '${used}' AS approval_id,
          reason, incident_id, created_at, updated_at, ${NOON} AS published_at,
          retracted_at FROM publications WHERE id = '${made.id}') AS b`,
        // Without an approval, with one that waits, one of another publication, one that is forged.
        ...[null, approvalId, used, 'apv_00000000000000000000'].map(publish),
        `UPDATE approvals SET status = 'approved' WHERE id = '${approvalId}'`,
        `UPDATE approvals SET status = 'used', used_at = 1 WHERE id = '${approvalId}'`,
        `UPDATE approvals SET subject_id = '${made.id}' WHERE id = '${used}'`,
        `DELETE FROM approval_decisions`,
        `UPDATE approval_decisions SET approval_id = '${approvalId}'`,
        // Makers who are forgotten.
        `UPDATE publications SET makers = '["per_other"]', submitted_by = 'per_other' WHERE id = '${made.id}'`,
        `UPDATE publications SET content_hash = '${'f'.repeat(64)}', scanned_hash = '${'f'.repeat(64)}' WHERE id = '${made.id}'`,
        `DELETE FROM publications WHERE id = '${made.id}'`,
        `UPDATE publication_prizes SET prize = '王小明' WHERE publication_id = '${made.id}'`,
        `INSERT INTO publication_prizes (publication_id, version, slot, prize, code, is_reserve) VALUES ('${made.id}', 1, 99, '禮券', '王小明 0912345678', 0)`,
      ];
      for (const bug of bugs) await expect(query(bug), bug).rejects.toThrow();
      expect(await maker.done('retrievePublication', at(made))).toEqual(made);
      // The change that was made.
      await sign(maker, approvalId);
      const { items } = await maker.done('listPublications', { query: { drawId, status: 'published' } });
      for (const each of items)
        await maker.done('retractPublication', { ...at(each), body: { reason: '有誤' } });
      expect((await maker.done('publishPublication', at(made))).approvalId).toBe(approvalId);
    });

    it('4: shows nobody what was changed past the service', async () => {
      const { query } = harness.database;
      const live = await published();
      expect((await open(live)).status).toBe(200);
      const tamper = `UPDATE publications SET note = '王小明 0912345678' WHERE id = '${live.id}'`;
      await expect(query(tamper)).rejects.toThrow('no such step');
      // By whoever may change the schema.
      await query(`DROP TRIGGER publications_refusal_1${engine === 'sqlite' ? '' : ' ON publications'}`);
      await query(tamper);
      const page = await everybody().refused('showPublished', 'publication_altered', at(live));
      expect(JSON.stringify(page)).not.toContain('王小明');
      await everybody().refused('retrievePublished', 'publication_altered', at(live));
      await query(`UPDATE publications SET note = NULL WHERE id = '${live.id}'`);
      expect((await open(live)).status).toBe(200);
      // A prize more than was approved.
      await query(
        `INSERT INTO publication_prizes (publication_id, version, slot, prize, code, is_reserve) VALUES ('${live.id}', 1, 99, '禮券', 'AAAA-AAAA-AAAA', 0)`,
      );
      await everybody().refused('showPublished', 'publication_altered', at(live));
      const other = await submitted();
      await query(`UPDATE publications SET title = '另一標題' WHERE id = '${other.id}'`);
      await maker.refused('publishPublication', 'state_conflict', at(other));
      // It can still be taken back.
      const receipt = await maker.done('retractPublication', { ...at(live), body: { reason: '遭竄改' } });
      expect(receipt.reads.total).toBe(2);
      await maker.refused('publishPublication', 'publication_altered', at(other));
    });

    it('6: records in the audit log who did what, and what was refused', async () => {
      const made = await submitted();
      const { approvalId } = await maker.approved('publishPublication', at(made));
      const { items } = await maker.done('listAuditEntries', {
        query: { subjectId: made.id, pageSize: 100 },
      });
      expect(items.map(({ operationId, outcome, code }) => [operationId, outcome, code]).sort()).toEqual(
        [
          ['draftPublication', 'done', null],
          ['scanPublication', 'done', null],
          ['submitPublication', 'done', null],
          ['publishPublication', 'refused', 'approval_required'],
          ['publishPublication', 'done', null],
        ].sort(),
      );
      const ofApproval = await maker.done('listAuditEntries', { query: { subjectId: approvalId ?? '' } });
      expect(ofApproval.items.map(({ operationId, outcome }) => [operationId, outcome])).toEqual([
        ['useApproval', 'done'],
        ['signApproval', 'done'],
        ['requestApproval', 'done'],
      ]);
    });
  });
});
