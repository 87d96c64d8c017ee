import { describe, expect, it } from 'vitest';
import { diagnose } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { snapshotOf, type TestPc } from '../diagnosis/test-pc.suite.ts';
import { originOf, sayerOf } from '../origin/origin.suite.ts';
import { MICROSOFT_365_ADDRESSES } from '../proof/microsoft365.ts';
import { unknownProof, type Observation } from '../proof/proof.ts';
import { judgeProof } from '../proof/proof-report.ts';
import { makePlan } from '../remediation/plan.ts';
import { RECOMMENDED, retiring, type Selection } from '../remediation/selection.ts';
import { claimOf, withEvidence } from '../report/claim.ts';
import { effectOf, type LastChange } from '../report/last-change.ts';
import { planItems } from '../report/plan-items.ts';
import { makeReport, type Report } from '../report/report.ts';
import { messages } from '../text/texts.suite.ts';
import type { Protocol } from '../tls/protocols.ts';
import { claimStep, claimView, isClaimed, type ClaimView } from './claim.ts';
import { connection } from './connection.suite.ts';
import { whoIn } from './verdict.ts';

const en = messages('en');

const ON = { 'TLS 1.2': { enabled: 1, disabledByDefault: 0 } } as const;
const SEVEN: TestPc = { build: 7601, servicePack: 1, files: '6.1.7601.24168' };
const SEVEN_ON: TestPc = { ...SEVEN, schannel: ON, native: 0x800, wow64: 0x800 };
const TEN: TestPc = { build: 19045 };
const ELEVEN: TestPc = { build: 22631 };
const SERVER: TestPc = { build: 20348, server: true };
const MASK_80: Selection = { ...RECOMMENDED, choice: { kind: 'mask', mask: 0x80 } };

const diagnosisOf = (pc: TestPc) => diagnose(factsOf(snapshotOf(pc)));

function reportOf(pc: TestPc, part: Partial<Report> = {}): Report {
  const diagnosis = diagnosisOf(pc);
  const made = makeReport(diagnosis, makePlan(diagnosis.facts, RECOMMENDED), { driver: 'reg-file', system: 'test' });
  return withEvidence(diagnosis, { ...made, ...part });
}

/** A change from one PC to another one, as the journal has it. */
function changeOf(before: TestPc, now: TestPc, selection: Selection = RECOMMENDED): LastChange {
  const writes = planItems(makePlan(factsOf(snapshotOf(before)), selection));
  const made = { id: 3, at: '2026-11-09T08:15:00.000Z', state: 'committed', inForce: 'all', writes } as const;
  return { ...made, ...effectOf(snapshotOf(now), writes) };
}

/** A proof that saw programs offer protocols. */
function proofOf(pc: TestPc, ...offered: readonly Protocol[]): NonNullable<Report['proof']> {
  const seen: Observation = { ...unknownProof('cancelled', false).native, state: 'seen', reason: null, offered };
  const after = { native: seen, wow64: seen };
  return { before: null, after, ...judgeProof(after, reportOf(pc), factsOf(snapshotOf(pc))) };
}

const asked = (...refused: readonly string[]): NonNullable<Report['connections']> =>
  MICROSOFT_365_ADDRESSES.flatMap(({ host }) =>
    (['native', 'wow64'] as const).map((view) =>
      connection({ host, view, result: refused.includes(host) ? 'tls-refused' : 'reached' }),
    ),
  );

const CAME_BACK = { ...changeOf({ ...TEN, native: 0x80 }, TEN), cameBack: true } as const;
const OTHER = [
  originOf({
    level: 'may-be',
    sayers: [sayerOf({ fits: 'other' })],
    ours: { at: '2026-05-04T02:13:07Z', value: null },
  }),
];
const FIXED = changeOf(SEVEN, SEVEN_ON);
const FIXED_TEN = changeOf({ ...TEN, native: 0x80 }, TEN);
const OFF = {
  verdict: 'fix-available',
  accepts: [],
  cause: { kind: 'fix', rung: 'tls12', code: 'off', side: 'in' },
} as const;
const OLD: NonNullable<Report['incoming']> = {
  verdict: 'improvement-available',
  accepts: ['TLS 1.0', 'TLS 1.2'],
  cause: { kind: 'fix', rung: 'old-protocols', code: 'old-tls', side: 'in' },
};
const FRONT_DOOR = 'front-door-without-dhe';

const FIXED_SERVER = changeOf({ ...SERVER, native: 0x80 }, SERVER);
const STOPPED = { state: 'pending', inForce: null } as const;
const UNNAMED = { name: null, link: 'domain' } as const;
const after = (lastChange: LastChange): Partial<Report> => ({ lastChange });
const BROKEN_ELEVEN = { ...ELEVEN, native: 0x80, wow64: 0x80 };

describe('the claim about a PC', () => {
  it.each<[string, string, TestPc, Partial<Report>?]>([
    ['that lacks TLS 1.2', 'fail winhttp-value.missing front-door', SEVEN],
    ['with nothing to do', 'ok none', TEN],
    ['with a limit', 'limit limit front-door', SEVEN_ON],
    ['with a limit, just fixed', 'limit limit front-door', SEVEN_ON, after(FIXED)],
    ['just fixed', 'ok fixed', TEN, after(FIXED_TEN)],
    ['that was started again since', 'ok none', TEN, after({ ...FIXED_TEN, restarted: true })],
    ['whose fix was undone', 'ok none', TEN, after({ ...FIXED_TEN, state: 'undone' })],
    ['whose fix was written over', 'ok none', TEN, after({ ...FIXED_TEN, inForce: 'some' })],
    ['on which a value came back once', 'limit fixed came-back', TEN, after(CAME_BACK)],
    ['on which a policy wants another value', 'limit none policy', TEN, { origins: OTHER, policies: [UNNAMED] }],
    ['that was fine before', 'ok done', ELEVEN, after(changeOf({ ...ELEVEN, native: 0x800 }, ELEVEN))],
    ['that lost TLS 1.2', 'fail lost', BROKEN_ELEVEN, after(changeOf(ELEVEN, BROKEN_ELEVEN, MASK_80))],
    ['that could be better', 'doubt winhttp-value.tls-1.3-removed', { ...ELEVEN, native: 0x800 }],
    ['with something decisive unread', 'doubt winhttp-value.unreadable', { ...TEN, native: { denied: true } }],
    ['with a change that stopped', 'doubt stopped', TEN, after({ ...FIXED_TEN, ...STOPPED, doing: 'apply' })],
    ['with a change that stopped and TLS 1.2 off', 'doubt stopped front-door', SEVEN, after({ ...FIXED, ...STOPPED })],
    [
      'on which Windows does otherwise',
      'doubt contradicts',
      TEN,
      { ...after(FIXED_TEN), proof: proofOf(TEN, 'TLS 1.0') },
    ],
    ['on which Windows does as set', 'ok fixed', TEN, { ...after(FIXED_TEN), proof: proofOf(TEN, 'TLS 1.2') }],
    ['with an address that refused', 'doubt connection', TEN, { connections: asked('outlook.office365.com') }],
    [
      'with one that its limit explains',
      'limit limit front-door',
      SEVEN_ON,
      { connections: asked('officecdn.microsoft.com') },
    ],
    [
      'with one that it doesn’t explain',
      'doubt connection front-door',
      SEVEN_ON,
      { connections: asked('outlook.office365.com') },
    ],
    ['that was tested after its fix', 'ok proven', TEN, { ...after(FIXED_TEN), connections: asked() }],
    ['that is a server and refuses TLS 1.2', 'fail tls12.off', SERVER, { incoming: OFF }],
    ['that is a server, fixed on one side', 'fail tls12.off', SERVER, { incoming: OFF, ...after(FIXED_SERVER) }],
    ['that is a server with old protocols', 'doubt old-protocols.old-tls', SERVER, { incoming: OLD }],
  ])('%s: %s', (_what, said, pc, part) => {
    const report = reportOf(pc, part);
    const { sign, headline, limits } = claimOf(report);
    expect([sign, headline, ...limits].join(' ').replace(FRONT_DOOR, 'front-door')).toBe(said);
    expect(claimView(report, en)).toMatchObject({ sign, kind: headline });
  });
});

describe('in words', () => {
  const view = (report: Report): ClaimView => claimView(report, en);

  it('a fix says what to close: Outlook, OneDrive, the services of a server, or Windows itself', () => {
    expect(view(reportOf(TEN, { lastChange: FIXED_TEN }))).toMatchObject({
      headline: 'Fixed. Close Outlook to finish',
      reason: '1 setting changed, then read back to check. Programs read settings when they start.',
      tone: 'ok',
    });
    expect(claimView(reportOf(TEN, { lastChange: FIXED_TEN }), en, 'onedrive').headline).toBe(
      'Fixed. Close OneDrive and Teams to finish',
    );
    const server = { ...SERVER, native: 0x80 };
    const ofServer = (before: TestPc, selection?: Selection): string =>
      view(reportOf(SERVER, { lastChange: changeOf(before, SERVER, selection) })).headline;
    expect(ofServer(server)).toBe('Fixed. Restart the services to finish');
    expect(ofServer(SERVER, retiring({ side: 'server', protocols: ['tls10'] }))).toBe(
      'Done. Restart this server to finish',
    );
  });

  it('a limit is the reason, and after a fix a line next to it', () => {
    const limit = en.readiness.limits['front-door-without-dhe'];
    expect(view(reportOf(SEVEN_ON)).reason).toBe(limit);
    const { headline, reason, lines } = view(reportOf(SEVEN_ON, { lastChange: FIXED }));
    expect([headline, reason]).toEqual([
      'TLS 1.2 is on, with one limit',
      '4 settings changed, then read back to check. Close Outlook to finish.',
    ]);
    expect(lines.map(({ text }) => text)).toContain(limit);
  });

  it('a change that isn’t enough is said before what is missing', () => {
    const files = '6.1.7601.17514';
    const report = reportOf(
      { ...SEVEN_ON, files },
      { lastChange: changeOf({ ...SEVEN, files }, { ...SEVEN_ON, files }) },
    );
    expect(view(report).headline).toBe('Windows needs an update first');
    expect(view(report).reason).toMatch(/^The settings are written\. Windows can’t use them before the update\. /);
  });

  it('warnings that don’t matter to Microsoft 365 are named', () => {
    const { lines } = view(reportOf({ ...TEN, values: { 'wininet.user': 0xaa0 } }));
    expect(lines.every(({ text }) => /^(A warning remains|Warnings remain): /.test(text))).toBe(true);
  });

  it('no sentence about a server without Office names it, and one with Office does', () => {
    const server: TestPc = { ...SERVER, native: 0x80, wow64: 0x80 };
    const ofPc = (pc: TestPc): string => Object.values(view(reportOf(pc))).join(' ');
    expect(ofPc(server)).not.toMatch(/Office|Outlook/);
    const seven = { ...SEVEN, server: true };
    expect(view(reportOf(seven)).headline).toBe('Programs can’t reach Microsoft 365');
    expect(view(reportOf({ ...seven, values: { 'office.click-to-run native': 'x86' } })).headline).toBe(
      'Office can’t reach Microsoft 365',
    );
  });

  it('a change that stopped has its own next step in the words of each place', () => {
    const report = reportOf(TEN, { lastChange: { ...FIXED_TEN, state: 'pending', inForce: null, doing: 'undo' } });
    expect(view(report).reason).toBe(en.claim.stopped.undo);
    expect(claimStep(report, en, 'line')).toContain('tls-remedy recover');
    expect(claimStep(reportOf(TEN), en, 'line')).toBeNull();
  });
});

it('a change of the PC that was read back is said by Home itself', () => {
  const outcome = { state: 'committed', journal: 3, writes: [], verified: true } as const;
  const all = [outcome, { ...outcome, state: 'failed' }, { ...outcome, verified: false }, { ...outcome, ofUser: true }];
  expect(all.map((one) => isClaimed(one as typeof outcome))).toEqual([true, false, false, false]);
});

it('a change is a repair if some programs lacked TLS 1.2 and all have it, and harm if some lost it', () => {
  const { writes } = FIXED;
  const half = { ...SEVEN_ON, wow64: 0x80 };
  expect([SEVEN_ON, half, ELEVEN].map((pc) => effectOf(snapshotOf(pc), writes).repaired)).toEqual([true, false, false]);
  const harmed = changeOf(ELEVEN, { ...ELEVEN, native: 0x80, wow64: 0x80 }, MASK_80);
  expect([harmed.repaired, harmed.lost]).toEqual([false, ['native', 'wow64']]);
  expect([whoIn(['wow64'], 2), whoIn(['native', 'wow64'], 2), whoIn([], 2)]).toEqual(['wow64', 'all', 'native']);
});
