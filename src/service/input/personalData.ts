import {
  type KnownPersons,
  type PersonalDataFinding,
  scanForPersonalData,
} from '../../campaign/publication/scan.js';
import { ApiProblem } from '../http/problem.js';

/**
 * Refuses texts that seem to hold personal data, or data of these persons. The problem does not repeat what was found.
 * @throws ApiProblem personal_data_found
 */
export function requireNoPersonalData(
  texts: object,
  allowedTerms: readonly string[] = [],
  known?: KnownPersons,
): void {
  const findings = scanForPersonalData(texts, allowedTerms, known);
  if (findings.length === 0) return;
  throw new ApiProblem(
    'personal_data_found',
    findings.map(({ pointer, kind }) => {
      const [en, zh] = kinds[kind];
      return {
        pointer,
        code: 'personal_data_found',
        message: `seems to hold ${en}`,
        messageZh: `疑似含有${zh}`,
      };
    }),
  );
}

const kinds: Readonly<Record<PersonalDataFinding['kind'], readonly [en: string, zh: string]>> = {
  name: ["a person's name", '姓名'],
  mobileNumber: ['a mobile number', '手機號碼'],
  landlineNumber: ['a telephone number', '市話號碼'],
  email: ['an e-mail address', '電子郵件地址'],
  nationalId: ['a national id', '身分證字號'],
  mobileBarcode: ['a mobile barcode', '手機條碼'],
  citizenCertificate: ['a citizen certificate', '自然人憑證條碼'],
  cardNumber: ['a card number', '卡號'],
};
