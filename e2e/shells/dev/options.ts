import type { PageServer } from './responder.ts';

/** What `npm run dev` passes to the program that it starts. */
export interface DevelopmentOptions {
  readonly page: PageServer;
  /** Where a debugger reaches the browser; empty in Electron. */
  readonly browser: string;
  /** A folder or file that represents a PC; null for this PC. */
  readonly registry: string | null;
  readonly language: string;
}

/** Reads the one variable that they are in, as JSON. Throws if the program was started by hand. */
export function readDevelopmentOptions(environment: NodeJS.ProcessEnv): DevelopmentOptions {
  const text = environment['TLS_REMEDY_DEV'];
  if (text === undefined) throw new Error('this is started by npm run dev');
  return JSON.parse(text) as DevelopmentOptions;
}
