import type { ReactNode } from 'react';
import { countOf } from '../../../shared/fleet/groups.ts';
import type { FleetPart } from '../../../shared/ipc/names.ts';
import { SAMPLE_IDS } from '../../../shared/windows/sample-ids.ts';
import { Button } from '../../components/button.tsx';
import { Fold, Folds } from '../../components/fold.tsx';
import { Icon } from '../../components/icons.tsx';
import { useDrop } from '../../components/use-drop.ts';
import { ReadyMade } from '../../components/saved-export.tsx';
import { useFleet, type FleetPlace } from './many-store.ts';
import { StepPage } from './steps.tsx';
import { Bar, Filters } from './tools.tsx';

interface EmptyProps {
  readonly title: string;
  readonly more: string;
  readonly part: FleetPart;
  readonly children: ReactNode;
}

export function Empty({ title, more, part, children }: EmptyProps) {
  const { store } = useFleet();
  const { box } = useDrop('empty drop--box pointing grid gap-3', () => store.read(part, true));
  return (
    <div {...box}>
      <Icon name="folder" />
      <h2>{title}</h2>
      <p>{more}</p>
      <div className="row">{children}</div>
    </div>
  );
}

export function Collect() {
  const { store, fleet } = useFleet();
  return (
    <StepPage step="collect">
      <Empty title={fleet.emptyTitle} more={fleet.empty} part="now">
        <Button name={fleet.open} variant="primary" icon="folder" isLarge onClick={() => store.read('now')} />
        <Button name={fleet.samples(SAMPLE_IDS.length)} isLarge onClick={() => store.read('samples')} />
      </Empty>
      <Folds>
        <Fold icon="file" name={fleet.noFiles} said={fleet.collectorSaid}>
          <p>{fleet.collectorMore}</p>
          <ReadyMade id="collector" />
        </Fold>
        <Fold icon="help" name={fleet.reads} said={fleet.readsSaid}>
          {Object.values(fleet.readsMore).map((text) => (
            <p key={text} className="muted">
              {text}
            </p>
          ))}
        </Fold>
      </Folds>
    </StepPage>
  );
}

export function Reading({ reading }: { readonly reading: NonNullable<NonNullable<FleetPlace['state']>['reading']> }) {
  const { store, fleet } = useFleet();
  const { files, of, folder, counts } = reading;
  const pcs = countOf(counts);
  const isKnown = of !== null && of > 1;
  const left = isKnown ? Math.max(0, of - files) : 0;
  return (
    <StepPage step="collect">
      <section className="card pad-card grid gap-2" aria-labelledby="reading">
        <div className="between gap-2">
          <h2 id="reading">{!isKnown && pcs > 0 ? fleet.pcsRead(pcs) : fleet.read(files, isKnown ? of : null)}</h2>
          <Button name={fleet.cancel} onClick={store.cancel} />
        </div>
        <p className="caption">{folder === null ? fleet.sampleFolder : <code>{folder}</code>}</p>
        <progress aria-labelledby="reading" {...(isKnown ? { max: of, value: Math.min(files, of) } : {})} />
      </section>
      {pcs > 0 && (
        <div className="stack">
          <Bar counts={counts} unread={left} />
          <Filters counts={counts} filter={null} />
        </div>
      )}
      <p className="muted" role="status">
        {fleet.afterReading}
      </p>
    </StepPage>
  );
}
