import { toTaipei } from '../../campaign/taipeiTime.js';
import type { Coverage, LargestShares, Share, ShareRow, Shares } from '../../generated/types.js';
import type {
  Figure,
  LargestShares as LargestRecord,
  ShareRow as ShareRowRecord,
  Shares as SharesRecord,
} from '../store/store.js';
import { labelOf } from './labels.js';

export function presentShares(shares: SharesRecord, coverage: Coverage): Shares {
  const { registered, registrations } = shares;
  const share = ({ documents, amount }: Figure): Share => ({
    documents,
    amount,
    share: registered.amount === 0 ? null : amount / registered.amount,
  });
  const row = ({ key, name, nameEn, merchants, ...figure }: ShareRowRecord): ShareRow => ({
    ...{ key, label: name, labelEn: nameEn ?? name, merchants },
    ...share(figure),
  });
  const largest = ({ rows, largest: shown, others, count }: LargestRecord): LargestShares => ({
    ...{ rows: rows.map(row), largest: share(shown), others: share(others), count },
  });
  return {
    asOf: toTaipei(shares.asOf),
    coverage,
    registered,
    merchants: largest(shares.merchants),
    brands: largest(shares.brands),
    categories: shares.categories.map((category) => ({
      ...row(category),
      ...labelOf('category', { key: category.key, name: null, nameEn: null }),
    })),
    uncategorized: share(shares.uncategorized),
    registrations: {
      onTheDay: share(registrations.onTheDay),
      lateWindow: share(registrations.lateWindow),
      afterWindow: share(registrations.afterWindow),
      backfilled: share(registrations.backfilled),
    },
  };
}
