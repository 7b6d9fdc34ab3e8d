import { defineCommand, jsonOption } from '../command/command.js';
import { requireReason } from '../report/selection.js';
import { decideOptions, decideReceipts } from './decide.js';

export const receiptsReject = defineCommand({
  name: 'receipts reject',
  text: {
    en: 'reject claims to paper receipts, with a reason',
    zh: '退回紙本收據的登錄，並附上原因',
  },
  arguments: [{ name: 'clm_…', many: true, optional: true }],
  options: {
    ...decideOptions,
    reason: { value: 'text', text: { en: 'why; the shopper reads it', zh: '原因，參加者可見' } },
    ...jsonOption,
  },
  examples: [
    'receipts reject clm_01kb1q3m8x7v5r2t9w4y6z0n --reason 查無此收據',
    'receipts reject --merchant external:M0001 --yes --reason 查無此收據',
  ],
  run(input) {
    const { reason = '' } = input.options;
    requireReason(reason);
    return decideReceipts(
      {
        verb: 'reject',
        imperative: { en: 'Reject', zh: '退回' },
        decide: (claims, claimIds, call) => claims.rejectReceipts({ claimIds, reason }, call),
      },
      input,
    );
  },
});
