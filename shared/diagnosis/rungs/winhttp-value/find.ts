import { WINHTTP_FALLBACK_IDS } from '../../../windows/catalogue/protocols.ts';
import type { RegistryView } from '../../../windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../../../windows/settings.ts';
import type { ViewProblem, ViewState } from '../../view-state.ts';
import { presentEvidence, settingEvidence, shown, shownByView, type ShownPlace } from '../evidence.ts';
import type { Find } from '../rung.ts';
import type { Code } from './codes.ts';

/** The problem that names the rung where the views have several: what can't be read, then what fails, then what warns. */
const PROBLEM_ORDER: readonly ViewProblem[] = [
  'unreadable',
  'malformed',
  'lacks-tls-1.2',
  'missing',
  'malformed-harmless',
  'ssl-enabled',
  'tls-1.3-removed',
];

const AT = shownByView(DEFAULT_SECURE_PROTOCOLS);

const fallbacksIn = (view: RegistryView): readonly ShownPlace[] => WINHTTP_FALLBACK_IDS.map((id) => shown(id, view));
const FALLBACKS = { native: fallbacksIn('native'), wow64: fallbacksIn('wow64') } as const;

function codeOf(views: readonly ViewState[]): Code {
  const problem = PROBLEM_ORDER.find((candidate) => views.some((view) => view.problem === candidate));
  if (problem === undefined) return views.some((view) => view.state === 'set') ? 'serves' : 'not-set';
  const affected = views.filter((view) => view.problem === problem);
  const [first] = affected;
  if (problem === 'missing' && first !== undefined && affected.length < views.length) return `missing-in-${first.view}`;
  return problem;
}

export const find: Find<Code> = (facts) => {
  if (facts.views.length === 0) return { code: 'no-rules', evidence: [] };
  const broken = facts.views.filter((view) => view.problem !== null);
  const evidence = (broken.length > 0 ? broken : facts.views).map(({ view }) => settingEvidence(facts, AT[view]));
  // values that are only partly documented are shown where they are there, and never judged: facts 10.7
  for (const { view } of facts.views) evidence.push(...presentEvidence(facts, FALLBACKS[view]));
  return { code: codeOf(facts.views), evidence };
};
