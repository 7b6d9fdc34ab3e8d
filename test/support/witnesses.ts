import type { ShopfestOperator } from '@shopfest/partner-sdk/operator';
import type { DrawCommitInput } from '../../src/generated/types.js';
import type { Client, Harness } from '../service/harness.js';
import { witnesses as usual } from './draws.js';

/** Far beyond the clocks of tests. */
const never = '2098-01-01T00:00:00+08:00';

type Witnesses = readonly { readonly name: string; readonly commitment: string }[];

/** Registers three witnesses of a draw, of the operator and of two partners, and names them. */
export async function byWitnesses(
  { operator, partner, other }: Pick<Harness, 'operator' | 'partner' | 'other'>,
  drawId: string,
  { witnesses = usual, until = never }: { witnesses?: Witnesses; until?: string } = {},
): Promise<DrawCommitInput> {
  const register = (client: Client, index: number) =>
    client.done('registerDrawWitness', { path: { drawId }, body: witnesses[index] ?? {} });
  const registered = [await register(operator, 0), await register(partner, 1), await register(other, 2)];
  return { beacon: { kind: 'witness', witnesses: registered.map(({ id }) => id), revealBy: until } };
}

/** The same by clients, each with a key of its own; within an hour after the draw was planned. */
export async function registeredBy(
  clients: readonly Pick<ShopfestOperator, 'draws'>[],
  drawId: string,
  witnesses: Witnesses = usual,
): Promise<DrawCommitInput> {
  const ids: string[] = [];
  for (const [index, { draws }] of clients.entries()) {
    const { name, commitment } = witnesses[index] ?? { name: '', commitment: '' };
    ids.push((await draws.registerWitness(drawId, { name, commitment })).id);
  }
  const planned = await clients[0]?.draws.retrieve(drawId);
  const revealBy = new Date(Date.parse(planned?.createdAt ?? '') + 3_600_000).toISOString();
  return { beacon: { kind: 'witness', witnesses: ids, revealBy } };
}
