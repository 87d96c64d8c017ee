import type { ReactElement } from 'react';
import { SAMPLE_IDS } from '../../../shared/windows/sample-ids.ts';
import { Button } from '../../components/button.tsx';
import { Door, Fold, Folds } from '../../components/fold.tsx';
import { Icon } from '../../components/icons.tsx';
import { Page } from '../../components/page.tsx';
import { useTexts } from '../../state/texts.ts';
import { useActions, usePart, useStateOf } from '../../state/use-store.ts';
import { createDeployStore } from './wish.ts';
import { total } from './bar.ts';
import { Board } from './see.tsx';
import { ComparedBoard } from './compare.tsx';
import { FleetFailure } from './save-csv.tsx';
import { createFleetStore, type FleetPlace } from './many-store.ts';
import { Bar, Filters } from './tools.tsx';
import { numberWords } from './words.ts';

/** Nothing is open: how to begin, and where files come from. */
function Empty(): ReactElement {
  const store = usePart(createFleetStore);
  const { t, language } = useTexts();
  const { fleet } = t;
  const { go } = useActions();
  const deploy = usePart(createDeployStore);
  const toCollector = (): void => {
    deploy.dispatch({ wish: 'collector' });
    go('deploy');
  };
  return (
    <Page title={t.rail.many} lead={fleet.lead}>
      <FleetFailure />
      <div className="fleet-empty grid gap-3">
        <Icon name="many" />
        <h2>{fleet.emptyTitle}</h2>
        <p>{fleet.empty}</p>
        <div className="row">
          <Button variant="primary" icon="folder" isLarge onClick={() => store.read('now')}>
            {fleet.open}
          </Button>
          <Button icon="practice" isLarge onClick={() => store.read('samples')}>
            {fleet.samples(numberWords(language, SAMPLE_IDS.length))}
          </Button>
        </div>
      </div>
      <Folds title={fleet.noFiles}>
        <Door icon="deploy" name={fleet.collector} said={fleet.collectorSaid} onOpen={toCollector} />
        <Fold icon="file" name={fleet.reads} said={fleet.readsSaid}>
          {Object.values(fleet.readsMore).map((text) => (
            <p key={text} className="muted">
              {text}
            </p>
          ))}
        </Fold>
      </Folds>
    </Page>
  );
}

interface OpeningProps {
  readonly reading: NonNullable<NonNullable<FleetPlace['state']>['reading']>;
}

/** A folder is being read: how far it is, and what was found so far. */
function Opening({ reading }: OpeningProps): ReactElement {
  const { cancel } = usePart(createFleetStore);
  const { t, language } = useTexts();
  const { fleet } = t;
  const { files, of, folder, counts } = reading;
  const isKnown = of !== null && of > 1;
  const number = (count: number): string => numberWords(language, count);
  const left = isKnown ? Math.max(0, of - files) : 0;
  return (
    <Page title={t.rail.many}>
      <section className="card opening grid gap-2" aria-labelledby="opening">
        <div className="opening__head between">
          <h2 id="opening">{fleet.read(number(files), isKnown ? number(of) : null)}</h2>
          <Button onClick={cancel}>{fleet.cancel}</Button>
        </div>
        <p className="caption">{folder === null ? fleet.sampleFolder : <code>{folder}</code>}</p>
        <progress aria-labelledby="opening" {...(isKnown ? { max: of, value: Math.min(files, of) } : {})} />
      </section>
      {total(counts) > 0 && (
        <div className="stack">
          <Bar counts={counts} unread={left} />
          <Filters counts={counts} filter={null} />
        </div>
      )}
      <p className="muted" role="status">
        {fleet.afterReading}
      </p>
    </Page>
  );
}

/** Many PCs: the files of a folder, each with its verdict, and what became of them since an earlier folder. */
export function Fleet(): ReactElement {
  const { state, now, before, page } = useStateOf(usePart(createFleetStore));
  if (state !== null && state.reading !== null) return <Opening reading={state.reading} />;
  if (now === null) return <Empty />;
  if (page === 'compared' && before !== null) return <ComparedBoard now={now} before={before} />;
  return <Board now={now} />;
}
