import type * as english from '../en/unsettled.ts';

/** A change that stopped halfway. */
export const half: typeof english.half = {
  title: 'Een wijziging is halverwege gestopt',
  applying: (time) => `Begonnen: ${time}. Er is niets verloren: de eerdere waarden zijn bewaard in Geschiedenis.`,
  undoing: (time) =>
    `De wijziging van ${time} werd ongedaan gemaakt. Er is niets verloren: alle waarden zijn bewaard in Geschiedenis.`,
  restore: 'Terugzetten',
  finish: 'Afmaken',
  restoreMore: 'Elke waarde wordt weer wat ze voor de wijziging was. Kies dit als je twijfelt.',
  finishMore: 'De overige waarden worden ook geschreven.',
  finishUndo: 'De overige waarden worden ook teruggezet.',
  stopUndoing: 'Elke waarde wordt wat ze was voor het ongedaan maken begon.',
};

/** An entry of the journal that can't be read. */
export const unreadable: typeof english.unreadable = {
  next: (isNewer) =>
    isNewer ? 'Gebruik de nieuwere versie, of wis deze vermelding.' : 'Wis deze vermelding om verder te gaan.',
  giveUp: 'Deze vermelding wissen…',
  sure: 'Dit wijzigt geen instelling, maar je kunt daarna niet meer ongedaan maken wat met deze vermelding is gewijzigd.',
  giveUpNow: (id) => `Vermelding ${String(id)} wissen`,
};
