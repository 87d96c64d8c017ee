pageGone-title = La página de esta ventana se ha detenido.
pageGone-detail = Un cambio que ya había empezado continúa. Abre de nuevo la página para ver el estado de este equipo; “Historial” muestra lo que se cambió.
pageGone-openAgain = Abrir de nuevo
pageGone-close = Cerrar TLS Remedy
pageGone-neverStarts =
    .title = Windows no deja que TLS Remedy muestre su página desde esta carpeta.
    .detail = Es “{ $folder }”. Copia la carpeta completa a C:\Program Files, o usa el instalador. No se cambió nada.
boxes-fromNetwork =
    .title = TLS Remedy no puede abrir su ventana desde una unidad de red.
    .detail = Está en “{ $folder }”. Copia la carpeta completa a este equipo e inícialo desde ahí. No se cambió nada.
boxes-notAlone =
    .title = TLS Remedy no pudo abrir su ventana.
    .detail = Quizá esté abierto en otra sesión de esta cuenta, o no se pueda escribir en “{ $folder }”. No se cambió nada.
boxes-bug-title = Algo falló en el propio TLS Remedy.
boxes-bug-detail = Ciérralo e inícialo de nuevo. “Historial” muestra entonces lo que se cambió.
installer-windows-current = Windows 10 y 11, Server 2016 y posteriores
installer-windows-legacy = Windows 7 SP1, 8 y 8.1, Server 2008 R2 SP1, 2012 y 2012 R2
installer-wrongWindows = Este instalador es para { $windows }. No se cambió nada. Usa el otro instalador.
installer-processors-x64 = Windows de 64 bits (x64)
installer-processors-ia32 = Windows de 32 bits
installer-processors-arm64 = Windows en Arm
installer-wrongProcessor = Este instalador es para { $windows }. No se cambió nada. Usa otro instalador.
installer-inUse = TLS Remedy está en uso. No se cambió nada. Ciérralo y vuelve a intentarlo.
installer-keepJournal =
    ¿Conservar el historial de lo que TLS Remedy cambió en este equipo?

    Sin él, ninguna copia de TLS Remedy puede deshacer esos cambios. En ambos casos, desinstalar el programa no cambia ninguna opción.
installer-halfDone =
    Un cambio de las opciones de TLS se quedó a medias. Sin TLS Remedy, se queda así.

    Inicia TLS Remedy para restaurar lo que había, o para terminar el cambio. ¿Desinstalar de todos modos?
installer-awaited =
    Windows está a punto de deshacer automáticamente un cambio de las opciones de TLS. Sin TLS Remedy, el cambio se queda.

    Espera a que se deshaga, o deshazlo en “Historial”. ¿Desinstalar de todos modos?
services-title = Conjuntos de cifrado por servicio
services-results-shared = en común
services-results-some-addresses = algunas direcciones inaccesibles
services-results-tls13-only = solo con TLS 1.3
services-results-in-doubt = incierto
services-results-none = nada en común
services-results-unknown = desconocido
services-sources-policy = según la directiva
services-sources-local = según la lista del propio Windows
services-sources-release = según los conjuntos predeterminados de esta versión de Windows
services-sources-hello = según lo que ofreció de verdad un programa
services-sources-none = no se sabe qué lista se aplica
services-dated = publicado: { $month }
