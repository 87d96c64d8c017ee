import { describe, expect, it } from 'vitest';
import { errorCodesIn } from './errors-in.ts';

const FATAL_ALERT = 'A fatal alert was generated and sent to the remote endpoint.';

describe('events of Schannel', () => {
  it.each([
    [
      `${FATAL_ALERT} The TLS protocol defined fatal error code is 10. The Windows SChannel error state is 1203.`,
      ['error state 1203', 'TLS alert 10', '36888'],
    ],
    [
      'Die schwerwiegende Warnung hat folgenden für das TLS-Protokoll definierten Code: 40. Der Windows-SChannel-Fehlerstatus lautet: 1205.',
      ['error state 1205', 'TLS alert 40'],
    ],
    ['le code d’alerte irrécupérable défini par le protocole de TLS est 70', ['TLS alert 70']],
    [
      'Schwerwiegender Fehler beim Erstellen der Client-Anmeldeinformationen für TLS. Der interne Fehlerstatus lautet 10013.',
      ['error state 10013', '36871'],
    ],
    ['L’état d’erreur interne est 10001.', ['error state 10001']],
    [
      'Id : 36887\nMessage : A fatal alert was received. The fatal\n          alert code is 46.',
      ['TLS alert 46', '36887'],
    ],
    ['No suitable default server credential exists on this system. This will prevent', ['36886']],
    [`- 36874 – seen in Schannel ${'every day '.repeat(30)}`, ['36874']],
    [`- 36874 – seen ${'every day '.repeat(30)}`, []],
    [`Event ID:      36871 ${'every day '.repeat(30)}`, ['36871']],
  ])('are found by their text or id, after the state that says why: %j', (text, codes) => {
    expect(errorCodesIn(text).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    [`${FATAL_ALERT} The TLS protocol defined fatal alert code is 70.`, 'version-off-here'],
    ['The following fatal alert was received: 70.', 'version-not-taken'],
  ])('give an alert the meaning of its direction: %j', (text, meaning) => {
    expect(errorCodesIn(text)[0]?.meaning).toBe(meaning);
  });

  it('tells who sent each alert, by the event before it', () => {
    const both = 'event 36887, alert 40; then event 36888, alert 40';
    expect(errorCodesIn(both).map(({ code, direction }) => [code, direction])).toEqual([
      ['TLS alert 40', 'received'],
      ['TLS alert 40', 'sent'],
      ['36887', undefined],
      ['36888', undefined],
    ]);
    expect(errorCodesIn('schwerwiegende Warnung generiert: 40')[0]?.direction).toBe('sent');
    expect(errorCodesIn('alert 40 was sent')[0]?.direction).toBe('sent');
    expect(errorCodesIn('alert 40, sent or received')[0]?.direction).toBeUndefined();
  });

  it.each([
    ['Event 36871. The SSPI client process is SystemSettings (PID: 9036).', 'SystemSettings'],
    ['Ereignis 36871. Der SSPI-Clientprozess ist Battle.net Agent (PID: 12).', 'Battle.net Agent'],
    ["Event 36871 <Data Name='CallerProcessImageName'>vctip</Data>", 'vctip'],
    ['Event 36871. The SSPI client process is 9036.', undefined],
    ['L’état d’erreur interne est 10013. Le processus client SSPI est svchost (PID : 1234).', 'svchost'],
    ['Event 36871. Event 36874. The SSPI client process is lsass (PID: 700).', undefined],
  ])('finds the program of the first event in %j', (text, process) => {
    expect(errorCodesIn(text)[0]?.process).toBe(process);
  });
});
