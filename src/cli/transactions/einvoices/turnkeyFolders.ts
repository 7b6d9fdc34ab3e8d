import type { Text } from '../../terminal/text.js';

/** Why a file of the Turnkey, or an invoice of a list, is no sale, although nothing is wrong with it. */
export interface PassReason extends Text {
  readonly code: 'not_uploaded' | 'platform_result' | 'no_sale' | 'number_masked' | 'cancelled_before';
}

const notUploaded: PassReason = {
  code: 'not_uploaded',
  en: 'In ERR: it never was uploaded, so it is no sale',
  zh: '位於 ERR 資料夾：未曾上傳，不是交易',
};
const platformResult: PassReason = {
  code: 'platform_result',
  en: 'A result of the platform, no sale',
  zh: '平台回覆的處理結果，不是交易',
};
export const noSale: PassReason = {
  code: 'no_sale',
  en: 'A message about numbers or an exchange, no sale',
  zh: '字軌配號或交換類訊息，不是交易',
};

/**
 * What the folders of the Turnkey say of a file, by the manual of its runtime: a message is put into `SRC`, and kept in
 * `BAK` once it is packed; both are sales. `ERR` has what failed the check and never was uploaded. Null for a file that
 * may be a sale.
 */
export function passReason(file: string): PassReason | null {
  if (/(?:^|[\\/])[A-G][0-9]{4}[\\/]ERR[\\/]/i.test(file)) return notUploaded;
  if (/(?:^|[\\/])(?:Process|Summary)Result[\\/]/i.test(file)) return platformResult;
  return /(?:^|[\\/])E0[45]0[0-9][\\/]/i.test(file) ? noSale : null;
}
