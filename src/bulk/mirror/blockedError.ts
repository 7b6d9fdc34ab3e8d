import type { MirrorPlan } from '../../generated/types.js';
import { ShopfestMirrorBlockedError } from '../../http/errors/index.js';

/** Names the obstacles of a plan, in numbers. */
export async function blockedError(plan: MirrorPlan): Promise<ShopfestMirrorBlockedError> {
  const { mirror_blocked: text } = await import('../../http/errorTexts.js');
  const { created, updated, unchanged, removed, rejected } = plan;
  const obstacles = plan.obstacles.join(', ');
  const isEmptied = created + updated + unchanged === 0;
  return new ShopfestMirrorBlockedError({
    code: 'mirror_blocked',
    message:
      `${text.title} (${obstacles}): ${removed} to remove, ${created} to create, ${updated} to update, ` +
      `${unchanged} unchanged, ${rejected} rejected. The zone is as it was. ` +
      (isEmptied ? 'Look at the feed.' : text.advice),
    messageZh:
      `${text.titleZh}（${obstacles}）：移除 ${removed}、新增 ${created}、更新 ${updated}、` +
      `不變 ${unchanged}、退回 ${rejected}。專區維持原狀。` +
      (isEmptied ? '請檢查商品檔。' : text.adviceZh),
    plan,
  });
}
