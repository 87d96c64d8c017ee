import { bytesOfPlain } from '../diagnosis/plain-value.ts';
import { viewState, type ViewState } from '../diagnosis/view-state.ts';
import type { Report, ViewReport } from '../report/report.ts';
import { REGISTRY_VIEWS, type Reading, type RegistryType } from '../windows/registry.ts';
import { RELEASE_IDS, releaseByName, releaseOfBuild, type ReleaseRules } from '../windows/releases.ts';

/** The rules of the Windows that a report is of; null where none are known. */
function rulesOf({ machine, releaseNamed }: Report): ReleaseRules | null {
  const { release, build, revision = null } = machine;
  if (build !== null && releaseNamed !== true)
    return releaseOfBuild(build, release.startsWith('server'), revision).rules;
  const known = RELEASE_IDS.find((id) => id === release);
  return known === undefined ? null : releaseByName(known).rules;
}

function readingOf({ state, type, hex, data }: ViewReport): Reading {
  if (state === 'unreadable') return { state, reason: 'other', code: null };
  if (type === null) return { state: 'absent', keyExists: false };
  return {
    state: 'value',
    ...bytesOfPlain({ type: type as RegistryType, hex, ...(data === undefined ? {} : { data }) }),
  };
}

/** What `DefaultSecureProtocols` is in each view, judged anew from a report; empty where the release has no rules. */
export function viewsIn(report: Report): readonly ViewState[] {
  const rules = rulesOf(report);
  if (rules === null) return [];
  return REGISTRY_VIEWS.flatMap((view) => {
    const held = report.views[view];
    return held === null ? [] : [viewState(view, readingOf(held), rules)];
  });
}
