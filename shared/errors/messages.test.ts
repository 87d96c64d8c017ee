import { describe, expect, it } from 'vitest';
import { errorCodesIn } from './errors-in.ts';
import type { MeaningId } from './meanings.ts';

describe('messages without a number', () => {
  it.each<[string, MeaningId]>([
    [
      'Invoke-WebRequest : Die Anfrage wurde abgebrochen: Es konnte kein geschützter\r\nSSL/TLS-Kanal erstellt werden..',
      'dotnet-no-channel',
    ],
    ['Запрос был прерван: Не удалось создать защищенный канал SSL/TLS.', 'dotnet-no-channel'],
    [
      'La connexion sous-jacente a été fermée : Une erreur inattendue s’est produite lors de l’envoi.',
      'dotnet-on-send',
    ],
    ['现有连接：基础连接已经关闭: 发送时发生错误。', 'dotnet-on-send'],
    ['errors in the certificate chain: NotTimeValid', 'read-inner'],
    ['The remote certificate is invalid because of errors in the certificate chain: NotTimeValid', 'certificate-date'],
    [
      '36887: A fatal alert was received from the remote endpoint. The fatal alert code is 48.',
      'own-certificate-refused',
    ],
    [
      '36888: A fatal alert was generated and sent to the remote endpoint. The fatal alert code is 48.',
      'root-not-trusted',
    ],
    ['TLS alert 46', 'alert-about-certificate'],
    ['The following fatal alert was received: 70.', 'version-not-taken'],
    ['[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired', 'certificate-date'],
    ['[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate', 'own-tls-certificate'],
    ['WARNING: Unable to resolve package source\n"https://www.powershellgallery.com/api/v2".', 'gallery-old-tls'],
    ["No match was found for the specified search criteria and module name 'PSWindowsUpdate'.", 'gallery-old-tls'],
    ['certificate does not have a private key information property attached to it.', 'certificate-key'],
    ['(provider: SSL Provider, error: 0 - La chaîne de certificats a été fournie par une autorité)', 'sql-certificate'],
    ['Die Zertifikatkette wurde von einer nicht vertrauenswürdigen Zertifizierungsstelle', 'root-not-trusted'],
    ['> Für den geschützten SSL/TLS-Kanal konnte\n> keine Vertrauensstellung hergestellt werden.', 'root-not-trusted'],
    ['>> The underlying connection was closed: An unexpected error\r\n>> occurred on a send.', 'dotnet-on-send'],
    ['Impossible de trouver l’objet ou la propriété.', 'certificate-not-found'],
    [
      '(provider: SSL Provider, error: 0 - The client and server cannot communicate, because they do not possess a common algorithm.)',
      'sql-nothing-in-common',
    ],
  ])('understands %j', (text, meaning) => {
    expect(errorCodesIn(text)[0]?.meaning ?? 'read-inner').toBe(meaning);
  });

  it('takes the inner message without the one around it', () => {
    const text =
      'The SSL connection could not be established, see inner exception. ---> Authentication failed because the remote party has closed the transport stream.';
    expect(errorCodesIn(text).map(({ meaning }) => meaning)).toEqual(['other-hung-up']);
  });
});
