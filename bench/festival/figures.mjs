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
  { metric: 'qualifiedAmount', field: 'qualifiedAmount' },
  { metric: 'receivedAmount', field: 'receivedAmount' },
  { metric: 'receivedCount', field: 'received' },
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
  const figures = {
    received: { documents: whole.received, amount: whole.receivedAmount },
    registered: { documents: whole.documents, amount: whole.amount },
    qualified: { documents: whole.qualified, amount: whole.qualifiedAmount },
    outsidePeriod: { documents: 0, amount: 0 },
  };
  for (const [name, figure] of Object.entries(figures)) {
    const told = summary[/** @type {keyof typeof figures} */ (name)];
    compare(`summary ${name} documents`, told?.documents, figure.documents);
    compare(`summary ${name} amount`, told?.amount, figure.amount);
  }
  compare('summary entryCount', summary.entryCount, whole.entries);
  compare('summary participantCount', summary.participantCount, participants);
  compare('summary merchantCount', summary.merchantCount, size.merchants);
  compare('sales', whole.received, size.sales);

  for (const by of DIMENSIONS) {
    const { rows, unassigned } = await operator.stats.breakdown({ by });
    const told = new Map(rows.map((row) => [row.key, row]));
    const summed = Object.entries(sums[by] ?? {}).filter(([, { received }]) => received > 0);
    compare(`breakdown by ${by}, rows`, rows.length, summed.filter(([key]) => key !== '').length);
    for (const [key, sum] of summed) {
      const row = key === '' ? unassigned : told.get(by === 'merchant' ? (merchants.get(key) ?? '') : key);
      const name = `breakdown by ${by}, ${key || 'unassigned'}`;
      compare(`${name}, amount`, row?.amount, sum.amount);
      compare(`${name}, count`, row?.count, sum.documents);
      compare(`${name}, entries`, row?.entries, sum.entries);
      compare(`${name}, received`, row?.received.documents, sum.received);
      compare(`${name}, received amount`, row?.received.amount, sum.receivedAmount);
      compare(`${name}, qualified`, row?.qualified.documents, sum.qualified);
      compare(`${name}, qualified amount`, row?.qualified.amount, sum.qualifiedAmount);
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
