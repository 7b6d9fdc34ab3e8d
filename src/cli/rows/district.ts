import { districts } from '../../campaign/districts.js';

const districtByName = new Map(
  districts.flatMap(({ code, name, nameEn, postalCode }) => {
    const english = nameEn.toLowerCase();
    const shortNames = [english.replace(/ district$/, ''), ...(name.length > 2 ? [name.slice(0, -1)] : [])];
    return [name, english, postalCode, ...shortNames].map((each) => [each, code] as const);
  }),
);

/**
 * Code of a district, by the code or by its name: `臺中市西屯區`, `台中市 西屯區`, `407西屯區`, `西屯`, `Xitun`, or by its
 * postal code.
 */
export function district(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().trim();
  const name = plain
    .replace(/^\d{3,6}\s*(?=\D)/, '')
    .replace(/^(?:[臺台]灣省?)?(?:[臺台]中市|taichung(?: city)?,? )\s*/, '');
  const isCode = /^\d{8}$/.test(plain);
  const found = districtByName.get(name.replace(/\s+/g, ' ')) ?? districtByName.get(name.replace(/\s+/g, ''));
  return found ?? (isCode ? plain : text);
}
