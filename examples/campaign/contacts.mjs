// @ts-check
// Who the winners are: contact data that two persons let out for some minutes, and a canary that tells where it went.

import { all, refused } from './calls.mjs';

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
  await officer.canaries.register();
}

/** @param {Stage} stage @param {(text: string) => void} print @returns The incident that the canary opened. */
export async function reachWinners({ officer, chief, partner }, print) {
  const draws = await all(officer.draws.list({ kind: 'grand' }));
  const request = {
    purpose: '通知壓軸大獎得獎者領獎',
    selection: { drawId: String(draws.at(-1)?.id) },
    fields: /** @type {('name' | 'phone')[]} */ (['name', 'phone']),
    maxRows: 5,
  };
  const byPartner = await refused(partner.exports.request(request));
  const { id } = await officer.exports.request(request);
  const alone = await refused(officer.exports.approve(id));
  await chief.exports.approve(id, { validMinutes: 10 });
  const { rows } = await officer.exports.download(id);
  const winners = rows.filter(({ winnerIds }) => winnerIds.length > 0);
  print(
    `聯絡資料 contact data: 得獎者 winners ${winners.length}；夥伴申請 by a partner: ${byPartner}；本人核准 by the asker alone: ${alone}`,
  );

  // The list is found on a page somewhere.
  const { found, exportIds, incident } = await officer.canaries.check({ content: JSON.stringify(rows) });
  if (found.length !== 1 || exportIds[0] !== id || incident === null)
    throw new Error('The canary did not tell where the list came from');
  print(`金絲雀 canary: 名單外流自 the list came from ${exportIds.length} 次匯出 export`);
  return incident.id;
}
