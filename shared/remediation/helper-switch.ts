// By itself, so that every start can look for it without reading what a request may say.

/** The switch that makes the program the helper. Its value is the whole request. */
export const HELPER_SWITCH = '--elevated=';

/** The helper's argument among a process's arguments, or null where this is not the helper. */
export function helperArgument(args: readonly string[]): string | null {
  const [first] = args;
  return first?.startsWith(HELPER_SWITCH) === true ? first.slice(HELPER_SWITCH.length) : null;
}
