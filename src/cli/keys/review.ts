import { accessFindings } from '../../generated/operatorEnums.js';
import type { AccessFinding, AccessReview, ReviewedKey } from '../../generated/types.js';
import { type CommandInput, defineCommand, jsonOption } from '../command/command.js';
import { connect, connectionOptions } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toCsv } from '../terminal/csv.js';
import { toJson } from '../terminal/json.js';
import { table } from '../terminal/table.js';
import type { Localize, Text } from '../terminal/text.js';

export const keysReview = defineCommand({
  name: 'keys review',
  text: { en: 'review who has access, and record that you did', zh: '檢視誰有存取權限，並記錄已檢視' },
  options: {
    ...connectionOptions,
    record: {
      text: { en: 'record that you have reviewed it; do it every quarter', zh: '記錄已完成檢視，每季一次' },
    },
    csv: { text: { en: 'print a row of CSV for each key', zh: '每把金鑰輸出一列 CSV' } },
    ...jsonOption,
  },
  examples: ['keys review', 'keys review --csv > access.csv', 'keys review --record'],
  async run(input) {
    const { options, io, localize } = input;
    const { keys } = connect(input);
    const review = await keys.review({ signal: io.signal });
    if (options.json) io.out.write(toJson(review));
    else io.out.write(options.csv ? asCsv(review, localize) : asText(review, input));
    if (options.record) {
      const { dueAt } = await keys.recordReview({ signal: io.signal });
      const text = { en: `Recorded. The next review is due ${dueAt}`, zh: `已記錄，下次檢視期限 ${dueAt}` };
      io.err.write(`${localize(text)}\n`);
    }
    return exitCodes.done;
  },
});

const findingTexts: Readonly<Record<AccessFinding, Text>> = {
  personDisabled: { en: 'held by a disabled person', zh: '持有人已停用' },
  unused: { en: 'unused for 90 days', zh: '90 日未使用' },
  unclaimed: { en: 'not claimed', zh: '尚未領取' },
  ofNobody: { en: "an operator's key of nobody", zh: '主辦單位金鑰未指定持有人' },
  neverExpires: { en: "an operator's key without end", zh: '主辦單位金鑰無到期日' },
  expiresSoon: { en: 'ends within 30 days', zh: '30 日內到期' },
  actsForOthers: { en: "an operator's key that acts for partners", zh: '主辦單位金鑰可代合作夥伴操作' },
};

/** A later release may know more findings. */
const findingsOf = ({ findings }: ReviewedKey, localize: Localize): string =>
  findings
    .map((finding) => {
      const known = accessFindings.find((each) => each === finding);
      return known === undefined ? finding : localize(findingTexts[known]);
    })
    .join('; ');

const columns: readonly Text[] = [
  { en: 'key', zh: '金鑰' },
  { en: 'name', zh: '名稱' },
  { en: 'organization', zh: '組織' },
  { en: 'person', zh: '持有人' },
  { en: 'since', zh: '建立' },
  { en: 'made by', zh: '建立者' },
  { en: 'last used', zh: '最近使用' },
  { en: 'ends', zh: '到期' },
  { en: 'findings', zh: '注意事項' },
  { en: 'scopes', zh: '權限' },
];

function cellsOf(reviewed: ReviewedKey, localize: Localize): string[] {
  const { key, organizationName, personName } = reviewed;
  const { id, name, createdAt, createdBy, lastUsedAt, expiresAt, scopes } = key;
  return [
    ...[
      id,
      name,
      organizationName,
      personName ?? '–',
      createdAt,
      createdBy?.personId ?? createdBy?.keyId ?? '–',
    ],
    ...[lastUsedAt ?? '–', expiresAt ?? '–', findingsOf(reviewed, localize), scopes.join(' ')],
  ];
}

function asCsv({ keys }: AccessReview, localize: Localize): string {
  const rows = [columns.map(localize), ...keys.map((each) => cellsOf(each, localize))];
  return toCsv(rows);
}

function asText({ keys, approvers, lastReview, isDue }: AccessReview, { localize }: CommandInput): string {
  const shown = columns.length - 1;
  const rows = [columns.map(localize), ...keys.map((each) => cellsOf(each, localize))];
  const remarkable = keys.filter(({ findings }) => findings.length > 0).length;
  const last =
    lastReview === null
      ? localize({ en: 'never', zh: '從未' })
      : `${lastReview.reviewedAt} (${lastReview.personId})`;
  const lines = [
    table(rows.map((row) => row.slice(0, shown))),
    localize({ en: 'Approvers', zh: '核准人' }),
    table(approvers.map(({ id, role }) => [id, role])),
    localize({
      en: `${keys.length} keys, ${remarkable} to look at. Last reviewed: ${last}`,
      zh: `共 ${keys.length} 把金鑰，${remarkable} 把須留意。上次檢視：${last}`,
    }),
    ...(isDue
      ? [
          localize({
            en: 'A review is due: keys review --record',
            zh: '檢視已到期，請執行 keys review --record',
          }),
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}
