import { toTaipei } from '../../../campaign/taipeiTime.js';
import type { ChainRole } from '../../../generated/types.js';
import type { DutyContent, DutyRecord } from '../../store/store.js';
import { type Act, linesOf } from './words.js';

const roles: Readonly<Record<ChainRole, readonly [zh: string, en: string]>> = {
  city: ['主辦機關', 'city'],
  contractor: ['承辦廠商', 'contractor'],
  subcontractor: ['協力廠商', 'subcontractor'],
};

export function approveDutyAct(content: DutyContent): Act {
  const { duty, version, organization, chainRole, name, nameEn, dueAt, checklist, evidence, answersHash } =
    content;
  const [roleZh, roleEn] = roles[chainRole];
  const done = checklist.filter(({ answer }) => answer === 'done').length;
  return {
    act: 'duty.approve',
    subject: { type: 'duty', id: duty, version },
    content,
    words: linesOf(
      [
        `核准「${name}」（${roleZh} ${organization.name}，期限 ${dueAt}，第 ${version} 次提交）`,
        `Approve "${nameEn}" (${roleEn} ${organization.name}, due ${dueAt}, submission ${version})`,
      ],
      [
        `檢核 ${checklist.length} 項：完成 ${done}，不適用 ${checklist.length - done}；內容雜湊 ${answersHash}`,
        `${checklist.length} points: ${done} done, ${checklist.length - done} not applicable; hash of the answers ${answersHash}`,
      ],
      ...evidence.map(({ id, type, size, sha256 }): [string, string] => [
        `佐證 ${id}（${type}，${size} 位元組）：${sha256}`,
        `Evidence ${id} (${type}, ${size} bytes): ${sha256}`,
      ]),
    ),
  };
}

export function withdrawDutyAct(duty: DutyRecord, reason: string): Act {
  const { id, version, campaignId, organizationId, organizationName, kind, name, nameEn, phase } = duty;
  const dueAt = toTaipei(duty.dueAt);
  return {
    act: 'duty.withdraw',
    subject: { type: 'duty', id, version },
    content: {
      ...{ duty: id, version, campaign: campaignId, status: 'withdrawn', reason },
      organization: { id: organizationId, name: organizationName },
      ...{ kind, name, nameEn, phase, dueAt, isRequiredForActivation: duty.isRequiredForActivation },
    },
    words: linesOf(
      [
        `撤回「${name}」（${organizationName}，期限 ${dueAt}）`,
        `Withdraw "${nameEn}" (${organizationName}, due ${dueAt})`,
      ],
      [`原因：${reason}`, `Reason: ${reason}`],
      duty.isRequiredForActivation
        ? ['活動啟用前原須核准此項', 'The campaign required it before activation']
        : null,
    ),
  };
}
