import type { MenuItemConstructorOptions } from 'electron';
import { PACKS, type Language } from '../../shared/text/languages.ts';

/**
 * Behind Alt: the size of the page, whose keys don't work without a menu. Electron's own menu is in English, and its Ctrl+R
 * loads the page again in the middle of a change. While the program is worked on, that and the page's tools as well.
 */
export function windowMenu(language: Language, development: boolean): MenuItemConstructorOptions[] {
  const { view, zoomIn, zoomOut, actualSize } = PACKS[language].menu;
  const ofDevelopment: MenuItemConstructorOptions[] = [{ role: 'reload' }, { role: 'toggleDevTools' }];
  return [
    {
      label: view,
      submenu: [
        { role: 'zoomIn', label: zoomIn },
        { role: 'zoomOut', label: zoomOut },
        { role: 'resetZoom', label: actualSize },
        ...(development ? ofDevelopment : []),
      ],
    },
  ];
}
