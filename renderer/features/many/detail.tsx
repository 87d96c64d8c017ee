import { useMemo, type ReactNode } from 'react';
import { windowsName, buildText } from '../../../shared/present/machine.ts';
import { presentReport, type ReportView } from '../../../shared/present/report-view.ts';
import { heldWords } from '../../../shared/present/values.ts';
import { rungText } from '../../../shared/text/rungs.ts';
import { Button } from '../../components/button.tsx';
import { Digits } from '../../components/value.tsx';
import { Facts } from '../../components/facts.tsx';
import { Finding } from '../../components/finding.tsx';
import { Glyph } from '../../components/icons.tsx';
import { useTexts, type Texts, useAnswer } from '../../state/use-store.ts';
import { GROUP_SIGNS, type SaidPc } from './words.ts';

interface DetailProps {
  /** The number of its collection, and its place there. */
  readonly id: number;
  readonly at: number;
  readonly pc: SaidPc;
  readonly onClose: () => void;
}

/** `Windows 7 SP1, 64-bit, build 7601`. */
function Machine({ machine }: Pick<ReportView, 'machine'>) {
  const { t, m } = useTexts();
  const build = buildText(machine);
  return (
    <>
      {windowsName(machine, m)}, <span className="nowrap">{t.machine.architectures[machine.architecture]}</span>
      {build !== null && `, ${t.fleet.build(build)}`}
    </>
  );
}

function valueFacts(view: ReportView, texts: Texts): readonly (readonly [string, ReactNode])[] {
  const { fleet, protocols } = texts.t;
  return view.views.map((held) => {
    const { code, words } = heldWords(held.value, texts);
    const digits = (
      <code className="hex muted">
        <Digits mask={Number(code)} />
      </code>
    );
    return [held.isOnly ? fleet.value : protocols.bitness[held.view], code === null ? words : digits];
  });
}

function Findings({ view }: { readonly view: ReportView }) {
  const { t, m } = useTexts();
  const { toLookAt } = view.ladder;
  return (
    <section className="detail__findings grid gap-2 icons-16" aria-label={t.fleet.findings}>
      <h3>{t.fleet.findings}</h3>
      {toLookAt.length === 0 ? (
        <p className="caption">{t.fleet.noFindings}</p>
      ) : (
        <ul className="grid gap-2">
          {toLookAt.map(({ rung, code, sign }) => {
            const { name, found } = rungText(m, rung, code);
            return <Finding key={rung} glyph={sign} what={name} more={found} />;
          })}
        </ul>
      )}
    </section>
  );
}

export function Detail({ id, at, pc, onClose }: DetailProps) {
  const texts = useTexts();
  const { fleet } = texts.t;
  const request = useMemo(() => ({ id, at }), [id, at]);
  const { answer: newest, isOutdated } = useAnswer('fleet-pc', request);
  const answer = isOutdated ? null : newest;
  const report = answer?.ok === true ? answer.value.report : null;
  const view = useMemo(() => (report === null ? null : presentReport(report, texts.m)), [report, texts]);
  const why = answer?.ok === true ? answer.value.why : null;
  const { group, os, cause, next, setter } = pc;
  const { tone: sign, headline } = view?.claim ?? { tone: GROUP_SIGNS[group], headline: pc.what };
  const isGone = why !== null && pc.verdict !== 'unreadable';
  const said = answer === null ? fleet.reading : isGone ? fleet.goneFile(fleet.reasons[why]) : '';
  return (
    <aside className="card detail relative grid gap-3 pad-4 start" aria-labelledby="detail-pc">
      <div className="ends gap-x-2 top">
        <h2 className="subtitle anywhere" id="detail-pc">
          {pc.pc}
        </h2>
        <Button variant="ghost" icon="close" label={fleet.close} onClick={onClose} />
      </div>
      <p className={`state flex top tone-${sign}`}>
        <Glyph name={sign} />
        {headline}
      </p>
      <Facts
        className="dl beside gap-1-3"
        facts={[
          [fleet.columns.os, view === null ? os : <Machine key="os" {...view} />],
          [fleet.columns.cause, cause],
          ...(view === null ? [] : valueFacts(view, texts)),
          ...(setter === null ? [] : [[texts.m.origin.setBy, setter] as const]),
          [fleet.columns.next, next],
          [fleet.columns.when, pc.when],
          [fleet.file, <code key="file">{pc.source}</code>],
        ]}
      />
      <p role="status" className={said === '' ? 'vh' : 'caption'}>
        {said}
      </p>
      {view !== null && <Findings view={view} />}
    </aside>
  );
}
