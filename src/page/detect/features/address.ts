/** What the address says a page is. */
import { type Features, share, yes } from './feature';

/** Host and path. The browser has brought its addresses into this shape: taking them apart by its own means takes longer. */
const ADDRESS = /^[a-z][a-z\d+.-]*:(?:\/\/(?:[^/?#]*@)?([^/?#:]*)[^/?#]*)?([^?#]*)/i;

/** @param url "" where it is not known: then its only feature is that */
export function ofAddress(url: string): Features {
  const parsed = ADDRESS.exec(url);
  if (!parsed) return { 'address: unknown': 1 };
  const [, hostname = '', pathname = ''] = parsed;
  const parts = pathname.split('/').filter(Boolean);
  const last = (parts.at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  const slug = Math.max(0, ...parts.map(part => part.split(/[-_]/).filter(word => /\p{L}/u.test(word)).length));
  const path = `${pathname}/`;
  return {
    'address: words': share(slug, 8),
    'address: no words': yes(slug < 3),
    'address: day': yes(
      /\/(?:19|20)\d\d[/-]?(?:\d\d?|[a-z]{3})[/-]?\d\d?(?:\/|-|$)|(?:^|[/-])(?:19|20)\d{6}(?:\D|$)/i.test(path),
    ),
    'address: month': yes(/\/(?:19|20)\d\d\/\d\d?\//.test(path)),
    'address: number': yes(/\d{5,}/.test(last) || /(?:^|-)a?\d{4,}$/.test(last)),
    'address: hash': yes(/[0-9a-f]{8,}$|[a-z0-9]{10,}$/i.test(last) && /\d/.test(last) && /[a-z]/i.test(last)),
    'address: news': yes(
      /\/(?:news|world|politics?|international|national|us|uk|europe|asia|africa|middle-?east|story|stories|articles?|nation|local|economy|business)\//i.test(
        path,
      ),
    ),
    'address: not news': yes(
      /\/(?:blogs?|posts?|docs?|wiki|manual|reference|tutorials?|guide|help|support|faq|about|contact|pages?)\//i.test(
        path,
      ),
    ),
    'address: talk': yes(
      /\/(?:forums?|threads?|topics?|questions?|discussion|community|viewtopic|showthread|comments|r)\b/i.test(path),
    ),
    'address: page': yes(/\.(?:s?html?|php|aspx?|ece|cms)$/i.test(pathname)),
    'address: host of words': yes(
      /(?:news|times|post|herald|tribune|guardian|daily|press|gazette|journal|telegraph|independent|today|chronicle|observer|reporter|bbc|cnn|nbc|cbs|abc|reuters|sky|zeitung|jazeera|radio|tv)/i.test(
        hostname,
      ),
    ),
    'address: host of others': yes(
      /^(?:docs?|blogs?|forums?|wiki|developers?|support|help|shop|store|community|dev|learn|status)\.|wikipedia|wordpress|blogspot|medium\.com|github|substack|stack|reddit|tumblr|readthedocs|quora/i.test(
        hostname,
      ),
    ),
    'address: com': yes(/\.com$|\.co\.\w\w$/.test(hostname)),
    'address: org': yes(/\.(?:org|edu|gov|io|dev|net)$/.test(hostname)),
  };
}
