import { useMemo, useState } from 'react';
import { countOf } from '../../../shared/fleet/groups.ts';
import { LANGUAGES, PACKS, type Language } from '../../../shared/text/languages.ts';
import { Button } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Page } from '../../components/page.tsx';
import { Picks } from '../../components/picks.tsx';
import { RowList } from '../../components/row-list.tsx';
import { useActions, useAnswer, useStore, useTexts } from '../../state/use-store.ts';
import { Bar, Filters } from '../many/tools.tsx';

const PAGES = [
  { id: 'practice', icon: 'practice' },
  { id: 'glossary', icon: 'help' },
  { id: 'commands', icon: 'code' },
  { id: 'about', icon: 'about' },
] as const;

/** What is on the stick that the program was started from, and whether reports are saved there. */
function StickCard() {
  const { t, language } = useTexts();
  const { ask, go } = useActions();
  const [chosen, choose] = useState<boolean | null>(null);
  const request = useMemo(() => (chosen === null ? {} : { saves: chosen }), [chosen]);
  const { answer } = useAnswer('stick', request);
  if (answer?.ok !== true) return null;
  const { saves, counts, byPolicy } = answer.value;
  const pcs = countOf(counts);
  return (
    <section className="stack" aria-labelledby="stick">
      <div className="between gap-2">
        <h2 id="stick">{t.stick.pcs(pcs)}</h2>
        {pcs > 0 && (
          <Button
            name={t.rail.many}
            icon="many"
            onClick={() => void ask('read-fleet', { part: 'stick' }).then(() => go('many'))}
          />
        )}
      </div>
      {pcs > 0 && (
        <div className="stack" lang={PACKS[language].english.includes('many') ? 'en' : undefined}>
          <Bar counts={counts} />
          <Filters counts={counts} filter={null} byPolicy={byPolicy} />
        </div>
      )}
      <Picks
        type="checkbox"
        legend={t.stick.pcs(pcs)}
        options={[{ id: 'stick', name: t.stick.always }]}
        chosen={(chosen ?? saves) === true ? ['stick'] : []}
        onPick={(_, isOn) => choose(isOn)}
      />
    </section>
  );
}

export function More() {
  const { rail, pages, more, language: words } = useTexts().t;
  const version = useStore(({ context }) => context.version);
  const language = useStore((state) => state.language);
  const isOnStick = useStore(({ context }) => context.onStick === true);
  const { go, setLanguage } = useActions();
  const rows = PAGES.map(({ id, icon }) => ({
    ...{ id, icon, name: pages[id] },
    said: id === 'about' ? more.about(version) : more[id],
    onOpen: () => go(id),
  }));
  return (
    <Page title={rail.more}>
      <RowList label={rail.more} rows={rows} />
      {isOnStick && <StickCard />}
      <Picks
        type="radio"
        legend={words}
        hasHeading
        options={LANGUAGES.map((id) => ({ id, name: nameOf(id), lang: id }))}
        chosen={[language]}
        onPick={setLanguage}
      />
      <p className="caption">{more.languageMore}</p>
    </Page>
  );
}

/** `Deutsch (für Administratoren: Englisch)`: with what is in English, if a part is. */
function nameOf(language: Language): string {
  const { name, partly, english } = PACKS[language];
  return english.length === 0 ? name : `${name} ${partly}`;
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
