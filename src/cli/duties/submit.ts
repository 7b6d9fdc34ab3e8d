import type { Duty, DutyAnswer, DutySubmission } from '../../generated/types.js';
import { defineCommand, jsonOption, type Options } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { readJsonFile } from '../rows/jsonFile.js';
import { printDuty } from './output.js';

const options = {
  ...campaignOptions,
  done: { text: { en: 'every point that the file does not answer is done', zh: '檔案未回答的項目均為完成' } },
  answers: {
    value: 'file',
    text: {
      en: 'a JSON file: [{ "item", "answer": "done" or "notApplicable", "reason" }]',
      zh: 'JSON 檔：[{ "item", "answer": "done" 或 "notApplicable", "reason" }]',
    },
  },
  note: { value: 'text', text: { en: 'a remark for the reviewer', zh: '給審核者的備註' } },
  ...jsonOption,
} as const satisfies Options;

export const dutiesSubmit = defineCommand({
  name: 'duties submit',
  text: {
    en: 'hand in the answers to the checklist, with the evidence that was added',
    zh: '提交檢核結果與已上傳的佐證',
  },
  arguments: [{ name: 'dty_…' }],
  options,
  examples: [
    'duties submit dty_01kb1q3m8x7v5r2t9w4y6z0n --done',
    'duties submit dty_01kb1q3m8x7v5r2t9w4y6z0n --answers answers.json --done',
  ],
  async run(input) {
    const { args, io } = input;
    const { done, answers: file, note } = input.options;
    if (!done && file === undefined)
      throw usageError({ en: 'Give --done or --answers', zh: '請提供 --done 或 --answers' });
    const { duties } = connectToCampaign(input);
    const call = { signal: io.signal };
    const [id = ''] = args;
    // The service says what is wrong with an answer.
    const typed = file === undefined ? [] : ((await readJsonFile(file)) as DutyAnswer[]);
    const rest = done && Array.isArray(typed) ? unanswered(await duties.retrieve(id, call), typed) : [];
    const answers = Array.isArray(typed) ? [...typed, ...rest] : typed;
    const submission: DutySubmission = { answers, ...(note !== undefined && { note }) };
    printDuty(await duties.submit(id, submission, call), input);
    return exitCodes.done;
  },
});

const unanswered = ({ checklist }: Duty, answers: readonly DutyAnswer[]): DutyAnswer[] =>
  checklist
    .filter(({ item }) => answers.every((each) => each?.item !== item))
    .map(({ item }) => ({ item, answer: 'done' }));
