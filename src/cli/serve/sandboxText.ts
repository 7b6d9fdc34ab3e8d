import type { Sandbox } from '../../service/index.js';
import { table } from '../terminal/table.js';
import type { Localize } from '../terminal/text.js';

interface Shell {
  readonly name: string;
  /** Sets a variable. */
  set(name: string, value: string): string;
  /** Between commands of one line. */
  readonly separator: string;
  /** Calls a control of the sandbox. */
  call(method: string, url: string, body: string | undefined): string;
}

// The values are addresses, ids and keys, which need no quotes in any shell.
const posix: Shell = {
  name: 'bash, zsh',
  set: (name, value) => `export ${name}=${value}`,
  separator: '; ',
  call: (method, url, body) =>
    `curl -X ${method} ${url} -H "Authorization: Bearer $OPERATOR_KEY" -H 'Content-Type: application/json'${body ? ` -d '${body}'` : ''}`,
};

const powerShell: Shell = {
  name: 'PowerShell',
  set: (name, value) => `$env:${name} = '${value}'`,
  separator: '; ',
  // Windows PowerShell takes the quotes of JSON away from what it hands to curl.exe.
  call: (method, url, body) =>
    `Invoke-RestMethod -Method ${method} ${url} -Headers @{ Authorization = "Bearer $OPERATOR_KEY" }${body ? ` -ContentType application/json -Body '${body}'` : ''}`,
};

const cmd: Pick<Shell, 'name' | 'set' | 'separator'> = {
  name: 'cmd',
  // Without quotes the space before & would belong to the value.
  set: (name, value) => `set "${name}=${value}"`,
  separator: ' & ',
};

/**
 * How to use the running sandbox. All but the commands of the platform's own shell are comments, so that the text can be
 * pasted into it.
 */
export function sandboxText(
  url: string,
  { campaign, apiKeys }: Pick<Sandbox, 'campaign' | 'apiKeys'>,
  localize: Localize,
  platform: NodeJS.Platform = process.platform,
): string {
  const [shell, ...otherShells] =
    platform === 'win32' ? ([powerShell, cmd, posix] as const) : ([posix, powerShell, cmd] as const);
  const variables = [
    ['SHOPFEST_BASE_URL', url],
    ['SHOPFEST_CAMPAIGN', campaign],
    ['SHOPFEST_API_KEY', apiKeys.partner],
  ] as const;
  const settings = ({ set }: Pick<Shell, 'set'>): string[] =>
    variables.map(([name, value]) => set(name, value));
  const otherKeys = Object.entries(apiKeys).filter(([role]) => role !== 'partner');
  const lines = [
    `# ${localize({ en: `Shopfest sandbox at ${url}. Ctrl-C ends it.`, zh: `Shopfest 沙箱位於 ${url}，按 Ctrl-C 結束。` })}`,
    `# ${localize({ en: `Paste this into another terminal (${shell.name}), to be a partner:`, zh: `貼到另一個終端機（${shell.name}），即成為合作夥伴：` })}`,
    ...settings(shell),
    ...otherShells.map((other) => `# ${other.name}:  ${settings(other).join(other.separator)}`),
    '',
    `# ${localize({ en: 'Other test keys:', zh: '其他測試金鑰：' })}`,
    table(otherKeys, '#   ').trimEnd(),
    `# ${localize({ en: 'Clock and faults, with the key of the operator:', zh: '時鐘與故障（使用 operator 金鑰）：' })}`,
    ...controls.map(
      ([method, path, body]) => `#   ${shell.call(method, `${url}${path}`, body && JSON.stringify(body))}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const controls: readonly (readonly [method: string, path: string, body?: object])[] = [
  ['GET', '/sandbox'],
  ['PUT', '/sandbox/clock', { advanceSeconds: 86_400 }],
  ['POST', '/sandbox/faults', { kind: 'unavailable', operation: 'pushTransaction', times: 2 }],
  ['DELETE', '/sandbox/faults'],
];
