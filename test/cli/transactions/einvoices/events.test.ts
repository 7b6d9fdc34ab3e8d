import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsOf, type InvoiceEvent, inOrder } from '../../../../src/cli/transactions/einvoices/events.js';
import { parseInvoiceXml } from '../../../../src/einvoice/index.js';
import { allowance, end, endOfAllowance, issue } from '../../../support/turnkey.js';

/** Names such as `first@2` say when the file was written. */
const writtenAt = (name: string): number => Number(name.split('@')[1] ?? 0);
const read = (files: Readonly<Record<string, string>>): InvoiceEvent[] =>
  Object.entries(files).flatMap(([name, xml]) =>
    eventsOf(parseInvoiceXml(xml), name, { digest: xml, writtenAt: writtenAt(name) }),
  );
/** Names of the files, in the order in which their events are enqueued. */
const orderOf = (files: Readonly<Record<string, string>>): string[] =>
  inOrder(read(files)).map(({ file }) => file);

const number = 'AB10000001';
const sold = '2020-12-12T14:30:00';

describe('inOrder', () => {
  it('sorts events by their own time, whatever the names and the order of the files', () => {
    expect(
      orderOf({
        'z-allowance': allowance('AL1', '2020-12-12', [{ number, time: sold }]),
        'a-reissue': issue({ number, time: '2020-12-12T14:40:00', total: 500 }),
        'b-void': end('Void', number, sold, '2020-12-12T14:35:00'),
        'c-issue': issue({ number, time: sold }),
        'd-cancel': end('Cancel', number, sold, '2020-12-13T09:00:00'),
      }),
    ).toEqual(['c-issue', 'b-void', 'a-reissue', 'z-allowance', 'd-cancel']);
  });

  it('puts a void before the re-issue of the same second', () => {
    expect(
      orderOf({
        again: issue({ number, time: '2020-12-12T14:40:00', total: 500 }),
        void: end('Void', number, sold, '2020-12-12T14:40:00'),
        first: issue({ number, time: sold }),
      }),
    ).toEqual(['first', 'void', 'again']);
    expect(
      orderOf({
        cancel: end('Cancel', number, sold, sold),
        first: issue({ number, time: sold }),
      }),
    ).toEqual(['first', 'cancel']);
  });

  describe('of a number that was voided and issued again, which keeps its time', () => {
    const first = issue({ number, time: sold });
    const voided = end('Void', number, sold, '2020-12-12T15:30:00');
    const again = issue({ number, time: sold, total: 900 });
    const given = allowance('AL1', '2020-12-12', [{ number, time: sold }]);

    it('puts the later issue after the void, by the names of the files', () => {
      expect(orderOf({ a: first, b: voided, c: again })).toEqual(['a', 'b', 'c']);
      expect(orderOf({ b: voided, a: first, c: again, d: given })).toEqual(['a', 'b', 'c', 'd']);
      const third = issue({ number, time: sold, total: 800 });
      const second = end('Void', number, sold, '2020-12-13T09:00:00');
      expect(orderOf({ 1: first, 2: voided, 3: again, 4: second, 5: third })).toEqual([
        '1',
        '2',
        '3',
        '4',
        '5',
      ]);
    });

    it('goes by when the files were written, where a void was written between two issues', () => {
      expect(orderOf({ 'a@3': again, 'b@2': voided, 'c@1': first })).toEqual(['c@1', 'b@2', 'a@3']);
      expect(orderOf({ 'a@2': first, 'b@3': voided, 'c@1': again })).toEqual(['a@2', 'b@3', 'c@1']);
    });

    it('takes files with the same bytes for one issue', () => {
      expect(orderOf({ a: first, b: voided, copy: first })).toEqual(['a', 'copy', 'b']);
    });
  });

  it('sorts the events of all invoices by time', () => {
    const other = { number: 'AB10000002', time: '2020-12-20T10:00:00' };
    expect(
      orderOf({
        late: issue(other),
        both: allowance('AL1', '2020-12-21', [{ number, time: sold }, other]),
        early: issue({ number, time: sold }),
        gone: end('Cancel', 'AB10000003', sold, '2020-12-12T15:00:00'),
      }),
    ).toEqual(['early', 'gone', 'late', 'both', 'both']);
  });

  it('takes the same number in another period for another invoice', () => {
    expect(
      orderOf({
        january: issue({ number, time: '2021-01-05T10:00:00' }),
        december: issue({ number, time: sold }),
      }),
    ).toEqual(['december', 'january']);
  });

  it('refuses a cancelled allowance, which cites no invoice', () => {
    expect(() => read({ file: endOfAllowance('AL1') })).toThrowError(
      expect.objectContaining({ code: 'not_an_adjustment' }),
    );
  });

  it('returns every event once, and none but an issue after a later one', () => {
    const anyEvent = fc.record({
      kind: fc.constantFrom('issue', 'change'),
      file: fc.string(),
      invoice: fc.constantFrom('10912AB1', '10912AB2', '11002AB1'),
      time: fc.constantFrom('2020-12-12T10:00:00', '2020-12-12T11:00:00', '2020-12-12T24:00:00'),
      digest: fc.constantFrom('a', 'b', 'c'),
      writtenAt: fc.nat(3),
      adjustment: fc.constantFrom(
        { action: 'void', body: { kind: 'void' } },
        { action: 'void', body: { kind: 'cancel' } },
        { action: 'refund', body: {} },
      ),
    }) as unknown as fc.Arbitrary<InvoiceEvent>;
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (anyEvents) => {
        // The same bytes have the same time.
        const events = anyEvents.map((event) =>
          event.kind === 'issue' ? { ...event, digest: event.time + event.digest } : event,
        );
        const ordered = inOrder(events);
        expect(new Set(ordered)).toEqual(new Set(events));
        expect(ordered).toHaveLength(events.length);
        const times = ordered.filter(({ kind }) => kind === 'change').map(({ time }) => time);
        expect(times).toEqual([...times].sort());
      }),
    );
  });

  it('alternates issues and changes of one second by invoice, also with other invoices between them', () => {
    const at = '2020-12-12T14:40:00';
    const other = 'AB10000002';
    expect(
      orderOf({
        void: end('Void', number, sold, at),
        otherVoid: end('Void', other, at, at),
        otherAgain: issue({ number: other, time: at, total: 700 }),
        again: issue({ number, time: at, total: 500 }),
        otherFirst: issue({ number: other, time: at }),
        first: issue({ number, time: sold }),
      }),
    ).toEqual([
      'first',
      'void',
      'again',
      expect.stringMatching(/^other(First|Again)$/),
      'otherVoid',
      expect.stringMatching(/^other(First|Again)$/),
    ]);
  });
});
