import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose, type Diagnosis } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { KNOWN_CODES } from '../diagnosis/rungs/meanings.ts';
import type { Snapshot } from '../diagnosis/snapshot.ts';
import { snapshotOf, type Short } from '../diagnosis/test-pc.suite.ts';
import { SSL_BITS, TLS_1_2 } from '../tls/protocols.ts';
import { setting } from '../windows/settings.ts';
import { snapshotAfter } from './plan.ts';
import { RECOMMENDED } from './selection.ts';
import { USER_SELECTION, userPlan } from './user-plan.ts';
import { dwordOf } from '../windows/registry.ts';
import { planItems } from '../report/plan-items.ts';

type Values = Readonly<Record<string, Short>>;

const OFFICE_2013: Values = { 'office.click-to-run-15.version native': '15.0.5589.1001' };
const APPS: Values = {
  'office.click-to-run native': 'x64',
  'office.click-to-run-16.products native': 'O365ProPlusRetail',
};

const seen = (values: Values): Snapshot => snapshotOf({ build: 19045, values });
const diagnosisOf = (snapshot: Snapshot): Diagnosis => diagnose(factsOf(snapshot));
const planOn = (values: Values): readonly string[] =>
  planItems(userPlan(diagnosisOf(seen(values)))).map(
    ({ path, name, after }) => `${path}\\${name} ${after?.hex ?? 'removed'}`,
  );

const IDENTITY = 'HKCU\\SOFTWARE\\Microsoft\\Office\\15.0\\Common\\Identity';

const OF_USER = KNOWN_CODES.filter(({ repair }) => repair === 'user').map(({ rung, code }) => `${rung}.${code}`);

describe('userPlan', () => {
  it('is for exactly the findings whose code says so', () => {
    const { facts } = diagnosisOf(seen({ ...OFFICE_2013, 'office.sign-in-16.enable-adal': 0, 'wininet.user': 0x80 }));
    const planned = KNOWN_CODES.filter(
      ({ rung, code }) => userPlan({ facts, ladder: [{ rung, code, state: 'fail' }] }).length > 0,
    );
    expect(planned.map(({ rung, code }) => `${rung}.${code}`)).toEqual(OF_USER);
  });

  it.each<[string, Values, readonly string[]]>([
    ['nothing is wrong', {}, []],
    [
      'Office 2013 lacks both values',
      OFFICE_2013,
      [`${IDENTITY}\\EnableADAL 0x00000001`, `${IDENTITY}\\Version 0x00000001`],
    ],
    [
      'one of them has another type',
      { ...OFFICE_2013, 'office.sign-in-15.enable-adal': '1', 'office.sign-in-15.version': 1 },
      [`${IDENTITY}\\EnableADAL 0x00000001`],
    ],
    ['one of them can’t be read', { ...OFFICE_2013, 'office.sign-in-15.version': { denied: true } }, []],
    ['Office 2013 is too old for it', { 'office.click-to-run-15.version native': '15.0.4420.1017' }, []],
    [
      'a newer Office has it turned off',
      { ...APPS, 'office.sign-in-16.enable-adal': 0 },
      ['HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Common\\Identity\\EnableADAL removed'],
    ],
    [
      'a policy decides',
      { ...APPS, 'office.sign-in-16.enable-adal': 0, 'office.sign-in-16.policy-enable-adal': 0 },
      [],
    ],
    ['Office leaves out Windows’ broker, which isn’t ours', { ...APPS, 'office.sign-in-16.disable-wam': 1 }, []],
    ['a policy locks the ticks', { 'wininet.user': 0x80, 'wininet.user-policy': 0x80 }, []],
    ['only SSL is selected in addition to TLS 1.2', { 'wininet.user': 0xaa0 }, []],
  ])('returns the writes if %s', (_what, values, expected) => {
    expect(planOn(values)).toEqual(expected);
  });

  it('keeps other checkboxes, except SSL', () => {
    fc.assert(
      fc.property(fc.nat({ max: 0x3fff }), (ticked) => {
        const snapshot = seen({ 'wininet.user': ticked });
        const plan = userPlan(diagnosisOf(snapshot));
        const wanted = (ticked | TLS_1_2) & ~SSL_BITS;
        expect(plan.map(({ after }) => after && dwordOf(after))).toEqual((ticked & TLS_1_2) === 0 ? [wanted] : []);
      }),
    );
  });

  it.each<[string, Short]>([
    ['aren’t stored', null],
    ['can’t be read', { denied: true }],
    ['are a text', '0x80'],
  ])('adds TLS 1.2 to no checkboxes that %s', (_what, ticked) => {
    const ladder = [{ rung: 'wininet', code: 'user-lacks-tls-1.2', state: 'fail' }] as const;
    expect(userPlan({ facts: factsOf(seen({ 'wininet.user': ticked })), ladder })).toEqual([]);
  });

  it('fixes the finding when it is applied, and then plans nothing again', () => {
    for (const values of [OFFICE_2013, { ...APPS, 'office.sign-in-16.enable-adal': 0 }, { 'wininet.user': 0xa8 }]) {
      const before = seen(values);
      const after = diagnosisOf(snapshotAfter(before, userPlan(diagnosisOf(before))));
      expect(userPlan(after)).toEqual([]);
      const left = after.ladder.filter(({ rung, code }) => OF_USER.includes(`${rung}.${code}`));
      expect(left).toEqual([]);
    }
  });

  // guards: other-account
  it.each(['signed-in', 'account'] as const)('is empty if the values aren’t those of the caller (%s)', (user) => {
    const snapshot: Snapshot = { ...seen({ ...OFFICE_2013, 'wininet.user': 0x80 }), user };
    expect(userPlan(diagnosisOf(snapshot))).toEqual([]);
  });

  it('writes only what a user may write, and chooses no scope', () => {
    const plan = userPlan(diagnosisOf(seen({ ...OFFICE_2013, 'wininet.user': 0xa8 })));
    expect(plan).toHaveLength(3);
    expect(plan.filter((item) => setting(item.setting).ofUser !== true)).toEqual([]);
    expect(USER_SELECTION).toEqual({ ...RECOMMENDED, scopes: [] });
  });
});
