import { BROKER_OFF, OFFICE_SHOWN_BY, ONEDRIVE_IDS, SIGN_IN, SIGN_IN_2013 } from '../../../windows/catalogue/office.ts';
import { compareFileVersions, parseFileVersion, type FileVersion } from '../../../windows/file-versions.ts';
import type { Facts } from '../../facts.ts';
import { inViews, viewsOf } from '../../machine.ts';
import { installedOffice, type InstalledOffice } from '../../office-installed.ts';
import { numberAt, readingOf } from '../../snapshot.ts';
import { settingEvidence, presentEvidence, textEvidence } from '../evidence.ts';
import type { Codes, Evidence, Find } from '../rung.ts';

const codes = {
  'not-installed': { state: 'not-applicable', verdict: null, links: ['Q6'] },
  'too-old': { state: 'fail', verdict: null, links: ['Q6', 'Q7'] },
  'office-2013-outdated': { state: 'fail', verdict: null, links: ['Q6'] },
  'office-2013-old-sign-in': { state: 'fail', verdict: null, repair: 'user', links: ['Q7'] },
  'policy-old-sign-in': { state: 'fail', verdict: null, links: ['Q8'] },
  'old-sign-in': { state: 'fail', verdict: null, repair: 'user', links: ['Q8'] },
  unreadable: { state: 'unknown', verdict: null, links: ['Q7'] },
  'broker-off': { state: 'warn', verdict: null, links: ['Q8'] },
  'apps-ended-here': { state: 'warn', verdict: null, links: ['Q6'] },
  'office-2013': { state: 'warn', verdict: null, links: ['Q6'] },
  'onedrive-ended': { state: 'warn', verdict: null, links: ['P2'] },
  'microsoft-365-apps': { state: 'pass', verdict: null, links: ['Q6'] },
  'office-2024': { state: 'pass', verdict: null, links: ['Q6'] },
  'office-2021': { state: 'warn', verdict: null, hinders: false, links: ['Q6'] },
  'office-2016-2019': { state: 'warn', verdict: null, hinders: false, links: ['Q6'] },
  'modern-sign-in': { state: 'pass', verdict: null, links: ['Q8'] },
} as const satisfies Codes;

type Code = keyof typeof codes;

/** The oldest Outlook 2013 that Microsoft 365 accepts. Source: facts 15.3 [Q6]. */
const LEAST_2013: FileVersion = [15, 0, 4971, 1000];

/** Windows versions on which the last Microsoft 365 Apps and OneDrive have ended. Source: facts 15.3 [Q6][P2]. */
const ENDED_RELEASES: readonly string[] = ['windows-7', 'windows-8', 'windows-8.1'];

const isUnreadable = ({ readings }: Facts, ids: readonly string[]): boolean =>
  ids.some((id) => readingOf(readings, id).state === 'unreadable');

const hasOneDrive = ({ readings, machine }: Facts): boolean =>
  ONEDRIVE_IDS.some((id) => viewsOf(machine).some((view) => readingOf(readings, id, view).state === 'value'));

function isOutdated2013({ version }: InstalledOffice): boolean {
  const found = parseFileVersion(version ?? '');
  return found !== null && compareFileVersions(found, LEAST_2013) < 0;
}

function code2013(facts: Facts, office: InstalledOffice): Code {
  if (isOutdated2013(office)) return 'office-2013-outdated';
  const asked = [SIGN_IN_2013.modern, SIGN_IN_2013.version];
  if (isUnreadable(facts, asked)) return 'unreadable';
  return asked.every((id) => numberAt(facts.readings, id) === 1) ? 'office-2013' : 'office-2013-old-sign-in';
}

const KIND_CODES: Readonly<Record<Exclude<InstalledOffice['kind'], '2013' | 'older'>, Code>> = {
  apps: 'microsoft-365-apps',
  '2024': 'office-2024',
  '2021': 'office-2021',
  '2016-2019': 'office-2016-2019',
  '2016-or-later': 'modern-sign-in',
};

const shownByIn = inViews(OFFICE_SHOWN_BY);

function codeOf(facts: Facts, office: InstalledOffice | null): Code {
  const hasEnded = ENDED_RELEASES.includes(facts.machine.release);
  if (office === null) {
    const places = shownByIn(facts.machine).map(({ row, view }) => readingOf(facts.readings, row.id, view));
    if (places.some(({ state }) => state === 'unreadable')) return 'unreadable';
    return hasEnded && hasOneDrive(facts) ? 'onedrive-ended' : 'not-installed';
  }
  if (office.kind === 'older') return 'too-old';
  if (office.kind === '2013') return code2013(facts, office);
  if (numberAt(facts.readings, SIGN_IN.policy) === 0) return 'policy-old-sign-in';
  if (numberAt(facts.readings, SIGN_IN.user) === 0) return 'old-sign-in';
  if (isUnreadable(facts, [SIGN_IN.policy, SIGN_IN.user])) return 'unreadable';
  if (BROKER_OFF.some((id) => numberAt(facts.readings, id) === 1)) return 'broker-off';
  if (hasEnded && office.kind === 'apps') return 'apps-ended-here';
  return hasEnded && hasOneDrive(facts) ? 'onedrive-ended' : KIND_CODES[office.kind];
}

function evidenceOf(facts: Facts, office: InstalledOffice | null, code: Code): readonly Evidence[] {
  const shown = (office?.shownBy ?? []).map(([id, view]) => textEvidence(facts, id, view));
  const ids = [SIGN_IN.policy, SIGN_IN.user, ...BROKER_OFF];
  const signIn =
    office?.kind === '2013'
      ? [SIGN_IN_2013.modern, SIGN_IN_2013.version].map((id) => ({
          ...settingEvidence(facts, id),
          needed: '0x00000001',
        }))
      : office === null || office.kind === 'older'
        ? []
        : presentEvidence(facts, ids);
  const oneDrive = ONEDRIVE_IDS.filter((id) => readingOf(facts.readings, id).state === 'value');
  return [...shown, ...signIn, ...(code === 'onedrive-ended' ? oneDrive.map((id) => textEvidence(facts, id)) : [])];
}

/** A date of support that is past cuts nothing off: it is no obstacle. Source: facts 15.3 [Q6][Q7][Q8][P2]. */
const find: Find<Code> = (facts) => {
  const office = installedOffice(facts);
  const code = codeOf(facts, office);
  return { code, evidence: evidenceOf(facts, office, code) };
};

export const office = { codes, find };
