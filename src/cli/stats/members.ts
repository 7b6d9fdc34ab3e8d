import { memberDimensions, memberGroups } from '../../generated/operatorEnums.js';
import type { MemberDimension, MemberFigures, MemberGroup, MemberStatistics } from '../../generated/types.js';
import { type CommandInput, defineCommand, jsonOption, type Options } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';
import { type Cell, formatMoney, formatNumber, table } from '../terminal/table.js';

const options = {
  ...campaignOptions,
  group: {
    value: 'kind',
    choices: memberGroups,
    text: { en: 'what members are grouped by; gender by default', zh: '會員分群方式，預設為性別' },
  },
  by: {
    value: 'dimension',
    choices: memberDimensions,
    text: { en: 'a dimension of their sales; in all by default', zh: '消費的分類，預設為全部' },
  },
  ...jsonOption,
} as const satisfies Options;

export const statsMembers = defineCommand({
  name: 'stats members',
  text: { en: 'print members by group', zh: '顯示會員分群統計' },
  options,
  examples: ['stats members', 'stats members --group ageBand --by industry'],
  async run(input) {
    const client = connectToCampaign(input);
    const group = (input.options.group ?? 'gender') as MemberGroup;
    const by = input.options.by as MemberDimension | undefined;
    const statistics = await client.stats.members({ group, by }, { signal: input.io.signal });
    input.io.out.write(input.options.json ? toJson(statistics) : asText(statistics, input));
    return exitCodes.done;
  },
});

function asText(
  { asOf, rows, minimumPeople }: MemberStatistics,
  { localize, language }: CommandInput,
): string {
  const nameOf = ({ label, labelEn }: { label: string; labelEn: string }) =>
    language === 'en' ? labelEn : label;
  const sections = rows.map((row) => {
    const lines = row.groups.map((figures) => [nameOf(figures), ...cellsOf(figures)]);
    const total = localize({ en: 'all', zh: '合計' });
    return `${nameOf(row)}\n${table([...lines, [total, ...cellsOf(row.total)]])}`;
  });
  const heading = localize({
    en: `Members: people, documents and NT$ that are registered (${asOf})`,
    zh: `會員：已登錄之人數、張數與金額（${asOf}）`,
  });
  const note = localize({
    en: `–  fewer than ${minimumPeople} people, or what would give such a value away`,
    zh: `–  少於 ${minimumPeople} 人，或可據以反推者`,
  });
  return `${heading}\n\n${sections.join('\n')}\n${note}\n`;
}

type Value = number | MemberFigures['people'];

function cellsOf({ people, documents, amount }: { people: Value; documents: Value; amount: Value }): Cell[] {
  return [
    { right: shown(people, formatNumber) },
    { right: shown(documents, formatNumber) },
    { right: shown(amount, formatMoney) },
  ];
}

function shown(value: Value, format: (value: number) => string): string {
  if (typeof value === 'number') return format(value);
  return value.value === null ? '–' : format(value.value);
}
