import type { Language } from '../../generated/types.js';

const chinese = {
  other: 'English',
  drawn: '抽出時間',
  participants: '參加人數',
  entries: '抽獎組數',
  reserve: '備取',
  codes: '得獎代碼僅用於本次抽獎，請至活動 App 核對。本頁不含姓名、電話或其他個人資料。',
  commitment: '抽獎前公開的承諾值',
  line: (version: number) => `這是同一名冊的第 ${version} 次抽獎`,
  ended: { voided: '已宣告無效', failed: '有見證人未按時揭示，抽獎失敗' },
  wasDrawn: '結果曾抽出',
  notDrawn: '未抽出',
  excluded: (people: string, entries: string) => `排除先前得獎者 ${people} 人（${entries} 組）`,
  operators: (people: string, entries: string) => `主辦單位自行推送的交易：${people} 人，${entries} 組`,
  verify: '任何人都可自行驗證，不遺漏任何項目：下載抽獎證明與核准檔案，執行',
  auditHead: '公布時稽核紀錄的最新一筆',
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
  line: (version: number) => `This is draw ${version} from the same pool`,
  ended: { voided: 'voided', failed: 'failed, since a witness did not reveal in time' },
  wasDrawn: 'its result was drawn',
  notDrawn: 'it was not drawn',
  excluded: (people: string, entries: string) =>
    `Winners of earlier draws who are left out: ${people} (${entries} entries)`,
  operators: (people: string, entries: string) =>
    `From transactions of the organizer's own: ${entries} entries of ${people} participants`,
  verify: 'Anyone can verify the draw and leave nothing unchecked: take its proof and the approvals, and run',
  auditHead: 'Newest entry of the audit log when this was published',
  content: 'SHA-256 of what this page says',
  gone: 'This publication was taken back',
  goneWhy:
    'It is public no more. Please remove any copy, and look at the latest publication of the organizer.',
};

export const messages: Readonly<Record<Language, typeof chinese>> = { 'zh-TW': chinese, en: english };
