import { describe, expect, it } from 'vitest';
import {
  countDraws,
  type DrawSeries,
  proposeDraws,
  type ScheduleFrame,
} from '../../src/campaign/drawSchedule.js';
import { fromTimestamp, toTaipei } from '../../src/campaign/taipeiTime.js';
import { taichung2020 } from '../../src/service/sandbox/taichung2020.js';

const read = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) => ({
  startsAt: fromTimestamp(startsAt),
  endsAt: fromTimestamp(endsAt),
});
const { purchasePeriod, registrationPeriod, drawPeriod, regions = [], activities = [] } = taichung2020;
const frame: ScheduleFrame = {
  purchasePeriod: read(purchasePeriod),
  registrationPeriod: read(registrationPeriod),
  drawPeriod: drawPeriod ? read(drawPeriod) : null,
  regions,
  activities: activities.map(({ nameEn: _, ...activity }) => ({ ...activity, ...read(activity) })),
};
const prizes = ['prize'];
const series = (more: Partial<DrawSeries<string, object>> & Pick<DrawSeries<string, object>, 'kind'>) => ({
  prizes,
  ...more,
});
const propose = (...all: DrawSeries<string, object>[]) =>
  proposeDraws(all, frame).map(({ pool, cutOff, drawAt, ...draw }) => ({
    ...draw,
    pool,
    from: toTaipei(pool.period.startsAt),
    to: toTaipei(pool.period.endsAt),
    cutOff: toTaipei(cutOff),
    drawAt: toTaipei(drawAt),
  }));
const kinds = ['daily', 'weekly', 'biweekly', 'monthly', 'regional', 'grand'] as const;
const events = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `event-${n}`);

describe('proposeDraws', () => {
  it('proposes the ladder of 2020: 60 daily, 8 at events, 4 biweekly, 2 monthly, 4 regional, 1 grand', () => {
    const all = propose(
      series({ kind: 'daily', name: '天天抽' }),
      series({ kind: 'weekly', activities: events }),
      series({ kind: 'biweekly' }),
      series({ kind: 'monthly' }),
      series({ kind: 'regional' }),
      series({ kind: 'grand' }),
    );
    const count = (kind: string) => all.filter((draw) => draw.kind === kind).length;
    expect(['daily', 'weekly', 'biweekly', 'monthly', 'regional', 'grand'].map(count)).toEqual([
      60, 8, 4, 2, 4, 1,
    ]);
    expect(new Set(all.map(({ key }) => key)).size).toBe(79);
    expect(
      countDraws(
        [...kinds.map((kind) => series({ kind })), series({ kind: 'weekly', activities: events })],
        frame,
      ),
    ).toBe(60 + 8 + 4 + 2 + 4 + 1 + 8);
    // In the order in which they take place, each after its cut-off, within the draw period.
    expect(all.map(({ drawAt }) => drawAt)).toEqual(all.map(({ drawAt }) => drawAt).sort());
    for (const { drawAt, cutOff } of all) {
      expect(cutOff < drawAt).toBe(true);
      expect(drawAt >= (drawPeriod?.startsAt ?? '') && drawAt < (drawPeriod?.endsAt ?? '')).toBe(true);
    }
  });

  it('draws each day after its end, and not before the draw period', () => {
    const daily = propose(series({ kind: 'daily', name: '天天抽', time: '18:30' }));
    expect(daily[0]).toMatchObject({
      ...{ key: 'daily-2020-12-09', name: '天天抽 12/09', activityId: null, repeat: 'draw', excludes: [] },
      ...{ from: '2020-12-09T00:00:00+08:00', to: '2020-12-10T00:00:00+08:00' },
      ...{ cutOff: '2020-12-12T17:30:00+08:00', drawAt: '2020-12-12T18:30:00+08:00' },
    });
    expect(daily.at(-1)).toMatchObject({
      ...{ key: 'daily-2021-02-06', to: '2021-02-07T00:00:00+08:00', drawAt: '2021-02-07T18:30:00+08:00' },
    });
  });

  it('divides the purchase period without gaps; the last part takes the rest', () => {
    for (const kind of ['daily', 'weekly', 'biweekly', 'monthly'] as const) {
      const parts = propose(series({ kind }));
      expect(parts[0]?.from).toBe(purchasePeriod.startsAt);
      expect(parts.at(-1)?.to).toBe(purchasePeriod.endsAt);
      for (const [index, part] of parts.slice(1).entries()) expect(part.from).toBe(parts[index]?.to);
    }
    const weekly = propose(series({ kind: 'weekly' }));
    expect(weekly.at(-1)).toMatchObject({
      key: 'weekly-8',
      name: '每週抽獎 第 8 週',
      from: '2021-01-27T00:00:00+08:00',
    });
  });

  it('draws at events, of the sales since the one before', () => {
    const [first, second] = propose(series({ kind: 'weekly', activities: ['event-2', 'event-1'] }));
    expect(first).toMatchObject({
      ...{ key: 'weekly-event-1', name: '每週抽獎 年貨大賞嘉年華', activityId: 'event-1' },
      ...{ from: purchasePeriod.startsAt, to: '2020-12-19T00:00:00+08:00' },
      ...{ cutOff: '2020-12-19T18:00:00+08:00', drawAt: '2020-12-19T19:00:00+08:00' },
    });
    expect(second).toMatchObject({ from: '2020-12-19T00:00:00+08:00', to: '2020-12-26T00:00:00+08:00' });
    const [noon] = propose(series({ kind: 'weekly', activities: ['event-1'], time: '12:15' }));
    expect(noon?.drawAt).toBe('2020-12-19T12:15:00+08:00');
  });

  it('draws once for each region, and the grand prize on the last day', () => {
    const regional = propose(series({ kind: 'regional', filter: { channels: ['store'] } }));
    expect(regional.map(({ key }) => key)).toEqual([
      'regional-city',
      'regional-mountain',
      'regional-sea',
      'regional-tun',
    ]);
    expect(regional[1]).toMatchObject({
      pool: { regions: ['mountain'], channels: ['store'] },
      drawAt: '2021-02-07T12:00:00+08:00',
    });
    expect(propose(series({ kind: 'grand' }))).toMatchObject([
      { key: 'grand', name: '壓軸抽獎', drawAt: '2021-02-20T12:00:00+08:00', to: purchasePeriod.endsAt },
    ]);
    const [unlimited] = proposeDraws([series({ kind: 'grand' })], { ...frame, drawPeriod: null });
    expect(toTaipei(unlimited?.drawAt ?? 0)).toBe('2021-02-21T12:00:00+08:00');
  });

  it('leaves out earlier winners of the series, and names series of one kind apart', () => {
    const monthly = propose(series({ kind: 'monthly', excludesEarlier: true }), series({ kind: 'monthly' }));
    expect(monthly.map(({ key, excludes }) => [key, excludes])).toEqual([
      ['monthly-1', []],
      ['monthly2-1', []],
      ['monthly-2', ['monthly-1']],
      ['monthly2-2', []],
    ]);
  });

  it('draws after the registration period where that ends later, and right after each part without a draw period', () => {
    const at = (text: string) => fromTimestamp(text);
    const registrationPeriod = {
      startsAt: at('2020-12-09T00:00:00+08:00'),
      endsAt: at('2021-02-10T00:00:00+08:00'),
    };
    const open = { ...frame, drawPeriod: null, registrationPeriod };
    const [regional] = proposeDraws([series({ kind: 'regional' })], open);
    expect(toTaipei(regional?.drawAt ?? 0)).toBe('2021-02-10T12:00:00+08:00');
    const [grand] = proposeDraws([series({ kind: 'grand', time: '20:15' })], open);
    expect(toTaipei(grand?.drawAt ?? 0)).toBe('2021-02-24T20:15:00+08:00');
    const [first] = proposeDraws([series({ kind: 'daily' })], open);
    expect(toTaipei(first?.drawAt ?? 0)).toBe('2020-12-10T12:00:00+08:00');
    // An hour after the end of its part at the earliest: at half past midnight it is the next day's.
    const [soon, late] = ['01:00', '00:30'].map(
      (time) => proposeDraws([series({ kind: 'daily', time })], open)[0],
    );
    expect(toTaipei(soon?.drawAt ?? 0)).toBe('2020-12-10T01:00:00+08:00');
    expect(toTaipei(late?.drawAt ?? 0)).toBe('2020-12-11T00:30:00+08:00');
  });

  it('draws the grand prize before the draw period ends, to the minute', () => {
    const grand = (time: string) => propose(series({ kind: 'grand', time }))[0]?.drawAt;
    expect(grand('00:00')).toBe('2021-02-20T00:00:00+08:00');
    expect(grand('23:59')).toBe('2021-02-20T23:59:00+08:00');
  });

  it('has at least one part of a short period, whose ends are those of the period', () => {
    const startsAt = fromTimestamp('2020-12-09T10:00:00+08:00');
    const short = { ...frame, purchasePeriod: { startsAt, endsAt: startsAt + 3 * 86_400_000 } };
    const weekly = proposeDraws([series({ kind: 'weekly' })], short);
    expect(weekly.map(({ pool }) => pool.period)).toEqual([short.purchasePeriod]);
    expect(countDraws([series({ kind: 'weekly' }), series({ kind: 'daily' })], short)).toBe(1 + 4);
    const daily = proposeDraws([series({ kind: 'daily' })], short);
    expect(daily).toHaveLength(4);
    expect(daily[0]?.pool.period.startsAt).toBe(startsAt);
    expect(toTaipei(daily[1]?.pool.period.startsAt ?? 0)).toBe('2020-12-10T00:00:00+08:00');
    expect(daily.at(-1)?.pool.period.endsAt).toBe(short.purchasePeriod.endsAt);
  });

  it('draws at an event of the first day, of the sales until it begins, and leaves out events that are not there', () => {
    const startsAt = frame.purchasePeriod.startsAt;
    const opening = {
      ...{ id: 'opening', kind: 'event' as const, name: '開幕' },
      ...{ startsAt: startsAt + 36_000_000, endsAt: startsAt + 37_000_000 },
    };
    const atOnce = { ...opening, id: 'atOnce', startsAt, endsAt: startsAt + 7_200_000 };
    const later = { ...opening, id: 'later', startsAt: startsAt + 90_000_000, endsAt: startsAt + 99_000_000 };
    const there = { ...frame, activities: [later, opening, atOnce] };
    const of = (...activities: string[]) => proposeDraws([series({ kind: 'weekly', activities })], there);
    const [first, second] = of('later', 'opening', 'nowhere');
    expect(of('later', 'opening', 'nowhere')).toHaveLength(2);
    // It is shorter than an hour, so it is drawn as it begins.
    expect(first).toMatchObject({ drawAt: opening.startsAt, cutOff: opening.startsAt - 3_600_000 });
    expect(first?.pool.period).toEqual({ startsAt, endsAt: opening.startsAt });
    expect(second?.pool.period).toEqual({ startsAt: opening.startsAt, endsAt: startsAt + 86_400_000 });
    expect(of('atOnce')[0]?.pool.period).toEqual({ startsAt, endsAt: startsAt + 1 });
    expect(of('atOnce')[0]?.drawAt).toBe(startsAt + 3_600_000);
  });

  it('names draws by their series and part, in 100 characters', () => {
    expect(propose(series({ kind: 'biweekly' }))[0]?.name).toBe('雙週抽獎 第 1 次');
    expect(propose(series({ kind: 'monthly' }))[1]?.name).toBe('每月抽獎 第 2 次');
    expect(propose(series({ kind: 'daily' }))[1]?.name).toBe('每日抽獎 12/10');
    expect(propose(series({ kind: 'regional' }))[0]?.name).toBe('區域抽獎 市區');
    expect(propose(series({ kind: 'grand', name: '' }))[0]?.name).toBe('');
    expect(propose(series({ kind: 'weekly', name: '長'.repeat(99) }))[0]?.name).toBe(`${'長'.repeat(99)} `);
  });

  it('repeats and excludes as the series says, with its prizes and its filter', () => {
    const [one, two, three] = propose(
      series({
        kind: 'biweekly',
        repeat: 'prize',
        excludesEarlier: true,
        filter: { industries: ['beauty'] },
      }),
    );
    expect(one).toMatchObject({ repeat: 'prize', excludes: [], prizes, pool: { industries: ['beauty'] } });
    expect(two?.excludes).toEqual(['biweekly-1']);
    expect(three?.excludes).toEqual(['biweekly-1', 'biweekly-2']);
    expect(one?.pool).not.toHaveProperty('regions');
    const third = [series({ kind: 'monthly' }), series({ kind: 'grand' }), series({ kind: 'monthly' })];
    const keys = propose(...third, series({ kind: 'monthly' })).map(({ key }) => key);
    expect(keys.filter((key) => key.endsWith('-1'))).toEqual(['monthly-1', 'monthly2-1', 'monthly3-1']);
  });
});
