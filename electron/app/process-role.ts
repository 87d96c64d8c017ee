import { app } from 'electron';
import { decideStart } from './start.ts';

/** The role of this process, decided while the program's first module loads: entry.ts imports this before all else. */
export const start = decideStart(process, app);
