import type { DrawSchedule } from '../../generated/types.js';
import type { CommandInput } from '../command/command.js';
import { toJson } from '../terminal/json.js';
import { printable } from '../terminal/printable.js';
import { formatNumber, table } from '../terminal/table.js';
import type { Localize } from '../terminal/text.js';

/** Prints a schedule: a line for each draw on stdout, and what comes next on stderr. */
export function printSchedule(
  schedule: DrawSchedule,
  { io, localize, options }: Pick<CommandInput, 'io' | 'localize' | 'options'>,
): void {
  if (options.json) {
    io.out.write(toJson({ schedule }));
    return;
  }
  io.out.write(linesOf(schedule, localize));
  const { id, status, draws } = schedule;
  const count = formatNumber(draws.length);
  const next =
    status === 'proposed'
      ? {
          en: `${count} draws proposed. After signature: shopfest draws confirm ${id} --yes`,
          zh: `擬定 ${count} 次抽獎。經核准人簽署後：shopfest draws confirm ${id} --yes`,
        }
      : { en: `${count} draws, ${status}.`, zh: `共 ${count} 次抽獎，狀態 ${status}。` };
  io.err.write(`${localize(next)}\n`);
}

function linesOf({ draws }: DrawSchedule, localize: Localize): string {
  const header = [
    localize({ en: 'drawn at', zh: '抽獎時間' }),
    localize({ en: 'draw', zh: '抽獎' }),
    localize({ en: 'sales', zh: '消費期間' }),
    localize({ en: 'prizes', zh: '獎項' }),
  ];
  return table([
    header,
    ...draws.map(({ drawAt, name, pool: { period }, prizes }) => [
      drawAt.slice(0, 16).replace('T', ' '),
      printable(name),
      `${period.startsAt.slice(0, 10)} – ${period.endsAt.slice(0, 10)}`,
      prizes.map((prize) => printable(`${prize.name} × ${formatNumber(prize.count)}`)).join(', '),
    ]),
  ]);
}
