import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';

/** From this width on, folds that ask for it stand open. */
const WIDE = '(min-width: 100rem)';

interface LineProps {
  readonly icon: IconName;
  readonly name: string;
  /** The answer, which is read without opening it. */
  readonly said: string;
}

function Line({ icon, name, said }: LineProps): ReactElement {
  return (
    <>
      <Icon name={icon} />
      <span className="strong">{name}</span>
      <span className="fold__said muted">{said}</span>
      <Icon name="next" />
    </>
  );
}

interface FoldProps extends LineProps {
  /** Stands open on a wide window. */
  readonly isOpenWhereWide?: boolean;
  /** The content brings its own edges, such as a table. */
  readonly isFlush?: boolean;
  readonly children: ReactNode;
}

/** A line that says its answer before it opens. */
export function Fold(props: FoldProps): ReactElement {
  const { isOpenWhereWide = false, isFlush = false, children } = props;
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isOpenWhereWide) return undefined;
    const wide = matchMedia(WIDE);
    const follow = (): void => {
      if (details.current !== null) details.current.open = wide.matches;
    };
    follow();
    wide.addEventListener('change', follow);
    return () => wide.removeEventListener('change', follow);
  }, [isOpenWhereWide]);
  return (
    <details className="fold" ref={details}>
      <summary>
        <Line {...props} />
      </summary>
      <div className={isFlush ? 'fold__body column gap-3 fold__body--flush lined' : 'fold__body column gap-3'}>
        {children}
      </div>
    </details>
  );
}

interface DoorProps extends LineProps {
  readonly onOpen: () => void;
}

/** A line that leads to another page. */
export function Door({ onOpen, ...line }: DoorProps): ReactElement {
  return (
    <button type="button" className="door" onClick={onOpen}>
      <Line {...line} />
    </button>
  );
}

/** Folds and doors under each other. */
export function Folds({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className="stack" aria-labelledby="folds-title">
      <h2 id="folds-title">{title}</h2>
      <div className="card folds column">{children}</div>
    </section>
  );
}

interface DetailsLineProps {
  readonly summary: string;
  readonly children: ReactNode;
  readonly onToggle?: (isOpen: boolean) => void;
}

/** One line that opens to what is behind it. */
export function DetailsLine({ summary, children, onToggle }: DetailsLineProps): ReactElement {
  return (
    <details className="more" onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>
        <Icon name="next" />
        {summary}
      </summary>
      {children}
    </details>
  );
}
