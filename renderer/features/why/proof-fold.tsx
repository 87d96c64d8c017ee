import { offeredWord, WORD_SIGNS } from '../../../shared/present/cells.ts';
import type { Failure } from '../../../shared/failures.ts';
import { errorText } from '../../../shared/present/error-text.ts';
import { differenceViews, dotnetViews, seenMore, seenViews } from '../../../shared/present/proof.ts';
import { signTone } from '../../../shared/present/sign.ts';
import { brokenPromises } from '../../../shared/proof/compare.ts';
import type { Observation, Proof } from '../../../shared/proof/proof.ts';
import type { JudgedProof } from '../../../shared/proof/proof-report.ts';
import { protocolRow, PROTOCOLS } from '../../../shared/tls/protocols.ts';
import { hasWindowsToAsk, isBusy } from '../../state/selectors.ts';
import { createCell } from '../../state/store.ts';
import { useActions, usePart, usePc, useStore, useTexts, type Texts } from '../../state/use-store.ts';
import { Button, TextButton } from '../../components/button.tsx';
import { Finding } from '../../components/finding.tsx';
import { Fold } from '../../components/fold.tsx';
import { OfferTable, type OfferRow } from './offer-table.tsx';

/** Whether Windows is being asked what it offers, by itself, and why that failed. What it offered is in the report. */
interface ProofState {
  readonly isAsking: boolean;
  readonly failure: Failure | null;
}

const createProofStore = () => createCell<ProofState>({ isAsking: false, failure: null });

/** What was seen last; `before` is what was seen before a change, null if none was made. */
interface Seen {
  readonly judged: JudgedProof;
  readonly before: Proof | null;
}

/** What came of a proof, in a line: after a change, of the programs whose best protocol is another now. */
function saidOf({ judged, before }: Seen, { t, m }: Texts): string {
  const views = seenViews(judged.proof).map((now) => ({
    ...now,
    then: before === null ? now.observation : before[now.view],
  }));
  const isSeen = views.every(({ observation, then }) => observation.state === 'seen' && then?.state === 'seen');
  if (!isSeen) return m.proof.notKnown;
  if (brokenPromises(judged.differences).length > 0) return m.proof.disagrees;
  const bestOf = (one: Observation | null): string => one?.offered.at(-1) ?? m.proof.offersNothing;
  const changed = views
    .map(({ program, then, observation }) => ({ program, was: bestOf(then), is: bestOf(observation) }))
    .filter(({ was, is }) => was !== is);
  const [first] = changed;
  if (first === undefined) return m.proof.agrees;
  const isOfAll =
    changed.length === views.length && changed.every(({ was, is }) => was === first.was && is === first.is);
  return t.claim.proofSaid(isOfAll ? null : m.proof.programs[first.program], first.was, first.is);
}

function helloRow(id: string, name: string, observation: Observation, { m }: Texts): OfferRow {
  const { proof: t } = m;
  const { offered, unclear, reason, helloVersion } = observation;
  const most = offered.at(-1);
  const isGood = most !== undefined && protocolRow(most).grade === 'good';
  const cells = PROTOCOLS.map(({ protocol }) => {
    const isKnown = reason === null && !unclear.includes(protocol);
    const word = !isKnown ? 'notKnown' : offered.includes(protocol) ? offeredWord(protocol) : 'off';
    const sign = word === 'off' && protocol === 'TLS 1.2' ? 'fail' : WORD_SIGNS[word];
    return { protocol, word, sign, tone: signTone(sign) };
  });
  if (reason !== null) return { id, name, who: t.notKnown, cells, said: t.reasons[reason] };
  const hello =
    helloVersion === null
      ? []
      : [m.joined.sentence(m.joined.labelled(t.helloVersion, helloVersion.replace(/^0x(..)(..)$/, '$1 $2')))];
  const who = most === undefined ? t.offersNothing : isGood ? most : t.atMost(most);
  return { id, name, who, cells, said: [...hello, ...seenMore(observation, m)].join(m.joined.space) };
}

function openRung(rung: string): void {
  const line = document.getElementById(`rung-${rung}`);
  line?.closest('details')?.setAttribute('open', '');
  line?.focus();
}

function ProofSeen({ judged, before }: Seen) {
  const texts = useTexts();
  const { m } = texts;
  const { proof: t } = m;
  const { proof, differences, suspect } = judged;
  const rows = seenViews(proof).flatMap(({ view, program, observation }) => {
    const name = t.programs[program];
    const then = before?.[view] ?? null;
    if (then === null) return [helloRow(view, name, observation, texts)];
    return [
      helloRow(`${view} before`, t.beforeOf(name), then, texts),
      helloRow(view, t.afterOf(name), observation, texts),
    ];
  });
  return (
    <>
      {differences.length > 0 && (
        <ul>
          {differenceViews(differences, proof).map(({ view, program, protocol, kind }) => (
            <Finding
              key={`${view} ${protocol}`}
              glyph={kind === 'promised-not-offered' ? 'warn' : 'info'}
              what={t.differences[kind](program, protocol)}
            />
          ))}
          {suspect !== null && (
            <Finding
              glyph="info"
              what={
                <TextButton name={t.lookFirst(m.rungs[suspect].name)} looks="link" onClick={() => openRung(suspect)} />
              }
            />
          )}
        </ul>
      )}
      <OfferTable label={t.title} rows={rows} />
      <ul>
        {dotnetViews(proof).map(({ view, program, observation: { reason, offered } }) => (
          <Finding
            key={view}
            glyph={reason === null ? 'info' : 'unknown'}
            what={t.dotnet(program)}
            more={
              reason !== null
                ? m.joined.headed(t.notKnown, t.reasons[reason])
                : m.joined.headed(offered.length === 0 ? t.offersNothing : m.values.list(offered), t.dotnetHow)
            }
          />
        ))}
      </ul>
      <p className="caption">{t.how}</p>
    </>
  );
}

export function ProofFold() {
  const { proof } = usePc().report;
  const texts = useTexts();
  const { proof: t } = texts.m;
  const hasWindows = useStore(hasWindowsToAsk);
  const isBlocked = useStore(isBusy);
  const { cancelProof, ask, reread } = useActions();
  const [{ isAsking, failure }, store] = usePart(createProofStore);
  const start = (): void => {
    store.dispatch({ isAsking: true, failure: null });
    void ask('prove', {}).then((given) => {
      store.dispatch({ isAsking: false, failure: given.ok ? null : given });
      if (given.ok) reread();
    });
  };
  const seen = proof === undefined ? null : { judged: { ...proof, proof: proof.after }, before: proof.before };
  const failed = failure === null ? null : errorText(texts.m, failure);
  const said = isAsking ? t.asking : seen === null ? t.notTried : saidOf(seen, texts);
  return (
    <Fold icon="proof" name={t.title} said={said}>
      {!hasWindows && <p>{t.notThisPc}</p>}
      {isAsking && (
        <div className="row" role="status">
          <progress aria-label={t.asking} />
          <span>{t.asking}</span>
          <Button name={t.cancel} onClick={cancelProof} />
        </div>
      )}
      {failed !== null && (
        <p role="alert">
          {failed.title} {failed.detail} {failed.nextStep}
        </p>
      )}
      {seen !== null && !isAsking && <ProofSeen {...seen} />}
      {hasWindows && seen === null && !isAsking && <p>{t.askNowMore}</p>}
      {hasWindows && (
        <div className="row">
          <Button name={t.askNow} onClick={start} isDisabled={isBlocked} isBusy={isAsking} />
        </div>
      )}
    </Fold>
  );
}
