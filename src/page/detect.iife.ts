/** The small script on every page of a listed host. */
import { send } from '../platform/send';

void send('page.detected', { asked: false });
