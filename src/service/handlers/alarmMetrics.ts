import type { MetricFamily } from '../metrics/families.js';
import type { Store } from '../store/store.js';
import { isReviewDue } from './accessReview.js';

const DAY = 86_400_000;

/** What a person should look at, from the database: the same whichever process is asked. */
export async function alarmMetrics(
  { audit, accessReviews }: Pick<Store, 'audit' | 'accessReviews'>,
  operatorId: string,
  now: number,
): Promise<MetricFamily[]> {
  const alarms = await audit.alarmsSince(now - DAY);
  const isDue = isReviewDue(await accessReviews.last(operatorId), now);
  const { sequence } = await audit.head();
  return [
    gauge(
      'shopfest_audit_alarms',
      'Entries of the audit log of the last 24 hours that somebody should look at, by why.',
      [...alarms].map(([alarm, value]) => ({ labels: { alarm }, value })),
    ),
    gauge('shopfest_audit_sequence', 'Number of the newest entry of the audit log.', [
      { labels: {}, value: sequence },
    ]),
    gauge('shopfest_access_review_due', 'Whether a review of who has access is due: 1 where it is.', [
      { labels: {}, value: isDue ? 1 : 0 },
    ]),
  ];
}

const gauge = (name: string, help: string, samples: MetricFamily['samples']): MetricFamily => ({
  ...{ name, help, samples },
  type: 'gauge',
});
