# Facts: $port (number), $minutes (number)
listen-waits = Tragen Sie https://localhost:{ $port } dort ein, wo in Ihrem Programm die Adresse des Servers steht, und stellen Sie damit eine Verbindung her. Es wird einen Fehler anzeigen: Es genügt, dass es sich meldet. TLS Remedy wartet nur auf diesem PC, höchstens { -minutes($minutes) } lang.
# Facts: $protocols (list)
listen-offers =
    { $protocols ->
        [0] Ihr Programm bietet keine bekannte Version an
       *[other] Ihr Programm bietet { $protocols } an
    }
# It named only its newest.
# Facts: $protocol (text)
listen-offersAtMost = Ihr Programm bietet höchstens { $protocol } an
# Facts: $protocols (list)
listen-noSuites = Ihr Programm bietet { $protocols } an, aber für TLS 1.2 keine Verschlüsselungssammlung, die Microsoft 365 akzeptiert
listen-nobody = Kein Programm hat sich verbunden
listen-notTls = Etwas hat sich verbunden, aber nicht mit TLS begonnen
listen-means-ok = Microsoft 365 akzeptiert das. Bekommt das Programm trotzdem keine Verbindung, suchen Sie nach einer anderen Ursache: Fügen Sie seine Meldung unter „Erklären“ ein.
listen-means-old = Die meisten Dienste akzeptieren nur TLS 1.2 oder höher. Was hilft, hängt von der Art des Programms ab.
listen-means-suites = Die meisten Dienste akzeptieren nur neuere Verschlüsselungssammlungen. Was hilft, hängt von der Art des Programms ab.
listen-means-nobody = Überprüfen Sie die im Programm eingetragene Adresse, und versuchen Sie es dann erneut.
listen-means-notTls = Prüfen Sie, ob die Adresse mit https beginnt oder im Programm die Verschlüsselung aktiviert ist, und versuchen Sie es dann erneut.
listen-kinds-dotnet-what = Ein .NET-Programm
listen-kinds-dotnet-more = Es lässt sich dazu bringen, sich nach Windows zu richten. Im Zweifel versuchen Sie das zuerst
listen-kinds-own-what = Es bringt sein eigenes TLS mit (Java, OpenSSL, ein altes Delphi-Programm)
listen-kinds-own-more = Keine Windows-Einstellung wirkt darauf. Der Hersteller muss es aktualisieren
listen-kinds-winhttp-what = Ein Makro oder ein älteres Geschäftsprogramm
listen-kinds-winhttp-more = Es verwendet WinHTTP, und das richtet sich nach Windows
# Facts: $shared (number), $all (number)
listen-suites = Verschlüsselungssammlungen: { $all }, davon akzeptiert Microsoft 365 { $shared }.
window-listen-title = Lassen Sie Ihr Programm zeigen, was es anbietet
window-listen-lead = TLS Remedy kann nicht in andere Programme hineinsehen. Es hört zu, während Ihr Programm versucht, sich zu verbinden.
window-listen-point = Tragen Sie in Ihrem Programm diese Adresse ein
window-listen-pointMore = Sie gehört dorthin, wo die Adresse des Servers steht. Stellen Sie dann die Verbindung her.
window-listen-copy = Adresse kopieren
window-listen-waiting = Warten auf Ihr Programm.
window-listen-expected = Es wird einen Fehler anzeigen. Das ist so gewollt: Es genügt, dass es sich meldet.
window-listen-alone = Nur dieser PC erreicht es. Es hört auf, wenn Sie diese Seite verlassen, oder nach 10 Minuten.
window-listen-apart = Wird nicht kontaktiert.
window-listen-paste = Sie können die Adresse nicht ändern? Fehlermeldung einfügen
# Facts: $time (text), $means (text)
window-listen-came = Es hat sich um { $time } verbunden. { $means }
window-listen-kinds = Was für ein Programm ist es?
window-listen-ask = Frage zum Weitergeben kopieren
# Facts: $headline (text)
window-listen-question = Welche Version Ihres Programms verbindet sich mit TLS 1.2? TLS Remedy hat bei der hier installierten festgestellt: „{ $headline }“.
window-listen-see = Reparatur ansehen
window-listen-again = Erneut zuhören
