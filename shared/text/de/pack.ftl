# pack-partly is said of a language whose parts for administrators are in English, beside its name in the list of languages: Deutsch (für Administratoren: Englisch)
pack-name = Deutsch
pack-locale = de-DE
pack-admxCulture = de-DE
pack-electronLocale = de
pack-nsisLanguage = German
pack-partly = (für Administratoren: Englisch)
pack-start-noBridge = Diese Seite ist das Fenster von TLS Remedy. Sie funktioniert nur im Programm: Starten Sie TLS Remedy selbst.
pack-start-broken = In diesem Fenster ist ein Fehler aufgetreten. Versuchen Sie es erneut, oder schließen Sie es, und starten Sie TLS Remedy neu. Im Verlauf steht dann, was geändert wurde. Die Befehlszeile funktioniert ohne dieses Fenster: tls-remedy check
pack-start-tryAgain = Erneut versuchen
pack-start-copyError = Kopieren, was passiert ist
pack-start-copied = Kopiert
pack-start-noContext = TLS Remedy konnte nicht gestartet werden.
pack-menu-language = &Sprache
pack-menu-view = &Ansicht
pack-menu-zoomIn = &Vergrößern
pack-menu-zoomOut = Ver&kleinern
pack-menu-actualSize = &Originalgröße
