import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Event, eventsOf, inLayers } from '../../../src/cli/einvoices/events.js';
import { parseInvoiceXml } from '../../../src/einvoice/index.js';
import { allowance, end, endOfAllowance, issue } from '../../support/turnkey.js';

const read = (files: Readonly<Record<string, string>>): Event[] =>
  Object.entries(files).flatMap(([name, xml]) => eventsOf(parseInvoiceXml(xml), name));
/** Names of the files, layer by layer. */
const layersOf = (files: Readonly<Record<string, string>>): string[][] =>
  inLayers(read(files)).map((layer) => layer.map(({ file }) => file));

const number = 'AB10000001';
const sold = '2020-12-12T14:30:00';

describe('the order of what happened to an invoice', () => {
  it('is that of its own time, whatever the names and the order of the files', () => {
    expect(
      layersOf({
        'z-allowance': allowance('AL1', '2020-12-12', [{ number, time: sold }]),
        'a-reissue': issue({ number, time: '2020-12-12T14:40:00', total: 500 }),
        'b-void': end('Void', number, sold, '2020-12-12T14:35:00'),
        'c-issue': issue({ number, time: sold }),
        'd-cancel': end('Cancel', number, sold, '2020-12-13T09:00:00'),
      }),
    ).toEqual([['c-issue'], ['b-void'], ['a-reissue'], ['z-allowance'], ['d-cancel']]);
  });

  it('void and re-issue of the same second alternate', () => {
    expect(
      layersOf({
        again: issue({ number, time: '2020-12-12T14:40:00', total: 500 }),
        void: end('Void', number, sold, '2020-12-12T14:40:00'),
        first: issue({ number, time: sold }),
      }),
    ).toEqual([['first'], ['void'], ['again']]);
    expect(
      layersOf({
        cancel: end('Cancel', number, sold, sold),
        first: issue({ number, time: sold }),
      }),
    ).toEqual([['first'], ['cancel']]);
  });

  it('binds only what concerns the same invoice: the others go in the first layer', () => {
    const other = { number: 'AB10000002', time: '2020-12-20T10:00:00' };
    expect(
      layersOf({
        late: issue(other),
        both: allowance('AL1', '2020-12-21', [{ number, time: sold }, other]),
        early: issue({ number, time: sold }),
        gone: end('Cancel', 'AB10000003', sold, '2020-12-12T15:00:00'),
      }),
    ).toEqual([
      ['early', 'late', 'gone'],
      ['both', 'both'],
    ]);
  });

  it('the same number in another period is another invoice', () => {
    expect(
      layersOf({
        january: issue({ number, time: '2021-01-05T10:00:00' }),
        december: issue({ number, time: sold }),
      }),
    ).toEqual([['december', 'january']]);
  });

  it('a cancelled allowance has no place in it', () => {
    expect(() => read({ file: endOfAllowance('AL1') })).toThrowError(
      expect.objectContaining({ code: 'not_an_adjustment' }),
    );
  });

  it('every event is in exactly one layer, and no layer has two of an invoice', () => {
    const event = fc.record({
      kind: fc.constantFrom('issue', 'change'),
      file: fc.string(),
      invoice: fc.constantFrom('10912AB1', '10912AB2', '11002AB1'),
      time: fc.constantFrom('2020-12-12T10:00:00', '2020-12-12T11:00:00', '2020-12-12T24:00:00'),
      adjustment: fc.constantFrom({ action: 'void' }, { action: 'refund' }),
    }) as unknown as fc.Arbitrary<Event>;
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const layers = inLayers(events);
        expect(new Set(layers.flat())).toEqual(new Set(events));
        expect(layers.flat()).toHaveLength(events.length);
        const last = new Map<string, string>();
        for (const layer of layers) {
          expect(new Set(layer.map(({ invoice }) => invoice)).size).toBe(layer.length);
          for (const { invoice, time } of layer) {
            expect(time >= (last.get(invoice) ?? '')).toBe(true);
            last.set(invoice, time);
          }
        }
      }),
    );
  });
});
