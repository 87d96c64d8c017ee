export { nextStep, rungText } from './rungs.ts';
export type { Explanation } from './rungs.ts';
export type { Messages, SharedMessages } from './shape.ts';
