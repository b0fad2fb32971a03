/** The script for marks, cards and the map; page.iife.ts, brought before it, starts them. */
import { ARRIVED, brought, SHOWING } from './brought';
import { createShowing } from './showing';

brought[SHOWING] = createShowing;
brought[ARRIVED]?.();
