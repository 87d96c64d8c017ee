import type { ReactElement } from 'react';
import { formatHex } from '../../../shared/tls/mask.ts';
import { profileById, type ProfileId } from '../../../shared/tls/profiles.ts';
import type { ReleaseRules } from '../../../shared/windows/releases.ts';
import { SHOWN_PRESETS } from '../../state/draft.ts';
import { useTexts } from '../../state/texts.ts';

interface PresetsProps {
  readonly chosen: ProfileId | null;
  readonly rules: ReleaseRules | null;
  readonly onChoose: (preset: ProfileId) => void;
}

const shortHex = (mask: number): string => `0x${formatHex(mask).slice(2).replace(/^0+/, '')}`;

/** A radio group drawn as tiles. What *recommended* means depends on the release, so it says so. */
export function Presets({ chosen, rules, onChoose }: PresetsProps): ReactElement {
  const { protocols } = useTexts().t;
  const hintOf = (preset: ProfileId): string => {
    const action = profileById(preset)?.action;
    if (action?.kind === 'write') return shortHex(action.mask);
    if (action?.kind === 'remove') return protocols.windowsDecides;
    return rules?.repair === 'remove' ? protocols.noValueHint : 'TLS 1.2';
  };
  return (
    <fieldset disabled={rules === null}>
      <legend className="vh">{protocols.presets}</legend>
      <div className="presets">
        {SHOWN_PRESETS.map((preset) => (
          <label key={preset} className={preset === chosen ? 'preset preset--on' : 'preset'}>
            <input
              className="radio"
              type="radio"
              name="preset"
              value={preset}
              checked={preset === chosen}
              onChange={() => onChoose(preset)}
            />
            <span className="preset__name">{protocols.presetNames[preset]}</span>
            <span className="preset__hint">{hintOf(preset)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
