import type { ReactElement, ReactNode } from 'react';
import type { Facts } from '../../../shared/diagnosis/facts.ts';
import { formatHex } from '../../../shared/tls/mask.ts';
import { profileById, PROFILES, type ProfileId } from '../../../shared/tls/profiles.ts';
import type { ReleaseRules } from '../../../shared/windows/releases.ts';
import { Segments } from '../../components/segments.tsx';
import { Select } from '../../components/select.tsx';
import { Term } from '../../components/term.tsx';
import type { Shown } from '../../state/draft.ts';
import { useTexts } from '../../state/texts.ts';

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
    <div className="tools wraps top">
      <StartFrom {...startFrom} />
      {facts.views.length > 1 && (
        <div className="row tools__asked">
          <Segments
            legend={t.change}
            options={SHOWN.map((id) => ({ id, name: id === 'both' ? t.bothViews : t.bitness[id] }))}
            chosen={shown}
            onPick={onShow}
          />
          <Term word="view" />
        </div>
      )}
      {children}
    </div>
  );
}
