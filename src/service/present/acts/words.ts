import type { ApprovalRequest } from '../../store/store.js';

/** What of an act follows from its content. */
export type Act = Pick<ApprovalRequest, 'act' | 'subject' | 'content' | 'words'>;

/** Lines in both languages: those that are there, joined. */
export function linesOf(
  ...lines: readonly (readonly [zh: string, en: string] | null | undefined)[]
): Act['words'] {
  const present = lines.flatMap((line) => (line ? [line] : []));
  return { zh: present.map(([zh]) => zh).join('\n'), en: present.map(([, en]) => en).join('\n') };
}
