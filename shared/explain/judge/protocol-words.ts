import { PROTOCOLS, type Protocol } from '../../tls/protocols.ts';
import { maskWith, type Mask } from '../../tls/mask.ts';
import type { Label } from '../found.ts';

/** Words of one language in labels. A `*` at the start or the end of a word matches any letters there. */
export interface LabelWords {
  /** Words that reverse the meaning of a label, so that nothing can be concluded from it: `not`, `disabl*`. */
  readonly turns: readonly string[];
  /** Words that exclude anything more: `only`. */
  readonly only: readonly string[];
  /** Words between the first and the last of a range: `to`. A longer one comes before one that it begins with. */
  readonly ranges: readonly string[];
  /** Words between two protocols: `and`. */
  readonly joints: readonly string[];
}

export type LabelPatterns = Readonly<Record<'turns' | 'only' | 'pieces', RegExp>>;

/** Returns a pattern for any of these words. It matches nothing if there are none. */
const anyOf = (words: readonly string[]): string =>
  words
    .map((word) => {
      const text = word.replace(/^\*|\*$/g, '').replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
      return `${word.startsWith('*') ? '' : '\\b'}${text}${word.endsWith('*') ? '\\w*' : ''}\\b`;
    })
    .join('|') || '(?!)';

/** German, French and Spanish words that reverse a meaning. */
const OTHER_TURNS = '\\b(?:nicht|ohne|kein|deaktivier|abschalt|sans|pas|désactiv|sin|desactiv)';

export function labelPatterns(languages: readonly LabelWords[]): LabelPatterns {
  const of = (role: keyof LabelWords): string => anyOf(languages.flatMap((words) => words[role]));
  return {
    turns: new RegExp(`${of('turns')}|${OTHER_TURNS}`, 'i'),
    only: new RegExp(of('only'), 'i'),
    pieces: new RegExp(
      `(tls|ssl)[ _]?v?|([1-3])(?:[.,_]?([0-3]))?(?![0-9.,_][0-9]|[0-9])|(${of('ranges')}|–|-)|([,+&/]|\\b(?:und|et|y|e)\\b|${of('joints')}|\\s+)|[a-z0-9]+|.`,
      'gi',
    ),
  };
}

/** Patterns of no language: only names and signs. */
const SIGNS = labelPatterns([]);

/** Returns the protocols in a text, such as `TLS 1.1 and 1.2` or `TLS 1.0 - 1.2`; null if it names none. */
export function protocolsInWords(text: string, { pieces } = SIGNS): readonly Protocol[] | null {
  const named = new Set<Protocol>();
  let family = '';
  /** The indexes of the last protocol, and of the one at which a range began; -1 for none. */
  let [last, from] = [-1, -1];
  for (const [, newFamily, major = '', minor = '0', range, joint] of text.matchAll(pieces)) {
    if (newFamily !== undefined) family = newFamily.toUpperCase();
    else if (range !== undefined) from = last;
    else if (joint === undefined) {
      last = PROTOCOLS.findIndex((row) => row.protocol === `${family} ${major}.${minor}`);
      if (last < 0) family = '';
      for (const { protocol } of PROTOCOLS.slice(from < 0 ? last : Math.min(from, last), last + 1)) named.add(protocol);
      from = -1;
    }
  }
  return named.size === 0 ? null : PROTOCOLS.map((row) => row.protocol).filter((protocol) => named.has(protocol));
}

/** A label names a protocol that the bits lack, or claims all and they have more. One with a negation isn't judged. */
export function contradicts(label: Label, mask: Mask, patterns: LabelPatterns): boolean {
  const protocols = patterns.turns.test(label.text) ? null : protocolsInWords(label.text, patterns);
  if (protocols === null) return false;
  const named = maskWith(protocols);
  const isComplete = label.kind === 'name' || protocols.length > 1 || patterns.only.test(label.text);
  return (named & ~mask) !== 0 || (isComplete && (mask & ~named) !== 0);
}
