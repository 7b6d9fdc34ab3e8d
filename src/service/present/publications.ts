import { toTaipei } from '../../campaign/taipeiTime.js';
import { operations } from '../../generated/operations.js';
import type {
  Picture,
  Publication,
  PublicationDocument,
  PublicationReads,
  PublicationReceipt,
} from '../../generated/types.js';
import type {
  PictureRecord,
  PublicationDocumentRecord,
  PublicationRecord,
  ReadCount,
} from '../store/store.js';
import { presentSignatures } from './approvals.js';
import { timeOrNull } from './time.js';

export function presentPublication(record: PublicationRecord): Publication {
  const { id, campaignId, drawId, status, version, title, titleEn, contentHash } = record;
  const { submittedBy, approvalId, reason, incidentId } = record;
  const isPublic = status === 'published';
  return {
    ...{ id, campaignId, drawId, status, version, title, titleEn, contentHash },
    ...{ submittedBy, approvalId, reason, incidentId },
    makers: [...record.makers],
    publicPath: isPublic ? operations.showPublished.path.replace('{publicationId}', id) : null,
    reads: presentReads(record.reads),
    createdAt: toTaipei(record.createdAt),
    updatedAt: toTaipei(record.updatedAt),
    publishedAt: timeOrNull(record.publishedAt),
    retractedAt: timeOrNull(record.retractedAt),
  };
}

function presentReads(reads: readonly ReadCount[]): PublicationReads {
  return {
    total: reads.reduce((sum, { count }) => sum + count, 0),
    by: reads.map((read) => ({ ...read, firstAt: toTaipei(read.firstAt), lastAt: toTaipei(read.lastAt) })),
  };
}

export function presentPublicationDocument({
  publishedAt,
  approval,
  ...document
}: PublicationDocumentRecord): PublicationDocument {
  const signatures = approval === null ? [] : presentSignatures(approval);
  return { ...document, publishedAt: timeOrNull(publishedAt), signatures };
}

/** Of a publication that was public and was retracted. */
export function presentRetractionReceipt(record: PublicationRecord): PublicationReceipt {
  const { id, contentHash, reason, incidentId, publishedAt, retractedAt, reads } = record;
  if (reason === null || publishedAt === null || retractedAt === null)
    throw new RangeError(`${id} was not retracted`);
  return {
    publicationId: id,
    ...{ contentHash, reason, incidentId },
    publishedAt: toTaipei(publishedAt),
    retractedAt: toTaipei(retractedAt),
    reads: presentReads(reads),
  };
}

export const presentPicture = ({
  sha256,
  type,
  width,
  height,
  bytes,
  createdAt,
}: PictureRecord): Picture => ({
  ...{ sha256, type, width, height },
  bytes: bytes.length,
  data: bytes.toString('base64'),
  createdAt: toTaipei(createdAt),
});
