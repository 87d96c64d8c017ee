import { useId, type ReactElement, type ReactNode } from 'react';

interface PickProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly title: string;
  readonly why: string;
  readonly tag?: string | undefined;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onPick: (isOn: boolean) => void;
}

/** One of several, with what it means. */
export function Pick({ type, name, title, why, tag, isOn, isDisabled = false, onPick }: PickProps): ReactElement {
  const id = useId();
  return (
    <label className={isOn ? 'pick pick--on' : 'pick'}>
      <input
        className={type === 'radio' ? 'radio' : 'check'}
        type={type}
        name={name}
        checked={isOn}
        disabled={isDisabled}
        aria-labelledby={`${id}-name`}
        aria-describedby={why === '' ? undefined : `${id}-why`}
        onChange={(event) => onPick(event.target.checked)}
      />
      <span>
        <span className="pick__name" id={`${id}-name`}>
          {title}
        </span>
        {why !== '' && (
          <span className="pick__more" id={`${id}-why`}>
            {why}
          </span>
        )}
      </span>
      {tag !== undefined && <span className="pick__tag">{tag}</span>}
    </label>
  );
}

/** Several of which one is chosen, or each by itself. */
export function Picks({ legend, children }: { readonly legend: string; readonly children: ReactNode }): ReactElement {
  return (
    <fieldset className="card picks picks--dense">
      <legend className="vh">{legend}</legend>
      {children}
    </fieldset>
  );
}
