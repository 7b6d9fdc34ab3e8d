import { createHash } from 'node:crypto';
import type { Shopfest, ShopfestError } from '@shopfest/partner-sdk';
import { ShopfestOperator } from '@shopfest/partner-sdk/operator';
import axios from 'axios';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/campaign/canonicalJson.js';
import { approved, knownApprovers } from '../../src/testing/index.js';
import { reveals, sha256 } from '../support/draws.js';
import { PICTURE } from '../support/everyOperation.js';
import { saleInput, storeInput } from '../support/sales.js';
import { type Running, targets } from '../support/targets.js';
import { registeredBy } from '../support/witnesses.js';

describe.each(targets)('a publication, against $name', ({ start }) => {
  let running: Running;
  let maker: ShopfestOperator;
  let approver: ShopfestOperator;
  let app: Shopfest;
  let drawId: string;

  beforeAll(async () => {
    running = await start();
    const as = (apiKey: string): ShopfestOperator =>
      new ShopfestOperator({ baseURL: running.baseURL, apiKey, campaign: running.campaign });
    const { apiKeys } = running;
    maker = as(apiKeys.operator);
    approver = as(apiKeys.secondOperator);
    app = as(apiKeys.app);
    const partner = as(apiKeys.partner);
    const { id } = await partner.merchants.register(storeInput('store-1'));
    await maker.merchants.approve(id);
    const sales = Array.from({ length: 5 }, (_, n) => ({
      ...saleInput(n),
      participant: { token: `shopper-${n}` },
    }));
    expect(await partner.transactions.pushAll(sales)).toMatchObject({ accepted: 5 });
    const { asOf: cutOff } = await maker.stats.summary();
    const { purchasePeriod: period } = await maker.campaigns.retrieve();
    const prizes = [{ name: '百貨禮券', value: 3_000, count: 2, reserves: 1 }];
    const plan = { name: '大獎', kind: 'grand', pool: { period }, cutOff, prizes } as const;
    const draw = await approved(maker, await knownApprovers(), () => maker.draws.plan(plan));
    drawId = draw.id;
    await maker.draws.freeze(drawId);
    await maker.draws.commit(drawId, await registeredBy([maker, partner, as(apiKeys.otherPartner)], drawId));
    await maker.draws.run(drawId, { beacon: { kind: 'witness', reveals } });
  });
  afterAll(() => running?.close());

  const codeOf = (call: PromiseLike<unknown>): Promise<string> =>
    Promise.resolve(call).then(
      () => 'done',
      (error: ShopfestError) => error.code,
    );

  it('passes from its maker to an approver, is read by everybody, and is retracted', async () => {
    const words = { title: '大獎得獎名單', titleEn: 'Winners of the grand prize' };
    const leaking = await maker.publications.draft({ drawId, ...words, note: '恭喜王小明先生' });
    expect(await codeOf(maker.publications.scan(leaking.id))).toBe('personal_data_found');
    const picture = await maker.publications.addPicture({ data: PICTURE });
    const { id } = await maker.publications.update(leaking.id, {
      note: '請至活動 App 領獎。',
      pictures: [{ sha256: picture.sha256, alt: '獎品', altEn: 'Prize' }],
    });
    await maker.publications.scan(id);
    const { contentHash } = await maker.publications.submit(id);
    expect(await codeOf(maker.publications.publish(id))).toBe('approval_required');
    expect(await approver.publications.preview(id)).toContain('大獎得獎名單');
    const publish = () => maker.publications.publish(id);
    const { publicPath } = await approved(approver, await knownApprovers(), publish);

    const winners = [];
    for await (const { code } of maker.winners.list(drawId)) winners.push(code);
    const { content } = await app.publications.published(id);
    expect(sha256(canonicalJson(content))).toBe(contentHash);
    expect(content.prizes.flatMap((prize) => prize.winners.map(({ code }) => code)).sort()).toEqual(
      winners.sort(),
    );
    // As everybody opens it, without a key.
    const answer = await fetch(new URL(publicPath ?? '', running.baseURL));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const html = await answer.text();
    const shown = await axios.get(`${running.baseURL}/v1/publications/${id}/pictures/${picture.sha256}`, {
      responseType: 'arraybuffer',
    });
    expect([shown.status, shown.headers['content-type']]).toEqual([200, 'image/png']);
    for (const code of winners) expect(html).toContain(code);
    const style = createHash('sha256').update(/<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '');
    expect(answer.headers.get('content-security-policy')).toContain(`'sha256-${style.digest('base64')}'`);
    expect(await app.publications.page(id, { language: 'en' })).toContain('Winners of the grand prize');

    const receipt = await maker.publications.retract(id, { reason: '獎項名稱有誤' });
    expect(receipt.reads).toMatchObject({ total: 3 });
    expect(receipt.reads.by.map(({ form, count }) => [form, count])).toContainEqual(['data', 1]);
    expect((await fetch(new URL(publicPath ?? '', running.baseURL))).status).toBe(410);
    expect(await codeOf(app.publications.published(id))).toBe('publication_retracted');
    expect(await codeOf(app.publications.page(id))).toBe('publication_retracted');
    expect((await maker.draws.retrieve(drawId)).status).toBe('drawn');
  });
});
