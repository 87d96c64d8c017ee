import type { ReactElement } from 'react';
import { Notices } from './notices.tsx';
import { Page, PageSkeleton, type PageProps } from './page.tsx';

/** A place that needs a check, until there is one: its heading, what is under way, and a quiet stand-in. */
export function WaitingPage(props: Omit<PageProps, 'children'>): ReactElement {
  return (
    <Page {...props}>
      <Notices />
      <PageSkeleton />
    </Page>
  );
}
