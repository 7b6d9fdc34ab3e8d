/** Elements of HTML that shops leave in titles. Other text in angle brackets is part of the title: `<限定> 茶杯`. */
const tag =
  /<\/?(?:a|b|big|br|center|div|em|font|h[1-6]|i|img|li|ol|p|s|small|span|strong|sub|sup|u|ul)\b[^<>]*>/gi;
/** Elements that separate words. */
const separating = /^<\/?(?:br|center|div|h[1-6]|img|li|ol|p|ul)\b/i;

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  times: '×',
  deg: '°',
  copy: '©',
  reg: '®',
  trade: '™',
};

const markup = /[<&]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they count as blanks here.
const blanks = /[\s\u0000-\u001f\u007f]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const unevenBlanks = /[\u0000-\u001f\u007f\u00a0\u3000]|\s\s/;

export interface CleanTitle {
  readonly text: string;
  /** Whether there was markup, beyond blanks. */
  readonly hadMarkup: boolean;
}

/**
 * The title as shoppers read it: HTML elements and entities resolved, control characters and blanks collapsed to one blank.
 * Everything else stays unchanged; a title that is too long is not truncated.
 */
export function cleanTitle(text: string): CleanTitle {
  const plain = markup.test(text) ? withoutMarkup(text) : text;
  return {
    text: unevenBlanks.test(plain) ? plain.replace(blanks, ' ').trim() : plain.trim(),
    hadMarkup: plain !== text,
  };
}

function withoutMarkup(text: string): string {
  return text
    .replace(tag, (match) => (separating.test(match) ? ' ' : ''))
    .replace(entity, (match, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? match;
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
      return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? match : String.fromCodePoint(code);
    });
}
