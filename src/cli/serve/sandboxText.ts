import type { Sandbox } from '../../service/index.js';
import { table } from '../terminal/table.js';
import type { Localize } from '../terminal/text.js';

/** How to use the running sandbox. All but the commands are comments, so that the text can be pasted into a shell. */
export function sandboxText(url: string, { campaign, apiKeys }: Sandbox, localize: Localize): string {
  const others = Object.entries(apiKeys).filter(([role]) => role !== 'partner');
  const lines = [
    `# ${localize({ en: `Shopfest sandbox at ${url}. Ctrl-C ends it.`, zh: `Shopfest 沙箱位於 ${url}，按 Ctrl-C 結束。` })}`,
    `# ${localize({ en: 'Paste this into another terminal, to be a partner:', zh: '貼到另一個終端機，即成為合作夥伴：' })}`,
    `export SHOPFEST_BASE_URL=${url}`,
    `export SHOPFEST_CAMPAIGN=${campaign}`,
    `export SHOPFEST_API_KEY=${apiKeys.partner}`,
    '',
    `# ${localize({ en: 'Other test keys:', zh: '其他測試金鑰：' })}`,
    table(others, '#   ').trimEnd(),
    `# ${localize({ en: 'Clock and faults, with the key of the operator:', zh: '時鐘與故障（使用 operator 金鑰）：' })}`,
    ...controls.map(([method, path, body]) => {
      const data = body === undefined ? '' : ` -d '${JSON.stringify(body)}'`;
      return `#   curl -X ${method} ${url}${path} -H "Authorization: Bearer $OPERATOR_KEY" -H 'Content-Type: application/json'${data}`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}

const controls: readonly (readonly [method: string, path: string, body?: object])[] = [
  ['GET', '/sandbox'],
  ['PUT', '/sandbox/clock', { advanceSeconds: 86_400 }],
  ['POST', '/sandbox/faults', { kind: 'unavailable', operation: 'pushTransaction', times: 2 }],
  ['DELETE', '/sandbox/faults'],
];
