everyRung-asAdministrator = Comprueba de nuevo como administrador.
serviceNames-entra-sign-in = Inicio de sesión de Entra
serviceNames-office-content = Contenido de Office (Azure Front Door)
window-terms-glossary-words-alert = Alerta TLS
window-terms-glossary-words-by-itself = De forma predeterminada (por defecto)
window-terms-glossary-words-check = Comprobación
window-terms-glossary-words-cipher-suite = Conjunto de cifrado
window-terms-glossary-words-journal = Historial
window-terms-glossary-words-proof = Prueba real
window-terms-glossary-words-protocol = Protocolo
window-terms-glossary-words-root = Certificado raíz
window-terms-glossary-words-inspected = Inspección TLS
window-terms-glossary-words-value = Valor
window-terms-glossary-words-view = Vista
window-terms-glossary-texts-alert = Lo que envía un servidor, con un número, cuando rechaza una conexión. 70 significa que no acepta ninguna de las versiones de protocolo ofrecidas; 40, que los dos lados no tienen nada en común.
window-terms-glossary-texts-by-itself = No hay nada establecido, y esta versión de Windows lo hace de todos modos. Un valor lo sustituiría.
window-terms-glossary-texts-check = Una de las preguntas de la página “Revisión”, por orden. La primera que no está bien es la que más explica.
window-terms-glossary-texts-cipher-suite = Define cómo se cifra una conexión. El equipo ofrece una lista de conjuntos, y el servidor tiene que aceptar uno.
window-terms-glossary-texts-client-hello = El primer mensaje de una conexión: los protocolos y conjuntos de cifrado que ofrece un programa.
window-terms-glossary-texts-journal = Lo que TLS Remedy cambió en este equipo, con el valor anterior a cada cambio. Deshacer restaura exactamente ese.
window-terms-glossary-texts-proof = TLS Remedy hace que Windows se conecte a él, dentro de este equipo, para ver lo que Windows ofrece de verdad.
window-terms-glossary-texts-protocol = Las reglas de una conexión segura. TLS 1.2 y 1.3 son actuales; SSL, TLS 1.0 y 1.1 son antiguos y débiles.
window-terms-glossary-texts-root = Un certificado en el que Windows confía sin más. Si el certificado de un servidor no lleva a ninguno de ellos, Windows rechaza la conexión.
window-terms-glossary-texts-schannel = La parte de Windows que establece conexiones seguras. Puede desactivar un protocolo para todos los programas que la usan.
window-terms-glossary-texts-inspected = Una puerta de enlace o un antivirus abre una conexión para mirar dentro, y la firma con su propio certificado.
window-terms-glossary-texts-value = Un número del Registro en el que cada protocolo tiene su bit: 0x800 es TLS 1.2, 0x200 es TLS 1.1, y los dos juntos son 0xA00.
window-terms-glossary-texts-view = Windows de 64 bits guarda algunas opciones dos veces: una para los programas de 64 bits y otra para los de 32 bits. Office de 32 bits lee la vista de 32 bits.
window-terms-glossary-texts-winhttp = La parte de Windows con la que programas como Office se conectan a los servidores. Su valor determina lo que ofrecen.
window-terms-glossaryPage-search = Buscar un término
window-terms-glossaryPage-count = Términos: { $count }
window-terms-glossaryPage-keysTitle = Métodos abreviados de teclado
window-terms-glossaryPage-keys-Ctrl_1_9 = Ir a una página de la lista de la izquierda, de arriba abajo
window-terms-glossaryPage-keys-F1 = Buscar el término en el que estás
window-terms-glossaryPage-keys-F5 = Comprobar de nuevo este equipo
window-terms-glossaryPage-keys-Ctrl_F = Buscar, en una página que tiene un campo de búsqueda
window-terms-glossaryPage-keys-Alt_Left = Volver a la página anterior
window-terms-glossaryPage-keys-Esc = Cerrar una explicación, un cuadro de diálogo o una sugerencia; vaciar un campo de búsqueda
window-terms-glossaryPage-keys-Alt = Abrir el menú, para acercar y alejar
-settings =
    { $count ->
        [one] { $count } opción
       *[other] { $count } opciones
    }
-values =
    { $count ->
        [one] { $count } valor
       *[other] { $count } valores
    }
-settingsWritten =
    { $count ->
        [one] { $count } opción escrita
       *[other] { $count } opciones escritas
    }
-settingsRemoved =
    { $count ->
        [one] { $count } opción quitada
       *[other] { $count } opciones quitadas
    }
-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
-clients =
    { $isServer ->
        [true] { $who ->
            [native] Los programas de 64 bits
            [wow64] Los programas de 32 bits
           *[all] Los programas
        }
       *[false] { $who ->
            [native] Office de 64 bits
            [wow64] Office de 32 bits
           *[all] Office
        }
    }
-cannot =
    { $isServer ->
        [true] no pueden
       *[false] no puede
    }
-toPrograms =
    { $who ->
        [native] a los programas de 64 bits
        [wow64] a los programas de 32 bits
       *[all] a los programas
    }
-deeds =
    { $removals ->
        [0] escribe { -settings($writes) }
       *[other] { $writes ->
            [0] quita { -settings($removals) }
           *[other] escribe { -settings($writes) } y quita { $removals }
        }
    }
-finish =
    { $close ->
        [outlook] Cierra Outlook para terminar
        [onedrive] Cierra OneDrive y Teams para terminar
        [dotnet] Cierra los programas .NET para terminar
        [services] Reinicia los servicios para terminar
        [server] Reinicia este servidor para terminar
       *[pc] Reinicia este equipo para terminar
    }
-toFix =
    { $fix ->
        [remove] Para corregirlo, quita el valor.
       *[replace] Para corregirlo, sustituye el valor.
    }
-fixing =
    { $fix ->
        [remove] Quitar el valor
       *[replace] Sustituir el valor
    }
-lastChanged =
    { $when ->
        [none] Último cambio
       *[other] Último cambio: { $when },
    }
-since =
    { $since ->
        [none] {""}
       *[other] , desde { $since }
    }
-thePrograms =
    { $count ->
        [native] Los programas de 64 bits
        [wow64] Los programas de 32 bits
        [dotnet] Los programas .NET
       *[only] Los programas de Windows
    }
-theView =
    { $view ->
        [native] la vista de 64 bits
       *[wow64] la vista de 32 bits
    }
-engine =
    { $engine ->
        [winhttp] la propia llamada de TLS Remedy
        [script-host] Windows Script Host
        [powershell] PowerShell
       *[dotnet] Windows PowerShell con .NET
    }
-wrong =
    { $count ->
        [one] { $count } incorrecta
       *[other] { $count } incorrectas
    }
-warnings =
    { $count ->
        [one] { $count } advertencia
       *[other] { $count } advertencias
    }
-andMore =
    { $more ->
        [0] { $first }
       *[other] { $first } y { $more } más
    }
-ownTls = El programa tiene su propio TLS, así que ninguna opción de TLS de Windows le afecta.
-inspectedToo =
    { $count ->
        [0] {""}
       *[other] , { $count } de ellas a través de un programa que quizá inspeccione el tráfico
    }
-notTestedToo =
    { $count ->
        [0] {""}
       *[other] , { $count } sin probar
    }
-unknown = { $count } sin determinar
-doubtful =
    { $inDoubt ->
        [true] {" "}(su propia lista no nombra esta versión de Windows)
       *[false] {""}
    }
-ownMore = No hacen falta derechos de administrador, y se puede deshacer del todo.
-notTls = La causa no es TLS.
-askProxy = Si fallan conexiones, pregunta a quien administra el proxy si deja pasar TLS 1.2.
-newerOffice = Usa una versión más reciente de Office, o Microsoft 365 en un navegador.
-enableSuite = Como administrador, ejecuta en PowerShell: Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0. Antes de Windows 10, pide a quien administra este equipo que restaure la lista.
-allowAlgorithms = Pide a quien administra este equipo que quite Enabled = 0 en Ciphers, Hashes y KeyExchangeAlgorithms, y reinicia.
-addSuffixes = Pide a quien administra este equipo que añada _P256 o _P384 en “Orden de conjuntos de cifrado SSL”.
-addForServices = Pide a quien administra este equipo que añada conjuntos a la directiva “Orden de conjuntos de cifrado SSL”: TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, o antes de Windows 10 TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384_P256.
-addGcm = Pide a quien administra este equipo que añada TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 y TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 a la directiva “Orden de conjuntos de cifrado SSL”.
