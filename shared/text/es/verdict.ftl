readiness-title = Grado de certeza
readiness-levels-proven = Listo para Microsoft 365: todas las direcciones probadas respondieron.
readiness-levels-likely = TLS 1.2 está activado. No se probó si Microsoft 365 responde.
readiness-levels-doubtful = No hay certeza de que se pueda conectar con todas las direcciones de Microsoft 365.
readiness-levels-no = No está listo para Microsoft 365.
readiness-claims-connection-name = Conexión
readiness-claims-connection-states-holds = Todas las direcciones probadas respondieron.
readiness-claims-connection-states-fails = No se pudieron confirmar todas las conexiones.
readiness-claims-connection-states-unknown = No se pudieron probar todos los tipos de programas.
readiness-claims-connection-states-not-asked = Sin probar.
readiness-claims-offer-name = Prueba real
readiness-claims-offer-states-holds = Se vio que Windows ofrece TLS 1.2 o posterior.
readiness-claims-offer-states-fails = Se vio que Windows no ofrece TLS 1.2.
readiness-claims-offer-states-unknown = La prueba no pudo mostrar lo que ofrece Windows.
readiness-claims-offer-states-not-asked = Sin probar.
readiness-claims-settings-name = Opciones
readiness-claims-settings-states-holds = Permiten que los programas usen TLS 1.2.
readiness-claims-settings-states-fails = Impiden que algunos programas usen TLS 1.2, o falta alguna otra cosa.
readiness-claims-settings-states-unknown = Se desconoce algo importante.
readiness-claims-settings-states-not-asked = Sin leer.
readiness-because = Por revisar
readiness-results-tls-refused = Una dirección rechazó el protocolo de enlace.
readiness-results-certificate = Un certificado no era de confianza.
readiness-results-proxy = Un proxy lo impidió.
readiness-results-name = No se encontró el nombre de una dirección.
readiness-results-route = No se pudo conectar con una dirección.
readiness-results-clock = El reloj de este equipo no está en hora y por eso los certificados no parecen válidos.
readiness-results-timeout = Una dirección no respondió a tiempo.
readiness-limits-front-door-without-dhe = Desde esta versión de Windows no se puede conectar con algunas direcciones de Microsoft 365: solo aceptan conjuntos de cifrado que no tiene, y ninguna opción puede añadirlos.
origin-setBy = Establecido por
origin-policies-named = La directiva de grupo “{ $name }”
origin-policies-ofDomain =
    { $number ->
        [none] Una directiva de grupo del dominio
       *[other] La directiva de grupo { $number } del dominio
    }
origin-policies-unknown =
    { $number ->
        [none] Una directiva de grupo
       *[other] La directiva de grupo { $number }
    }
origin-policies-local = La directiva local de este equipo
origin-policies-managed = La administración de dispositivos ({ $name })
origin-says-preferences = { $who } establece este valor, así que una corrección hecha aquí quizá no dure. Cámbialo allí.
origin-says-local-policy = { $who } establece este valor. Cámbialo allí, o en la herramienta que la rellenó.
origin-says-own-export = { $who } establece este valor con un archivo que creó TLS Remedy. Sustituye ese archivo allí.
origin-says-conditional = { $who } establece este valor en algunos equipos. Aquí no se ve si este es uno de ellos.
origin-says-once = { $who } estableció este valor una vez. No volverá a hacerlo.
origin-says-removes = { $who } quita este valor, así que una corrección hecha aquí quizá no dure. Cámbialo allí.
origin-says-several = Varias directivas establecen este valor: { $besides }; { $who }. Cámbialo en la última.
origin-says-untrusted = { $who } quizá establezca este valor, según una copia que pueden cambiar cuentas que no son de administrador.
origin-says-other =
    { $wants ->
        [none] { $who } quiere aquí otro valor, y quizá vuelva a establecerlo.
       *[other] { $who } quiere aquí { $wants }, y quizá vuelva a establecerlo.
    }
origin-says-other-none = { $who } no quiere aquí ningún valor, y quizá vuelva a quitarlo.
origin-says-ours =
    { $when ->
        [none] El último cambio lo hizo TLS Remedy. Nada lo ha cambiado desde entonces.
       *[other] El último cambio lo hizo TLS Remedy, { $when }. Nada lo ha cambiado desde entonces.
    }
origin-says-group-policy = { -lastChanged } mientras se aplicaba la directiva de grupo.
origin-says-start = { -lastChanged } poco después de iniciarse Windows.
origin-says-update = { -lastChanged } a menos de un día de una instalación o actualización de Windows.
origin-says-place-of-policies = Ahí solo se guardan directivas: quizá lo establezca una directiva, o alguien lo escribió ahí a mano.
origin-says-not-known =
    { $when ->
        [none] Se desconoce cuándo cambió. Windows no guarda ningún nombre.
       *[other] Último cambio: { $when }. Windows no guarda ningún nombre.
    }
origin-says-not-known-undated = Se desconoce. Windows no guarda ningún nombre.
origin-keepsRight = { $who } se encarga de que esto siga siendo correcto.
origin-cameBack =
    { $ours ->
        [none] { $now ->
            [none] Ha vuelto: TLS Remedy quitó el valor ({ $at }); no está{ -since }.
           *[other] Ha vuelto: TLS Remedy quitó el valor ({ $at }); vuelve a ser { $now }{ -since }.
        }
       *[other] { $now ->
            [none] Ha vuelto: TLS Remedy estableció { $ours } ({ $at }); el valor ya no está{ -since }.
           *[other] Ha vuelto: TLS Remedy estableció { $ours } ({ $at }); vuelve a ser { $now }{ -since }.
        }
    }
origin-where-preferences = Busca en Configuración del equipo, Preferencias, Configuración de Windows, Registro.
origin-where-template = Busca en Configuración del equipo, Directivas, Plantillas administrativas.
origin-where-local-policy = Busca en gpedit.msc, en este equipo. Windows Home no lo tiene.
origin-where-mdm = Busca en tu administración de dispositivos.
origin-where-own-export = Busca en Configuración del equipo, Preferencias, Configuración de Windows, Registro.
origin-basis-preferences = Visto en la copia de la directiva que hay en este equipo.
origin-basis-template = Visto en la copia de la directiva que hay en este equipo.
origin-basis-own-export = Visto en la copia de la directiva que hay en este equipo.
origin-basis-removes = Visto en la copia de la directiva que hay en este equipo.
origin-basis-other = Visto en la copia de la directiva que hay en este equipo.
origin-basis-once = Visto en la copia de la directiva que hay en este equipo.
origin-basis-local-policy = Quizá la rellenó un script de refuerzo de la seguridad; para eso no hace falta un dominio.
origin-basis-mdm = Windows lo incluye entre las directivas vigentes.
origin-basis-conditional = La copia de la directiva que hay en este equipo tiene condiciones.
origin-basis-several = Visto en las copias de las directivas que hay en este equipo.
origin-basis-ours = Con certeza: la hora de su clave es la que se guardó tras el cambio.
origin-basis-group-policy = Ninguna copia de este equipo lo nombra: quizá lo haga un script de una directiva.
origin-basis-start = Quizá lo haga un script de inicio o un servicio.
origin-basis-update = Quizá fue eso.
origin-basis-not-known = Pregunta a quien administra este equipo; gpresult y Process Monitor pueden mostrar más.
origin-unread = No se pudieron leer todas las copias de las directivas de grupo. Con derechos de administrador, gpresult muestra más.
origin-wrongClock = Esa hora aún no ha llegado: el reloj de este equipo no estaba en hora entonces.
origin-copyWhat = Copiar lo que hay que cambiar
rungStates-pass = OK
rungStates-warn = advertencia
rungStates-fail = incorrecto
rungStates-unknown = desconocido
rungStates-not-applicable = no se aplica
rungStateTitles-pass = OK
rungStateTitles-warn = Advertencia
rungStateTitles-fail = Incorrecto
rungStateTitles-unknown = Desconocido
rungStateTitles-not-applicable = No se aplica
joined-comma = ,{" "}
joined-semicolon = ;{" "}
joined-space = {" "}
joined-capitalised = { CAPITAL($text) }
joined-label = { $label }:
joined-labelled = { $label }: { $text }
joined-bracketed = { $text } ({ $more })
joined-headed = { $headline }. { $text }
joined-sentence = { $text }.
releases-server-sac = Windows Server (canal semianual)
releases-older = Una versión anterior a Windows 7
releases-unknown = Una versión desconocida de Windows
goes = { $view }: los programas ya no ofrecen { OR($protocols) } de forma predeterminada.
profiles-recommended = Recomendado
profiles-tls12 = TLS 1.2
profiles-tls11-12 = TLS 1.1 + 1.2
profiles-tls10-12 = TLS 1.0 a 1.2
profiles-tls10_12 = TLS 1.0 + 1.2
profiles-remove = Sin establecer
views-native = Vista de 64 bits
views-wow64 = Vista de 32 bits
values-noValue = sin establecer
values-unreadable = no se pudo leer
values-none = ninguno
values-notKnown = desconocido
values-byProgram = depende del programa
values-byUpdate = depende de una actualización
values-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
cells-offered = ofrecido
cells-old = ofrecido, antiguo
cells-unsafe = ofrecido, inseguro
cells-off = no ofrecido
cells-blocked = bloqueado
cells-na = no disponible
cells-unknown = no se pudo leer
cells-notByDefault = no por defecto
cells-notKnown = desconocido
cellTitles-offered = Ofrecido
cellTitles-old = Ofrecido, antiguo
cellTitles-unsafe = Ofrecido, inseguro
cellTitles-off = No ofrecido
cellTitles-blocked = Bloqueado
cellTitles-na = No disponible
cellTitles-unknown = No se pudo leer
cellTitles-notByDefault = No por defecto
cellTitles-notKnown = Desconocido
outcomes-committed = Listo.
outcomes-undone = Deshecho.
outcomes-nothing-to-do = No había nada que hacer.
outcomes-failed = No se cambió nada.
standings-all = En vigor
standings-some = Cambiado después en parte
standings-none = Cambiado después
standings-pending = A medias
standings-undone = Deshecho
standings-undone-in-part = Deshecho en parte
standings-changed-after-undo = Deshecho y cambiado después
standings-failed = Falló, no se cambió nada
proof-title = Prueba real
proof-how = TLS Remedy inició programas de prueba que dejan la elección a Windows, y estos se conectaron al propio TLS Remedy. Nada salió del equipo.
proof-programs-both = Programas de 64 bits y de 32 bits
proof-programs-native = Programas de 64 bits
proof-programs-wow64 = Programas de 32 bits
proof-programs-only = Programas
proof-dotnet = { -thePrograms($program) } que usan .NET Framework (Windows PowerShell)
proof-dotnetHow = Los programas que dejan la elección a .NET van aparte: leen otras opciones.
proof-before = Antes
proof-after = Después
proof-beforeOf = { $programs }: antes
proof-afterOf = { $programs }: después
proof-offersNothing = ningún protocolo
proof-atMost = { $protocol } como máximo
proof-notKnown = Se desconoce
proof-reasons-not-this-pc = Ese equipo es un archivo del Registro, así que no hay ningún Windows que probar.
proof-reasons-no-engine = Este equipo no tiene ningún programa que pueda hacer la prueba.
proof-reasons-engine-blocked = Windows bloquea el programa de prueba.
proof-reasons-engine-restricted = Una directiva de este equipo limita PowerShell, así que no pudo conectarse.
proof-reasons-engine-failed = El programa de prueba terminó sin hacer la prueba.
proof-reasons-no-connection = El programa de prueba no pudo conectarse a TLS Remedy en este equipo.
proof-reasons-no-answer = El programa se conectó pero no envió nada.
proof-reasons-not-tls = El programa envió algo que no es TLS.
proof-reasons-timed-out = El programa no terminó a tiempo.
proof-reasons-cancelled = La cancelaste.
proof-suites = Conjuntos de cifrado que acepta Microsoft 365
proof-suitesOf = { $shared } de { $of }
proof-helloVersion = Versión en el ClientHello
proof-fallback = Si se rechaza, lo intenta de nuevo con { $protocols }.
proof-unclear = Se desconoce: { $protocols }.
proof-secondOpinion = Una segunda prueba, mediante { -engine }, dio el mismo resultado.
proof-otherOpinion = Una segunda prueba, mediante { -engine }, dio otro resultado.
proof-differences-promised-not-offered = { -thePrograms($programs) } no ofrecen { $protocol }, que las opciones prometen.
proof-differences-offered-not-promised = { -thePrograms($programs) } ofrecen { $protocol }, que las opciones no prometen.
proof-agrees = Windows ofrece lo que prometen las opciones.
proof-disagrees = Windows aún no usa estas opciones
proof-lookFirst = Mira esto primero: { $rung }.
proof-asking = Se está probando lo que ofrece Windows.
proof-askNow = Probar ahora
proof-notTried = Aún sin probar
proof-askNowMore = TLS Remedy inicia programas de prueba que dejan la elección a Windows, y estos se conectan al propio TLS Remedy. Nada sale del equipo.
proof-cancel = Cancelar
proof-notThisPc = Este es un equipo de ejemplo, así que no hay ningún Windows que probar.
cause-none =
    .headline = TLS 1.2 está activado
    .reason = { -thePrograms($who) } ofrecen { $protocols }. No hay que cambiar nada.
cause-proven =
    .headline = Este equipo está listo para Microsoft 365
    .reason =
        { $found ->
            [none] Todas las direcciones probadas respondieron { -toPrograms }. No hay que cambiar nada.
           *[other] Todas las direcciones probadas respondieron { -toPrograms }. { $found }
        }
cause-lookAt =
    .headline =
        { $isOn ->
            [true] TLS 1.2 está activado, pero revisa “{ $name }”
           *[false] Aún no se sabe, así que revisa “{ $name }”
        }
    .reason = { $found }
cause-limit =
    .headline = TLS 1.2 está activado, con un límite
    .reason = { $said }
cause-connection =
    .headline = Las opciones son correctas, pero falló una conexión
    .reason = { $found } La prueba de conexión muestra qué dirección y por qué.
cause-contradicts =
    { $isSet ->
        [true] Windows no ofrece { $protocol }, aunque está establecido
       *[false] Windows no ofrece { $protocol }, aunque se esperaba
    }
cause-restartFirst =
    { $offered ->
        [none] Lo mostró una prueba en este equipo. Reinicia el equipo y comprueba de nuevo.
       *[other] Una prueba en este equipo encontró como máximo { $offered }. Reinicia el equipo y comprueba de nuevo.
    }
cause-connectionSteps-tls-refused = Revisa los conjuntos de cifrado de este equipo. Pregunta a quien administra la red si algún dispositivo cambia TLS.
cause-connectionSteps-certificate = Mira quién emitió el certificado. Un programa que inspecciona el tráfico necesita un certificado raíz de confianza en este equipo.
cause-connectionSteps-proxy = Pide a quien administra el proxy que deje pasar estas direcciones.
cause-connectionSteps-name = Mira si este equipo tiene red y qué servidor DNS usa.
cause-connectionSteps-route = Mira si este equipo tiene red y si un firewall bloquea el puerto 443.
cause-connectionSteps-clock = Ajusta la fecha y la hora de este equipo y prueba de nuevo.
cause-connectionSteps-timeout = Prueba de nuevo. Si sigue igual, pregunta a quien administra la red si un firewall bloquea el puerto 443.
cause-limitSteps-front-door-without-dhe = La prueba de conexión muestra qué direcciones son. Para ellas hace falta una versión más reciente de Windows.
architectures-x64 = 64 bits
architectures-x86 = 32 bits
architectures-unknown = 64 bits
answer-cause = Causa
answer-toDo = Qué hacer
ladder-heads-what = Qué es
ladder-heads-why = Por qué importa
ladder-heads-how = Cómo lo sabemos
ladder-heads-unknown = Lo que no sabemos
ladder-neededPackage =
    { $neededFor ->
        [none] { $kb } para { $release }, { $architecture }{ -doubtful }
       *[other] { $kb } para { $release }, { $architecture }: solo si Windows rechaza actualizaciones más recientes, porque le permite comprobar sus firmas SHA-2{ -doubtful }
    }
ladder-officeReads = En este equipo, Office es de { $bitness } bits y lee { -theView }.
connections-needs-sign-in = inicio de sesión
connections-needs-mail = correo
connections-needs-settings = configuración de Office
connections-needs-start-page = página de inicio
connections-needs-graph = datos para aplicaciones
connections-needs-updates = actualizaciones de Office
connections-needs-other = añadida por ti
connections-states-reached = Responde
connections-states-inspected = Quizá inspeccionada
connections-states-tls-refused = Rechazada
connections-states-certificate = Certificado no aceptado
connections-states-proxy = Detenida por el proxy
connections-states-name = Nombre no encontrado
connections-states-route = Inaccesible
connections-states-clock = Hora incorrecta
connections-states-timeout = Sin respuesta
connections-states-not-asked = Sin probar
connections-views-both = ambas
connections-views-native = 64 bits
connections-views-wow64 = 32 bits
connections-views-only = todos
connections-why-name-not-found = No se encontró el nombre { $host }. Revisa la ortografía y la red del equipo (DNS).
connections-why-no-route = No se puede conectar con { $host }. Revisa la red, su firewall y si hace falta un proxy.
connections-why-no-answer = { $host } no respondió a tiempo. Revisa la red y el firewall y prueba de nuevo.
connections-why-proxy = Windows no puede conectarse con { $host } a través de su proxy. Pide a quien administra el proxy que lo permita.
connections-why-tls-refused = { $host } y Windows no tienen ningún protocolo ni conjunto de cifrado en común.
connections-why-not-tls = Lo que responde en { $host } no es TLS, quizá una página de inicio de sesión de la red: abre un navegador.
connections-why-cut-off = La conexión con { $host } se corta al instante. Podría ser un firewall; pregunta a quien lo administra.
connections-why-not-trusted = Windows no confía en el certificado de { $host }. Actualiza los certificados raíz, o busca una inspección TLS.
connections-why-wrong-name = El certificado no es para { $host }: quizá haya algo en medio. Pregunta a quien administra este equipo.
connections-why-clock-wrong = El reloj de este equipo no está en hora, así que el certificado de { $host } no parece válido. Ponlo en hora.
connections-why-expired = El certificado de { $host } ha expirado. Solo puede renovarlo su propietario.
connections-inspected = El certificado viene de { $issuer }, que no figura entre los emisores conocidos de Microsoft. Quizá una puerta de enlace o un antivirus inspeccione el tráfico. Puede que Office rechace una conexión así: pide a quien lo administra que excluya esta dirección.
connections-alert = El servidor envió la alerta { $alert } ({ $name }).
connections-alertUnknown = desconocida
connections-seeWhy = “Revisión”, o tls-remedy check, muestra lo que le falta a esta versión de Windows.
connections-alerts-40 = No acepta ninguno de los conjuntos de cifrado que ofrece Windows.
connections-alerts-70 = No acepta ninguno de los protocolos que ofrece Windows.
connections-alerts-71 = Quiere un cifrado más fuerte que el que ofrece Windows.
connections-alerts-112 = No conoce el nombre que envió Windows.
connections-code = Error { $code } de WinHTTP.
connections-certificateFrom = certificado de { $issuer }
connections-willContact = Se contactará con estas direcciones (conexiones en total: { $connections }):
connections-nothingElse = Cada una recibe una petición de su página “/”, sin cuenta, sin cookies y sin el nombre de este equipo, y nada más.
connections-progress = { $done } de { $of }
connections-summary = { $reached } de { $of } conexiones correctas{ -inspectedToo($inspected) }{ -notTestedToo($notAsked) }.
window-connection-lead = Prueba conexiones seguras con direcciones de Microsoft 365, como lo hacen los programas de 64 bits y de 32 bits. No se envía nada hasta que inicies la prueba.
window-connection-willContact = Se contactará con estas direcciones
window-connection-add = Añadir
window-connection-addLabel = Otra dirección, o el nombre de tu organización en SharePoint
window-connection-addHint = Por ejemplo mail.contoso.com, o contoso para contoso.sharepoint.com.
window-connection-badAddress = Escribe un nombre de host o el nombre de una organización, como mail.contoso.com o contoso.
window-connection-sentTitle = Lo que se envía
window-connection-sent = Un saludo (ClientHello) con el nombre de la dirección y los protocolos que ofrece este equipo; si sale bien, una petición de la página “/”. Quizá se contacte de nuevo con una dirección para ver qué se acordó o qué le pasa a su certificado. Los servidores ven la dirección IP pública de este equipo.
window-connection-notSentTitle = Lo que no se envía
window-connection-notSent = Ninguna cuenta, contraseña, cookie, documento ni nombre del equipo. TLS Remedy no contacta con ninguna otra dirección.
window-connection-count = Conexiones: { $connections }. Normalmente 10 segundos, como máximo { -minutes($minutes) }.
window-connection-none = Elige al menos una dirección.
window-connection-start = Iniciar la prueba
window-connection-asking = Probando…
window-connection-waiting = Esperando
window-connection-patience = Mientras tanto puedes ir a otras páginas.
window-connection-staysIfCancelled = Si cancelas, se conservan los resultados obtenidos.
window-connection-results = Resultados
window-connection-columns-address = Dirección
window-connection-columns-view = Vista
window-connection-columns-result = Resultado
window-connection-titles-ok = Todas las direcciones respondieron
window-connection-titles-warn = Respondieron, pero quizá un programa inspeccione el tráfico
window-connection-titles-fail = No todas las direcciones respondieron
window-connection-titles-incomplete = No se pudieron probar algunas direcciones
window-connection-copy = Copiar los resultados
window-connection-copySaid = Todas las direcciones, con lo que respondieron
cause-incoming-halves-out = Saliente
cause-incoming-halves-in = Entrante
cause-incoming-names-tls12 = TLS 1.2 entrante
cause-incoming-names-old-protocols = Protocolos antiguos entrantes
cause-incoming-names-tls13 = TLS 1.3 entrante
cause-incoming-names-dotnet = .NET en este servidor
cause-incoming-names-suites = Conjuntos de cifrado entrantes
cause-incoming-names-misspelt = Valores mal escritos
cause-incoming-names-products = Productos de servidor
cause-incoming-names-services = Servicios
