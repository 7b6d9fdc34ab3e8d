import type { Command } from '../command.js';
import { auditVerify } from './auditVerify.js';
import { drawVerify } from './drawVerify.js';
import { keysCreate } from './keysCreate.js';
import { keysList } from './keysList.js';
import { keysRevoke } from './keysRevoke.js';
import { keysRotate } from './keysRotate.js';
import { ledgerCheck } from './ledgerCheck.js';
import { merchantsImport } from './merchantsImport.js';
import { outboxDiscard } from './outboxDiscard.js';
import { outboxDrain } from './outboxDrain.js';
import { outboxRetry } from './outboxRetry.js';
import { outboxStatus } from './outboxStatus.js';
import { promoItemsImport } from './promoItemsImport.js';
import { serve } from './serve.js';
import { stats } from './stats.js';
import { transactionsPush } from './transactionsPush.js';
import { zoneSync } from './zoneSync.js';

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [
  serve,
  keysCreate,
  keysList,
  keysRotate,
  keysRevoke,
  merchantsImport,
  transactionsPush,
  outboxStatus,
  outboxDrain,
  outboxRetry,
  outboxDiscard,
  promoItemsImport,
  zoneSync,
  stats,
  drawVerify,
  auditVerify,
  ledgerCheck,
];
