import type { DeadLetter, OutboxFault, OutboxStatus } from '../../outbox/index.js';
import { formatMoney, formatNumber, table } from '../terminal/table.js';
import type { Localize, Text } from '../terminal/text.js';

/** The status of an outbox as text; the command lists its dead letters after it. */
export function statusText(name: string, status: OutboxStatus, localize: Localize): string {
  const { pending, amountAtRisk, deadLetters, amountRejected, oldestAge, clockSkew } = status;
  const rows: [Text, string][] = [
    [{ en: 'waiting to be sent', zh: '等候送出' }, formatNumber(pending)],
    [{ en: 'sales among them', zh: '其中銷售額' }, formatMoney(amountAtRisk)],
    [{ en: 'waiting since', zh: '最久已等候' }, oldestAge === null ? '–' : localize(duration(oldestAge))],
    [{ en: 'dead letters', zh: '遭退回' }, formatNumber(deadLetters)],
    [{ en: 'sales among them', zh: '其中銷售額' }, formatMoney(amountRejected)],
    [{ en: 'sent by', zh: '傳送狀態' }, localize(senders[status.draining])],
    [
      { en: 'encrypted', zh: '加密' },
      localize(status.encrypted ? { en: 'yes', zh: '是' } : { en: 'no', zh: '否' }),
    ],
  ];
  if (clockSkew !== null) {
    const seconds = (Math.abs(clockSkew) / 1000).toFixed(1);
    const text = clockSkew < 0 ? { en: 'behind', zh: '慢' } : { en: 'ahead', zh: '快' };
    rows.push([{ en: `clock ${text.en}`, zh: `時鐘${text.zh}` }, `${seconds} s`]);
  }
  const remarks = [
    ...(status.paused ? [faultText({ en: 'Paused', zh: '已暫停' }, status.paused)] : []),
    ...(status.lastError && !status.paused
      ? [faultText({ en: 'Last error', zh: '最近的錯誤' }, status.lastError)]
      : []),
    ...status.warnings.map(({ message, messageZh }) => ({ en: message, zh: messageZh })),
  ];
  return [
    `${name}\n`,
    table(rows.map(([label, value]) => [localize(label), { right: value }])),
    ...remarks.map((remark) => `${localize(remark)}\n`),
  ].join('');
}

const senders: Readonly<Record<OutboxStatus['draining'], Text>> = {
  here: { en: 'nobody now', zh: '目前無' },
  elsewhere: { en: 'another process', zh: '其他程序傳送中' },
  stopped: { en: 'nobody now', zh: '目前無' },
};

const faultText = (label: Text, { code, message, messageZh, at }: OutboxFault): Text => {
  const time = new Date(at).toISOString();
  return {
    en: `${label.en}: ${message} [${code}] ${time}`,
    zh: `${label.zh}：${messageZh} [${code}] ${time}`,
  };
};

function duration(milliseconds: number): Text {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 120) return { en: `${seconds} s`, zh: `${seconds} 秒` };
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return { en: `${minutes} min`, zh: `${minutes} 分鐘` };
  const hours = Math.round(minutes / 60);
  return { en: `${formatNumber(hours)} h`, zh: `${formatNumber(hours)} 小時` };
}

/** A dead letter as a line of NDJSON, to be mended. */
export function deadLetterLine({ id, kind, problem, transaction, adjustment }: DeadLetter): string {
  const { code, title, titleZh, errors } = problem;
  return JSON.stringify({ id, kind, problem: { code, title, titleZh, errors }, transaction, adjustment });
}
