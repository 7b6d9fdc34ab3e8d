import { requireCampaign } from '../campaigns/index.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { differencesOfParticipants, differencesOfTransactions } from './differences.js';
import { countHolders } from './holders.js';
import { type Slice, slicesOf } from './slices.js';
import type { LedgerCheckRecord, LedgerDifference, LedgerStore } from './types.js';

/** Most differences that are reported. */
const MAX_DIFFERENCES = 100;

/**
 * The check reads one state of the database, transaction after transaction in slices of bounded size, so that its time
 * grows with the rows and other work goes on meanwhile. Each line of the ledger belongs to a transaction, so the sums of
 * all slices are those of the campaign.
 */
export function ledgerStore({ clock, snapshot }: Context): LedgerStore {
  return {
    check: (campaignId) =>
      snapshot(async (sql): Promise<LedgerCheckRecord> => {
        await requireCampaign(sql, campaignId);
        const checkedAt = clock();
        const total = { lines: 0, entries: 0, claimedEntries: 0 };
        const ofTransactions: LedgerDifference[] = [];
        const suspects = new Set<string>();
        for await (const slice of slicesOf(sql, campaignId)) {
          addTo(total, await sumLines(sql, slice));
          if (ofTransactions.length < MAX_DIFFERENCES)
            ofTransactions.push(...(await differencesOfTransactions(sql, slice)));
          for (const { subject } of await differencesOfParticipants(sql, slice))
            if (suspects.size < MAX_DIFFERENCES) suspects.add(subject);
        }
        const differences = [
          ...ofTransactions.slice(0, MAX_DIFFERENCES),
          ...(await compareParticipants(sql, campaignId, suspects)),
          ...(await compareCampaign(sql, campaignId, total.claimedEntries)),
        ];
        const participants = await countHolders(sql, campaignId, total.lines);
        return { checkedAt, ...total, participants, differences: differences.slice(0, MAX_DIFFERENCES) };
      }),
  };
}

interface Total {
  lines: number;
  entries: number;
  claimedEntries: number;
}

async function sumLines(sql: Sql, { campaignId, after, last }: Slice): Promise<Total> {
  const { integer } = sql.dialect.types;
  const [sums] = await sql.all<Total>(
    `SELECT count(*) AS lines, CAST(COALESCE(sum(entries), 0) AS ${integer}) AS entries,
      CAST(COALESCE(sum(CASE WHEN participant IS NOT NULL THEN entries END), 0) AS ${integer}) AS "claimedEntries"
    FROM entry_lines WHERE campaign_id = $1 AND transaction_id > $2 AND transaction_id <= $3`,
    [campaignId, after, last],
  );
  return sums as Total;
}

function addTo(total: Total, { lines, entries, claimedEntries }: Total): void {
  total.lines += lines;
  total.entries += entries;
  total.claimedEntries += claimedEntries;
}

/** The whole balances of participants of whom some slice disagreed; there are none in a ledger that agrees. */
async function compareParticipants(
  sql: Sql,
  campaignId: string,
  suspects: ReadonlySet<string>,
): Promise<LedgerDifference[]> {
  if (suspects.size === 0) return [];
  const balances = new Map<string, { ledger: number; derived: number }>();
  for await (const slice of slicesOf(sql, campaignId)) {
    for (const { subject, ledger, derived } of await differencesOfParticipants(sql, slice, [...suspects])) {
      const balance = balances.get(subject) ?? { ledger: 0, derived: 0 };
      balances.set(subject, { ledger: balance.ledger + ledger, derived: balance.derived + derived });
    }
  }
  return [...balances]
    .filter(([, { ledger, derived }]) => ledger !== derived)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([subject, balance]) => ({ part: 'participant', subject, ...balance }));
}

/** The entries of registered transactions, which are those of participants; where no delta waits to be rolled up. */
async function compareCampaign(sql: Sql, campaignId: string, ledger: number): Promise<LedgerDifference[]> {
  const rows = await sql.all<{ derived: number }>(
    `SELECT CAST(COALESCE((SELECT sum(entries) FROM totals WHERE campaign_id = $1 AND dimension = 'campaign'
      AND coverage = '' AND key = ''), 0) AS ${sql.dialect.types.integer}) AS derived
    WHERE NOT EXISTS (SELECT 1 FROM statistics_deltas WHERE campaign_id = $1)`,
    [campaignId],
  );
  return rows
    .filter(({ derived }) => derived !== ledger)
    .map(({ derived }) => ({ part: 'campaign', subject: null, ledger, derived }));
}
