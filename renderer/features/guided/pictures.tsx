import type { ReactElement } from 'react';
import type { Checked } from '../../../shared/ipc/contract.ts';
import type { RegistryView } from '../../../shared/windows/registry.ts';
import { Icon } from '../../components/icons.tsx';
import { OfferCard } from '../../components/proof-picture.tsx';
import { useTexts } from '../../state/texts.ts';
import { promisedBy } from './proving.ts';

interface PicturesProps {
  readonly before: Checked;
  readonly after: Checked;
  readonly view: RegistryView;
}

/** What the settings promised before and promise now, where no Windows was asked; each card says that it only follows. */
export function PromisedPicture({ before, after, view }: PicturesProps): ReactElement {
  const { t, m, language } = useTexts();
  const source = t.guided.prove.bySettings;
  const program = m.proof.programs[after.report.views.wow64 === null ? 'only' : view];
  const title = (when: string): string => `${program}: ${when.toLocaleLowerCase(language)}`;
  const [then, now] = [promisedBy(before.report, view), promisedBy(after.report, view)];
  return (
    <div className="proof">
      <OfferCard title={title(m.proof.before)} source={source} offer={then} isGood={false} />
      <div className="proof__arrow">
        <Icon name="arrow" />
      </div>
      <OfferCard
        title={title(m.proof.after)}
        source={source}
        offer={now}
        isGood={now?.offered.includes('TLS 1.2') === true}
      />
    </div>
  );
}
