import { useId, type InputHTMLAttributes, type ReactNode } from 'react';

interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'about'> {
  readonly label: string;
  /** What may be typed, or what is wrong with what was; it is read out when it changes. */
  readonly hint: ReactNode;
  readonly isWrong?: boolean;
  readonly value: string;
  readonly onType: (text: string) => void;
  /** Is next to its name, such as a sign that explains it. */
  readonly about?: ReactNode;
  /** Is behind what is typed, such as a button that accepts it. */
  readonly children?: ReactNode;
}

export function Field({ label, hint, isWrong, onType, about, children, ...input }: FieldProps) {
  const own = useId();
  const id = input.id ?? own;
  const line = (
    <input
      maxLength={100}
      {...input}
      className="input"
      id={id}
      spellCheck={false}
      autoComplete="off"
      aria-invalid={isWrong}
      aria-describedby={`${id}-hint`}
      onChange={(event) => onType(event.target.value)}
    />
  );
  return (
    <div className="field grid gap-1">
      <div className="wraps middle gap-x-1">
        <label htmlFor={id}>{label}</label>
        {about}
      </div>
      {children === undefined ? (
        line
      ) : (
        <div className="row">
          {line}
          {children}
        </div>
      )}
      <div className="grid gap-2" id={`${id}-hint`} aria-live="polite">
        {typeof hint === 'string' ? <p className="caption">{hint}</p> : hint}
      </div>
    </div>
  );
}
