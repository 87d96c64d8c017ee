import { Fragment, useId, type ReactNode } from 'react';

interface Option<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly more?: string;
  readonly tag?: string | undefined;
  readonly below?: ReactNode;
  readonly isDisabled?: boolean;
  readonly lang?: string;
}

interface PicksProps<Id extends string> {
  readonly type: 'radio' | 'checkbox';
  readonly legend: string;
  /** True if it is above them; else it is only read out. */
  readonly hasHeading?: boolean;
  readonly options: readonly Option<Id>[];
  readonly chosen: readonly Id[];
  readonly onPick: (id: Id, isOn: boolean) => void;
}

export function Picks<Id extends string>(props: PicksProps<Id>) {
  const { type, legend, hasHeading = false, options, chosen, onPick } = props;
  const group = useId();
  return (
    <fieldset className={hasHeading ? 'stack' : undefined}>
      <legend className={hasHeading ? 'field__name' : 'vh'}>{legend}</legend>
      <div className="card picks divided grid">
        {options.map(({ id, name, more = '', tag, below, isDisabled = false, lang }) => {
          const isOn = chosen.includes(id);
          const [nameId, moreId] = [`${group}-${id}-name`, `${group}-${id}-more`];
          return (
            <Fragment key={id}>
              <label className={isOn ? 'pick line gap-3 pad pick--on' : 'pick line gap-3 pad'}>
                <input
                  className={type === 'radio' ? 'radio' : 'check'}
                  type={type}
                  name={group}
                  checked={isOn}
                  disabled={isDisabled}
                  aria-labelledby={nameId}
                  aria-describedby={more === '' ? undefined : moreId}
                  onChange={(event) => onPick(id, event.target.checked)}
                />
                <span>
                  <span className={isOn ? 'pick__name block strong' : 'pick__name block'} id={nameId} lang={lang}>
                    {name}
                  </span>
                  {more !== '' && (
                    <span className="caption block anywhere" id={moreId}>
                      {more}
                    </span>
                  )}
                </span>
                {tag !== undefined && <span className="pick__tag small nowrap">{tag}</span>}
              </label>
              {below !== undefined && <div className="pick__below">{below}</div>}
            </Fragment>
          );
        })}
      </div>
    </fieldset>
  );
}

interface SegmentsProps<Id extends string> {
  readonly legend: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  readonly onPick: (id: Id) => void;
  readonly children?: ReactNode;
}

export function Segments<Id extends string>(props: SegmentsProps<Id>) {
  const { legend, options, chosen, onPick, children } = props;
  const group = useId();
  return (
    <fieldset className="field grid gap-1" aria-labelledby={`${group}-legend`}>
      <div className="wraps middle gap-x-1">
        <span id={`${group}-legend`}>{legend}</span>
        {children}
      </div>
      <div className="segments inset flex">
        {options.map(({ id, name }) => (
          <label
            key={id}
            className={
              id === chosen ? 'segment relative line nowrap segment--on strong' : 'segment relative line nowrap'
            }
          >
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
