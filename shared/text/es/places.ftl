evidence-needed = se necesita: { $what }
evidence-orLater = { $version } o posterior
evidence-supported = { $windows }: compatible
evidence-dates-end_of_support = fin del soporte
evidence-dates-end_of_paid_support = fin del soporte de pago
evidence-dates-left_out = omitido aquí
window-more-practice = Equipos de ejemplo. En tu propio equipo no se lee ni se cambia nada
window-more-glossary = Pulsa F1 para buscar el término en el que estás. Alt+Flecha izquierda vuelve atrás
window-more-commands = tls-remedy check, explain, fleet, export, retire: las mismas respuestas, como texto o JSON
window-more-about = Versión { $version }, licencias, dónde se ejecuta
window-more-languageMore = También para los informes y lo que copia “Compartir”.
window-commands-lead = Las mismas respuestas sin esta ventana, como texto o, con --json, para otros programas.
window-commands-typed = Escribe
window-commands-does = Para
window-commands-copy = Copiar
window-commands-copyLine = Copiar { $line }
window-commands-lines-check = comprobar este equipo y ver qué hacer
window-commands-lines-plan = ver lo que escribiría una corrección, sin escribirlo
window-commands-lines-apply_--yes = corregir este equipo
window-commands-lines-undo_--yes = deshacer el último cambio
window-commands-lines-explain_FILE = ver lo que haría un script o un archivo .reg
window-commands-lines-fleet_FOLDER = contar los informes de varios equipos
window-commands-lines-help = ver todos los comandos; help y el nombre de uno lo explica
window-filter-writes = Buscar en lo que se escribe
window-filter-none = Sin resultados
window-filter-count = { $shown } de { $all }
window-evidence-title = Pruebas
window-evidence-none = No hay ningún valor que mostrar.
window-evidence-fileVersion = versión del archivo
window-evidence-defaultName = (predeterminado)
window-evidence-notLookedUp = Aún sin comprobar en un equipo real con Windows
window-evidence-copyPlace = Copiar el lugar y el valor
window-glossary-lead = Términos que usa TLS Remedy. Pulsa F1 para buscar aquel en el que estás.
window-glossary-all = Todos los términos
window-glossary-asks-view = ¿Qué es una vista?
window-glossary-asks-schannel = ¿Qué es Schannel?
window-glossary-asks-winhttp = ¿Qué es WinHTTP?
window-history-title = Historial
window-history-lead = Todos los cambios, con el valor anterior. Deshacer restaura exactamente ese.
window-history-emptyTitle = Aún no hay cambios
window-history-empty = Lo que cambies aquí aparecerá con lo que había antes.
window-history-entry = Cambio { $id }
window-history-separate = Un valor para cada vista
window-history-retired = { $protocols }: desactivado
window-history-turnedOn =
    { $programs ->
        [none] TLS 1.2 activado
        [both] TLS 1.2 activado para los programas de 64 bits y de 32 bits
        [native] TLS 1.2 activado para los programas de 64 bits
       *[wow64] TLS 1.2 activado para los programas de 32 bits
    }
window-history-removed =
    { $count ->
        [one] Valor antiguo quitado
       *[other] Valores antiguos quitados
    }
window-history-byHand = { $what }, elegido a mano
window-history-someLeft = Deshacer no toca lo que se cambió después.
window-history-noneLeft = Estos valores volvieron a cambiar después, así que aquí no hay nada que deshacer.
window-history-notAsBefore = Otra cosa cambió los valores marcados. No están como antes.
window-history-restMore = Los valores marcados están como se escribieron, u otra cosa los cambió. Deshacer restaura los que están como se escribieron.
window-history-restLater = Otra cosa cambió los valores marcados, así que se dejaron como están. Cuando vuelvan a su estado, deshaz el resto.
window-history-undoRest = Deshacer el resto
window-history-undoRestOf = Deshacer el resto del cambio { $id }
window-history-ofUserUnread = Los cambios de tus propias opciones no se pueden leer en este equipo, así que no aparecen.
window-history-copyEntry = Copiar el cambio { $id }
window-history-before = Antes
window-history-changedSince = cambiado después
window-history-afterPending = Podrás deshacer otros cambios cuando se haya restaurado o terminado el que se quedó a medias.
window-history-undoEntry = Deshacer el cambio { $id }
window-about-title = Acerca de
window-about-lead = Comprueba y corrige las opciones de TLS 1.2 que los equipos antiguos con Windows necesitan para Microsoft 365.
window-about-version = Versión
window-about-window = Ventana
window-about-readsWith = Lee
window-about-drivers-native = el Registro de { $system }, mediante llamadas Win32
window-about-drivers-script-host = el Registro de { $system }, mediante Windows Script Host
window-about-drivers-reg-file = un archivo del Registro, en { $system }
window-about-system = Se ejecuta en
window-about-engine = Motor de navegador
window-about-unknownEngine = desconocido
window-about-copy = Copiar estas líneas
window-about-publisher = Editor
window-about-address = Dirección
window-about-noAddress = Aún ninguna: TLS Remedy no tiene página pública.
window-about-newer = Una versión más reciente
window-about-newerText = TLS Remedy nunca busca actualizaciones. Consigue una versión más reciente donde conseguiste esta e instálala encima. Tu historial se conserva.
window-about-released = Esta versión se publicó el { $day }, hace más de un año.
window-about-licence = Licencia
window-about-licenceText = MIT: se puede usar, cambiar y compartir libremente.
window-about-parts = { $count } componentes de otros, con sus licencias
window-about-part = Componente
window-about-network = Red
window-about-networkText = Esta ventana no se conecta a nada.
window-about-oldEngine = Motor antiguo
window-about-oldEngineText = Esta compilación usa Electron 22, el último para Windows 7 a 8.1, que ya no recibe actualizaciones. Aquí es aceptable: esta ventana no usa la red, solo muestra lo que hay en el programa y se ejecuta en un espacio aislado. No está pensado para nada más. En Windows 10 y posteriores, usa la compilación actual.
