/** How wide the picture of the map is. */

/** px; in a narrower panel the picture shrinks. */
const LEAST = 288;
const MOST = 900;
/** What stands at each side of it in the view, px. */
const SIDE = 16;

/** @param room that there is, px. */
export const widthIn = (room: number): number => Math.max(LEAST, Math.min(room, MOST));

/** In the view as it is, before anything of the map stands in it. */
export const expectedWidth = (): number => widthIn((document.getElementById('view')?.clientWidth ?? 0) - 2 * SIDE);
