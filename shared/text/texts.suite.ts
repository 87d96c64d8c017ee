// All texts of every language at once, for tests. A program loads the parts of one language.
import { LANGUAGES, PACKS, type Language } from './languages.ts';
import { loadExportWords, loadReportTexts } from './load.ts';
import type { Messages } from './messages.ts';
import type { ExportTexts, ExportWords, ReportTexts } from './pack.ts';
import type { PageTexts, WindowTexts } from './window.ts';

async function load(language: Language): Promise<AllTexts> {
  const { parts } = PACKS[language];
  return {
    messages: await parts.messages(),
    report: await loadReportTexts(language),
    exports: await loadExportWords(language),
    page: await parts.page(),
  };
}

interface AllTexts {
  readonly messages: Messages;
  readonly report: ReportTexts;
  readonly exports: ExportWords;
  readonly page: PageTexts;
}

const ALL = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await load(language)] as const)),
) as Readonly<Record<Language, AllTexts>>;

export const messages = (language: Language): Messages => ALL[language].messages;
export const reportTexts = (language: Language): ReportTexts => ALL[language].report;
export const exportWords = (language: Language): ExportWords => ALL[language].exports;
export const exportTexts = (language: Language): ExportTexts => ALL[language].exports.texts;
export const windowTexts = (language: Language): WindowTexts => ALL[language].page.t;
/** The window's own texts and those that it shares, as the page has them. */
export const pageTexts = (language: Language): PageTexts => ALL[language].page;
