import type { ExplainedDocument, ExplainedWrite } from '../explain/document.ts';
import { REFUSED, REFUSED_WHOLE } from '../explain/judge/codes.ts';
import { mayHappen } from '../explain/judge/on-this-pc.ts';
import type { SharedMessages } from '../text/messages.ts';
import { groupsOf } from './shown-writes.ts';

/** What a write needs of a PC that isn't known, as the end of a sentence; empty if it needs nothing. */
export const conditionOf = (
  { needs = [], here }: ExplainedWrite,
  { onlyIf, needs: words }: SharedMessages['explain'],
): string => (here !== undefined || needs.length === 0 ? '' : onlyIf(needs.map((need) => words[need])));

const count = (groups: readonly (readonly ExplainedWrite[])[], test: (write: ExplainedWrite) => boolean): number =>
  groups.filter((group) => group.some(test)).length;

const isRefused = ({ problems }: ExplainedWrite): boolean => problems.some((problem) => REFUSED.includes(problem));

/** Of groups, each for one place: how many are written, how many are deleted, and how many of these are whole keys. */
function counted(groups: readonly (readonly ExplainedWrite[])[]): readonly [number, number, number] {
  const gone = groups.filter((group) => group.every((write) => write.deletes));
  const keys = count(gone, ({ name }) => name === null);
  return [groups.length - gone.length, gone.length - keys, keys];
}

/** What the text does, in one sentence without its full stop. Places are counted, however many values one may get. */
export function headline(
  { format, writes, notFollowed, inProgram, problems }: ExplainedDocument,
  { explain }: SharedMessages,
): string {
  const open = notFollowed.filter(({ why }) => why !== 'always-fails');
  if (writes.length === 0) {
    if (open.length === 0) return inProgram.length > 0 ? explain.inProgram.nothing : explain.nothing;
    return open.every(({ why }) => why === 'another-pc') ? explain.elsewhere : explain.unclear;
  }
  const may = writes.filter(mayHappen);
  if (may.length === 0) return explain.nothingHere;
  const isKey = ({ action, problems: own }: ExplainedWrite): boolean =>
    action === 'create-key' && !own.includes('subkey-named-like-value');
  const under = (some: readonly ExplainedWrite[]): string => {
    const needs = some.map((write) => conditionOf(write, explain));
    const [first = '', ...others] = new Set(needs.filter(Boolean));
    return others.length > 0 || needs.includes('') ? (first === '' ? '' : explain.someOnlyIf) : first;
  };
  if (may.every(isKey)) return explain.creates(groupsOf(may).length) + under(may);
  const isDisabled = ({ problems }: ExplainedWrite): boolean => problems.includes('item-disabled');
  const all = groupsOf(may.filter((write) => !isDisabled(write) && !isKey(write)));
  if (format === 'prose') return explain.says(...counted(all));
  if (format === 'reg-query') return explain.shows(all.length);
  if (format === 'admx') return explain.template(all.length);
  const disabled = count(groupsOf(writes), isDisabled);
  const behind = disabled === 0 ? '' : explain.disabled(disabled);
  if (all.length === 0) return `${explain.nothing}${behind}`;
  if (format === 'reg' && problems.some((code) => REFUSED_WHOLE.includes(code))) return explain.meant(...counted(all));
  if (all.every((group) => group.every(isRefused)))
    return `${open.length === 0 ? explain.probablyNothing : explain.unclear}${behind}`;
  const certain = all.filter((group) => group.some(({ certainty }) => certainty === 'certain'));
  const stated = certain.length === 0 ? all : certain;
  const words = certain.length === 0 ? explain.mightWrite : explain.writes;
  const more = all.length - stated.length;
  const condition = under(stated.flat());
  return `${words(...counted(stated))}${condition}${more === 0 ? '' : explain.mightChangeMore(more)}${behind}`;
}
