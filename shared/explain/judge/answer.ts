import { ROOT_UPDATES_OFF } from '../../windows/catalogue/certificates.ts';
import { EVENT_LOGGING } from '../../windows/catalogue/protocols.ts';
import type { Answer, Because, Explained, ExplainedDocument } from '../document.ts';
import { REFUSED, REFUSED_WHOLE, type Problem } from './codes.ts';
import { mayHappen, type OnThisPc } from './on-this-pc.ts';
import { settingsBelow } from './write-place.ts';
import { setsSuites, SWITCH_PROBLEMS } from './switches.ts';

const say = (does: Answer['does'], run: Answer['run'], because: Because): Answer => ({ does, run, because });

/** Problems that a text has on every PC, with what they make of it; the first that is there counts. */
const WORST: readonly (readonly [Problem, Answer['does']])[] = [
  ['tls-1.2-off', 'turns-off'],
  ['decimal-hex-mix-up', 'harms'],
  ['lacks-tls-1.2', 'turns-off'],
  ['deletes-whole-key', 'harms'],
  ['ssl', 'harms'],
  ['strong-crypto-off', 'harms'],
  ['tls-1.2-server-off', 'turns-off'],
  ['ecdsa-only', 'harms'],
  ['zero', 'harms'],
  ['unknown-bits', 'harms'],
];

const WITHOUT_EFFECT: readonly Problem[] = [
  'wrong-hive',
  'wrong-key',
  'subkey-named-like-value',
  'misspelt-name',
  'wrong-type',
  'short-hive-name',
  'outside-key',
  ...REFUSED,
];

/** Problems by which half of it is missing, it can't be judged, or it isn't certain to do what it says. */
const HALF: readonly Problem[] = ['one-view-only', 'views-differ', 'contradiction', 'server-side-only', 'wininet-only'];
const UNJUDGED: readonly Problem[] = ['too-much', 'value-not-followed'];
const AS_MEANT: readonly Problem[] = ['refused-there', 'deletes-whole-key', 'joined-line', 'conditional'];

type Write = ExplainedDocument['writes'][number];

const hasAny = ({ problems }: Pick<Write, 'problems'>, codes: readonly Problem[]): boolean =>
  problems.some((code) => codes.includes(code));

/** True if a write is about TLS: it goes to a setting, or was meant to. */
const isAboutTls = (write: Write): boolean =>
  write.setting !== null || hasAny(write, ['deletes-whole-key', 'offline-hive', ...SWITCH_PROBLEMS, ...WITHOUT_EFFECT]);

/** What a write makes of a protocol in Schannel; null if it is about something else. */
function turned({ setting, name, value }: Write): { readonly isOld: boolean; readonly isOn: boolean } | null {
  const [, protocol] = /^schannel\.(\w+-\d\.\d)\./.exec(setting ?? '') ?? [];
  if (protocol === undefined || value === null) return null;
  return { isOld: !/1\.[23]$/.test(protocol), isOn: /^enabled$/i.test(name ?? '') === (value !== 0) };
}

/** True if it lets programs use TLS 1.2. A number of .NET is a switch that is on, as the other is a problem. */
const letsUse = (write: Write): boolean =>
  write.protocols.includes('TLS 1.2') ||
  (write.setting?.startsWith('dotnet.') === true && write.value === 1) ||
  (write.setting?.startsWith('schannel.tls-1.2.') === true && turned(write)?.isOn === true);

/** Settings that change no version of TLS, by how their ids begin. */
const OTHERS: readonly (readonly [id: string, because: Because])[] = [
  ['office.sign-in-', 'office-sign-in'],
  [ROOT_UPDATES_OFF, 'root-updates'],
  [EVENT_LOGGING, 'event-log'],
  ['remote-desktop.', 'remote-desktop'],
];

function withoutTls12(about: readonly Write[]): Answer {
  const code = SWITCH_PROBLEMS.find((one) => about.some((write) => hasAny(write, [one])));
  const protocols = about.map(turned);
  if (protocols.some((one) => one?.isOld === true && one.isOn)) return say('harms', null, 'old-protocols-on');
  if (code === 'weak-on') return say('harms', 'no', code);
  if (code !== undefined) return say(code === 'wifi-only' ? 'partly' : 'turns-off', null, code);
  if (protocols.every((one) => one?.isOld === true)) return say('turns-off', null, 'old-protocols-off');
  if (protocols.some((one) => one?.isOn === true)) return say('partly', null, 'tls-1.3-on');
  if (protocols.some((one) => one?.isOn === false)) return say('turns-off', null, 'tls-1.3-removed');
  if (about.some(setsSuites)) return say('partly', null, 'suites');
  const other = OTHERS.find(([id]) => about.every(({ setting }) => setting?.startsWith(id)));
  return other === undefined ? say('unknown', null, 'not-judged') : say('other', null, other[1]);
}

function isWrittenAnew(gone: Write, writes: readonly Write[]): boolean {
  const later = writes.slice(writes.indexOf(gone)).filter(({ certainty }) => certainty === 'certain');
  return settingsBelow(gone.path).every((one) =>
    later.some(({ action, setting, view }) => action === 'write' && setting === one.setting && view === one.view),
  );
}

const CREATES_KEY = say('other', 'no-need', 'creates-key');
const NO_CHANGE = say('nothing', 'no-need', 'nothing-written');
const FAILS_HERE = say('nothing', 'not-here', 'fails-here');

function ofWrites(document: ExplainedDocument): Answer {
  const writes = document.writes.filter(mayHappen);
  const { problems } = document;
  if (writes.length === 0) return document.writes.some(({ here }) => here === 'fails') ? FAILS_HERE : NO_CHANGE;
  const isOfKey = (write: Write): boolean => write.problems.every((code) => code === 'conditional');
  if (writes.every((write) => write.action === 'create-key' && isOfKey(write))) return CREATES_KEY;
  const about = writes.filter(isAboutTls);
  const has = (code: Problem): boolean => problems.includes(code);
  const isSchannel = writes.some(({ path }) => /\\SecurityProviders\\SCHANNEL(?:\\|$)/i.test(path));
  if (about.length === 0)
    return isSchannel ? say('unknown', null, 'not-judged') : say('other', null, 'nothing-about-tls');
  if (about.every((write) => hasAny(write, ['offline-hive']))) return say('nothing', null, 'offline-hive');
  const does = (write: Write, code: Problem): boolean =>
    hasAny(write, [code]) &&
    !hasAny(write, WITHOUT_EFFECT) &&
    !(code === 'deletes-whole-key' && (write.here !== undefined || isWrittenAnew(write, writes)));
  const harm = WORST.find(([code]) => about.some((write) => does(write, code)));
  if (harm !== undefined) {
    // a key that is emptied may not be there
    const isSure = about.some((write) => does(write, harm[0]) && write.action !== 'empties-key');
    return say(harm[1], isSure ? 'no' : null, harm[0]);
  }
  const whole = REFUSED_WHOLE.find(has);
  if (whole !== undefined) return say('nothing', 'no', whole);
  const lost = about.filter((write) => hasAny(write, WITHOUT_EFFECT));
  if (lost.length === about.length) return say('nothing', 'no', WITHOUT_EFFECT.find(has) ?? 'no-effect');
  const unjudged = UNJUDGED.find(has);
  if (unjudged !== undefined) return say('unknown', 'no', unjudged);
  if (document.notFollowed.some(({ why }) => why === undefined)) return say('unknown', 'no', 'not-followed');
  if (has('ambiguous-number')) return say('unknown', null, 'ambiguous-number');
  if (lost.length > 0) return say('partly', null, 'no-effect');
  if (about.every((write) => write.deletes))
    return say('unknown', null, about.every(setsSuites) ? 'deletes-suites' : 'deletes-setting');
  const half = HALF.find(has);
  if (half !== undefined) return say('partly', null, half);
  if (!about.some(letsUse)) return withoutTls12(about);
  return say('turns-on', null, AS_MEANT.find(has) ?? 'tls-1.2-on');
}

export function answerOfDocument(document: Omit<ExplainedDocument, 'answer'>): Answer {
  const { writes, format, notFollowed, inProgram } = document;
  if (format === 'reg-query') return say('nothing', 'no-need', 'shows');
  if (document.problems.includes('syntax-error')) return say('unknown', 'no', 'syntax-error');
  if (document.problems.includes('certificates-unchecked')) return say('harms', 'no', 'certificates-unchecked');
  if (writes.length > 0) return ofWrites(document as ExplainedDocument);
  if (notFollowed.some(({ why }) => why !== 'always-fails') || document.cut === true)
    return say('unknown', 'no', document.problems.includes('own-export') ? 'own-export' : 'not-readable');
  if (document.problems.includes('adds-root')) return say('other', null, 'adds-root');
  if (inProgram.length > 0 && inProgram.every(({ kind }) => kind === 'shows'))
    return say('nothing', 'no-need', 'shows');
  const asked = inProgram.flatMap(({ protocols }) => protocols);
  if (asked.length > 0 && !asked.includes('TLS 1.2') && !asked.includes('TLS 1.3'))
    return say('only-this-program', 'no', 'lacks-tls-1.2');
  if (inProgram.some(({ kind }) => kind === 'weaker')) return say('only-this-program', 'no', 'strong-crypto-off');
  if (inProgram.length === 0) return say('nothing', 'no-need', 'nothing-written');
  const isSuites = inProgram.every(({ program }) => program === 'windows');
  return isSuites ? say('partly', null, 'suites') : say('only-this-program', null, 'only-this-program');
}

export function answerOfNumber(problems: readonly Problem[]): Answer {
  const worst = WORST.find(([code]) => problems.includes(code));
  return worst === undefined ? say('turns-on', null, 'tls-1.2-on') : say(worst[1], null, worst[0]);
}

/** Reasons that say more than that it is open. */
const OPEN_ANYWAY: readonly Because[] = ['not-judged', 'joined-line', 'refused-there'];

/** What a text comes to on the PC that was read. What is wrong on every PC stays so. */
export function answerHere(explained: Explained, here: OnThisPc | null): Answer {
  const { answer } = explained;
  if (here === null || answer.run !== null)
    return here?.effect === 'harms' && answer.run !== 'no' ? harmed(here) : answer;
  if (here.effect === 'harms') return harmed(here);
  const hasFailed = explained.kind === 'document' && explained.writes.some((write) => write.here === 'fails');
  if (here.effect === 'changes-nothing' && hasFailed) return FAILS_HERE;
  const because = here.effect === 'open' && OPEN_ANYWAY.includes(answer.because) ? answer.because : here.effect;
  return say(answer.does, RUN_HERE[here.effect], because);
}

const RUN_HERE = {
  fixes: 'yes',
  'fixes-not': 'not-here',
  'changes-nothing': 'no-need',
  'not-needed': 'no-need',
  open: 'unknown',
} as const;

const harmed = ({ harms: [harm = 'tls-1.2-lost'] }: OnThisPc): Answer => say('harms', 'not-here', harm);
