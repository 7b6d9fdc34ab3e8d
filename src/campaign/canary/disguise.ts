import { type Contact, normalizeContact } from '../contact.js';

/**
 * The contact data of a canary in the form of a row that it stands beside: without what that row lacks, and its number
 * written as there. In any other form a canary would be known from the rest.
 */
export function disguised(canary: Contact, beside: Contact): Contact {
  return Object.fromEntries(
    (Object.keys(beside) as (keyof Contact)[]).map((field) => {
      const [own, text] = [canary[field], beside[field]];
      if (own === undefined || text === undefined) return [field, undefined];
      return [field, field === 'phone' ? writtenLike(own, text) : own];
    }),
  );
}

/** A number with the digits grouped as in another mobile one, with its country code where that has one. */
function writtenLike(phone: string, other: string): string {
  const national = normalizeContact.phone(phone);
  if (!normalizeContact.phone(other).startsWith('09')) return national;
  const abroad = national.slice(1);
  const count = other.match(/\d/g)?.length ?? 0;
  const digits = [national, `886${abroad}`, `8860${abroad}`, `00886${abroad}`].find(
    ({ length }) => length === count,
  );
  if (digits === undefined) return national;
  const rest = [...digits];
  return other.replace(/\d/g, () => rest.shift() ?? '');
}
