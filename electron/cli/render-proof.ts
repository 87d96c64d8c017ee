import { brokenPromises } from '../../shared/proof/compare.ts';
import { differenceViews, dotnetViews, seenMore, seenViews } from '../../shared/present/proof.ts';
import { serviceLines } from '../../shared/present/ladder.ts';
import type { Report } from '../../shared/report/report.ts';
import type { Observation, Proof } from '../../shared/proof/proof.ts';
import type { ChangeProof, JudgedProof } from '../../shared/proof/proof-report.ts';
import type { Messages } from '../../shared/text/messages.ts';

function seenText(observation: Observation, m: Messages): string {
  const { proof: t, joined } = m;
  if (observation.reason !== null) {
    const reason = joined.headed(t.notKnown, t.reasons[observation.reason]);
    return observation.detail === null ? reason : joined.bracketed(reason, observation.detail);
  }
  if (observation.offered.length === 0) return t.offersNothing;
  return joined.headed(observation.offered.join(joined.comma), seenMore(observation, m).join(joined.space));
}

function observationLines(proof: Proof, texts: Messages): readonly string[] {
  const { programs, dotnet } = texts.proof;
  return [
    ...seenViews(proof).map(
      ({ program, observation }) => `  ${programs[program].padEnd(20)} ${seenText(observation, texts)}`,
    ),
    ...dotnetViews(proof).map(
      ({ program, observation }) => `  ${texts.joined.labelled(dotnet(program), seenText(observation, texts))}`,
    ),
  ];
}

/** Renders the differences, broken promises first, and where to look; empty if there are none. */
export function renderDifferences(
  judged: Pick<ChangeProof, 'differences' | 'suspect'>,
  proof: Proof,
  texts: Messages,
): readonly string[] {
  const { proof: t } = texts;
  const lines = differenceViews(judged.differences, proof).map(
    ({ program, protocol, kind }) => `  ${t.differences[kind](program, protocol)}`,
  );
  return [
    ...(brokenPromises(judged.differences).length > 0 ? [`${t.disagrees}.`] : []),
    ...lines,
    ...(judged.suspect === null ? [] : [`  ${t.lookFirst(texts.rungs[judged.suspect].name)}`]),
    ...(lines.length > 0 ? [''] : []),
  ];
}

export function renderChangeProof({ before, after }: ChangeProof, texts: Messages): readonly string[] {
  const { proof: t } = texts;
  return [
    '',
    texts.joined.headed(t.title, t.how),
    ...(before === null ? [] : [t.before, ...observationLines(before, texts)]),
    t.after,
    ...observationLines(after, texts),
  ];
}

export type ShownProof = JudgedProof & Pick<Report, 'cipherSuites'>;

/** Renders `probe` for people: differences first. */
export function renderProof(judged: ShownProof, texts: Messages): string {
  const { proof: t } = texts;
  const seen = [judged.proof.native, judged.proof.wow64].some((observation) => observation?.state === 'seen');
  return [
    ...renderDifferences(judged, judged.proof, texts),
    `${t.title}. ${seen ? t.how : ''}`.trim(),
    ...observationLines(judged.proof, texts),
    ...(seen && judged.differences.length === 0 ? [t.agrees] : []),
    ...serviceLines(judged.cipherSuites, texts),
  ].join('\n');
}
