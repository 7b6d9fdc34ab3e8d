// @ts-check
// When people buy: the 60 days of the festival, busier at weekends and towards the lunar new year, and their hours.

export const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FIRST = Date.parse('2020-12-09T00:00:00+08:00');
const DAYS = 60;
/** How busy each hour of a day is. */
const HOURS = [2, 1, 0, 0, 0, 0, 1, 3, 4, 5, 8, 11, 13, 10, 9, 9, 10, 12, 15, 16, 13, 9, 6, 4];

/** The days in order, with what each has of the sales; together all of them. @param {number} sales */
export function* daysOf(sales) {
  const weights = Array.from({ length: DAYS }, (_, day) => weightOf(day));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  let sum = 0;
  for (const [day, weight] of weights.entries()) {
    sum += weight;
    const upTo = Math.round((sales * sum) / total);
    const start = FIRST + day * DAY;
    yield { start, date: new Date(start + 8 * HOUR).toISOString().slice(0, 10), count: upTo - before };
    before = upTo;
  }
}

/** @param {number} day from 0; the first is a Wednesday */
function weightOf(day) {
  const weekday = (day + 3) % 7;
  const weekend = weekday === 0 || weekday === 6 ? 1.7 : 1;
  return weekend * (day >= 51 ? 1.5 : 1);
}

const sums = HOURS.map((_, hour) => HOURS.slice(0, hour + 1).reduce((sum, weight) => sum + weight, 0));
const total = /** @type {number} */ (sums.at(-1));

/** The second of the day by which a share of the day's sales is over. @param {number} share from 0 to 1, 1 excluded */
export function secondOfDay(share) {
  const point = share * total;
  let hour = 0;
  while (point >= /** @type {number} */ (sums[hour])) hour++;
  const begun = point - (sums[hour - 1] ?? 0);
  return hour * 3600 + Math.floor((begun / /** @type {number} */ (HOURS[hour])) * 3600);
}

/**
 * What is on in some part of a time.
 * @param {import('./campaign.mjs').CampaignInput} campaign
 * @param {number} from
 * @param {number} to
 */
export function activitiesWithin({ activities }, from, to) {
  return activities.filter(({ startsAt, endsAt }) => Date.parse(startsAt) < to && Date.parse(endsAt) > from);
}
