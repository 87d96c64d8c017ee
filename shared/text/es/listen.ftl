listen-waits = Pon https://localhost:{ $port } donde tu programa tiene la dirección de su servidor y deja que se conecte. Mostrará un error: solo tiene que saludar. TLS Remedy solo escucha en este equipo, { -minutes($minutes) } como máximo.
listen-offers =
    { $protocols ->
        [0] Tu programa no ofrece ninguna versión conocida
       *[other] Tu programa ofrece { $protocols }
    }
listen-offersAtMost = Tu programa ofrece como máximo { $protocol }
listen-noSuites = Tu programa ofrece { $protocols }, pero ningún conjunto de cifrado para TLS 1.2 que acepte Microsoft 365
listen-nobody = No se conectó ningún programa
listen-notTls = Algo se conectó, pero no empezó con TLS
listen-means-ok = Microsoft 365 acepta eso. Si el programa sigue sin conectarse, la causa es otra: pega su mensaje en “Explicar”.
listen-means-old = La mayoría de los servicios solo aceptan TLS 1.2 o posterior. Lo que ayuda depende del tipo de programa.
listen-means-suites = La mayoría de los servicios solo aceptan conjuntos de cifrado más recientes. Lo que ayuda depende del tipo de programa.
listen-means-nobody = Revisa la dirección que le diste al programa y escucha de nuevo.
listen-means-notTls = Mira si la dirección empieza por https, o si el cifrado del programa está activado, y escucha de nuevo.
listen-kinds-dotnet-what = Un programa .NET
listen-kinds-dotnet-more = Se puede hacer que siga a Windows. Empieza por aquí si no lo sabes
listen-kinds-own-what = Trae su propio TLS (Java, OpenSSL, un programa antiguo de Delphi)
listen-kinds-own-more = Ninguna opción de Windows le afecta. Tiene que actualizarlo su fabricante
listen-kinds-winhttp-what = Una macro o un programa de empresa antiguo
listen-kinds-winhttp-more = Usa WinHTTP, que sigue a Windows
listen-suites = Conjuntos de cifrado: { $all }, de los que Microsoft 365 acepta { $shared }.
window-listen-title = Deja que tu programa muestre lo que ofrece
window-listen-lead = TLS Remedy no puede mirar dentro de otros programas. Escucha mientras tu programa intenta conectarse.
window-listen-point = Dirige tu programa a esta dirección
window-listen-pointMore = Ponla donde está la dirección del servidor y deja que el programa se conecte.
window-listen-copy = Copiar la dirección
window-listen-waiting = Esperando a tu programa.
window-listen-expected = Mostrará un error. Es lo previsto: solo tiene que saludar.
window-listen-alone = Solo este equipo puede usarlo. Se cierra cuando sales de esta página, o a los 10 minutos.
window-listen-apart = No se contacta con él.
window-listen-paste = ¿No puedes cambiar su dirección? Pega su mensaje de error
window-listen-came = Se conectó ({ $time }). { $means }
window-listen-kinds = ¿Qué tipo de programa es?
window-listen-ask = Copiar lo que hay que preguntar
window-listen-question = ¿Qué versión de su programa se conecta con TLS 1.2? TLS Remedy escuchó a la de aquí: “{ $headline }”.
window-listen-see = Ver la corrección
window-listen-again = Escuchar de nuevo
