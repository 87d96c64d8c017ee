import type { Offer, OfferCell } from '../diagnosis/offers.ts';
import type { Report } from '../report/report.ts';
import { protocolRow, type Protocol } from '../tls/protocols.ts';
import type { WindowTexts } from '../text/window.ts';
import type { Sign } from './sign.ts';

/** The word of a cell, by which the legend knows it too. */
export type MatrixWord = keyof WindowTexts['matrix']['words'];

export interface CellView {
  readonly protocol: Protocol;
  readonly word: MatrixWord;
  readonly glyph: Sign;
  readonly why: string | null;
  /** How bad it is in the column that decides. */
  readonly tone: 'ok' | 'warn' | 'fail' | 'plain';
}

const OFFERED_WORDS = { unsafe: 'unsafe', old: 'old', good: 'offered' } as const;

function wordOf(cell: OfferCell): MatrixWord {
  switch (cell.state) {
    case 'offered':
      return OFFERED_WORDS[protocolRow(cell.protocol).grade];
    case 'not-offered':
      return cell.why === 'by-request' || cell.why === 'old-program' ? 'notByDefault' : 'off';
    case 'blocked':
      return 'blocked';
    case 'unsupported':
      return 'na';
    case 'unknown':
      return cell.why === 'not-stored' ? 'notKnown' : 'unknown';
  }
}

const GLYPHS: Readonly<Record<MatrixWord, Sign>> = {
  offered: 'ok',
  old: 'old',
  unsafe: 'unsafe',
  off: 'off',
  blocked: 'blocked',
  na: 'na',
  unknown: 'unknown',
  notByDefault: 'off',
  notKnown: 'unknown',
};

/** Without the update no value would be read, so a missing value isn't the cause. */
function lacksUpdate(report: Report): boolean {
  return report.ladder.some((rung) => rung.rung === 'update' && rung.state === 'fail');
}

/** Reasons of .NET programs and Internet Options, which need no more than their words. */
const PROGRAM_WHYS = {
  system: 'system',
  strong: 'strong',
  target: 'target',
  'old-program': 'oldProgram',
  'patch-assumed': 'patchAssumed',
  'by-request': 'byRequest',
  user: 'user',
  policy: 'policy',
  'not-stored': 'notStored',
} as const;

function whyOf(cell: OfferCell, offer: Offer, report: Report, t: WindowTexts): string | null {
  const { whys } = t.matrix;
  const value = report.views[offer.view];
  const hex = value?.hex ?? null;
  const hasOneView = report.views.wow64 === null;
  switch (cell.why) {
    case 'value':
      return hex === null ? whys.malformed : cell.state === 'offered' ? whys.inValue(hex) : whys.notInValue(hex);
    case 'default':
      if (cell.state !== 'offered' && lacksUpdate(report)) return whys.update;
      if (cell.state === 'offered') return value?.state === 'invalid' ? whys.malformed : whys.inDefault;
      if (value?.state === 'invalid') return whys.malformed;
      return hasOneView ? whys.noValueAtAll : whys.noValue;
    case 'two-readings':
      return whys.twoReadings;
    case 'schannel':
      return whys.schannel;
    case 'release':
      if (cell.state === 'blocked') return whys.shipped;
      return cell.state === 'unsupported' ? null : whys.unknownRelease;
    case 'update':
      return whys.update;
    case 'unreadable':
      return whys.unreadable;
    default:
      return whys[PROGRAM_WHYS[cell.why]];
  }
}

/** A cell of the matrix in words and signs. TLS 1.2 is the one that decides, so its absence has signs of its own. */
export function cellView(cell: OfferCell, offer: Offer, report: Report, t: WindowTexts): CellView {
  const word = wordOf(cell);
  const view = { protocol: cell.protocol, word, why: whyOf(cell, offer, report, t) };
  if (cell.protocol !== 'TLS 1.2') return { ...view, glyph: GLYPHS[word], tone: 'plain' };
  if (word === 'offered') return { ...view, glyph: 'ok', tone: 'ok' };
  if (word === 'unknown' || word === 'notKnown') return { ...view, glyph: 'unknown', tone: 'warn' };
  // .NET programs and Internet Options warn at most: Office itself doesn't go that way
  if (offer.program !== 'winhttp') return { ...view, glyph: word === 'blocked' ? 'blocked' : 'warn', tone: 'warn' };
  return { ...view, glyph: word === 'blocked' ? 'stop' : 'fail', tone: 'fail' };
}
