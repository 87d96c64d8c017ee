import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { errorText } from '../shared/present/error-text.ts';
import { PACKS } from '../shared/text/languages.ts';
import { App } from './app.tsx';
import { Boundary } from './frame/boundary.tsx';
import { Broken, Plain } from './frame/plain.tsx';
import { findBridge } from './state/bridge.ts';
import { languageOf, startWindow } from './state/start.ts';

const container = document.getElementById('root');
if (container === null) throw new Error('the page has no root');

const root = createRoot(container);
const language = languageOf(location, navigator.language);
document.documentElement.lang = language;
const bridge = findBridge(window);

async function open(): Promise<ReactElement> {
  if (bridge === null) return <Plain text={PACKS[language].start.noBridge} />;
  const start = await startWindow(bridge, language);
  if (start.context !== null) return <App bridge={bridge} start={start} />;
  const { title, detail } = errorText(start.texts.m, start.failure);
  return <Plain heading={PACKS[start.texts.language].start.noContext} text={`${title} ${detail}`} />;
}

/** Until the first page is there, the document shows its own wordless outline. Trying again starts over. */
function show(attempt: number): void {
  const again = (): void => show(attempt + 1);
  void open()
    .catch((error: unknown) => <Broken error={error} onTryAgain={again} />)
    .then((page) =>
      root.render(
        <Boundary key={attempt} fallback={(error) => <Broken error={error} onTryAgain={again} />}>
          {page}
        </Boundary>,
      ),
    );
}

show(1);
