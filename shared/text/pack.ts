import type { LabelWords } from '../explain/judge/protocol-words.ts';
import type { ErrorCodeTexts } from './error-codes.ts';
import type { ExportTexts } from './export.ts';
import type { InstallerTexts } from './installer.ts';
import type { Messages } from './messages.ts';
import type { ReportPart } from './report.ts';
import type { PageTexts } from './page.ts';
import type { RetireTexts } from './retire.ts';
import type { ServerTexts } from './server.ts';
import type { UsageTexts } from './usage.ts';

/** One language: what a program must know of it before any of its texts is loaded, and how each part of them is. */
export interface LanguagePack {
  /** Its own name, so that whoever reads only this language finds it. */
  readonly name: string;
  /** BCP 47, with the region whose dates and lists it uses: `nl-NL`. */
  readonly locale: string;
  /** The folder of an ADMX template's texts: a culture of Windows, `nl-NL`. */
  readonly admxCulture: string;
  /** The locale file of Electron that is packed: `nl` for `locales/nl.pak`. */
  readonly electronLocale: string;
  /** NSIS's own name of it, that of a file in its `Contrib/Language files`: `Dutch`. */
  readonly nsisLanguage: string;
  /** What the window must be able to say before a language is loaded, or when none can be. */
  readonly start: {
    readonly noBridge: string;
    readonly broken: string;
    readonly tryAgain: string;
    readonly copyError: string;
    readonly copied: string;
    readonly noContext: string;
  };
  /** The menu behind Alt. An ampersand stands before the letter that chooses an entry. */
  readonly menu: {
    readonly language: string;
    readonly view: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly actualSize: string;
  };
  /** The texts, each part fetched when it is needed. */
  readonly parts: {
    readonly page: () => Promise<PageTexts>;
    readonly messages: () => Promise<Messages>;
    readonly report: () => Promise<ReportPart>;
    readonly export: () => Promise<ExportTexts>;
    readonly errorCodes: () => Promise<ErrorCodeTexts>;
    readonly usage: () => Promise<UsageTexts>;
    readonly server: () => Promise<ServerTexts>;
    readonly labelWords: () => Promise<LabelWords>;
    readonly retire: () => Promise<RetireTexts>;
    readonly installer: () => Promise<InstallerTexts>;
  };
}
