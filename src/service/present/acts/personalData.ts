import { toTaipei } from '../../../campaign/taipeiTime.js';
import type { DueDestruction } from '../../store/store.js';
import { type Act, linesOf } from './words.js';

/** How many there are may change until it takes effect; that it is all of a kind does not. */
export function destroyPersonalDataAct(campaignId: string, due: readonly DueDestruction[]): Act {
  return {
    act: 'personalData.destroy',
    subject: { type: 'campaign', id: campaignId, version: 1 },
    content: {
      campaign: campaignId,
      destroy: due.map(({ kind, method, source, dueAt }) => ({
        kind,
        method,
        source,
        dueAt: toTaipei(dueAt),
      })),
    },
    words: linesOf(
      [
        `銷毀活動 ${campaignId} 保存期滿的個資，無法復原`,
        `Destroy personal data of the campaign ${campaignId}, for good`,
      ],
      ...due.map(
        ({ kind, records, source, dueAt }) =>
          [
            `${kind}：目前 ${records} 筆，保存期限 ${toTaipei(dueAt)}，依據：${source}`,
            `${kind}: ${records} records at present, kept until ${toTaipei(dueAt)} by ${source}`,
          ] as const,
      ),
    ),
  };
}
