/** Letters of other scripts, and small capitals, that look like a Latin one. */
const LATIN = new Map(
  (
    [
      ['a', 'аαɑᴀ'],
      ['b', 'ЬʙᏏ'],
      ['c', 'сϲᴄ'],
      ['d', 'ԁᴅ'],
      ['e', 'еєεᴇ'],
      ['g', 'ɡɢ'],
      ['h', 'һʜ'],
      ['i', 'іιɩıɪ'],
      ['j', 'јϳᴊ'],
      ['k', 'кκᴋ'],
      ['l', 'ӏʟⅼ'],
      ['m', 'мᴍ'],
      ['n', 'пηɴ'],
      ['o', 'оοσօᴏ'],
      ['p', 'рρᴘ'],
      ['q', 'ԛ'],
      ['r', 'гʀ'],
      ['s', 'ѕꜱ'],
      ['t', 'тτᴛ'],
      ['u', 'υսᴜ'],
      ['v', 'νѵᴠ'],
      ['w', 'ԝωᴡ'],
      ['x', 'хχ'],
      ['y', 'уүγʏ'],
      ['z', 'ᴢ'],
      ['A', 'АΑᎪ'],
      ['B', 'ВΒᏴ'],
      ['C', 'СϹᏟ'],
      ['D', 'Ꭰ'],
      ['E', 'ЕΕᎬ'],
      ['F', 'Ϝ'],
      ['G', 'ԌᏀ'],
      ['H', 'НΗᎻ'],
      ['I', 'ІΙӀ'],
      ['J', 'ЈᎫ'],
      ['K', 'КΚᏦ'],
      ['L', 'Ꮮ'],
      ['M', 'МΜᎷ'],
      ['N', 'Ν'],
      ['O', 'ОΟՕ'],
      ['P', 'РΡᏢ'],
      ['Q', 'Ԛ'],
      ['R', 'Ꭱ'],
      ['S', 'ЅᏚ'],
      ['T', 'ТΤᎢ'],
      ['V', 'ѴᏙ'],
      ['W', 'ԜᎳ'],
      ['X', 'ХΧ'],
      ['Y', 'ҮΥ'],
      ['Z', 'ΖᏃ'],
    ] as const
  ).flatMap(([letter, alike]) => [...alike].map((character) => [character, letter] as const)),
);

/** Consecutive signs that stand for the letters from A on: circled, squared, and of flags. */
const ALPHABETS = [0x1f150, 0x1f170, 0x1f1e6];

/** Accents are dropped, and letters that look like Latin ones become these. */
export function latinLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[\u0131-\uabff]/g, (character) => LATIN.get(character) ?? character)
    .replace(/[\u{1f150}-\u{1f1ff}]/gu, (sign) => {
      const code = sign.codePointAt(0) as number;
      const first = ALPHABETS.find((start) => code >= start && code < start + 26);
      return first === undefined ? sign : String.fromCharCode(0x41 + code - first);
    });
}

const SPOKEN = new Map(
  ['洞', '么幺', '兩两', '', '', '', '', '拐', '', '勾鉤钩'].flatMap((characters, digit) =>
    [...characters].map((character) => [character, String(digit)] as const),
  ),
);

const SEPARATED = '[^\\p{L}\\p{N}\\uFFFC]{0,8}';
const TOKENS = /(?<![A-Z])[0-9OIL]*[0-9][0-9OIL]*(?![A-Z])/g;
const LETTERED = new RegExp(`(?<![A-Z])(?:[0-9OIL](?![A-Z])${SEPARATED}){9,}`, 'gu');
const SPOKEN_NUMBERS = new RegExp(`(?:[0-9洞么幺兩两拐勾鉤钩]${SEPARATED}){9,}`, 'gu');

/**
 * Letters and words that stand for digits within a number: O for 0, I and l for 1, and how numbers are spoken over a
 * radio. Text is in capital letters and has plain digits.
 */
export function digitsForLetters(text: string): string {
  const lettersToDigits = (run: string): string => run.replaceAll('O', '0').replace(/[IL]/g, '1');
  return text
    .replace(TOKENS, lettersToDigits)
    .replace(LETTERED, lettersToDigits)
    .replace(SPOKEN_NUMBERS, (run) =>
      run.replace(/[^0-9]/gu, (character) => SPOKEN.get(character) ?? character),
    );
}
