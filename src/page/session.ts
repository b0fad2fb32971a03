/** Whence in one page: reads, reports, paints, shows cards, watches; and takes everything away when it stops. */
import type { Analysis } from '../analysis/model';
import { followClaim } from '../platform/follow';
import type { BackgroundToPage, Manner } from '../platform/messages';
import { isOff } from '../platform/off';
import { isConnected, receive } from '../platform/receive';
import type { Handlers } from '../platform/router';
import { send } from '../platform/send';
import type { Settings } from '../platform/settings';
import { say, speak } from '../platform/words';
import { createArticles } from './articles';
import { createCard } from './card';
import { contentTypeOf, rootOf, selectionOf } from './dom';
import { removeLeftovers } from './leftovers';
import { createMap, type Drawing } from './map';
import { createPainter, type Painter, type Place } from './paint';
import { claimIn, lookOf, spansOf } from './paint/marks';
import { themeAt } from './paint/theme';
import { followPointer } from './pointer';
import { followReading } from './reading';
import { bringIntoView } from './scroll';
import { selectedIn } from './selection';
import { createView } from './view';
import { addressOf, watch } from './watch';
import { LOOKING, looking } from './watch/looking';

export interface Session {
  /** Does the extension that started it still exist? */
  isAlive(): boolean;
  stop(): void;
}

/** Documents of text that a reader of the DOM can read; a PDF viewer's is none. */
const isText = (document: Document) => /^(text\/html|application\/xhtml\+xml)$/.test(contentTypeOf(document));

export function startSession(document: Document): Session {
  removeLeftovers(document);
  const life = new AbortController();
  const { signal } = life;
  let watchTrees = () => {};
  const articles = createArticles(document, signal, () => watchTrees());
  const card = createCard(document, signal);
  const map = createMap(document, { look: mapped, goTo: place => void show(place, true) }, signal);
  const view = createView(key => void send('page.viewed', { key }), signal);
  let painter: Painter | undefined;
  /** Ends the painter, at the latest with the session. */
  let painting = new AbortController();
  let settings: Settings | undefined;
  let chosen: Place | undefined;
  let asked = false;
  /** The page for which the reader asked, or that was detected. */
  let address = addressOf(document);
  /** The page never stops changing: it is read only when somebody asks, and until then nothing is shown. */
  let still = false;
  let resting = false;
  let turn: Promise<unknown> = Promise.resolve();
  /** The first reading, begun unasked. */
  let begun: Promise<boolean> | undefined;

  function adopt(manner: Manner) {
    settings = manner.settings;
    speak(manner.words);
  }

  function paint() {
    if (!settings || signal.aborted || resting) return;
    if (articles.shown.size > 0) painter ??= createPainter(document, AbortSignal.any([signal, painting.signal]));
    painter?.paint(articles.shown, settings);
    map.update();
    view.of(new Map([...articles.shown].map(([key, { read }]) => [key, read.root])));
    if (!card.isOpen()) return;
    if (chosen && isShown(chosen)) painter?.emphasise(chosen);
    else card.close();
  }

  /** The claim that is chosen has another id after a new analysis, or none. */
  function followChosen(before: Analysis | undefined) {
    const after = chosen && articles.shown.get(chosen.key)?.analysis;
    if (!chosen || !before || before === after) return;
    const claim = after && followClaim(chosen.claim, before, after);
    // The open card speaks of the others by their old ids.
    if (claim !== chosen.claim) card.close();
    chosen = claim === undefined ? undefined : { key: chosen.key, claim };
  }

  /** The map shows what is painted. */
  function mapped(): Drawing | undefined {
    const root = [...articles.shown.values()][0]?.read.root;
    if (!settings?.map || !root || resting) return undefined;
    const { categories, colours } = settings;
    const ticks = [...articles.shown].flatMap(([key, { analysis }]) =>
      analysis.claims.flatMap(claim => {
        const look = lookOf(claim, categories);
        const [line] = look ? (painter?.rectsOf({ key, claim: claim.id }) ?? []) : [];
        return look && line ? [{ place: { key, claim: claim.id }, look, top: line.top + window.scrollY }] : [];
      }),
    );
    return { ticks, colours, theme: themeAt(rootOf(document)) };
  }

  function isShown({ key, claim }: Place): boolean {
    const found = articles.shown.get(key)?.analysis.claims.find(c => c.id === claim);
    return found !== undefined && settings !== undefined && lookOf(found, settings.categories) !== undefined;
  }

  /**
   * One reading after the other: a page that changes while it is read is read once more.
   * @param again somebody wants this page read, whatever it is now.
   * @returns whether anything had changed.
   */
  function read(again: boolean): Promise<boolean> {
    const next = turn.then(async () => {
      if (signal.aborted) return false;
      if (!isText(document)) {
        await send('page.refused', { reason: 'forbidden', asked });
        return false;
      }
      if (again) address = addressOf(document);
      resting &&= !again;
      const before = chosen && articles.shown.get(chosen.key)?.analysis;
      // What was asked for is read on, whatever it turns into; another page is not.
      const stay = again || (asked && addressOf(document) === address);
      const result = await articles.read({ asked, again, stay, cuts: still ? ['still'] : [] });
      if (result.left) {
        stop();
        // The detector may look at the same address anew.
        if (looking[LOOKING]) looking[LOOKING].address = '';
        await send('page.left', {});
        return true;
      }
      if (result.manner) adopt(result.manner);
      // Nothing to do here: unasked, nothing of ours stays in a page that is no article.
      if (!asked && result.refusal?.reason === 'not-an-article' && articles.shown.size === 0) stop();
      followChosen(before);
      paint();
      return result.changed;
    });
    const safe = next.catch(async (error: unknown) => {
      await send('page.refused', { reason: 'failed', detail: String(error), asked });
      return false;
    });
    turn = safe;
    return safe;
  }

  function openCard(place: Place, point?: { x: number; y: number }) {
    const shown = articles.shown.get(place.key);
    if (!shown || !settings || !painter || !isShown(place)) return;
    if (card.isOpen() && chosen?.key === place.key && chosen.claim === place.claim) return;
    reveal(place, point);
  }

  /** The card of a claim, also of one whose mark is switched off. */
  function reveal(place: Place, point?: { x: number; y: number }) {
    const shown = articles.shown.get(place.key);
    if (!shown || !settings) return;
    chosen = place;
    // The card first: light on many claims takes the browser a frame of its own.
    requestAnimationFrame(() => setTimeout(() => card.isOpen() && chosen === place && painter?.emphasise(place)));
    card.open({
      analysis: shown.analysis,
      claim: place.claim,
      settings,
      theme: themeOf(settings, shown.read.root),
      lines: () => painter?.rectsOf(place) ?? [],
      ...(point ? { point } : {}),
      goTo: claim => void show({ key: place.key, claim }, true),
      showInPanel: () => void send('page.chosen', { ...place, open: true }),
    });
  }

  const themeOf = ({ theme }: Settings, root: Element) => (theme === 'auto' ? themeAt(root) : theme);

  /** Answers for what the reader has selected. @returns whether there is something to answer for. */
  function who(): boolean {
    const selection = selectionOf(document);
    if (!settings || !selection || selection.isCollapsed) return false;
    const range = selection.getRangeAt(0);
    for (const [key, { read, analysis }] of articles.shown) {
      const span = selectedIn(range, read);
      const claim = span && claimIn(analysis.claims, span);
      if (!claim) continue;
      reveal({ key, claim: claim.id });
      void send('page.chosen', { key, claim: claim.id });
      return true;
    }
    const [first] = articles.shown.values();
    const theme = themeOf(settings, first?.read.root ?? rootOf(document));
    card.say(say('nobody_here'), { settings, theme, lines: () => [...range.getClientRects()] });
    return true;
  }

  /** @returns whether the claim is on the page. */
  function show(place: Place, withCard: boolean): boolean {
    const shown = articles.shown.get(place.key);
    const claim = shown?.analysis.claims.find(c => c.id === place.claim);
    const [range] = claim && shown ? spansOf(claim).flatMap(s => shown.read.ranges(s)) : [];
    if (!painter || !range) return false;
    card.close();
    bringIntoView(range);
    if (withCard) openCard(place);
    chosen = place;
    painter.emphasise(place);
    painter.flash(place);
    return true;
  }

  /** Text takes no focus: the card of what it says does, and gives it back on Escape. */
  function goThere(place: Place): boolean {
    if (!card.isOpen()) reveal(place);
    window.focus();
    return card.enter();
  }

  function step(by: 1 | -1): boolean {
    const all = [...articles.shown].flatMap(([key, { analysis }]) => analysis.claims.map(c => ({ key, claim: c.id })));
    const places = all.filter(isShown);
    const at = places.findIndex(p => p.key === chosen?.key && p.claim === chosen.claim);
    // From where the reader is: the first claim that is still on the screen.
    const first = places.findIndex(p => painter?.rectsOf(p).some(r => r.bottom > 0));
    const next = at >= 0 ? at + by : by > 0 ? first : first - 1;
    const place = places[(next + places.length) % places.length];
    if (!place || !show(place, true)) return false;
    void send('page.chosen', place);
    return true;
  }

  function leave() {
    card.close();
    chosen = undefined;
    painter?.emphasise(undefined);
  }

  function stop() {
    life.abort();
  }

  const handlers: Handlers<keyof BackgroundToPage> = {
    'tab.read': async now => {
      const before = begun;
      begun = undefined;
      asked ||= now.asked;
      await (before && !now.asked ? before : read(true));
      return true;
    },
    'tab.alive': () => true,
    'tab.step': ({ by }) => step(by),
    'tab.who': who,
    'tab.show': ({ focus = false, ...place }) => show(place, focus) && (!focus || goThere(place)),
    'tab.settings': now => {
      adopt(now);
      if (isOff(now.settings, document.location.hostname)) stop();
      else paint();
      return undefined;
    },
    'tab.stop': () => {
      stop();
      return undefined;
    },
  };
  receive(handlers, signal);

  followReading(
    document,
    {
      places: () =>
        [...articles.shown].flatMap(([key, { analysis }]) => analysis.claims.map(c => ({ key, claim: c.id }))),
      topOf: place => painter?.rectsOf(place)[0]?.top,
      tell: place => void send('page.reading', place),
    },
    signal,
  );

  followPointer(
    document,
    {
      at: (x, y) => painter?.at(x, y),
      rest: () => settings?.rest ?? 'click',
      hover: place => painter?.emphasise(place ?? (card.isOpen() ? chosen : undefined)),
      open(place, point, clicked) {
        openCard(place, point);
        if (clicked) void send('page.chosen', place);
      },
      leave,
      escape: leave,
      enter(place) {
        if (!card.isOpen() && place) openCard(place);
        return card.enter();
      },
      isOurs: card.isOurs,
    },
    signal,
  );

  window.addEventListener('beforeprint', leave, { signal });
  // Nobody but us sees a frame go away.
  if (window !== window.top) window.addEventListener('pagehide', () => void send('page.left', {}), { signal });

  watchTrees = watch(
    document,
    {
      roots: articles.roots,
      isOurs: node => card.isHost(node) || map.isHost(node),
      trees: articles.trees,
      changed: () => read(false),
      navigated() {
        leave();
        still = resting = false;
      },
      resumed: () => void send('page.detected', { asked, there: true }),
      restless() {
        leave();
        still = resting = true;
        painting.abort();
        painting = new AbortController();
        painter = undefined;
        map.update();
        void send('page.refused', { reason: 'restless', asked });
      },
      isAlive: isConnected,
      dead: stop,
    },
    signal,
  );

  // Brought for an article that the detector has found: what is to be done is known, and nobody has to say so.
  if (looking[LOOKING]?.found) {
    looking[LOOKING].found = false;
    // In a turn of its own: this one was long enough.
    begun = new Promise(resolve => setTimeout(resolve)).then(() => read(true));
  }

  return { isAlive: () => !signal.aborted && isConnected(), stop };
}
