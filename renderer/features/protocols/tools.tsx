import type { ReactElement, ReactNode } from 'react';
import type { Facts } from '../../../shared/diagnosis/facts.ts';
import { formatHex } from '../../../shared/tls/mask.ts';
import { profileById, type ProfileId } from '../../../shared/tls/profiles.ts';
import type { ReleaseRules } from '../../../shared/windows/releases.ts';
import { Icon } from '../../components/icons.tsx';
import { SHOWN_PRESETS, type Shown } from '../../state/draft.ts';
import { useTexts } from '../../state/texts.ts';

const OWN = 'own';
const SHOWN: readonly Shown[] = ['both', 'native', 'wow64'];

const shortHex = (mask: number): string => `0x${formatHex(mask).slice(2).replace(/^0+/, '')}`;

interface StartFromProps {
  readonly chosen: ProfileId | null;
  readonly rules: ReleaseRules | null;
  readonly onChoose: (preset: ProfileId) => void;
}

/** Named choices to begin with. What *recommended* means depends on the release, so it says so. */
function StartFrom({ chosen, rules, onChoose }: StartFromProps): ReactElement {
  const { t: all, m } = useTexts();
  const { protocols: t } = all;
  const words = (preset: ProfileId): string => {
    const name = m.profiles[preset];
    const action = profileById(preset)?.action;
    if (action?.kind === 'write') return t.presetWith(name, shortHex(action.mask));
    if (action?.kind === 'remove') return t.presetWith(name, t.windowsDecides);
    return t.presetWith(name, rules?.repair === 'remove' ? t.leftToWindows : 'TLS 1.2');
  };
  return (
    <div className="field">
      <label htmlFor="start-from">{t.presets}</label>
      <span className="select">
        <select
          id="start-from"
          className="select__list"
          disabled={rules === null}
          value={chosen ?? OWN}
          onChange={(event) => {
            const preset = SHOWN_PRESETS.find((id) => id === event.target.value);
            if (preset !== undefined) onChoose(preset);
          }}
        >
          {chosen === null && <option value={OWN}>{t.ownChoice}</option>}
          {SHOWN_PRESETS.map((preset) => (
            <option key={preset} value={preset}>
              {words(preset)}
            </option>
          ))}
        </select>
        <Icon name="next" />
      </span>
    </div>
  );
}

interface ToolsProps extends StartFromProps {
  readonly facts: Facts;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  /** The field for a value that is typed. */
  readonly children: ReactNode;
}

/** What to begin with, which view to change, and a value to type. A 32-bit Windows has one view, and nothing to pick. */
export function Tools({ facts, shown, onShow, children, ...startFrom }: ToolsProps): ReactElement {
  const { protocols: t } = useTexts().t;
  return (
    <div className="tools">
      <StartFrom {...startFrom} />
      {facts.views.length > 1 && (
        <fieldset className="field segments-field">
          <legend>{t.change}</legend>
          <div className="segments">
            {SHOWN.map((one) => (
              <label key={one} className={one === shown ? 'segment segment--on' : 'segment'}>
                <input
                  className="segment__radio"
                  type="radio"
                  name="view"
                  checked={one === shown}
                  onChange={() => onShow(one)}
                />
                {one === 'both' ? t.bothViews : t.bitness[one]}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {children}
    </div>
  );
}
