import { createRoot } from 'react-dom/client';
import type { Bridge } from '../shared/ipc/contract.ts';
import { errorText } from '../shared/present/error-text.ts';
import { PACKS, type Language } from '../shared/text/languages.ts';
import { App } from './app.tsx';
import { Boundary, Broken, Plain } from './frame/plain.tsx';
import { startWindow } from './state/start.ts';

type Starting = ReturnType<typeof startWindow>;

async function open(bridge: Bridge, starting: Starting) {
  const start = await starting;
  if (start.context !== null) return <App bridge={bridge} start={start} />;
  const { title, detail } = errorText(start.texts.m, start.failure);
  return <Plain heading={PACKS[start.texts.language].start.noContext} text={`${title} ${detail}`} />;
}

/** Until the first page is there, the document shows its own wordless outline. Trying again starts over. */
export function showWindow(bridge: Bridge | null, language: Language, first: Starting | null): void {
  const container = document.getElementById('root');
  if (container === null) throw new Error('the page has no root');
  const root = createRoot(container);
  if (bridge === null || first === null) {
    root.render(<Plain text={PACKS[language].start.noBridge} />);
    return;
  }
  const show = (attempt: number, starting: Starting): void => {
    const again = (): void => show(attempt + 1, startWindow(bridge, language));
    void open(bridge, starting)
      .catch((error: unknown) => <Broken error={error} onTryAgain={again} />)
      .then((page) =>
        root.render(
          <Boundary key={attempt} fallback={(error) => <Broken error={error} onTryAgain={again} />}>
            {page}
          </Boundary>,
        ),
      );
  };
  show(1, first);
}
