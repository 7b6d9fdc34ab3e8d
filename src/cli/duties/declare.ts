import { chainRoles, dutyPhases } from '../../generated/enums.js';
import type { ChainRole, DutyDeclaration, DutyInput, DutyKindReference } from '../../generated/types.js';
import { defineCommand, jsonOption, type Options, type OptionValues } from '../command/command.js';
import { endOfDay } from '../command/days.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { readJsonFile } from '../rows/jsonFile.js';
import { printDuties } from './output.js';

const options = {
  ...campaignOptions,
  organization: { value: 'org_…', text: { en: 'who owes them', zh: '負責的機構' } },
  role: {
    value: 'role',
    choices: chainRoles,
    text: {
      en: 'its part in the chain: what the default set asks of it is declared',
      zh: '該機構的角色，依此採用預設事項',
    },
  },
  due: {
    value: 'days',
    text: { en: 'last day for each; several days where it recurs', zh: '期限日，重複辦理者以逗號分隔多日' },
  },
  phase: {
    value: 'phase',
    choices: dutyPhases,
    text: {
      en: 'of the default set, what is due then; before by default',
      zh: '預設事項的時點，預設 before',
    },
  },
  kinds: {
    value: 'kinds',
    text: { en: 'only these of the list, such as backup,incidentResponse', zh: '僅採用這些種類，以逗號分隔' },
  },
  ...jsonOption,
} as const satisfies Options;

export const dutiesDeclare = defineCommand({
  name: 'duties declare',
  text: {
    en: 'ask duties of an organization: the default set, or those of a JSON file',
    zh: '訂定機構的應辦事項：預設事項，或 JSON 檔所列者',
  },
  arguments: [{ name: 'duties.json', optional: true }],
  options,
  examples: [
    'duties declare --organization org_01kb1q3m8x7v5r2t9w4y6z0c --role contractor --due 2020-12-07',
    'duties declare --organization org_01kb1q3m8x7v5r2t9w4y6z0c --role contractor --phase during --due 2020-12-23,2021-01-06',
    'duties declare duties.json',
  ],
  async run(input) {
    const { args, io } = input;
    const client = connectToCampaign(input);
    const call = { signal: io.signal };
    const [file] = args;
    // The service says what a file lacks.
    const declaration =
      file === undefined
        ? { duties: defaultDuties((await client.reference.dutyKinds(call)).items, input.options) }
        : ((await readJsonFile(file)) as DutyDeclaration);
    const { items } = await client.duties.declare(declaration, call);
    printDuties(items, input);
    return exitCodes.done;
  },
});

/** @throws CommandError */
function defaultDuties(
  known: readonly DutyKindReference[],
  { organization, role, due, phase = 'before', kinds }: OptionValues<typeof options>,
): DutyInput[] {
  if (organization === undefined || role === undefined || due === undefined)
    throw usageError(
      { en: 'Which duties, until when?', zh: '請指定應辦事項與期限' },
      {
        en: 'Give --organization, --role and --due, or a JSON file',
        zh: '請提供 --organization、--role 與 --due，或 JSON 檔',
      },
    );
  const dates = due.split(',').map((day) => endOfDay('due', day.trim()));
  const named = kinds?.split(',').map((kind) => kind.trim());
  // The service refuses a kind that it does not know, and says which there are.
  const chosen =
    named ??
    known
      .filter((kind) => kind.phase === phase && kind.chainRoles.includes(role as ChainRole))
      .map(({ code }) => code);
  return chosen.flatMap((kind) =>
    dates.map((dueAt) => ({ organizationId: organization, chainRole: role as ChainRole, kind, dueAt })),
  );
}
