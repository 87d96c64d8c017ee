import type { Evidence } from '../diagnosis/rungs/rung.ts';
import type { SharedMessages } from '../text/messages.ts';

/** Evidence is a value of the registry, or the version of a file. */
export const isFile = ({ path }: Pick<Evidence, 'path'>): boolean => !/^HK[A-Z]+\\/.test(path);

/** What would be right there, in words; null where nothing is named. A file may be newer; a value or a certificate is that one. */
export function neededText(evidence: Evidence, { evidence: t }: Pick<SharedMessages, 'evidence'>): string | null {
  if (evidence.needed === undefined) return null;
  return t.needed(isFile(evidence) ? t.orLater(evidence.needed) : evidence.needed);
}
