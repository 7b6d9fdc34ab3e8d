import type { DrawKind, RepeatRule } from '../generated/types.js';
import type { ActivityTerms } from './activities.js';
import type { RegionDistricts } from './location.js';
import type { Window } from './rules.js';
import { daysBetween, startOf, stepLength, steps, taipeiDate } from './taipeiTime.js';

/** Draws of one kind: see DrawSeries of the contract. */
export interface DrawSeries<Prize, Filter> {
  readonly kind: DrawKind;
  readonly name?: string | undefined;
  readonly prizes: readonly Prize[];
  /** HH:MM in Taipei. */
  readonly time?: string | undefined;
  readonly activities?: readonly string[] | undefined;
  readonly filter?: Filter | undefined;
  readonly repeat?: RepeatRule | undefined;
  readonly excludesEarlier?: boolean | undefined;
}

/** What a schedule is fitted into. */
export interface ScheduleFrame {
  readonly purchasePeriod: Window;
  readonly registrationPeriod: Window;
  readonly drawPeriod: Window | null;
  readonly regions: readonly (RegionDistricts & { readonly name: string })[];
  readonly activities: readonly (ActivityTerms & { readonly name: string })[];
}

export interface ProposedDraw<Prize, Filter> {
  /** Names it within the schedule. */
  readonly key: string;
  readonly name: string;
  readonly kind: DrawKind;
  readonly pool: { readonly period: Window; readonly regions?: readonly string[] } & Partial<Filter>;
  readonly cutOff: number;
  readonly drawAt: number;
  readonly activityId: string | null;
  readonly prizes: readonly Prize[];
  readonly repeat: RepeatRule;
  /** Keys of earlier draws whose winners are left out. */
  readonly excludes: readonly string[];
}

/** Days of a part of the purchase period. */
const partDays = { daily: 1, weekly: 7, biweekly: 14, monthly: 30 } as const;

const kindNames: Readonly<Record<DrawKind, string>> = {
  daily: '每日抽獎',
  weekly: '每週抽獎',
  biweekly: '雙週抽獎',
  monthly: '每月抽獎',
  regional: '區域抽獎',
  grand: '壓軸抽獎',
};

const { hour, day } = stepLength;
const NOON = '12:00';
/** From the end of the purchase period to a grand draw, where the campaign states no draw period. */
const GRAND_DAYS = 14;

/** What a draw of a series has of its own. */
interface Part {
  /** Ends its key. */
  readonly id: string;
  /** Ends its name. */
  readonly title: string;
  readonly period: Window;
  readonly drawAt: number;
  readonly region?: string;
  readonly activityId?: string;
}

/** How many draws the series have together, without making any. */
export function countDraws(series: readonly DrawSeries<unknown, unknown>[], frame: ScheduleFrame): number {
  return series.reduce((sum, each) => sum + drawCountOf(each, frame), 0);
}

function drawCountOf(
  { kind, activities }: DrawSeries<unknown, unknown>,
  { purchasePeriod: { startsAt, endsAt }, regions }: ScheduleFrame,
): number {
  if (activities !== undefined) return activities.length;
  if (kind === 'regional') return regions.length;
  if (kind === 'grand') return 1;
  return partCount(partDays[kind], daysBetween(startsAt, endsAt - 1) + 1);
}

/** Parts of so many days; the last takes the rest. */
const partCount = (length: number, days: number): number => Math.max(1, Math.floor(days / length));

/** All draws of the series, in the order in which they take place; those at the same time in the order of the series. */
export function proposeDraws<Prize, Filter>(
  series: readonly DrawSeries<Prize, Filter>[],
  frame: ScheduleFrame,
): ProposedDraw<Prize, Filter>[] {
  return series
    .flatMap((each, index) => {
      const earlier = series.slice(0, index).filter(({ kind }) => kind === each.kind).length;
      return drawsOf(each, frame, earlier === 0 ? each.kind : `${each.kind}${earlier + 1}`);
    })
    .sort((one, other) => one.drawAt - other.drawAt);
}

function drawsOf<Prize, Filter>(
  series: DrawSeries<Prize, Filter>,
  frame: ScheduleFrame,
  prefix: string,
): ProposedDraw<Prize, Filter>[] {
  const { kind, name = kindNames[kind], prizes, filter, repeat = 'draw', excludesEarlier } = series;
  const keys: string[] = [];
  return partsOf(series, frame).map(({ id, title, period, drawAt, region, activityId = null }) => {
    const key = id === '' ? prefix : `${prefix}-${id}`;
    const excludes = excludesEarlier ? [...keys] : [];
    keys.push(key);
    return {
      ...{ key, kind, drawAt, activityId, prizes, repeat, excludes },
      name: [name, title]
        .filter((text) => text !== '')
        .join(' ')
        .slice(0, 100),
      pool: { period, ...(region !== undefined && { regions: [region] }), ...(filter as Partial<Filter>) },
      cutOff: drawAt - hour,
    };
  });
}

function partsOf(
  { kind, time, activities }: DrawSeries<unknown, unknown>,
  frame: ScheduleFrame,
): readonly Part[] {
  const { purchasePeriod: period, registrationPeriod, drawPeriod, regions } = frame;
  if (activities !== undefined) return atActivities(frame, activities, time);
  const clock = clockOf(time ?? NOON);
  const after = (end: number): number =>
    nextAt(clock, Math.max(end + hour, drawPeriod?.startsAt ?? Number.NEGATIVE_INFINITY));
  const afterAll = after(Math.max(period.endsAt, registrationPeriod.endsAt));
  if (kind === 'regional') {
    return regions.map(({ code, name }) => ({
      ...{ id: code, title: name, period, region: code },
      drawAt: afterAll,
    }));
  }
  if (kind === 'grand') {
    const last = drawPeriod === null ? afterAll + GRAND_DAYS * day : lastAt(clock, drawPeriod.endsAt);
    return [{ id: '', title: '', period, drawAt: last }];
  }
  return dividedInto(partDays[kind], period).map((part, index) => ({
    ...(kind === 'daily'
      ? { id: taipeiDate(part.startsAt), title: taipeiDate(part.startsAt).slice(5).replace('-', '/') }
      : { id: String(index + 1), title: `第 ${index + 1} ${kind === 'weekly' ? '週' : '次'}` }),
    period: part,
    drawAt: after(part.endsAt),
  }));
}

/** One at each activity, of the sales since the one before: up to its day, or its beginning where that is the first day. */
function atActivities(
  { purchasePeriod, activities }: ScheduleFrame,
  ids: readonly string[],
  time: string | undefined,
): Part[] {
  let { startsAt } = purchasePeriod;
  return activities
    .filter(({ id }) => ids.includes(id))
    .sort((one, other) => one.startsAt - other.startsAt)
    .map((activity) => {
      const today = startOf('day', activity.startsAt);
      const endsAt = today > startsAt ? today : Math.max(activity.startsAt, startsAt + 1);
      const period = { startsAt, endsAt };
      startsAt = endsAt;
      const drawAt =
        time === undefined ? Math.max(activity.startsAt, activity.endsAt - hour) : today + clockOf(time);
      return { id: activity.id, title: activity.name, period, drawAt, activityId: activity.id };
    });
}

function dividedInto(days: number, period: Window): Window[] {
  const starts = steps('day', period.startsAt, period.endsAt);
  const count = partCount(days, starts.length);
  return Array.from({ length: count }, (_, index) => ({
    startsAt: Math.max(starts[index * days] ?? 0, period.startsAt),
    endsAt: index === count - 1 ? period.endsAt : (starts[(index + 1) * days] ?? period.endsAt),
  }));
}

/** Milliseconds after midnight. */
function clockOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * hour + minutes * 60_000;
}

/** The first moment at or after `from` at this time of the day. */
function nextAt(clock: number, from: number): number {
  const today = startOf('day', from) + clock;
  return today >= from ? today : today + day;
}

/** The last moment before `to` at this time of the day. */
const lastAt = (clock: number, to: number): number => nextAt(clock, to) - day;
