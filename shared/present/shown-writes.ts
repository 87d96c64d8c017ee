import type { ExplainedWrite } from '../explain/document.ts';
import { grouped } from '../grouped.ts';
import type { Problem } from '../explain/judge/codes.ts';

/** A write as it is shown: one that might put several numbers into one value appears once, with all of them. */
export interface ShownWrite extends ExplainedWrite {
  readonly hexes?: readonly string[];
}

const placeOf = ({ view, path, name }: ExplainedWrite): string => `${view} ${path}\\${name ?? '\n'}`.toUpperCase();

/** Writes by the place into which they go, in the order of the first of each. */
export const groupsOf = (writes: readonly ExplainedWrite[]) => [...grouped(writes, placeOf).values()];

const isOneOfSeveral = (write: ExplainedWrite): boolean =>
  write.certainty === 'possible' &&
  write.action === 'write' &&
  write.hex !== null &&
  (write.when ?? 'mentioned') === 'mentioned';

function merged(group: readonly [ExplainedWrite, ...ExplainedWrite[]]): readonly ShownWrite[] {
  const [first] = group;
  // the turns of a loop: the last one decides
  if (group.every(({ line, certainty }) => line === first.line && certainty === 'certain')) return group.slice(-1);
  if (!group.every(isOneOfSeveral)) return group;
  const hexes = [...new Set(group.flatMap(({ hex }) => hex ?? []))];
  return [{ ...first, hexes, problems: [...new Set(group.flatMap(({ problems }) => problems))] }];
}

const OF_ANY_VALUE: readonly Problem[] = ['conditional', 'item-disabled', 'value-not-followed'];

const isAboutTls = ({ setting, path, problems }: ExplainedWrite): boolean =>
  setting !== null || /\\SCHANNEL\\/i.test(path) || problems.some((code) => !OF_ANY_VALUE.includes(code));

/** So many others are listed next to writes about TLS, and if none is about TLS. */
const OTHERS_AT_MOST = { beside: 10, alone: 50 };

/** The writes in the order in which they are shown, those about TLS first, and how many others aren’t listed. */
export function shownWrites(writes: readonly ExplainedWrite[]): {
  readonly shown: readonly ShownWrite[];
  readonly left: number;
} {
  const all = groupsOf(writes).flatMap(merged);
  const tls = all.filter(isAboutTls);
  const others = all.filter((write) => !isAboutTls(write));
  const most = tls.length > 0 ? OTHERS_AT_MOST.beside : OTHERS_AT_MOST.alone;
  const shown = [...tls, ...(others.length > most && tls.length > 0 ? [] : others.slice(0, most))];
  return { shown, left: all.length - shown.length };
}
