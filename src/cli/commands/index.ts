import type { Command } from '../command.js';
import { merchantsImport } from './merchantsImport.js';
import { promoItemsImport } from './promoItemsImport.js';
import { stats } from './stats.js';
import { transactionsPush } from './transactionsPush.js';

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [merchantsImport, transactionsPush, promoItemsImport, stats];
