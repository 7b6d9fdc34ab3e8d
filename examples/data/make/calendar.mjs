// @ts-check
// When people buy. All times are Taipei's (+08:00, no daylight saving), held as epoch milliseconds.

/** Half-open, as in the contract. @typedef {{ startsAt: string, endsAt: string }} Period */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TAIPEI = 8 * HOUR;

/** Epoch milliseconds → RFC 3339 in Taipei's time. @param {number} time */
export const taipeiTime = (time) => `${new Date(time + TAIPEI).toISOString().slice(0, 19)}+08:00`;

/** @param {number} time */
export const taipeiDate = (time) => taipeiTime(time).slice(0, 10);

/** How likely a sale is in each hour of the day, from 0 to 23. */
const HOURS = {
  store: [0, 0, 0, 0, 0, 0, 1, 3, 4, 5, 7, 10, 13, 9, 8, 8, 9, 11, 14, 14, 11, 7, 3, 1],
  stall: [2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 5, 10, 15, 18, 18, 15, 9, 4],
  mall: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 8, 11, 9, 9, 10, 10, 9, 11, 12, 10, 5, 0, 0],
  online: [5, 3, 1, 1, 0, 0, 1, 2, 4, 6, 7, 8, 9, 8, 6, 6, 6, 6, 6, 8, 11, 14, 13, 9],
  tv: [0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 6, 9, 5, 4, 4, 3, 2, 2, 3, 8, 12, 12, 6, 2],
};
/** @typedef {keyof typeof HOURS} Rhythm */

/** How busy a day is: weekends, Christmas, New Year's Eve, and the rush before the lunar new year. @param {number} day */
function dayWeight(day) {
  const date = taipeiDate(day);
  const weekday = new Date(day + TAIPEI).getUTCDay();
  const weekend = weekday === 0 || weekday === 6 ? 1.7 : weekday === 5 ? 1.3 : 1;
  if (date === '2020-12-31') return weekend * 2.2;
  if (date >= '2020-12-24' && date <= '2020-12-25') return weekend * 1.6;
  return date >= '2021-01-29' ? weekend * 1.5 : weekend;
}

/**
 * Moments inside a period, by the rhythm of days and hours.
 * @param {import('./random.mjs').Random} chance @param {Period} period
 */
export function shoppingTimes(chance, period) {
  const from = Date.parse(period.startsAt);
  const days = Array.from({ length: (Date.parse(period.endsAt) - from) / DAY }, (_, i) => from + i * DAY);
  const pickDay = chance.weighted(days, dayWeight);
  const pickHour = Object.fromEntries(
    Object.entries(HOURS).map(([rhythm, weights]) => [
      rhythm,
      chance.weighted([...weights.keys()], (hour) => weights[hour] ?? 0),
    ]),
  );
  /** @param {Rhythm} rhythm */
  return (rhythm) =>
    pickDay() + /** @type {() => number} */ (pickHour[rhythm])() * HOUR + chance.integer(0, 3599) * 1000;
}

/** A moment of an event. @param {import('./random.mjs').Random} chance @param {Period} activity */
export const timeWithin = (chance, activity) =>
  chance.integer(Date.parse(activity.startsAt) / 1000, Date.parse(activity.endsAt) / 1000 - 1) * 1000;
