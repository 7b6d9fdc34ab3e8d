import { beforeAll, describe, expect, it } from 'vitest';
import type { Approver } from '../../../src/campaign/approval/approver.js';
import { type ApproverSet, approverSetHash } from '../../../src/campaign/approval/approverSet.js';
import { ApprovalError } from '../../../src/campaign/approval/error.js';
import type { EffectiveApproval } from '../../../src/campaign/approval/file.js';
import { checkApproved } from '../../../src/campaign/draw/checkApproved.js';
import { type DrawParams, quicknetTimeOf } from '../../../src/campaign/draw/params.js';
import { toTaipei } from '../../../src/campaign/taipeiTime.js';
import { approvalUnder, approverNumber, fileOf, memberOf, setOf } from '../../support/approvals.js';
import { namedBeacon } from '../../support/draws.js';

const plan = {
  name: '第一週抽獎',
  kind: 'weekly',
  prizes: [{ name: '電動機車', value: 68_000, count: 1, reserves: 1 }],
  pool: {
    period: { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2020-12-16T00:00:00+08:00' },
    districts: ['66000010', '66000060'],
  },
  cutOff: '2020-12-18T00:00:00+08:00',
  drawAt: '2020-12-19T12:00:00+08:00',
  activityId: 'tv-night',
  repeat: 'prize',
  excludesWinnersOf: ['drw_a', 'drw_b'],
};
const params: DrawParams = {
  ...plan,
  repeat: 'prize',
  draw: 'drw_1',
  campaign: 'taichung-2020',
  slots: ['電動機車', { prize: '電動機車', reserve: true }],
  beacon: { kind: 'witness' },
};

let approver: Approver;
let set: ApproverSet;

beforeAll(async () => {
  approver = await approverNumber(2);
  set = setOf([memberOf(await approverNumber(1)), memberOf(approver)]);
});

let number = 0;
/** An approval of what a service asks approvers about draws. */
function approved(content: unknown, usedAt?: string): Promise<EffectiveApproval> {
  number += 1;
  const id = `apv_${number}`;
  const change = {
    act: 'draw.plan',
    subject: { type: 'draw', id: `drw_${number}`, version: 1 },
    nonce: String(number).padStart(32, '0'),
  };
  return approvalUnder(set, { id, content, change, approve: [approver], ...(usedAt && { usedAt }) });
}
const planned = (change: object = {}) => approved({ action: 'plan', plan: { ...plan, ...change } });
const voided = (draw: string) => approved({ action: 'void', draw });

/** The result in short: the reason where it has one, and where. */
async function result(
  approvals: readonly EffectiveApproval[],
  changed: object = {},
  options: object = { fingerprint: approverSetHash(set) },
): Promise<string> {
  const file = fileOf([set], approvals);
  const check = await checkApproved({ ...params, ...changed }, { file, ...options });
  expect(check.code).toBe('approved');
  return [check.status, check.reason, check.pointer].filter((part) => part !== null).join(' ');
}

describe('the approvals of a draw', () => {
  it('hold where approvers signed the plan, a rerun of it, or a schedule with it', async () => {
    expect(await result([await planned()])).toBe('passed');
    expect(await result([await approved({ action: 'rerun', plan })])).toBe('passed');
    const schedule = [{ ...plan, key: 'week-1', name: '別的抽獎' }, 'none', null, { ...plan, key: 'week-2' }];
    expect(await result([await approved({ action: 'confirmSchedule', draws: schedule })])).toBe('passed');
  });

  it('hold for a schedule whatever its keys of excluded draws, which the rules name by their ids', async () => {
    const draws = [{ ...plan, key: 'week-2', excludesWinnersOf: ['week-1'] }];
    expect(await result([await approved({ action: 'confirmSchedule', draws })])).toBe('passed');
    expect(await result([await planned({ excludesWinnersOf: ['drw_a'] })])).toBe(
      'failed plan_not_approved /params',
    );
  });

  it('hold whatever the order of lists and the offset of times, and where what is usual is left out', async () => {
    const change = {
      pool: {
        districts: ['66000060', '66000010'],
        period: { startsAt: '2020-12-08T16:00:00Z', endsAt: '2020-12-15T16:00:00Z' },
      },
      cutOff: '2020-12-17T16:00:00Z',
      drawAt: '2020-12-19T04:00:00Z',
      excludesWinnersOf: ['drw_b', 'drw_a'],
    };
    expect(await result([await planned(change)])).toBe('passed');
    const { activityId, repeat, excludesWinnersOf, drawAt, ...short } = plan;
    const usual = { activityId: null, repeat: 'draw', excludesWinnersOf: [], drawAt: null };
    expect(await result([await approved({ action: 'plan', plan: short })], usual)).toBe('passed');
    const without = {
      activityId: undefined,
      repeat: undefined,
      excludesWinnersOf: undefined,
      drawAt: undefined,
    };
    expect(await result([await approved({ action: 'plan', plan: short })], without)).toBe('passed');
  });

  it.each([
    ['name', { name: '第二週抽獎' }],
    ['kind', { kind: 'grand' }],
    ['prizes', { prizes: [] }],
    ['district', { pool: { ...plan.pool, districts: ['66000010'] } }],
    ['filter', { pool: { ...plan.pool, industries: ['retail'] } }],
    [
      'beginning',
      { pool: { ...plan.pool, period: { ...plan.pool.period, startsAt: '2020-12-08T00:00:00+08:00' } } },
    ],
    ['end', { pool: { ...plan.pool, period: { ...plan.pool.period, endsAt: '2020-12-17T00:00:00+08:00' } } }],
    ['pool', { pool: undefined }],
    ['cut-off', { cutOff: '2020-12-18T00:00:01+08:00' }],
    ['time', { drawAt: '2020-12-19T12:00:01+08:00' }],
    ['activity', { activityId: 'tv-day' }],
    ['rule on repeats', { repeat: 'draw' }],
    ['exclusion', { excludesWinnersOf: ['drw_a', 'drw_c'] }],
    ['time that is none', { cutOff: 'soon' }],
    ['number beyond JSON', { prizes: [Number.NaN] }],
  ])('do not hold for another %s', async (_, change) => {
    expect(await result([await planned()], change)).toBe('failed plan_not_approved /params');
  });

  it('do not hold where nobody signed a plan, but something else about it', async () => {
    const others = [
      { action: 'commit', plan },
      { action: 'plan', draws: [plan] },
      { plan },
      null,
      { action: 'plan' },
    ];
    const approvals = await Promise.all(others.map((content) => approved(content)));
    expect(await result(approvals)).toBe('failed plan_not_approved /params');
    expect(await result([])).toBe('failed plan_not_approved /params');
  });

  it('do not hold in a file that is forged, or of another campaign', async () => {
    const good = await planned();
    const forged = { ...good, content: { action: 'plan', plan: { ...plan, name: '第二週抽獎' } } };
    expect(await result([forged])).toBe('failed approvals_invalid /params');
    expect(await result([good], { campaign: 'tainan-2020' })).toBe(
      'failed approvals_of_another /params/campaign',
    );
    const file = 'no file';
    await expect(checkApproved(params, { file })).rejects.toSatisfy(ApprovalError.is);
  });

  it('come before the randomness is known', async () => {
    const known = quicknetTimeOf(namedBeacon.round);
    const usedAt = async (time: number) => {
      const change = { requestedAt: toTaipei(known - 9_000), expiresAt: toTaipei(known + 9_000) };
      const decidedAt = toTaipei(known - 2_000);
      const content = { action: 'plan', plan };
      const approval = await approvalUnder(set, {
        ...{ content, change, decidedAt, usedAt: toTaipei(time), approve: [approver] },
      });
      return result([approval], { beacon: namedBeacon });
    };
    expect(await usedAt(known - 1_000)).toBe('passed');
    expect(await usedAt(known)).toBe('failed approved_too_late /params/beacon');
  });

  it('do not hold for a draw that is void, nor for one that follows a void that nobody signed', async () => {
    const good = await planned();
    expect(await result([good, await voided('drw_1')])).toBe('failed draw_voided /params/draw');
    const predecessors = [
      { draw: 'drw_0', status: 'voided' },
      { draw: 'drw_9', status: 'failed' },
    ];
    expect(await result([good], { predecessors })).toBe('failed void_not_approved /params/predecessors');
    expect(await result([good, await voided('drw_9')], { predecessors })).toBe(
      'failed void_not_approved /params/predecessors',
    );
    expect(await result([good, await voided('drw_0')], { predecessors })).toBe('passed');
  });

  it('are open where nothing shows who the approvers are', async () => {
    expect(await result([await planned()], {}, {})).toBe('unchecked approvers_not_known');
  });
});
