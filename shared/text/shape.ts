import type { Office } from '../diagnosis/office.ts';
import type { NeededPackage, RungReport } from '../diagnosis/rungs/rung.ts';
import type { Verdict } from '../diagnosis/verdict.ts';
import type { EntryState } from '../remediation/entry-states.ts';
import type { ErrorParts, ErrorTexts } from './error-texts.ts';
import type { Outcome, Report } from '../report/report.ts';
import type { ProfileId } from '../tls/profiles.ts';
import type { RegistryView } from '../windows/registry.ts';
import type { Release } from '../windows/releases.ts';
import type { CauseTexts } from './cause.ts';
import type { CliTexts } from './command-help.ts';
import type { ConnectionTexts } from './connections.ts';
import type { ExplainTexts } from './explain.ts';
import type { OriginTexts } from './origin.ts';
import type { ProofTexts } from './proof.ts';
import type { ReadinessTexts } from './readiness.ts';
import type { EventTexts } from './events.ts';
import type { ServerRungTexts } from './server.ts';
import type { ServiceTexts } from './services.ts';
import type { EveryRungTexts, Explanation, Explanations, RungTexts } from './rungs.ts';

/** The words of a cell: `unknown` could not be read, of `notKnown` nothing is stored. */
export type CellWord =
  'offered' | 'old' | 'unsafe' | 'off' | 'notByDefault' | 'blocked' | 'na' | 'unknown' | 'notKnown';

/** The texts that the window and the command line share, and that the window needs at its start. Its own are in `start.ts`. */
export interface StartMessages {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly readiness: ReadinessTexts;
  /** Who set a value. */
  readonly origin: OriginTexts;
  readonly rungs: RungTexts;
  readonly everyRung: EveryRungTexts;
  readonly serverRungs: ServerRungTexts;
  /** The states of a check, inside a line. */
  readonly rungStates: Readonly<Record<RungReport['state'], string>>;
  readonly releases: Readonly<Record<Release, string>>;
  /** What programs of a view no longer offer by themselves after a write. */
  readonly goes: (view: string, protocols: string) => string;
  readonly profiles: Readonly<Record<ProfileId, string>>;
  readonly views: Readonly<Record<RegistryView, string>>;
  /** What stands in a value's place, and in place of a list of protocols. */
  readonly values: {
    readonly noValue: string;
    readonly unreadable: string;
    readonly none: string;
    readonly notKnown: string;
    readonly bytes: (count: number) => string;
    /** Names in a row, as they stand inside a sentence. */
    readonly list: (names: readonly string[]) => string;
  };
  /** The words of a cell of the matrix, as they stand inside a line. */
  readonly cells: Readonly<Record<CellWord, string>>;
  readonly outcomes: Readonly<Record<Outcome['state'], string>>;
  readonly entryStates: Readonly<Record<EntryState, string>>;
  readonly proof: ProofTexts;
  /** What is said of the cause of a PC. */
  readonly cause: CauseTexts;
  /** Where a value is, and for which Windows an update is, inside a sentence. */
  readonly inSentence: {
    readonly views: Readonly<Record<RegistryView | 'both' | 'only', string>>;
    readonly architectures: Readonly<Record<Report['machine']['architecture'], string>>;
  };
  /** A short answer to paste into a thread. */
  readonly answer: { readonly cause: string; readonly toDo: string };
  /** The words round the ladder: heads of an explanation, a needed package, which view Office reads. */
  readonly ladder: {
    readonly heads: Readonly<Record<keyof Explanation, string>>;
    readonly neededPackage: (
      kb: string,
      release: string,
      architecture: string,
      more: Pick<NeededPackage, 'inDoubt' | 'neededFor'>,
    ) => string;
    readonly officeReads: (bitness: Office['bitness'], view: string) => string;
  };
}

/** Those that the window needs for other places than Home. Its own are in `places.ts`. */
export interface PlaceMessages {
  readonly errors: ErrorTexts;
  readonly errorParts: ErrorParts;
  readonly connections: ConnectionTexts;
  readonly explain: ExplainTexts;
  readonly explanations: Explanations;
  /** What would be right in the place of what was found: a value, a certificate, or the version of a file. */
  readonly evidence: {
    readonly needed: (what: string) => string;
    readonly orLater: (version: string) => string;
    readonly supported: (windows: string) => string;
  };
}

export interface SharedMessages extends StartMessages, PlaceMessages {}

/**
 * All texts of the command line and of the main process's own dialogs. The page never loads these: it has each language as a chunk
 * of its own.
 */
export interface Messages extends SharedMessages {
  /** As in the language's pack. */
  readonly locale: string;
  readonly cli: CliTexts;
  /** A dialog over the window whose page came to its end by itself. */
  readonly pageGone: {
    readonly title: string;
    readonly detail: string;
    readonly openAgain: string;
    readonly close: string;
    /** Twice it didn't even start: from this folder Windows starts none. */
    readonly neverStarts: (folder: string) => BoxText;
  };
  /** Windows' own boxes, if there is no window that could say it. */
  readonly boxes: {
    /** The program lies on another PC. */
    readonly fromNetwork: (folder: string) => BoxText;
    /** It couldn't be made sure that this is the only window, and none is open. */
    readonly notAlone: (folder: string) => BoxText;
    readonly bug: BoxText;
  };
  readonly events: EventTexts;
  readonly services: ServiceTexts;
}

/** What a box says: a line, and more below it. */
export interface BoxText {
  readonly title: string;
  readonly detail: string;
}
