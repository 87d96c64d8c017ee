import type { SwitchId } from '../../remediation/export-formats.ts';
import type { SwitchTexts } from '../format-texts.ts';

/** What exports say that switch something on and off. */
export const switches: Readonly<Record<SwitchId, SwitchTexts>> = {
  'iis-logging': {
    names: {
      name: 'TLS in de logboeken van IIS',
      use: 'Laat IIS vastleggen welk protocol elk verzoek gebruikte, zodat clients met oud TLS te vinden zijn voordat het wordt uitgezet.',
    },
    readme: {
      where: [
        'Kopieer de map cmd of powershell naar de server; beide doen hetzelfde.',
        'Als administrator: apply.cmd (of apply.ps1). Dat stelt de standaard voor alle sites in.',
        'Een site met eigen logboekinstellingen volgt de standaard misschien niet. Voor die site: apply.cmd "Default Web Site"',
      ],
      test: [
        'Open een pagina van de server via https en wacht een minuut: IIS schrijft het logboek iets later.',
        'Een nieuw bestand heeft _x in de naam, zoals u_ex261125_x.log, en crypt-protocol in de regel #Fields.',
        'Na een paar weken: tls-remedy usage C:\\inetpub\\logs\\LogFiles',
      ],
      back: [
        'Als administrator: undo.cmd (of undo.ps1), vanuit dezelfde map. Dat verwijdert de velden die zijn toegevoegd; ze staan in added.txt.',
        'Een veld dat er al was, blijft.',
      ],
      know: [
        'Nodig zijn IIS 8.5 of later, de logboekindeling W3C, en op Windows Server 2012 R2 de update KB4025335, op Server 2016 KB4025334, of een latere verzamelupdate. Op Server 2012 en ouder kan het niet.',
        'apply.cmd eindigt met 0 als alle vier de velden er zijn, 3 als je geen administrator bent, 5 als IIS ontbreekt of weigert.',
        'Alleen voltooide handshakes komen in het logboek. Een client die wordt geweigerd staat er niet in, en een verzoek zonder TLS krijgt een streepje.',
        'AD FS en andere diensten die HTTP.sys zonder IIS gebruiken, schrijven deze velden niet.',
        'De scripts zijn gemaakt naar de documentatie van Microsoft. Bij het maken zijn appcmd en de module WebAdministration niet uitgevoerd: probeer ze eerst op één server.',
      ],
    },
    writes: [
      'Vier aangepaste velden in system.applicationHost/sites: crypt-protocol, crypt-cipher, crypt-hash en crypt-keyexchange.',
      'Een bestand added.txt naast het script, met de velden die zijn toegevoegd.',
      'Er wordt geen TLS-instelling gewijzigd.',
    ],
    script: {
      madeBy: 'Gemaakt door TLS Remedy.',
      apply: 'Laat IIS het TLS-protocol van elk verzoek vastleggen.',
      undo: 'Haalt de velden weer uit de logboeken van IIS.',
      done: 'Klaar: de velden staan in de logboekinstellingen.',
      undone: 'Teruggezet: de toegevoegde velden zijn weg.',
      failed: 'IIS weigerde een veld. Voer undo uit om de toegevoegde velden weg te halen. Code',
      notUndone: 'IIS weigerde een veld te verwijderen. Code',
      noIis: 'appcmd.exe is niet gevonden: IIS is hier niet geinstalleerd. Er is niets gewijzigd.',
      noAdmin: 'Voer dit uit als administrator. Er is niets gewijzigd.',
      noRecord: 'Het bestand added.txt ontbreekt of kan niet worden geschreven. Er is niets gewijzigd.',
    },
  },
};
