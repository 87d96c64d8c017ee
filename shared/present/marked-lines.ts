import type { ExplainedDocument, ExplainedWrite } from '../explain/document.ts';
import { severityOf } from '../explain/judge/codes.ts';
import type { SharedMessages } from '../text/messages.ts';
import { becomesOf, dataText, inProgramText, writeViewName } from './explained.ts';

/** What a line of a text does, for the sign in its margin; null for a line of which there is nothing to say. */
export type Mark = 'written' | 'fail' | 'warn' | 'unknown' | 'idle';

/** So many lines are shown. Of a longer text only those with a mark are, up to this number. */
const MOST = 60;
const LONGEST = 400;

const WORST_FIRST: readonly Mark[] = ['fail', 'unknown', 'warn', 'written', 'idle'];

/** The signs of what doesn't happen on the PC that was read. */
const NOT_HERE = { fails: 'fail', asks: 'warn', 'no-effect': 'idle', 'not-reached': 'idle' } as const;

function ofWrite(write: ExplainedWrite, m: SharedMessages): { readonly mark: Mark; readonly said: string } {
  const { here } = write;
  if (here !== undefined && here !== null && here !== 'happens')
    return { mark: NOT_HERE[here], said: m.explain.here[here] };
  const worst = write.problems.find((code) => severityOf(code) === 'fail');
  if (worst !== undefined) return { mark: 'fail', said: m.explain.problems.titles[worst] };
  const what = write.protocols.length > 0 ? m.values.list(write.protocols) : dataText(write, m);
  const becomes = becomesOf(write, m).filter((one) => one !== m.explain.here.happens);
  const said = [what, writeViewName(write, m), ...becomes].filter(Boolean).join(m.joined.comma);
  if (write.asks === 'always') return { mark: 'warn', said };
  if (write.certainty === 'possible') return { mark: 'unknown', said };
  return { mark: write.problems.some((code) => severityOf(code) === 'warn') ? 'warn' : 'written', said };
}

/** Returns the lines of a text as it was pasted, each with what was found in it. */
export function markedLines(text: string, document: ExplainedDocument, m: SharedMessages) {
  const { writes, notFollowed, inProgram } = document;
  const marks = [
    ...writes.map((write) => ({ line: write.line, ...ofWrite(write, m) })),
    ...inProgram.map((one) => ({ line: one.line, mark: 'warn' as const, said: inProgramText(one, m) })),
    ...notFollowed.map(({ line, why }) => ({
      line,
      mark: why === 'always-fails' ? ('fail' as const) : ('unknown' as const),
      said: why === undefined ? m.explain.notFollowed : m.explain.why[why],
    })),
  ];
  const rows = text.split(/\r\n?|\n/).map((shown, row) => {
    const here = marks.filter(({ line }) => line === row + 1);
    const mark = WORST_FIRST.find((one) => here.some((found) => found.mark === one)) ?? null;
    const said = [...new Set(here.map((found) => found.said))].slice(0, 3).join(m.joined.semicolon);
    return { line: row + 1, text: shown.slice(0, LONGEST), mark, said };
  });
  return rows.length <= MOST ? rows : rows.filter(({ mark }) => mark !== null).slice(0, MOST);
}
