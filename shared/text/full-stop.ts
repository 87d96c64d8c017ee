/** Returns a sentence as a headline has it: without its full stop, in whichever script. */
export const withoutStop = (text: string): string => text.replace(/[.。।]$/, '');
