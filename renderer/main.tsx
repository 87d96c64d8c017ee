import { createRoot } from 'react-dom/client';
import { languageFor } from '../shared/text/languages.ts';
import { START_TEXTS } from '../shared/text/start.ts';
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
      <p>{START_TEXTS[language].noBridge}</p>
    </main>
  ) : (
    <Boundary>
      <App bridge={bridge} />
    </Boundary>
  ),
);
