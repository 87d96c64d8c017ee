import type { ReactNode } from 'react';
import { placeName, type Place } from '../state/place.ts';
import { useActions, useTexts } from '../state/use-store.ts';
import { Icon } from './icons.tsx';
import { HalfDone } from './half-done.tsx';
import { Notices } from './notices.tsx';
import { ShareReport } from './share-report.tsx';

export interface PageProps {
  /** The heading, which takes the focus when the place is gone to; a place without it brings its own `h1`. */
  readonly title?: string;
  readonly lead?: ReactNode;
  readonly within?: Place | undefined;
  /** What is gone back to if that isn’t a place. */
  readonly back?: { readonly name: string; readonly onBack: () => void };
  readonly isWide?: boolean;
  /** It is about the PC: what was found can be handed on, and what is under way or must be settled comes first. */
  readonly isOfPc?: boolean;
  readonly share?: ReactNode;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
}

export function Page(props: PageProps) {
  const { title, lead, within, back, isWide = false, isOfPc = false, children, foot } = props;
  const { share = isOfPc && <ShareReport /> } = props;
  const { t, language } = useTexts();
  const { go } = useActions();
  // The name of a place is in the language, though the place itself might be in English.
  const heading = (
    <h1 tabIndex={-1} lang={language}>
      {title}
    </h1>
  );
  const way = within === undefined ? back : { name: placeName(within, t), onBack: () => go(within) };
  return (
    <>
      <div className="scroll">
        <div className={isWide ? 'page page--wide' : 'page'}>
          {title !== undefined && (
            <div className="ends gap-x-4 top">
              <div className="page__head grid gap-1">
                {way === undefined ? (
                  heading
                ) : (
                  <nav aria-label={t.pages.path}>
                    <ol className="crumbs wraps baseline">
                      <li className="flex baseline gap-2 muted">
                        <button type="button" className="crumbs__back" onClick={way.onBack}>
                          {way.name}
                        </button>
                        <Icon name="next" />
                      </li>
                      <li>{heading}</li>
                    </ol>
                  </nav>
                )}
                {typeof lead === 'string' ? <p>{lead}</p> : lead}
              </div>
              {share}
            </div>
          )}
          {isOfPc && (
            <>
              <Notices />
              <HalfDone />
            </>
          )}
          {children}
        </div>
      </div>
      {foot}
    </>
  );
}

export function PageSkeleton() {
  return <div className="card quiet-card" aria-busy="true" />;
}

/** A place that needs a check, until there is one: its heading, what is under way, and a quiet stand-in. */
export function WaitingPage(props: Omit<PageProps, 'children'>) {
  return (
    <Page {...props}>
      <Notices />
      <PageSkeleton />
    </Page>
  );
}
