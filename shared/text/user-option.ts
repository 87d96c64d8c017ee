/** A list as an argument, for cmd and every PowerShell, where unquoted it is a list. Source: facts 8.3 [J33]. */
export const listArgument = (values: readonly string[]): string =>
  values.length > 1 ? `"${values.join()}"` : values.join();

/** What stands before the rest of a command if this user's own values are meant. */
export const userOption = (ofUser: boolean): string => (ofUser ? '--user ' : '');
