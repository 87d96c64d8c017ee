import type { ReactElement } from 'react';
import { Page } from '../../components/page.tsx';
import { useTexts } from '../../state/texts.ts';
import { ExportSection } from './export-section.tsx';

/** Files for the tool that manages other PCs. */
export function Deploy(): ReactElement {
  const { t } = useTexts();
  return (
    <Page title={t.rail.deploy} lead={t.exports.lead}>
      <ExportSection />
    </Page>
  );
}
