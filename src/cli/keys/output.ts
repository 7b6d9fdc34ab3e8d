import type { ApiKey, ApiKeyClaimCode } from '../../generated/types.js';
import type { CommandInput } from '../command/command.js';
import { toJson } from '../terminal/json.js';
import { table } from '../terminal/table.js';

/** A new key. One that was created in the database has fewer fields. */
export interface NewKey {
  readonly key: Pick<ApiKey, 'id' | 'organizationId' | 'name' | 'mode'> & Partial<ApiKey>;
  /** Null where its holder gets it with a code. */
  readonly secret: string | null;
  /** Null where the secret is here. */
  readonly claim?: ApiKeyClaimCode | null;
}

/** Prints a new key: its secret or claim code alone on stdout, so that a script can read it, and its fields on stderr. */
export function printNewKey(
  { key, secret, claim = null }: NewKey,
  { io, localize, options }: CommandInput,
): void {
  if (options.json) {
    io.out.write(toJson({ key, claim, secret }));
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
  const shown = localize(claim === null ? secretText : claimText(claim));
  io.err.write(`${table(rows.map(([en, zh, value]) => [localize({ en, zh }), value]))}${shown}\n`);
  io.out.write(`${claim?.code ?? secret}\n`);
}

const secretText = {
  en: 'This is the secret. It is shown this once and kept nowhere:',
  zh: '以下為金鑰內容，僅顯示這一次，不會保存：',
};

const claimText = ({ expiresAt }: ApiKeyClaimCode) => ({
  en: `Give this code to the holder of the key alone. It works once, until ${expiresAt}: shopfest keys claim <code>`,
  zh: `請將此領取碼只交給金鑰持有人，僅能使用一次，至 ${expiresAt} 止：shopfest keys claim <領取碼>`,
});

/** The keys, without their secrets. */
export function keyTable(keys: readonly ApiKey[], { localize }: CommandInput): string {
  const header = [
    localize({ en: 'key', zh: '金鑰' }),
    localize({ en: 'name', zh: '名稱' }),
    localize({ en: 'organization', zh: '組織' }),
    localize({ en: 'secret', zh: '內容' }),
    localize({ en: 'since', zh: '建立' }),
    localize({ en: 'last used', zh: '最近使用' }),
    localize({ en: 'state', zh: '狀態' }),
  ];
  const rows = keys.map((key) => [
    key.id,
    key.name,
    key.organizationId,
    key.hint,
    key.createdAt,
    key.lastUsedAt ?? '–',
    stateOf(key),
  ]);
  return table([header, ...rows]);

  function stateOf({ revokedAt, claimedAt, expiresAt, expiresSoon }: ApiKey): string {
    if (revokedAt !== null) return localize({ en: `revoked ${revokedAt}`, zh: `已撤銷 ${revokedAt}` });
    if (claimedAt === null) return localize({ en: 'not claimed', zh: '尚未領取' });
    if (expiresSoon)
      return localize({ en: `ends ${expiresAt}: rotate it`, zh: `將於 ${expiresAt} 到期，請更換` });
    if (expiresAt !== null) return localize({ en: `ends ${expiresAt}`, zh: `到期 ${expiresAt}` });
    return localize({ en: 'active', zh: '有效' });
  }
}
