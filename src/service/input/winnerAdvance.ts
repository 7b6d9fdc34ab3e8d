import type { WinnerAdvanceInput } from '../../generated/types.js';
import type { Expectation } from '../../validation/issue.js';
import { validationFailed } from '../http/problem.js';
import type { WinnerAdvance } from '../store/store.js';
import { readTime } from './times.js';

/** @throws ApiProblem validation_failed */
export function readWinnerAdvance({ status, claimBy, reason }: WinnerAdvanceInput): WinnerAdvance {
  const isWaiting = status === 'notified' || status === 'documentsRequested';
  if (claimBy !== undefined && !isWaiting) {
    throw validationFailed({ code: 'wrong_format', expects: whileWaiting }, ['claimBy']);
  }
  if (reason === undefined && status === 'disqualified')
    throw validationFailed({ code: 'missing' }, ['reason']);
  return { status, reason, claimBy: readTime(claimBy, 'claimBy') };
}

const whileWaiting: Expectation = [
  'nothing but with notified or documentsRequested',
  '僅能與 notified 或 documentsRequested 一併提供',
];
