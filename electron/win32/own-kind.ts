export type OwnKind = '64-bit' | '32-bit' | '32-bit-on-64-bit';

/** Read at startup: the helper clears its environment, which contains it. */
export const OWN_KIND: OwnKind =
  process.arch !== 'ia32'
    ? '64-bit'
    : process.env['PROCESSOR_ARCHITEW6432'] === undefined
      ? '32-bit'
      : '32-bit-on-64-bit';
