import { hostile } from './hostile';

hostile('firefox');
