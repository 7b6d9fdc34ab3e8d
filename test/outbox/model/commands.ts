import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { ShopfestError } from '../../../src/index.js';
import { OutboxError } from '../../../src/outbox/index.js';
import { type NetworkFault, networkFaults } from './network.js';
import { externalIdOf, refundAmount, saleOf, type TillModel } from './tillModel.js';
import type { World } from './world.js';

type Command = fc.AsyncCommand<TillModel, World>;

/** A command that may come at any time. Whatever it does, nothing that was acknowledged is lost. */
class TillCommand implements Command {
  constructor(
    readonly name: string,
    readonly act: (till: TillModel, world: World) => Promise<unknown>,
  ) {}

  check(): boolean {
    return true;
  }

  async run(till: TillModel, world: World): Promise<void> {
    await this.act(till, world);
    await world.expectNothingLost(till);
  }

  toString(): string {
    return this.name;
  }
}

const command = (name: string, act: TillCommand['act']): Command => new TillCommand(name, act);

interface Sold {
  readonly stream: string;
  readonly isRejected: boolean;
}

const sold: fc.Arbitrary<Sold> = fc.record({
  stream: fc.constantFrom('till-1', 'till-2', 'till-3'),
  isRejected: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
});

/** Sells at once; every sale is acknowledged. */
const sell = fc.array(sold, { minLength: 1, maxLength: 8 }).map((sales) =>
  command(
    `sell ${sales.map(({ stream, isRejected }) => stream + (isRejected ? ' refused' : ''))}`,
    (till, world) =>
      Promise.all(
        sales.map(async ({ stream, isRejected }) => {
          const number = till.number();
          await world.outbox.enqueue(saleOf(number, isRejected), { stream });
          till.add(number, stream, isRejected);
        }),
      ),
  ),
);

/** The till dies while it sells. What was not acknowledged is sold again, as a cashier does who saw no receipt. */
const crashWhileSelling = fc
  .tuple(fc.array(sold, { minLength: 1, maxLength: 5 }), fc.nat(3))
  .map(([sales, turns]) =>
    command(`crash while selling ${sales.length}, after ${turns} turns`, async (till, world) => {
      const pending = sales.map(async ({ stream, isRejected }) => {
        const number = till.number();
        await world.outbox.enqueue(saleOf(number, isRejected), { stream });
        return { number, stream, isRejected };
      });
      for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
      await world.crash();
      // Of those that the dead till stored only after the copy was made, nobody was told.
      for (const { number, stream, isRejected } of await Promise.all(pending)) {
        await world.outbox.enqueue(saleOf(number, isRejected), { stream });
        till.add(number, stream, isRejected);
      }
    }),
  );

const sellAgain = fc.nat().map((random) =>
  command(`sell again ${random}`, async (till, world) => {
    const sale = till.pickAdjustable(random);
    if (sale !== undefined) await world.outbox.enqueue(saleOf(sale.number), { stream: sale.stream });
  }),
);

const cancel = fc.nat().map((random) =>
  command(`cancel ${random}`, async (till, world) => {
    const sale = till.pickAdjustable(random);
    if (sale === undefined) return;
    await world.outbox.void(`external:${externalIdOf(sale.number)}`, {});
    sale.isVoided = true;
  }),
);

/** With an externalId of its own, or with nothing but its key that keeps it from being given twice. */
const refund = fc.tuple(fc.nat(), fc.boolean()).map(([random, isNamed]) =>
  command(`refund ${random}${isNamed ? ' by name' : ''}`, async (till, world) => {
    const sale = till.pickAdjustable(random);
    if (sale === undefined || sale.refunds > 3) return;
    const externalId = `R-${sale.number}-${sale.refunds}`;
    const body = { amount: refundAmount, ...(isNamed ? { externalId } : {}) };
    await world.outbox.refund(`external:${externalIdOf(sale.number)}`, body);
    sale.refunds += 1;
  }),
);

const fail = fc
  .array(fc.constantFrom<NetworkFault>(...networkFaults), { minLength: 1, maxLength: 5 })
  .map((next) => command(`the network: ${next}`, async (_, { network }) => network.inject(next)));

const crash = fc.constant(command('crash', (_, world) => world.crash()));

const second = fc.constant(
  command('a second outbox comes or goes', async (_, world) => {
    if (world.isAlone) await world.openAnother();
    else await world.closeLast();
  }),
);

const minute = 60_000;
const jump = fc
  .constantFrom(-3 * 24 * 60 * minute, -5 * minute, -200, 200, 5 * minute, 10 * 24 * 60 * minute)
  .map((milliseconds) =>
    command(`the clock jumps by ${milliseconds} ms`, async (_, world) => world.setClock(milliseconds)),
  );

const wait = fc
  .constantFrom(1, 20, 150)
  .map((milliseconds) => command(`wait ${milliseconds}`, () => sleep(milliseconds)));

const drain = fc.constant(
  command('drain', async (_, world) => {
    // It may say that the network or the service is in the way, and nothing else.
    await world.outbox.drain({ patience: 100 }).catch((error: unknown) => {
      if (!ShopfestError.is(error) && !OutboxError.is(error)) throw error;
    });
  }),
);

const correct = fc.constant(
  command('correct a dead letter', async (till, world) => {
    for await (const { id, transaction } of world.outbox.deadLetters()) {
      const number = Number(transaction?.externalId.slice(2));
      const sale = till.find(number);
      if (sale === undefined) throw new Error('A dead letter is of no sale that was refused');
      await world.outbox.retry(id, saleOf(number));
      sale.isRejected = false;
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
    correct,
  ],
  { maxCommands: 24, size: 'max' },
);
