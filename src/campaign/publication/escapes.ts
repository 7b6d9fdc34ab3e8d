const NAMED = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    shy: '',
    zwj: '',
    zwnj: '',
    lrm: '',
    rlm: '',
    commat: '@',
    period: '.',
    lowbar: '_',
    plus: '+',
    num: '#',
    sol: '/',
    colon: ':',
    comma: ',',
    lpar: '(',
    rpar: ')',
    hyphen: '-',
    dash: '-',
    ndash: '-',
    mdash: '-',
    middot: '·',
    ast: '*',
  }),
);

const decoder = new TextDecoder();

/** An entity may be escaped itself: `&amp;#48;`. */
const DEPTH = 3;

/** Resolves the escapes of pages, files and addresses: `&#48;`, `&commat;`, `\u0030`, `%40`. */
export function resolveEscapes(text: string): string {
  let resolved = text;
  for (let depth = 0; depth < DEPTH; depth += 1) resolved = resolveOnce(resolved);
  return resolved;
}

function resolveOnce(text: string): string {
  return text
    .replace(
      /\\u([0-9a-f]{4})|\\u\{([0-9a-f]{1,6})\}|&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi,
      (match, ...groups) => {
        const [unit, braced, hex, decimal] = groups as (string | undefined)[];
        const code =
          decimal === undefined ? Number.parseInt(unit ?? braced ?? hex ?? '', 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : match;
      },
    )
    .replace(/&([a-z]{2,6});/gi, (match, name: string) => NAMED.get(name.toLowerCase()) ?? match)
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
      decoder.decode(Uint8Array.from(run.slice(1).split('%'), (hex) => Number.parseInt(hex, 16))),
    );
}
