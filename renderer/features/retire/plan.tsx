import type { RetireLook } from '../../../shared/ipc/contract.ts';
import { typedPorts } from '../../../shared/present/ports.ts';
import { sidesAfter } from '../../../shared/present/retire.ts';
import { sidesOf, UNDO_AFTER, type Retirement } from '../../../shared/remediation/retire/retirement.ts';
import { ActionBar, BAR_SAID } from '../../components/action-bar.tsx';
import { Button } from '../../components/button.tsx';
import { Fold, Folds } from '../../components/fold.tsx';
import { Field } from '../../components/field.tsx';
import { HalfDone } from '../../components/half-done.tsx';
import { Notices } from '../../components/notices.tsx';
import { Page } from '../../components/page.tsx';
import { Picks } from '../../components/picks.tsx';
import { WritesTable } from '../../components/writes-table.tsx';
import { asksPermission, hasWindowsToAsk, isBlocked } from '../../state/selectors.ts';
import { useActions, usePc, useStore, useTexts } from '../../state/use-store.ts';
import { Forecast, Users } from './evidence.tsx';
import { LimitsFold } from './logs.tsx';
import { SelfFold, SidesTable } from './on-this-pc.tsx';
import { against, refusalWords, useRetire } from './retire-store.ts';

interface PlanProps {
  readonly retirement: Retirement;
  readonly review: RetireLook;
}

const hasPorts = (retirement: Retirement): boolean => sidesOf(retirement).includes('server');

function Bar({ retirement, review }: PlanProps) {
  const { place, retire, isOutdated } = useRetire();
  const texts = useTexts();
  const { bar: t } = texts.t.retire;
  const shield = useStore(asksPermission);
  const isHeldUp = useStore(isBlocked);
  const hasTasks = useStore(hasWindowsToAsk);
  const isBusy = useStore(({ running }) => running?.kind === 'retire');
  const { run } = useActions();
  const [refusal] = against(review, place.insisted);
  const { plan } = review;
  const isHarmful = place.insisted.length > 0;
  const ports = hasTasks && hasPorts(retirement) ? typedPorts(place.ports) : [];
  const isDisabled = isOutdated || refusal !== undefined || plan.length === 0 || isHeldUp || ports === null;
  const switchOff = (): void =>
    run({
      kind: 'retire',
      ...{ expected: plan, retirement, insisted: place.insisted },
      undoAfter: hasTasks && place.isUndoneByItself ? UNDO_AFTER.usual : null,
      ...(ports === null || ports.length === 0 ? {} : { ports }),
    });
  return (
    <ActionBar
      said={
        refusal !== undefined
          ? `${refusalWords(refusal, texts)}.`
          : review.nothing !== null
            ? t.nothing[review.nothing]
            : ports === null
              ? texts.t.retire.ports.wrong
              : t.plan(plan.length)
      }
    >
      <Button
        name={t.back}
        variant={isHarmful ? 'primary' : 'plain'}
        onClick={() => retire.choose({ page: 'choose', insisted: [] })}
      />
      <Button
        name={isHarmful ? t.inSpite : t.switchOff}
        variant={isHarmful ? 'plain' : 'primary'}
        {...{ shield, isDisabled, isBusy }}
        describedBy={BAR_SAID}
        onClick={switchOff}
      />
    </ActionBar>
  );
}

function PortsField() {
  const { place, retire } = useRetire();
  const { ports: t } = useTexts().t.retire;
  const isWrong = typedPorts(place.ports) === null;
  return (
    <div className="card grid gap-2 pad-4">
      <Field
        label={t.label}
        value={place.ports}
        inputMode="numeric"
        maxLength={80}
        isWrong={isWrong}
        hint={isWrong ? t.wrong : t.hint}
        onType={(ports) => retire.choose({ ports })}
      />
    </div>
  );
}

export function Plan(props: PlanProps) {
  const { retirement, review } = props;
  const { place, retire } = useRetire();
  const { home, rail, retire: t } = useTexts().t;
  const { snapshot } = usePc();
  const hasTasks = useStore(hasWindowsToAsk);
  const { plan } = review;
  return (
    <Page
      title={t.plan.title}
      lead={t.plan.lead(plan.length, retirement.side)}
      back={{ name: rail.retire, onBack: () => retire.choose({ page: 'choose', insisted: [] }) }}
      isWide
      foot={<Bar {...props} />}
    >
      <Notices />
      <HalfDone />
      <div className="columns grid top">
        <div className="column gap-4 start">
          <Forecast />
          <Users />
          <SidesTable groups={sidesAfter(snapshot, plan, retirement)} compared="after" />
        </div>
        <div className="column gap-4 start">
          <Picks
            type="checkbox"
            legend={t.plan.safety}
            options={[
              {
                id: 'by-itself',
                name: t.plan.byItself(UNDO_AFTER.usual),
                more: hasTasks ? t.plan.byItselfMore : t.plan.noTasks,
                isDisabled: !hasTasks,
              },
            ]}
            chosen={hasTasks && place.isUndoneByItself ? ['by-itself'] : []}
            onPick={(_id, isUndoneByItself) => retire.choose({ isUndoneByItself })}
          />
          {hasTasks && hasPorts(retirement) && <PortsField />}
          <Folds label={home.detailsTitle}>
            <Fold icon="write" name={t.plan.writes} said={t.plan.writesSaid(plan.length)}>
              <WritesTable items={plan} />
            </Fold>
            <SelfFold />
            <LimitsFold />
          </Folds>
        </div>
      </div>
    </Page>
  );
}
