import { isOrdinaryWord } from './ordinaryWords.js';

/**
 * No list has all names, so this search prefers false positives to false negatives: it finds text that begins with a
 * common surname and has the shape of a name, where it is delimited and no ordinary word, follows a label, precedes a title, or is masked. A
 * false positive is allowed by name, publication by publication.
 */
const SURNAMES =
  '陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴周徐蘇葉莊呂江何蕭羅高潘簡朱鍾游彭詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯' +
  '曹薛丁卓阮馬董温溫唐藍石蔣田康鄒白汪尤巫鐘古黎涂龔嚴韓袁金童陸夏柳凃邵錢伍倪湯姚甘程駱倫官連馮尹姜秦史段雷邢龍' +
  '俞管辛任包歐穆裴鄔孔孟章崔譚熊紀舒殷屈萬' +
  '樊賀顧毛郝戚喬谷賈應鮑虞祝梅盛岳齊常苗于葛牟花陈张吴刘杨许郑谢赖苏叶庄吕萧罗简钟卢赵颜孙韩黄';
/** Surnames of one character, the more common ones first. */
export const surnames: readonly string[] = [...SURNAMES];
/** Surnames of two characters. */
export const compoundSurnames = '歐陽|司馬|諸葛|上官|司徒|東方|夏侯|端木|公孫|尉遲|皇甫|令狐|張簡|范姜'.split(
  '|',
);
const SURNAME = `(?:${compoundSurnames.join('|')}|[${SURNAMES}])`;
const HAN = '\\p{Script=Han}';
/** Also with the surname of husband or wife in front. */
const NAME = `${SURNAME}?${SURNAME}${HAN}{1,2}`;

const LABEL = '(?:姓名|得獎人|得獎者|中獎人|中獎者|領獎人|聯絡人|收件人|得主|恭喜|恭賀|感謝)';
const TITLE = '(?:先生|小姐|女士|太太|君|同學|老師|獲得|抽中|中獎|得獎|喜獲|贏得)';

const ALONE = new RegExp(`(?<!${HAN})${NAME}(?!${HAN})`, 'gu');
const SHAPES: readonly RegExp[] = [
  new RegExp(`${LABEL}[\\s:：為是]*${NAME}`, 'u'),
  new RegExp(`${SURNAME}${HAN}{0,2}\\s*${TITLE}`, 'u'),
  new RegExp(`${SURNAME}[○〇●◯□OX*#_]{1,2}${HAN}?`, 'u'),
  new RegExp(`(?<!${HAN})${HAN}{2,6}[·•‧・]${HAN}{2,6}(?!${HAN})`, 'u'),
  /\b(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+\p{Lu}/u,
  /\b(?:name|winner|contact)\s*:\s*\p{Lu}\p{Ll}+/iu,
  /\b\p{Lu}\p{L}+,?\s+\p{Lu}\p{L}+-\p{L}\p{Ll}+\b/u,
  /\b\p{Lu}\p{L}+-\p{L}\p{Ll}+,?\s+\p{Lu}\p{L}+\b/u,
];

/** Whether a text contains what looks like a person's name. */
export function hasName(text: string): boolean {
  const joined = text.replace(
    new RegExp(`(?<!${HAN})${HAN}(?:[\\s.·•‧・_-]+${HAN}){1,3}(?!${HAN})`, 'gu'),
    (spaced) => spaced.replace(/[^\p{Script=Han}]/gu, ''),
  );
  const alone = joined.match(ALONE) ?? [];
  return alone.some((word) => !isOrdinaryWord(word)) || SHAPES.some((shape) => shape.test(joined));
}

const ONLY_SURNAME = new RegExp(`^${SURNAME}$`, 'u');
const ONLY_GIVEN_NAME = new RegExp(`^${HAN}{1,2}$`, 'u');

/** Whether a surname stands in one field and what may be a given name alone in the next. */
export function isSplitName(text: string, next = ''): boolean {
  return ONLY_SURNAME.test(text.trim()) && ONLY_GIVEN_NAME.test(next.trim());
}
