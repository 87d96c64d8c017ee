window-rail-main = Principal
window-rail-skip = Ir al contenido
window-rail-home = Inicio
window-rail-checks = Revisión
window-rail-wrong = { -wrong($count) }
window-rail-warned = { -warnings($count) }
window-rail-protocols = Protocolos
window-rail-explain = Explicar
window-rail-history = Historial
window-rail-many = Varios equipos
window-rail-retire = Retirar
window-rail-more = Más
window-rail-samplePc = Equipo de ejemplo
window-rail-thisPc = Este equipo
window-rail-reading = Leyendo este equipo
window-pages-guided = ¿Qué no se conecta?
window-pages-path = Dónde estás
window-pages-connection = Prueba de conexión
window-pages-checklist = ¿Outlook sigue sin conectarse?
window-pages-practice = Práctica
window-pages-glossary = Términos y teclas
window-pages-commands = Línea de comandos
window-pages-about = Acerca de
window-language = Idioma
window-today = Hoy
window-todayInLine = hoy
window-nextStep = Siguiente paso
window-copy-done = Copiado
window-copy-failed = No se pudo copiar
window-doors-test = Probar la conexión
window-doors-testAgain = Probar de nuevo
window-doors-seeTest = Ver la prueba
window-doors-packages = Instala en este orden
window-doors-onePackage = Instala
window-doors-openPage = Abrir la página de descarga
window-doors-copyAddress = Copiar la dirección
window-doors-catalogueRow-x64 = Elige en la lista la de sistemas basados en x64.
window-doors-catalogueRow-x86 = Elige en la lista la que no tiene “x64” en el nombre.
window-doors-phone = ¿La página no se abre aquí? Usa un teléfono
window-doors-scan = Escanea el código, descarga el archivo y tráelo en una unidad USB.
window-doors-qr = Código QR de { $address }
window-doors-offline = Sin Internet
window-doors-offlineSaid = Código QR y dirección, para traer el archivo en una unidad USB
window-doors-refused = Rechazada
window-doors-refusedSaid =
    { $count ->
        [one] Instala antes { $count } actualización anterior
       *[other] Instala antes { $count } actualizaciones anteriores
    }
window-doors-meanwhile = Mientras tanto
window-doors-refusedMore = ¿Windows rechaza la actualización? Instala antes estas
window-doors-prepareMore = Escribe ya las opciones; funcionarán después de la actualización
window-doors-windows-internet-options = Abrir Opciones de Internet
window-doors-windows-date-and-time = Abrir Fecha y hora
window-doors-windows-regedit = Abrir aquí el Editor del Registro
window-doors-regeditMore = La clave está copiada. Pégala en la barra de direcciones; antes de Windows 10, abre las carpetas una a una.
window-doors-regeditNotCopied = No se pudo copiar la clave. Abre las carpetas una a una.
window-doors-folder = Abrir la carpeta
window-share-name = Compartir
window-share-short = Copiar un resumen corto
window-share-shortSaid = { $lines } líneas, para un chat o un correo
window-share-ticket = Copiar para una incidencia
window-share-ticketSaid = Con rutas y valores
window-share-save-html = Guardar como página web…
window-share-save-pdf = Guardar como PDF…
window-share-save-json = Guardar como JSON…
window-share-saveSaid-html = Se abre en cualquier lugar y se imprime bien
window-share-saveSaid-pdf = Una o dos páginas
window-share-saveSaid-json = Para varios equipos y scripts
window-share-beside = Guardar junto al programa
window-share-besideSaid = JSON con el nombre del equipo, para “Varios equipos”
window-share-names = Incluir nombres
window-share-namesOut = De este equipo, su cuenta y los servidores proxy. Ahora no se incluyen.
window-share-namesIn = De este equipo, su cuenta y los servidores proxy. El nombre del archivo incluye el del equipo.
window-share-working = Un momento…
window-share-copied = Copiado. Pégalo en un correo o en una incidencia.
window-share-saved = Guardado
window-share-savedMore = El informe lleva una suma de comprobación, que muestra si se cambió después.
window-share-copyPath = Copiar la ruta
window-stick-ask = ¿Guardar el informe de cada equipo en esta unidad USB?
window-stick-askMore = Solo se pregunta una vez. El archivo lleva el nombre del equipo y se queda en la unidad USB.
window-stick-yes = Sí, siempre
window-stick-no = No
window-stick-saved = Informe guardado en la unidad USB: { $pc }
window-stick-next = Listo para el siguiente equipo. Cierra TLS Remedy y retira la unidad USB.
window-stick-close = Cerrar TLS Remedy
window-stick-pcs = Equipos en esta unidad USB: { $count }
window-stick-always = Guardar el informe de cada equipo en esta unidad USB
window-machine-architectures-x64 = 64 bits
window-machine-architectures-x86 = 32 bits
window-machine-architectures-unknown = 64 bits (supuesto)
window-home-fix = Corregir este equipo
window-home-fixSample = Corregir el equipo de ejemplo
window-home-improve = Mejorar la configuración
window-home-remove =
    { $count ->
        [one] Quitar el valor
       *[other] Quitar los valores
    }
window-home-prepare = Escribir ya las opciones
window-home-turnOnIncoming = Activar TLS 1.2 entrante
window-home-fixDotnet = Corregir los programas .NET
window-home-dotnet-all = PowerShell, NuGet y otros programas .NET siguen usando TLS 1.0
window-home-dotnet-some = PowerShell, NuGet y otros programas .NET quizá sigan usando TLS 1.0
window-home-dotnet-without = PowerShell, NuGet y otros programas .NET no pueden conectarse: TLS 1.0 está desactivado
window-home-dotnetMay = Algunos programas quizá sigan usando TLS 1.0
window-home-whoUsesOld = ¿Quién usa aún TLS antiguo?
window-home-checkAgain = Comprobar de nuevo
window-home-checking = Comprobando…
window-home-checkedAt = Última comprobación: { $time }
window-home-guide = Mostrar paso a paso
window-home-pendingFirst = Restaura o termina antes el cambio que se quedó a medias.
window-home-unreadableFirst = Descarta antes la entrada del historial que no se puede leer.
window-home-allHave = Todos tienen TLS 1.2
window-home-oneLacks = { $name }: sin TLS 1.2
window-home-notAlways = { $name }: no siempre
window-home-someLack = { $count } de { $all } no tienen TLS 1.2
window-home-testSaid = No se envía nada hasta que la inicies
window-home-checked-wrong =
    { $all ->
        [none] { -wrong($count) }: { -andMore }
       *[other] { -wrong($count) } de { $all } comprobaciones: { -andMore }
    }
window-home-checked-warned =
    { $unknown ->
        [0] Ninguna comprobación incorrecta. { -warnings($count) }: { -andMore }
       *[other] Ninguna comprobación incorrecta. { -warnings($count) }: { -andMore }, { -unknown($unknown) }
    }
window-home-checked-unknown = Ninguna comprobación incorrecta. { -unknown($count) }
window-home-checked-right =
    { $all ->
        [none] todo OK
       *[other] Las { $all } comprobaciones están OK
    }
window-home-detailsTitle = Detalles
window-home-found = Lo que se encontró
window-home-takes-writes = La corrección { -deeds }.
window-home-takes-stops = { -thePrograms($who) } ya no ofrecen { OR($protocols) } de forma predeterminada.
window-home-takes-starts = { -thePrograms($who) } ofrecen entonces también { $protocols }.
window-home-takes-keeps = El perfil “{ $profile }” lo mantiene.
window-home-takes-afterUpdate = Reinicia el equipo después de instalarla y comprueba de nuevo.
window-home-takes-afterUpdateToo = Después, corrígelo aquí.
window-home-toWhy = Ver por qué, comprobación por comprobación
window-writes-where = Dónde
window-writes-name = Nombre
window-writes-now = Ahora
window-writes-after = Después
window-writes-caption = Lo que se escribirá
window-writes-onlyView = Programas de Windows
window-writes-places-winhttp =
    { $view ->
        [none] Programas de Windows
       *[other] { $view }
    }
window-writes-places-schannel = Schannel, { $protocol }
window-writes-places-dotnet = .NET{ $runtime ->
        [v2] {" "}2.0 a 3.5
        [v4] {" "}4
       *[none] {""}
    }{ $view ->
        [none] {""}
       *[other] , { $view }
    }
window-writes-places-certificates = Certificados raíz
window-writes-places-stray = Mal colocado, { $path }
window-writes-places-schannel-server = Schannel, entrante, { $protocol }
window-core-titles-now = Protocolos ahora
window-core-titles-after = Protocolos, ahora y después
window-core-titles-changed = Protocolos, antes y ahora
window-core-titles-seen = Opciones, y lo que hace Windows
window-core-view = Programas
window-core-time = Cuándo
window-core-value = Valor
window-core-legend = Leyenda
window-core-when-before = Antes
window-core-when-now = Ahora
window-core-when-after = Después
window-core-when-stays = Igual
window-core-when-set = Fijado
window-core-when-seen = Visto
window-core-inLine-set = fijado
window-core-inLine-seen = visto
window-core-both-name = 64 bits y 32 bits
window-core-both-who = Windows y Office
window-core-boxes-set = establecido
window-core-boxes-set-unsafe = establecido, no es seguro
window-core-boxes-self = activado por defecto
window-core-boxes-self-unsafe = activado por defecto, no es seguro
window-core-boxes-off = desactivado
window-core-boxes-lost = desactivado, pero hace falta
window-core-boxes-na = no disponible
window-core-boxes-unknown = desconocido
window-core-ring-after = cambia
window-core-ring-changed = cambiado
window-core-ring-seen = difiere
window-core-withRing = { $box }, { $ring }
window-core-on = activado
window-core-becomes-after = pasa a
window-core-becomes-changed = pasó a
window-core-seenNothing = nada
window-claim-signs-ok = Correcto
window-claim-signs-warn = Advertencia
window-claim-signs-fail = Incorrecto
window-claim-signs-unknown = Sin certeza
window-claim-signs-half = Advertencia
window-claim-proofSaid =
    { $who ->
        [none] { $before } antes, { $now } ahora
       *[other] { $who }: { $before } antes, { $now } ahora
    }
window-claim-copySay = Copiar lo que hay que decir
window-claim-stillNot = ¿Outlook sigue sin conectarse?
window-claim-noHelp = ¿Sigue igual? 5 cosas que comprobar
window-ticks-name = Lo que falta
window-ticks-done = Hecho
window-ticks-toDo = Por hacer
window-ticks-written = Opciones escritas y leídas de nuevo
window-ticks-when = { -settings($count) }, { $time }
window-ticks-closeThese = Cierra y vuelve a abrir { $programs }:
window-ticks-isOpen = aún en uso
window-ticks-closed = Ningún programa de Office tiene ya las opciones antiguas
window-ticks-answers = Microsoft 365 responde
window-ticks-asks = Se conecta a sus { $count } direcciones principales
window-ticks-notAll = No en todas las direcciones
window-ticks-test = Probar
window-ticks-tryAgain = Vuelve a intentar lo que fallaba
window-ticks-oneTest-fixed = Corregido. Falta una prueba
window-ticks-oneTest-done = Listo. Falta una prueba
window-sides-out = Desde este servidor
window-sides-in = Hacia este servidor
window-sides-right = Nada lo impide.
window-sides-details = Detalles
window-sides-missing = Ver lo que falta
window-matrix-title = Lo que ofrece cada tipo de programa
window-matrix-kind = Tipo de programa
window-matrix-needed = Microsoft 365 necesita esto
window-matrix-programs-native-name = Programas de 64 bits
window-matrix-programs-native-who = el propio Windows, Office de 64 bits
window-matrix-programs-wow64-name = Programas de 32 bits
window-matrix-programs-wow64-who = como Office y Outlook de 32 bits
window-matrix-programs-only-name = Programas de Windows
window-matrix-programs-only-who = como Office y Outlook
window-matrix-programs-dotnet4-name = Programas .NET
window-matrix-programs-dotnet4-who = herramientas de OneDrive y SharePoint
window-matrix-programs-dotnet2-name = Programas .NET antiguos
window-matrix-programs-dotnet2-who = hechos para .NET 2.0 a 3.5
window-matrix-programs-wininet-name = Opciones de Internet
window-matrix-programs-wininet-who = ventanas de inicio de sesión de esta cuenta
window-matrix-whys-inValue = en el valor { $hex }
window-matrix-whys-notInValue = no está en el valor { $hex }
window-matrix-whys-inDefault = por defecto en Windows
window-matrix-whys-noValue = sin establecer
window-matrix-whys-twoReadings = quizá Windows ignore el valor
window-matrix-whys-malformed = el valor tiene un formato incorrecto
window-matrix-whys-schannel = establecido en Schannel
window-matrix-whys-shipped = por defecto en Schannel
window-matrix-whys-update = falta la actualización
window-matrix-whys-unreadable = no se pudo leer un valor
window-matrix-whys-unknownRelease = versión desconocida de Windows
window-matrix-whys-system = sigue a Windows
window-matrix-whys-strong = establecido por SchUseStrongCrypto
window-matrix-whys-target = solo si está hecho para un .NET más reciente
window-matrix-whys-byAllSwitch = establecido para todos los programas .NET
window-matrix-whys-updates = depende de actualizaciones desconocidas
window-matrix-whys-suites = no le queda ningún conjunto de cifrado
window-matrix-whys-inDoubt = las fuentes difieren
window-matrix-whys-oldProgram = solo si lo piden
window-matrix-whys-patchAssumed = sigue a Windows, si .NET tiene su parche
window-matrix-whys-byRequest = solo si lo piden
window-matrix-whys-user = elegido en esta cuenta de usuario
window-matrix-whys-policy = establecido por una directiva
window-matrix-whys-notStored = no hay nada guardado para esta cuenta de usuario
window-change-permission = Windows te está preguntando. Elige “Sí” en su ventana.
window-change-notYet = Aún no se ha cambiado nada.
window-change-writing =
    { $count ->
        [0] Escribiendo las opciones
       *[other] Escribiendo { -settings($count) }
    }
window-change-undoing = Restaurando lo que había
window-change-leaveOn = Tarda uno o dos segundos. Deja el equipo encendido.
window-change-written = Las opciones están escritas
window-change-restored = Las opciones están restauradas
window-change-testing = Ahora se prueba si Windows las usa. No hace falta esperar.
window-change-skip = Omitir la prueba
window-change-opening = Abriendo el equipo…
window-change-givingUp = Descartando la entrada…
window-change-undo = Deshacer
window-change-close = Cerrar
window-change-committed =
    { $removals ->
        [0] Listo y comprobado: { -settingsWritten($writes) }
       *[other] { $writes ->
            [0] Listo y comprobado: { -settingsRemoved($removals) }
           *[other] Listo y comprobado: { -settingsWritten($writes) }, { -settingsRemoved($removals) }
        }
    }
window-change-notEqual = El cambio no se mantuvo
window-change-refused = Windows preguntó y la respuesta fue “No”, así que no se cambió nada. Vuelve a intentarlo y elige “Sí”.
window-change-copyWhat = Copiar lo que pasó
window-change-readBack = Se escribió, pero el valor leído de nuevo era distinto.
window-change-notEqualMore = Algo lo sobrescribió: una directiva de grupo o un programa que protege el Registro. Volvería a pasar, así que hay que cambiarlo allí. Pregunta a quien administra este equipo.
window-change-entry = Cambio { $id } en “Historial”. Deshacerlo restaura exactamente lo que había antes.
window-change-reopenOutlook = Cierra Outlook y vuelve a abrirlo.
window-change-reopen = Cierra y vuelve a abrir { $programs }.
window-change-restart = Los programas lo aplican cuando se inician. Por si acaso, reinicia Windows.
window-change-undone = Deshecho: { -settings($count) }, restauración exacta
window-change-undonePartly = Deshecho en parte: restauradas { $back }, sin cambios { $left }
window-change-leftAlone = Estas cambiaron de nuevo entretanto, así que se dejaron como están:
window-change-nothing = No había nada que hacer
window-change-nothingMore = Todo está ya como lo elegiste.
window-change-failed = No se cambió nada
window-change-stillOpen = Los programas aún no pueden usarlo, por el motivo de abajo.
window-brokenPlace-title = Ahora no se puede mostrar “{ $place }”
window-brokenPlace-lead = Las demás páginas siguen funcionando, y “Historial” muestra lo que se cambió.
window-brokenPlace-command = O en el Símbolo del sistema:
window-failure-checkAgain = Comprobar de nuevo
window-failure-tryAgain = Volver a intentarlo
window-failure-toHistory = Ir a Historial
window-failure-changedMeanwhile = Las opciones cambiaron entretanto
window-failure-changedAt = Otra cosa escribió en { $path }.
window-failure-look = Comprueba de nuevo y decide según lo que hay ahora.
window-failure-allow = Vuelve a intentarlo y permítelo cuando Windows pregunte.
window-failure-recover = Restaura o termina antes el cambio anterior.
window-failure-confirm-without-tls12 = Elige un valor con TLS 1.2, o escribe este de todos modos.
window-failure-confirm-from-writable-folder = Continúa solo si confías en todo lo que hay en esta carpeta. Una vez instalado TLS Remedy, solo pueden cambiarlo los administradores.
window-failure-anyway = Continuar de todos modos
window-failure-again = Comprueba de nuevo. Si sigue igual, inicia de nuevo TLS Remedy.
window-own-how =
    { $removals ->
        [0] Escribe { $writes } de tus propias opciones, y nada más. { -ownMore }
       *[other] { $writes ->
            [0] Quita { $removals } de tus propias opciones, y nada más. { -ownMore }
           *[other] Escribe { $writes } de tus propias opciones y quita { $removals }, y nada más. { -ownMore }
        }
    }
window-own-yours = Tus opciones
window-own-yoursSaid = { -settings($count) } por cambiar, solo para ti
window-own-takes = Escribe tus propias opciones. { -ownMore }
window-own-fix = Corregir mis opciones
window-own-mine = Mis opciones
window-own-entry = Mi cambio { $id }
window-own-undoEntry = Deshacer mi cambio { $id }
window-own-journalEntry = Cambio { $id } en tu historial. Deshacerlo restaura exactamente lo que había antes.
window-own-stopped = Un cambio de tus propias opciones se quedó a medias
window-own-unreadable = No se puede leer la entrada { $id } de tu propio historial
window-scopes-dotnet-name = Programas .NET
window-scopes-dotnet-why = Para las herramientas de OneDrive y SharePoint. El propio Office no lo necesita.
window-scopes-certificates-name = Descarga de certificados raíz
window-scopes-certificates-why = Quizá alguien la desactivó a propósito. Microsoft 365 necesita certificados raíz más recientes que los que tiene una versión antigua de Windows.
window-scopes-stray-name = Valores mal colocados
window-scopes-stray-why = No tienen efecto, pero parecen una corrección. Quitarlos no cambia nada para los programas.
window-scopes-schannel-server-name = TLS 1.2 para las conexiones entrantes
window-scopes-schannel-server-why = Para un equipo al que se conectan otros, como un servidor. Tiene efecto después de reiniciar.
