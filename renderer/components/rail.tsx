import type { ReactElement } from 'react';
import type { Checked, WindowContext } from '../../shared/ipc/contract.ts';
import { useTexts, type Texts } from '../state/texts.ts';
import type { Screen } from '../state/window-state.ts';
import { Icon, type IconName } from './icons.tsx';

const ICONS: Readonly<Record<Screen, IconName>> = {
  home: 'home',
  protocols: 'protocols',
  history: 'history',
  report: 'report',
  about: 'about',
};

/** Places with a shortcut, in its order: Ctrl+1 to Ctrl+4. */
export const PLACES: readonly Screen[] = ['home', 'protocols', 'history', 'report'];

interface RailProps {
  readonly screen: Screen;
  readonly context: WindowContext | null;
  readonly checked: Checked | null;
  readonly go: (screen: Screen) => void;
}

function machineWords(checked: Checked, { t, m }: Texts): string {
  const { release, servicePack, architecture, displayVersion } = checked.report.machine;
  const pack = servicePack === null || servicePack === 0 ? '' : ` SP${servicePack}`;
  const version = displayVersion === null ? '' : ` ${displayVersion}`;
  return `${m.releases[release]}${pack}${version}, ${t.machine.architectures[architecture]}`;
}

function Pc({ context, checked }: Pick<RailProps, 'context' | 'checked'>): ReactElement {
  const texts = useTexts();
  const { rail } = texts.t;
  if (context === null) {
    return (
      <div className="pc" aria-busy="true">
        <Icon name="pc" />
        <span className="pc__name">
          <span className="quiet quiet--name" />
        </span>
        <span className="pc__os">
          <span className="quiet quiet--os" />
        </span>
      </div>
    );
  }
  const { sample } = context;
  const name = sample === null ? (context.pcName ?? rail.thisPc) : rail.samplePc;
  const os = sample === null ? (checked === null ? '' : machineWords(checked, texts)) : sample.title[texts.language];
  return (
    <div className={sample === null ? 'pc' : 'pc pc--sample'}>
      <Icon name={sample === null ? 'pc' : 'practice'} />
      <span className="pc__name">{name}</span>
      <span className="pc__os">{os === '' ? <span className="quiet quiet--os" /> : os}</span>
    </div>
  );
}

/** Whose PC this is, and the places of the window. */
export function Rail({ screen, context, checked, go }: RailProps): ReactElement {
  const { t } = useTexts();
  const item = (place: Screen): ReactElement => (
    <li key={place}>
      <button
        type="button"
        className="nav__item"
        aria-current={place === screen ? 'page' : undefined}
        aria-keyshortcuts={PLACES.includes(place) ? `Control+${PLACES.indexOf(place) + 1}` : undefined}
        onClick={() => go(place)}
      >
        <Icon name={ICONS[place]} />
        <span className="nav__label">{t.rail[place]}</span>
      </button>
    </li>
  );
  return (
    <header className="rail">
      <Pc context={context} checked={checked} />
      <nav aria-label={t.rail.main}>
        <ul className="nav">{PLACES.map(item)}</ul>
        <ul className="nav nav--foot">{item('about')}</ul>
      </nav>
    </header>
  );
}
