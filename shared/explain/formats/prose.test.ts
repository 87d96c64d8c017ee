import { describe, expect, it } from 'vitest';
import { explain } from '../texts.suite.ts';

const SCHANNEL = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL';
const CLIENT = `${SCHANNEL}\\Protocols\\TLS 1.2\\Client`;

/** What a text has its reader set: the end of its place, with the number. Null if no person reads it. */
function instructionsOf(text: string): readonly string[] | null {
  const explained = explain(text);
  if (!explained.ok || explained.value.kind === 'value' || explained.value.format !== 'prose') return null;
  return explained.value.writes.map(
    ({ path, name, value, data }) => `${path.split('\\').slice(-2).join('\\')}\\${name} ${value ?? data ?? 'deleted'}`,
  );
}

describe('a line that begins with Set', () => {
  it.each([
    [`Set Enabled = 0 in ${CLIENT}`, ['TLS 1.2\\Client\\Enabled 0']],
    [`Set Enabled=0 under ${CLIENT}.`, ['TLS 1.2\\Client\\Enabled 0']],
    [`regedit, go to ${CLIENT}\nset Enabled = 0`, ['TLS 1.2\\Client\\Enabled 0']],
    [`set KEY=${CLIENT}`, null],
    ['set Enabled=0', null],
  ])('%s', (text, expected) => {
    expect(instructionsOf(text)).toEqual(expected);
  });
});

describe('what is there, before what to change', () => {
  it.each([
    `${CLIENT}: you have DisabledByDefault at 1. Change DisabledByDefault from 1 to 0.`,
    `In ${CLIENT} heb je DisabledByDefault op 1. Verander DisabledByDefault van 1 naar 0.`,
    `Unter ${CLIENT} hast du DisabledByDefault auf 1. Ändere DisabledByDefault von 1 auf 0.`,
    `Dans ${CLIENT} tu as DisabledByDefault à 1. Change DisabledByDefault de 1 à 0.`,
    `En ${CLIENT} tienes DisabledByDefault en 1. Tienes que cambiar DisabledByDefault de 1 a 0.`,
  ])('%s', (text) => {
    expect(instructionsOf(text)).toEqual(['TLS 1.2\\Client\\DisabledByDefault 0']);
  });
});

describe('the keys of algorithms, made in steps', () => {
  it.each([
    [
      `- regedit, go to ${SCHANNEL}\\Ciphers\n- new key, name it "Triple DES 168"\n- in it a new DWORD called Enabled, leave it at 0`,
      ['Ciphers\\Triple DES 168\\Enabled 0'],
    ],
    [
      `1. Open ${SCHANNEL}\\Ciphers\n2. Create key RC4 56/128\n3. Set Enabled to 0\n4. Create key RC4 128/128\n5. Set Enabled to 0`,
      ['Ciphers\\RC4 56/128\\Enabled 0', 'Ciphers\\RC4 128/128\\Enabled 0'],
    ],
    [
      `Unter ${SCHANNEL}\\KeyExchangeAlgorithms die Unterschlüssel PKCS und ECDH anlegen. In beiden: DWORD Enabled = 0.`,
      ['KeyExchangeAlgorithms\\PKCS\\Enabled 0', 'KeyExchangeAlgorithms\\ECDH\\Enabled 0'],
    ],
    [`Maak onder ${SCHANNEL}\\Hashes de sleutel MD5 aan en zet daar Enabled op 0.`, ['Hashes\\MD5\\Enabled 0']],
    [`In ${SCHANNEL}\\Ciphers create a key for the old one. In it: DWORD Enabled = 0.`, []],
  ])('%s', (text, expected) => {
    expect(instructionsOf(text)).toEqual(expected);
  });
});

describe('a number with its base, before or behind it', () => {
  const at = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';
  it.each([
    [`A DWORD DefaultSecureProtocols with hexadecimal A00 in ${at}`, 0xa00],
    [`Een DWORD DefaultSecureProtocols met hexadecimaal AA8 in ${at} is genoeg, niet meer.`, 0xaa8],
    [`Maak een DWORD DefaultSecureProtocols met de waarde AA8 in ${at}`, 0xaa8],
    [`DefaultSecureProtocols von A00 (hex) wieder auf 80 (hex) stellen, und zwar in ${at}`, 0x80],
    [`${at}\n- Falls DefaultSecureProtocols noch nicht existiert, neu anlegen\n- Als dezimalen Wert 160 eingeben`, 160],
  ])('%s', (text, value) => {
    expect(instructionsOf(text)).toEqual([`Internet Settings\\WinHttp\\DefaultSecureProtocols ${value}`]);
  });

  it('isn’t one in French, where met is a verb', () => {
    expect(instructionsOf(`Le script met DefaultSecureProtocols à 0x80 dans ${at}.`)).toBeNull();
  });
});

describe('ticks of Internet Options', () => {
  it.each([
    [
      'Internet Options > Advanced: uncheck SSL 2.0, SSL 3.0 and check TLS 1.0, 1.1 and 1.2',
      '-SSL 2.0 -SSL 3.0 +TLS 1.0 +TLS 1.1 +TLS 1.2',
    ],
    [
      'Opties voor internet:\n- haal het vinkje weg bij SSL 3.0 gebruiken\n- zet een vinkje bij TLS 1.2 gebruiken',
      '-SSL 3.0 +TLS 1.2',
    ],
    ['Internetoptionen: Haken bei SSL 2.0, SSL 3.0 entfernen und bei TLS 1.2 setzen', '-SSL 2.0 -SSL 3.0 +TLS 1.2'],
    ['Options Internet > Avancé : décochez SSL 3.0 et cochez TLS 1.2.', '-SSL 3.0 +TLS 1.2'],
    ['Opciones de Internet: desmarca SSL 3.0, TLS 1.0 y marca TLS 1.2', '-SSL 3.0 -TLS 1.0 +TLS 1.2'],
    [
      'Opções da Internet\nana: desmarca TLS 1.1 e TLS 1.2\nana: deixa só o TLS 1.3 marcado, é novo',
      '-TLS 1.1 -TLS 1.2 +TLS 1.3',
    ],
    ['Internetoptionen: TLS 1.2 verwenden anklicken, SSL 3.0 abwählen', '-SSL 3.0'],
  ])('%s', (text, ticks) => {
    expect(instructionsOf(text)).toEqual([`CurrentVersion\\Internet Settings\\SecureProtocols ${ticks}`]);
  });

  it.each([
    ['untick TLS 1.2', ['turns-off', 'no', 'lacks-tls-1.2']],
    ['tick SSL 3.0 and TLS 1.2', ['harms', 'no', 'ssl']],
    ['tick TLS 1.2, untick SSL 3.0', ['partly', null, 'wininet-only']],
    ['SSL 3.0 anklicken, untick TLS 1.0', ['unknown', 'no', 'not-followed']],
  ])('are judged: %s', (text, expected) => {
    const explained = explain(`In Internet Options ${text}.`);
    const { does, run, because } = explained.ok ? explained.value.answer : {};
    expect([does, run, because]).toEqual(expected);
  });

  it.each([
    'I went to Internet Options and ticked TLS 1.2.',
    'Don’t untick TLS 1.2 in Internet Options!',
    'Is TLS 1.2 ticked in Internet Options?',
    'In den Internetoptionen habe ich TLS 1.2 aktiviert.',
    'Untick TLS 1.2 in the settings of Java.',
  ])('aren’t read from %s', (text) => {
    expect(instructionsOf(text)).toBeNull();
  });
});

describe('other ways to say it', () => {
  it.each([
    [`DisabledByDefault in ${CLIENT} must be changed from 1 to 0.`, []],
    [`Current settings:\n${CLIENT}\nDisabledByDefault = 1`, []],
    [`Our update set DisabledByDefault in ${CLIENT} from 0 to 1 last night. Why?`, []],
  ])('%s', (text, expected) => {
    expect(instructionsOf(text) ?? []).toEqual(expected);
  });
});
