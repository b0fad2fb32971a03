/** `npm run build`: dist/chrome and dist/firefox, unpacked. `npm run build -- firefox` builds one. */

import { BROWSERS } from './manifest';
import { build } from './steps';

const asked = BROWSERS.filter(browser => process.argv.includes(browser));
await build(asked.length ? asked : BROWSERS);
