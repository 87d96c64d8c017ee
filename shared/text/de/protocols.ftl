window-protocols-title = Protokolle
window-protocols-lead = Was Windows den Programmen anbietet, die ihm die Wahl lassen, zum Beispiel Office.
window-protocols-leadOfServer = Ausgehend: Dieser Server verbindet sich mit anderen. Eingehend: Andere verbinden sich mit ihm. Eingehendes TLS 1.2 können Sie hier aktivieren. Zum Abschalten alter TLS-Versionen verwenden Sie „Abschalten“.
window-protocols-presets = Ausgangspunkt
# Facts: $name (text), $more (text)
window-protocols-presetWith = { $name }: { $more }
window-protocols-ownChoice = Eigene Auswahl
window-protocols-leftToWindows = Windows die Wahl lassen
window-protocols-change = Ändern
window-protocols-bothViews = Beide Sichten
window-protocols-means = Was das bedeutet
window-protocols-tags-on = neu
window-protocols-tags-off = aus
window-protocols-tags-blocked = bleibt aus
window-protocols-onlyHas-native = Nur 64-Bit-Programme haben es.
window-protocols-onlyHas-wow64 = Nur 32-Bit-Programme haben es.
# Facts: $protocol (text), $side (text)
window-protocols-ofSide = { $protocol }, { $side }
window-protocols-othersNeed = Andere brauchen es für ihre Verbindung.
window-protocols-whoUses = „Abschalten“ zeigt, wer es noch verwendet.
window-protocols-meansTls13Goes = Windows bietet es nicht mehr an.
window-protocols-windowsDecides = Windows entscheidet
window-protocols-prices-SSL_2_0 = Unsicher, seit 2011 verboten
window-protocols-prices-SSL_3_0 = Unsicher, seit 2015 verboten
window-protocols-prices-TLS_1_0 = Alt: nur für alte Server
window-protocols-prices-TLS_1_1 = Alt: selten gebraucht
window-protocols-prices-TLS_1_2 = Das braucht Microsoft 365
window-protocols-prices-TLS_1_3 = Das neueste: Auch das akzeptiert Microsoft 365
window-protocols-needsWindows11 = Braucht Windows 11 oder Server 2022
window-protocols-valueFor-both = Wert für beide Sichten
window-protocols-valueFor-native = Wert für die 64-Bit-Sicht
window-protocols-valueFor-wow64 = Wert für die 32-Bit-Sicht
window-protocols-valueFor-only = Wert
window-protocols-copy = Wert kopieren
# Facts: $value (number)
window-protocols-decimal = { $value } dezimal
# Facts: $protocols (list)
window-protocols-byItself = Diese Windows-Version bietet dann standardmäßig { $protocols } an.
window-protocols-notANumber = Keine Zahl, die Windows hier akzeptiert.
# Facts: $numbers (list), $names (list)
window-protocols-bits =
    { $numbers ->
        [0] Alle Bits sind aus.
        [one] Bit { $numbers } ist an: { $names }. Alle anderen Bits sind aus.
       *[other] Die Bits { $numbers } sind an: { $names }. Alle anderen Bits sind aus.
    }
window-protocols-bitUnknown = unbekannt
window-protocols-typed = Oder einen Wert eingeben
window-protocols-typedHint = 2560, 0xA00 und dword:00000a00 sind dieselbe Zahl.
# Facts: $hex (text)
window-protocols-readAs-16 = Als Hexadezimalzahl gelesen: { $hex }.
# Facts: $hex (text)
window-protocols-readAs-10 = Als Dezimalzahl gelesen: { $hex }.
window-protocols-ambiguous = Das kann man auf zwei Arten lesen. Welche ist gemeint?
window-protocols-problems-not-a-number = Das ist keine Zahl. Schreiben Sie sie wie 2560, 0xA00 oder dword:00000a00.
window-protocols-problems-negative = Ein Wert kann nicht negativ sein. Der kleinste ist 0.
window-protocols-problems-too-large = Das ist mehr, als ein REG_DWORD fasst. Der größte Wert ist 0xFFFFFFFF.
window-protocols-reading-10 = dezimal
window-protocols-reading-16 = hexadezimal
window-protocols-unknownBitsWord = unbekannte Bits
window-protocols-masks-empty-mask = 0 steht für kein Protokoll. Wählen Sie mindestens eines aus, oder wählen Sie „Nicht festgelegt“.
# Facts: $bits (text)
window-protocols-masks-unknown-bits = Zu keinem Protokoll gehören: { $bits }. Vielleicht ignoriert Windows den ganzen Wert.
# Facts: $release (text)
window-protocols-masks-tls-1_3-not-in-this-windows = 0x2000 steht für TLS 1.3, und das hat { $release } nicht. Vielleicht ignoriert Windows deshalb den ganzen Wert.
window-protocols-leaveOut = Weglassen
# The outcome in a line, such as `32-bit: not set → 0x00000800. 64-bit: unchanged.`
# Facts: $who (text), $before (text), $after (text)
window-protocols-outcome = { $who }: { $before } → { $after }.
# Facts: $who (text)
window-protocols-staysToo = { $who }: unverändert.
window-protocols-extras = Auch schreiben
# Facts: $writes (number), $removals (number)
window-protocols-extraWrites = Das { -deeds }
window-protocols-discard = Verwerfen
window-protocols-apply = Übernehmen
# Facts: $writes (number), $removals (number)
window-protocols-plan = Das { -deeds }. Sie können es rückgängig machen.
window-protocols-nothingDiffers = Das ist schon so festgelegt, es gibt also nichts zu übernehmen.
window-protocols-typedRefused = Der eingegebene Wert wurde abgelehnt. Korrigieren oder löschen Sie ihn zuerst.
window-protocols-typedUnclear = Der eingegebene Wert wird noch nicht verwendet. Wählen Sie oben, oder löschen Sie ihn.
window-protocols-maskRefused = Dieser Wert kann nicht geschrieben werden. Der Grund steht oben.
window-protocols-noRules = Diese Windows-Version ist nicht bekannt, deshalb kann hier nichts geschrieben werden.
# Facts: $who ('native' | 'wow64' | 'all')
window-protocols-withoutTls12-title =
    { $who ->
        [native] 64-Bit-Office wird Microsoft 365 nicht mehr erreichen
        [wow64] 32-Bit-Office wird Microsoft 365 nicht mehr erreichen
       *[all] Office wird Microsoft 365 nicht mehr erreichen
    }
window-protocols-withoutTls12-stillNot = Office wird Microsoft 365 weiterhin nicht erreichen
window-protocols-withoutTls12-nothingLeft = Ohne TLS 1.2 bleibt Programmen, die Windows die Wahl lassen, nichts übrig, was Microsoft 365 akzeptiert.
# Facts: $best (text)
window-protocols-withoutTls12-body = Ohne TLS 1.2 verbinden sich Programme, die Windows die Wahl lassen, höchstens mit { $best }. Das lehnt Microsoft 365 ab.
window-protocols-withoutTls12-stops = Funktioniert nicht mehr:
window-protocols-withoutTls12-stopsWhat-native = 64-Bit-Outlook und andere Office-Programme sowie die Anmeldung.
window-protocols-withoutTls12-stopsWhat-wow64 = 32-Bit-Outlook und andere Office-Programme sowie die Anmeldung.
window-protocols-withoutTls12-stopsWhat-all = Outlook und andere Office-Programme, die Anmeldung und Office-Updates.
window-protocols-withoutTls12-alsoGoes = Wird auch deaktiviert:
window-protocols-withoutTls12-tls13 = TLS 1.3.
window-protocols-withoutTls12-undo = Sie können das auf der Startseite und im Verlauf rückgängig machen.
window-protocols-withoutTls12-keep = TLS 1.2 behalten
window-protocols-withoutTls12-apply = Ohne TLS 1.2 übernehmen
window-protocols-updateMissing = KB3140245 fehlt. Was Sie jetzt schreiben, wirkt, sobald es installiert ist.
# Facts: $names (list)
window-ssl-title = { $names } aktivieren?
# Facts: $names (list)
window-ssl-body =
    { $names ->
        [one] { $names } ist gebrochen: Andere im Netzwerk können mitlesen, was gesendet wird. Microsoft 365 verwendet es nicht. Jedes Programm, das Windows die Wahl lässt, würde es anbieten.
       *[other] { $names } sind gebrochen: Andere im Netzwerk können mitlesen, was gesendet wird. Microsoft 365 verwendet sie nicht. Jedes Programm, das Windows die Wahl lässt, würde sie anbieten.
    }
# Facts: $names (list)
window-ssl-keepOff = Deaktiviert lassen
# Facts: $names (list)
window-ssl-switchOn = Trotzdem aktivieren
window-retire-title = Alte Protokolle abschalten
window-retire-doorSaid = SSL 2.0 bis TLS 1.1, nach einem Blick darauf, wer sie noch verwendet
