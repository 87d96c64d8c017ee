// In a separate file, so that every start can look for it without loading the parser.

/** The switch that turns the program into the helper. Its value is the whole request. */
export const HELPER_SWITCH = '--elevated=';

/** The alphabet of a request: only characters that it needs, and that no command line needs to quote. */
const REQUEST = /^[a-z0-9._-]{1,165}$/;

/** The switch in any spelling that Chromium would accept. */
const MENTION = /^\s*(?:--?|\/)elevated(?:=|\s*$)/i;

/** What the arguments say about a process. `refused`: they name the helper, but aren't exactly its one argument. */
export type HelperArguments =
  | { readonly kind: 'none' }
  | { readonly kind: 'helper'; readonly request: string }
  | { readonly kind: 'refused' };

export const isRequestText = (text: string): boolean => REQUEST.test(text);

/**
 * SECURITY: the helper accepts exactly one argument. Chromium reads every argument of the process, and some of its
 * switches start programs or write files, so an extra argument means that nothing is done.
 */
export function readHelperArguments(args: readonly string[]): HelperArguments {
  if (!args.some((arg) => MENTION.test(arg))) return { kind: 'none' };
  const [first = ''] = args;
  const request = first.startsWith(HELPER_SWITCH) ? first.slice(HELPER_SWITCH.length) : '';
  return args.length === 1 && isRequestText(request) ? { kind: 'helper', request } : { kind: 'refused' };
}
