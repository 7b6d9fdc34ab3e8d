import type { Draw, DrawInput, Problem } from '../../src/generated/types.js';
import type { Client } from '../service/harness.js';

/** Plans a draw. Where there is one for these entries, it is voided, and the new one takes its place. */
export async function planAgain(operator: Client, body: DrawInput): Promise<Draw> {
  const { body: answer } = await operator.call('planDraw', { body });
  if ((answer as Partial<Problem>).code !== 'draw_exists') return operator.approved('planDraw', { body });
  const query = { kind: body.kind, pageSize: 100 };
  const { items } = await operator.done('listDraws', { query });
  const latest = items.at(-1);
  if (latest === undefined) throw new Error(`Not planned: ${JSON.stringify(answer)}`);
  if (latest.status !== 'voided' && latest.status !== 'failed')
    await operator.approved('voidDraw', { path: { drawId: latest.id }, body: { reason: '測試' } });
  return operator.approved('planDraw', {
    body: { ...body, replacesId: latest.id, replacementReason: '測試需要另一次抽獎' },
  });
}
