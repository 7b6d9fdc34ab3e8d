import type { MirrorProgressEvent } from '../../index.js';
import type { Text } from '../terminal/text.js';

/** What the progress of a sync counts, by phase. */
export const phases: Readonly<Record<MirrorProgressEvent['phase'], Text>> = {
  reading: { en: 'rows read', zh: '筆已讀取' },
  comparing: { en: 'buckets compared', zh: '區段已比對' },
  sending: { en: 'items sent', zh: '項已送出' },
  applying: { en: 'changes applied', zh: '項變更已套用' },
};
