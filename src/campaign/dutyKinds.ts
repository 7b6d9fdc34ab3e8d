import type { ChainRole, ChecklistItem, DutyKind, DutyPhase } from '../generated/types.js';

export interface DutyKindEntry {
  readonly code: DutyKind;
  readonly phase: DutyPhase;
  /** Who of the chain owes it in the default set. */
  readonly chainRoles: readonly ChainRole[];
  readonly needsEvidence: boolean;
  readonly name: string;
  readonly nameEn: string;
  readonly text: string;
  readonly textEn: string;
  readonly checklist: readonly ChecklistItem[];
}

const everyone: readonly ChainRole[] = ['city', 'contractor', 'subcontractor'];
const contractors: readonly ChainRole[] = ['contractor', 'subcontractor'];

const point = (item: string, text: string, textEn: string): ChecklistItem => ({ item, text, textEn });

/**
 * What Taichung's report on its festival of 2020 asks of later ones, in 肆、個資外洩事件處理後續, 二、策進作為: detailed plans
 * of risk, security, problem management, response and backup, and of confidentiality (改善作為 4); one person publishes and
 * another one checks (1); as little data as possible, review before an activity, and right after it (3); monitoring and
 * reports while systems run, with experts who examine contractors (伍、結語). A campaign may have kinds of its own.
 */
export const dutyKinds: readonly DutyKindEntry[] = [
  {
    code: 'riskManagement',
    phase: 'before',
    chainRoles: everyone,
    needsEvidence: true,
    name: '風險管理計畫',
    nameEn: 'Risk management plan',
    text: '盤點個資與系統的風險，逐項訂定處理方式、負責人與期限。',
    textEn: 'Risks to personal data and systems, each with its treatment, a person in charge and a date.',
    checklist: [
      point(
        'inventory',
        '已盤點經手的個人資料、系統與設備。',
        'Personal data, systems and devices are listed.',
      ),
      point('assessment', '已評估各項風險的可能性與衝擊。', 'Each risk has its likelihood and its impact.'),
      point(
        'treatment',
        '各項風險已訂處理方式、負責人與期限。',
        'Each risk has a treatment, an owner and a date.',
      ),
    ],
  },
  {
    code: 'informationSecurity',
    phase: 'before',
    chainRoles: everyone,
    needsEvidence: true,
    name: '資訊安全計畫',
    nameEn: 'Information security plan',
    text: '帳號與權限、加密、紀錄與委外人員的管理方式；上傳與審核分屬不同人員。',
    textEn: 'Accounts and permissions, encryption, logs and staff; who uploads is not who approves.',
    checklist: [
      point(
        'accounts',
        '每人一帳號，離職即停用，權限依職務最小化。',
        'Each person has an account with the least rights, ended when they leave.',
      ),
      point(
        'separation',
        '執行人員與審核人員的權限分離。',
        'Who does something and who approves it have different rights.',
      ),
      point(
        'encryption',
        '個人資料於傳輸與儲存時加密。',
        'Personal data is encrypted in transit and at rest.',
      ),
      point(
        'logs',
        '個資存取留有紀錄並定期檢視。',
        'Access to personal data is logged, and the log is read.',
      ),
    ],
  },
  {
    code: 'confidentialityAgreement',
    phase: 'before',
    chainRoles: contractors,
    needsEvidence: true,
    name: '保密切結',
    nameEn: 'Confidentiality agreement',
    text: '經手個資的機構與人員均已簽署保密切結，並知悉法律責任。',
    textEn: 'The organization and everybody who handles personal data have signed, and know the law.',
    checklist: [
      point('organization', '機構已簽署保密切結書。', 'The organization has signed.'),
      point('staff', '經手個資的人員均已簽署。', 'Everybody who handles personal data has signed.'),
      point(
        'training',
        '人員已完成個資保護教育訓練。',
        'Staff were trained in the protection of personal data.',
      ),
    ],
  },
  {
    code: 'problemManagement',
    phase: 'before',
    chainRoles: contractors,
    needsEvidence: true,
    name: '問題管理計畫',
    nameEn: 'Problem management plan',
    text: '問題的受理、分級、處理時限、根因分析與追蹤。',
    textEn: 'How problems are taken in, graded, solved in time, traced to their cause and followed up.',
    checklist: [
      point('intake', '已設受理窗口與分級標準。', 'There is a contact and a grading.'),
      point('deadlines', '各級問題訂有處理時限。', 'Each grade has a time within which it is solved.'),
      point(
        'rootCause',
        '重大問題須分析根因並追蹤改善。',
        'The cause of a major problem is found and followed up.',
      ),
    ],
  },
  {
    code: 'incidentResponse',
    phase: 'before',
    chainRoles: everyone,
    needsEvidence: true,
    name: '應變及通報計畫',
    nameEn: 'Incident response plan',
    text: '個資外洩時由誰、在多久內下架、通報主管機關並通知當事人。',
    textEn: 'Who takes data down, reports and notifies after a leak, and within which time.',
    checklist: [
      point(
        'takedown',
        '發現外洩後一小時內可下架，並指定負責人與代理人。',
        'A leak can be taken down within an hour, by a person in charge or a deputy.',
      ),
      point(
        'report',
        '訂有通報主管機關的程序與時限。',
        'The authorities are told by a procedure and within a time.',
      ),
      point('notice', '訂有通知當事人的方式與文稿。', 'There is a way and a text to notify those affected.'),
      point('exercise', '開跑前已演練一次。', 'It was exercised once before the opening.'),
    ],
  },
  {
    code: 'backup',
    phase: 'before',
    chainRoles: contractors,
    needsEvidence: true,
    name: '備援計畫',
    nameEn: 'Backup and redundancy plan',
    text: '資料備份、還原演練、備援設備與服務中斷時的作法。',
    textEn: 'Backups, a restore that was tried, spare equipment, and what is done while a service is down.',
    checklist: [
      point(
        'backups',
        '資料定期備份，備份加密且存於他處。',
        'Data is backed up regularly, encrypted, elsewhere.',
      ),
      point('restore', '已實際還原一次並記錄所需時間。', 'A restore was tried, and its time noted.'),
      point('redundancy', '關鍵設備與人員有備援。', 'Critical equipment and staff have a substitute.'),
    ],
  },
  {
    code: 'vulnerabilityReview',
    phase: 'before',
    chainRoles: contractors,
    needsEvidence: true,
    name: '弱點掃描與滲透測試',
    nameEn: 'Vulnerability scan and penetration test',
    text: '對外系統經獨立人員檢測，高風險弱點於開跑前修補並複測。',
    textEn: 'Systems in public were examined by others; what is grave was mended and examined again.',
    checklist: [
      point('scan', '網站、APP 與後台均已檢測。', 'Site, app and back office were examined.'),
      point(
        'mended',
        '中、高風險弱點已修補並複測通過。',
        'Findings of medium and high risk were mended and examined again.',
      ),
    ],
  },
  {
    code: 'releaseReview',
    phase: 'before',
    chainRoles: everyone,
    needsEvidence: false,
    name: '公告審核與檢核',
    nameEn: 'Review of what is published',
    text: '公告由一人製作、另一督導人員檢查核實後始能露出，且僅含必要資料。',
    textEn: 'One person makes what is published and another one checks it; it has only what is necessary.',
    checklist: [
      point(
        'twoPersons',
        '公告須由另一督導人員檢查核實後始能露出。',
        'Nothing is published before another person has checked it.',
      ),
      point(
        'minimum',
        '抽獎資料與得獎結果僅含簡要、明瞭及必要的內容。',
        'Lists of draws and winners have only what is brief, clear and necessary.',
      ),
      point(
        'download',
        '下載個資須經審核並驗證資料正確性。',
        'A download of personal data is approved, and the data is verified.',
      ),
    ],
  },
  {
    code: 'operationsReview',
    phase: 'during',
    chainRoles: contractors,
    needsEvidence: false,
    name: '執行中檢核',
    nameEn: 'Review while the campaign runs',
    text: '系統維運、監控與事件通報的執行情形。',
    textEn: 'How systems were run and monitored, and what was reported.',
    checklist: [
      point('monitoring', '系統監控正常，異常均已處理。', 'Monitoring works, and what it found was handled.'),
      point(
        'access',
        '個資存取紀錄已檢視，無異常。',
        'The log of access to personal data was read; nothing is odd.',
      ),
      point('accounts', '帳號與權限已複核。', 'Accounts and rights were checked again.'),
    ],
  },
  {
    code: 'closingReview',
    phase: 'after',
    chainRoles: everyone,
    needsEvidence: true,
    name: '結束檢討',
    nameEn: 'Review after the campaign',
    text: '活動結束後檢討辦理內容與模式，並依約定返還或銷毀個資。',
    textEn: 'What is to be done better, and that personal data was given back or destroyed.',
    checklist: [
      point(
        'review',
        '已檢討辦理內容與流程並提出調整。',
        'What was done and how was reviewed, with changes to come.',
      ),
      point(
        'destruction',
        '個人資料已依約定返還或銷毀。',
        'Personal data was given back or destroyed as agreed.',
      ),
    ],
  },
];
