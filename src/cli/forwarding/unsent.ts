import type { Shopfest } from '../../index.js';
import { CommandError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import type { ImportOutcome } from '../report/importReport.js';
import { formatMoney, formatNumber } from '../terminal/table.js';
import type { Text } from '../terminal/text.js';
import type { OpenOutbox } from './openOutbox.js';
import type { DeliveryFault } from './outage.js';

/** Why not everything was sent, how much is kept, and where. */
export async function unsentError(
  { code, message, messageZh }: DeliveryFault,
  outbox: OpenOutbox,
  client: Shopfest,
): Promise<CommandError> {
  const { baseURL } = client.toJSON();
  const kept = await keptText(outbox);
  return new CommandError(
    exitCodes.service,
    { en: `${message} [${code}]`, zh: `${messageZh} [${code}]` },
    { en: `Service: ${baseURL}\n  ${kept.en}`, zh: `服務：${baseURL}\n  ${kept.zh}` },
    code,
  );
}

/** A signal ended the sending; how much is kept, and where. */
export async function stoppedError(outbox: OpenOutbox): Promise<CommandError> {
  return new CommandError(exitCodes.interrupted, { en: 'Stopped', zh: '已中止' }, await keptText(outbox));
}

async function keptText({ outbox, name }: OpenOutbox): Promise<Text> {
  const { pending, amountAtRisk } = await outbox.status();
  const [count, amount] = [formatNumber(pending), formatMoney(amountAtRisk)];
  return {
    en: `Stored and not sent: ${count} (${amount}) in ${name}. The next 'shopfest transactions push' or 'shopfest outbox drain' sends them`,
    zh: `已儲存、尚未送出：${count} 筆（${amount}），位於 ${name}。下次執行 shopfest transactions push 或 shopfest outbox drain 時送出`,
  };
}

/** What stays in the outbox for the next run. */
export async function unsentRemarks({
  outbox,
  name,
}: OpenOutbox): Promise<Required<Pick<ImportOutcome, 'remarks' | 'details'>>> {
  const { pending, amountAtRisk } = await outbox.status();
  return {
    remarks: [
      {
        name: 'waiting',
        text: { en: 'in the outbox for the next time', zh: '留在離線佇列，待下次送出' },
        value: pending,
      },
    ],
    details: { amountAtRisk, outbox: name },
  };
}
