import type { ContactField } from '../generated/types.js';
import { plainDigits, plainText } from './publication/plainText.js';

/** What a participant may have given; a field that is not there was not given. */
export type Contact = { readonly [Field in ContactField]?: string | undefined };

/** A field of contact data as it is compared: written otherwise, it is the same. */
export const normalizeContact: { readonly [Field in ContactField]: (text: string) => string } = {
  name: (text) => plainText(text).replace(/\s/g, ''),
  email: (text) => plainText(text).trim().toLowerCase(),
  phone(text) {
    const digits = plainDigits(plainText(text)).replace(/\D/g, '');
    const abroad = /^(?:00)?8860?([2-9]\d{7,8})$/.exec(digits);
    return abroad ? `0${abroad[1]}` : digits;
  },
};
