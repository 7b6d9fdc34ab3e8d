#!/usr/bin/env node
import { withEnvFile } from './connection/envFile.js';
import { exitCodes } from './errors/exitCodes.js';
import { main } from './main.js';
import { ask, askSecret, confirm } from './terminal/ask.js';
import { outputTo } from './terminal/output.js';
import { shutdownSignal } from './terminal/shutdown.js';
import { languageOf, localizeIn } from './terminal/text.js';

const env = withEnvFile(process.env, process.cwd());
const systemLocale = Intl.DateTimeFormat().resolvedOptions().locale;
const [out, err] = [outputTo(process.stdout), outputTo(process.stderr)];

// The system says of a file on a full disk that it could not be written when the command has already ended.
process.once('exit', () => {
  const code = out.failure()?.code;
  if (code === undefined) return;
  const localize = localizeIn(languageOf(env, systemLocale));
  const text = { en: `The output cannot be written (${code})`, zh: `無法寫入輸出（${code}）` };
  err.write(`shopfest: ${localize(text)}\n`);
  process.exitCode = exitCodes.service;
});

process.exitCode = await main(process.argv.slice(2), {
  env,
  systemLocale,
  stdin: process.stdin,
  out,
  err,
  signal: shutdownSignal(),
  ...(process.stdin.isTTY && process.stderr.isTTY ? { ask, askSecret, confirm } : {}),
});
