import type { Answer, Explained, ExplainedDocument } from '../explain/document.ts';
import { severityOf } from '../explain/judge/codes.ts';
import type { SharedMessages } from '../text/messages.ts';

const TONES: Readonly<Record<NonNullable<Answer['run']>, 'ok' | 'warn' | 'fail' | 'info'>> = {
  yes: 'ok',
  no: 'fail',
  'no-need': 'info',
  'not-here': 'fail',
  unknown: 'warn',
};

/**
 * What is said first of a text: what it would do and whether to run it, then why. `why` is empty if that says it all.
 * Of what was read of a text, only the line of an error is taken.
 */
export function answerView({ does, run, because }: Answer, { explain, joined }: SharedMessages, read: Explained) {
  const { reasons, runs } = explain.answer;
  const own = Object.hasOwn(explain.answer.says, because) ? explain.answer.says[because as 'shows'] : undefined;
  const first = own ?? explain.answer.does[does];
  const todo =
    run === null ? '' : does === 'unknown' && run === 'no' && own === undefined ? explain.answer.unreadable : runs[run];
  const line = 'syntaxErrorLine' in read ? read.syntaxErrorLine : undefined;
  const known = Object.hasOwn(reasons, because)
    ? reasons[because as keyof typeof reasons]
    : Object.hasOwn(explain.problems.meanings, because)
      ? explain.problems.meanings[because as keyof typeof explain.problems.meanings]
      : '';
  const why = line === undefined ? known : explain.answer.syntaxError(explain.line(line));
  const tone = run === null ? 'info' : TONES[run];
  return { tone, title: [first, todo].filter(Boolean).join(joined.space), why } as const;
}

export function answerLines(document: ExplainedDocument, m: SharedMessages): readonly string[] {
  const { title, why } = answerView(document.answer, m, document);
  return why === '' ? [title] : [title, why];
}

/** True if nothing is wrong; what isn't judged might be. */
export const isClear = ({ problems, answer }: ExplainedDocument): boolean =>
  problems.length === 0 && answer.does !== 'unknown';

/** Returns the kind of a text; empty for one of which nothing was read, as that would be a guess. */
export function readAs(explained: Explained, { explain }: SharedMessages): string {
  if (explained.kind === 'value') return explain.readAs(explain.number);
  const { format, writes, inProgram, notFollowed } = explained;
  const isGuess = writes.length + inProgram.length === 0 && notFollowed.length > 0;
  return isGuess ? '' : explain.readAs(explain.formats[format]);
}

/** True if Protocols can do better: it sets `DefaultSecureProtocols`, or says what belongs there instead. */
export function hasRepair({ kind, problems }: Explained): boolean {
  const isClear = problems.every(
    (code) => severityOf(code) === 'info' || code === 'not-followed' || code === 'too-much',
  );
  return kind === 'value' ? problems.length > 0 : !isClear;
}
