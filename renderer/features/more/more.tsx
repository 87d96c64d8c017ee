import type { ReactElement } from 'react';
import { LANGUAGES, PACKS } from '../../../shared/text/languages.ts';
import type { IconName } from '../../components/icons.tsx';
import { Page } from '../../components/page.tsx';
import { Picks } from '../../components/picks.tsx';
import { RowList } from '../../components/row-list.tsx';
import type { Place } from '../../state/place.ts';
import { useTexts } from '../../state/texts.ts';
import { useActions, useStore } from '../../state/use-store.ts';

const PAGES = {
  practice: 'practice',
  glossary: 'help',
  commands: 'code',
  about: 'about',
} as const satisfies Readonly<Partial<Record<Place, IconName>>>;
type PageId = keyof typeof PAGES;

/** What isn't a task: sample PCs, explanations, and the language. */
export function More(): ReactElement {
  const { rail, pages, more, language: words } = useTexts().t;
  const version = useStore(({ context }) => context.version);
  const language = useStore((state) => state.language);
  const { go, setLanguage } = useActions();
  const rows = (Object.keys(PAGES) as readonly PageId[]).map((id) => ({
    id,
    name: pages[id],
    said: id === 'about' ? more.about(version) : more[id],
    icon: PAGES[id],
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
