import type { RungReport } from '../../shared/diagnosis/rungs/rung.ts';
import { machineView, windowsName } from '../../shared/present/machine.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import { litPlace, MAIN_PLACES, placesIn, type RailPlace } from '../state/place.ts';
import { isOfServer } from '../state/selectors.ts';
import { useActions, useStore, useTexts } from '../state/use-store.ts';
import { Icon } from '../components/icons.tsx';
import { useRovingTabindex } from '../components/roving-tabindex.ts';

function Machine({ report }: Checked) {
  const { t, m } = useTexts();
  const machine = machineView(report);
  return (
    <>
      {windowsName(machine, m)}, <span className="nowrap">{t.machine.architectures[machine.architecture]}</span>
    </>
  );
}

function Pc() {
  const { rail, samples } = useTexts().t;
  const context = useStore((state) => state.context);
  const checked = useStore((state) => state.checked);
  const { sample } = context;
  const name = sample === null ? (context.pcName ?? rail.thisPc) : rail.samplePc;
  const os = sample === null ? checked && <Machine {...checked} /> : samples.titles[sample.id];
  return (
    <div className={`pc pointing beside gap-x-3 middle${sample === null ? '' : ' pc--sample'}`}>
      <Icon name={sample === null ? 'pc' : 'practice'} />
      <span className="pc__name strong anywhere">{name}</span>
      <span className="pc__os caption">{os ?? <span className="quiet quiet--os" />}</span>
    </div>
  );
}

/** How many checks aren’t right, of a server in both halves; if none is wrong, how many only warn. */
function useCount(): { readonly count: number; readonly isWrong: boolean } {
  const checked = useStore((state) => state.checked);
  const { ladder = [], incoming } = checked?.report ?? {};
  const counted = (state: RungReport['state']): number =>
    [...ladder, ...(incoming?.open ?? [])].filter((one) => one.state === state).length;
  const wrong = counted('fail');
  return wrong > 0 ? { count: wrong, isWrong: true } : { count: counted('warn'), isWrong: false };
}

export function Rail() {
  const { t } = useTexts();
  const isServer = useStore(isOfServer);
  const shown = useStore((state) => litPlace(state.place, isServer));
  const { go } = useActions();
  const { stop, group } = useRovingTabindex(shown);
  const { count, isWrong } = useCount();
  const item = (place: RailPlace) => (
    <li key={place}>
      <button
        type="button"
        className="nav__item press has-tip relative line gap-3"
        aria-current={place === shown ? 'page' : undefined}
        aria-keyshortcuts={MAIN_PLACES.includes(place) ? `Control+${MAIN_PLACES.indexOf(place) + 1}` : undefined}
        {...stop(place)}
        onClick={() => go(place)}
      >
        <Icon name={place} />
        <span className="nav__label">
          {t.rail[place]}
          {place === 'checks' && count > 0 && (
            <span className="vh">{isWrong ? t.rail.wrong(count) : t.rail.warned(count)}</span>
          )}
        </span>
        {place === 'checks' && count > 0 && (
          <span className={`nav__count small strong num${isWrong ? '' : ' nav__count--warn'}`} aria-hidden="true">
            {count}
          </span>
        )}
        {/* it repeats for the eye what readers hear */}
        <span className="tip" aria-hidden="true">
          {t.rail[place]}
        </span>
      </button>
    </li>
  );
  return (
    <header className="rail">
      <Pc />
      <nav aria-label={t.rail.main} {...group}>
        <ul className="nav grid tight">{placesIn('main', isServer).map(item)}</ul>
        <ul className="nav grid tight nav--many lined">{placesIn('many', isServer).map(item)}</ul>
        <ul className="nav grid tight nav--foot">{placesIn('foot', isServer).map(item)}</ul>
      </nav>
    </header>
  );
}
