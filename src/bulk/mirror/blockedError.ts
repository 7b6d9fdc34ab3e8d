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
      `${text.title} (${obstacles}): ${removed} items would be removed, ${created} created, ${updated} updated, ` +
      `${unchanged} stay; ${rejected} rows were rejected. The zone is as it was. ` +
      (isEmptied ? 'The zone would be empty: look at the feed.' : text.advice),
    messageZh:
      `${text.titleZh}（${obstacles}）：將移除 ${removed} 項、新增 ${created} 項、更新 ${updated} 項，` +
      `${unchanged} 項不變，${rejected} 筆未接受。專區維持原狀。` +
      (isEmptied ? '專區將沒有任何商品，請檢查商品檔。' : text.adviceZh),
    plan,
  });
}
