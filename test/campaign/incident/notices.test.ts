import { describe, expect, it } from 'vitest';
import { noticesOf } from '../../../src/campaign/incident/notices.js';
import { incidentKinds, personalDataKinds } from '../../../src/generated/operatorEnums.js';

const facts = {
  campaign: '2020 臺中女麗購',
  campaignEn: 'Taichung 2020',
  kind: 'leak',
  dataKinds: ['name', 'phone'],
  exposedFrom: Date.parse('2020-12-12T09:00:00+08:00'),
  exposedTo: Date.parse('2020-12-13T09:00:00+08:00'),
  isContained: true,
  contact: '1999 市民專線',
} as const;
const find = (more: object, channel: string, language: string) =>
  noticesOf({ ...facts, ...more }).find((each) => each.channel === channel && each.language === language);

describe('noticesOf', () => {
  it('writes one notice for each channel in each language', () => {
    const notices = noticesOf(facts).map(({ channel, language }) => `${channel} ${language}`);
    expect(notices).toEqual([
      'app zh-TW',
      'app en',
      'sms zh-TW',
      'sms en',
      'email zh-TW',
      'email en',
      'website zh-TW',
      'website en',
    ]);
  });

  it('says what happened, to which data, what was done, what to do, and whom to ask', () => {
    const chinese = find({}, 'email', 'zh-TW');
    expect(chinese?.subject).toBe('2020 臺中女麗購：個人資料事故通知');
    expect(chinese?.text.split('\n\n')).toEqual([
      '發生了什麼事：您參加「2020 臺中女麗購」留存的個人資料自 2020-12-12 起至 2020-12-13 可能外洩。',
      '涉及的資料：姓名、電話。',
      '我們做了什麼：已控制損害，並依法通報與保存紀錄。',
      expect.stringContaining('165 反詐騙專線'),
      '洽詢方式：1999 市民專線',
    ]);
    const english = find({}, 'website', 'en');
    expect(english?.text).toContain('for Taichung 2020 may have been leaked, from 2020-12-12 to 2020-12-13.');
    expect(english?.text).toContain('Which data: name, phone number.');
    expect(english?.text).toContain('the damage is contained');
    expect(english?.text).toMatch(/Questions: 1999 市民專線$/);
  });

  it('writes a short SMS without a subject', () => {
    const sms = find({}, 'sms', 'zh-TW');
    expect(sms?.subject).toBeNull();
    expect(sms?.text).toBe(
      '【2020 臺中女麗購】您的個人資料（姓名、電話）可能外洩。請勿理會可疑來電或訊息，可撥 165 查證。洽詢：1999 市民專線',
    );
    expect(find({}, 'app', 'en')).toMatchObject({
      subject: 'Taichung 2020: notice of a personal data incident',
      text: expect.stringMatching(/^\[Taichung 2020\] Your personal data \(name, phone number\)/),
    });
  });

  it('says that data are still exposed, and that the damage is being contained', () => {
    const open = { exposedTo: null, isContained: false, campaignEn: null };
    expect(find(open, 'email', 'en')?.text).toContain(
      'for 2020 臺中女麗購 may have been leaked, from 2020-12-12.',
    );
    expect(find(open, 'email', 'en')?.text).toContain('is being contained');
    expect(find(open, 'email', 'zh-TW')?.text).toContain('自 2020-12-12 起可能外洩');
    expect(find(open, 'email', 'zh-TW')?.text).toContain('正在控制損害');
  });

  it('names the organizer where there is no contact', () => {
    expect(find({ contact: null }, 'sms', 'zh-TW')?.text).toMatch(/洽詢：主辦單位$/);
    expect(find({ contact: null }, 'email', 'en')?.text).toMatch(/Questions: the organizer$/);
  });

  it('names every kind of incident, and every kind of data', () => {
    const texts = incidentKinds.map(
      (kind) => find({ kind, dataKinds: personalDataKinds }, 'sms', 'zh-TW')?.text,
    );
    expect(new Set(texts).size).toBe(incidentKinds.length);
    expect(texts[0]).toContain('（姓名、電話、電子郵件、地址、身分證字號、載具號碼、消費紀錄）');
    expect(find({ dataKinds: personalDataKinds }, 'sms', 'en')?.text).toContain(
      '(name, phone number, e-mail address, address, national ID number, invoice carrier, purchases)',
    );
  });
});
