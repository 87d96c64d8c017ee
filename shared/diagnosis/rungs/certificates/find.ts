import {
  distrustedIds,
  ROOT_ADDRESS,
  ROOT_CERTIFICATES,
  ROOT_UPDATES_OFF,
  trustedIds,
  type RootCertificate,
} from '../../../windows/catalogue/certificates.ts';
import { CRYPTOGRAPHIC_SERVICE } from '../../../windows/catalogue/network.ts';
import { dwordOf, stringOf, type Reading } from '../../../windows/registry.ts';
import type { Facts } from '../../facts.ts';
import { serviceState } from '../../service-state.ts';
import { readingOf } from '../../snapshot.ts';
import { foundEvidence, presentEvidence, settingEvidence, textEvidence } from '../evidence.ts';
import type { Evidence, Find } from '../rung.ts';
import type { Code } from './codes.ts';

/** A root in one kind of store: where it was found, what could not be read, or nowhere. */
type Held = { readonly is: 'there'; readonly id: string } | { readonly is: 'unreadable'; readonly id: string } | null;

interface Judged {
  readonly root: RootCertificate;
  readonly trusted: Held;
  readonly distrusted: Held;
}

function heldIn({ readings }: Facts, ids: readonly string[]): Held {
  const withState = (state: Reading['state']): string | undefined =>
    ids.find((id) => readingOf(readings, id).state === state);
  const there = withState('value');
  if (there !== undefined) return { is: 'there', id: there };
  const unreadable = withState('unreadable');
  return unreadable === undefined ? null : { is: 'unreadable', id: unreadable };
}

const judge = (facts: Facts, root: RootCertificate): Judged => ({
  root,
  trusted: heldIn(facts, trustedIds(root)),
  distrusted: heldIn(facts, distrustedIds(root)),
});

/** Whether Windows may fetch roots by itself; any number but 0 counts as off. Source: facts 15.1 [Q1]. */
function updates({ readings }: Facts): 'on' | 'off' | 'unreadable' {
  const reading = readingOf(readings, ROOT_UPDATES_OFF);
  if (reading.state === 'unreadable') return 'unreadable';
  return reading.state === 'value' && (dwordOf(reading) ?? 0) !== 0 ? 'off' : 'on';
}

function hasOwnAddress({ readings }: Facts): boolean {
  const reading = readingOf(readings, ROOT_ADDRESS);
  return reading.state === 'value' && (stringOf(reading) ?? '') !== '';
}

function missingCode(facts: Facts): Code {
  const fetching = updates(facts);
  if (fetching === 'unreadable') return 'unreadable';
  if (fetching === 'off') return 'root-updates-off';
  if (hasOwnAddress(facts)) return 'fetched-from-elsewhere';
  return serviceState(facts, CRYPTOGRAPHIC_SERVICE) === 'off' ? 'fetch-service-off' : 'when-needed';
}

function codeOf(facts: Facts, roots: readonly Judged[]): Code {
  if (roots.some(({ distrusted }) => distrusted?.is === 'there')) return 'distrusted';
  if (roots.some(({ trusted, distrusted }) => trusted?.is === 'unreadable' || distrusted?.is === 'unreadable')) {
    return 'unreadable';
  }
  if (roots.some(({ trusted }) => trusted === null)) return missingCode(facts);
  return updates(facts) === 'off' ? 'present-without-updates' : 'present';
}

/** A root by its name where it was found; else the first place where it would be, with the name as what is needed. */
function rootEvidence(facts: Facts, { root, trusted, distrusted }: Judged): readonly Evidence[] {
  const shown = (held: Held): readonly Evidence[] => {
    if (held === null) return [];
    return [held.is === 'there' ? foundEvidence(held.id, 'native', root.name) : settingEvidence(facts, held.id)];
  };
  const [place = ''] = trustedIds(root);
  const there = trusted === null ? [{ ...settingEvidence(facts, place), needed: root.name }] : shown(trusted);
  return [...shown(distrusted), ...there];
}

/**
 * Whether the roots of Microsoft 365's certificates are trusted here. One that is missing is no fault while Windows may
 * fetch it, which it does when a chain first needs it. Source: facts 15.1 [Q1][Q2][Q3][Q4].
 */
export const find: Find<Code> = (facts) => {
  const roots = ROOT_CERTIFICATES.map((root) => judge(facts, root));
  const code = codeOf(facts, roots);
  const address = hasOwnAddress(facts) ? [textEvidence(facts, ROOT_ADDRESS)] : [];
  const service = code === 'fetch-service-off' ? presentEvidence(facts, [CRYPTOGRAPHIC_SERVICE]) : [];
  const evidence = [
    ...roots.flatMap((root) => rootEvidence(facts, root)),
    settingEvidence(facts, ROOT_UPDATES_OFF),
    ...address,
    ...service,
  ];
  return { code, evidence };
};
