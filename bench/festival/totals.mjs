// @ts-check
// The statistics calls of `bench:stats`, each with the bare SQL that reads the same totals from the service's tables.

/** @typedef {import('@shopfest/partner-sdk').Shopfest} Shopfest */
/**
 * @typedef {object} Reading
 * @property {(operator: Shopfest) => Promise<number>} call Gives the registered amount, as the service tells it.
 * @property {readonly string[]} sql One statement after the other, each with the campaign as `$1`; the first gives rows whose
 *   `amount` is together the same.
 */

const SUMS =
  'sum(amount)::bigint AS amount, sum(documents)::bigint, sum(qualified)::bigint, sum(entries)::bigint';
const counters =
  "SELECT name, key, sum(value)::bigint FROM counters WHERE campaign_id = $1 AND coverage = '' GROUP BY name, key";
const offers =
  "SELECT zone, sum(step)::bigint FROM listing_steps WHERE campaign_id = $1 AND coverage = '' GROUP BY zone";
const whole = `SELECT ${SUMS} FROM totals WHERE campaign_id = $1 AND dimension = 'campaign' AND coverage = ''`;
/** @param {string} dimension @param {string} [ofWhole] */
const byKey = (dimension, ofWhole = "AND coverage = ''") =>
  `SELECT key, ${SUMS} FROM totals WHERE campaign_id = $1 AND dimension = '${dimension}' ${ofWhole} GROUP BY key`;

/** @type {Readonly<Record<string, Reading>>} */
export const readings = {
  summary: {
    call: async ({ stats }) => (await stats.summary()).registeredAmount,
    sql: [whole, counters, offers],
  },
  timeseries: {
    call: async ({ stats }) => {
      const { points } = await stats.timeseries({ metric: 'registeredAmount', interval: 'day' });
      return points.reduce((sum, { value }) => sum + value, 0);
    },
    sql: [byKey('hour')],
  },
  byDistrict: {
    call: async ({ stats }) => sumOf(await stats.breakdown({ by: 'district' })),
    sql: [byKey('district')],
  },
  // The whole campaign is the sum of its organizations here, and has no rows of its own.
  byMerchant: {
    call: async ({ stats }) => sumOf(await stats.breakdown({ by: 'merchant' })),
    sql: [byKey('merchant', '')],
  },
  kpis: {
    call: async ({ stats }) => (await stats.kpis()).benefitRatio?.numerator.registeredAmount ?? 0,
    sql: [whole, counters, offers],
  },
};

/** @param {{ readonly rows: readonly { readonly amount: number }[], readonly unassigned: { readonly amount: number } }} breakdown */
const sumOf = ({ rows, unassigned }) => [...rows, unassigned].reduce((sum, { amount }) => sum + amount, 0);
