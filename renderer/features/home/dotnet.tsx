import { dotnetFault } from '../../../shared/present/dotnet-fault.ts';
import { countWrites } from '../../../shared/present/writes.ts';
import { Glyph } from '../../components/icons.tsx';
import { Door } from '../../components/fold.tsx';
import { ScopesButton } from '../../components/task-button.tsx';
import { useGuide } from '../../state/guide-store.ts';
import { usePc, useTexts } from '../../state/use-store.ts';
import { takesOfPlan } from '../../../shared/present/takes.ts';

/** A second fault, with its own button: it is never part of the first fix, as what relies on old TLS would stop. */
export function DotnetCard() {
  const texts = useTexts();
  const { dotnet, takes } = texts.t.home;
  const { report, snapshot, facts } = usePc();
  const fault = dotnetFault(report, facts);
  if (fault === null || !fault.isPressing) return null;
  const { said, selection, plan } = fault;
  const { writes, removals } = countWrites(plan);
  return (
    <section className="also card grid gap-x-3 middle" aria-labelledby="also">
      <Glyph name="warn" />
      <p>
        <strong id="also" className="block">
          {dotnet[said]}
        </strong>
        <span className="muted">
          {[takes.writes(writes, removals), ...takesOfPlan(snapshot, plan, texts, 'dotnet4')].join(
            texts.m.joined.space,
          )}
        </span>
      </p>
      <ScopesButton describedBy="also" scopes={selection.scopes} plan={plan} />
    </section>
  );
}

/** The same in a line, if it is no fault of this PC but might be of a program. */
export function DotnetRow() {
  const { t } = useTexts();
  const { report, facts } = usePc();
  const open = useGuide();
  const fault = dotnetFault(report, facts);
  if (fault === null || fault.isPressing) return null;
  return <Door icon="terminal" name=".NET" said={t.home.dotnetMay} onOpen={() => open('dotnet')} />;
}
