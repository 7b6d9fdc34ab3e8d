import type { Language } from '../../generated/types.js';

const chinese = {
  other: 'English',
  drawn: '抽出時間',
  participants: '參加人數',
  entries: '抽獎組數',
  reserve: '備取',
  codes: '得獎代碼僅用於本次抽獎，請至活動 App 核對。本頁不含姓名、電話或其他個人資料。',
  commitment: '抽獎前公開的承諾值',
  content: '本頁內容的 SHA-256',
  gone: '此公告已撤下',
  goneWhy: '內容已不再公開。請刪除您保存的副本，並以主辦單位的最新公告為準。',
};

const english: typeof chinese = {
  other: '中文',
  drawn: 'Drawn',
  participants: 'Participants',
  entries: 'Entries',
  reserve: 'reserve',
  codes:
    'A code is of this draw alone; compare it with the one in the app. There is no name, phone or other personal data on this page.',
  commitment: 'Commitment published before the draw',
  content: 'SHA-256 of what this page says',
  gone: 'This publication was taken back',
  goneWhy:
    'It is public no more. Please remove any copy, and look at the latest publication of the organizer.',
};

export const messages: Readonly<Record<Language, typeof chinese>> = { 'zh-TW': chinese, en: english };
