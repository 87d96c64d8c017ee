import type { LabelWords } from '../explain/judge/protocol-words.ts';
import { languagesWith, PACKS, type Language } from './languages.ts';
import type { Messages } from './messages.ts';
import type { ErrorCodeTexts, ExportWords, ReportTexts, RetireTexts, ServerTexts, UsageTexts } from './pack.ts';

export const loadMessages = (language: Language): Promise<Messages> => PACKS[language].parts.messages();

export const loadErrorCodeTexts = (language: Language): Promise<ErrorCodeTexts> => PACKS[language].parts.errorCodes();

export const loadUsageTexts = (language: Language): Promise<UsageTexts> => PACKS[language].parts.usage();

export const loadServerTexts = (language: Language): Promise<ServerTexts> => PACKS[language].parts.server();

export const loadLabelWords = (): Promise<readonly LabelWords[]> =>
  Promise.all(languagesWith('explain').map((language) => PACKS[language].parts.labelWords()));

export const loadRetireTexts = (language: Language): Promise<RetireTexts> => PACKS[language].parts.retire();

export const loadReportTexts = async (language: Language): Promise<ReportTexts> => ({
  ...(await PACKS[language].parts.report()),
  language: PACKS[language],
});

export async function loadExportWords(language: Language): Promise<ExportWords> {
  const all = await Promise.all(
    languagesWith('exports').map(async (one) => [PACKS[one].admxCulture, await PACKS[one].parts.export()] as const),
  );
  return { texts: await PACKS[language].parts.export(), byCulture: Object.fromEntries(all) };
}
