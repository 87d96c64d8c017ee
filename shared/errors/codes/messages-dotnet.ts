import type { MessageRow } from '../code-row.ts';

/**
 * Messages without a number, as programs print them: English first, by which an answer names it, then other languages.
 * They are found in any case, with any blanks and line breaks, and with straight or curly apostrophes. Where several begin
 * alike, the longer one counts. Source: facts 12.7 and 12.9.
 */
export const DOTNET_MESSAGES: readonly MessageRow[] = [
  // .NET Framework and Windows PowerShell 5.1
  {
    says: 'Could not create SSL/TLS secure channel',
    meaning: 'dotnet-no-channel',
    sources: ['H29', 'N3'],
    also: [
      'Es konnte kein geschützter SSL/TLS-Kanal erstellt werden',
      'Impossible de créer un canal sécurisé SSL/TLS',
      'Kan geen beveiligd SSL/TLS-kanaal maken',
      'No se puede crear un canal seguro SSL/TLS',
      'Impossibile creare un canale sicuro SSL/TLS',
      'Não foi possível criar um canal seguro para SSL/TLS',
      'Не удалось создать защищенный канал SSL/TLS',
      'SSL/TLS のセキュリティで保護されているチャネルを作成できませんでした',
      '未能创建 SSL/TLS 安全通道',
      'Nie można utworzyć bezpiecznego kanału SSL/TLS',
    ],
  },
  {
    says: 'An unexpected error occurred on a send',
    meaning: 'dotnet-on-send',
    sources: ['O3', 'N3'],
    also: [
      'Unerwarteter Fehler beim Senden',
      "Une erreur inattendue s'est produite lors de l'envoi",
      'Er is een onverwachte fout opgetreden bij het verzenden',
      'Error inesperado de envío',
      "Errore imprevisto durante un'operazione di invio",
      'erro inesperado em um envio',
      'Непредвиденная ошибка при передаче',
      '送信時に、予期しないエラーが発生しました',
      '基础连接已经关闭: 发送时发生错误',
      'Wystąpił nieoczekiwany błąd podczas wysyłania',
    ],
  },
  {
    says: 'An unexpected error occurred on a receive',
    meaning: 'dotnet-on-receive',
    sources: ['O3', 'N3'],
    also: [
      'Unerwarteter Fehler beim Empfangen',
      "Une erreur inattendue s'est produite lors de la réception",
      'Error inesperado de recepción',
      "Errore imprevisto durante un'operazione di ricezione",
      'Erro inesperado em um recebimento',
      '基础连接已经关闭: 接收时发生错误',
    ],
  },
  {
    says: 'The underlying connection was closed: The connection was closed unexpectedly',
    meaning: 'dotnet-on-receive',
    sources: ['N3'],
    also: ['基础连接已经关闭: 连接被意外关闭'],
  },
  {
    says: 'Could not establish trust relationship for the SSL/TLS secure channel',
    meaning: 'root-not-trusted',
    sources: ['O3', 'N3'],
    also: [
      'Für den geschützten SSL/TLS-Kanal konnte keine Vertrauensstellung hergestellt werden',
      "Impossible d'établir une relation de confiance pour le canal sécurisé SSL/TLS",
      'establecer una relación de confianza para el canal seguro SSL/TLS',
      'Impossibile stabilire una relazione di trust per il canale sicuro SSL/TLS',
      'Não foi possível estabelecer relação de confiança para o canal seguro de SSL/TLS',
      '未能为 SSL/TLS 安全通道建立信任关系',
      'SSL/TLS のセキュリティで保護されているチャネルに対する信頼関係を確立できませんでした',
      'не удается установить отношение доверия для безопасного канала SSL/TLS',
    ],
  },
  {
    says: 'The remote certificate is invalid according to the validation procedure',
    meaning: 'certificate-refused',
    sources: ['N3'],
    also: [
      'Das Remotezertifikat ist laut Validierungsverfahren ungültig',
      "Le certificat distant n'est pas valide selon la procédure de validation",
      'El certificado remoto no es válido según el procedimiento de validación',
      'Het externe certificaat is ongeldig volgens de validatieprocedure',
      'Il certificato remoto non è stato ritenuto valido dalla procedura di convalida',
      'O certificado remoto é inválido',
      'Удаленный сертификат недействителен согласно результатам проверки подлинности',
      '検証プロシージャによると、リモート証明書は無効です',
    ],
  },
  {
    says: 'A call to SSPI failed, see inner exception',
    meaning: 'read-inner',
    sources: ['N3'],
    also: ['Fehler bei SSPI-Aufruf', 'Chiamata a SSPI non riuscita', 'No se pudo realizar una llamada a SSPI'],
  },
  {
    says: 'Authentication failed because the remote party has closed the transport stream',
    meaning: 'other-hung-up',
    sources: ['N3'],
    also: ['リモート パーティがトランスポート ストリームを終了したため、認証に失敗しました'],
  },
  {
    says: 'do not possess a common algorithm',
    meaning: 'nothing-in-common',
    sources: ['H4'],
    also: [
      'da sie keinen gemeinsamen Algorithmus besitzen',
      "car ils ne possèdent pas d'algorithme commun",
      'omdat ze geen gemeenschappelijk algoritme hebben',
      'dado que no poseen un algoritmo común',
      'pois não possuem um algoritmo em comum',
      'perché non dispongono di un algoritmo comune',
    ],
  },
  {
    says: 'An existing connection was forcibly closed by the remote host',
    meaning: 'forcibly-closed',
    sources: ['O3'],
    also: [
      'Eine vorhandene Verbindung wurde vom Remotehost geschlossen',
      'Een bestaande verbinding is geforceerd gesloten door de externe host',
      "Une connexion existante a dû être fermée par l'hôte distant",
      'Se ha forzado la interrupción de una conexión existente por el host remoto',
      'Foi forçado o cancelamento de uma conexão existente pelo host remoto',
      "Connessione in corso interrotta forzatamente dall'host remoto",
      'Удаленный хост принудительно разорвал существующее подключение',
      '既存の接続はリモート ホストに強制的に切断されました',
      '远程主机强迫关闭了一个现有的连接',
    ],
  },
  { says: 'An error occurred in the secure channel support', meaning: 'handshake-failed', sources: ['H1'] },
];
