import { profileById, PROFILES, type ProfileId } from '../../../shared/tls/profiles.ts';
import { Icon } from '../../components/icons.tsx';
import { usePc, useTexts } from '../../state/use-store.ts';
import { shortHex } from './typed-value.tsx';

interface StartFromProps {
  readonly chosen: ProfileId | null;
  readonly onChoose: (preset: ProfileId) => void;
}

/** Named choices to begin with. What *recommended* means depends on the release, so it says so. */
export function StartFrom({ chosen, onChoose }: StartFromProps) {
  const { rules } = usePc().facts.machine;
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
    <div className="field grid gap-1">
      <label htmlFor="start-from">{t.presets}</label>
      <span className="select">
        <select
          id="start-from"
          className="select__list"
          disabled={rules === null}
          value={chosen ?? 'own'}
          onChange={({ target }) => {
            const picked = PROFILES.find(({ id }) => id === target.value);
            if (picked !== undefined) onChoose(picked.id);
          }}
        >
          {chosen === null && <option value="own">{t.ownChoice}</option>}
          {PROFILES.map(({ id }) => (
            <option key={id} value={id}>
              {words(id)}
            </option>
          ))}
        </select>
        <Icon name="next" />
      </span>
    </div>
  );
}
