import { type MemberSums, MINIMUM_PEOPLE, suppressMembers } from '../../../campaign/memberSuppression.js';
import { ageBands, genders, residences } from '../../../generated/enums.js';
import { memberDimensions } from '../../../generated/operatorEnums.js';
import type { MemberDimension, MemberGroup } from '../../../generated/types.js';
import { loadCampaign } from '../campaigns/index.js';
import { loadRules } from '../campaigns/rules.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { participantSlices } from '../ledger/participantSlices.js';
import { type MemberRow, memberSums } from './memberSums.js';
import type { MemberNames, MemberStatistics } from './types.js';

/** All groups of a kind: one that nobody is in is a value of too few, too. */
const groupsOf: Readonly<Record<MemberGroup, readonly string[]>> = {
  gender: genders,
  ageBand: ageBands,
  residence: residences,
};

/** Milliseconds for which what was read is given again: reading goes through all registered transactions. */
const MAX_AGE = 60_000;

/** Everything that can be asked about the members of a campaign, read in one state of the database. */
interface Members {
  readonly asOf: number;
  /** Of industries and regions, by dimension and code. */
  readonly names: ReadonlyMap<string, MemberNames>;
  readonly sums: readonly MemberRow[];
}

/** Questions about members. Those of one campaign share what was read, and one reading that is under way. */
export function memberStatistics({
  clock,
  snapshot,
}: Context): (
  campaignId: string,
  group: MemberGroup,
  by: MemberDimension | null,
) => Promise<MemberStatistics> {
  const readings = new Map<string, { readonly at: number; readonly members: Promise<Members> }>();
  return async (campaignId, group, by) => {
    const known = readings.get(campaignId);
    const isFresh = known !== undefined && clock() - known.at < MAX_AGE;
    const reading = isFresh
      ? known
      : { at: clock(), members: snapshot((sql) => readMembers(sql, campaignId, clock())) };
    readings.set(campaignId, reading);
    try {
      return toStatistics(await reading.members, group, by);
    } catch (error) {
      readings.delete(campaignId);
      throw error;
    }
  };
}

/** Slice by slice of participants, who are each in one slice, so that people add up as documents do. */
async function readMembers(sql: Sql, campaignId: string, asOf: number): Promise<Members> {
  const { record } = await loadCampaign(sql, campaignId, asOf);
  const rules = await loadRules(sql, campaignId);
  const [total] = await sql.all<{ documents: number }>(
    `SELECT documents FROM totals WHERE campaign_id = $1 AND dimension = 'campaign' AND coverage = '' AND key = ''`,
    [campaignId],
  );
  const sums = new Map<string, MemberRow>();
  for (const slice of participantSlices(sql, total?.documents ?? 0)) {
    for (const row of await memberSums(sql, campaignId, rules, slice)) {
      const id = JSON.stringify([row.dimension, row.key, row.gender, row.ageBand, row.residence]);
      sums.set(id, added(row, sums.get(id)));
    }
  }
  return {
    asOf,
    names: new Map([
      ...record.industryNames.map((industry) => [`industry/${industry.code}`, industry] as const),
      ...record.regions.map((region) => [`region/${region.code}`, region] as const),
    ]),
    sums: [...sums.values()],
  };
}

function added(row: MemberRow, before: MemberRow | undefined): MemberRow {
  if (before === undefined) return row;
  return {
    ...row,
    people: row.people + before.people,
    documents: row.documents + before.documents,
    amount: row.amount + before.amount,
  };
}

function toStatistics(
  { asOf, names, sums }: Members,
  group: MemberGroup,
  by: MemberDimension | null,
): MemberStatistics {
  const all = sumsOf(sums, group);
  const suppressed = suppressMembers(all);
  const keys = new Set(all.filter(({ dimension }) => dimension === by).map(({ key }) => key));
  const rows = [...keys].map((key) => {
    const ofKey = all.filter((sum) => sum.dimension === by && sum.key === key);
    const shown = ofKey.map((sum) => ({ ...sum, suppressed: suppressed.has(sum) }));
    return {
      key,
      names: names.get(`${by}/${key}`) ?? null,
      groups: shown.filter((sum) => sum.group !== null),
      total: shown.find((sum) => sum.group === null) as (typeof shown)[number],
    };
  });
  rows.sort((a, b) => b.total.amount - a.total.amount);
  return { asOf, minimumPeople: MINIMUM_PEOPLE, rows };
}

/** In all and by each dimension, each group of a kind and the sum over all. */
function sumsOf(rows: readonly MemberRow[], group: MemberGroup): MemberSums[] {
  return [null, ...memberDimensions].flatMap((dimension) => {
    const ofDimension = rows.filter((row) => row.dimension === dimension);
    const keys = dimension === null ? [null] : [...new Set(ofDimension.map(({ key }) => key))];
    return keys.flatMap((key) => {
      const ofKey = ofDimension.filter((row) => row.key === key);
      const sum = (of: string | null): MemberSums => {
        const parts = of === null ? ofKey : ofKey.filter((row) => row[group] === of);
        const add = (field: 'people' | 'documents' | 'amount') =>
          parts.reduce((total, part) => total + part[field], 0);
        return {
          dimension,
          key,
          group: of,
          people: add('people'),
          documents: add('documents'),
          amount: add('amount'),
        };
      };
      return [...groupsOf[group].map(sum), sum(null)];
    });
  });
}
