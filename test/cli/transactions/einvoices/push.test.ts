import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatApiKey } from '../../../../src/campaign/apiKey.js';
import { folderWith } from '../../../support/cli.js';
import { cliService } from '../../../support/cliService.js';
import { saleInput } from '../../../support/sales.js';
import { engines } from '../../../support/stores.js';
import { allowance, end, endOfAllowance, issue, seller, src } from '../../../support/turnkey.js';

const sold = '2020-12-12T14:30:00';
const number = (index: number): string => `AB1000000${index}`;

/** All kinds of messages, with names that do not follow their order. */
const tree = {
  [`${src('F0401')}/9-first.xml`]: issue({ number: number(1), time: sold }),
  [`${src('F0401')}/1-again.XML`]: issue({ number: number(1), time: '2020-12-12T14:45:00', total: 500 }),
  [`${src('F0701')}/5.xml`]: end('Void', number(1), sold, '2020-12-12T14:40:00'),
  [`${src('C0401')}/2.xml`]: `\ufeff${issue({ number: number(2), time: sold }, 'C0401')}`,
  [`${src('F0501')}/2.xml`]: end('Cancel', number(2), sold, '2020-12-13T09:00:00'),
  [`${src('F0401')}/3.xml`]: issue({ number: number(3), time: sold }),
  [`${src('F0401')}/4.xml`]: issue({ number: number(4), time: sold }),
  [`${src('G0401')}/0.xml`]: allowance('AL1', '2020-12-12', [
    { number: number(3), time: sold },
    { number: number(4), time: sold },
  ]),
  [`${src('G0501')}/0.xml`]: endOfAllowance('AL1'),
  [`${src('F0401')}/cut.xml`]: issue({ number: number(5), time: sold }).slice(0, 400),
  [`${src('F0401')}/settings.xml`]: '<Settings/>',
  [`${src('F0401')}/unknown-seller.xml`]: issue({ number: number(6), time: sold, sellerUbn: '04541302' }),
  [`${src('F0501')}/nowhere.xml`]: end('Cancel', number(7), sold, '2020-12-13T09:00:00'),
  [`${src('F0401')}/note.txt`]: 'no message',
};

describe.each(engines)('transactions push of a Turnkey folder on %s', (engine) => {
  const cli = cliService(engine);
  const totals = async () => {
    const { received } = await cli.as('partner').stats.summary();
    return received;
  };

  it('pushes messages in the order of their time, and changes nothing the second time', async () => {
    await cli.approvedStore([seller]);
    const folder = await folderWith(tree);
    const rejected = join(await folderWith({}), 'rejected.ndjson');
    const first = await cli.run([
      'transactions',
      'push',
      folder,
      '--rejected',
      rejected,
      '--warnings',
      '--json',
    ]);
    const report = JSON.parse(first.out);
    expect(report).toMatchObject({
      accepted: 5,
      duplicate: 0,
      adjusted: 4,
      unchanged: 0,
      rejected: 5,
      total: 14,
      filesWithWarnings: 1,
      warningsByCode: { bom: 1 },
      warnings: [
        { file: join(folder, src('C0401'), '2.xml'), code: 'bom', messageZh: expect.stringContaining('BOM') },
      ],
      rejectedByCode: {
        cites_no_invoice: 1,
        xml_cut: 1,
        not_an_einvoice: 1,
        merchant_not_found: 1,
        transaction_not_found: 1,
      },
    });
    expect(first.code).toBe(1);
    // 500 of the re-issue, nothing of the cancelled one, and 105 given back of each of the others.
    const expected = { amount: 500 + 2 * (1280 - 105), documents: 3 };
    expect(await totals()).toEqual(expected);
    const row = JSON.parse(await readFile(rejected, 'utf8'));
    expect(row).toMatchObject({ externalId: `10912-${number(6)}`, document: { sellerUbn: '04541302' } });

    const second = JSON.parse((await cli.run(['transactions', 'push', folder, '--json'])).out);
    expect(second).toMatchObject({ accepted: 0, duplicate: 5, adjusted: 0, unchanged: 4, rejected: 5 });
    expect(await totals()).toEqual(expected);
  });

  it('exits 0 when nothing is rejected, also the second time, and changes no file', async () => {
    await cli.approvedStore([seller]);
    const sound = Object.entries(tree).filter(
      ([name]) => !/cut|settings|unknown-seller|nowhere|G0501/.test(name),
    );
    const folder = await folderWith(Object.fromEntries(sound));
    const snapshot = async () => {
      const names = (await readdir(folder, { recursive: true })).sort();
      const times = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mtimeMs));
      return names.map((name, index) => `${name} ${times[index]}`);
    };
    const before = await snapshot();
    expect((await cli.run(['transactions', 'push', folder])).code).toBe(0);
    const again = await cli.run(['transactions', 'push', folder]);
    expect(again.code).toBe(0);
    expect(again.err).toBe('');
    expect(again.out).toMatch(
      /duplicate, counted before +5\n.*applied +0\n.*applied before +4\n +rejected +0\n/,
    );
    expect(await snapshot()).toEqual(before);
  });

  it('does not apply to the re-issue a void that another program has applied', async () => {
    await cli.approvedStore([seller]);
    const folder = await folderWith(tree);
    const { transactions } = cli.as('partner');
    const [first, void_, again] = ['9-first.xml', '5.xml', '1-again.XML'].map((name) =>
      Object.keys(tree).find((path) => path.endsWith(`/${name}`) && !path.includes('F0501')),
    ) as [string, string, string];
    await cli.run(['transactions', 'push', join(folder, first)]);
    const occurredAt = '2020-12-12T14:40:00+08:00';
    await transactions.void(`einvoice:10912${number(1)}`, { kind: 'void', occurredAt });
    await cli.run(['transactions', 'push', join(folder, again)]);
    const { code, out } = await cli.run(['transactions', 'push', join(folder, void_), '--json']);
    expect(JSON.parse(out)).toMatchObject({ adjusted: 0, unchanged: 1 });
    expect(code).toBe(0);
    expect((await totals()).amount).toBe(500);
  });

  it('does not apply it either when the service was out of reach while it was enqueued', async () => {
    await cli.approvedStore([seller]);
    const folder = await folderWith(tree);
    const [first, void_, again] = ['9-first.xml', '5.xml', '1-again.XML'].map((name) =>
      Object.keys(tree).find((path) => path.endsWith(`/${name}`) && !path.includes('F0501')),
    ) as [string, string, string];
    await cli.run(['transactions', 'push', join(folder, first)]);
    await cli.as('partner').transactions.void(`einvoice:10912${number(1)}`, {
      kind: 'void',
      occurredAt: '2020-12-12T14:40:00+08:00',
    });
    await cli.run(['transactions', 'push', join(folder, again)]);
    const refused = { SHOPFEST_API_KEY: formatApiKey('test', '0'.repeat(32)) };
    expect((await cli.run(['transactions', 'push', join(folder, void_)], { env: refused })).code).toBe(3);
    expect((await cli.run(['outbox', 'drain'])).code).toBe(0);
    expect((await totals()).amount).toBe(500);
  });
});

describe('transactions push of messages', () => {
  const cli = cliService();
  const totals = async () => {
    const { received } = await cli.as('partner').stats.summary();
    return received;
  };

  describe('with a number that was voided and issued again, and keeps its time', () => {
    const first = { number: 'RJ20000001', time: '2020-12-12T10:00:00', total: 1000 };
    const voided = end('Void', first.number, first.time, '2020-12-12T11:00:00');
    const messages = (again: string) => ({
      '1.xml': issue(first),
      '2.xml': voided,
      '3.xml': again,
    });
    const cases = {
      'another total': [issue({ ...first, total: 900 }), 900],
      'the total and another random code': [issue(first).replace('>0122<', '>4321<'), 1000],
      'the total, and other items': [issue(first).replace('新社香菇', '東勢高接梨'), 1000],
    } as const;

    it.each(Object.entries(cases))('counts the later one in a folder: %s', async (_, [again, total]) => {
      await cli.approvedStore([seller]);
      const folder = await folderWith(messages(again));
      for (const [accepted, adjusted] of [
        [2, 1],
        [0, 0],
      ]) {
        const { code, out } = await cli.run(['transactions', 'push', folder, '--json']);
        expect(JSON.parse(out)).toMatchObject({ accepted, adjusted, rejected: 0 });
        expect(code).toBe(0);
        expect(await totals()).toEqual({
          amount: total,
          documents: 1,
        });
      }
    });

    it.each(Object.entries(cases))('counts the later one, file by file: %s', async (_, [again, total]) => {
      await cli.approvedStore([seller]);
      const folder = await folderWith(messages(again));
      const codes: number[] = [];
      let told = '';
      for (const name of ['1.xml', '2.xml', '3.xml']) {
        const { code, err } = await cli.run(['transactions', 'push', join(folder, name)]);
        codes.push(code);
        told += err;
      }
      // Alone, a message that has all that is sent of the voided one may be that one once more: it is told.
      const isTold = _.includes('items');
      expect(codes).toEqual([0, 0, 0]);
      expect(told.includes('[duplicate_of_voided]')).toBe(isTold);
      expect((await totals()).amount).toBe(isTold ? 0 : total);
      expect((await cli.run(['transactions', 'push', folder])).code).toBe(0);
      expect((await totals()).amount).toBe(total);
    });

    it.each(Object.entries(cases).slice(0, 2))(
      'hands a re-issue back that comes before the void, and says what to do: %s',
      async (_, [again, total]) => {
        await cli.approvedStore([seller]);
        const folder = await folderWith(messages(again));
        const push = (name: string, lang = 'C') =>
          cli.run(['transactions', 'push', join(folder, name), '--rejected', join(folder, 'r.ndjson')], {
            lang,
          });
        await push('1.xml');
        const early = await push('3.xml', 'zh_TW.UTF-8');
        expect(early.code).toBe(1);
        expect(early.err).toContain('[document_conflict]');
        expect(early.err).toContain('如為註銷後以同一號碼重開，請先送出註銷，再重送此發票');
        const row = await readFile(join(folder, 'r.ndjson'));
        expect(JSON.parse(String(row))).toMatchObject({
          externalId: `10912-${first.number}`,
          totalAmount: total,
        });
        expect((await push('2.xml')).code).toBe(0);
        expect((await totals()).amount).toBe(0);
        await writeFile(join(folder, 'mended.ndjson'), row);
        for (const name of ['mended.ndjson', '3.xml']) {
          const { code, err } = await push(name);
          expect([code, err]).toEqual([0, '']);
          expect((await totals()).amount).toBe(total);
        }
      },
    );

    it.each(Object.entries(cases).slice(0, 2))(
      'counts the later one where it comes with the void, after a run with the first: %s',
      async (_, [again, total]) => {
        await cli.approvedStore([seller]);
        const folder = await folderWith(messages(again));
        await cli.run(['transactions', 'push', join(folder, '1.xml')]);
        const rest = [join(folder, '3.xml'), join(folder, '2.xml')];
        const { code, err } = await cli.run(['transactions', 'push', ...rest]);
        expect([code, err]).toEqual([0, '']);
        expect((await totals()).amount).toBe(total);
      },
    );

    it('does not count a voided one again, in a second run or by a copy', async () => {
      await cli.approvedStore([seller]);
      const folder = await folderWith({ '1.xml': issue(first), '2.xml': voided, 'copy.xml': issue(first) });
      for (let run = 0; run < 2; run++) {
        expect((await cli.run(['transactions', 'push', folder])).code).toBe(0);
        expect((await totals()).amount).toBe(0);
      }
      const alone = await cli.run(['transactions', 'push', join(folder, '1.xml')]);
      expect(alone.err).toContain('1.xml The sale equals one of the same document that was voided');
      expect(alone.code).toBe(0);
    });

    it('does not count it again in a second run during an outage', async () => {
      await cli.approvedStore([seller]);
      const folder = await folderWith({ '1.xml': issue(first), '2.xml': voided });
      const out = { env: { SHOPFEST_API_KEY: formatApiKey('test', '0'.repeat(32)) } };
      for (let run = 0; run < 2; run++)
        expect((await cli.run(['transactions', 'push', folder], out)).code).not.toBe(0);
      expect((await cli.run(['transactions', 'push', folder])).code).toBe(0);
      expect(await totals()).toEqual({ amount: 0, documents: 0 });
    });
  });

  it('takes the folders of the Turnkey for what they mean', async () => {
    await cli.approvedStore([seller]);
    const at = (path: string) => `UpCast/B2SSTORAGE/F0401/${path}/20210106/10/x.xml`;
    const blank = '<BranchTrackBlank xmlns="urn:GEINV:eInvoiceMessage:E0402:4.1"><Main/></BranchTrackBlank>';
    const folder = await folderWith({
      [at('ERR')]: issue({ number: number(1), time: sold }),
      [at('SRC')]: issue({ number: number(2), time: sold }),
      [at('BAK')]: issue({ number: number(3), time: sold }),
      'ProcessResult/20210106/1.xml': '<ProcessResult><Result>G</Result></ProcessResult>',
      'SummaryResult/20210106/1.xml': '<SummaryResult/>',
      'elsewhere/result.xml': '<ProcessResult><Result>C</Result></ProcessResult>',
      'UpCast/B2PMESSAGE/E0402/SRC/blank.xml': blank,
      'elsewhere/blank.xml': blank,
    });
    const { code, out, err } = await cli.run(['transactions', 'push', folder]);
    expect(code).toBe(0);
    expect(out).toMatch(/accepted +2\n/);
    expect(out).toMatch(/no sale, passed over +6\n/);
    expect(err).toContain(`${at('ERR')} In ERR: it never was uploaded, so it is no sale [not_uploaded]`);
    expect(err.match(/\[platform_result\]/g)).toHaveLength(2);
    expect(err.match(/\[no_sale\]/g)).toHaveLength(3);
    const alone = await cli.run([
      'transactions',
      'push',
      join(folder, 'UpCast/B2SSTORAGE/F0401/ERR'),
      '--json',
    ]);
    expect(JSON.parse(alone.out)).toMatchObject({ total: 0, passedOverByCode: { not_uploaded: 1 } });
    expect(alone.code).toBe(0);
  });

  it('prints position and reason in the language of the user', async () => {
    const folder = await folderWith(tree);
    const { err } = await cli.run(['transactions', 'push', folder], { lang: 'zh_TW.UTF-8' });
    const lines = err.replaceAll(`${folder}/UpCast/`, '').split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^B2SSTORAGE\/F0401\/SRC\/cut\.xml XML 內容不完整.* \[xml_cut\]$/),
        expect.stringMatching(
          /^B2SSTORAGE\/G0501\/SRC\/0\.xml 作廢折讓單未載明發票號碼.* \[cites_no_invoice\]$/,
        ),
        expect.stringMatching(
          /unknown-seller\.xml \(10912-AB10000006\) .* \[merchant_not_found\] \/document\/sellerUbn$/,
        ),
      ]),
    );
  });

  it('pushes tables beside messages, and applies messages to their rows', async () => {
    await cli.approvedStore([seller]);
    const folder = await folderWith({
      'sales.ndjson': `${JSON.stringify(saleInput(10000008, { document: { type: 'einvoice', number: number(8), date: '2020-12-12' } }))}\n`,
      'a.xml': end('Cancel', number(8), sold, '2020-12-13T09:00:00'),
    });
    const { code, out } = await cli.run(['transactions', 'push', folder, '--json']);
    expect(JSON.parse(out)).toMatchObject({ accepted: 1, adjusted: 1, rejected: 0 });
    expect(code).toBe(0);
  });

  it('takes merchant and channel from the options where the seller is unknown', async () => {
    await cli.approvedStore();
    const folder = await folderWith({ 'a.xml': issue({ number: number(1), time: sold }) });
    const bare = await cli.run(['transactions', 'push', folder]);
    expect(bare.err).toContain('[merchant_not_found]');
    const named = await cli.run([
      'transactions',
      'push',
      folder,
      '--merchant',
      'store-1',
      '--channel',
      'mall',
    ]);
    expect(named.code).toBe(0);
    const sale = await cli.as('partner').transactions.retrieve(`einvoice:10912${number(1)}`);
    expect(sale).toMatchObject({ merchantExternalId: 'store-1', channel: 'mall', claimed: false });
    expect((await cli.run(['transactions', 'push', folder, '--channel', 'moon'])).code).toBe(2);
  });

  it('reads and checks everything in a dry run, without a service', async () => {
    const folder = await folderWith(tree);
    const { code, out } = await cli.run(['transactions', 'push', folder, '--dry-run', '--json'], {
      env: { SHOPFEST_BASE_URL: '', SHOPFEST_API_KEY: '' },
    });
    // 6 invoices, 3 cancels and voids, one allowance of two invoices; the service would say more.
    expect(JSON.parse(out)).toMatchObject({ dryRun: true, fit: 11, rejected: 3, total: 14 });
    expect(code).toBe(1);
  });

  it('pushes thousands of files, with progress on a terminal', async () => {
    await cli.approvedStore([seller]);
    const many = Array.from({ length: 2_500 }, (_, index) => `CD${String(index).padStart(8, '0')}`);
    const folder = await folderWith(
      Object.fromEntries(
        many.map((each) => [`${src('F0401')}/${each}.xml`, issue({ number: each, time: sold })]),
      ),
    );
    const { code, err } = await cli.run(['transactions', 'push', folder], { isTerminal: true });
    expect(code).toBe(0);
    expect(err).toMatch(/ \/ 2,500 files read, [\d,]+ a second/);
    expect(err).toMatch(/[12],\d00 rows, [\d,]+ a second/);
    expect((await cli.as('partner').stats.summary()).received.documents).toBe(2_500);
  });

  it.skipIf(!existsSync('examples/data/turnkey'))(
    'pushes the sample, and rejects its two damaged files',
    async () => {
      await cli.approvedStore();
      const { out } = await cli.run([
        'transactions',
        'push',
        'examples/data/turnkey',
        '--merchant',
        'store-1',
        '--json',
      ]);
      expect(JSON.parse(out)).toMatchObject({
        accepted: 63,
        adjusted: 6,
        rejectedByCode: { xml_cut: 1, not_an_einvoice: 1 },
      });
    },
  );
});
