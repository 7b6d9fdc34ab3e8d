import { jsonOption, type Options } from '../command/command.js';
import { campaignOptions } from '../connection/client.js';

/** What most campaigns need; the rest comes from a file. */
export const fieldOptions = {
  name: { value: 'name', text: { en: 'name of the campaign', zh: '活動名稱' } },
  'name-en': { value: 'name', text: { en: 'its name in English', zh: '英文名稱' } },
  from: { value: 'day', text: { en: 'first day of the purchase period', zh: '消費期間的第一天' } },
  to: { value: 'day', text: { en: 'its last day', zh: '消費期間的最後一天' } },
  'register-to': {
    value: 'day',
    text: {
      en: 'last day on which sales are registered; that of the purchase period by default',
      zh: '登錄期間的最後一天，預設同消費期間',
    },
  },
  threshold: {
    value: 'amount',
    text: {
      en: 'NT$ of one document that give an entry; 500 by default',
      zh: '每滿多少元得一次抽獎機會，預設 500',
    },
  },
  budget: { value: 'amount', text: { en: 'budget in NT$', zh: '預算（新臺幣元）' } },
  file: {
    value: 'file',
    text: {
      en: 'a JSON file with the fields of the contract, such as regions, activities, ruleSet',
      zh: '依 API 規格撰寫的 JSON 檔，例如 regions、activities、ruleSet',
    },
  },
} as const satisfies Options;

/** A change of state that cannot be taken back is typed with `--yes`. */
export const finalOptions = {
  ...campaignOptions,
  yes: { text: { en: 'yes, this cannot be taken back', zh: '確認執行，此操作無法復原' } },
  ...jsonOption,
} as const satisfies Options;
