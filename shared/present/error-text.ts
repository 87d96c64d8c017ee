import type { DetailsOf, Failure } from '../failures.ts';
import type { ErrorParts, ErrorText, ErrorTexts, RetirePlace } from '../text/error-texts.ts';

interface Texts {
  readonly errors: ErrorTexts;
  readonly errorParts: ErrorParts;
}

function placeOf({ side, program, view }: DetailsOf<'retire-tls12-off'>): RetirePlace {
  if (program !== 'winhttp') return side === 'server' ? 'incoming' : 'outgoing';
  return view === 'wow64' ? 'winhttp-32-bit' : 'winhttp';
}

/** Returns who writes, as far as it is known. */
function writerWords({ program, pid, account, since }: DetailsOf<'writer-at-work'>, { writer }: ErrorParts): string {
  const known = [
    program,
    pid === 0 ? '' : writer.process(pid),
    account === '' ? '' : writer.account(account),
    since === '' ? '' : writer.since(since),
  ].filter((part) => part !== '');
  return known.length === 0 ? writer.unknown : writer.known(known.join(', '));
}

/** Returns what a text that isn't recognised names, and whether it looks like a file's name. */
function seenWords(
  { key, keyLine = 0, name, nameLine = 0, path }: DetailsOf<'nothing-recognised'>,
  parts: ErrorParts,
): string {
  const { seen } = parts;
  const ofKey = key === undefined ? null : seen.inLine(key, keyLine);
  const ofName = name === undefined ? null : seen.inLine(name, nameLine);
  const one = ofKey ?? ofName;
  const both = ofKey === null || ofName === null ? null : seen.two(ofKey, ofName);
  const named = both ?? (one === null ? seen.nothing : seen.one(one));
  return path === undefined ? named : `${named} ${seen.noFile}`;
}

const meantWords = (meant: string | undefined, parts: ErrorParts): string =>
  meant === undefined ? '' : parts.meant(meant);

/** If something is missing, `what` has a question mark in its place, and perhaps what it may be. */
function usageText({ what }: DetailsOf<'bad-usage'>, meant: string, errors: ErrorTexts): ErrorText {
  const [before = '', allowed] = what.split(' ?');
  if (allowed === undefined) return errors['bad-usage']({ what, meant });
  if (allowed === '') return errors['usage-incomplete']({ before, meant });
  return errors['usage-one-of']({ before, allowed: allowed.replaceAll(/[()]/g, ''), meant });
}

function chosen(failure: Failure, { errors, errorParts: parts }: Texts): ErrorText {
  const { code, details } = failure;
  const user = details.ofUser === undefined ? '' : '--user ';
  switch (code) {
    case 'bad-usage':
      return usageText(details, meantWords(details.meant, parts), errors);
    case 'unknown-profile':
      return errors[code]({ profile: details.profile, meant: meantWords(details.meant, parts) });
    case 'nothing-recognised':
      return errors[code]({ seen: seenWords(details, parts) });
    case 'from-writable-folder':
      return errors[details.who === 'others' ? code : 'from-unknown-folder'](details);
    case 'retire-tls12-off':
      return errors[details.side === 'server' ? 'retire-tls12-off-server' : code]({
        place: parts.places[placeOf(details)],
      });
    case 'retire-tls12-unknown':
      return errors[code]({ place: parts.places[placeOf(details)] });
    case 'task-not-made':
      return errors[details.path === '' ? code : 'task-replaceable'](details);
    case 'elevation-blocked':
      if (details.code === 8235) return errors['elevation-blocked-8235'](details);
      if (details.code === 225) return errors['elevation-blocked-225'](details);
      break;
    case 'left-half-done':
      return errors[code]({ id: details.id, what: details.what ?? parts.aValue, user });
    case 'undo-conflict':
      return errors[details.later === 0 ? code : 'undo-conflict-later'](details);
    case 'pending-change':
      return details.id === undefined
        ? errors['pending-change-unnumbered']({ user })
        : errors[code]({ id: details.id, user });
    case 'entry-unreadable': {
      const stopped = details.state === 'pending' ? parts.stopped.yes : parts.stopped.perhaps;
      return errors[details.why === 'newer' ? 'entry-newer' : code]({ id: details.id, stopped, user });
    }
    case 'entry-not-kept':
      return errors[details.why === 'number' ? 'entry-no-number' : code](details);
    case 'writer-at-work':
      return errors[code]({ writer: writerWords(details, parts) });
    case 'internal':
      if (details.onlyReads !== undefined) return errors['internal-reading'](details);
      break;
    default:
  }
  // the code and its details belong together, which the compiler can't see of a union
  return (errors[code] as (given: object) => ErrorText)({ detail: '', ...details });
}

/** Returns what a failure says: what happened, what was not changed, what to do. */
export function errorText(texts: Texts, failure: Failure): ErrorText {
  const { title, detail, nextStep } = chosen(failure, texts);
  return { title, detail: detail.trim(), nextStep };
}
