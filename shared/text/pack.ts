import type { pack as english } from './en/pack.ts';
import type { start } from './en/home.ts';
import type { page } from './en/places.ts';
import type { glossaryTexts } from './en/terms.ts';
import type { Messages, SharedMessages, StartMessages } from './messages.ts';
import type { Worded } from './worded.ts';

type English = typeof english;

type Part = keyof English['parts'];
interface Own {
  readonly messages: Messages;
  readonly page: PageTexts;
}
type Parts = Own & { readonly [Name in Exclude<Part, keyof Own>]: Worded<Awaited<ReturnType<English['parts'][Name]>>> };

/** The parts for administrators that a language can lack, each as a whole: they are in English then. */
export type OptionalPart = 'exports' | 'many' | 'retire' | 'usage' | 'explain' | 'server' | 'commandLine';

/** A language: what a program must know before its texts are loaded, and how each part is. English is the type. */
export interface LanguagePack extends Worded<Omit<English, 'parts' | 'english'>> {
  readonly english: readonly OptionalPart[];
  readonly parts: { readonly [Name in Part]: () => Promise<Parts[Name]> };
}

/** Texts of the report page, its summary and the commands `report` and `fleet`, and their language. */
type ReportPart = Parts['report'];
export interface ReportTexts extends ReportPart {
  readonly language: Pick<LanguagePack, 'name' | 'locale' | 'english'>;
}

export type ExportTexts = Parts['export'];

export interface ExportWords {
  readonly texts: ExportTexts;
  /** Those of every language, by the culture of Windows: a policy template brings all. */
  readonly byCulture: Readonly<Record<string, ExportTexts>>;
}

export type ErrorCodeTexts = Parts['errorCodes'];
export type UsageTexts = Parts['usage'];
export type ServerTexts = Parts['server'];
export type RetireTexts = Parts['retire'];
export type InstallerTexts = Parts['installer'];

/** `t`: the window's own; `m`: shared with the command line. English is the type, so nothing lacks or is too much. */
export interface StartPart {
  readonly t: Worded<(typeof start)['t']>;
  readonly m: StartMessages;
}

export type WindowTexts = Worded<(typeof page)['t']>;

export interface PageTexts {
  readonly t: WindowTexts;
  /** Those that it shares with the command line: errors, releases, the ladder. */
  readonly m: SharedMessages;
}

export type Word = keyof (typeof glossaryTexts)['glossary']['words'];
