/** A list as an option's argument, as cmd and PowerShell take it: there an unquoted comma makes an array. */
export const listArgument = (values: readonly string[]): string =>
  values.length > 1 ? `"${values.join()}"` : values.join();

/** What stands before the rest of a command if this user's own values are meant. */
export const userOption = (ofUser: boolean): string => (ofUser ? '--user ' : '');
