import type { MessageCode } from '../message.js';
import type { Warnings } from '../warnings.js';

/** Everything a reader of one kind needs beside the section it reads. */
export interface Source {
  readonly xml: string;
  readonly code: MessageCode;
  readonly version: string | null;
  readonly warnings: Warnings;
}
