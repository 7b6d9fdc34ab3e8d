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
});
