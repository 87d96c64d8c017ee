// By itself, so that every start can look for it without reading what a request may say.

/** The switch that makes the program the helper. Its value is the whole request. */
export const HELPER_SWITCH = '--elevated=';

/** What a request is written in: letters that need no quoting on any command line, and no more of them than it needs. */
const REQUEST = /^[a-z0-9._-]{1,165}$/;

/** The switch in any spelling that Chromium would take for it. */
const MENTION = /^\s*(?:--?|\/)elevated(?:=|\s*$)/i;

/** What the arguments make of a process. `refused`: they name the helper, and aren't exactly its one argument. */
export type HelperArguments =
  { readonly kind: 'none' } | { readonly kind: 'helper'; readonly request: string } | { readonly kind: 'refused' };

/** Whether a text could be a request at all. */
export const isRequestText = (text: string): boolean => REQUEST.test(text);

/**
 * SECURITY: the helper takes exactly one argument. Chromium reads every argument of the process, and some of its switches
 * start programs or write files, so one argument more means that nothing is done.
 */
export function readHelperArguments(args: readonly string[]): HelperArguments {
  if (!args.some((arg) => MENTION.test(arg))) return { kind: 'none' };
  const [first = ''] = args;
  const request = first.startsWith(HELPER_SWITCH) ? first.slice(HELPER_SWITCH.length) : '';
  return args.length === 1 && isRequestText(request) ? { kind: 'helper', request } : { kind: 'refused' };
}
