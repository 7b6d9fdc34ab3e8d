import type { Draw, DrawInput, DrawKind, DrawPrize, DrawSchedule, Winner } from '../../../generated/types.js';
import { type Act, linesOf } from './words.js';

/** Whatever is done to the grand prize needs more approvers than the same of another draw. */
const actOf = (kinds: readonly string[], act: string): string =>
  kinds.includes('grand' satisfies DrawKind) ? 'draw.grand' : act;

const prizesOf = (prizes: readonly DrawPrize[]): string =>
  prizes
    .map(({ name, value, count, reserves }) => `${name} (NT$${value}) × ${count} + ${reserves}`)
    .join('; ');

/** A draw to be planned; one that replaces another is about that one. */
export function planDrawAct(
  campaignId: string,
  plan: DrawInput,
  replaced: Pick<Draw, 'id' | 'name' | 'version'> | null,
): Act {
  const { name, kind, prizes, pool, cutOff, drawAt } = plan;
  return {
    act: actOf([kind], replaced === null ? 'draw.plan' : 'draw.rerun'),
    subject:
      replaced === null
        ? { type: 'campaign', id: campaignId, version: 1 }
        : { type: 'draw', id: replaced.id, version: replaced.version },
    content: { action: replaced === null ? 'plan' : 'rerun', plan },
    words: linesOf(
      replaced === null
        ? [`規劃抽獎「${name}」（${kind}）`, `Plan the draw "${name}" (${kind})`]
        : [
            `重抽「${replaced.name}」為「${name}」（${kind}）`,
            `Draw "${replaced.name}" again as "${name}" (${kind})`,
          ],
      [`獎項：${prizesOf(prizes)}`, `Prizes: ${prizesOf(prizes)}`],
      [`名單：${JSON.stringify(pool)}`, `Pool: ${JSON.stringify(pool)}`],
      [`截止 ${cutOff}，抽獎 ${drawAt ?? '不定'}`, `Cut-off ${cutOff}, drawn ${drawAt ?? 'at any time'}`],
    ),
  };
}

export function voidDrawAct({ id, name, kind, version }: Draw, reason: string): Act {
  return {
    act: actOf([kind], 'draw.void'),
    subject: { type: 'draw', id, version },
    content: { action: 'void', draw: id, reason },
    words: linesOf([
      `抽獎「${name}」（${kind}）作廢：${reason}`,
      `Void the draw "${name}" (${kind}): ${reason}`,
    ]),
  };
}

/** All draws of a schedule at once. */
export function confirmScheduleAct({ id, draws }: DrawSchedule): Act {
  return {
    act: actOf(
      draws.map(({ kind }) => kind),
      'drawSchedule.confirm',
    ),
    subject: { type: 'drawSchedule', id, version: 1 },
    content: { action: 'confirmSchedule', schedule: id, draws },
    words: linesOf(
      [`確認抽獎時程，共 ${draws.length} 次`, `Confirm a schedule of ${draws.length} draws`],
      ...draws.map(({ name, kind, drawAt, cutOff, prizes }): [string, string] => [
        `${drawAt} ${name}（${kind}，截止 ${cutOff}）：${prizesOf(prizes)}`,
        `${drawAt} ${name} (${kind}, cut-off ${cutOff}): ${prizesOf(prizes)}`,
      ]),
    ),
  };
}

export function disqualifyAct(drawId: string, { id, code, prize, reason }: Winner): Act {
  return {
    act: 'winner.disqualify',
    subject: { type: 'winner', id, version: 1 },
    content: { draw: drawId, winner: id, code, prize, status: 'disqualified', reason },
    words: linesOf([
      `取消得獎資格：${code}（${prize}）：${reason}`,
      `Disqualify the winner ${code} (${prize}): ${reason}`,
    ]),
  };
}
