import { LANGUAGES, PACKS } from '../../../shared/text/languages.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Page } from '../../components/page.tsx';
import { Picks } from '../../components/picks.tsx';
import { RowList } from '../../components/row-list.tsx';
import { useActions, useStore, useTexts } from '../../state/use-store.ts';

const PAGES = [
  { id: 'practice', icon: 'practice' },
  { id: 'glossary', icon: 'help' },
  { id: 'commands', icon: 'code' },
  { id: 'about', icon: 'about' },
] as const;

export function More() {
  const { rail, pages, more, language: words } = useTexts().t;
  const version = useStore(({ context }) => context.version);
  const language = useStore((state) => state.language);
  const { go, setLanguage } = useActions();
  const rows = PAGES.map(({ id, icon }) => ({
    ...{ id, icon, name: pages[id] },
    said: id === 'about' ? more.about(version) : more[id],
    onOpen: () => go(id),
  }));
  return (
    <Page title={rail.more}>
      <RowList label={rail.more} rows={rows} />
      <Picks
        type="radio"
        legend={words}
        hasHeading
        options={LANGUAGES.map((id) => ({ id, name: PACKS[id].name, lang: id }))}
        chosen={[language]}
        onPick={setLanguage}
      />
      <p className="caption">{more.languageMore}</p>
    </Page>
  );
}

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
