import { useTexts } from '../state/use-store.ts';

interface BarListProps {
  readonly title: string;
  readonly said: string;
  readonly rows: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  readonly pressed: string | null;
  readonly onPress: (id: string | null) => void;
}

/** Names with their counts as bars, each a filter; pressed again it filters no more. */
export function BarList({ title, said, rows, pressed, onPress }: BarListProps) {
  const number = new Intl.NumberFormat(useTexts().language);
  const most = Math.max(...rows.map(({ count }) => count));
  return (
    <section className="card barlist column start" aria-label={title}>
      <div className="barlist__head between gap-x-3">
        <h2 className="h3">{title}</h2>
        <span className="caption">{said}</span>
      </div>
      <ul className="barlist__rows">
        {rows.map(({ id, name, count }) => (
          <li key={id}>
            <button
              type="button"
              className="barlist__row press grid gap-x-3 middle"
              aria-pressed={id === pressed}
              onClick={() => onPress(id === pressed ? null : id)}
            >
              <span className="anywhere">{name}</span>
              <progress className="barlist__bar" max={most} value={count} aria-hidden="true" />
              <span className="barlist__count num">{number.format(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
