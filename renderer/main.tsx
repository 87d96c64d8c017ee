import { createRoot } from 'react-dom/client';
import { languageFor } from '../shared/text/languages.ts';
import { windowTexts } from '../shared/text/window.ts';
import { App } from './app.tsx';
import { Boundary } from './components/boundary.tsx';
import { findBridge } from './state/bridge.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');

const language = languageFor(navigator.language);
document.documentElement.lang = language;
const bridge = findBridge(window);

createRoot(root).render(
  bridge === null ? (
    <main className="plain">
      <h1>TLS Remedy</h1>
      <p>{windowTexts(language).start.noBridge}</p>
    </main>
  ) : (
    <Boundary>
      <App bridge={bridge} />
    </Boundary>
  ),
);
