// @ts-check
// Who the winners are: contact data that is given out once, when approvers have signed it, and a canary that tells where it went.

import { all, approved, refused } from './calls.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./stage.mjs').setStage>>} Stage */

/** @param {Stage} stage @param {readonly string[]} shoppers Their tokens. */
export async function registerShoppers({ app, officer }, shoppers) {
  for (const [n, token] of shoppers.entries()) {
    const phone = `0900${String(n).padStart(6, '0')}`;
    await app.participants.register({
      token,
      contact: { name: `範例人 ${n}`, phone, email: `${n}@example.com` },
    });
  }
  // A number and an address that the operator holds and uses for nothing else.
  await officer.canaries.register({ phone: '0900999999', email: 'reader@example.com' });
}

/** @param {Stage} stage @param {(text: string) => void} print @returns The incident that the canary opened. */
export async function reachWinners({ officer, chief, partner, approvers }, print) {
  const draws = await all(officer.draws.list({ kind: 'grand' }));
  const request = {
    purpose: '通知壓軸大獎得獎者領獎',
    selection: { drawId: String(draws.at(-1)?.id) },
    fields: /** @type {('name' | 'phone')[]} */ (['name', 'phone']),
    maxRows: 5,
  };
  const byPartner = await refused(partner.exports.request(request));
  const { id, participants } = await officer.exports.request(request);
  const download = () => officer.exports.download(id);
  const alone = await refused(download());
  const { rows } = await approved(officer, approvers, download);
  const byAnother = await refused(chief.exports.download(id));
  print(
    `聯絡資料 contact data: 得獎者 winners ${participants}；夥伴申請 by a partner: ${byPartner}；申請人自行下載 by the requester alone: ${alone}；他人下載 by somebody else: ${byAnother}`,
  );

  // The list is found on a page somewhere.
  const { found, tracedTo, incident } = await officer.canaries.check({ content: JSON.stringify(rows) });
  if (found.length !== 1 || tracedTo !== id || incident === null)
    throw new Error('The canary did not tell where the list came from');
  print('金絲雀 canary: 名單外流自此次匯出 the list came from this export');
  return incident.id;
}
