import { WINHTTP_FALLBACK_IDS } from '../../../windows/catalogue/protocols.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../../../windows/settings.ts';
import type { Judged } from '../../judged.ts';
import { VIEW_PROBLEMS, type ViewState } from '../../view-state.ts';
import { presentEvidence, settingEvidence } from '../evidence.ts';
import type { Codes, Find } from '../rung.ts';

const BROKEN = { state: 'fail', verdict: 'fix-available', repair: 'recommended' } as const;
const BETTER = { state: 'warn', verdict: 'improvement-available', repair: 'recommended', hinders: false } as const;

const codes = {
  serves: { state: 'pass', verdict: null, links: ['W1'] },
  'not-set': { state: 'pass', verdict: null, links: ['W1'] },
  'no-rules': { state: 'not-applicable', verdict: null, links: ['W1'] },
  unreadable: { state: 'unknown', verdict: 'undetermined', links: ['W1'] },
  malformed: { ...BROKEN, links: ['W1', 'K1'] },
  'lacks-tls-1.2': { ...BROKEN, links: ['S1', 'W1'] },
  missing: { ...BROKEN, links: ['K1', 'M1'] },
  'missing-in-native': { ...BROKEN, links: ['K1', 'M1'] },
  'missing-in-wow64': { ...BROKEN, links: ['K1', 'M1'] },
  'malformed-harmless': { ...BETTER, links: ['W1', 'K1'] },
  'ssl-enabled': { ...BETTER, links: ['S1', 'W1'] },
  'ssl-stays': { state: 'pass', verdict: null, links: ['R2', 'W1'] },
  'tls-1.3-removed': { ...BETTER, links: ['W1'] },
} as const satisfies Codes;

type Code = keyof typeof codes;

function codeOf(views: readonly ViewState[]): Code {
  const problem = VIEW_PROBLEMS.find((candidate) => views.some((view) => view.problem === candidate));
  if (problem === undefined) return views.some((view) => view.state === 'set') ? 'serves' : 'not-set';
  const affected = views.filter((view) => view.problem === problem);
  const [first] = affected;
  if (problem === 'missing' && first !== undefined && affected.length < views.length) return `missing-in-${first.view}`;
  return problem;
}

const getsSsl = (views: readonly ViewState[], { protocols }: Judged): boolean =>
  protocols.some(
    ({ row: { bit, grade }, client }) =>
      grade === 'unsafe' && client.state === 'on' && views.some(({ mask }) => ((mask ?? 0) & bit) !== 0),
  );

const find: Find<Code> = (facts, judged) => {
  if (judged === null || facts.views.length === 0) return { code: 'no-rules', evidence: [] };
  const broken = facts.views.filter((view) => view.problem !== null);
  const shown = broken.length > 0 ? broken : facts.views;
  const evidence = shown.map(({ view }) => settingEvidence(facts, DEFAULT_SECURE_PROTOCOLS, view));
  // values that are only partly documented are shown if present, and never judged: facts 10.7
  const fallbacks = facts.views.flatMap(({ view }) => presentEvidence(facts, WINHTTP_FALLBACK_IDS, view));
  const code = codeOf(facts.views);
  return {
    code: code === 'serves' && getsSsl(facts.views, judged) ? 'ssl-stays' : code,
    evidence: [...evidence, ...fallbacks],
  };
};

export const winhttpValue = { codes, find };
