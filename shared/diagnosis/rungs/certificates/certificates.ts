import {
  distrustedIds,
  PROTECTED_ROOTS,
  ROOT_ADDRESS,
  ROOT_CERTIFICATES,
  ROOT_UPDATES_OFF,
  trustedIds,
  type RootCertificate,
  type RootStores,
} from '../../../windows/catalogue/certificates.ts';
import { CRYPTOGRAPHIC_SERVICE } from '../../../windows/catalogue/network.ts';
import { numberIn, type Reading } from '../../../windows/registry.ts';
import { serviceState, type Facts } from '../../facts.ts';
import { readingOf, textAt } from '../../snapshot.ts';
import { foundEvidence, presentEvidence, settingEvidence, textEvidence, textsThere } from '../evidence.ts';
import type { Codes, Evidence, Find } from '../rung.ts';

const codes = {
  distrusted: { state: 'fail', verdict: null, links: ['Q2', 'Q4'] },
  unreadable: { state: 'unknown', verdict: null, links: ['Q2'] },
  'root-updates-off': { state: 'fail', verdict: null, repair: 'certificates', links: ['Q1', 'Q4'] },
  'roots-limited': { state: 'warn', verdict: null, links: ['Q10', 'Q2'] },
  'fetched-from-elsewhere': { state: 'warn', verdict: null, links: ['Q1'] },
  'fetch-service-off': { state: 'warn', verdict: null, links: ['Q4'] },
  'user-only': { state: 'warn', verdict: null, hinders: false, links: ['Q2', 'Q4'] },
  'when-needed-in-doubt': { state: 'unknown', verdict: null, links: ['Q4'] },
  'when-needed': { state: 'pass', verdict: null, links: ['Q4'] },
  'present-without-updates': { state: 'pass', verdict: null, links: ['Q1'] },
  present: { state: 'pass', verdict: null, links: ['Q3'] },
} as const satisfies Codes;

type Code = keyof typeof codes;

/** A root in one kind of store: where it was found, what couldn't be read, or nowhere. */
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

const judge = (facts: Facts, root: RootCertificate, stores: RootStores): Judged => ({
  root,
  trusted: heldIn(facts, trustedIds(root, stores)),
  distrusted: heldIn(facts, distrustedIds(root)),
});

/** Bits of the policy: no roots of the user; none that Windows fetched, and perhaps others. Facts 15.1 [Q10]. */
const WITHOUT_USER = 0x1;
const WITHOUT_FETCHED = 0x8;

function storesLeft({ readings }: Facts): RootStores | 'unreadable' {
  const reading = readingOf(readings, PROTECTED_ROOTS);
  if (reading.state === 'unreadable') return 'unreadable';
  const flags = numberIn(reading) ?? 0;
  if ((flags & WITHOUT_FETCHED) !== 0) return 'policy-alone';
  return (flags & WITHOUT_USER) !== 0 ? 'without-own' : 'all';
}

/** Returns if Windows may fetch roots automatically; any number except 0 counts as off. Source: facts 15.1 [Q1]. */
function updates({ readings }: Facts): 'on' | 'off' | 'unreadable' {
  const reading = readingOf(readings, ROOT_UPDATES_OFF);
  if (reading.state === 'unreadable') return 'unreadable';
  return (numberIn(reading) ?? 0) !== 0 ? 'off' : 'on';
}

const hasOwnAddress = ({ readings }: Facts): boolean => (textAt(readings, ROOT_ADDRESS) ?? '') !== '';

/** Windows 7 might not get the list for fetching any more: it is signed with SHA-2. Facts 15.1. */
const FETCH_IN_DOUBT: readonly string[] = ['windows-7', 'server-2008-r2'];

function missingCode(facts: Facts): Code {
  const fetching = updates(facts);
  if (fetching === 'unreadable') return 'unreadable';
  if (fetching === 'off') return 'root-updates-off';
  if (hasOwnAddress(facts)) return 'fetched-from-elsewhere';
  if (serviceState(facts, CRYPTOGRAPHIC_SERVICE) === 'off') return 'fetch-service-off';
  return FETCH_IN_DOUBT.includes(facts.machine.release) ? 'when-needed-in-doubt' : 'when-needed';
}

const isMissing = ({ trusted }: Judged): boolean => trusted === null;

/** True if services lack a root that the user has, and Windows may not fetch it for them. */
function isForUserAlone(facts: Facts): boolean {
  const ofPc = ROOT_CERTIFICATES.map((root) => judge(facts, root, 'of-pc'));
  return ofPc.some(isMissing) && missingCode(facts) !== 'when-needed';
}

function codeOf(facts: Facts, roots: readonly Judged[], left: RootStores | 'unreadable'): Code {
  if (roots.some(({ distrusted }) => distrusted?.is === 'there')) return 'distrusted';
  const isUnread = roots.some(({ trusted, distrusted }) => [trusted?.is, distrusted?.is].includes('unreadable'));
  if (left === 'unreadable' || isUnread) return 'unreadable';
  if (roots.some(isMissing)) return left === 'policy-alone' ? 'roots-limited' : missingCode(facts);
  if (isForUserAlone(facts)) return 'user-only';
  return updates(facts) === 'off' ? 'present-without-updates' : 'present';
}

/** Returns a root by its name in its store; otherwise the first place for it, with the name as what is needed. */
function rootEvidence(facts: Facts, { root, trusted, distrusted }: Judged): readonly Evidence[] {
  const shown = (held: Held): readonly Evidence[] => {
    if (held === null) return [];
    return [held.is === 'there' ? foundEvidence(held.id, 'native', root.name) : settingEvidence(facts, held.id)];
  };
  const [place = ''] = trustedIds(root);
  const there = trusted === null ? [{ ...settingEvidence(facts, place), needed: root.name }] : shown(trusted);
  return [...shown(distrusted), ...there];
}

/** A missing root is no fault while Windows may fetch it when a chain needs it. Source: facts 15.1 [Q1][Q2][Q3][Q4]. */
const find: Find<Code> = (facts) => {
  const left = storesLeft(facts);
  const roots = ROOT_CERTIFICATES.map((root) => judge(facts, root, left === 'unreadable' ? 'all' : left));
  const code = codeOf(facts, roots, left);
  const address = hasOwnAddress(facts) ? [textEvidence(facts, ROOT_ADDRESS)] : [];
  const service = code === 'fetch-service-off' ? presentEvidence(facts, [CRYPTOGRAPHIC_SERVICE]) : [];
  const evidence = [
    ...roots.flatMap((root) => rootEvidence(facts, root)),
    settingEvidence(facts, ROOT_UPDATES_OFF),
    ...textsThere(facts, [PROTECTED_ROOTS]),
    ...address,
    ...service,
  ];
  return { code, evidence };
};

export const certificates = { codes, find };
