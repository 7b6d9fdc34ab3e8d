import { languages } from '../../generated/enums.js';
import { noticeChannels } from '../../generated/operatorEnums.js';
import type {
  IncidentKind,
  IncidentNotice,
  Language,
  NoticeChannel,
  PersonalDataKind,
} from '../../generated/types.js';
import { taipeiDate } from '../taipeiTime.js';

/** What a notice is written from. Nothing of it belongs to one person. */
export interface NoticeFacts {
  readonly campaign: string;
  readonly campaignEn: string | null;
  readonly kind: IncidentKind;
  readonly dataKinds: readonly PersonalDataKind[];
  readonly exposedFrom: number;
  readonly exposedTo: number | null;
  readonly isContained: boolean;
  /** Null stands for the organizer. */
  readonly contact: string | null;
}

/** The notices to those affected: what happened, to which data, what was done, what to do, whom to ask. */
export const noticesOf = (facts: NoticeFacts): IncidentNotice[] =>
  noticeChannels.flatMap((channel) => languages.map((language) => notice(facts, channel, language)));

function notice(facts: NoticeFacts, channel: NoticeChannel, language: Language): IncidentNotice {
  const texts = language === 'zh-TW' ? chinese(facts) : english(facts);
  const isShort = channel === 'sms' || channel === 'app';
  return {
    channel,
    language,
    subject: channel === 'sms' ? null : texts.subject,
    text: isShort ? texts.short : texts.paragraphs.join('\n\n'),
  };
}

interface NoticeTexts {
  readonly subject: string;
  /** For a message of a few lines. */
  readonly short: string;
  readonly paragraphs: readonly string[];
}

function chinese(facts: NoticeFacts): NoticeTexts {
  const { campaign, kind, exposedFrom, exposedTo, isContained } = facts;
  const contact = facts.contact ?? '主辦單位';
  const data = facts.dataKinds.map((each) => dataNames[each].zh).join('、');
  const happened = kindNames[kind].zh;
  const from = taipeiDate(exposedFrom);
  const to = exposedTo === null ? '' : `至 ${taipeiDate(exposedTo)} `;
  return {
    subject: `${campaign}：個人資料事故通知`,
    short: `【${campaign}】您的個人資料（${data}）可能${happened}。請勿理會可疑來電或訊息，可撥 165 查證。洽詢：${contact}`,
    paragraphs: [
      `發生了什麼事：您參加「${campaign}」留存的個人資料自 ${from} 起${to}可能${happened}。`,
      `涉及的資料：${data}。`,
      `我們做了什麼：${isContained ? '已控制損害，' : '正在控制損害，'}並依法通報與保存紀錄。`,
      '您可以怎麼做：主辦單位不會以電話或簡訊要求您操作 ATM、提供帳號、密碼或驗證碼。接獲可疑來電或訊息，請撥 165 反詐騙專線查證；密碼與他處相同者，請更換。',
      `洽詢方式：${contact}`,
    ],
  };
}

function english(facts: NoticeFacts): NoticeTexts {
  const { kind, exposedFrom, exposedTo, isContained } = facts;
  const contact = facts.contact ?? 'the organizer';
  const campaign = facts.campaignEn ?? facts.campaign;
  const data = facts.dataKinds.map((each) => dataNames[each].en).join(', ');
  const happened = kindNames[kind].en;
  const to = exposedTo === null ? '' : ` to ${taipeiDate(exposedTo)}`;
  return {
    subject: `${campaign}: notice of a personal data incident`,
    short: `[${campaign}] Your personal data (${data}) may have been ${happened}. Do not trust suspicious calls or messages; call 165 to check. Questions: ${contact}`,
    paragraphs: [
      `What happened: your personal data held for ${campaign} may have been ${happened}, from ${taipeiDate(exposedFrom)}${to}.`,
      `Which data: ${data}.`,
      `What we did: the damage ${isContained ? 'is contained' : 'is being contained'}; the authorities are told and records kept as the law says.`,
      'What you can do: the organizer never asks you by phone or message to operate an ATM or to give an account, password or code. Have suspicious calls or messages checked by the anti-fraud line 165, and change a password that you use elsewhere too.',
      `Questions: ${contact}`,
    ],
  };
}

type Names<Code extends string> = Readonly<Record<Code, { readonly en: string; readonly zh: string }>>;

const kindNames: Names<IncidentKind> = {
  leak: { en: 'leaked', zh: '外洩' },
  theft: { en: 'stolen', zh: '遭竊取' },
  alteration: { en: 'altered', zh: '遭竄改' },
  damage: { en: 'damaged', zh: '毀損' },
  loss: { en: 'lost', zh: '滅失' },
};

const dataNames: Names<PersonalDataKind> = {
  name: { en: 'name', zh: '姓名' },
  phone: { en: 'phone number', zh: '電話' },
  email: { en: 'e-mail address', zh: '電子郵件' },
  address: { en: 'address', zh: '地址' },
  nationalId: { en: 'national ID number', zh: '身分證字號' },
  carrier: { en: 'invoice carrier', zh: '載具號碼' },
  purchases: { en: 'purchases', zh: '消費紀錄' },
};
