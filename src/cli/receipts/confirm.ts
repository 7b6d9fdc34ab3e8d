import { defineCommand, jsonOption } from '../command/command.js';
import { decideOptions, decideReceipts } from './decide.js';

export const receiptsConfirm = defineCommand({
  name: 'receipts confirm',
  text: {
    en: 'confirm claims to paper receipts that are in the booklet; they count',
    zh: '確認與收據本相符的登錄，予以計入',
  },
  arguments: [{ name: 'clm_…', many: true, optional: true }],
  options: { ...decideOptions, ...jsonOption },
  examples: [
    'receipts confirm clm_01kb1q3m8x7v5r2t9w4y6z0n',
    'receipts confirm --merchant external:M0001 --yes',
  ],
  run: (input) =>
    decideReceipts(
      {
        verb: 'confirm',
        imperative: { en: 'Confirm', zh: '確認' },
        decide: (claims, claimIds, call) => claims.confirmReceipts({ claimIds }, call),
      },
      input,
    ),
});
