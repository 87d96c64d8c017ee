/** What kind of program this is itself: on a 32-bit Windows there is one kind only. */
export type OwnKind = '64-bit' | '32-bit' | '32-bit-on-64-bit';

/** Read as soon as the program starts: the helper forgets its environment, which says so. */
export const OWN_KIND: OwnKind =
  process.arch !== 'ia32'
    ? '64-bit'
    : process.env['PROCESSOR_ARCHITEW6432'] === undefined
      ? '32-bit'
      : '32-bit-on-64-bit';
