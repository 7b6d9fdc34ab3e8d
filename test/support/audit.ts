import type { Shopfest } from '../../src/client.js';

/** What a till knows of a sale that it was told is in the campaign. Amounts in NT$. */
export interface LedgerSale {
  readonly externalId: string;
  readonly amount: number;
  readonly refunded: number;
  readonly voided: boolean;
  readonly participant: string | null;
}

/** What became of a ledger in a campaign; an audit that finds nothing has only `delivered`. */
export interface Audit {
  /** Sales that are in the campaign. */
  readonly delivered: number;
  /** Sales of the ledger that are not. */
  readonly lost: readonly string[];
  /** Sales that are there more than once. */
  readonly double: readonly string[];
  /** Sales that are there and not in the ledger. */
  readonly extra: readonly string[];
  /** Where rows, entries, totals or statistics say something else than the ledger or than each other. */
  readonly disagreements: readonly string[];
}

export interface Audited {
  /** Bears a key of the operator; straight to the service. */
  readonly operator: Shopfest;
  readonly campaign: string;
  /** Past the service, to the rows themselves. */
  readonly query: <Row>(text: string) => Promise<Row[]>;
}

interface Row {
  readonly external_id: string;
  readonly status: string;
  readonly total_amount: number | string;
  readonly refunded_amount: number | string;
  readonly entries: number | string;
  /** Null where nobody knows whose it is: then it is received, and not registered. */
  readonly participant: string | null;
}

/** NT$ for each entry. */
const threshold = 500;

const breakdowns = [
  'district',
  'region',
  'industry',
  'channel',
  'merchant',
  'activity',
  'documentType',
] as const;

/**
 * Compares a ledger with the rows of the campaign, and both with the entries, the totals and the statistics, each
 * computed here from the sales alone. For a campaign whose rules ask for NT$500 an entry and nothing else.
 */
export async function audit(ledger: readonly LedgerSale[], where: Audited): Promise<Audit> {
  const rows = await where.query<Row>(
    `SELECT external_id, status, total_amount, refunded_amount, entries, participant FROM transactions
    WHERE campaign_id = '${where.campaign}' ORDER BY id`,
  );
  const known = new Map(ledger.map((sale) => [sale.externalId, sale]));
  const found = new Map<string, Row>();
  const double: string[] = [];
  for (const row of rows) {
    if (found.has(row.external_id)) double.push(row.external_id);
    found.set(row.external_id, row);
  }
  return {
    delivered: found.size,
    lost: [...known.keys()].filter((externalId) => !found.has(externalId)),
    double,
    extra: [...found.keys()].filter((externalId) => !known.has(externalId)),
    disagreements: [...rowsAgainst(known, rows), ...(await figuresAgainst(known, rows, where))],
  };
}

function rowsAgainst(ledger: ReadonlyMap<string, LedgerSale>, rows: readonly Row[]): string[] {
  return rows.flatMap((row) => {
    const sale = ledger.get(row.external_id);
    if (sale === undefined) return [];
    const is = stateOf(row);
    const ought = stateOf(expectedRow(sale));
    return is === ought ? [] : [`${row.external_id}: ${is} where the ledger says ${ought}`];
  });
}

const stateOf = ({ status, total_amount, refunded_amount, entries }: Row): string =>
  `${status === 'voided' ? 'voided' : 'stands'}, NT$${total_amount} - ${refunded_amount}, ${entries} entries`;

function expectedRow({ externalId, amount, refunded, voided, participant }: LedgerSale): Row {
  return {
    external_id: externalId,
    status: voided ? 'voided' : 'accepted',
    total_amount: amount,
    refunded_amount: refunded,
    entries: voided ? 0 : entriesOf(amount - refunded),
    participant,
  };
}

const entriesOf = (amount: number): number => Math.floor(amount / threshold);

interface Sums {
  readonly registeredAmount: number;
  readonly documentCount: number;
  readonly entryCount: number;
}

async function figuresAgainst(
  ledger: ReadonlyMap<string, LedgerSale>,
  rows: readonly Row[],
  { operator, campaign, query }: Audited,
): Promise<string[]> {
  // What is there beyond the ledger counts too; that it is there at all is told as `extra`.
  const standing = rows.filter(({ status }) => status !== 'voided');
  const registered = standing.filter(({ participant }) => participant !== null);
  const netOf = ({ total_amount, refunded_amount }: Row) => +total_amount - +refunded_amount;
  const sums: Sums = {
    registeredAmount: sum(registered, netOf),
    documentCount: registered.length,
    entryCount: sum(registered, (row) => entriesOf(netOf(row))),
  };
  const disagreements: string[] = [];
  const compare = (what: string, is: object, ought: object): void => {
    const [one, other] = [JSON.stringify(is), JSON.stringify(ought)];
    if (one !== other) disagreements.push(`${what}: ${one}, where the sales give ${other}`);
  };

  const options = { campaign };
  const summary = await operator.stats.summary(undefined, options);
  const { registeredAmount, documentCount, entryCount } = summary;
  compare('summary', { registeredAmount, documentCount, entryCount }, sums);
  compare('received', summary.received, { documents: standing.length, amount: sum(standing, netOf) });
  const qualified = registered.filter((row) => netOf(row) >= threshold).length;
  compare('qualified', { count: summary.qualifiedCount }, { count: qualified });
  if (rows.every(({ external_id }) => ledger.has(external_id))) {
    const tokens = new Set(standing.map(({ external_id }) => ledger.get(external_id)?.participant));
    tokens.delete(null);
    compare('participants', { count: summary.participantCount }, { count: tokens.size });
  }
  for (const by of breakdowns) {
    // Without the rest, which is what the rows leave of the whole, and so always adds up.
    const { rows: named, unassigned } = await operator.stats.breakdown({ by }, options);
    const all = [...named, unassigned];
    compare(
      `breakdown by ${by}`,
      {
        registeredAmount: sum(all, ({ amount }) => amount),
        documentCount: sum(all, ({ count }) => count),
        entryCount: sum(all, ({ entries }) => entries),
      },
      sums,
    );
  }
  const [lines] = await query<{ entries: number | string | null }>(
    `SELECT sum(entries) AS entries FROM entry_lines
    WHERE campaign_id = '${campaign}' AND participant IS NOT NULL`,
  );
  compare('ledger of entries', { entryCount: Number(lines?.entries ?? 0) }, { entryCount: sums.entryCount });
  return disagreements;
}

const sum = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((total, one) => total + of(one), 0);
