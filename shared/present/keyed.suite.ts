import { messages, reportTexts } from '../text/texts.suite.ts';
import type { ReportWords } from './words.ts';

/** Returns what a text is given, without quotation marks: lists and facts in brackets. */
function given(fact: unknown): string {
  if (Array.isArray(fact)) return `[${fact.map(given).join(' ')}]`;
  if (typeof fact !== 'object' || fact === null) return String(fact);
  return `{${Object.entries(fact)
    .map(([name, value]) => `${name}=${given(value)}`)
    .join(' ')}}`;
}

/**
 * Returns the same texts, each of which reads as the path of its key, with what it is given: `views.native`,
 * `changes.more(4)`. So a test can assert which text is chosen, whatever it says.
 */
export function keyed<Texts>(texts: Texts, path = ''): Texts {
  const made = (): unknown => {
    if (typeof texts === 'string') return path;
    if (typeof texts === 'function')
      return (...facts: readonly unknown[]): unknown =>
        keyed<unknown>(
          (texts as (...facts: readonly unknown[]) => unknown)(...facts),
          `${path}(${facts.map(given).join(', ')})`,
        );
    if (typeof texts !== 'object' || texts === null) return texts;
    return Object.fromEntries(
      Object.entries(texts).map(([name, value]) => [
        name,
        // what joins texts stays as it is, so that what it joins can be read
        name === 'joined' ? value : keyed<unknown>(value, path === '' ? name : `${path}.${name}`),
      ]),
    );
  };
  return made() as Texts;
}

const report = reportTexts('en');

/** The texts of the outputs that aren't the window, as the paths of their keys. */
export const KEYED: ReportWords = { m: keyed(messages('en')), t: { ...keyed(report), language: report.language } };
