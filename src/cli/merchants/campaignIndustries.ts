import type { Campaign } from '../../generated/types.js';
import { enumParser } from '../../tables/cellParsers.js';
import { parseIndustry, vocabularies } from './names.js';

/** An industry by its code or one of its names; a text that is none of them stays as it is. */
export type ReadIndustry = (typed: string) => string | Promise<string>;

const isKnown = (code: string): boolean => vocabularies.industry.values.some((value) => value === code);
const isCode = (text: string): boolean => /^[a-z][A-Za-z0-9]{0,39}$/.test(text);

/** Reads names that only the campaign knows, too. It is asked once, and only where a name is not known everywhere. */
export function campaignIndustries(retrieve: () => Promise<Campaign>): ReadIndustry {
  let parse: Promise<(typed: string) => string> | undefined;
  return (typed) => {
    const code = parseIndustry(typed);
    if (isKnown(code) || isCode(code)) return code;
    parse ??= retrieve().then(({ industryNames }) =>
      enumParser(Object.fromEntries(industryNames.map(({ code, name, nameEn }) => [code, [name, nameEn]]))),
    );
    return parse.then((ofCampaign) => ofCampaign(typed));
  };
}
