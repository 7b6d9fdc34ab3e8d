/** The command that upserts rows into a zone, to be copied. */
export const patchCommand = (file: string, zone: string | null): string =>
  `shopfest zone patch ${quoted(file)}${zone === null ? ' --zone …' : ` --zone ${quoted(zone)}`}`;

const quoted = (text: string): string =>
  /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
