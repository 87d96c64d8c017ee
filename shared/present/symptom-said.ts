import type { RungId } from '../diagnosis/rungs/ids.ts';
import { causeIn } from '../report/claim.ts';
import type { Report } from '../report/report.ts';
import { rowOf } from '../row-of.ts';
import type { Symptom } from '../symptoms/symptom.ts';
import type { WindowWords } from '../text/window.ts';
import { claimView } from './claim.ts';
import { withoutStop } from '../text/full-stop.ts';
import { symptomText } from './symptom.ts';
import { isIncoming } from './way.ts';

/** Checks that decide for a stack; they are shown if they don’t hold, and the first two always. */
const OF_SCHANNEL: readonly string[] = ['schannel', 'cipher-suites'] satisfies readonly RungId[];
const DECIDING: Readonly<Partial<Record<string, readonly string[]>>> = {
  winhttp: ['update', 'winhttp-value', 'release', ...OF_SCHANNEL],
  dotnet: ['dotnet', ...OF_SCHANNEL],
  wininet: ['wininet', ...OF_SCHANNEL],
};

/** What is found of these needs no other headline. */
const IN_PLAIN_WORDS: readonly string[] = ['sql', 'remote-desktop', 'device'];

/** Returns a finding as a headline and the rest of it. */
function inTwo(found: string): readonly [headline: string, rest: string] {
  // two letters before the stop: `z. B.` doesn't end a sentence
  const [headline = ''] = found.split(/(?<=\S{2}[.!])\s+(?=[\p{Lu}¿¡])|(?<=[。！])/u);
  return [withoutStop(headline), found.slice(headline.length).trimStart()];
}

/** Returns what is said of a symptom; of Office that is what Home says. */
export function saidOf(symptom: Symptom, report: Report, { t, m }: WindowWords) {
  const text = symptomText(symptom, m, 'window');
  const isHomes = symptom.id === 'office' && causeIn(report)?.side !== 'in';
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

/** Returns what the checks that decide for a symptom found. */
export function decidingFor(symptom: Symptom, { ladder }: Report): Report['ladder'] {
  if (isIncoming(symptom)) return []; // they are about what goes out
  const deciding = rowOf(DECIDING, symptom.stack ?? '') ?? OF_SCHANNEL;
  return ladder.filter(({ rung, state }) => {
    const place = deciding.indexOf(rung);
    return state !== 'not-applicable' && place >= 0 && (place < 2 || state !== 'pass');
  });
}
