/**
 * The script of the session, which has the page read and shown by the two others. Loaded twice it is still one; one left over from
 * an earlier version gives way.
 */
import { type Session, startSession } from './session';

/** A symbol: an element of the page with a name of ours could stand for a plain property of the window. */
const SESSION = Symbol.for('session');
const scope = globalThis as { [SESSION]?: Session };

if (!scope[SESSION]?.isAlive()) {
  scope[SESSION]?.stop();
  scope[SESSION] = startSession(document);
}
