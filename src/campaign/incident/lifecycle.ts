import type { IncidentDeadline, IncidentStatus } from '../../generated/types.js';

/** When each step was taken; null where it was not. Times are epoch milliseconds. */
export interface Milestones {
  readonly containedAt: number | null;
  readonly notifiedAt: number | null;
  readonly reportedAt: number | null;
  readonly closedAt: number | null;
}

export interface Deadlines {
  readonly reportDueAt: number;
  readonly notifyDueAt: number;
}

export type IncidentStep = 'contain' | 'notify' | 'report' | 'close';

/** Within one hour (資通安全事件通報及應變辦法), and 72 (draft regulation of 2026-01-22 to the Act, art. 12). */
export const defaultDeadlines = { reportWithin: 3_600_000, notifyWithin: 72 * 3_600_000 } as const;

const stepOrder = [
  ['contained', 'containedAt'],
  ['notified', 'notifiedAt'],
  ['reported', 'reportedAt'],
  ['closed', 'closedAt'],
] as const;

/**
 * The status is the last step that was taken together with all steps before it: a report may be the first step, because
 * its deadline is the shortest.
 */
export function statusOf(milestones: Milestones): IncidentStatus {
  const missing = stepOrder.findIndex(([, at]) => milestones[at] === null);
  const done = missing < 0 ? stepOrder.length : missing;
  return stepOrder[done - 1]?.[0] ?? 'open';
}

/**
 * Whether a step may be taken. A closed incident takes none, and closing needs all others. Those affected may be
 * notified, and the incident reported, more than once.
 */
export function isStepAllowed(step: IncidentStep, milestones: Milestones): boolean {
  if (milestones.closedAt !== null) return false;
  if (step === 'contain') return milestones.containedAt === null;
  return step === 'close' ? statusOf(milestones) === 'reported' : true;
}

/** The deadlines that were missed, also where the step was taken later. */
export function overdueDeadlines(incident: Milestones & Deadlines, now: number): IncidentDeadline[] {
  const isLate = (doneAt: number | null, dueAt: number): boolean => (doneAt ?? now) > dueAt;
  return [
    ...(isLate(incident.reportedAt, incident.reportDueAt) ? (['report'] as const) : []),
    ...(isLate(incident.notifiedAt, incident.notifyDueAt) ? (['notify'] as const) : []),
  ];
}
