import type { ReactElement } from 'react';
import { LANGUAGES, PACKS, type Language } from '../../shared/text/languages.ts';

interface LanguageChoiceProps {
  /** Of the group of radio buttons. */
  readonly name: string;
  readonly chosen: Language | null;
  readonly choose: (language: Language) => void;
}

/** The languages to choose from, each by its own name, so that it can be found by whoever reads only that one. */
export function LanguageChoice({ name, chosen, choose }: LanguageChoiceProps): ReactElement {
  return (
    <div className="row">
      {LANGUAGES.map((one) => (
        <label key={one} className="languages__one line gap-2" lang={one}>
          <input
            className="radio"
            type="radio"
            name={name}
            value={one}
            checked={one === chosen}
            onChange={() => choose(one)}
          />
          {PACKS[one].name}
        </label>
      ))}
    </div>
  );
}
