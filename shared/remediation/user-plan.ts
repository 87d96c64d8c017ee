import type { Diagnosis } from '../diagnosis/diagnose.ts';
import type { Facts } from '../diagnosis/facts.ts';
import type { FoundCode } from '../diagnosis/rungs/meanings.ts';
import { readingOf } from '../diagnosis/snapshot.ts';
import { SSL_BITS, TLS_1_2 } from '../tls/protocols.ts';
import { SIGN_IN, SIGN_IN_2013 } from '../windows/catalogue/office.ts';
import { WININET_USER } from '../windows/catalogue/protocols.ts';
import { numberIn } from '../windows/registry.ts';
import { planOf, type Plan } from './plan.ts';
import { target, type Target } from './scopes/target.ts';
import type { Selection } from './selection.ts';

/** The choice of an entry in a user's journal: no scope, so neither helper nor export can be asked for it. */
export const USER_SELECTION: Selection = { choice: { kind: 'profile', profile: 'recommended' }, scopes: [] };

/** The checkboxes of Internet Explorer 11: TLS 1.0 to 1.2. Source: facts 3.4 [I2]. */
const TICKED_BY_EXPLORER_11 = 0x0a80;

const own = (setting: string, value: number | null): Target => target({ setting, view: 'native', value });

/** Selects TLS 1.2 without SSL for the user. Other checkboxes stay: someone chose them. */
function tickTls12({ readings }: Facts): readonly Target[] {
  const ticked = numberIn(readingOf(readings, WININET_USER));
  return ticked === null ? [] : [own(WININET_USER, (ticked | TLS_1_2) & ~SSL_BITS)];
}

/** What fixes each finding caused by a value of the user's own. Source: facts 3.4 [I1], 15.3 [Q7][Q8]. */
const REPAIRS: Readonly<Partial<Record<string, (facts: Facts) => readonly Target[]>>> = {
  'office.office-2013-old-sign-in': () => [SIGN_IN_2013.modern, SIGN_IN_2013.version].map((id) => own(id, 1)),
  'office.old-sign-in': () => [own(SIGN_IN.user, null)], // without it Office uses modern authentication
  'wininet.user-lacks-tls-1.2': tickTls12,
  'wininet.old-explorer': () => [own(WININET_USER, TICKED_BY_EXPLORER_11)],
};

/** Empty if the values read aren't those of the account that runs the program, the only one written. Pure. */
export function userPlan({
  facts,
  ladder,
}: Pick<Diagnosis, 'facts'> & { readonly ladder: readonly FoundCode[] }): Plan {
  if (facts.user !== null) return [];
  const targets = ladder.flatMap(({ rung, code }) => REPAIRS[`${rung}.${code}`]?.(facts) ?? []);
  return planOf(facts.readings, targets);
}
