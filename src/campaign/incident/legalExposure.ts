import type { LegalExposure, LegalProvision } from '../../generated/types.js';

/** Amounts of a law as of a day, in NT$. A newer edition of the law is another list. */
interface Provision extends Omit<LegalProvision, 'minimum' | 'maximum'> {
  /** The lowest severity to which it applies. */
  readonly fromSeverity: number;
  readonly range: (participants: number) => readonly [minimum: number, maximum: number];
}

const act = 'https://law.moj.gov.tw/LawClass/LawSingle.aspx?pcode=I0050021&flno=';
/** Day of the edition in force; that of 2025-11-11 is not in force yet. */
const asOf = '2023-05-31';
const PER_PERSON = [500, 20_000] as const;
const ALL_PERSONS = 200_000_000;

/** Personal Data Protection Act (個人資料保護法). Fines apply to bodies that are not public. */
const provisions: readonly Provision[] = [
  {
    article: '個人資料保護法 第 28 條第 3、4 項',
    source: `${act}28`,
    asOf,
    title: 'Damages of those affected, where the actual damage cannot be proven, up to a sum for all',
    titleZh: '當事人不易證明實際損害額時之損害賠償，並有合計上限',
    fromSeverity: 1,
    range: (participants) => {
      const [minimum, maximum] = PER_PERSON;
      return [Math.min(minimum * participants, ALL_PERSONS), Math.min(maximum * participants, ALL_PERSONS)];
    },
  },
  {
    article: '個人資料保護法 第 48 條第 1 項',
    source: `${act}48`,
    asOf,
    title: 'Fine each time that notification (art. 12) is not mended when ordered',
    titleZh: '未依第 12 條通知當事人，經限期改正而未改正，按次處罰',
    fromSeverity: 1,
    range: () => [0, 200_000],
  },
  {
    article: '個人資料保護法 第 48 條第 2 項',
    source: `${act}48`,
    asOf,
    title: 'Fine for missing security measures (art. 27)',
    titleZh: '未採行適當安全措施（第 27 條）之罰鍰',
    fromSeverity: 1,
    range: () => [20_000, 2_000_000],
  },
  {
    article: '個人資料保護法 第 48 條第 3 項',
    source: `${act}48`,
    asOf,
    title: 'Fine for missing security measures (art. 27) in a serious case',
    titleZh: '未採行適當安全措施（第 27 條）且情節重大之罰鍰',
    fromSeverity: 3,
    range: () => [150_000, 15_000_000],
  },
];

/** The sum of all provisions that may apply. A range for planning, and no legal opinion. */
export function legalExposure(severity: number, participants: number): LegalExposure {
  const applicable = provisions
    .filter(({ fromSeverity }) => severity >= fromSeverity)
    .map(({ fromSeverity: _, range, ...provision }): LegalProvision => {
      const [minimum, maximum] = range(participants);
      return { ...provision, minimum, maximum };
    });
  const sum = (end: 'minimum' | 'maximum') => applicable.reduce((total, each) => total + each[end], 0);
  return { minimum: sum('minimum'), maximum: sum('maximum'), provisions: applicable };
}
