import { PROBE_SWITCH } from '../../shared/proof/probe-request.ts';
import { OPTION_NAMES } from '../cli/option.ts';

/** Chromium switches that may help a user with the window: a bad graphics driver, a screen, a screen reader. */
const HARMLESS = ['disable-gpu', 'force-device-scale-factor', 'force-renderer-accessibility'] as const;

const KNOWN: ReadonlySet<string> = new Set([...OPTION_NAMES, ...HARMLESS, PROBE_SWITCH.slice(2, -1)]);

/** What Chromium parses as a switch: its name ends at the first `=`. On Windows a slash begins one too. */
const SWITCH = /^(?:--?|\/)([a-z][\w-]+)(?:=|$)/i;
const TERMINATOR = '--';

/**
 * SECURITY: Chromium reads the command line before any of our code. Some of its 1,500 switches start programs, write
 * files or open a debugger, so all but our own options end the program.
 *
 * @returns The first argument that would be a Chromium switch and isn't ours, without its value; null for none.
 */
export function foreignSwitch(args: readonly string[], platform: NodeJS.Platform): string | null {
  for (const arg of args.map((one) => one.trim())) {
    if (arg === TERMINATOR) return null; // Chromium stops there too
    const name = platform !== 'win32' && arg.startsWith('/') ? undefined : SWITCH.exec(arg)?.[1];
    if (name !== undefined && !KNOWN.has(name.toLowerCase())) return arg.split('=')[0] ?? arg;
  }
  return null;
}
