import type { Invitation } from '../../generated/types.js';
import type { CommandInput } from '../command/command.js';
import { toJson } from '../terminal/json.js';
import { printable } from '../terminal/printable.js';
import { table } from '../terminal/table.js';
import type { Text } from '../terminal/text.js';

const states: Readonly<Record<string, Text>> = {
  pending: { en: 'pending', zh: '待回覆' },
  accepted: { en: 'accepted', zh: '已接受' },
  refused: { en: 'refused', zh: '已婉拒' },
  withdrawn: { en: 'withdrawn', zh: '已撤回' },
  ended: { en: 'ended', zh: '已結束' },
};

/** One line for each invitation: which merchant is to stand below which. */
export function invitationTable(
  invitations: readonly Invitation[],
  { localize, language }: CommandInput,
): string {
  const nameOf = ({ name, nameEn }: Invitation['merchant']) =>
    printable(language === 'en' ? (nameEn ?? name) : name);
  return table(
    invitations.map(({ id, status, merchant, parent, createdAt, reason }) => [
      ...[id, localize(states[status] ?? { en: status, zh: status }), nameOf(merchant), '→', nameOf(parent)],
      createdAt.slice(0, 10),
      printable(reason ?? ''),
    ]),
  );
}

/** Prints one invitation as it is now. */
export function printInvitation(invitation: Invitation, input: CommandInput): void {
  input.io.out.write(input.options.json ? toJson({ invitation }) : invitationTable([invitation], input));
}
