import type { RowProblem } from '../../batch/problems.js';
import type { ProblemIssue } from '../../generated/types.js';
import type { SourcePosition } from '../rows/row.js';
import { merchantColumns } from './columns.js';
import { namesIn, type Vocabulary, vocabularies } from './names.js';

type Row = Readonly<Record<string, unknown>>;

interface Source {
  readonly position: SourcePosition;
  /** Where the code of the row stands first. */
  readonly first: SourcePosition | undefined;
}

/** Says of a problem what helps the people who wrote the table: names, columns and rows instead of codes and pointers. */
export function explain(problem: RowProblem, row: Row, source: Source): RowProblem {
  if (!problem.errors) return problem;
  const errors = problem.errors.map((issue) => withColumn({ ...issue, ...textsOf(issue, row, source) }));
  return { ...problem, errors };
}

type Texts = Pick<ProblemIssue, 'message' | 'messageZh'>;

function textsOf({ code, pointer }: ProblemIssue, row: Row, { position, first }: Source): Texts | null {
  const [, field = '', index = ''] = pointer.split('/');
  if (code === 'missing') {
    return {
      message: 'is missing; of merged cells only the first one has a value',
      messageZh: '缺少內容；合併儲存格僅第一格有值',
    };
  }
  if (code === 'merchant_incomplete') {
    return {
      message: 'is missing; fill it in, or give the code of the merchant above, from which it is taken',
      messageZh: '缺少內容；請填寫，或填「上層代碼」以沿用上層店家',
    };
  }
  if (code === 'external_id_conflict') return conflictText(position, first);
  if (field === 'ubns' && code === 'wrong_format') return ubnText((row.ubns as unknown[])[Number(index)]);
  if (code === 'parent_not_found') {
    return {
      message: 'names a merchant that is neither registered nor in the file; give its code, not its name',
      messageZh: '所指店家未登錄，檔案中亦無；請填代碼，而非名稱',
    };
  }
  if (!(field in vocabularies)) return null;
  const vocabulary = field as Vocabulary;
  const { values, nameOf } = vocabularies[vocabulary];
  const value = row[field];
  // A value that the campaign does not have is told by its name; anything else is not repeated.
  if (typeof value === 'string' && (values as readonly string[]).includes(value)) {
    return {
      message: `${nameOf(value, 'en')} is not in the campaign`,
      messageZh: `${nameOf(value, 'zh-TW')}不在本活動範圍`,
    };
  }
  // The service says which industries the campaign has, its own among them.
  if (code === 'industry_not_in_campaign') return null;
  const { en, zh } = namesIn(vocabulary);
  if (vocabulary === 'district') {
    return {
      message: 'must be a district of Taichung, by name or code, such as 西屯區',
      messageZh: '須為臺中市行政區的名稱或代碼，例如西屯區',
    };
  }
  return { message: `must be one of ${en}`, messageZh: `須為下列之一：${zh}` };
}

function conflictText({ line, file }: SourcePosition, first: SourcePosition | undefined): Texts {
  if (first === undefined || (first.line === line && first.file === file)) {
    return {
      message: 'is registered with other content; change it by an update, or use another code',
      messageZh: '已以不同內容登錄；請更新既有店家，或改用其他代碼',
    };
  }
  return {
    message: `is in row ${first.line} with other content`,
    messageZh: `第 ${first.line} 列已使用此代碼，但內容不同`,
  };
}

function ubnText(ubn: unknown): Texts {
  const digits = typeof ubn === 'string' && /^\d+$/.test(ubn) ? ubn.length : null;
  if (digits === null) return { message: 'must be 8 digits', messageZh: '須為 8 位數字' };
  const lost = digits < 8;
  return {
    message: `must be 8 digits and has ${digits}${lost ? '; a spreadsheet drops leading zeros: format the cell as text and type all 8' : ''}`,
    messageZh: `須為 8 位數字，現為 ${digits} 位${lost ? '；試算表會略去開頭的 0，請將儲存格設為文字並輸入 8 位' : ''}`,
  };
}

/** In Traditional Chinese an issue begins with the name of its column. */
function withColumn(issue: ProblemIssue): ProblemIssue {
  const [, field = ''] = issue.pointer.split('/');
  const name = merchantColumns.columns.find((column) => column.field === field)?.names[0];
  return name === undefined ? issue : { ...issue, messageZh: `「${name}」${issue.messageZh}` };
}
