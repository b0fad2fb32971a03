/** What a reader sees of the page's articles: marks, cards, the map; and what pointer and keys do with them. */
import { atLeisure } from '../platform/leisure';
import type { Manner } from '../platform/messages';
import { send } from '../platform/send';
import type { Settings } from '../platform/settings';
import { say, speak } from '../platform/words';
import type { Articles } from './articles';
import { createCard } from './card';
import { createChoice } from './choice';
import { rootOf, selectionOf } from './dom';
import { createMap, type Drawing } from './map';
import { createPainter, type Painter, type Place, type Shown } from './paint';
import { claimIn, lookOf, spansOf } from './paint/marks';
import { themeAt } from './paint/theme';
import { followPointer } from './pointer';
import { followReading } from './reading';
import { bringIntoView } from './scroll';
import { selectedIn } from './selection';
import { createView } from './view';

export interface Showing {
  /** How to paint and speak from now on. */
  adopt(manner: Manner): void;
  /** Shows the articles as they are now. */
  update(): void;
  /** Shows nothing until it is woken: the page never stops changing. */
  rest(): void;
  wake(): void;
  /** Closes the card, and nothing is chosen. */
  leave(): void;
  /** Brings a claim to the screen, with its card where the focus is to go there. @returns whether it is on the page. */
  show(place: Place, focus: boolean): boolean;
  /** To the next claim or the one before. @returns whether there is one. */
  step(by: 1 | -1): boolean;
  /** Answers for what the reader has selected. @returns whether there is something to answer for. */
  who(): boolean;
  /** Is the node of our own? */
  isOurs(node: Node): boolean;
}

/** All is taken away when `signal` aborts. */
export function createShowing(document: Document, articles: Articles, signal: AbortSignal): Showing {
  const card = createCard(document, signal);
  const map = createMap(document, { look: mapped, goTo: place => void show(place, true) }, signal);
  const view = createView(key => void send('page.viewed', { key }), signal);
  const choice = createChoice(articles);
  let painter: Painter | undefined;
  /** Ends the painter, at the latest with the session. */
  let painting = new AbortController();
  let settings: Settings | undefined;
  let resting = false;
  let ready = false;

  function update() {
    // The open card speaks of the others by their old ids.
    if (choice.follow()) card.close();
    if (!settings || signal.aborted || resting) return;
    if (articles.shown.size > 0) painter ??= createPainter(document, AbortSignal.any([signal, painting.signal]));
    painter?.paint(articles.shown, settings);
    map.update();
    makeReady();
    view.of(new Map([...articles.shown].map(([key, { read }]) => [key, read.root])));
    if (!card.isOpen()) return;
    if (choice.place && isShown(choice.place)) painter?.emphasise(choice.place);
    else card.close();
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

  function openCard(place: Place, point?: { x: number; y: number }) {
    const shown = articles.shown.get(place.key);
    if (!shown || !settings || !painter || !isShown(place)) return;
    if (card.isOpen() && choice.is(place)) return;
    reveal(place, point);
  }

  /** The card of a claim, also of one whose mark is switched off. */
  function reveal(place: Place, point?: { x: number; y: number }) {
    const shown = articles.shown.get(place.key);
    if (!shown || !settings) return;
    choice.set(place);
    // The card first: light on many claims takes the browser a frame of its own.
    requestAnimationFrame(() => setTimeout(() => card.isOpen() && choice.place === place && painter?.emphasise(place)));
    card.open(cardOf(place, shown, settings, point));
  }

  const cardOf = (place: Place, { analysis, read }: Shown, settings: Settings, point?: { x: number; y: number }) => ({
    analysis,
    claim: place.claim,
    settings,
    theme: themeOf(settings, read.root),
    lines: () => painter?.rectsOf(place) ?? [],
    ...(point ? { point } : {}),
    goTo: (claim: string) => void show({ key: place.key, claim }, true),
    showInPanel: () => void send('page.chosen', { ...place, open: true }),
  });

  /** Once there is something to explain, cards are made ready for it while the page has nothing else to do. */
  function makeReady() {
    const [[key, shown] = []] = articles.shown;
    const [claim] = shown?.analysis.claims ?? [];
    if (ready || !settings || key === undefined || !shown || !claim) return;
    ready = true;
    signal.addEventListener('abort', atLeisure(card.ahead(cardOf({ key, claim: claim.id }, shown, settings))));
  }

  const themeOf = ({ theme }: Settings, root: Element) => (theme === 'auto' ? themeAt(root) : theme);

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

  function show(place: Place, withCard: boolean): boolean {
    const shown = articles.shown.get(place.key);
    const claim = shown?.analysis.claims.find(c => c.id === place.claim);
    const [range] = claim && shown ? spansOf(claim).flatMap(s => shown.read.ranges(s)) : [];
    if (!painter || !range) return false;
    card.close();
    bringIntoView(range);
    if (withCard) openCard(place);
    choice.set(place);
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

  const allPlaces = (): Place[] =>
    [...articles.shown].flatMap(([key, { analysis }]) => analysis.claims.map(c => ({ key, claim: c.id })));

  function step(by: 1 | -1): boolean {
    const places = allPlaces().filter(isShown);
    const at = places.findIndex(choice.is);
    // From where the reader is: the first claim that is still on the screen.
    const first = places.findIndex(p => painter?.rectsOf(p).some(r => r.bottom > 0));
    const next = at >= 0 ? at + by : first - Number(by < 0);
    const place = places[(next + places.length) % places.length];
    if (!place || !show(place, true)) return false;
    void send('page.chosen', place);
    return true;
  }

  function leave() {
    card.close();
    choice.set(undefined);
    painter?.emphasise(undefined);
  }

  followReading(
    document,
    {
      places: allPlaces,
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
      hover: place => painter?.emphasise(place ?? (card.isOpen() ? choice.place : undefined)),
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

  return {
    adopt(manner) {
      settings = manner.settings;
      speak(manner.words);
    },
    update,
    rest() {
      leave();
      resting = true;
      painting.abort();
      painting = new AbortController();
      painter = undefined;
      map.update();
    },
    wake() {
      resting = false;
    },
    leave,
    show: (place, focus) => show(place, focus) && (!focus || goThere(place)),
    step,
    who,
    isOurs: node => card.isHost(node) || map.isHost(node),
  };
}
