import { transactionColumns } from '../columns/transactions.js';
import { defineCommand } from '../command.js';
import { importOptions, importRows, type Task } from '../importing.js';

const task: Task = {
  command: 'transactions push',
  formats: ['ndjson', 'csv'],
  columns: transactionColumns,
  schema: 'TransactionInput',
  send: (client, rows, options) => client.transactions.pushAll(rows, options),
};

export const transactionsPush = defineCommand({
  name: 'transactions push',
  text: { en: 'send sales from NDJSON and CSV files', zh: '由 NDJSON 與 CSV 檔送出交易' },
  arguments: [{ name: 'files or folders', many: true }],
  options: importOptions,
  examples: [
    'transactions push sales.ndjson',
    'transactions push exports/2020-12 --rejected rejected.ndjson',
    'transactions push rejected.ndjson',
  ],
  run: (input) => importRows(task, input),
});
