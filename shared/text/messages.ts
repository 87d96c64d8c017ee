export { rungText } from './rungs.ts';
export type { Explanation } from './rungs.ts';
export type { Messages, SharedMessages, StartMessages } from './shape.ts';
