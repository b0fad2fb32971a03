/** The small script on every page of a listed host: it tells the background of a news article, and of nothing else. */
import { send } from '../platform/send';
import { detect } from './detect';

function look(): void {
  if (detect(document, location.href).isArticle) void send('page.detected', { asked: false });
}

/** A page that the browser fetched in advance may never be seen. */
const { prerendering } = document as Document & { prerendering?: boolean };
if (prerendering) document.addEventListener('prerenderingchange', look, { once: true });
else look();
