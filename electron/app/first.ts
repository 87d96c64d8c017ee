import { app } from 'electron';
import { decideStart } from './start.ts';

/** What this process is, decided while the program's first module is read: entry.ts imports this before everything else. */
export const start = decideStart(process, app);
