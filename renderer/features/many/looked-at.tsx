import { useMemo } from 'react';
import { Icon } from '../../components/icons.tsx';
import { countBy, isShown, KEYS, type Shown } from './counts.ts';
import { useFleet, type OpenFleet } from './many-store.ts';
import { NOTHING, shortOs, type SaidPc } from './words.ts';

interface NarrowProps {
  readonly now: OpenFleet<SaidPc>;
  readonly shown: Shown;
  readonly onShow: (change: Partial<Shown>) => void;
}

const NAMES: Readonly<Record<keyof typeof KEYS, (pc: SaidPc) => string>> = {
  cause: ({ cause }) => cause,
  os: ({ os }) => shortOs(os),
  setter: ({ setter }) => setter ?? NOTHING,
};

/** What is wrong, on which Windows, and who sets it: each counted over the PCs that the others leave, and each a filter. */
export function Narrow({ now: { rows }, shown, onShow }: NarrowProps) {
  const { fleet, number } = useFleet();
  const lists = useMemo(
    () =>
      (['cause', 'os', 'setter'] as const).map((by) => {
        const others = { ...shown, [by]: null };
        const found = countBy(
          rows.filter((pc) => isShown(pc, others)),
          KEYS[by],
        );
        return { by, found: found.map(({ id, count, one }) => ({ id, count, name: NAMES[by](one) })) };
      }),
    [rows, shown],
  );
  return lists.map(
    ({ by, found }) =>
      found.length > 0 && (
        <span key={by} className="narrow select">
          <select
            className="select__list"
            aria-label={fleet.narrow[by]}
            value={shown[by] ?? ''}
            onChange={({ target }) => onShow({ [by]: target.value === '' ? null : target.value })}
          >
            <option value="">{fleet.unfiltered(fleet.narrow[by])}</option>
            {found.map(({ id, name, count }) => (
              <option key={id} value={id}>{`${name} (${number(count)})`}</option>
            ))}
          </select>
          <Icon name="next" />
        </span>
      ),
  );
}
