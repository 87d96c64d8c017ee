import type { SelectHTMLAttributes } from 'react';
import { profileById, PROFILES, type ProfileId } from '../../../shared/tls/profiles.ts';
import type { ReleaseRules } from '../../../shared/windows/releases.ts';
import { Icon } from '../../components/icons.tsx';
import { useTexts } from '../../state/use-store.ts';
import { shortHex } from './typed-value.tsx';

interface SelectProps<Id extends string> extends SelectHTMLAttributes<HTMLSelectElement> {
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  readonly onPick: (id: Id) => void;
}

function Select<Id extends string>(props: SelectProps<Id>) {
  const { options, chosen, onPick, ...select } = props;
  return (
    <span className="select">
      <select
        {...select}
        className="select__list"
        value={chosen}
        onChange={(event) => {
          const picked = options.find(({ id }) => id === event.target.value);
          if (picked !== undefined) onPick(picked.id);
        }}
      >
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Icon name="next" />
    </span>
  );
}

interface StartFromProps {
  readonly chosen: ProfileId | null;
  readonly rules: ReleaseRules | null;
  readonly onChoose: (preset: ProfileId) => void;
}

/** Named choices to begin with. What *recommended* means depends on the release, so it says so. */
export function StartFrom({ chosen, rules, onChoose }: StartFromProps) {
  const { t: all, m } = useTexts();
  const { protocols: t } = all;
  const words = (preset: ProfileId): string => {
    const name = m.profiles[preset];
    const action = profileById(preset)?.action;
    if (action?.kind === 'write') return t.presetWith(name, shortHex(action.mask));
    if (action?.kind === 'remove') return t.presetWith(name, t.windowsDecides);
    return t.presetWith(name, rules?.repair === 'remove' ? t.leftToWindows : 'TLS 1.2');
  };
  const presets = PROFILES.map(({ id }) => ({ id, name: words(id) }));
  const own = chosen === null ? [{ id: 'own' as const, name: t.ownChoice }] : [];
  return (
    <div className="field grid gap-1">
      <label htmlFor="start-from">{t.presets}</label>
      <Select
        id="start-from"
        disabled={rules === null}
        options={[...own, ...presets]}
        chosen={chosen ?? 'own'}
        onPick={(id) => id !== 'own' && onChoose(id)}
      />
    </div>
  );
}
