/** Replaces what is removed from a text: a character that no search pattern matches. */
export const BREAK = '\uFFFC';

/** The digits of Chinese, plain and as in contracts, traditional and simplified, and those of merchants. */
const IDEOGRAPHIC = new Map(
  [
    '〇零',
    '一壹弌壱〡',
    '二貳贰弍弐〢',
    '三參参叁叄弎〣',
    '四肆亖〤',
    '五伍〥',
    '六陸陆〦',
    '七柒漆〧',
    '八捌〨',
    '九玖〩',
  ].flatMap((characters, digit) => [...characters].map((character) => [character, String(digit)] as const)),
);

/** Full-width and other compatibility forms become plain; marks and zero-width characters are removed. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}|\p{Default_Ignorable_Code_Point}|\p{M}/gu, '')
    .replace(/[‐-―−]/g, '-');
}

/** Ideographic digits, those of other scripts and those in circles become 0 to 9. */
export function plainDigits(text: string): string {
  return text
    .replace(/[〇零一-龥弌弍弎叁〡-〩]/g, (character) => IDEOGRAPHIC.get(character) ?? character)
    .replace(/[⓪-➓🄋🄌]/gu, (sign) => circledDigit(sign) ?? sign)
    .replace(/(?![0-9])\p{Nd}/gu, (character) => String(decimalValue(character)));
}

/** First signs of the digits from 1 on in circles that Unicode does not decompose. */
const CIRCLED = [0x2776, 0x2780, 0x278a, 0x24f5];
const ZEROS = '⓿🄋🄌';

function circledDigit(sign: string): string | undefined {
  if (ZEROS.includes(sign)) return '0';
  const code = sign.codePointAt(0) as number;
  const first = CIRCLED.find((start) => code >= start && code < start + 10);
  return first === undefined ? undefined : String(code - first + 1);
}

/** Unicode has decimal digits in consecutive groups of ten, each complete. */
function decimalValue(character: string): number {
  const code = character.codePointAt(0) as number;
  let start = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(start - 1))) start -= 1;
  return (code - start) % 10;
}
