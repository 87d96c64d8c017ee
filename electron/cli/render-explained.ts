import { documentText } from '../../shared/present/explained.ts';
import { errorText } from '../../shared/present/error-answer.ts';
import type { ErrorCodeTexts } from '../../shared/text/error-codes.ts';
import type { Messages } from '../../shared/text/messages.ts';
import type { ExplainAnswer } from '../services/explain-source.ts';
import { renderNumber } from './render.ts';

/** What was explained, for people. */
export async function renderExplained(
  answer: ExplainAnswer,
  texts: Messages,
  errorTexts: () => Promise<ErrorCodeTexts>,
): Promise<string> {
  switch (answer.kind) {
    case 'value':
      return renderNumber(answer, texts);
    case 'document':
      return documentText(answer, texts);
    case 'error':
      return errorText(answer, texts, await errorTexts());
  }
}
