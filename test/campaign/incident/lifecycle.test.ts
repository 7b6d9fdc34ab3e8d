import { describe, expect, it } from 'vitest';
import {
  isStepAllowed,
  type Milestones,
  overdueDeadlines,
  statusOf,
} from '../../../src/campaign/incident/lifecycle.js';

const noSteps: Milestones = { containedAt: null, notifiedAt: null, reportedAt: null, closedAt: null };
const contained = { ...noSteps, containedAt: 1 };
const notified = { ...contained, notifiedAt: 2 };
const reported = { ...notified, reportedAt: 3 };
const closed = { ...reported, closedAt: 4 };

describe('the status of an incident', () => {
  it.each([
    ['open', noSteps],
    ['contained', contained],
    ['notified', notified],
    ['reported', reported],
    ['closed', closed],
    ['open', { ...noSteps, reportedAt: 1 }],
    ['contained', { ...contained, reportedAt: 1 }],
    ['open', { ...noSteps, notifiedAt: 1, reportedAt: 1 }],
  ] as const)('is %s: the last step before which none is missing', (status, milestones) => {
    expect(statusOf(milestones)).toBe(status);
  });

  it('allows to contain once, to notify again, and to close when all is done', () => {
    const may = (milestones: Milestones) =>
      (['contain', 'notify', 'report', 'close'] as const).filter((step) => isStepAllowed(step, milestones));
    expect(may(noSteps)).toEqual(['contain', 'notify', 'report']);
    expect(may({ ...noSteps, notifiedAt: 1, reportedAt: 1 })).toEqual(['contain', 'notify', 'report']);
    expect(may(notified)).toEqual(['notify', 'report']);
    expect(may(reported)).toEqual(['notify', 'report', 'close']);
    expect(may(closed)).toEqual([]);
  });
});

describe('overdueDeadlines', () => {
  const due = { reportDueAt: 100, notifyDueAt: 200 };

  it.each([
    [100, noSteps, []],
    [101, noSteps, ['report']],
    [201, noSteps, ['report', 'notify']],
    [300, { ...noSteps, reportedAt: 100, notifiedAt: 200 }, []],
    [300, { ...noSteps, reportedAt: 101, notifiedAt: 201 }, ['report', 'notify']],
    [150, { ...noSteps, reportedAt: 99 }, []],
  ] as const)('lists the missed deadlines at %i', (now, milestones, overdue) => {
    expect(overdueDeadlines({ ...milestones, ...due }, now)).toEqual(overdue);
  });
});
