import { authoredTexts } from '../../campaign/publication/content.js';
import type { KnownPersons } from '../../campaign/publication/scan.js';
import type { Language, Publication, PublicationContent } from '../../generated/types.js';
import { requireApproval } from '../auth/approval.js';
import { listFilterOf } from '../auth/listFilter.js';
import { actorOf, requirePerson } from '../auth/persons.js';
import { listPage } from '../http/paging.js';
import { requireNoPersonalData } from '../input/personalData.js';
import { readPicture } from '../input/picture/index.js';
import { withoutPersonalTitles } from '../input/refusedDrafts.js';
import { pageHeaders, pictureHeaders } from '../pages/headers.js';
import { publicationHtml, retractedHtml } from '../pages/publicationPage.js';
import { readerKindOf } from '../pages/readerKind.js';
import { publishAct } from '../present/acts/publications.js';
import {
  presentPicture,
  presentPublication,
  presentPublicationDocument,
  presentRetractionReceipt,
} from '../present/publications.js';
import { StoreProblem } from '../store/db/problem.js';
import type { PublicationDocumentRecord, PublicationRecord } from '../store/store.js';
import type { TagHandlers } from './handler.js';

export const publications: TagHandlers<'publications'> = {
  listPublications: (call) => {
    const { path, query, caller, store } = call;
    const filter = { ...listFilterOf(query, caller), onlyPublic: !caller.isOperator };
    return listPage(
      call,
      (page) => store.publications.list(path.campaignId, filter, page),
      presentPublication,
    );
  },

  async draftPublication({ path, body, caller, store }) {
    const draft = { note: null, noteEn: null, pictures: [], allowedTerms: [], ...body };
    const { body: drafted } = presented(
      await store.publications.draft(path.campaignId, draft, requirePerson(caller)),
    );
    return { body: drafted, storedBody: withoutPersonalTitles(drafted) };
  },

  async retrievePublication({ path: { campaignId, publicationId }, caller, store }) {
    const seen = { onlyPublic: !caller.isOperator };
    return presented(await store.publications.get(campaignId, publicationId, seen));
  },

  async updatePublication({ path: { campaignId, publicationId }, body, caller, store }) {
    return presented(await store.publications.update(campaignId, publicationId, body, requirePerson(caller)));
  },

  async retrievePublicationContent({ path: { campaignId, publicationId }, store }) {
    return { body: presentPublicationDocument(await store.publications.document(campaignId, publicationId)) };
  },

  async previewPublication({ path: { campaignId, publicationId }, query, store }) {
    const document = await store.publications.document(campaignId, publicationId);
    const sources = new Map<string, string>();
    for (const { sha256 } of document.content.pictures) {
      const { type, bytes } = await store.pictures.get(campaignId, sha256);
      sources.set(sha256, `data:${type};base64,${bytes.toString('base64')}`);
    }
    return {
      body: publicationHtml(document, query.language ?? 'zh-TW', (sha256) => sources.get(sha256) ?? ''),
      headers: pageHeaders('data:'),
    };
  },

  async addPicture({ path: { campaignId }, body, store }) {
    return { body: presentPicture(await store.pictures.add(campaignId, await readPicture(body.data))) };
  },

  async retrievePicture({ path: { campaignId, sha256 }, store }) {
    return { body: presentPicture(await store.pictures.get(campaignId, sha256)) };
  },

  async scanPublication({ path: { campaignId, publicationId }, store }) {
    return presented(await store.publications.scan(campaignId, publicationId, refuseFindings));
  },

  async submitPublication({ path: { campaignId, publicationId }, caller, store }) {
    return presented(
      await store.publications.submit(campaignId, publicationId, requirePerson(caller), refuseFindings),
    );
  },

  async publishPublication(call) {
    const { campaignId, publicationId } = call.path;
    const approve = (content: PublicationContent, makers: readonly string[]) =>
      requireApproval(call, { campaignId, makers, ...publishAct(content) });
    return presented(
      await call.store.publications.publish(campaignId, publicationId, approve, refuseFindings),
    );
  },

  async retractPublication({ path: { campaignId, publicationId }, body, caller, store }) {
    const by = actorOf(caller);
    return {
      body: presentRetractionReceipt(await store.publications.retract(campaignId, publicationId, body, by)),
    };
  },

  async retrievePublished({ path: { publicationId }, headers, store }) {
    return {
      body: presentPublicationDocument(
        await store.publications.read(publicationId, 'data', readerKindOf(headers)),
      ),
    };
  },

  async showPublished(call) {
    const { path, query, headers, store } = call;
    try {
      const document = await store.publications.read(path.publicationId, 'page', readerKindOf(headers));
      return pageOf(document, query.language);
    } catch (error) {
      const isGone = error instanceof StoreProblem && error.code === 'publication_retracted';
      if (!isGone || headers.get('accept')?.includes('application/problem+json')) throw error;
      return { body: retractedHtml(query.language ?? 'zh-TW'), status: 410, headers: pageHeaders("'none'") };
    }
  },

  async showPicture({ path: { publicationId, sha256 }, store }) {
    const { type, bytes } = await store.pictures.show(publicationId, sha256);
    return { body: bytes.toString('latin1'), headers: pictureHeaders(type) };
  },
};

const presented = (record: PublicationRecord): { body: Publication } => ({
  body: presentPublication(record),
});

/** The page loads its pictures from beside it. */
const pageOf = (document: PublicationDocumentRecord, language: Language = 'zh-TW') => ({
  body: publicationHtml(document, language, (sha256) => `pictures/${sha256}`),
  headers: pageHeaders(document.content.pictures.length === 0 ? "'none'" : "'self'"),
});

/** @throws ApiProblem personal_data_found */
function refuseFindings(content: PublicationContent, winners: KnownPersons): void {
  requireNoPersonalData(authoredTexts(content), content.allowedTerms, winners);
}
