import type { ApiKey } from '../../generated/types.js';
import type { Input } from '../command/command.js';
import { table } from '../terminal/table.js';

/** What is known of a new key; one made right in the database tells less of itself. */
export interface NewKey {
  readonly key: Pick<ApiKey, 'id' | 'organizationId' | 'name' | 'mode'> & Partial<ApiKey>;
  /** Null where the service has told it before. */
  readonly secret: string | null;
}

/** A new key: its secret alone on stdout, so that it can be taken by a script, and what it is for on stderr. */
export function printSecret({ key, secret }: NewKey, { io, say, options }: Input): void {
  if (options.json) {
    io.out.write(`${JSON.stringify({ key, secret }, null, 2)}\n`);
    return;
  }
  const { id, name, organizationId, mode, scopes, expiresAt } = key;
  const rows: [en: string, zh: string, value: string][] = [
    ['key', '金鑰', id],
    ['name', '名稱', name],
    ['organization', '組織', organizationId],
    ['mode', '模式', mode],
  ];
  if (scopes) rows.push(['scopes', '權限', scopes.join(' ')]);
  if (expiresAt) rows.push(['ends', '到期', expiresAt]);
  const once = say({
    en: 'This is the secret. It is shown this once and kept nowhere:',
    zh: '以下為金鑰內容，僅顯示這一次，不會保存：',
  });
  io.err.write(`${table(rows.map(([en, zh, value]) => [say({ en, zh }), value]))}${once}\n`);
  io.out.write(`${secret}\n`);
}

/** Keys without their secrets. */
export function keyTable(keys: readonly ApiKey[], { say }: Input): string {
  const header = [
    say({ en: 'key', zh: '金鑰' }),
    say({ en: 'name', zh: '名稱' }),
    say({ en: 'organization', zh: '組織' }),
    say({ en: 'secret', zh: '內容' }),
    say({ en: 'since', zh: '建立' }),
    say({ en: 'state', zh: '狀態' }),
  ];
  const rows = keys.map((key) => [
    key.id,
    key.name,
    key.organizationId,
    key.hint,
    key.createdAt,
    stateOf(key),
  ]);
  return table([header, ...rows]);

  function stateOf({ revokedAt, expiresAt }: ApiKey): string {
    if (revokedAt !== null) return say({ en: `revoked ${revokedAt}`, zh: `已撤銷 ${revokedAt}` });
    if (expiresAt !== null) return say({ en: `ends ${expiresAt}`, zh: `到期 ${expiresAt}` });
    return say({ en: 'active', zh: '有效' });
  }
}
