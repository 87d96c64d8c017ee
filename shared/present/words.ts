import type { Offer, OfferCell } from '../diagnosis/offers.ts';
import type { PlainValue } from '../diagnosis/plain-value.ts';
import type { RungReport } from '../diagnosis/rungs/rung.ts';
import { nextStep, type Messages } from '../text/messages.ts';
import type { ReportTexts } from '../text/report.ts';
import { decodeMask } from '../tls/mask.ts';
import { protocolRow } from '../tls/protocols.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../windows/settings.ts';
import type { Report } from '../report/report.ts';

/** Both kinds of texts in one language: `m` those that all outputs share, `t` the report's own. */
export interface ReportWords {
  readonly m: Messages;
  readonly t: ReportTexts;
}

/** `3 November 2026 at 10:12 UTC`; the time zone is named, since a report is read elsewhere. */
export function momentText(moment: string, { t }: ReportWords): string {
  const shown = new Intl.DateTimeFormat(t.locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return `${shown.format(new Date(moment))} UTC`;
}

/** `Windows 7 SP1, build 7601, 64-bit`. */
export function machineWords({ machine, ...report }: Report, { m, t }: ReportWords): string {
  const { release, displayVersion, servicePack, build, architecture } = machine;
  const name = [
    m.releases[release],
    ...(displayVersion === null ? [] : [displayVersion]),
    ...(servicePack === null || servicePack === 0 ? [] : [t.servicePack(servicePack)]),
  ].join(' ');
  return [
    name,
    ...(build === null ? [] : [t.buildNumber(build)]),
    t.architectures[architecture],
    ...(report.releaseNamed === true ? [t.named] : []),
    ...(report.architectureAssumed === true ? [t.assumed] : []),
  ].join(', ');
}

/** A value in words: the number with its protocols, another type with its bytes, or that there is none. */
export function plainWords(value: PlainValue | null, settingId: string, { t }: ReportWords): string {
  if (value === null) return t.changes.noValue;
  if (value.hex === null) return `${value.type} ${value.data ?? ''}`.trim();
  if (settingId !== DEFAULT_SECURE_PROTOCOLS) return String(Number(value.hex));
  const { protocols } = decodeMask(Number(value.hex));
  return protocols.length === 0 ? value.hex : `${value.hex} (${protocols.join(', ')})`;
}

export type CellWord = keyof ReportTexts['matrix']['words'];

/** The word of a cell of the matrix. */
export function cellWord(cell: OfferCell): CellWord {
  switch (cell.state) {
    case 'offered':
      return ({ unsafe: 'unsafe', old: 'old', good: 'offered' } as const)[protocolRow(cell.protocol).grade];
    case 'not-offered':
      return cell.why === 'by-request' || cell.why === 'old-program' ? 'notByDefault' : 'off';
    case 'blocked':
      return 'blocked';
    case 'unsupported':
      return 'na';
    case 'unknown':
      return 'unknown';
  }
}

/** Whose offer it is; a view is named only where there are two that differ. */
export function programWords(
  offer: Offer & { readonly both: boolean },
  hasTwoViews: boolean,
  words: ReportWords,
): string {
  const { programs } = words.t.matrix;
  if (offer.program === 'winhttp') return hasTwoViews ? programs[offer.view] : programs.only;
  const isOneOfTwo = offer.program !== 'wininet' && hasTwoViews && !offer.both;
  return isOneOfTwo ? `${programs[offer.program]}, ${words.m.views[offer.view]}` : programs[offer.program];
}

/** What to do about a rung that doesn't hold, with the updates that it needs; empty where there is nothing to do. */
export function stepWords({ rung, code, packages }: RungReport, { m, t }: ReportWords): readonly string[] {
  const step = nextStep(m, rung, code);
  const needs = (packages ?? []).map(
    ({ kb, release, architecture }) => `${t.needs}: ${kb}, ${m.releases[release]}, ${t.architectures[architecture]}`,
  );
  return step === null ? needs : [`${t.nextStep}: ${step}`, ...needs];
}
