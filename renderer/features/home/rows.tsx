import { updatePage } from '../../../shared/links/links.ts';
import { isOn, type Box, type CoreGroup } from '../../../shared/present/protocol-boxes.ts';
import { flipsOf } from '../../../shared/present/takes.ts';
import { countWrites } from '../../../shared/present/writes.ts';
import { BoxSign, Core } from '../../components/core-table.tsx';
import { checksSaid } from '../../components/checked-line.tsx';
import { Door, Fold, Folds } from '../../components/fold.tsx';
import { Icon } from '../../components/icons.tsx';
import { OwnSettingsButton, RecommendedButton } from '../../components/task-button.tsx';
import { OtherDevice, PackageList } from '../../components/update-packages.tsx';
import { WritesTable } from '../../components/writes-table.tsx';
import { useActions, usePc, useStore, useTexts, type Texts } from '../../state/use-store.ts';
import { DotnetRow } from './dotnet.tsx';
import { ServerThings } from './things.tsx';
import type { UpdateWay, WayOn } from './verdict-actions.tsx';

const wordOf = (box: Box, { core }: Texts['t']): string => {
  if (box === 'set' || box === 'set-unsafe') return core.on;
  return box === 'lost' ? core.boxes.off : core.boxes[box];
};

/** TLS 1.2 of each kind of program, what changes first. What was seen is next to what is set, unchanged. */
export function Flips({ groups, compared }: Pick<FactRowsProps, 'groups' | 'compared'>) {
  const { t, m } = useTexts();
  const { core } = t;
  const isSeen = compared === 'seen';
  return (
    <span className="flips wraps">
      {flipsOf(groups).map(({ views, before, after }) => (
        <span key={views} className="flip words icons-16">
          {isSeen && after !== null ? m.joined.labelled(core.programs[views], core.inLine.set) : core.programs[views]}{' '}
          <BoxSign box={before} protocol="TLS 1.2" />
          <span className={after === null ? undefined : 'muted'}>
            {wordOf(before, t)}
            {isSeen && after !== null && ','}
          </span>
          {after !== null && (
            <>
              {isSeen ? (
                ` ${core.inLine.seen} `
              ) : (
                <>
                  <Icon name="arrow" />
                  <span className="vh">{core.becomes[compared]}</span>
                </>
              )}
              <BoxSign box={after} protocol="TLS 1.2" />
              <strong className={isOn(after) ? 'tone-ok' : 'tone-fail'}>
                {after === 'self' ? core.on : wordOf(after, t)}
              </strong>
            </>
          )}
        </span>
      ))}
    </span>
  );
}

function Yours({ hasButton }: { readonly hasButton: boolean }) {
  const { own } = useTexts().t;
  const plan = useStore((state) => state.ownPlan);
  const { writes, removals } = countWrites(plan);
  return (
    <Fold icon="write" name={own.yours} said={own.yoursSaid(plan.length)} isOpen={!hasButton} remembered="row-yours">
      {hasButton && <p>{own.how(writes, removals)}</p>}
      <WritesTable items={plan} />
      {hasButton && (
        <div className="row">
          <OwnSettingsButton variant="plain" />
        </div>
      )}
    </Fold>
  );
}

/** A PC without internet, a Windows version that refuses the update, and who wants to write the settings already. */
function UpdateRows({ packages }: Pick<UpdateWay, 'packages'>) {
  const { report } = usePc();
  const { doors } = useTexts().t;
  const [first] = packages.filter(({ neededFor }) => neededFor === undefined);
  const before = packages.filter(({ neededFor }) => neededFor !== undefined);
  const address = first === undefined ? null : updatePage(first.kb);
  return (
    <>
      {address !== null && (
        <Fold icon="net" name={doors.offline} said={doors.offlineSaid}>
          <OtherDevice address={address} />
        </Fold>
      )}
      {before.length > 0 && (
        <Fold icon="help" name={doors.refused} said={doors.refusedSaid(before.length)}>
          <PackageList packages={before} label={doors.packages} />
        </Fold>
      )}
      {report.plan.length > 0 && (
        <Fold icon="write" name={doors.meanwhile} said={doors.prepareMore}>
          <div className="row">
            <RecommendedButton />
          </div>
        </Fold>
      )}
    </>
  );
}

interface FactRowsProps {
  readonly groups: readonly CoreGroup[];
  readonly compared: 'after' | 'changed' | 'seen';
  readonly way: WayOn | null;
}

export function FactRows(props: FactRowsProps) {
  const { groups, compared, way } = props;
  const checked = usePc();
  const texts = useTexts();
  const { t, m } = texts;
  const { go } = useActions();
  const suspect = checked.report.proof?.suspect ?? null;
  const hasOwn = useStore((state) => state.ownPlan).length > 0;
  const changes = groups.some(({ rows }) => rows.length > 1);
  return (
    <div className="facts-card">
      <Folds label={t.home.found}>
        <ServerThings />
        {groups.length > 0 && way?.kind !== 'update' && (
          <Fold
            icon="matrix"
            name="TLS 1.2"
            said={<Flips groups={groups} compared={compared} />}
            isOpen={changes}
            remembered="row-tls-1.2"
            isFlush
          >
            <Core groups={groups} compared={compared} />
          </Fold>
        )}
        {way?.kind === 'update' && <UpdateRows packages={way.packages} />}
        {hasOwn && <Yours hasButton={way?.kind !== 'own'} />}
        <DotnetRow />
        <Door
          icon="checks"
          name={t.rail.checks}
          said={
            compared === 'seen' && suspect !== null
              ? m.proof.lookFirst(m.rungs[suspect].name)
              : checksSaid(checked, texts)
          }
          onOpen={() => go('checks')}
        />
      </Folds>
    </div>
  );
}
