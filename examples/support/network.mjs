// @ts-check
// A network whose cable can be pulled.

/** @returns {{ plugged: boolean, adapter: import('@shopfest/partner-sdk').Adapter }} */
export function unpluggable() {
  const network = {
    plugged: true,
    async adapter(/** @type {import('@shopfest/partner-sdk').AdapterRequest} */ { url, ...request }) {
      if (!network.plugged) throw Object.assign(new Error('no network'), { code: 'ENETUNREACH' });
      const answer = await fetch(url, /** @type {RequestInit} */ (request));
      return {
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: await answer.text(),
      };
    },
  };
  return network;
}
