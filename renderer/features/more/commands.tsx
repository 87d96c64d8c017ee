import { CopyButton } from '../../components/copy-button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Page } from '../../components/page.tsx';
import { useTexts } from '../../state/use-store.ts';

const LINES = ['check', 'plan', 'apply --yes', 'undo --yes', 'explain FILE', 'fleet FOLDER', 'help'] as const;

export function Commands() {
  const { pages, commands } = useTexts().t;
  const typed = (line: string): string => `tls-remedy ${line}`;
  return (
    <Page title={pages.commands} within="more" lead={commands.lead}>
      <DataTable
        label={pages.commands}
        rows={LINES}
        keyOf={(line) => line}
        columns={[
          { head: commands.typed, cell: (line) => <code>{typed(line)}</code> },
          { head: commands.does, cell: (line) => commands.lines[line] },
          {
            head: <span className="vh">{commands.copy}</span>,
            cell: (line) => <CopyButton label={commands.copyLine(typed(line))} text={typed(line)} />,
          },
        ]}
      />
    </Page>
  );
}
