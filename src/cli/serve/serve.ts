import { defineCommand } from '../command/command.js';
import { type ServeInput, serveOptions } from './options.js';
import { runPrimary, runSingle, runWorker } from './runService.js';
import { readSettings } from './settings.js';
import { workerProcess } from './workers/workerProcess.js';

export const serve = defineCommand({
  name: 'serve',
  text: { en: 'run the campaign service', zh: '啟動活動服務' },
  options: serveOptions,
  examples: [
    'serve --sandbox',
    'serve --db sqlite:./shopfest.db --port 8787',
    'serve --db postgres://localhost/shopfest --workers 4',
  ],
  async run(typed) {
    const input = withEnvironment(typed);
    const settings = readSettings(input.options);
    const worker = workerProcess(input.io);
    if (worker) return runWorker(input, settings, worker);
    const exitCode = await (settings.workers > 1 ? runPrimary : runSingle)(input, settings);
    input.io.err.write(`${input.localize({ en: 'Stopped', zh: '已停止' })}\n`);
    return exitCode;
  },
});

/** What was not typed, from the environment. A sandbox is in memory unless it is given a database. */
function withEnvironment(input: ServeInput): ServeInput {
  const { options, io } = input;
  const of = (name: string) => io.env[name] || undefined;
  return {
    ...input,
    options: {
      ...options,
      db: options.db ?? (options.sandbox ? undefined : of('SHOPFEST_DB')),
      'approver-origins': options['approver-origins'] ?? of('SHOPFEST_APPROVER_ORIGINS'),
      'approver-domain': options['approver-domain'] ?? of('SHOPFEST_APPROVER_DOMAIN'),
      'audit-otlp': options['audit-otlp'] ?? of('SHOPFEST_AUDIT_OTLP'),
      'approver-wait-hours': options['approver-wait-hours'] ?? of('SHOPFEST_APPROVER_WAIT_HOURS'),
    },
  };
}
