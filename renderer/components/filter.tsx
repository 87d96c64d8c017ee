import { useId, useState } from 'react';
import { useTexts } from '../state/use-store.ts';

/** From this many rows on a list has a field to filter it. */
const LONG_LIST = 5;

/** Without capitals and soft hyphens, and with plain blanks: in some languages “TLS 1.2” has one that doesn’t break. */
const plain = (text: string): string => text.toLocaleLowerCase().replaceAll('\u00ad', '').replaceAll(/\s/g, ' ');

export const isLike = (typed: string, ...texts: readonly string[]): boolean =>
  texts.some((text) => plain(text).includes(plain(typed.trim())));

interface FilterProps {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly said: string;
}

/** A field that filters a list: Ctrl+F goes to it, Escape clears it. One on a page. */
export function Filter({ label, typed, onType, said }: FilterProps) {
  const id = useId();
  return (
    <div className="row find">
      <label className="vh" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="input"
        type="search"
        placeholder={label}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onType('');
        }}
      />
      <span className="caption" role="status">
        {said}
      </span>
    </div>
  );
}

/** Filters a list by what is typed: `textsOf` returns what is searched in a row. A short list has no field. */
export function useFilter<Row>(rows: readonly Row[], label: string, textsOf: (row: Row) => readonly string[]) {
  const { filter } = useTexts().t;
  const [typed, setTyped] = useState('');
  if (rows.length < LONG_LIST) return { shown: rows, field: null };
  const shown = typed.trim() === '' ? rows : rows.filter((row) => isLike(typed, ...textsOf(row)));
  const said = shown === rows ? '' : shown.length === 0 ? filter.none : filter.count(shown.length, rows.length);
  return { shown, field: <Filter label={label} typed={typed} onType={setTyped} said={said} /> };
}
