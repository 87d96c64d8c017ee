import { useId, type ReactElement } from 'react';

interface SegmentsProps<Id extends string> {
  readonly legend: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  readonly onPick: (id: Id) => void;
}

/** One of a few that need no explanation, beside each other. */
export function Segments<Id extends string>({ legend, options, chosen, onPick }: SegmentsProps<Id>): ReactElement {
  const group = useId();
  return (
    <fieldset className="field grid gap-1">
      <legend>{legend}</legend>
      <div className="segments inset flex">
        {options.map(({ id, name }) => (
          <label key={id} className={id === chosen ? 'segment line segment--on strong' : 'segment line'}>
            <input
              className="segment__radio"
              type="radio"
              name={group}
              checked={id === chosen}
              onChange={() => onPick(id)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
