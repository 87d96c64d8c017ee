import { useEffect, useState } from 'react';
import { PACKS, type Language } from '../../shared/text/languages.ts';
import type { LanguagePack } from '../../shared/text/pack.ts';
import { useTexts } from './texts.ts';

/**
 * A part of the texts in the window's language, fetched when something of it is to be said. Null until it is there.
 *
 * @param load Stays the same from one drawing to the next.
 */
export function useTextPart<T>(load: (parts: LanguagePack['parts']) => Promise<T>, isWanted: boolean): T | null {
  const { language } = useTexts();
  const [loaded, setLoaded] = useState<{ readonly language: Language; readonly texts: T } | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isShown = true;
    void load(PACKS[language].parts).then((texts) => {
      if (isShown) setLoaded({ language, texts });
    });
    return () => {
      isShown = false;
    };
  }, [language, isWanted, load]);
  return loaded?.language === language ? loaded.texts : null;
}
