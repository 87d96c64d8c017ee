import { useEffect, useState } from 'react';
import { Filter, isLike } from '../../components/filter.tsx';
import { Page } from '../../components/page.tsx';
import { openedWord } from '../../components/term.tsx';
import type { Word } from '../../../shared/text/pack.ts';
import { useTexts } from '../../state/use-store.ts';

export function Glossary() {
  const { filter, glossary: page, pages, terms } = useTexts().t;
  const { glossary, glossaryPage } = terms;
  const [typed, setTyped] = useState('');
  const [opened] = useState(() => openedWord.get());
  const found = (Object.keys(glossary.words) as readonly Word[])
    .map((id) => ({ id, word: glossary.words[id], text: glossary.texts[id] }))
    .filter(({ word, text }) => isLike(typed, word, text))
    .sort((a, b) => a.word.localeCompare(b.word));
  useEffect(() => {
    if (opened !== null) document.getElementById(`word-${opened}`)?.scrollIntoView({ block: 'center' });
    openedWord.dispatch(null);
  }, [opened]);
  return (
    <Page title={pages.glossary} within="more" lead={page.lead}>
      <Filter
        label={glossaryPage.search}
        typed={typed}
        onType={setTyped}
        said={found.length === 0 ? filter.none : glossaryPage.count(found.length)}
      />
      {found.length > 0 && (
        <dl className="card divided grid">
          {found.map(({ id, word, text }) => (
            <div
              key={id}
              id={`word-${id}`}
              className={id === opened ? 'glossary__one pad is-target' : 'glossary__one pad'}
            >
              <dt className="strong">{word}</dt>
              <dd className="muted">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <section className="stack" aria-labelledby="keys">
        <h2 id="keys">{glossaryPage.keysTitle}</h2>
        <dl className="card pad-card grid gap-2">
          {Object.entries(glossaryPage.keys).map(([key, does]) => (
            <div key={key} className="named keys-list gap-4">
              <dt>
                <kbd className="inset nowrap">{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Page>
  );
}
