import { html, raw } from 'hono/html';
import type { Language, PoolShare, PublicationPicture, PublicationPrize } from '../../generated/types.js';
import type { PublicationDocumentRecord } from '../store/store.js';
import { messages } from './messages.js';
import { style } from './style.js';

type Markup = ReturnType<typeof html>;

/** Draws and prizes have Chinese names, whatever the language of the page. */
const CHINESE = 'zh-Hant-TW';

/** The page of a publication. All its content is escaped. `sourceOf` gives the address of a picture by its SHA-256. */
export function publicationHtml(
  document: PublicationDocumentRecord,
  language: Language,
  sourceOf: (sha256: string) => string,
): string {
  const { content, contentHash, approval, auditHead } = document;
  const { campaign, draw } = content;
  const text = messages[language];
  const english = language === 'en';
  const title = english ? content.titleEn : content.title;
  const note = english ? content.noteEn : content.note;
  const body = html`<header>
${navigation(english ? (campaign.nameEn ?? campaign.name) : campaign.name, language)}
<h1>${title}</h1>
<p class="facts"><span lang="${CHINESE}">${draw.name}</span> · ${text.drawn} <time datetime="${draw.drawnAt}">${draw.drawnAt.slice(0, 16).replace('T', ' ')}</time>
 · ${text.participants} ${formatCount(draw.participantCount)} · ${text.entries} ${formatCount(draw.entryCount)}</p>
</header>
<main>
${note === null ? '' : html`<p class="note">${note}</p>`}
${lineSection(draw, language)}
${content.pictures.map((picture) => figureOf(picture, sourceOf(picture.sha256), english))}
${content.prizes.map((prize) => sectionOf(prize, text.reserve))}
</main>
<footer>
<p>${text.codes}</p>
<p>${text.commitment}<br><code>${draw.commitment}</code></p>
<p>${text.verify}<br><code>npx -p @shopfest/partner-sdk -p @noble/curves shopfest draw verify proof.json --strict --commitment ${draw.commitment} --approvals approvals.json${approval === null ? '' : ` --fingerprint ${approval.document.approvers}`}</code><br><a href="/v1/campaigns/${campaign.id}/approvals">approvals.json</a></p>
${auditHead === null ? '' : html`<p>${text.auditHead}<br><code>${auditHead.sequence}:${auditHead.hash}</code></p>`}
${poolFacts(draw, language)}
<p>${text.content}<br><code>${contentHash}</code></p>
</footer>`;
  return layout(title, language, body);
}

/** The page of a retracted publication, which shows nothing of it. */
export function retractedHtml(language: Language): string {
  const { gone, goneWhy } = messages[language];
  return layout(
    gone,
    language,
    html`<header>
${navigation('', language)}
<h1>${gone}</h1>
</header>
<main><p>${goneWhy}</p></main>`,
  );
}

function layout(title: string, language: Language, body: Markup): string {
  return String(html`<!doctype html>
<html lang="${language === 'en' ? 'en' : CHINESE}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
${body}
</body>
</html>
`);
}

function navigation(campaign: string, language: Language): Markup {
  const [to, lang] = language === 'en' ? ['zh-TW', CHINESE] : ['en', 'en'];
  return html`<nav><span>${campaign}</span><a href="?language=${to}" hreflang="${lang}" lang="${lang}">${messages[language].other}</a></nav>`;
}

type PublishedDraw = PublicationDocumentRecord['content']['draw'];

/** The draws before this one, where there are any: nobody takes a third try for the first. */
function lineSection(
  { version = 1, predecessors = [], replacementReason = '' }: PublishedDraw,
  language: Language,
): Markup | '' {
  if (predecessors.length === 0) return '';
  const { line, ended, wasDrawn, notDrawn } = messages[language];
  return html`<section class="line">
<h2>${line(version)}</h2>
<ol>
${predecessors.map(
  (
    each,
  ) => html`<li value="${each.version}"><p>${ended[each.status === 'failed' ? 'failed' : 'voided']} <time datetime="${each.endedAt}">${each.endedAt.slice(0, 16).replace('T', ' ')}</time> · ${each.drawnAt === null ? notDrawn : wasDrawn}${each.reason === null ? '' : html` · <span lang="${CHINESE}">${each.reason}</span>`}</p><code>${each.commitment ?? '—'}</code></li>
`,
)}<li value="${version}"><p lang="${CHINESE}">${replacementReason}</p></li>
</ol>
</section>`;
}

function poolFacts({ exclusions, operatorEntries }: PublishedDraw, language: Language): Markup {
  const { excluded, operators } = messages[language];
  const facts = [
    ...(exclusions === undefined ? [] : [excluded(...countsOf(exclusions))]),
    ...(operatorEntries === undefined ? [] : [operators(...countsOf(operatorEntries))]),
  ];
  return html`${facts.map((fact) => html`<p>${fact}</p>\n`)}`;
}

const countsOf = ({ participants, entries }: PoolShare): [people: string, entries: string] => [
  formatCount(participants),
  formatCount(entries),
];

function figureOf({ alt, altEn }: PublicationPicture, source: string, english: boolean): Markup {
  return html`<figure><img src="${source}" alt="${english ? altEn : alt}" referrerpolicy="no-referrer"></figure>`;
}

function sectionOf({ name, winners }: PublicationPrize, reserve: string): Markup {
  return html`<section>
<h2 lang="${CHINESE}">${name}</h2>
<ul>
${winners.map(({ code, isReserve }) => (isReserve ? html`<li class="reserve"><code>${code}</code><span>${reserve}</span></li>\n` : html`<li><code>${code}</code></li>\n`))}</ul>
</section>`;
}

const formatCount = (count: number): string => count.toLocaleString('en-US');
