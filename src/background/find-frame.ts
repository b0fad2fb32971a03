/**
 * Looks for the frame in which a page shows its article: one of the page's own site, or an AMP page. Advertisements come in
 * frames too, even of the page's own origin; they are none.
 */
import { browser } from '../platform/browser';
import { safeUrl } from '../platform/url';
import { isAmp } from './amp';

/** UTF-16 units of prose: a frame with less holds no article, nor does a page. */
export const LEAST_PROSE = 600;
/** A frame of another origin may still be loading: it is looked for again after so long; ms. */
const AGAIN_MS = [400, 1200, 2400];

/** What a frame is, and what it says of itself. */
export interface Seen {
  /** UTF-16 units of prose; 0 in the page itself and where there is no room for an article. */
  prose: number;
  /** "" where the document has no address of its own. */
  host: string;
  /** May it look into the page around it? The browser lets it only where both have one origin. */
  own: boolean;
  amp: boolean;
  /** Does its data call it an article? */
  news: boolean;
  /** Does the page name it an advertisement, or it itself? Known of frames of the page's own origin, and of AMP. */
  advert: boolean;
  /** Of the page itself: addresses of its large frames. */
  frames: string[];
}

/** Runs in each frame, and goes there alone: whatever it uses stands in it. What the page has renamed, it does not use. */
export function look(): Seen {
  const [leastSide, leastParagraph, most] = [300, 80, 20]; // CSS px, UTF-16 units, frames
  const all = (selector: string) => Array.from(Document.prototype.querySelectorAll.call(document, selector));
  const seen: Seen = {
    prose: 0,
    host: location.hostname,
    own: false,
    amp: false,
    news: false,
    advert: false,
    frames: [],
  };
  if (window === window.top) {
    const large = all('iframe[src]').filter(frame => {
      const { width, height } = Element.prototype.getBoundingClientRect.call(frame);
      return width >= leastSide && height >= leastSide;
    });
    const addressOf = (frame: Element) => new URL(frame.getAttribute('src') ?? '', document.baseURI).href;
    seen.frames = large.slice(0, most).flatMap(frame => {
      try {
        return addressOf(frame);
      } catch {
        return []; // no address
      }
    });
    return seen;
  }
  if (innerWidth < leastSide || innerHeight < leastSide) return seen;
  const advert = /(?:^|[^a-z])(?:ads?|advert\w*|dfp|gpt|sponsor\w*|promoted|taboola|outbrain)(?:[^a-z]|$)/i;
  try {
    seen.own = window.top?.document !== undefined;
    for (let within: Window = window; within !== window.top; within = within.parent) {
      let at: Element | null = within.frameElement;
      for (let up = 0; at && up < 3; up++, at = at.parentElement) {
        const names = ['id', 'class', 'name', 'title'].map(name => at?.getAttribute(name)?.replace(/_/g, ' ') ?? '');
        seen.advert ||= names.some(name => advert.test(name));
      }
    }
  } catch {
    seen.own = false; // of another origin
  }
  seen.amp = all('html[amp], html[⚡]').length > 0;
  seen.advert ||= all('html[amp4ads], html[⚡4ads]').length > 0;
  const article = /"(?:News|Reportage)?\w*Article"|"LiveBlogPosting"/;
  seen.news =
    all('meta[property="og:type"][content="article"]').length > 0 ||
    all('script[type*="ld+json" i]').some(data => article.test(data.textContent ?? ''));
  for (const p of all('p')) {
    const { length } = (p.textContent ?? '').trim();
    if (length >= leastParagraph) seen.prose += length;
  }
  return seen;
}

export interface Wanted {
  /** The reader asked: then the frame need not call itself an article. */
  asked: boolean;
  /** May Whence read there, as far as the reader's settings go? */
  mayRead(host: string): boolean;
}

/** What was found: the frame to be read, or the host of one with an AMP page that the browser does not let us read. */
export type Found = { frame: number } | { closed: string } | undefined;

/** Is one host the other, or a part of it, as amp.example.com is of www.example.com? */
function isSameSite(one: string, other: string): boolean {
  const [a, b] = [one, other].map(host => host.replace(/^www\./, ''));
  return a === b || a!.endsWith(`.${b}`) || b!.endsWith(`.${a}`);
}

/**
 * The best of the frames that were looked at: of the page's site or an AMP page, no advertisement, with most prose. Exported
 * for its tests.
 */
export function choose(answers: readonly { frameId: number; result?: unknown }[], wanted: Wanted): number | undefined {
  const all = answers.flatMap(({ frameId, result }) => (result ? [{ frameId, ...(result as Seen) }] : []));
  const page = all.find(({ frameId }) => frameId === 0);
  const fits = all.filter(
    ({ frameId, host, prose, own, amp, news, advert }) =>
      frameId !== 0 &&
      prose >= LEAST_PROSE &&
      !advert &&
      (own || amp || (host !== '' && page !== undefined && isSameSite(host, page.host))) &&
      (own || wanted.asked || news) &&
      (host === '' || wanted.mayRead(host)),
  );
  return fits.sort((a, b) => b.prose - a.prose)[0]?.frameId;
}

const isAllowed = (host: string): Promise<boolean> => browser.permissions.contains({ origins: [`*://${host}/*`] });

/**
 * Only frames that the browser lets us read are looked into: those of the page's own origin, and of sites that are listed or
 * that the reader has allowed. Never throws.
 */
export async function findFrame(tab: number, wanted: Wanted): Promise<Found> {
  const target = { tabId: tab, allFrames: true };
  for (const wait of [...AGAIN_MS, 0]) {
    const answers = await browser.scripting.executeScript({ target, func: look }).catch(() => []);
    const frame = choose(answers, wanted);
    if (frame !== undefined) return { frame };
    const page = answers.find(({ frameId }) => frameId === 0)?.result as Seen | undefined;
    const hosts = (page?.frames ?? []).filter(isAmp).flatMap(address => safeUrl(address)?.hostname ?? []);
    const allowed = await Promise.all(hosts.map(isAllowed));
    const closed = hosts.find((host, i) => !allowed[i] && wanted.mayRead(host));
    // What nobody may read need not be waited for.
    if (!allowed.includes(true)) return closed === undefined ? undefined : { closed };
    if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait));
  }
  return undefined;
}
