import type { Facts } from '../diagnosis/facts.ts';
import type { RungId } from '../diagnosis/rungs/ids.ts';
import { causeIn, claimOf } from '../report/claim.ts';
import type { Outcome, Report } from '../report/report.ts';
import { rowOf } from '../row-of.ts';
import { remoteDesktopHere } from '../symptoms/accepting.ts';
import type { Symptom, SymptomId } from '../symptoms/symptom.ts';
import type { SharedMessages } from '../text/messages.ts';
import type { WindowWords } from '../text/window.ts';
import { claimView } from './claim.ts';
import { foundText, RUNG_SIGNS } from './ladder.ts';
import { serviceText } from './server.ts';
import { withoutStop } from '../text/full-stop.ts';
import { OF_WINDOWS, symptomText } from './symptom.ts';
import { isIncoming } from './symptom-path.ts';

/** Checks that decide for a stack; they are shown if they don’t hold, and the first two always. */
const OF_SCHANNEL: readonly string[] = ['schannel', 'cipher-suites'] satisfies readonly RungId[];
const DECIDING: Readonly<Partial<Record<string, readonly string[]>>> = {
  winhttp: ['update', 'winhttp-value', 'release', ...OF_SCHANNEL],
  dotnet: ['dotnet', ...OF_SCHANNEL],
  wininet: ['wininet', ...OF_SCHANNEL],
};

/** What is found of these needs no other headline. */
const IN_PLAIN_WORDS: readonly string[] = ['sql', 'remote-desktop', 'device'];

function inTwo(found: string): readonly [headline: string, rest: string] {
  // two letters before the stop: `z. B.` doesn't end a sentence
  const [headline = ''] = found.split(/(?<=\S{2}[.!])\s+(?=[\p{Lu}¿¡])|(?<=[。！])/u);
  return [withoutStop(headline), found.slice(headline.length).trimStart()];
}

/** Returns what is said of a symptom; of Office that is what Home says. */
export function saidOf(symptom: Symptom, report: Report, { t, m }: WindowWords) {
  const text = symptomText(symptom, m, 'window');
  const first = causeIn(report);
  const isHomes = symptom.id === 'office' && first?.side !== 'in' && first?.rung !== 'dotnet';
  if (!isHomes) {
    const { cause, state } = symptom;
    const says = rowOf<string>(t.guided.says, state);
    if (cause !== null && says !== undefined && !IN_PLAIN_WORDS.includes(cause.rung))
      return { ...text, headline: says, reason: text.found };
    const [headline, reason] = inTwo(text.found);
    return { ...text, headline, reason };
  }
  const { headline, reason } = claimView(report, m);
  return { ...text, headline, reason };
}

/** Returns what the checks that decide for a symptom found; those of what goes out say nothing of what comes in. */
function decidingFor(symptom: Symptom, { ladder }: Report): Report['ladder'] {
  if (isIncoming(symptom)) return [];
  const deciding = rowOf(DECIDING, symptom.stack ?? '') ?? OF_SCHANNEL;
  return ladder.filter(({ rung, state }) => {
    const place = deciding.indexOf(rung);
    if (rung === symptom.cause?.rung) return true;
    if (state === 'fail' && symptom.state === 'ok') return false; // it doesn’t count for this
    return state !== 'not-applicable' && place >= 0 && (place < 2 || state !== 'pass');
  });
}

export function foundFor(symptom: Symptom, report: Report, facts: Facts, m: SharedMessages) {
  const service = symptom.id === 'remote-desktop' ? remoteDesktopHere(report, facts) : null;
  const ofService = service === null ? [] : [{ ...serviceText(service, m), glyph: service.state }];
  const { id, state, cause } = symptom;
  // what no check has is said by its own cause
  const own =
    service === null
      ? rowOf<{ found: string }>(m.symptoms.own, `${cause?.rung ?? ''}.${cause?.code ?? ''}`)
      : undefined;
  const glyph = state === 'elsewhere' ? 'unknown' : state;
  return [
    ...(own === undefined ? [] : [{ name: m.symptoms.names[id], glyph, found: own.found, part: undefined }]),
    ...ofService.map(({ name, sentence, glyph }) => ({ name, glyph, found: sentence, part: 'server' as const })),
    ...decidingFor(symptom, report).map((rung) => ({
      ...foundText(report, rung, m),
      glyph: RUNG_SIGNS[rung.state],
      part: undefined,
    })),
  ];
}

/** What a program can be pointed at the listener for; none else can. */
const CAN_SHOW: readonly SymptomId[] = ['dotnet', 'winhttp', 'internet-explorer'];

/** Returns what shows more of something for which nothing can be written. */
export function wayOnOf({ id, state }: Symptom): 'check' | 'test' | 'listen' {
  if (state === 'fail') return 'check';
  if (id === 'office' || id === 'onedrive') return 'test';
  return CAN_SHOW.includes(id) ? 'listen' : 'check';
}

/** True if Home’s card says whether it works now. */
export const isHomesCard = ({ id }: Symptom, { incoming }: Report): boolean =>
  (id === 'office' || id === 'onedrive') && incoming === undefined;

export const ticks = (symptom: Symptom, report: Report): boolean =>
  isHomesCard(symptom, report) && claimOf(report).sign === 'ok';

/** True if a change wrote only what others ask of this PC. */
export const isOfIncoming = ({ writes }: Outcome): boolean =>
  writes.every(({ setting }) => setting.includes('.server.'));

/** Returns what is left to do after a fix of something else than Office. */
export function finishOf({ id, stack }: Symptom, outcome: Outcome, { machine }: Report, { t, m }: WindowWords): string {
  if (isOfIncoming(outcome) || OF_WINDOWS.includes(id))
    return m.claim.close[machine.release.startsWith('server') ? 'server' : 'pc'];
  if (stack === 'dotnet') return m.claim.close.dotnet;
  return stack === 'wininet' ? t.guided.works.page : t.guided.works.program;
}
