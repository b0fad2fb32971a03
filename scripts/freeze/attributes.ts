/** Which attributes of a page's elements are its structure, and what stands in place of the others. */

/** Kept with their values: names, roles, and what shows or hides. */
const KEPT = new Set(
  'class id itemprop itemtype itemscope role hidden aria-hidden lang dir type rel property name charset slot shadowrootmode amp ⚡ data-testid data-component datetime open start'.split(
    ' ',
  ),
);
const ADDRESS = 'https://www.example.com/2031/05/03/a-cable-81234';
const DATE = '2031-05-03T09:30:00Z';
/** UTF-16 units of a class attribute: utility classes in bulk say nothing. */
const MOST_CLASS = 120;

/** The address that stands for another: platforms of posts are kept, since they say what a post is. */
export function addressFor(href: string): string {
  const post = /^https?:\/\/(?:www\.)?(twitter\.com|x\.com|t\.me|bsky\.app|truthsocial\.com|mastodon\.social)\//.exec(
    href,
  );
  if (post) return `https://${post[1]}/example/status/1234567890`;
  return href.startsWith('#') ? '#' : 'https://www.example.com/elsewhere';
}

/** Values for `<meta content>` by the element's name: dates, types and languages stay what they are in form. */
export function contentFor(name: string, content: string, title: string): string {
  if (/time|date/i.test(name)) return DATE;
  if (/url$|canonical/i.test(name)) return ADDRESS;
  if (/image|video|audio|player/i.test(name)) return 'https://www.example.com/picture.jpg';
  if (/type$|card$|locale|language|robots|viewport|tier|width|height|charset/i.test(name)) return content;
  if (/title|headline/i.test(name)) return title;
  if (/site_name|publisher|application-name/i.test(name)) return 'The Example Courier';
  if (/author|creator|byl/i.test(name)) return 'Una Marsh';
  if (/section|category/i.test(name)) return 'World';
  return 'Example';
}

/** Leaves an element its structure: its own text and its children are not touched. */
export function freezeAttributes(el: Element, title: string): void {
  for (const name of el.getAttributeNames()) {
    const value = el.getAttribute(name) ?? '';
    if (name === 'href') {
      el.setAttribute(name, /canonical|amphtml/.test(el.getAttribute('rel') ?? '') ? ADDRESS : addressFor(value));
    } else if (name === 'content') {
      const named = el.getAttribute('property') ?? el.getAttribute('name') ?? el.getAttribute('itemprop') ?? '';
      el.setAttribute(name, contentFor(named, value, title));
    } else if (name === 'datetime') el.setAttribute(name, DATE);
    else if (name === 'class') el.setAttribute(name, value.replace(/\s+/g, ' ').trim().slice(0, MOST_CLASS));
    else if (name === 'style') {
      const hiding = /(?:display|visibility)\s*:\s*\w+/i.exec(value);
      if (hiding) el.setAttribute(name, hiding[0]);
      else el.removeAttribute(name);
    } else if (!KEPT.has(name)) el.removeAttribute(name);
  }
}

/** Structured data with its form kept: keys, types, what is free; every other string is ours. */
export function freezeData(json: string, title: string): string {
  const freeze = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.slice(0, 3).map(item => freeze(item, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, freeze(v, k === 'name' ? key : k)]));
    if (typeof value !== 'string' || /^@(?:type|context)$|language|accessible|cssSelector/i.test(key)) return value;
    return contentFor(/^https?:/.test(value) ? `${key}url` : key, value, title);
  };
  try {
    return JSON.stringify(freeze(JSON.parse(json), ''));
  } catch {
    return '';
  }
}
