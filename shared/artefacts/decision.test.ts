import { describe, expect, it } from 'vitest';
import { viewState } from '../diagnosis/view-state.ts';
import { retiring, type Selection } from '../remediation/selection.ts';
import { DEFAULT_SCOPES, SCOPES } from '../remediation/scopes/index.ts';
import { SSL_BITS } from '../tls/protocols.ts';
import { dwordValue } from '../windows/registry.ts';
import { RELEASE_IDS, releaseByName, releaseOfBuild, winhttpDefaultOf } from '../windows/releases.ts';
import { servingNumbers } from '../remediation/scopes/winhttp.ts';
import { asksOthers, makeDecision } from './decision.ts';
import { FAMILIES, familyOf, rulesOf } from '../windows/families.ts';

const profile = (id: 'recommended' | 'tls11-12' | 'remove'): Selection => ({
  choice: { kind: 'profile', profile: id },
  scopes: DEFAULT_SCOPES,
});
const mask = (number: number): Selection => ({ choice: { kind: 'mask', mask: number }, scopes: DEFAULT_SCOPES });

function winhttp(selection: Selection, releases: Parameters<typeof makeDecision>[1] = null): Record<string, unknown> {
  const made = makeDecision(selection, releases);
  if (!made.ok) return { problem: made.problem };
  return Object.fromEntries(
    made.decision.families.map(({ family, targets }) => [
      family.id,
      targets.filter((target) => target.setting.startsWith('winhttp.')).map((target) => target.value),
    ]),
  );
}

/** TLS 1.2 and 1.3: an older protocol depends on updates. */
const GOOD = 0x2800;

describe('families', () => {
  it('contain every release once, with equal rules for exports', () => {
    expect(FAMILIES.flatMap(({ releases }) => releases).sort()).toEqual([...RELEASE_IDS].sort());
    for (const release of RELEASE_IDS) {
      const [own, family] = [releaseByName(release).rules!, rulesOf(familyOf(release)!)];
      expect([release, own.repair, winhttpDefaultOf(own) & GOOD]).toEqual([
        release,
        family.repair,
        winhttpDefaultOf(family) & GOOD,
      ]);
      for (const protocol of ['TLS 1.1', 'TLS 1.2', 'TLS 1.3'] as const) {
        // for TLS 1.1 in Windows 11 sources differ by version; no export writes it there
        const [mine, its] = [own, family].map(({ schannel }) => schannel[protocol].replace('-in-doubt', ''));
        expect(mine).toBe(its);
      }
    }
  });

  it.each([
    [7601, false],
    [7601, true],
    [9600, true],
    [14393, true],
    [19045, false],
    [22631, false],
    [99999, false],
  ])('put build %i (server: %s) only into the family of its release', (build, isServer) => {
    const mine = FAMILIES.filter(({ from, to }) => build >= from && (to === null || build <= to));
    expect(mine).toEqual([familyOf(releaseOfBuild(build, isServer).release)]);
  });
});

it.each(FAMILIES)('leave alone exactly the numbers that work in $id, without SSL', (family) => {
  const rules = rulesOf(family);
  const serving = Array.from({ length: 0x4000 }, (_, number) => number).filter(
    (number) =>
      viewState('native', { state: 'value', ...dwordValue(number) }, rules).problem === null &&
      (number & SSL_BITS) === 0,
  );
  expect(servingNumbers(rules)).toEqual(serving);
  expect(serving).toHaveLength(4);
});

describe('a decision', () => {
  it('gives Windows 7 and 8 the recommended value and removes it on later ones', () => {
    expect(winhttp(profile('recommended'))).toEqual({
      'windows-7': [0x800, 0x800],
      'windows-8': [0x800, 0x800],
      'windows-8.1-to-10': [null, null],
      'windows-11': [null, null],
    });
  });

  it('writes no number on later Windows versions, unless they are named', () => {
    expect(Object.keys(winhttp(profile('tls11-12')))).toEqual(['windows-7', 'windows-8']);
    expect(winhttp(profile('tls11-12'), ['windows-11', 'server-2022'])).toEqual({ 'windows-11': [0xa00, 0xa00] });
  });

  it('removes on all', () => {
    expect(Object.values(winhttp(profile('remove'))).flat()).toEqual(Array.from({ length: 8 }, () => null));
  });

  it('rejects a number that one of its Windows versions doesn’t know', () => {
    expect(winhttp(mask(0x2800))).toEqual({ problem: 'tls-1.3-not-in-this-windows' });
    expect(winhttp(mask(0x2800), ['windows-11'])).toEqual({ 'windows-11': [0x2800, 0x2800] });
    expect(winhttp(mask(0x801))).toEqual({ problem: 'unknown-bits' });
  });

  it('lets .NET of Windows 7 follow Windows only with TLS 1.2 turned on', () => {
    const names = (scopes: Selection['scopes']): readonly string[] => {
      const made = makeDecision({ ...profile('recommended'), scopes }, ['windows-7']);
      return made.ok ? made.decision.families.flatMap(({ targets }) => targets.map(({ name }) => name)) : [];
    };
    expect(names(SCOPES)).toContain('SystemDefaultTlsVersions');
    expect(names(['dotnet'])).not.toContain('SystemDefaultTlsVersions');
    expect(names(['dotnet'])).toContain('SchUseStrongCrypto');
  });

  it('leaves a kept view alone', () => {
    const views: Selection = {
      choice: { kind: 'views', native: { kind: 'keep' }, wow64: { kind: 'write', mask: 0xa00 } },
      scopes: ['winhttp'],
    };
    expect(winhttp(views)).toEqual({ 'windows-7': [0xa00], 'windows-8': [0xa00] });
  });

  it('has no Windows version on which nothing would be written', () => {
    const keeps = { kind: 'views', native: { kind: 'keep' }, wow64: { kind: 'keep' } } as const;
    expect(winhttp({ choice: keeps, scopes: ['winhttp'] }, ['windows-7'])).toEqual({});
  });

  it.each<[string, Selection, boolean]>([
    ['doesn’t ask other values for a recommended one', profile('recommended'), false],
    ['asks for TLS 1.2 before it turns off what is older', retiring({ side: 'client', protocols: ['tls10'] }), true],
  ])('%s', (_what, selection, asks) => {
    const made = makeDecision(selection, null);
    expect(made.ok && asksOthers(made.decision)).toBe(asks);
  });
});
