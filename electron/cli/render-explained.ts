import type { Explained } from '../../shared/explain/document.ts';
import { documentText } from '../../shared/present/explained.ts';
import type { Messages } from '../../shared/text/messages.ts';
import { renderNumber } from './render.ts';

/** What was explained, for people. */
export function renderExplained(explained: Explained, texts: Messages): string {
  return explained.kind === 'value' ? renderNumber(explained, texts) : documentText(explained, texts);
}
