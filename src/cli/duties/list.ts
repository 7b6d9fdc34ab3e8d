import { dutyPhases, dutyStatuses } from '../../generated/enums.js';
import type { Duty, DutyPhase, DutyStatus } from '../../generated/types.js';
import { defineCommand, jsonOption, type Options } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { printDuties } from './output.js';

const options = {
  ...campaignOptions,
  status: { value: 'state', choices: dutyStatuses, text: { en: 'in this state', zh: '狀態' } },
  phase: {
    value: 'phase',
    choices: dutyPhases,
    text: { en: 'due before, during or after the campaign', zh: '事前、執行中或事後' },
  },
  kind: { value: 'kind', text: { en: 'of this kind, such as backup', zh: '種類，例如 backup' } },
  organization: { value: 'org_…', text: { en: 'owed by this organization', zh: '負責的機構' } },
  late: { text: { en: 'only what is past its date', zh: '僅列逾期者' } },
  ...jsonOption,
} as const satisfies Options;

export const dutiesList = defineCommand({
  name: 'duties list',
  text: {
    en: 'list what the campaign asks of its chain, with states and dates',
    zh: '列出活動要求各機構辦理的事項、狀態與期限',
  },
  options,
  examples: ['duties list', 'duties list --late', 'duties list --phase before --status submitted'],
  async run(input) {
    const { status, phase, kind, organization, late } = input.options;
    const filter = {
      status: status as DutyStatus | undefined,
      phase: phase as DutyPhase | undefined,
      ...{ kind, organizationId: organization, pageSize: 500 },
      ...(late && { isLate: true }),
    };
    const duties: Duty[] = [];
    for await (const duty of connectToCampaign(input).duties.list(filter, { signal: input.io.signal }))
      duties.push(duty);
    printDuties(duties, input);
    return exitCodes.done;
  },
});
