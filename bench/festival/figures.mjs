// @ts-check
// Whether every figure that the service tells of the festival is the generator's own sum.

/** @typedef {import('./sums.mjs').Sum} Sum */
const DIMENSIONS = /** @type {const} */ ([
  'district',
  'region',
  'industry',
  'channel',
  'merchant',
  'activity',
  'documentType',
]);
const METRICS = /** @type {const} */ ([
  { metric: 'registeredAmount', field: 'amount' },
  { metric: 'documentCount', field: 'documents' },
  { metric: 'qualifiedCount', field: 'qualified' },
  { metric: 'entryCount', field: 'entries' },
]);

/**
 * Names each figure that differs; none is the aim. `checked` is how many were compared.
 * @param {import('./festival.mjs').Festival} festival @param {import('./size.mjs').Size} size
 */
export async function compareFigures(festival, size) {
  const { operator, merchants } = festival;
  const { sums, participants } = await festival.sums();
  /** @type {string[]} */
  const differ = [];
  let checked = 0;
  const compare = (
    /** @type {string} */ name,
    /** @type {unknown} */ told,
    /** @type {unknown} */ summed,
  ) => {
    checked += 1;
    if (told !== summed) differ.push(`${name}: the service says ${told}, the generator ${summed}`);
  };

  const summary = await operator.stats.summary();
  const whole = /** @type {Sum} */ (sums.campaign?.['']);
  for (const { metric, field } of METRICS) compare(`summary ${metric}`, summary[metric], whole[field]);
  compare('summary participantCount', summary.participantCount, participants);
  compare('summary merchantCount', summary.merchantCount, size.merchants);
  compare('sales', whole.documents, size.sales);

  for (const by of DIMENSIONS) {
    const { rows } = await operator.stats.breakdown({ by });
    const told = new Map(rows.map((row) => [row.key, row]));
    const summed = Object.entries(sums[by] ?? {}).filter(([, { documents }]) => documents > 0);
    compare(`breakdown by ${by}, rows`, rows.length, summed.length);
    for (const [key, { amount, documents, entries }] of summed) {
      const row = told.get(by === 'merchant' ? (merchants.get(key) ?? '') : key);
      compare(`breakdown by ${by}, ${key}, amount`, row?.amount, amount);
      compare(`breakdown by ${by}, ${key}, count`, row?.count, documents);
      compare(`breakdown by ${by}, ${key}, entries`, row?.entries, entries);
    }
  }
  for (const interval of /** @type {const} */ (['day', 'hour'])) {
    for (const { metric, field } of METRICS) {
      const { points } = await operator.stats.timeseries({ metric, interval });
      for (const { start, value } of points) {
        const key = start.slice(0, interval === 'day' ? 10 : 13);
        compare(`${metric} of ${key}`, value, sums[interval]?.[key]?.[field] ?? 0);
      }
      compare(`${metric} by ${interval}, all`, sumOf(points), whole[field]);
    }
  }
  return { checked, differ };
}

/** @param {readonly { readonly value: number }[]} points */
const sumOf = (points) => points.reduce((sum, { value }) => sum + value, 0);
