/** What stands before the rest of a command if this user's own values are meant. */
export const userOption = (ofUser: boolean): string => (ofUser ? '--user ' : '');
