import type { SampleTexts } from '../samples.ts';

export const samples: SampleTexts = {
  'server-2008-r2-exchange-2013': {
    title: 'Server 2008 R2 met Exchange 2013',
    wrong:
      'Als server accepteert hij SSL en TLS 1.0, en TLS 1.2 is nooit aangezet; Exchange 2013 is te oud om zonder TLS 1.0 te kunnen.',
  },
  'server-2008-r2-updated': {
    title: 'Server 2008 R2, nooit ingesteld',
    wrong: 'De update is er, maar niemand heeft TLS 1.2 aangezet.',
  },
  'server-2012-r2-sharepoint-2013': {
    title: 'Server 2012 R2 met SharePoint 2013',
    wrong:
      'Als server accepteert hij TLS 1.0 en 1.1 en weigert hij TLS 1.2, dat iemand in de Server-sleutel heeft uitgezet.',
  },
  'server-2012-update-unclear': {
    title: 'Server 2012, update onduidelijk',
    wrong: 'De bestandsversies horen bij een tak met lagere nummers, dus daaraan is niet te zien of de update er is.',
  },
  'server-2016-clean': {
    title: 'Server 2016, niets mis',
    wrong: 'Niets: TLS 1.2 staat standaard aan, en er hoeft niets te veranderen.',
  },
  'server-2016-exchange-2016': {
    title: 'Server 2016 met Exchange 2016',
    wrong: 'Niets: TLS 1.0 en 1.1 staan aan beide kanten uit, en .NET volgt Windows.',
  },
  'server-2019-sql-adfs': {
    title: 'Server 2019 met SQL Server en AD FS',
    wrong:
      'Als server accepteert hij nog TLS 1.0; AD FS mist een .NET-instelling, en één exemplaar van SQL Server is te oud voor TLS 1.2.',
  },
  'server-2022-iis': {
    title: 'Server 2022 met alleen IIS',
    wrong: 'TLS 1.2 en 1.3 staan aan, en TLS 1.0 en 1.1 worden nog geaccepteerd: zo is het meestal voordat ze uitgaan.',
  },
  'windows-10-came-back': {
    title: 'Windows 10, teruggezet',
    wrong: 'Op 3 mei hersteld, en een dag later teruggezet terwijl groepsbeleid werd uitgevoerd.',
  },
  'windows-10-group-policy': {
    title: 'Windows 10, ingesteld door groepsbeleid',
    wrong:
      'Een groepsbeleid van het domein stelt een waarde zonder TLS 1.2 in, dus herstel op deze pc houdt mogelijk geen stand.',
  },
  'windows-10-local-policy': {
    title: 'Windows 10, ingesteld door lokaal beleid',
    wrong: 'Het lokale beleid van deze pc stelt een waarde zonder TLS 1.2 in; daar is geen domein voor nodig.',
  },
  'windows-10-office-2013': {
    title: 'Windows 10 met Office 2013',
    wrong:
      'TLS 1.2 werkt, maar Office 2013 gebruikt geen moderne verificatie: twee waarden van deze gebruiker ontbreken.',
  },
  'windows-10-policy-right': {
    title: 'Windows 10, goed gehouden door groepsbeleid',
    wrong: 'Niets: een groepsbeleid van het domein houdt de waarde goed.',
  },
  'windows-10-ssl': {
    title: 'Windows 10, SSL 3.0 toegestaan',
    wrong: 'TLS 1.2 werkt, maar de waarde vraagt ook om SSL 3.0 en is helemaal niet nodig.',
  },
  'windows-11-clean': {
    title: 'Windows 11, niets mis',
    wrong: 'Niets: TLS 1.2 en 1.3 staan standaard aan, en er hoeft niets te veranderen.',
  },
  'windows-11-tls13-lost': {
    title: 'Windows 11, TLS 1.3 kwijt',
    wrong: 'Een waarde die voor Windows 7 bedoeld is, zet TLS 1.3 uit voor WinHTTP.',
  },
  'windows-7-half-fixed': {
    title: 'Windows 7, half hersteld',
    wrong:
      'TLS 1.2 staat alleen aan voor 64-bits programma’s. 32-bits programma’s, waaronder vaak Office, hebben het niet.',
  },
  'windows-7-schannel-off': {
    title: 'Windows 7, TLS 1.2 uit in Schannel',
    wrong: 'De WinHTTP-waarden kloppen, maar Schannel zet TLS 1.2 voor elk programma uit.',
  },
  'windows-7-update-missing': {
    title: 'Windows 7, update ontbreekt',
    wrong: 'Update KB3140245 ontbreekt, dus WinHTTP leest geen enkele instelling: die moet er eerst op.',
  },
  'windows-7-updated': {
    title: 'Windows 7, nooit ingesteld',
    wrong: 'De update is er, maar niemand heeft TLS 1.2 aangezet: het gewone geval.',
  },
  'windows-7-wrong-type': {
    title: 'Windows 7, tekst in plaats van getal',
    wrong: 'Iemand heeft de WinHTTP-waarde als tekst ingevoerd, en die leest Windows niet als getal.',
  },
  'windows-7-x86': {
    title: 'Windows 7, 32-bits',
    wrong: 'Een 32-bits pc met de update, waarop niemand TLS 1.2 heeft aangezet.',
  },
  'windows-8-updated': {
    title: 'Windows 8, nooit ingesteld',
    wrong: 'De update is er, maar WinHTTP heeft hier standaard geen TLS 1.2 en niemand heeft het aangezet.',
  },
  'windows-8.1-stale-value': {
    title: 'Windows 8.1, oude waarde',
    wrong: 'Een oude waarde beperkt WinHTTP tot TLS 1.0; zonder die waarde biedt Windows 8.1 standaard TLS 1.2 aan.',
  },
};
