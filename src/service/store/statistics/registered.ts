import type { Sql } from '../db/database.js';

/**
 * Whether a transaction is registered, as `countedAs` in `src/campaign/figures.ts` has it: by the rules by which it was
 * judged. The alias names a row of transactions.
 */
export function isRegistered({ dialect }: Pick<Sql, 'dialect'>, alias: string): string {
  const t = alias;
  const within = (time: string, period: 'purchasePeriod' | 'registrationPeriod') => {
    const [from, to] = ['startsAt', 'endsAt'].map((end) => dialect.jsonInteger('g.rules', [period, end]));
    return `${time} >= ${from} AND ${time} < ${to}`;
  };
  return `${t}.status NOT IN ('held', 'rejected', 'voided') AND ${t}.participant IS NOT NULL AND EXISTS (
      SELECT 1 FROM campaign_rules g WHERE g.campaign_id = ${t}.campaign_id AND g.revision = ${t}.rules_revision
        AND ${within(`${t}.occurred_at`, 'purchasePeriod')}
        AND ${within(`coalesce(${t}.claimed_at, ${t}.occurred_at)`, 'registrationPeriod')})`;
}
