import { MINIMUM_PEOPLE } from '../../../campaign/memberSuppression.js';
import { type Relation, suppress } from '../../../campaign/suppression.js';
import { toTaipei } from '../../../campaign/taipeiTime.js';
import { requireCampaign } from '../campaigns/index.js';
import { loadRules } from '../campaigns/rules.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { groupBy } from '../db/groupBy.js';
import { participantSlices } from '../ledger/participantSlices.js';
import { registeredSales } from './registeredSales.js';
import type { ParticipantDay, People, StatisticsStore } from './types.js';

interface VisitorRow {
  readonly day: number;
  /** '' for all, and NULL for sales that have none. */
  readonly district: string | null;
  readonly newcomers: number;
  readonly regulars: number;
}

/**
 * Participants by the days of their registered sales, and within each day by district. A participant is new on the first
 * day, and returning on all later ones. Read slice by slice of participants, who are each in one slice.
 */
export function participantStatistics({ clock, snapshot }: Context): StatisticsStore['participants'] {
  return (campaignId) =>
    snapshot(async (sql) => {
      const asOf = clock();
      await requireCampaign(sql, campaignId);
      return { asOf, minimumPeople: MINIMUM_PEOPLE, days: toDays(await readVisitors(sql, campaignId)) };
    });
}

async function readVisitors(sql: Sql, campaignId: string): Promise<VisitorRow[]> {
  const rules = await loadRules(sql, campaignId);
  const [total] = await sql.all<{ documents: number }>(
    `SELECT documents FROM totals WHERE campaign_id = $1 AND dimension = 'campaign' AND coverage = '' AND key = ''`,
    [campaignId],
  );
  const sums = new Map<string, VisitorRow>();
  for (const slice of participantSlices(sql, total?.documents ?? 0)) {
    const { text, parameters } = registeredSales(sql, campaignId, rules, slice);
    const people = (condition: string) =>
      `count(DISTINCT CASE WHEN s.day ${condition} f.day THEN s.participant END)`;
    const select = (district: string, groups: string) => `SELECT s.day AS day, ${district} AS district,
        ${people('=')} AS newcomers, ${people('>')} AS regulars
      FROM sales s JOIN firsts f ON f.participant = s.participant GROUP BY ${groups}`;
    const rows = await sql.all<VisitorRow>(
      `WITH ${text}, firsts AS (SELECT participant, min(day) AS day FROM sales GROUP BY participant)
      ${select("''", 's.day')} UNION ALL ${select('s.district', 's.day, s.district')}`,
      parameters,
    );
    for (const row of rows) {
      const id = JSON.stringify([row.day, row.district]);
      const { newcomers = 0, regulars = 0 } = sums.get(id) ?? {};
      sums.set(id, {
        ...row,
        newcomers: newcomers + row.newcomers,
        regulars: regulars + row.regulars,
      });
    }
  }
  return [...sums.values()].sort(
    (a, b) => a.day - b.day || ((a.district ?? '~') < (b.district ?? '~') ? -1 : 1),
  );
}

/**
 * A value of few people is withheld, and others by which it could be computed: those who are new on each day are together
 * all participants, which the summary tells, and a day with one district has the people of that one. Several districts
 * do not add up, since a participant buys in several.
 */
function toDays(rows: readonly VisitorRow[]): ParticipantDay[] {
  const values = rows.flatMap(({ newcomers, regulars }) => [newcomers, regulars]);
  const primary = new Set<number>();
  for (const [index, value] of values.entries()) if (value < MINIMUM_PEOPLE) primary.add(index);
  const withheld = suppress({ weights: values, primary, systems: [relationsOf(rows)] });
  const people = (index: number): People => ({
    value: withheld.has(index) ? null : (values[index] ?? 0),
    suppressed: withheld.has(index),
  });
  const shown = rows.map(({ day, district }, row) => ({
    ...{ day, district },
    newcomers: people(2 * row),
    returning: people(2 * row + 1),
  }));
  return shown
    .filter(({ district }) => district === '')
    .map(({ day, newcomers, returning }) => ({
      date: toTaipei(day).slice(0, 10),
      newcomers,
      returning,
      districts: shown.flatMap((each) =>
        each.day === day && each.district !== ''
          ? [{ key: each.district, newcomers: each.newcomers, returning: each.returning }]
          : [],
      ),
    }));
}

/** The values of a row are the one of newcomers and the one of regulars. */
function relationsOf(rows: readonly VisitorRow[]): Relation[] {
  const newOnDays = rows.flatMap(({ district }, row) =>
    district === '' ? [{ value: 2 * row, sign: 1 as const }] : [],
  );
  const sameOfDay = [...groupBy(rows.keys(), (row) => rows[row]?.day).values()].flatMap((ofDay) => {
    const [one, other, ...more] = ofDay;
    if (one === undefined || other === undefined || more.length > 0) return [];
    return [0, 1].map(
      (value): Relation => [
        { value: 2 * one + value, sign: 1 },
        { value: 2 * other + value, sign: -1 },
      ],
    );
  });
  return [newOnDays, ...sameOfDay];
}
