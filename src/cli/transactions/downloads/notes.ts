import type { FileWarning } from '../einvoices/fileWarnings.js';
import type { PassReason } from '../einvoices/turnkeyFolders.js';

export const maskedNumber: PassReason = {
  code: 'number_masked',
  en: 'Donated or cancelled: the platform masks its number, so it cannot be registered',
  zh: '捐贈或作廢的發票：平台已遮蔽號碼，無法登錄',
};

/** Why a cancelled invoice of a download changes nothing. */
export const neverPushed: PassReason = {
  code: 'cancelled_before',
  en: 'Cancelled, and never pushed: no sale',
  zh: '已作廢且未曾送出：不是交易',
};

export const allowanceMade: Omit<FileWarning, 'file' | 'at'> = {
  code: 'allowance_made',
  message: 'An allowance was made on the invoice; the download does not say how much was given back',
  messageZh: '此發票已折讓，但檔案未載明退回金額',
};
