import type { Shopfest } from '../../index.js';
import { exitCodes, Failure } from '../errors/commandError.js';
import type { Outcome } from '../report/importReport.js';
import { figure, money } from '../terminal/table.js';
import type { Place } from './openOutbox.js';
import type { Away } from './outage.js';

/** Why not everything was sent, what is kept, and where. */
export async function awayFailure(
  { code, message, messageZh }: Away,
  { outbox, name }: Place,
  client: Shopfest,
): Promise<Failure> {
  const { pending, amountAtRisk } = await outbox.status();
  const { baseURL } = client.toJSON();
  const [count, amount] = [figure(pending), money(amountAtRisk)];
  return new Failure(
    exitCodes.service,
    { en: `${message} [${code}]`, zh: `${messageZh} [${code}]` },
    {
      en: `Service: ${baseURL}\n  Stored and not sent: ${count} (${amount}) in ${name}. The next 'shopfest transactions push' or 'shopfest outbox drain' sends them`,
      zh: `服務：${baseURL}\n  已儲存、尚未送出：${count} 筆（${amount}），位於 ${name}。下次執行 shopfest transactions push 或 shopfest outbox drain 時送出`,
    },
    code,
  );
}

/** What waits for the next time. */
export async function waitingRemarks({
  outbox,
  name,
}: Place): Promise<Required<Pick<Outcome, 'remarks' | 'details'>>> {
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
