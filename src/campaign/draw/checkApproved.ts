import { type ApprovalsFile, parseApprovalsFile } from '../approval/file.js';
import {
  type ApprovalsVerification,
  type VerifyApprovalsOptions,
  verifyApprovals,
} from '../approval/verify.js';
import { fromTimestamp } from '../taipeiTime.js';
import { canonicalJson } from './canonicalJson.js';
import { type DrawCheck, failed, passed, unchecked } from './checks.js';
import { type DrawParams, quicknetTimeOf } from './params.js';

/** The published approvals of a campaign, and what only their reader knows of the approvers. */
export interface GivenApprovals extends VerifyApprovalsOptions {
  /** As `GET /v1/campaigns/{campaignId}/approvals` gives it. */
  readonly file: unknown;
}

/** What approvers signed of a draw: its plan, a schedule with it, or that it is void. */
interface ApprovedContent {
  readonly action?: unknown;
  readonly plan?: unknown;
  readonly draws?: unknown;
  readonly draw?: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether approvers signed the plan that the rules state, before the randomness was known, and each void of a draw before
 * it, and none of this one. The rules name the campaign where a service made the draw.
 * @throws ApprovalError for what is no file of approvals
 */
export async function checkApproved(
  params: DrawParams,
  { file, ...options }: GivenApprovals,
): Promise<DrawCheck> {
  const parsed = parseApprovalsFile(file);
  const verification = await verifyApprovals(file, options);
  const { approvals, campaign } = parsed;
  if (!verification.valid) return failed('approved', 'approvals_invalid', '/params');
  if (campaign !== params.campaign) return failed('approved', 'approvals_of_another', '/params/campaign');
  const plan = approvals.find(({ content }) => plansOf(content).some((each) => isPlanOf(each, params)));
  if (plan === undefined) return failed('approved', 'plan_not_approved', '/params');
  if (isKnownBefore(params, plan.usedAt)) return failed('approved', 'approved_too_late', '/params/beacon');
  if (isVoided(approvals, params.draw)) return failed('approved', 'draw_voided', '/params/draw');
  const voided = listOf(params.predecessors).filter(({ status }) => status === 'voided');
  if (!voided.every(({ draw }) => isVoided(approvals, draw)))
    return failed('approved', 'void_not_approved', '/params/predecessors');
  return isOpen(verification) ? unchecked('approved', 'approvers_not_known') : passed('approved');
}

const isOpen = ({ checks }: ApprovalsVerification): boolean =>
  checks.some(({ status }) => status === 'unchecked');

const isVoided = (approvals: ApprovalsFile['approvals'], draw: unknown): boolean =>
  approvals.some(({ content }) => {
    const { action, draw: voided } = (content ?? {}) as ApprovedContent;
    return action === 'void' && voided === draw;
  });

/** A round is known from the moment on at which drand publishes it; when witnesses reveal, nothing says. */
const isKnownBefore = ({ beacon }: DrawParams, usedAt: string): boolean =>
  beacon?.kind === 'drand' && quicknetTimeOf(beacon.round) <= fromTimestamp(usedAt);

function plansOf(content: unknown): readonly Fields[] {
  const { action, plan, draws } = (content ?? {}) as ApprovedContent;
  if (action === 'plan' || action === 'rerun') return listOf([plan]);
  return action === 'confirmSchedule' ? listOf(draws) : [];
}

const listOf = (value: unknown): readonly Fields[] =>
  Array.isArray(value)
    ? value.filter((each): each is Fields => typeof each === 'object' && each !== null)
    : [];

/** Whether a plan and the rules state the same draw; a plan leaves out what is usual, and may state times with another offset. */
function isPlanOf(plan: Fields, params: DrawParams): boolean {
  const given = (fields: Fields): string =>
    canonicalJson({
      name: fields.name,
      kind: fields.kind,
      prizes: fields.prizes,
      pool: poolOf(fields.pool),
      cutOff: timeOf(fields.cutOff),
      drawAt: timeOf(fields.drawAt),
      activityId: fields.activityId ?? null,
      repeat: fields.repeat ?? 'draw',
    });
  try {
    // A schedule names the draws whose winners are excluded by its own keys.
    const excludes =
      plan.key === undefined ? sorted(plan.excludesWinnersOf) : sorted(params.excludesWinnersOf);
    return (
      given(plan) === given(params) &&
      canonicalJson(excludes) === canonicalJson(sorted(params.excludesWinnersOf))
    );
  } catch {
    // It states something that no plan states.
    return false;
  }
}

const sorted = (list: unknown): unknown[] => (Array.isArray(list) ? [...list].sort() : []);

function poolOf(pool: unknown): Fields {
  const { period, ...filters } = (pool ?? {}) as Fields;
  const { startsAt, endsAt } = (period ?? {}) as Fields;
  const stated = Object.entries(filters).map(([name, values]) => [name, sorted(values)]);
  return { ...Object.fromEntries(stated), period: [timeOf(startsAt), timeOf(endsAt)] };
}

const timeOf = (time: unknown): number | null => (typeof time === 'string' ? fromTimestamp(time) : null);
