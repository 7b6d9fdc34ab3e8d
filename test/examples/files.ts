// The sample data as the tests read them, without a line of the library's or the examples' own readers.
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';

export type Row = Record<string, string>;

export interface Sale {
  readonly externalId: string;
  readonly merchantExternalId: string;
  readonly channel: string;
  readonly occurredAt: string;
  readonly totalAmount: number;
  readonly document: {
    readonly type: string;
    readonly number: string;
    readonly terminalId?: string;
    readonly date?: string;
    readonly buyerUbn?: string;
  };
  readonly participant?: { readonly token: string };
  readonly district?: string;
  readonly activityId?: string;
  readonly items?: readonly { quantity: number; amount: number; promoItemId?: string }[];
}

export interface Adjustment {
  readonly externalId: string;
  readonly action: 'void' | 'refund';
  readonly transaction: string;
  readonly kind?: 'cancel' | 'void';
  readonly amount?: number;
  readonly items?: readonly { quantity: number; amount: number; promoItemId: string }[];
}

export interface Campaign {
  readonly purchasePeriod: { readonly startsAt: string; readonly endsAt: string };
  readonly industries: readonly string[];
  readonly regions: readonly { code: string; name: string; nameEn: string; districts: readonly string[] }[];
  readonly activities: readonly { id: string; kind: string }[];
  readonly budget: number;
}

export const readText = (name: string): Promise<string> =>
  readFile(new URL(`../../examples/data/${name}`, import.meta.url), 'utf8');

const csv = async (name: string): Promise<Row[]> => parse(await readText(name), { columns: true });

const ndjson = async <T>(name: string): Promise<T[]> =>
  (await readText(name))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

export const campaign: Campaign = JSON.parse(await readText('campaign.json'));
export const merchants = await csv('merchants.csv');
export const promoItems = await csv('promo-items.csv');
export const sales = await ndjson<Sale>('transactions.ndjson');
export const adjustments = await ndjson<Adjustment>('adjustments.ndjson');

/** Every file below turnkey/: path from the folder of the data → text. */
export const turnkey: ReadonlyMap<string, string> = new Map(
  await Promise.all(
    (await readdir(new URL('../../examples/data/turnkey', import.meta.url), { recursive: true }))
      .filter((name) => name.endsWith('.xml'))
      .sort()
      .map(async (name) => [`turnkey/${name}`, await readText(`turnkey/${name}`)] as const),
  ),
);

export const districts = campaign.regions.flatMap((region) => region.districts);
export const ubnsOf = (row: Row): string[] => (row.ubns ?? '').split(' ').filter(Boolean);

export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
