import { hostile } from './hostile';

hostile('chromium');
