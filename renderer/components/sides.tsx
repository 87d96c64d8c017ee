import type { Checked } from '../../shared/ipc/contract.ts';
import { causeText } from '../../shared/present/cause.ts';
import { INWARD_WRITES, writtenFirst } from '../../shared/present/inward.ts';
import { serverSides, type SideView } from '../../shared/present/server-sides.ts';
import { makePlan } from '../../shared/remediation/plan.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { causeIn, causeOfSide, signOfSide, type Side } from '../../shared/report/claim.ts';
import { planItems } from '../../shared/report/plan-items.ts';
import type { Cause } from '../../shared/readiness/cause.ts';
import { rowOf } from '../../shared/row-of.ts';
import { protocolRow, type Protocol } from '../../shared/tls/protocols.ts';
import { useActions, useLangOf, usePc, useTexts } from '../state/use-store.ts';
import { Button, type ButtonProps, TextButton } from './button.tsx';
import { Glyph, type GlyphName } from './icons.tsx';
import { RepairHere } from './origin.tsx';
import { canFix, ScopesButton } from './task-button.tsx';

/** Returns the sign of a half: of a limit it is that of what is right. */
function glyphOf(checked: Checked, side: Side): 'ok' | 'warn' | 'fail' | 'unknown' {
  const sign = signOfSide(checked.report, side);
  if (sign !== 'doubt') return sign === 'fail' ? 'fail' : 'ok';
  return causeOfSide(checked.report, side)?.kind === 'unknown' ? 'unknown' : 'warn';
}

/** The protocols of a half: old ones and those in doubt are marked, and TLS 1.2 is named if it is missing. */
function Pills({ protocols, notKnown }: SideView) {
  const { m } = useTexts();
  const pill = (protocol: Protocol, look: 'good' | 'old' | 'open' | 'lost', glyph: GlyphName) => (
    <li key={protocol} className={`pill pill--${look} line`}>
      <Glyph name={glyph} />
      {protocol}
      {look === 'lost' && <span className="vh">{m.cells.off}</span>}
      {look === 'open' && m.joined.labelled('', m.values.notKnown)}
    </li>
  );
  if (protocols === null) return <p>{m.cells.notKnown}</p>;
  return (
    <ul className="pills wraps">
      {protocols.map((one) => (protocolRow(one).grade === 'good' ? pill(one, 'good', 'ok') : pill(one, 'old', 'warn')))}
      {notKnown.map((one) => pill(one, 'open', 'unknown'))}
      {![...protocols, ...notKnown].includes('TLS 1.2') && pill('TLS 1.2', 'lost', 'fail')}
    </ul>
  );
}

export function InwardAction({ cause, variant = 'plain' }: Pick<ButtonProps, 'variant'> & { readonly cause: Cause }) {
  const { home } = useTexts().t;
  const { facts } = usePc();
  const { go } = useActions();
  const scope = cause.kind === 'fix' ? rowOf(INWARD_WRITES, cause.rung) : undefined;
  const scopes = scope === undefined ? [] : [scope];
  const plan = planItems(makePlan(facts, { choice: RECOMMENDED.choice, scopes }));
  if (plan.length > 0) return <ScopesButton variant={variant} {...{ scopes, plan }} />;
  if (cause.rung === 'old-protocols' || (cause.kind === 'fix' && cause.rung === 'products'))
    return <Button name={home.whoUsesOld} variant={variant} onClick={() => go('retire')} />;
  return null;
}

function SideCard({ side, isPlain }: { readonly side: Side; readonly isPlain: boolean }) {
  const checked = usePc();
  const { t, m } = useTexts();
  const lang = useLangOf(side === 'in' ? 'server' : undefined);
  const { go } = useActions();
  const { report } = checked;
  const half = serverSides(report).find((one) => one.side === side);
  const cause = causeOfSide(report, side);
  const glyph = glyphOf(checked, side);
  const isFirst = causeIn(report)?.side === side;
  const open = report.incoming?.open ?? [];
  const written = writtenFirst({ open });
  return (
    <section className={`side card grid gap-2 side--${glyph}`} aria-labelledby={`side-${side}`}>
      <Glyph name={glyph} />
      <h2 id={`side-${side}`}>
        <span className="vh">{m.joined.label(t.claim.signs[glyph])} </span>
        {t.sides[side]}
      </h2>
      {half !== undefined && <Pills {...half} />}
      {cause === null ? <p>{t.sides.right}</p> : <p lang={lang}>{causeText(cause, m).found}</p>}
      {!isPlain && side === 'out' && canFix(checked) && (
        <div className="row">
          <RepairHere />
        </div>
      )}
      {!isPlain && side === 'in' && cause !== null && cause.rung !== 'products' && (
        <div className="row">
          {written === undefined ? (
            <Button name={t.sides.missing} variant={isFirst ? 'primary' : 'plain'} onClick={() => go('checks')} />
          ) : (
            <InwardAction cause={written} variant={isFirst ? 'primary' : 'plain'} />
          )}
          {written !== undefined && open.length > 1 && (
            <TextButton name={t.sides.details} onClick={() => go('checks')} />
          )}
        </div>
      )}
    </section>
  );
}

/** Both halves of a server, the worse first, each with its sign, protocols and way on; nothing for another PC. */
export function Sides(props: { readonly isPlain: boolean }) {
  const { report } = usePc();
  if (report.incoming === undefined) return null;
  const order: readonly Side[] = causeIn(report)?.side === 'in' ? ['in', 'out'] : ['out', 'in'];
  return (
    <div className="duo grid gap-3">
      {order.map((side) => (
        <SideCard key={side} {...props} side={side} />
      ))}
    </div>
  );
}
