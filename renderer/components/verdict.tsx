import type { ReactNode } from 'react';
import { useTexts } from '../state/use-store.ts';
import { Glyph } from './icons.tsx';

interface VerdictProps {
  /** `busy`: something is under way. */
  readonly sign: 'ok' | 'warn' | 'fail' | 'unknown' | 'half' | 'stop' | 'busy';
  /** Filled is what was changed, proven or is limited, and what was seen to speak against it. */
  readonly fill?: 'ok' | 'warn' | null;
  readonly title: ReactNode;
  readonly lang?: string | undefined;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** A quiet line below the ways on: what happens, and what it takes away. */
  readonly takes?: string | undefined;
  /** What just happened, or is under way: in place of that line. */
  readonly said?: ReactNode;
  readonly share?: ReactNode;
}

/** One sentence with its sign, its reason, and one way on that is the main one. */
export function Verdict({ sign, fill = null, title, lang, children, actions, takes = '', said, share }: VerdictProps) {
  const { t, m } = useTexts();
  const isBusy = sign === 'busy';
  return (
    <section
      className={fill === null ? 'verdict grid top' : `verdict grid top verdict--${fill} on-${fill}`}
      aria-labelledby="verdict"
    >
      {isBusy ? <span className="verdict__wait spin" aria-hidden="true" /> : <Glyph name={sign} />}
      <div className="verdict__body grid gap-2 left">
        {!isBusy && (
          <span id="verdict-sign" className="vh">
            {m.joined.label(t.claim.signs[sign === 'stop' ? 'fail' : sign])}
          </span>
        )}
        {/* the sign is a part of what is read */}
        <h1 id="verdict" tabIndex={-1} lang={lang} aria-labelledby={isBusy ? undefined : 'verdict-sign verdict'}>
          {title}
        </h1>
        {children}
        {actions !== undefined && <div className="row verdict__actions">{actions}</div>}
        {said ?? (takes !== '' && <p className="verdict__takes">{takes}</p>)}
      </div>
      {share}
    </section>
  );
}

export function Warned({ children, isStatus = false }: { readonly children: ReactNode; readonly isStatus?: boolean }) {
  return (
    <div className="said beside gap-x-3 top on-warn" role={isStatus ? 'status' : undefined}>
      <Glyph name="warn" />
      <p>{children}</p>
    </div>
  );
}
