import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { ShopfestError } from '../../../src/index.js';
import { OutboxError } from '../../../src/outbox/index.js';
import { type Book, externalIdOf, refundAmount, saleOf } from './book.js';
import { type Mishap, mishaps } from './network.js';
import type { World } from './world.js';

type Command = fc.AsyncCommand<Book, World>;

/** A command that may always be given. Whatever it does, nothing that was acknowledged is lost. */
class Does implements Command {
  constructor(
    readonly name: string,
    readonly act: (book: Book, world: World) => Promise<unknown>,
  ) {}

  check(): boolean {
    return true;
  }

  async run(book: Book, world: World): Promise<void> {
    await this.act(book, world);
    await world.expectNothingLost(book);
  }

  toString(): string {
    return this.name;
  }
}

const does = (name: string, act: Does['act']): Command => new Does(name, act);

interface Sold {
  readonly stream: string;
  readonly isRefused: boolean;
}

const sold: fc.Arbitrary<Sold> = fc.record({
  stream: fc.constantFrom('till-1', 'till-2', 'till-3'),
  isRefused: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
});

/** Sells at once; every sale is acknowledged. */
const sell = fc.array(sold, { minLength: 1, maxLength: 8 }).map((sales) =>
  does(
    `sell ${sales.map(({ stream, isRefused }) => stream + (isRefused ? ' refused' : ''))}`,
    (book, world) =>
      Promise.all(
        sales.map(async ({ stream, isRefused }) => {
          const number = book.number();
          await world.outbox.enqueue(saleOf(number, isRefused), { stream });
          book.add(number, stream, isRefused);
        }),
      ),
  ),
);

/** The till dies while it sells. What was not acknowledged is sold again, as a cashier does who saw no receipt. */
const crashWhileSelling = fc
  .tuple(fc.array(sold, { minLength: 1, maxLength: 5 }), fc.nat(3))
  .map(([sales, turns]) =>
    does(`crash while selling ${sales.length}, after ${turns} turns`, async (book, world) => {
      const pending = sales.map(async ({ stream, isRefused }) => {
        const number = book.number();
        await world.outbox.enqueue(saleOf(number, isRefused), { stream });
        return { number, stream, isRefused };
      });
      for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
      await world.crash();
      // Of those that the dead till stored only after the copy was made, nobody was told.
      for (const { number, stream, isRefused } of await Promise.all(pending)) {
        await world.outbox.enqueue(saleOf(number, isRefused), { stream });
        book.add(number, stream, isRefused);
      }
    }),
  );

const sellAgain = fc.nat().map((wish) =>
  does(`sell again ${wish}`, async (book, world) => {
    const sale = book.takeBack(wish);
    if (sale !== undefined) await world.outbox.enqueue(saleOf(sale.number), { stream: sale.stream });
  }),
);

const cancel = fc.nat().map((wish) =>
  does(`cancel ${wish}`, async (book, world) => {
    const sale = book.takeBack(wish);
    if (sale === undefined) return;
    await world.outbox.void(`external:${externalIdOf(sale.number)}`, {});
    sale.isVoided = true;
  }),
);

/** With an externalId of its own, or with nothing but its key that keeps it from being given twice. */
const refund = fc.tuple(fc.nat(), fc.boolean()).map(([wish, isNamed]) =>
  does(`refund ${wish}${isNamed ? ' by name' : ''}`, async (book, world) => {
    const sale = book.takeBack(wish);
    if (sale === undefined || sale.refunds > 3) return;
    const externalId = `R-${sale.number}-${sale.refunds}`;
    const body = { amount: refundAmount, ...(isNamed ? { externalId } : {}) };
    await world.outbox.refund(`external:${externalIdOf(sale.number)}`, body);
    sale.refunds += 1;
  }),
);

const fail = fc
  .array(fc.constantFrom<Mishap>(...mishaps), { minLength: 1, maxLength: 5 })
  .map((next) => does(`the network: ${next}`, async (_, { network }) => network.expect(next)));

const crash = fc.constant(does('crash', (_, world) => world.crash()));

const second = fc.constant(
  does('a second outbox comes or goes', async (_, world) => {
    if (world.isAlone) await world.openAnother();
    else await world.closeLast();
  }),
);

const minute = 60_000;
const jump = fc
  .constantFrom(-3 * 24 * 60 * minute, -5 * minute, -200, 200, 5 * minute, 10 * 24 * 60 * minute)
  .map((milliseconds) =>
    does(`the clock jumps by ${milliseconds} ms`, async (_, world) => world.setClock(milliseconds)),
  );

const wait = fc
  .constantFrom(1, 20, 150)
  .map((milliseconds) => does(`wait ${milliseconds}`, () => sleep(milliseconds)));

const drain = fc.constant(
  does('drain', async (_, world) => {
    // It may say that the network or the service is in the way, and nothing else.
    await world.outbox.drain({ patience: 100 }).catch((error: unknown) => {
      if (!ShopfestError.is(error) && !OutboxError.is(error)) throw error;
    });
  }),
);

const mend = fc.constant(
  does('mend a dead letter', async (book, world) => {
    for await (const { id, transaction } of world.outbox.deadLetters()) {
      const number = Number(transaction?.externalId.slice(2));
      const sale = book.find(number);
      if (sale === undefined) throw new Error('A dead letter is of no sale that was refused');
      await world.outbox.retry(id, saleOf(number));
      sale.isRefused = false;
      return;
    }
  }),
);

export const commands = fc.commands(
  [
    sell,
    sell,
    sell,
    crashWhileSelling,
    sellAgain,
    cancel,
    refund,
    fail,
    fail,
    crash,
    second,
    jump,
    wait,
    drain,
    mend,
  ],
  { maxCommands: 24, size: 'max' },
);
