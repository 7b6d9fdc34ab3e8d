import { destroyableKinds } from '../../generated/operatorEnums.js';
import type { DestroyableKind } from '../../generated/types.js';
import { defineCommand, jsonOption } from '../command/command.js';
import { confirm, yesOption } from '../command/confirm.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';
import { table } from '../terminal/table.js';

export const personalDataDestroy = defineCommand({
  name: 'personal-data destroy',
  text: {
    en: 'destroy personal data whose retention is over; it needs an approval',
    zh: '銷毀保存期滿的個資，須經核准',
  },
  arguments: [{ name: 'kind', many: true }],
  options: { ...campaignOptions, ...yesOption, ...jsonOption },
  examples: ['personal-data destroy contactData participantAttributes --campaign taichung-2020'],
  async run(input) {
    const { args, options, io } = input;
    const kinds = args.map(kindOf);
    await confirm(
      { en: `Destroy for good: ${kinds.join(', ')}`, zh: `永久銷毀：${kinds.join('、')}` },
      input,
    );
    const { records } = await connectToCampaign(input).personalData.destroy({ kinds }, { signal: io.signal });
    if (options.json) io.out.write(toJson({ records }));
    else
      io.out.write(
        table(
          records.map(({ id, kind, records: count, method, destroyedAt }) => [
            id,
            kind,
            { right: String(count) },
            method,
            destroyedAt,
          ]),
        ),
      );
    return exitCodes.done;
  },
});

function kindOf(text: string): DestroyableKind {
  const kind = destroyableKinds.find((each) => each === text);
  if (kind !== undefined) return kind;
  throw usageError(
    { en: `There is no kind '${text}'`, zh: `沒有「${text}」此一種類` },
    { en: destroyableKinds.join(', '), zh: destroyableKinds.join('、') },
  );
}
