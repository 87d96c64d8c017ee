import { useEffect, useState } from 'react';
import { PACKS, type Language } from '../../shared/text/languages.ts';
import type { GlossaryTexts } from '../../shared/text/glossary.ts';
import { useStartTexts } from './texts.ts';

/** The words that are explained, in the window's language; fetched when something is to be explained. Null until they are there. */
export function useGlossary(isWanted = true): GlossaryTexts | null {
  const { language } = useStartTexts();
  const [loaded, setLoaded] = useState<{ readonly language: Language; readonly texts: GlossaryTexts } | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isShown = true;
    void PACKS[language].parts.glossary().then((texts) => {
      if (isShown) setLoaded({ language, texts });
    });
    return () => {
      isShown = false;
    };
  }, [language, isWanted]);
  return loaded?.language === language ? loaded.texts : null;
}
