import type { MessageCode } from '../message.js';
import type { Warnings } from '../warnings.js';

/** The context of a message that the readers of all kinds need. */
export interface Source {
  readonly xml: string;
  readonly code: MessageCode;
  readonly version: string | null;
  readonly warnings: Warnings;
}
