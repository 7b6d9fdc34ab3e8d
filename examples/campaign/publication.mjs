// @ts-check
// What the public sees of a draw: a leak that is stopped, an approver who signs, a page, and a retraction that opens an incident.

import { all, approved, refused } from './calls.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./stage.mjs').setStage>>} Stage */

/** @param {Stage} stage @param {(text: string) => void} print */
export async function publishGrandPrize({ clock, url, officer, approvers, app }, print) {
  clock.now += 60_000;
  const { id: drawId } = /** @type {{ id: string }} */ (
    (await all(officer.draws.list())).find(({ kind }) => kind === 'grand')
  );
  const words = { title: '壓軸大獎得獎名單', titleEn: 'Winner of the grand prize' };
  const { id } = await officer.publications.draft({
    ...{ drawId, ...words, note: '恭喜得獎人王小明，電話 ０９１２－３４５－６７８' },
    // Gold, which begins like a name; whoever approves sees what was allowed.
    allowedTerms: ['黃金'],
  });
  const leak = await refused(officer.publications.scan(id));
  await officer.publications.update(id, { note: '請持得獎代碼至活動 App 核對。' });
  await officer.publications.scan(id);
  await officer.publications.submit(id);
  const alone = await refused(officer.publications.publish(id));
  const { publicPath } = await approved(officer, approvers, () => officer.publications.publish(id));
  print(`公告 publication: 含個資 with a name and phone: ${leak}；未經簽署 without a signature: ${alone}`);

  const html = await (await fetch(new URL(String(publicPath), url))).text();
  const { content } = await app.publications.published(id);
  const codes = content.prizes.flatMap(({ winners }) => winners.map(({ code }) => code));
  if (codes.length === 0 || !codes.every((code) => html.includes(code)))
    throw new Error('The page does not show the codes');

  clock.now += 40 * 60_000;
  const { reads, incidentId } = await officer.publications.retract(id, {
    ...{ reason: '獎項圖片含有個資', incident: { severity: 3, dataKinds: ['name', 'phone'] } },
  });
  const gone = (await fetch(new URL(String(publicPath), url))).status;
  print(`撤下 retraction: 曾被讀取 read ${reads.total} 次 times，其後 since then ${gone}`);
  return String(incidentId);
}
