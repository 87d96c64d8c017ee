import { PROTOCOLS, type Protocol } from '../../tls/protocols.ts';
import { encodeMask, type Mask } from '../../tls/mask.ts';
import type { Label } from '../found.ts';

/** What a label says of protocols: which it names, and whether it names no more than there should be. */
interface Named {
  readonly mask: Mask;
  readonly isComplete: boolean;
}

/** Words that reverse the meaning of a label, so that nothing can be concluded from it; English and Dutch. */
const TURNS =
  /\b(?:disabl\w*|remov\w*|delet\w*|without|not?|off|instead|old|default|defaults|block\w*|before|after|unsafe|if|unless|uit|uitschakel\w*|niet|geen|zonder|verwijder\w*|weg|oud|oude|standaard|tenzij|n't)\b|n[’']t\b/i;

const ONLY = /\b(?:only|alleen|enkel|uitsluitend|just)\b/i;

const PIECES =
  /(tls|ssl)[ _]?v?|([1-3])(?:[.,_]?([0-3]))?(?![0-9.,_][0-9]|[0-9])|(\bto\b|\bthrough\b|\btot en met\b|\btot\b|t\/m|–|-)|([,+&/]|\band\b|\ben\b|\bor\b|\bof\b|[ \t]+)|[a-z0-9]+|./gi;

const indexOf = (name: string): number => PROTOCOLS.findIndex((row) => row.protocol === name);

/** The protocols that words name, such as `TLS 1.1 and 1.2` or `TLS 1.0 - 1.2`; null where they name none. */
export function protocolsInWords(text: string): readonly Protocol[] | null {
  const named = new Set<Protocol>();
  let family: string | null = null;
  let last = -1;
  let isRange = false;
  for (const piece of text.matchAll(PIECES)) {
    const [whole, newFamily, major, minor, range, joint] = piece;
    if (newFamily !== undefined) {
      family = newFamily.toUpperCase();
    } else if (major !== undefined && family !== null) {
      const index = indexOf(`${family} ${major}.${minor ?? '0'}`);
      if (index < 0) {
        family = null;
        continue;
      }
      for (let at = isRange && last >= 0 && last < index ? last : index; at <= index; at++) {
        const row = PROTOCOLS[at];
        if (row !== undefined) named.add(row.protocol);
      }
      last = index;
      isRange = false;
    } else if (range !== undefined) {
      isRange = last >= 0;
    } else if (joint === undefined) {
      if (whole.trim() !== '') family = null;
      isRange = false;
      last = -1;
    }
  }
  return named.size === 0 ? null : PROTOCOLS.map((row) => row.protocol).filter((protocol) => named.has(protocol));
}

function namedBy(label: Label): Named | null {
  if (TURNS.test(label.text)) return null;
  const protocols = protocolsInWords(label.text);
  if (protocols === null) return null;
  const isComplete = label.kind === 'name' || protocols.length > 1 || ONLY.test(label.text);
  return { mask: encodeMask({ protocols, unknownBits: 0 }), isComplete };
}

/**
 * Whether a label contradicts the bits: it names a protocol that they lack, or claims to name all and they have more. A
 * comment that names one protocol may mean only the goal, and a label with a negation in it isn't judged.
 */
export function contradicts(label: Label, mask: Mask): boolean {
  const named = namedBy(label);
  if (named === null) return false;
  return (named.mask & ~mask) !== 0 || (named.isComplete && (mask & ~named.mask) !== 0);
}
