import { type CommandInput, jsonOption, type Options } from '../command/command.js';

export const initOptions = {
  yes: { text: { en: 'ask nothing, take the defaults', zh: '不詢問，採用預設值' } },
  db: {
    value: 'url',
    text: {
      en: 'sqlite:<file> or postgres://…; sqlite:./shopfest.db by default',
      zh: 'sqlite:<檔案> 或 postgres://…，預設 sqlite:./shopfest.db',
    },
  },
  organizer: { value: 'name', text: { en: 'name of the organizer', zh: '主辦單位名稱' } },
  person: {
    value: 'name',
    text: { en: 'your name: who holds the first key', zh: '您的姓名，即第一把金鑰的持有人' },
  },
  second: {
    value: 'name',
    text: { en: 'name of the second approver; you are the first', zh: '第二位核准人的姓名，您為第一位' },
  },
  campaign: { value: 'id', text: { en: 'id of the campaign', zh: '活動代碼' } },
  name: { value: 'name', text: { en: 'name of the campaign', zh: '活動名稱' } },
  from: { value: 'day', text: { en: 'first day of the purchase period', zh: '消費期間的第一天' } },
  to: { value: 'day', text: { en: 'its last day', zh: '消費期間的最後一天' } },
  threshold: {
    value: 'amount',
    text: { en: 'NT$ of one document that give an entry', zh: '每滿多少元得一次抽獎機會' },
  },
  ...jsonOption,
} as const satisfies Options;

export type InitInput = CommandInput<typeof initOptions>;
