import type { Duty } from '../../generated/types.js';
import type { CommandInput } from '../command/command.js';
import { toJson } from '../terminal/json.js';
import { printable } from '../terminal/printable.js';
import { formatNumber, table } from '../terminal/table.js';
import type { Text } from '../terminal/text.js';

type Printer = Pick<CommandInput, 'io' | 'localize' | 'language' | 'options'>;

/** A service of a later version may know further words. */
const wordFor = (words: Readonly<Record<string, Text>>, word: string): Text =>
  words[word] ?? { en: word, zh: word };

const states: Readonly<Record<string, Text>> = {
  open: { en: 'open', zh: '待提交' },
  submitted: { en: 'submitted', zh: '待核准' },
  changesRequested: { en: 'changes requested', zh: '待補正' },
  approved: { en: 'approved', zh: '已核准' },
  withdrawn: { en: 'withdrawn', zh: '已撤回' },
};
const roles: Readonly<Record<string, Text>> = {
  city: { en: 'city', zh: '主辦機關' },
  contractor: { en: 'contractor', zh: '承辦廠商' },
  subcontractor: { en: 'subcontractor', zh: '協力廠商' },
};
const phases: Readonly<Record<string, Text>> = {
  before: { en: 'before', zh: '事前' },
  during: { en: 'during', zh: '執行中' },
  after: { en: 'after', zh: '事後' },
};
const answers: Readonly<Record<string, Text>> = {
  done: { en: 'done', zh: '完成' },
  notApplicable: { en: 'not applicable', zh: '不適用' },
};

const minuteOf = (time: string): string => time.slice(0, 16).replace('T', ' ');

/** A line for each duty. */
function dutyTable(duties: readonly Duty[], { localize, language }: Printer): string {
  return table(
    duties.map((duty) => [
      duty.id,
      stateOf(duty, localize),
      minuteOf(duty.dueAt),
      localize(wordFor(phases, duty.phase)),
      printable(language === 'en' ? duty.nameEn : duty.name),
      `${printable(duty.organizationName)} (${localize(wordFor(roles, duty.chainRole))})`,
      duty.isRequiredForActivation ? localize({ en: 'required', zh: '啟用前必備' }) : '',
    ]),
  );
}

function stateOf({ status, isLate }: Duty, localize: Printer['localize']): string {
  const late = isLate ? ` ${localize({ en: '(late)', zh: '（逾期）' })}` : '';
  return localize(wordFor(states, status)) + late;
}

/** Prints a duty as it is now: its line, what the reviewer looks for, the checklist and the evidence. */
export function printDuty(duty: Duty, printer: Printer): void {
  const { io, localize, language, options } = printer;
  if (options.json) {
    io.out.write(toJson({ duty }));
    return;
  }
  const points = duty.checklist.map(({ item, text, textEn, answer, reason }) => [
    item,
    printable(language === 'en' ? textEn : text),
    answer === null ? '–' : localize(wordFor(answers, answer)),
    printable(reason ?? ''),
  ]);
  const files = duty.evidence.map(({ id, title, type, bytes, sha256, erasedAt }) => [
    id,
    printable(title),
    type,
    { right: formatNumber(bytes) },
    erasedAt === null ? sha256 : localize({ en: 'erased', zh: '已刪除' }),
  ]);
  const said: [Text, string | null][] = [
    [{ en: 'Remark', zh: '備註' }, duty.note],
    [{ en: 'Reason', zh: '原因' }, duty.reason],
  ];
  io.out.write(
    [
      dutyTable([duty], printer),
      `${printable(language === 'en' ? duty.textEn : duty.text)}\n`,
      table(points),
      ...(files.length > 0 ? [table(files)] : []),
      ...said.flatMap(([name, text]) => (text === null ? [] : [`${localize(name)}: ${printable(text)}\n`])),
    ].join('\n'),
  );
}

/** Prints duties, and how many there are. */
export function printDuties(duties: readonly Duty[], printer: Printer): void {
  const { io, localize, options } = printer;
  if (options.json) io.out.write(toJson({ duties }));
  else io.out.write(dutyTable(duties, printer));
  const many = formatNumber(duties.length);
  const text = { en: `${many} ${duties.length === 1 ? 'duty' : 'duties'}`, zh: `共 ${many} 項應辦事項` };
  io.err.write(`${localize(text)}\n`);
}
