import type { Messages } from '../shape.ts';

/** De eigen berichtvakken van Windows, boven het venster of in plaats daarvan. */
export const windowBoxes: Pick<Messages, 'pageGone' | 'boxes'> = {
  pageGone: {
    title: 'De pagina in dit venster is gestopt.',
    detail:
      'Een wijziging die al was begonnen, gaat gewoon door. Open de pagina opnieuw om te zien hoe deze pc er nu voor staat; in Geschiedenis staat wat er is gewijzigd.',
    openAgain: 'Opnieuw openen',
    close: 'TLS Remedy sluiten',
    neverStarts: (folder) => ({
      title: 'Windows laat TLS Remedy zijn pagina niet tonen vanuit deze map.',
      detail: `Het is “${folder}”. Kopieer de hele map naar C:\\Program Files, of gebruik het installatieprogramma. Er is niets gewijzigd.`,
    }),
  },
  boxes: {
    fromNetwork: (folder) => ({
      title: 'TLS Remedy kan zijn venster niet openen vanaf een netwerkstation.',
      detail: `Het staat in “${folder}”. Kopieer de hele map naar deze pc en start het daar. Er is niets gewijzigd.`,
    }),
    notAlone: (folder) => ({
      title: 'TLS Remedy kon zijn venster niet openen.',
      detail: `Misschien is het open in een andere sessie van dit account, of kan er niet in “${folder}” worden geschreven. Er is niets gewijzigd.`,
    }),
    bug: {
      title: 'Er ging iets mis in TLS Remedy zelf.',
      detail: 'Sluit het en start het opnieuw. In Geschiedenis staat dan wat er is gewijzigd.',
    },
  },
};
