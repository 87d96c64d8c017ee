import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { PACKS } from '../shared/text/languages.ts';
import { App } from './app.tsx';
import { Boundary } from './frame/boundary.tsx';
import { Plain } from './frame/plain.tsx';
import { loadAll } from './places/loader.ts';
import { findBridge } from './state/bridge.ts';
import { languageOf, startWindow } from './state/start.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');

const language = languageOf(location, navigator.language);
document.documentElement.lang = language;
const bridge = findBridge(window);
const broken = <Plain text={PACKS[language].start.broken} />;

async function open(): Promise<ReactElement> {
  if (bridge === null) return <Plain text={PACKS[language].start.noBridge} />;
  const start = await startWindow(bridge, language, loadAll);
  if (start.context !== null) return <App bridge={bridge} start={start} />;
  const { title, detail } = start.texts.m.errors[start.failure.code](start.failure.details);
  return <Plain heading={PACKS[start.texts.language].start.noContext} text={`${title} ${detail}`} />;
}

// Until then the page shows its own wordless outline.
void open()
  .catch(() => broken)
  .then((page) => createRoot(root).render(<Boundary>{page}</Boundary>));
