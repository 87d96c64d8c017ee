window-protocols-title = Protocolos
window-protocols-lead = Lo que ofrece Windows a los programas que le dejan la elección, como Office.
window-protocols-leadOfServer = Saliente: este servidor se conecta a otros. Entrante: otros se conectan a él. Aquí puedes activar TLS 1.2 entrante. Para desactivar protocolos antiguos, usa “Retirar”.
window-protocols-presets = Partir de
window-protocols-presetWith = { $name }: { $more }
window-protocols-ownChoice = Tu propia elección
window-protocols-leftToWindows = dejárselo a Windows
window-protocols-change = Cambiar
window-protocols-bothViews = Ambas vistas
window-protocols-means = Qué significa
window-protocols-tags-on = se añade
window-protocols-tags-off = se quita
window-protocols-tags-blocked = sigue desactivado
window-protocols-onlyHas-native = Solo lo tienen los programas de 64 bits.
window-protocols-onlyHas-wow64 = Solo lo tienen los programas de 32 bits.
window-protocols-ofSide = { $protocol }, { $side }
window-protocols-othersNeed = Otros lo necesitan para conectarse.
window-protocols-whoUses = “Retirar” muestra quién lo usa aún.
window-protocols-meansTls13Goes = Windows deja de ofrecerlo.
window-protocols-windowsDecides = Decide Windows
window-protocols-prices-SSL_2_0 = No es seguro, prohibido desde 2011
window-protocols-prices-SSL_3_0 = No es seguro, prohibido desde 2015
window-protocols-prices-TLS_1_0 = Antiguo: solo para servidores antiguos
window-protocols-prices-TLS_1_1 = Antiguo: rara vez hace falta
window-protocols-prices-TLS_1_2 = Microsoft 365 necesita esto
window-protocols-prices-TLS_1_3 = El más reciente: Microsoft 365 también lo acepta
window-protocols-needsWindows11 = Necesita Windows 11 o Server 2022
window-protocols-valueFor-both = Valor para ambas vistas
window-protocols-valueFor-native = Valor para la vista de 64 bits
window-protocols-valueFor-wow64 = Valor para la vista de 32 bits
window-protocols-valueFor-only = Valor
window-protocols-copy = Copiar el valor
window-protocols-decimal = { $value } decimal
window-protocols-byItself = Esta versión de Windows ofrece entonces { $protocols } de forma predeterminada.
window-protocols-notANumber = No es un número que Windows acepte aquí.
window-protocols-bits =
    { $numbers ->
        [0] Todos los bits están desactivados.
       *[other] Bits activados: { $numbers } ({ $names }). Todos los demás están desactivados.
    }
window-protocols-bitUnknown = desconocido
window-protocols-typed = O escribe un valor
window-protocols-typedHint = 2560, 0xA00 y dword:00000a00 son el mismo número.
window-protocols-readAs-16 = Leído como hexadecimal: { $hex }.
window-protocols-readAs-10 = Leído como decimal: { $hex }.
window-protocols-ambiguous = Se puede leer de dos formas. ¿Cuál es?
window-protocols-problems-not-a-number = Esto no es un número. Escríbelo como 2560, 0xA00 o dword:00000a00.
window-protocols-problems-negative = Un valor no puede ser negativo. El menor es 0.
window-protocols-problems-too-large = Es mayor de lo que cabe en un REG_DWORD. El mayor es 0xFFFFFFFF.
window-protocols-reading-10 = decimal
window-protocols-reading-16 = hexadecimal
window-protocols-unknownBitsWord = bits desconocidos
window-protocols-masks-empty-mask = 0 no nombra ningún protocolo. Marca al menos uno, o elige “Sin establecer”.
window-protocols-masks-unknown-bits = Ningún protocolo tiene { $bits }. Quizá Windows ignore el valor completo.
window-protocols-masks-tls-1_3-not-in-this-windows = 0x2000 es TLS 1.3, que { $release } no tiene. Quizá Windows ignore por eso el valor completo.
window-protocols-leaveOut = Omitirlo
window-protocols-outcome = { $who }: { $before } → { $after }.
window-protocols-staysToo = { $who }: sin cambios.
window-protocols-extras = Escribir también
window-protocols-extraWrites =
    { $removals ->
        [0] Escribe { -settings($writes) }
       *[other] { $writes ->
            [0] Quita { -settings($removals) }
           *[other] Escribe { -settings($writes) } y quita { $removals }
        }
    }
window-protocols-discard = Descartar
window-protocols-apply = Aplicar
window-protocols-plan = Esto { -deeds }. Se puede deshacer.
window-protocols-nothingDiffers = Es lo que ya está establecido, así que no hay nada que aplicar.
window-protocols-typedRefused = El valor escrito no se aceptó. Corrígelo o bórralo antes.
window-protocols-typedUnclear = El valor escrito aún no se usa. Elige arriba, o bórralo.
window-protocols-maskRefused = Este valor no se puede escribir, por el motivo de arriba.
window-protocols-noRules = Se desconoce esta versión de Windows, así que aquí no se puede escribir nada.
window-protocols-withoutTls12-title =
    { $who ->
        [native] Office de 64 bits ya no podrá conectarse a Microsoft 365
        [wow64] Office de 32 bits ya no podrá conectarse a Microsoft 365
       *[all] Office ya no podrá conectarse a Microsoft 365
    }
window-protocols-withoutTls12-stillNot = Office seguirá sin poder conectarse a Microsoft 365
window-protocols-withoutTls12-nothingLeft = Sin TLS 1.2, a los programas que dejan la elección a Windows no les queda nada que Microsoft 365 acepte.
window-protocols-withoutTls12-body = Sin TLS 1.2, los programas que dejan la elección a Windows se conectan como máximo con { $best }. Microsoft 365 lo rechaza.
window-protocols-withoutTls12-stops = Deja de funcionar:
window-protocols-withoutTls12-stopsWhat-native = Outlook de 64 bits y otros programas de Office, y el inicio de sesión.
window-protocols-withoutTls12-stopsWhat-wow64 = Outlook de 32 bits y otros programas de Office, y el inicio de sesión.
window-protocols-withoutTls12-stopsWhat-all = Outlook y otros programas de Office, el inicio de sesión y las actualizaciones de Office.
window-protocols-withoutTls12-alsoGoes = También se desactiva:
window-protocols-withoutTls12-tls13 = TLS 1.3.
window-protocols-withoutTls12-undo = Se puede deshacer en “Inicio” y en “Historial”.
window-protocols-withoutTls12-keep = Conservar TLS 1.2
window-protocols-withoutTls12-apply = Aplicar sin TLS 1.2
window-protocols-updateMissing = Falta KB3140245. Los valores que se escriban ahora tendrán efecto cuando esté instalada.
window-ssl-title = ¿Activar { $names }?
window-ssl-body =
    { $names ->
        [one] { $names } ya no es seguro: otros en la red pueden leer lo que se envía. Microsoft 365 no lo usa. Lo ofrecerían todos los programas que dejan la elección a Windows.
       *[other] { $names } ya no son seguros: otros en la red pueden leer lo que se envía. Microsoft 365 no los usa. Los ofrecerían todos los programas que dejan la elección a Windows.
    }
window-ssl-keepOff = Dejar como está
window-ssl-switchOn = Activar de todos modos
window-retire-title = Desactivar protocolos antiguos
window-retire-doorSaid = De SSL 2.0 a TLS 1.1, tras ver quién los usa todavía
