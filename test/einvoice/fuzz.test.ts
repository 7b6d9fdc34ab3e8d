import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import {
  EInvoiceError,
  parseInvoiceBarcode,
  parseInvoiceQr,
  parseInvoiceXml,
} from '../../src/einvoice/index.js';
import {
  allowanceXml,
  big5,
  cancelAllowanceXml,
  cancelInvoiceXml,
  invoiceXml,
  qrCodes,
  sampleInvoice,
  sampleQr,
  voidInvoiceXml,
} from './make.js';

/** `npm run test:fuzz` makes the long run. */
const RUNS = process.env.MODE === 'fuzz' ? 1_000_000 : 30_000;

/** A small generator with a seed, so that a failure is reproducible. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const TOKENS = [
  '<',
  '>',
  '</',
  '/>',
  '&',
  '&#',
  ';',
  '"',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE',
  '<?',
  ':',
  '**',
  '\u0000',
  '\ufeff',
  '\ud800',
  '０',
  'Main>',
  '<Main>',
  'ProductItem',
  '</Details><Details>',
  '<TotalAmount>1</TotalAmount>',
  'encoding="CP950"',
  '16:30:00Z',
  ']Q1',
  '＊＊',
  'ab12345678',
  '\r\n**',
  'ffffffff',
  '????',
  '99999999999999999999999',
  '-',
  '.',
  '\n',
];

function mutate(input: string, next: (below: number) => number): string {
  let text = input;
  for (let edits = 1 + next(4); edits > 0; edits--) {
    const at = next(text.length + 1);
    const length = next(12);
    const kind = next(6);
    if (kind === 0) text = text.slice(0, at);
    else if (kind === 1) text = text.slice(0, at) + text.slice(at + length);
    else if (kind === 2)
      text = text.slice(0, at) + TOKENS[next(TOKENS.length)] + text.slice(at + (length > 6 ? 0 : 1));
    else if (kind === 3) text = text.slice(0, at) + String.fromCharCode(next(0x10000)) + text.slice(at + 1);
    else if (kind === 4)
      text = text.slice(0, at) + text.slice(next(text.length + 1), next(text.length + 1)) + text.slice(at);
    else text = text.slice(0, at) + text.slice(at, at + length).repeat(3) + text.slice(at + length);
  }
  return text;
}

function survives(read: () => unknown, input: string): 'read' | 'refused' {
  try {
    read();
    return 'read';
  } catch (error) {
    if (error instanceof EInvoiceError) return 'refused';
    throw new Error(`not an EInvoiceError for ${JSON.stringify(input)}`, { cause: error });
  }
}

describe(`the parsers, given ${RUNS} mutated inputs`, () => {
  it('returns a message or throws an EInvoiceError', () => {
    const seeds = [
      invoiceXml('C0401', '3.2'),
      invoiceXml('F0401', '4.1'),
      cancelInvoiceXml(),
      voidInvoiceXml(),
      allowanceXml(),
      cancelAllowanceXml(),
    ];
    const next = random(20201209);
    const seen = { read: 0, refused: 0 };
    for (let run = 0; run < RUNS; run++) {
      const xml = mutate(seeds[run % seeds.length] as string, next);
      seen[survives(() => parseInvoiceXml(run % 2 ? xml : Buffer.from(xml)), xml)]++;
    }
    expect(seen.read).toBeGreaterThan(RUNS / 20);
    expect(seen.refused).toBeGreaterThan(RUNS / 20);
  }, 120_000);

  it('returns a code or throws an EInvoiceError', () => {
    const next = random(20210206);
    const seen = { read: 0, refused: 0 };
    for (let run = 0; run < RUNS; run++) {
      const { left, right } = qrCodes(
        { ...sampleQr, encoding: (run % 4) as 0, foreignTotal: '0000016B63' },
        8,
        big5,
      );
      const [a, b] = [left, right].map((code) => mutate(Buffer.from(code).toString('latin1'), next)) as [
        string,
        string,
      ];
      const bytes = run % 2 === 0;
      seen[
        survives(
          () => parseInvoiceQr(bytes ? Buffer.from(a, 'latin1') : a, bytes ? Buffer.from(b, 'latin1') : b),
          `${a} ${b}`,
        )
      ]++;
      survives(() => parseInvoiceBarcode(a.slice(0, 30)), a);
    }
    expect(seen.read).toBeGreaterThan(RUNS / 20);
    expect(seen.refused).toBeGreaterThan(RUNS / 20);
  }, 120_000);
});

describe('parseInvoiceXml, given 1 MiB', () => {
  const MIB = 1024 * 1024;
  const fill = (unit: string) => unit.repeat(Math.ceil(MIB / unit.length)).slice(0, MIB);
  const items = Array.from({ length: 6_000 }, (_, i) => ({
    description: `商品 ${i} & 贈品`,
    quantity: '1',
    unitPrice: '10.5',
    amount: '10.5',
  }));
  it.each([
    ['a large invoice', invoiceXml('F0401', '4.1', { ...sampleInvoice, items }).slice(0, MIB)],
    ['open tags', fill('<a>')],
    ['blanks', fill(' ')],
    ['one long name', `<${fill('a')}`],
    ['one long attribute', `<Invoice a="${fill('b')}`],
    ['attributes', `<Invoice${fill(' a="b"')}`],
    ['broken attributes', `<Invoice${fill(' a=b')}`],
    ['comments', `<Invoice>${fill('<!---->')}`],
    ['ampersands', `<Invoice>${fill('&amp;')}`],
    ['bad ampersands', `<Invoice>${fill('&')}`],
    ['CDATA', `<Invoice>${fill('<![CDATA[]]>')}`],
    ['dashes', `<Invoice><!--${fill('-')}`],
    ['instructions', fill('<?a?>')],
    ['empty elements', `<Invoice><Main>${fill('<InvoiceNumber/>')}</Main></Invoice>`],
    ['lines', `<Invoice>${fill('\n')}<!-- -->`],
    ['closing tags', fill('</a>')],
  ])('takes linear time: %s', (_, xml) => {
    const milliseconds = [1, 2, 3, 4, 5].map(() => {
      const start = process.cpuUsage();
      survives(() => parseInvoiceXml(xml), xml.slice(0, 50));
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1_000;
    });
    // CPU time, and the best of five, so that other load on the machine counts little; quadratic time takes many seconds.
    expect(Math.min(...milliseconds)).toBeLessThan(400);
  });
});

it('keeps memory constant over many messages', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const xml = invoiceXml('F0401', '4.1');
  const { left, right } = qrCodes(sampleQr, 8, big5);
  const heapAfter = (count: number) => {
    for (let i = 0; i < count; i++) {
      parseInvoiceXml(xml);
      parseInvoiceQr(left, right);
    }
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = heapAfter(10_000);
  expect(heapAfter(20_000) - before).toBeLessThan(2 * 1024 * 1024);
}, 60_000);
