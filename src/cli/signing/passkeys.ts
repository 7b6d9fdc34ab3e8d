import type { PasskeyScope } from '../../campaign/approval/webAuthn.js';
import { usageError } from '../errors/commandError.js';

interface TypedPages {
  /** Pages on which passkeys sign. */
  readonly origins: readonly string[] | undefined;
  /** The domain for which they were made; that of the first page by default. */
  readonly rpId: string | undefined;
}

/**
 * The pages on which passkeys sign, as they were typed; undefined where none were. `option` is the one that names them.
 * @throws CommandError
 */
export function passkeyPages({ origins, rpId }: TypedPages, option: string): PasskeyScope | undefined {
  if (origins === undefined && rpId === undefined) return undefined;
  const [first, ...others] = (origins ?? []).map((origin) => hostOf(origin, option));
  if (first === undefined) throw notOrigin(option);
  const domain = rpId ?? first;
  // A browser lets no page sign for a domain that it does not belong to.
  const stranger = [first, ...others].find((host) => host !== domain && !host.endsWith(`.${domain}`));
  if (stranger !== undefined)
    throw usageError({
      en: `${stranger} is not in the domain ${domain}, so its pages cannot use the passkeys of that domain`,
      zh: `${stranger} 不屬於網域 ${domain}，其網頁無法使用該網域的通行金鑰`,
    });
  return { rpId: domain, origins: origins as readonly string[] };
}

/** Browsers give passkeys to secure pages only, and take this machine for one. */
function hostOf(origin: string, option: string): string {
  const url = URL.canParse(origin) ? new URL(origin) : null;
  const isSecure = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === 'localhost');
  if (url === null || url.origin !== origin || !isSecure) throw notOrigin(option);
  return url.hostname;
}

const notOrigin = (option: string) =>
  usageError({
    en: `--${option} must be scheme and host, such as https://approve.example`,
    zh: `--${option} 須為通訊協定與主機，例如 https://approve.example`,
  });
