/** The script that reads; page.iife.ts, brought beside it, has it read. */
import { ARRIVED, brought, READING } from './brought';
import { readLive } from './read/live';

brought[READING] = readLive;
brought[ARRIVED]?.();
