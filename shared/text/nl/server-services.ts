import type { StartMessages } from '../messages.ts';
import { listed } from './terms.ts';

export const serverServices: StartMessages['serverServices'] = {
  title: 'Services',
  names: {
    'remote-desktop': 'Extern bureaublad',
    winrm: 'WinRM via HTTPS',
    iis: 'IIS',
    'iis-smtp': 'SMTP van IIS',
    ldap: 'LDAP via TLS',
    wifi: 'Aanmelden bij wifi (EAP)',
  },
  accepts: (protocols) => `accepteert ${listed(protocols)}`,
  unknown: 'niet bekend',
  right: 'alles in orde',
  lacks: {
    tls12: { found: 'TLS 1.2 staat er niet voor aan', step: 'Zet TLS 1.2 aan en start de server opnieuw op.' },
    suites: {
      found: 'er is geen cipher suite meer over',
      step: 'Herstel de lijst, of verwijder het beleid dat die instelt.',
    },
    'rsa-suites': {
      found: 'het certificaat heeft meestal RSA, en er zijn alleen suites voor ECDSA over',
      step: 'Voeg een ECDHE_RSA-suite met GCM toe aan de lijst.',
    },
    tls: {
      found: 'beveiligd met een eigen laag, zonder TLS',
      step: 'Zet SecurityLayer op 2 om TLS te laten gebruiken.',
    },
    kb3080079: {
      found: 'heeft TLS 1.2 alleen met update KB3080079, en die is hier niet te zien',
      step: 'Installeer KB3080079 als die ontbreekt. Anders komt niemand meer binnen zodra TLS 1.0 uitstaat.',
    },
    'wid-tls10': {
      found: 'de database van de Connection Broker, Windows Internal Database, heeft TLS 1.0 nodig, en dat staat uit',
      step: 'Zet TLS 1.0 in beide richtingen aan, of verplaats die database naar SQL Server, of de broker naar Server 2019 of hoger.',
    },
    'tls-version': {
      found: 'de waarde TlsVersion bevat geen TLS 1.2',
      step: 'Laat degene die TlsVersion in Services\\RasMan\\PPP\\EAP\\13 heeft ingesteld, die verwijderen, of vóór Windows 10 op 0xFC0 zetten.',
    },
  },
  notes: {
    'remote-desktop':
      'Een Windows 7 die verbinding maakt, heeft TLS 1.2 alleen met Verbinding met extern bureaublad 8.0 of hoger.',
    'iis-smtp':
      'Scanners en printers die hierlangs versturen, hebben vaak alleen TLS 1.0: werk ze bij, of laat TLS 1.0 aan voor inkomende verbindingen.',
    ldap: 'Antwoordt alleen met een certificaat voor serververificatie, en dat wordt hier niet gecontroleerd.',
  },
};
