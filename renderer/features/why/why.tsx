import type { KeyboardEvent } from 'react';
import type { RungReport } from '../../../shared/diagnosis/rungs/rung.ts';
import { EXTRA_SCOPES } from '../../../shared/remediation/scopes/index.ts';
import { symptomOf } from '../../../shared/symptoms/judge.ts';
import { explanation } from '../../../shared/text/rungs.ts';
import { causeStep, causeText } from '../../../shared/present/cause.ts';
import { coreView } from '../../../shared/present/protocol-boxes.ts';
import { countWrites } from '../../../shared/present/writes.ts';
import { Button, TextButton } from '../../components/button.tsx';
import { Core } from '../../components/core-table.tsx';
import { EvidenceList } from '../../components/evidence-list.tsx';
import { Facts } from '../../components/facts.tsx';
import { Finding } from '../../components/finding.tsx';
import { InwardAction, Sides } from '../../components/sides.tsx';
import { Glyph, Icon } from '../../components/icons.tsx';
import { OwnSettingsButton, RecommendedButton } from '../../components/task-button.tsx';
import { Page, WaitingPage } from '../../components/page.tsx';
import { CheckedLine, checksSaid } from '../../components/checked-line.tsx';
import { symptomPath } from '../../../shared/present/symptom-path.ts';
import { PathFigure } from '../../components/path-figure.tsx';
import { Seen } from './seen.tsx';
import { DoorButton, RegeditButton } from '../../components/door-button.tsx';
import { Links } from '../../components/links.tsx';
import { OriginCaption } from '../../components/origin.tsx';
import { UpdatePackages } from '../../components/update-packages.tsx';
import { foundText, isFile, placeToOpen, stepView, RUNG_SIGNS } from '../../../shared/present/ladder.ts';
import { hasWindowsToAsk } from '../../state/selectors.ts';
import { useActions, useLangOf, usePc, useStore, useTexts } from '../../state/use-store.ts';
import { rowOf } from '../../../shared/row-of.ts';

interface RungProps {
  readonly rung: RungReport;
  readonly place: number;
  readonly first: number | null;
}

function NextStep({ rung, place, first }: RungProps) {
  const { report } = usePc();
  const texts = useTexts();
  const { go, changeDraft } = useActions();
  const hasOwn = useStore((state) => state.ownPlan).length > 0;
  const step = stepView(rung, texts);
  if (step === null) return null;
  const { by } = step;
  const isOwn = by === 'user' && hasOwn;
  const scope = EXTRA_SCOPES.find((extra) => extra === by);
  const variant = place === first ? 'primary' : 'plain';
  const toScope = (): void => {
    if (scope !== undefined) changeDraft({ kind: 'scope', scope, isOn: true });
    go('protocols');
  };
  const canFix = by === 'recommended' && report.plan.length > 0;
  const { writes, removals } = countWrites(report.plan);
  // what is recommended is no value on a newer Windows, as Home says
  const said = canFix && writes === 0 ? `${texts.t.home.remove(removals)}.` : step.text;
  return (
    <div className="grid gap-2">
      <p>
        <strong>{texts.m.joined.label(texts.t.nextStep)}</strong> {said}
      </p>
      <UpdatePackages packages={rung.packages ?? []} />
      {(canFix || isOwn || scope !== undefined) && (
        <div className="row">
          {canFix && <RecommendedButton variant={variant} />}
          {canFix && <TextButton name={texts.t.why.byHand} onClick={() => go('protocols')} />}
          {isOwn && <OwnSettingsButton variant={variant} />}
          {scope !== undefined && <Button name={texts.t.why.chooseScope} onClick={toScope} />}
        </div>
      )}
    </div>
  );
}

/** Tags of sources, which lead nowhere here: the links do. */
const withoutTags = (text: string): string => text.replaceAll(/ ?\[[A-Z]\d+\]/g, '');

function Explained({ rung }: { readonly rung: string }) {
  const texts = useTexts();
  const parts = explanation(texts.m, rung);
  if (parts === null) return null;
  return (
    <Facts
      className="explained grid gap-2 lined"
      row="named explained__part gap-4"
      label={texts.t.why.explanation}
      facts={(['what', 'why', 'how', 'unknown'] as const).map((part) => [
        texts.m.ladder.heads[part],
        withoutTags(parts[part]),
      ])}
    />
  );
}

const RUNG_DOORS: Readonly<Partial<Record<string, 'internet-options' | 'date-and-time'>>> = {
  wininet: 'internet-options',
  network: 'date-and-time',
};

function RungItem(props: RungProps) {
  const { rung, place, first } = props;
  const { report, snapshot } = usePc();
  const { t, m } = useTexts();
  const { name, found } = foundText(report, rung, m);
  const isWindows = useStore(hasWindowsToAsk);
  const door = isWindows ? rowOf(RUNG_DOORS, rung.rung) : undefined;
  const key = isWindows ? rung.evidence.find((one) => one.path !== '' && !isFile(one))?.path : undefined;
  const isFirst = place === first;
  const isHeld = (first === null || place < first) && rung.state !== 'fail';
  const line = isFirst ? 'rung relative rung--first' : isHeld ? 'rung relative rung--held' : 'rung relative';
  return (
    <li className={line}>
      <details open={isFirst || report.proof?.suspect === rung.rung}>
        <summary className="press pointing relative grid gap-x-4 middle" id={`rung-${rung.rung}`}>
          <span className="rung__state relative grid center">
            <Glyph name={RUNG_SIGNS[rung.state]} />
            <span className="vh">{m.joined.label(m.rungStateTitles[rung.state])} </span>
          </span>
          <span className="rung__name strong">{name}</span>
          <span className="rung__found muted">{found}</span>
          <Icon name="next" />
        </summary>
        <div className="rung__body column gap-3">
          {rung.rung === 'winhttp-value' && <Core groups={coreView(snapshot, [])} compared="after" />}
          <EvidenceList rung={rung} />
          <OriginCaption rung={rung} />
          {door !== undefined && <DoorButton name={t.doors.windows[door]} door={door} />}
          {key !== undefined && <RegeditButton path={key} />}
          <NextStep {...props} />
          <Explained rung={rung.rung} />
          <Links links={rung.links ?? []} />
        </div>
      </details>
    </li>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const summaries = [...event.currentTarget.querySelectorAll<HTMLElement>('.rung > details > summary')];
  const at = summaries.findIndex((summary) => summary === document.activeElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  summaries[at + step]?.focus();
}

/** What isn't right for those who connect to a server, worst first, each with what to do; nothing for another PC. */
function Inward() {
  const { t, m } = useTexts();
  const lang = useLangOf('server');
  const { incoming } = usePc().report;
  if (incoming === undefined) return null;
  const { open = [] } = incoming;
  return (
    <section className="stack" aria-labelledby="inward">
      <h2 id="inward">{t.sides.in}</h2>
      <ul className="card grid divided">
        {open.length === 0 && <Finding glyph="ok" what={t.sides.right} />}
        {open.map((one) => {
          const { name, found } = causeText(one, m);
          return (
            <Finding
              key={`${one.rung} ${one.code}`}
              glyph={one.state}
              lang={lang}
              what={m.joined.labelled(name, found)}
              more={causeStep(one, m, 'window')}
            >
              <InwardAction cause={one} />
            </Finding>
          );
        })}
      </ul>
    </section>
  );
}

/** The picture of Office’s way, if it is known not to be whole. */
function BrokenWay() {
  const checked = usePc();
  const office = symptomOf('office', checked.report, checked.facts);
  return ['broken', 'unknown'].includes(symptomPath(checked, office).link) ? <PathFigure symptom={office} /> : null;
}

/** Every check in order, green down to the first that isn't right, which opens with its evidence and next step. */
export function Why() {
  const checked = useStore((state) => state.checked);
  const texts = useTexts();
  const { why, rail, sides } = texts.t;
  if (checked === null) return <WaitingPage title={rail.checks} lead={why.lead} />;
  const { report } = checked;
  const first = placeToOpen(report);
  return (
    <Page title={rail.checks} lead={texts.m.joined.headed(checksSaid(checked, texts), why.lead)} isOfPc>
      {report.user !== undefined && <p className="caption">{why.whose[report.user]}</p>}
      <Sides isPlain />
      <Inward />
      {report.incoming !== undefined && <h2>{sides.out}</h2>}
      {report.offers.length > 0 && <BrokenWay />}
      {/* a new check is a new ladder: what opens itself is decided afresh */}
      <ol className="ladder column" aria-label={why.list} key={checked.checkedAt} onKeyDown={moveFocus}>
        {report.ladder.map((rung, place) => (
          <RungItem key={rung.rung} rung={rung} place={place} first={first} />
        ))}
      </ol>
      <Seen />
      <CheckedLine />
    </Page>
  );
}
