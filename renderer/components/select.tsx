import type { SelectHTMLAttributes } from 'react';
import { Icon } from './icons.tsx';

interface SelectProps<Id extends string> extends SelectHTMLAttributes<HTMLSelectElement> {
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  readonly onPick: (id: Id) => void;
}

export function Select<Id extends string>(props: SelectProps<Id>) {
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
