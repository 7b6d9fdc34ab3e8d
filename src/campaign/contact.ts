import type { ContactField } from '../generated/types.js';
import { plainDigits, plainText } from './publication/plainText.js';

/** Contact data of a participant; an absent field was not provided. */
export type Contact = { readonly [Field in ContactField]?: string | undefined };

/** Normalizes a field of contact data for comparison: spellings of the same value become equal. */
export const normalizeContact: { readonly [Field in ContactField]: (text: string) => string } = {
  name: (text) => plainText(text).replace(/\s/g, ''),
  email: (text) => plainText(text).trim().toLowerCase(),
  phone(text) {
    const digits = plainDigits(plainText(text)).replace(/\D/g, '');
    const abroad = /^(?:00)?8860?([2-9]\d{7,8})$/.exec(digits);
    return abroad ? `0${abroad[1]}` : digits;
  },
};
