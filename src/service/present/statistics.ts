import { toTaipei } from '../../campaign/taipeiTime.js';
import type {
  Breakdown,
  BreakdownBy,
  Coverage,
  ExternalSeries,
  Interval,
  MemberDimension,
  MemberGroup,
  MemberStatistics,
  Metric,
  Summary,
  Timeseries,
  ZoneBreakdown,
} from '../../generated/types.js';
import type {
  BreakdownRow,
  ExternalSeriesRecord,
  MemberFigures,
  MemberStatistics as MemberStatisticsRecord,
  Summary as SummaryRecord,
  TimeseriesPoint,
  Totals,
  ZoneBreakdown as ZoneBreakdownRecord,
} from '../store/store.js';
import { labelOf } from './labels.js';
import { labelOfGroup, labelOfMemberKey } from './memberLabels.js';

export function presentSummary({ asOf, zones: _, ...figures }: SummaryRecord, coverage: Coverage): Summary {
  return { ...figures, asOf: toTaipei(asOf), coverage };
}

interface Series {
  readonly asOf: number;
  readonly points: readonly TimeseriesPoint[];
  readonly coverage: Coverage;
  readonly metric: Metric;
  readonly interval: Interval;
  /** Of every step, also of those without sales. */
  readonly starts: readonly number[];
}

export function presentTimeseries({ asOf, points, coverage, metric, interval, starts }: Series): Timeseries {
  const values = new Map(points.map((point) => [point.start, point[metric]]));
  return {
    asOf: toTaipei(asOf),
    coverage,
    metric,
    interval,
    points: starts.map((start) => ({ start: toTaipei(start), value: values.get(start) ?? 0 })),
  };
}

interface Broken {
  readonly asOf: number;
  readonly rows: readonly BreakdownRow[];
  readonly rest: Totals & { readonly rows: number };
  readonly coverage: Coverage;
  readonly by: BreakdownBy;
}

export function presentBreakdown({ asOf, rows, rest, coverage, by }: Broken): Breakdown {
  return {
    asOf: toTaipei(asOf),
    coverage,
    by,
    rows: rows.map((row) => ({ key: row.key, ...labelOf(by, row), ...counted(row) })),
    rest: { rows: rest.rows, ...counted(rest) },
  };
}

function counted({ registeredAmount, documentCount, entryCount }: Totals) {
  return { amount: registeredAmount, count: documentCount, entries: entryCount };
}

export function presentZoneBreakdown(zone: string, { asOf, rows, rest }: ZoneBreakdownRecord): ZoneBreakdown {
  return { asOf: toTaipei(asOf), zone, rows: [...rows], rest };
}

export function presentSeries({ points, updatedAt, ...series }: ExternalSeriesRecord): ExternalSeries {
  return { ...series, points: [...points], updatedAt: toTaipei(updatedAt) };
}

export function presentMembers(
  { asOf, minimumPeople, rows }: MemberStatisticsRecord,
  { group, by }: { readonly group: MemberGroup; readonly by: MemberDimension | null },
): MemberStatistics {
  return {
    asOf: toTaipei(asOf),
    group,
    by,
    minimumPeople,
    rows: rows.map(({ key, names, groups, total }) => ({
      key,
      ...labelOfMemberKey(by, key, names),
      groups: groups.map((figures) => ({
        group: figures.group ?? '',
        ...labelOfGroup(figures.group ?? ''),
        people: memberValue(figures, figures.people),
        documents: memberValue(figures, figures.documents),
        amount: memberValue(figures, figures.amount),
      })),
      total: {
        people: memberValue(total, total.people),
        documents: total.documents,
        amount: total.amount,
      },
    })),
  };
}

const memberValue = ({ suppressed }: MemberFigures, value: number) => ({
  value: suppressed ? null : value,
  suppressed,
});
