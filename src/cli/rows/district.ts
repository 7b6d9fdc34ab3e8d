import { districts } from '../../campaign/districts.js';

const districtByName = new Map(
  districts.flatMap(({ code, name, nameEn }) => [
    [name, code] as const,
    [nameEn.toLowerCase(), code] as const,
    [nameEn.toLowerCase().replace(/ district$/, ''), code] as const,
  ]),
);

/** Code of a district, by the code or by its name: `臺中市西屯區`, `台中市西屯區`, `西屯區`, `Xitun`. */
export function district(text: string): string {
  const name = text.normalize('NFKC').replace(/^(?:[臺台]中市|taichung(?: city)?,? )\s*/i, '');
  return districtByName.get(name.toLowerCase()) ?? text;
}
