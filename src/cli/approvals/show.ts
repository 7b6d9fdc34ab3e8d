import { defineCommand, jsonOption, type Options } from '../command/command.js';
import { connect, connectionOptions } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { printApproval } from './output.js';

const options = { ...connectionOptions, ...jsonOption } as const satisfies Options;

export const approvalsShow = defineCommand({
  name: 'approvals show',
  text: { en: 'show word for word what is to be approved', zh: '逐字顯示待核准的內容' },
  arguments: [{ name: 'apv_…' }],
  options,
  examples: ['approvals show apv_01kb1q3m8x7v5r2t9w4y6z0k'],
  async run(input) {
    const { args, io } = input;
    printApproval(await connect(input).approvals.retrieve(args[0] ?? '', { signal: io.signal }), input);
    return exitCodes.done;
  },
});
