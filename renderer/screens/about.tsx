import type { ReactElement } from 'react';
import { LANGUAGES, type Language } from '../../shared/text/languages.ts';
import { isLegacyEngine } from '../state/engine.ts';
import { useTexts } from '../state/texts.ts';
import type { WindowActions } from '../state/use-window.ts';
import type { WindowState } from '../state/window-state.ts';

/** Each language by its own name, so that it can be found by whoever reads only that one. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', nl: 'Nederlands' };

interface AboutProps {
  readonly state: WindowState;
  readonly actions: WindowActions;
}

export function About({ state, actions }: AboutProps): ReactElement {
  const { t, language } = useTexts();
  const { about } = t;
  const { context } = state;
  return (
    <div className="scroll">
      <div className="page">
        <div className="page__head">
          <h1 tabIndex={-1}>TLS Remedy</h1>
          <p>{about.lead}</p>
        </div>
        <fieldset className="card card--pad languages">
          <legend className="vh">{about.language}</legend>
          <span className="h3" aria-hidden="true">
            {about.language}
          </span>
          <div className="row">
            {LANGUAGES.map((one) => (
              <label key={one} className="languages__one" lang={one}>
                <input
                  className="radio"
                  type="radio"
                  name="language"
                  value={one}
                  checked={one === language}
                  onChange={() => actions.setLanguage(one)}
                />
                {LANGUAGE_NAMES[one]}
              </label>
            ))}
          </div>
        </fieldset>
        <dl className="card card--pad about">
          {context !== null && (
            <>
              <dt>{about.version}</dt>
              <dd>{context.version}</dd>
              <dt>{about.window}</dt>
              <dd>{about.shells[context.shell]}</dd>
              <dt>{about.readsWith}</dt>
              <dd>{about.drivers[context.ranOn.driver](context.ranOn.system)}</dd>
            </>
          )}
          {isLegacyEngine(navigator.userAgent) && (
            <>
              <dt>{about.oldEngine}</dt>
              <dd>{about.oldEngineText}</dd>
            </>
          )}
          <dt>{about.network}</dt>
          <dd>{about.networkText}</dd>
          <dt>{about.licence}</dt>
          <dd>{about.licenceText}</dd>
        </dl>
      </div>
    </div>
  );
}
