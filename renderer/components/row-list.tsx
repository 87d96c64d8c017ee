import { Glyph, Icon, type GlyphName, type IconName } from './icons.tsx';

interface ListRow {
  readonly id: string;
  readonly name: string;
  readonly said: string;
  readonly icon?: IconName;
  readonly sign?: GlyphName;
  readonly tag?: string;
  readonly isDisabled?: boolean;
  readonly onOpen: () => void;
}

export function RowList({ label, rows }: { readonly label: string; readonly rows: readonly ListRow[] }) {
  return (
    <ul className="card divided column rowlist" aria-label={label}>
      {rows.map(({ id, name, said, icon, sign, tag, isDisabled, onOpen }) => (
        <li key={id}>
          <button
            type="button"
            className="rowlist__row press pointing grid gap-x-3 middle"
            aria-disabled={isDisabled}
            onClick={() => {
              if (isDisabled !== true) onOpen();
            }}
          >
            {sign === undefined ? icon !== undefined && <Icon name={icon} /> : <Glyph name={sign} />}
            <span>
              <span className="strong block">{name}</span>
              <span className="muted block">{said}</span>
            </span>
            <span className="caption">{tag}</span>
            <Icon name="next" />
          </button>
        </li>
      ))}
    </ul>
  );
}
