import { dutyKinds } from '../../campaign/dutyKinds.js';
import type { DutyEvidenceInput, DutyInput } from '../../generated/types.js';
import type { Expectation } from '../../validation/issue.js';
import { validationFailed } from '../http/problem.js';
import { StoreProblem } from '../store/db/problem.js';
import type { NewDuty, NewEvidence } from '../store/store.js';
import { isPicture, readPicture } from './picture/index.js';
import { readTime } from './times.js';

/** What is left out is as the kind has it. @throws duty_kind_unknown, ApiProblem validation_failed */
export function readDuty(input: DutyInput, index: number): NewDuty {
  const duty = { ...defaultsOf(input), ...input };
  const { phase, name, nameEn, text, textEn, checklist } = duty;
  if (!phase || !name || !nameEn || !text || !textEn || !checklist)
    throw new StoreProblem(
      'duty_kind_unknown',
      `/duties/${index}/kind`,
      dutyKinds.map(({ code }) => code),
    );
  const repeated = checklist.findIndex(
    ({ item }, at) => checklist.findIndex((each) => each.item === item) < at,
  );
  if (repeated >= 0)
    throw validationFailed({ code: 'not_unique' }, ['duties', index, 'checklist', repeated, 'item']);
  const { organizationId, chainRole, kind, needsEvidence = false } = duty;
  return {
    ...{ organizationId, chainRole, kind, phase, name, nameEn, text, textEn, checklist, needsEvidence },
    dueAt: readTime(input.dueAt, 'duties', index, 'dueAt'),
    isRequiredForActivation: input.isRequiredForActivation ?? phase === 'before',
  };
}

function defaultsOf({ kind }: DutyInput): Partial<DutyInput> {
  const found = dutyKinds.find(({ code }) => code === kind);
  if (found === undefined) return {};
  const { phase, needsEvidence, name, nameEn, text, textEn, checklist } = found;
  return { phase, needsEvidence, name, nameEn, text, textEn, checklist: [...checklist] };
}

/**
 * The bytes as they were sent, so that their hash is that of the file that people have; their type is that of the bytes.
 * @throws ApiProblem validation_failed
 */
export async function readEvidence({ title, data }: DutyEvidenceInput): Promise<NewEvidence> {
  const bytes = Buffer.from(data, 'base64');
  if (beginsAsPdf(bytes) && endsAsPdf(bytes)) return { title, type: 'application/pdf', bytes };
  if (!beginsAsPdf(bytes) && isText(bytes)) return { title, type: 'text/plain', bytes };
  if (!isPicture(bytes)) throw validationFailed({ code: 'wrong_format', expects: known }, ['data']);
  // Refuses what is damaged or too large; what it would remove stays, since the file is evidence.
  const { type } = await readPicture(data);
  return { title, type, bytes };
}

const known: Expectation = [
  'a PDF, a PNG, JPEG or WebP picture, or text in UTF-8, by its bytes, whatever its name',
  '內容確為 PDF、PNG、JPEG、WebP 或 UTF-8 純文字的檔案，與檔名無關',
];

const beginsAsPdf = (bytes: Buffer): boolean => bytes.toString('latin1', 0, 5) === '%PDF-';
/** Readers of PDF look for the end in the last kilobyte. */
const endsAsPdf = (bytes: Buffer): boolean => bytes.subarray(-1_024).includes('%%EOF');

function isText(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Tab, line feed, form feed and carriage return are the only controls of a text.
    return text.trim() !== '' && !hasControls.test(text);
  } catch {
    return false;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a text does not have.
const hasControls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;
