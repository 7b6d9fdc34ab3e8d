import { schemas } from '../../generated/schemas.js';
import type { CampaignInput } from '../../generated/types.js';
import { validate } from '../../validation/validate.js';
import { newCampaign } from '../campaigns/fields.js';
import { usageError } from '../errors/commandError.js';
import { type Field, fields } from './fields.js';

/** What is to be made. It fits the contract, so that nothing is made by half. */
export interface Plan {
  readonly organizer: string;
  readonly person: string;
  /** Name of the second approver. */
  readonly second: string;
  readonly campaign: CampaignInput;
}

/** @throws CommandError that says which value is wrong */
export async function planOf(values: Readonly<Record<Field, string>>): Promise<Plan> {
  const { organizer, person, second, campaign: id, name, from, to, threshold } = values;
  const campaign = await newCampaign(id, { from, to, name, threshold });
  const { OrganizationInput, PersonInput, CampaignInput } = schemas('strict');
  requireFit('organizer', validate(OrganizationInput, { name: organizer }));
  requireFit(
    'person',
    validate(PersonInput, { organizationId: 'org_01kb1q3m8x7v5r2t9w4y6z0d', name: person }),
  );
  requireFit(
    'second',
    validate(PersonInput, { organizationId: 'org_01kb1q3m8x7v5r2t9w4y6z0d', name: second }),
  );
  for (const [field, pointer] of pointers) requireFit(field, validate(CampaignInput, campaign), pointer);
  if (to >= from) return { organizer, person, second, campaign };
  throw usageError({ en: `${to} is before ${from}`, zh: `${to} 早於 ${from}` });
}

/** Where the contract has what is asked. */
const pointers: readonly (readonly [Field, string])[] = [
  ['campaign', '/id'],
  ['name', '/name'],
  ['threshold', '/ruleSet/threshold'],
  ['campaign', ''],
];

type Validated = ReturnType<typeof validate<unknown>>;

function requireFit(field: Field, result: Validated, pointer = ''): void {
  const issue = result.ok ? undefined : result.issues.find((each) => each.pointer.startsWith(pointer));
  if (!issue) return;
  const { en, zh } = fields[field];
  throw usageError({ en: `${en}: ${issue.message}`, zh: `${zh}：${issue.messageZh}` });
}
