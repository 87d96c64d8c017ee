import type { ScheduledEnd } from '../remediation/entry-states.ts';
import type { Office } from '../diagnosis/office.ts';
import type { Program } from '../diagnosis/offers.ts';
import type { NeededPackage, RungReport } from '../diagnosis/rungs/rung.ts';
import type { Verdict } from '../diagnosis/verdict.ts';
import type { EntryState } from '../remediation/entry-states.ts';
import type { ErrorParts, ErrorTexts } from './error-texts.ts';
import type { Outcome, Report } from '../report/report.ts';
import type { ProfileId } from '../tls/profiles.ts';
import type { RegistryView } from '../windows/registry.ts';
import type { Release } from '../windows/releases.ts';
import type { CauseTexts } from './cause.ts';
import type { CommandHelp } from './command-help.ts';
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
  /** If a value is, and for which Windows an update is, inside a sentence. */
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

interface CliTexts {
  readonly help: CommandHelp;
  readonly notKnown: string;
  readonly offers: string;
  readonly value: string;
  readonly wouldWrite: (count: number) => string;
  readonly nothingToWrite: string;
  readonly wrote: string;
  readonly takenBack: string;
  readonly leftAlone: string;
  readonly readBack: (verified: boolean) => string;
  readonly journalEntry: (id: number, ofUser: boolean) => string;
  /** A change that switched old protocols off, by their names. */
  readonly retired: (protocols: readonly string[]) => string;
  readonly undoneAt: (moment: string) => string;
  /** Under values that an undo left alone. */
  readonly undoRest: (id: number, ofUser: boolean) => string;
  /** What the undo of a task came to. */
  readonly scheduledEnds: Readonly<Record<ScheduledEnd, (id: number) => string>>;
  readonly ofUserUnread: string;
  readonly restart: (programs: readonly string[]) => string;
  /** The same of what comes in. */
  readonly restartServices: string;
  readonly readsOtherwise: string;
  readonly apply: string;
  /** Under what would be written to the user's own values. */
  readonly applyUser: string;
  /** Above the changes of a user's own values. */
  readonly ofUser: string;
  readonly confirm: (count: number) => string;
  readonly noHistory: string;
  readonly unreadableEntry: (id: number, isNewer: boolean, ofUser: boolean) => string;
  readonly confirmDiscard: (id: number) => string;
  readonly discarded: (id: number) => string;
  readonly ranOn: (system: string, driver: string) => string;
  readonly sslWarning: string;
  readonly sameNumber: (hex: string, decimal: number) => string;
  /** Under a number that was read as hexadecimal without saying that it is. */
  readonly assumedHex: string;
  /** In which base digits without one were read. */
  readonly readAs: Readonly<Record<10 | 16, (text: string, hex: string) => string>>;
  readonly unknownBits: (hex: string) => string;
  readonly nextStep: string;
  readonly yes: string;
  readonly because: string;
  readonly links: string;
  readonly programs: Readonly<Record<Program, string>>;
}
