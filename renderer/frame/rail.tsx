import type { ReactElement } from 'react';
import { machineView, windowsName } from '../../shared/present/machine.ts';
import { LANGUAGES, PACKS } from '../../shared/text/languages.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import { useTexts, type Texts } from '../state/texts.ts';
import { FOOT_PLACES, litPlace, MAIN_PLACES, manyPlaces, PC_PLACES } from '../places/places.ts';
import { railPlaceOf, type RailPlace } from '../state/place.ts';
import { isOfServer } from '../state/selectors.ts';
import { useActions, useStore } from '../state/use-store.ts';
import { Icon } from '../components/icons.tsx';
import { Select } from '../components/select.tsx';
import { Tip } from '../components/tip.tsx';

function machineWords({ report }: Checked, { t, m }: Texts): string {
  const machine = machineView(report);
  return `${windowsName(machine, m)}, ${t.machine.architectures[machine.architecture]}`;
}

function Pc(): ReactElement {
  const texts = useTexts();
  const context = useStore((state) => state.context);
  const checked = useStore((state) => state.checked);
  const { rail } = texts.t;
  const { sample } = context;
  const name = sample === null ? (context.pcName ?? rail.thisPc) : rail.samplePc;
  const os =
    sample === null ? (checked === null ? '' : machineWords(checked, texts)) : texts.t.samples[sample.id].title;
  return (
    <div className={sample === null ? 'pc' : 'pc pc--sample'}>
      <Icon name={sample === null ? 'pc' : 'practice'} />
      <span className="pc__name">{name}</span>
      <span className="pc__os">{os === '' ? <span className="quiet quiet--os" /> : os}</span>
    </div>
  );
}

/** Small, so that it is at hand on every place: also for somebody who can't read what the window says. */
function LanguageList(): ReactElement {
  const { t } = useTexts();
  const language = useStore((state) => state.language);
  const { setLanguage } = useActions();
  return (
    <Select
      className="rail__language"
      aria-label={t.language}
      options={LANGUAGES.map((id) => ({ id, name: PACKS[id].name, lang: id }))}
      chosen={language}
      onPick={setLanguage}
    />
  );
}

/** Whose PC this is, the places of the window, and its language. */
export function Rail(): ReactElement {
  const { t } = useTexts();
  const isServer = useStore(isOfServer);
  const shown = useStore((state) => litPlace(railPlaceOf(state.place), isServer));
  const many = manyPlaces(isServer);
  const { go } = useActions();
  const item = (place: RailPlace): ReactElement => (
    <li key={place}>
      <button
        type="button"
        className="nav__item has-tip"
        aria-current={place === shown ? 'page' : undefined}
        aria-keyshortcuts={MAIN_PLACES.includes(place) ? `Control+${MAIN_PLACES.indexOf(place) + 1}` : undefined}
        onClick={() => go(place)}
      >
        <Icon name={place} />
        <span className="nav__label">{t.rail[place]}</span>
        <Tip>{t.rail[place]}</Tip>
      </button>
    </li>
  );
  return (
    <header className="rail">
      <Pc />
      <nav aria-label={t.rail.main}>
        <ul className="nav">{PC_PLACES.map(item)}</ul>
        <ul className="nav nav--many">{many.map(item)}</ul>
        <ul className="nav nav--foot">{FOOT_PLACES.map(item)}</ul>
        <LanguageList />
      </nav>
    </header>
  );
}
