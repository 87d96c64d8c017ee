import { digitsOfMoment, momentOfFileTime } from '../../../shared/windows/file-time.ts';

/** When a key was last changed, next to its line, in halves of a moment of Windows: as in Wine's own files. For Windows it is a comment. */
const KEY_TIME = /^#time=([0-9a-f]{1,8})([0-9a-f]{8})$/;

export const keyTimeLine = (moment: number): string => `;#time=${digitsOfMoment(moment)}`;

/** The moment in a comment; null for any other one. */
export function keyTimeIn(comment: string): number | null {
  const halves = KEY_TIME.exec(comment)?.slice(1) ?? [];
  const [high, low] = halves.map((digits) => Number.parseInt(digits, 16));
  return momentOfFileTime(high, low);
}
