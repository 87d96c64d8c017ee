import { documentText, errorText } from '../../shared/present/answers.ts';
import type { ErrorCodeTexts } from '../../shared/text/error-codes.ts';
import type { Messages } from '../../shared/text/messages.ts';
import type { ExplainAnswer, OnThisPcAnswer } from '../services/explain-source.ts';
import { renderNumber } from './render.ts';

function onThisPcText({ onThisPc }: OnThisPcAnswer, { explain }: Messages): string {
  const { about, effects, harms } = explain.onThisPc;
  if (onThisPc === null) return `${about}.`;
  const { title, more } = effects[onThisPc.effect];
  return [`${title}. ${more}`, ...onThisPc.harms.map((harm) => `[!] ${harms[harm]}`)].join('\n');
}

/** What was explained, for people. */
export async function renderExplained(
  answer: ExplainAnswer & Partial<OnThisPcAnswer>,
  texts: Messages,
  errorTexts: () => Promise<ErrorCodeTexts>,
): Promise<string> {
  switch (answer.kind) {
    case 'value':
      return renderNumber(answer, texts);
    case 'document':
      return answer.onThisPc === undefined
        ? documentText(answer, texts)
        : `${documentText(answer, texts)}\n\n${onThisPcText({ onThisPc: answer.onThisPc }, texts)}`;
    case 'error':
      return errorText(answer, texts, await errorTexts());
  }
}
