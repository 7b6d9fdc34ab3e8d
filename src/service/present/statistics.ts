import { figureDefinitions } from '../../campaign/figureDefinitions.js';
import { toTaipei } from '../../campaign/taipeiTime.js';
import type {
  Breakdown,
  BreakdownBy,
  BreakdownTotals,
  Coverage,
  CrossedWith,
  ExternalSeries,
  Figure,
  Interval,
  MemberDimension,
  MemberGroup,
  MemberStatistics,
  Metric,
  OfferBreakdown,
  Summary,
  Timeseries,
  ZoneBreakdown,
  ZoneFigures,
} from '../../generated/types.js';
import { noTotals } from '../store/statistics/sums.js';
import type {
  Breakdown as BreakdownRecord,
  CrossedTotals,
  ExternalSeriesRecord,
  FilteredSummary,
  MemberFigures,
  MemberStatistics as MemberStatisticsRecord,
  OfferBreakdown as OfferBreakdownRecord,
  TimeseriesPoint,
  Totals,
  ZoneBreakdown as ZoneBreakdownRecord,
} from '../store/store.js';
import { labelOf, labelOfCrossed } from './labels.js';
import { labelOfGroup, labelOfMemberKey } from './memberLabels.js';

/** A filtered summary has neither participants nor zones; what is outside the period may be suppressed. */
interface PresentedSummary extends Omit<FilteredSummary, 'outsidePeriod'> {
  readonly outsidePeriod: Figure | null;
  readonly participantCount: number | null;
  readonly zone: ZoneFigures | null;
}

export function presentSummary(summary: PresentedSummary, coverage: Coverage): Summary {
  const { registeredAmount, documentCount, qualifiedCount, qualifiedAmount } = summary;
  return {
    asOf: toTaipei(summary.asOf),
    coverage,
    received: { documents: summary.receivedCount, amount: summary.receivedAmount },
    registered: { documents: documentCount, amount: registeredAmount },
    qualified: { documents: qualifiedCount, amount: qualifiedAmount },
    outsidePeriod: summary.outsidePeriod,
    registeredAmount,
    documentCount,
    qualifiedCount,
    entryCount: summary.entryCount,
    participantCount: summary.participantCount,
    merchantCount: summary.merchantCount,
    zone: summary.zone,
    pending: summary.pending,
    definitions: [...figureDefinitions],
  };
}

interface Series {
  readonly asOf: number;
  readonly points: readonly TimeseriesPoint[];
  readonly coverage: Coverage;
  readonly metric: Metric;
  readonly interval: Interval;
  /** Of every step, also of those without sales. */
  readonly starts: readonly number[];
  /** Starts of steps that are suppressed. */
  readonly suppressed?: ReadonlySet<number> | undefined;
}

export function presentTimeseries({
  asOf,
  points,
  coverage,
  metric,
  interval,
  starts,
  suppressed = new Set(),
}: Series): Timeseries {
  const shown = starts.filter((start) => !suppressed.has(start));
  const values = new Map(points.map((point) => [point.start, point[metric]]));
  return {
    asOf: toTaipei(asOf),
    coverage,
    metric,
    interval,
    points: shown.map((start) => ({ start: toTaipei(start), value: values.get(start) ?? 0 })),
    suppressed: { steps: starts.length - shown.length },
  };
}

export function presentBreakdown(
  { asOf, rows, unassigned, rest, suppressed = { rows: 0, ...noTotals }, total }: BreakdownRecord,
  { coverage, by, crossedWith }: BreakdownQuestion,
): Breakdown {
  const withCrossed = (totals: CrossedTotals) => ({
    ...counted(totals),
    ...(crossedWith !== undefined && {
      crossed: (totals.crossed ?? []).map((row) => ({
        key: row.key,
        ...labelOfCrossed(crossedWith, row),
        ...counted(row),
      })),
    }),
  });
  return {
    asOf: toTaipei(asOf),
    coverage,
    by,
    rows: rows.map((row) => ({ key: row.key, ...labelOf(by, row), ...withCrossed(row) })),
    unassigned: withCrossed(unassigned),
    rest: { rows: rest.rows, ...withCrossed(rest) },
    suppressed: { rows: suppressed.rows, ...counted(suppressed) },
    total: withCrossed(total),
  };
}

interface BreakdownQuestion {
  readonly coverage: Coverage;
  readonly by: BreakdownBy;
  readonly crossedWith?: CrossedWith | undefined;
}

function counted(totals: Totals): BreakdownTotals {
  return {
    amount: totals.registeredAmount,
    count: totals.documentCount,
    entries: totals.entryCount,
    received: { documents: totals.receivedCount, amount: totals.receivedAmount },
    qualified: { documents: totals.qualifiedCount, amount: totals.qualifiedAmount },
  };
}

export function presentZoneBreakdown(zone: string, { asOf, rows, rest }: ZoneBreakdownRecord): ZoneBreakdown {
  return { asOf: toTaipei(asOf), zone, rows: [...rows], rest };
}

export function presentOfferBreakdown(
  zone: string,
  { asOf, rows, rest }: OfferBreakdownRecord,
): OfferBreakdown {
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
        share: {
          people: total.suppressed ? null : shareOf(figures, figures.people, total.people),
          documents: shareOf(figures, figures.documents, total.documents),
          amount: shareOf(figures, figures.amount, total.amount),
        },
      })),
      total: {
        people: memberValue(total, total.people),
        documents: total.documents,
        amount: total.amount,
      },
    })),
  };
}

const shareOf = ({ suppressed }: MemberFigures, part: number, whole: number) =>
  suppressed || whole === 0 ? null : part / whole;

const memberValue = ({ suppressed }: MemberFigures, value: number) => ({
  value: suppressed ? null : value,
  suppressed,
});
