import { toTaipei } from '../../../campaign/taipeiTime.js';
import type { DutyStatus } from '../../../generated/types.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';

interface MissingDuty {
  readonly id: string;
  readonly name: string;
  readonly name_en: string;
  readonly organization_name: string;
  readonly due_at: number;
  readonly status: DutyStatus;
}

/** More are not named. */
const NAMED = 100;

/**
 * Whoever declares a duty locks the campaign, too, so none comes while it is activated.
 * @throws duties_missing with a pointer to each duty that is required and not approved
 */
export async function requireDuties(sql: Sql, campaignId: string): Promise<void> {
  const missing = await sql.all<MissingDuty>(
    `SELECT d.id, d.name, d.name_en, o.name AS organization_name, d.due_at, d.status
    FROM duties d JOIN organizations o ON o.id = d.organization_id
    WHERE d.campaign_id = $1 AND d.is_required = 1 AND d.status NOT IN ('approved', 'withdrawn')
    ORDER BY d.due_at, d.id LIMIT ${NAMED}`,
    [campaignId],
  );
  if (missing.length > 0) throw new StoreProblem('duties_missing', undefined, [], missing.map(issueOf));
}

function issueOf({ id, name, name_en, organization_name, due_at, status }: MissingDuty) {
  const [en, zh] = waitsFor[status] ?? [status, status];
  const due = toTaipei(due_at).slice(0, 10);
  return {
    pointer: `/duties/${id}`,
    message: `${name_en}, owed by ${organization_name}, due ${due}: ${en}`,
    messageZh: `「${name}」（${organization_name}，期限 ${due}）：${zh}`,
  };
}

const waitsFor: Readonly<Partial<Record<DutyStatus, readonly [en: string, zh: string]>>> = {
  open: ['it has not been submitted', '尚未提交'],
  changesRequested: [
    'changes were requested and it has not been submitted again',
    '已要求補正，尚未重新提交',
  ],
  submitted: ['it waits for approval', '待核准'],
};
