import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';
import { useRemembered } from './use-remembered.ts';

export interface LineProps {
  readonly icon: IconName;
  readonly name: string;
  /** The answer, which is read without opening it. */
  readonly said: ReactNode;
}

function Line({ icon, name, said }: LineProps) {
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
  readonly lang?: string | undefined;
  readonly isOpen?: boolean;
  /** The name under which it stays as it was left. */
  readonly remembered?: string;
  /** The content brings its own edges, such as a table. */
  readonly isFlush?: boolean;
  readonly children: ReactNode;
}

export function Fold(props: FoldProps) {
  const { isOpen = false, remembered, isFlush = false, lang, children } = props;
  const [chosen, choose] = useRemembered(remembered);
  const isShown = chosen ?? isOpen;
  return (
    <details className="fold" open={isShown} lang={lang}>
      <summary
        className="press pointing grid gap-x-3 middle"
        onClick={(event) => {
          event.preventDefault(); // what is drawn follows what is remembered
          choose(!isShown);
        }}
      >
        <Line {...props} />
      </summary>
      <div className={isFlush ? 'fold__body column gap-3 fold__body--flush lined' : 'fold__body column gap-3'}>
        {children}
      </div>
    </details>
  );
}

export function Door({ onOpen, ...line }: LineProps & { readonly onOpen: () => void }) {
  return (
    <button type="button" className="door press pointing grid gap-x-3 middle" onClick={onOpen}>
      <Line {...line} />
    </button>
  );
}

export function Folds({ label, children }: { readonly label?: string; readonly children: ReactNode }) {
  return (
    <section className="card folds column" aria-label={label}>
      {children}
    </section>
  );
}

export function DetailsLine({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  return (
    <details className="more">
      <summary>
        <Icon name="next" />
        {summary}
      </summary>
      {children}
    </details>
  );
}
