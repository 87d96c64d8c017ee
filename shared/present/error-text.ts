import type { DetailsOf, Failure } from '../failures.ts';
import { FACTS, LEFT, type AnyErrorCode, type RetirePlace, type SaidOf } from '../text/error-texts.ts';
import type { ErrorTexts, SharedMessages } from '../text/messages.ts';
import { rowOf } from '../row-of.ts';

type Texts = Pick<SharedMessages, 'errors' | 'errorParts' | 'joined'>;
type ErrorParts = Texts['errorParts'];

function placeOf({ side, program, view }: DetailsOf<'retire-tls12-off'>): RetirePlace {
  if (program !== 'winhttp') return side === 'server' ? 'server' : 'client';
  return view === 'wow64' ? 'winhttp-wow64' : 'winhttp';
}

function writerWords(
  { program, pid, account, since }: DetailsOf<'writer-at-work'>,
  { errorParts: { writer }, joined }: Texts,
): string {
  const known = [
    program,
    pid === 0 ? '' : writer.process(pid),
    account === '' ? '' : writer.account(account),
    since === '' ? '' : writer.since(since),
  ].filter((part) => part !== '');
  return known.length === 0 ? writer.unknown : writer.known(known.join(joined.comma));
}

/** Returns what a text that isn't recognised names and warns of, and whether it looks like a file's name. */
function seenWords(
  { key, keyLine = 0, name, nameLine = 0, warningLine, path }: DetailsOf<'nothing-recognised'>,
  { errorParts: { seen }, joined }: Texts,
): string {
  const ofKey = key === undefined ? null : seen.inLine(key, keyLine);
  const ofName = name === undefined ? null : seen.inLine(name, nameLine);
  const one = ofKey ?? ofName;
  const both = ofKey === null || ofName === null ? null : seen.two(ofKey, ofName);
  const named = both ?? (one === null ? seen.nothing : seen.one(one));
  const warns = warningLine === undefined ? '' : seen.warns(warningLine);
  return [named, warns, path === undefined ? '' : seen.noFile].filter(Boolean).join(joined.space);
}

const meantWords = (meant: string | undefined, parts: ErrorParts): string =>
  meant === undefined ? '' : parts.meant(meant);

interface Choice {
  readonly text: AnyErrorCode;
  readonly facts: object;
}

const choose = <C extends AnyErrorCode>(text: C, facts: SaidOf<C>): Choice => ({ text, facts });

/** If something is missing, `what` has a question mark in its place, and perhaps what it may be. */
function usageText({ what, why }: DetailsOf<'bad-usage'>, meant: string): Choice {
  if (why === 'together') return choose('usage-together', { both: what.split(', '), meant });
  if (why !== undefined) return choose(`usage-${why}`, { what, meant });
  const [before = '', allowed] = what.split(' ?');
  if (allowed === undefined) return choose('bad-usage', { what, meant });
  if (allowed === '') return choose('usage-incomplete', { before, meant });
  return choose('usage-one-of', { before, allowed: allowed.replaceAll(/^ \(|\)$/g, '').split(', '), meant });
}

function chosen({ code, details }: Failure, texts: Texts): Choice {
  const { errorParts: parts } = texts;
  const user = details.ofUser === undefined ? '' : '--user ';
  switch (code) {
    case 'bad-usage':
      return usageText(details, meantWords(details.meant, parts));
    case 'unknown-profile':
      return choose(code, { profile: details.profile, meant: meantWords(details.meant, parts) });
    case 'nothing-recognised':
      return choose(code, { seen: seenWords(details, texts) });
    case 'from-writable-folder':
      return choose(details.who === 'others' ? code : 'from-unknown-folder', details);
    case 'retire-tls12-off':
      return choose(details.side === 'server' ? 'retire-tls12-off-server' : code, {
        place: placeOf(details),
      });
    case 'retire-tls12-unknown':
      return choose(code, { place: placeOf(details) });
    case 'task-not-made':
      return details.path === '' ? choose(code, details) : choose('task-replaceable', details);
    case 'elevation-blocked':
      if (details.code === 8235) return choose('elevation-blocked-8235', details);
      if (details.code === 225) return choose('elevation-blocked-225', details);
      break;
    case 'left-half-done':
      return choose(code, { id: details.id, what: details.what ?? null, user });
    case 'undo-conflict':
      return details.later === 0 ? choose(code, details) : choose('undo-conflict-later', details);
    case 'pending-change':
      return details.id === undefined
        ? choose('pending-change-unnumbered', { user })
        : choose(code, { id: details.id, user });
    case 'entry-unreadable': {
      const stopped = details.state === 'pending' ? parts.stopped.yes : parts.stopped.perhaps;
      return choose(details.why === 'newer' ? 'entry-newer' : code, { id: details.id, stopped, user });
    }
    case 'entry-not-kept':
      return choose(details.why === 'number' ? 'entry-no-number' : code, details);
    case 'writer-at-work':
      return choose(code, { writer: writerWords(details, texts) });
    case 'output-not-written':
      if (details.onlyReads !== undefined) return choose('output-of-reading', details);
      break;
    case 'internal':
      if (details.onlyReads !== undefined) return choose('internal-reading', details);
      break;
    default:
  }
  return { text: code, facts: { detail: '', ...details } };
}

/** Returns what a failure says: what happened, what was not changed, what to do. */
export function errorText(texts: Texts, failure: Failure) {
  const { errors, joined } = texts;
  const { text, facts } = chosen(failure, texts);
  // the text and its facts belong together, which the compiler can't see of a union
  const given = facts as Readonly<Record<string, string>>;
  const said = (table: ErrorTexts['titles'] | ErrorTexts['details'] | ErrorTexts['nextSteps']): string => {
    const one = rowOf<unknown>(table, text) ?? rowOf<unknown>(table, failure.code) ?? '';
    return typeof one === 'function' ? (one as (facts: object) => string)(given) : (one as string);
  };
  const left = rowOf<keyof ErrorTexts['left']>(LEFT, failure.code);
  const fact = rowOf<string>(FACTS, failure.code);
  const detail = [
    said(errors.details),
    left === undefined ? '' : errors.left[left],
    fact === undefined ? '' : (rowOf<string>(given, fact) ?? ''),
  ];
  return {
    title: said(errors.titles) || failure.code,
    detail: detail.filter((part) => part !== '').join(joined.space),
    nextStep: said(errors.nextSteps),
  };
}
