import { type Shopfest, ShopfestAbortError, ShopfestError } from '../../index.js';
import { Forwarder, window } from '../forwarding/forwarder.js';
import type { Item } from '../forwarding/item.js';
import type { Place } from '../forwarding/openOutbox.js';
import { stopIfAborted, type Workplace } from '../import/runImport.js';
import { tableRows } from '../import/tableRows.js';
import { isTable, isXml, type RowFile } from '../rows/files.js';
import type { Text } from '../terminal/text.js';
import { chunksOf, inParallel } from './chunks.js';
import { transactionColumns } from './columns.js';
import { isApplied } from './einvoices/applied.js';
import { EarlyChanges } from './einvoices/earlyChanges.js';
import { type Change, type Event, inOrder } from './einvoices/events.js';
import type { Indexed, Messages } from './einvoices/messages.js';

/** Looks at the service under way at a time. */
const concurrency = 4;

interface Tools {
  readonly client: Shopfest;
  readonly outbox: Place;
  readonly messages: Messages;
  readonly tell: ((text: Text) => void) | null;
}

/** Stores the sales of tables and messages and what else messages ask for, in the order of time, to be sent. */
export class SalesPush {
  readonly forwarder: Forwarder;
  /** Changes that were applied before, by whatever program. */
  unchanged = 0;
  readonly #place: Workplace;
  readonly #tools: Tools;
  readonly #early = new EarlyChanges();

  constructor(place: Workplace, tools: Tools) {
    this.#place = place;
    this.#tools = tools;
    this.forwarder = new Forwarder({
      place: tools.outbox,
      workplace: place,
      tell: tools.tell,
      onChange: async (change, problem) => {
        if (!this.#early.answer(change, problem?.code ?? null)) return false;
        await this.#store([{ kind: 'change', change }]);
        return true;
      },
    });
  }

  /** Tables go first: what messages change may stand in them. */
  async take(files: readonly RowFile[], isLast: (file: string) => boolean): Promise<Indexed> {
    const { signal, places } = this.#place;
    const tables = { ...this.#place, files: files.filter(isTable), columns: transactionColumns };
    for await (const rows of chunksOf(tableRows(tables), window)) {
      stopIfAborted(signal);
      await this.#store(rows.map((row) => ({ kind: 'sale', row, place: places.of(row) })));
    }
    const indexed = await this.#tools.messages.index(files.filter(isXml), isLast);
    const events = inOrder([...indexed.events, ...this.#early.due(indexed.events)]);
    for (let start = 0; start < events.length; start += window) {
      await this.#takeEvents(events.slice(start, start + window));
    }
    return indexed;
  }

  async #takeEvents(events: readonly Event[]): Promise<void> {
    const applied = await this.#applied(events.filter((event) => event.kind === 'change'));
    const items: Item[] = [];
    for (const event of events) {
      stopIfAborted(this.#place.signal);
      if (event.kind === 'issue') {
        const row = await this.#tools.messages.sale(event);
        if (!row) continue;
        items.push({ kind: 'sale', row, place: { file: event.file, line: null } });
      } else if (applied.has(event)) continue;
      else items.push({ kind: 'change', change: event });
      this.#early.send(event);
    }
    this.unchanged += applied.size;
    await this.#store(items);
  }

  /**
   * Those that the service says it has. Where it does not answer, none: they are stored, since a cancel that is lost would
   * leave its sale in the draw, and the externalId of each keeps it from being applied twice.
   */
  async #applied(changes: readonly Change[]): Promise<ReadonlySet<Event>> {
    const applied = new Set<Event>();
    const { client } = this.#tools;
    if (this.forwarder.outage.away !== null) return applied;
    try {
      await inParallel(changes, concurrency, async (change) => {
        if (await isApplied(client, change.adjustment, this.#place.signal)) applied.add(change);
      });
    } catch (error) {
      if (!ShopfestError.is(error) || ShopfestAbortError.is(error)) throw error;
    }
    return applied;
  }

  #store(items: readonly Item[]): Promise<void> {
    return this.forwarder.store(items);
  }
}
