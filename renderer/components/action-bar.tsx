import type { ReactNode } from 'react';

/** The id of what is in the bar, for the button that it gives the reason of. */
export const BAR_SAID = 'bar-said';

interface ActionBarProps {
  /** What the buttons come to, or why the main one does nothing. */
  readonly said?: ReactNode;
  /** The ways on, the main one last. */
  readonly children: ReactNode;
  readonly over?: ReactNode;
}

/** A row of its own under the page that scrolls, so that nothing is ever hidden beneath it. */
export function ActionBar({ said = null, children, over }: ActionBarProps) {
  return (
    <div className="relative">
      {over}
      <div className="actionbar lined">
        <div className="actionbar__in between">
          <div className="actionbar__what" id={BAR_SAID}>
            {typeof said === 'string' ? <p className="caption">{said}</p> : said}
          </div>
          <div className="row">{children}</div>
        </div>
      </div>
    </div>
  );
}
