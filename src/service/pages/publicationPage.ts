import { html, raw } from 'hono/html';
import type { Language, PublicationPicture, PublicationPrize } from '../../generated/types.js';
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
  const { content, contentHash } = document;
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
${content.pictures.map((picture) => figureOf(picture, sourceOf(picture.sha256), english))}
${content.prizes.map((prize) => sectionOf(prize, text.reserve))}
</main>
<footer>
<p>${text.codes}</p>
<p>${text.commitment}<br><code>${draw.commitment}</code></p>
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
