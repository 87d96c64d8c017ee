import { useId, type ReactElement } from 'react';
import { capitalised, offeredWord, WORD_SIGNS } from '../../shared/present/cells.ts';
import { differenceViews, dotnetViews, programKind, seenViews } from '../../shared/present/proof.ts';
import { sharedSuites, type Observation, type Proof } from '../../shared/proof/proof.ts';
import type { ChangeProof, JudgedProof } from '../../shared/proof/proof-report.ts';
import { protocolRow, PROTOCOLS, type Protocol } from '../../shared/tls/protocols.ts';
import { listInWords } from '../../shared/text/window.ts';
import type { ProgramKind } from '../../shared/text/proof.ts';
import { REGISTRY_VIEWS } from '../../shared/windows/registry.ts';
import { useTexts } from '../state/texts.ts';
import { Glyph, Icon, type GlyphName } from './icons.tsx';

function glyphOf(protocol: Protocol, { offered, unclear }: Observation): GlyphName {
  if (unclear.includes(protocol)) return 'unknown';
  if (offered.includes(protocol)) return WORD_SIGNS[offeredWord(protocol)];
  return protocol === 'TLS 1.2' ? 'fail' : 'off';
}

/** The protocols in a row, each with its sign; only what is offered, never a reason. */
function Row({ offer }: { readonly offer: Observation }): ReactElement {
  const { cells } = useTexts().m;
  const wordOf = (protocol: Protocol): string => {
    if (offer.unclear.includes(protocol)) return capitalised(cells.notKnown);
    return capitalised(cells[offer.offered.includes(protocol) ? offeredWord(protocol) : 'off']);
  };
  return (
    <ul className="mini grid">
      {PROTOCOLS.map(({ protocol }) => (
        <li key={protocol} className={protocol === 'TLS 1.2' ? 'grid tight need' : 'grid tight'}>
          <Glyph name={glyphOf(protocol, offer)} />
          <span>
            {protocol}
            <span className="vh">: {wordOf(protocol)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Big({ offer }: { readonly offer: Observation }): ReactElement {
  const { proof: t } = useTexts().m;
  const most = offer.offered.at(-1);
  const isGood = most !== undefined && protocolRow(most).grade === 'good';
  const words = most === undefined ? t.offersNothing : isGood ? most : t.atMost(most);
  return (
    <p className="hello__big line gap-2">
      <Glyph name={isGood ? 'ok' : 'fail'} />
      {words}
    </p>
  );
}

interface HelloProps {
  readonly when: string | null;
  readonly kind: ProgramKind;
  readonly observation: Observation;
  /** It stands for what holds now, and is good. */
  readonly isGood: boolean;
}

/** What one kind of program said hello with, at one time. */
function Hello({ when, kind, observation, isGood }: HelloProps): ReactElement {
  const { m, language } = useTexts();
  const { proof: t } = m;
  const { shared, of } = sharedSuites(observation);
  const { secondOpinion, fallback, reason } = observation;
  const { agrees = null, engine = null } = secondOpinion ?? {};
  const program = t.programs[kind];
  const id = useId();
  return (
    <article
      className={isGood ? 'card grid gap-2 pad start edge-ok' : 'card grid gap-2 pad start'}
      aria-labelledby={id}
    >
      <div className="hello__head muted">
        <h3 id={id}>{when === null ? program : `${program}: ${when.toLocaleLowerCase(language)}`}</h3>
      </div>
      {reason !== null ? (
        <>
          <p className="hello__big line gap-2">
            <Glyph name="unknown" />
            {t.notKnown}
          </p>
          <p className="caption">{t.reasons[reason]}</p>
        </>
      ) : (
        <>
          <Big offer={observation} />
          <Row offer={observation} />
          <dl className="hello__facts small ends gap-1-4">
            {observation.helloVersion !== null && (
              <>
                <dt className="muted">{t.helloVersion}</dt>
                <dd>
                  <code>{observation.helloVersion.replace(/^0x(..)(..)$/, '$1 $2')}</code>
                </dd>
              </>
            )}
            <dt className="muted">{t.suites}</dt>
            <dd>{t.suitesOf(shared, of)}</dd>
          </dl>
          {shared === 0 && observation.offered.includes('TLS 1.2') && <p className="caption">{t.noSharedSuite}</p>}
          {fallback.length > 0 && <p className="caption">{t.fallback(listInWords(language, fallback))}</p>}
          {agrees !== null && engine !== null && (
            <p className="caption">{t.secondOpinion(agrees, t.engines[engine])}</p>
          )}
        </>
      )}
    </article>
  );
}

const isGoodNow = (observation: Observation): boolean =>
  observation.offered.some((protocol) => protocolRow(protocol).grade === 'good');

/** The differences between what was seen and what the settings promise, the broken promises first; nothing if all is as promised. */
function ProofDifferences({
  judged,
  proof,
}: {
  readonly judged: Pick<ChangeProof, 'differences' | 'suspect'>;
  readonly proof: Proof;
}): ReactElement | null {
  const { m } = useTexts();
  const { proof: t } = m;
  const { differences, suspect } = judged;
  if (differences.length === 0) return null;
  return (
    <ul className="grid gap-1">
      {differenceViews(differences, proof).map(({ view, program, protocol, kind }) => (
        <li key={`${view} ${protocol}`} className="flex gap-2 top">
          <Glyph name={kind === 'promised-not-offered' ? 'warn' : 'info'} />
          {t.differences[kind](t.programs[program], protocol)}
        </li>
      ))}
      {suspect !== null && (
        <li className="flex gap-2 top">
          <Glyph name="info" />
          <strong>{t.lookFirst(m.rungs[suspect].name)}</strong>
        </li>
      )}
    </ul>
  );
}

/** What .NET Framework was seen to offer, a line for each kind of program; nothing if it wasn't asked. */
function Dotnet({ proof }: { readonly proof: Proof }): ReactElement | null {
  const { m, language } = useTexts();
  const { proof: t } = m;
  const views = dotnetViews(proof);
  if (views.length === 0) return null;
  return (
    <ul>
      {views.map(({ view, program, observation: { reason, offered } }) => (
        <li key={view}>
          <strong>{t.dotnet(t.programs[program])}:</strong>{' '}
          {reason !== null
            ? `${t.notKnown}. ${t.reasons[reason]}`
            : offered.length === 0
              ? t.offersNothing
              : listInWords(language, offered)}
        </li>
      ))}
      <li className="caption">{t.dotnetHow}</li>
    </ul>
  );
}

/**
 * What was offered and what is offered now, side by side for each kind of program. Shown if a change was made: on Home and
 * at the end of the guided fix.
 */
export function ProofPicture({ proof }: { readonly proof: ChangeProof }): ReactElement {
  const { proof: t } = useTexts().m;
  const { before, after } = proof;
  return (
    <div className="grid gap-3">
      <ProofDifferences judged={proof} proof={after} />
      {REGISTRY_VIEWS.map((view) => {
        const [then, now] = [before[view], after[view]];
        if (then === null || now === null) return null;
        const kind = programKind(view, after);
        return (
          <div className="proof grid" key={view}>
            <Hello when={t.before} kind={kind} observation={then} isGood={false} />
            <div className="proof__arrow grid muted">
              <Icon name="arrow" />
            </div>
            <Hello when={t.after} kind={kind} observation={now} isGood={isGoodNow(now)} />
          </div>
        );
      })}
      <Dotnet proof={after} />
      <p className="caption">{t.how}</p>
    </div>
  );
}

/** What is offered right now, each kind of program beside the other. */
export function ProofNow({ judged }: { readonly judged: JudgedProof }): ReactElement {
  const { proof } = judged;
  return (
    <div className="grid gap-3">
      <ProofDifferences judged={judged} proof={proof} />
      <div className="proof grid proof--now gap-4">
        {seenViews(proof).map(({ view, program, observation }) => (
          <Hello key={view} when={null} kind={program} observation={observation} isGood={isGoodNow(observation)} />
        ))}
      </div>
      <Dotnet proof={proof} />
    </div>
  );
}
