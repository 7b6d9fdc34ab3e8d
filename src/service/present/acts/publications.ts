import type { PublicationContent, PublicationPrize } from '../../../generated/types.js';
import { type Act, linesOf } from './words.js';

/** More codes of a prize are counted. */
const NAMED = 20;

export function publishAct(content: PublicationContent): Act {
  const { publication, version, title, titleEn, note, noteEn, draw, prizes, pictures, allowedTerms } =
    content;
  return {
    act: 'publication.publish',
    subject: { type: 'publication', id: publication, version },
    content,
    words: linesOf(
      [`公布「${title}」（抽獎「${draw.name}」）`, `Publish "${titleEn}" (draw "${draw.name}")`],
      ...prizes.map(prizeLine),
      note === null ? null : [`備註：${note}`, `Note: ${noteEn ?? note}`],
      ...pictures.map(({ sha256, alt, altEn }): [string, string] => [
        `圖片：${alt}（${sha256}）`,
        `Picture: ${altEn} (${sha256})`,
      ]),
      allowedTerms.length === 0
        ? null
        : [`允許用語：${allowedTerms.join('、')}`, `Allowed terms: ${allowedTerms.join(', ')}`],
    ),
  };
}

function prizeLine({ name, winners }: PublicationPrize): [string, string] {
  const codes = winners.slice(0, NAMED).map(({ code, isReserve }) => (isReserve ? `(${code})` : code));
  const more = winners.length - codes.length;
  const text = [...codes, ...(more > 0 ? [`+${more}`] : [])].join(' ');
  const count = winners.filter(({ isReserve }) => !isReserve).length;
  return [
    `${name}：${count} 名，備取 ${winners.length - count} 名：${text}`,
    `${name}: ${count} winners, ${winners.length - count} reserves: ${text}`,
  ];
}
