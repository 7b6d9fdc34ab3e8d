import { contentHash } from '../../../campaign/approval/document.js';
import type { ChecklistItem, DutyAnswer } from '../../../generated/types.js';
import type { Sql } from '../db/database.js';
import { fromJson, toJson } from '../db/json.js';
import { withMaker } from '../db/makers.js';
import { StoreProblem } from '../db/problem.js';
import { updateRow } from '../db/write.js';
import { contentOf } from './content.js';
import { addEvent } from './events.js';
import { type DutyRow, readDuty } from './rows.js';
import { dutyTable } from './tables.js';
import type { DutyPerson, DutyRecord, Submission } from './types.js';

/** @throws state_conflict, duty_incomplete */
export async function submitDuty(
  sql: Sql,
  duty: DutyRow,
  { answers, note = null }: Submission,
  by: DutyPerson,
  now: number,
): Promise<DutyRecord> {
  if (duty.status !== 'open' && duty.status !== 'changesRequested') throw new StoreProblem('state_conflict');
  requireAnswers(fromJson(duty.checklist), answers);
  const before = await readDuty(sql, duty, now);
  if (before.needsEvidence && before.evidence.every(({ erasedAt }) => erasedAt !== null))
    throw new StoreProblem('duty_incomplete', '/evidence');
  const version = duty.version + 1;
  const hash = contentHash(contentOf({ ...before, version, answers, note }));
  await updateRow(
    sql,
    dutyTable,
    { id: duty.id },
    {
      status: 'submitted',
      version,
      answers: toJson(answers),
      note,
      reason: null,
      content_hash: hash,
      makers: withMaker(duty, by.personId),
      submitted_by: by.personId,
      submitted_at: now,
      updated_at: now,
    },
  );
  const event = { kind: 'submitted', version, contentHash: hash, answers, reason: note } as const;
  await addEvent(sql, duty.id, event, by, now);
  return readDuty(sql, duty, now);
}

/** Each point has one answer, and one that does not apply says why. @throws duty_incomplete */
function requireAnswers(checklist: readonly ChecklistItem[], answers: readonly DutyAnswer[]): void {
  const items = checklist.map(({ item }) => item);
  const answered = answers.map(({ item }) => item);
  const wrong = answers.findIndex(
    ({ item, answer, reason }, index) =>
      !items.includes(item) ||
      answered.indexOf(item) !== index ||
      (answer === 'notApplicable' && reason === undefined),
  );
  if (wrong >= 0) throw new StoreProblem('duty_incomplete', `/answers/${wrong}`);
  const missing = items.filter((item) => !answered.includes(item));
  if (missing.length > 0) throw new StoreProblem('duty_incomplete', '/answers', missing);
}
