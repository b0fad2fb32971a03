/**
 * `npm run bench -- page`: how long the page takes to show what the reader did, with 500 claims on it and the processor four
 * times slower: "interaction to next paint" after the browser's own event timing (w3.org/TR/event-timing), and the same for
 * a pointer that only moves, which the browser does not count.
 */
import { launch, type Page, startWeb } from '../scripts/browsers';
import { table } from '../scripts/measure/table';

const CLAIMS = 500;
const SLOWER = 4;
const TRIES = 24;
const GIVEN = ['Orla', 'Jon', 'Marta', 'Ilse', 'Sunna', 'Rui', 'Aino', 'Halla', 'Ingrid', 'Tomas'];
const FAMILY = ['Finn', 'Arrel', 'Vell', 'Tamm', 'Dal', 'Tavora', 'Salmela', 'Brekkan', 'Holm', 'Varga'];
const WORDS = ['the northern ferry would not sail', 'the harbour fees were too high', 'talks would go on in spring'];

/** An article with so many claims, by a hundred people who never were; a quarter of them without a name. */
export function longArticle(claims: number): string {
  const sentence = (i: number) => {
    const words = WORDS[i % WORDS.length];
    if (i % 4 === 3) return `A senior official in town ${i} told the Courier that ${words}.`;
    return `Minister ${GIVEN[i % 10]} ${FAMILY[Math.floor(i / 10) % 10]} said on Tuesday that ${words}.`;
  };
  const paragraphs = Array.from({ length: claims / 2 }, (_, i) => `<p>${sentence(2 * i)} ${sentence(2 * i + 1)}</p>`);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'The Ferry Talks',
    datePublished: '2025-03-04',
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Ferry Talks</title>
    <meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify(data)}</script>
    <style>body { font: 18px/1.6 serif; max-width: 40em; margin: auto; }</style></head>
    <body><main><article><h1>Foreign Ministers Meet on the Ferry Treaty</h1>${paragraphs.join('\n')}</article></main></body></html>`;
}

/** Runs in the page: keeps the duration of every interaction, and of every move of the pointer until the frame after it. */
function watch(): void {
  const kept = { interactions: new Map<number, number>(), moves: [] as number[] };
  (globalThis as { kept?: typeof kept }).kept = kept;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
      if (entry.interactionId === 0) continue;
      const known = kept.interactions.get(entry.interactionId) ?? 0;
      kept.interactions.set(entry.interactionId, Math.max(known, entry.duration));
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  addEventListener('pointermove', event => {
    requestAnimationFrame(() => setTimeout(() => kept.moves.push(performance.now() - event.timeStamp)));
  });
}

/** Runs in the page: the middle of the nth paragraph's first line, brought to the middle of the screen. */
function lineOf(n: number): { x: number; y: number } {
  const p = document.querySelectorAll('article p')[n]!;
  p.scrollIntoView({ block: 'center', behavior: 'instant' });
  const range = document.createRange();
  range.selectNodeContents(p);
  const box = range.getClientRects()[0]!;
  return { x: box.left + 60, y: box.top + box.height / 2 };
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

async function use(page: Page): Promise<void> {
  for (let i = 0; i < TRIES; i++) {
    const { x, y } = await page.evaluate(lineOf, Math.floor((i * CLAIMS) / 2 / TRIES));
    await pause(100);
    await page.move(x - 40, y);
    await page.move(x, y);
    await pause(100);
    await page.click({ x, y });
    await pause(150);
    await page.press('Enter');
    await pause(100);
    await page.press('Escape');
    await pause(100);
  }
}

export async function measurePage(): Promise<void> {
  const web = await startWeb();
  const browser = await launch('chromium', { web });
  try {
    const page = await browser.open(web.serve('http://www.themoscowtimes.com/2025/03/04/long-a1', longArticle(CLAIMS)));
    await page.waitFor(() => CSS.highlights.size > 0);
    await pause(500);
    const claims = await browser.badge(page);
    await page.evaluate(watch);
    await page.slow(SLOWER);
    await use(page);
    const { interactions, moves } = await page.evaluate(() => {
      const { kept } = globalThis as unknown as { kept: { interactions: Map<number, number>; moves: number[] } };
      return { interactions: [...kept.interactions.values()], moves: kept.moves };
    });
    const row = (name: string, ms: number[]) => {
      const sorted = ms.toSorted((a, b) => a - b);
      const at = (share: number) =>
        sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
      return [name, String(ms.length), at(0.5).toFixed(0), at(0.98).toFixed(0), at(1).toFixed(0)];
    };
    console.log(`\n${claims} claims on the page, the processor ${SLOWER} times slower (${browser.version})`);
    console.log(
      table(
        ['ms to the next paint', 'times', 'median', '98 %', 'longest'],
        [row('clicks and keys slower than 16 ms', interactions), row('moves of the pointer', moves)],
      ),
    );
  } finally {
    await browser.close();
    await web.close();
  }
}
