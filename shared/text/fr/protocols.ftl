window-protocols-title = Protocoles
window-protocols-lead = Ce que Windows propose aux programmes qui lui laissent le choix, comme Office.
window-protocols-leadOfServer = Sortant : ce serveur se connecte à d’autres. Entrant : d’autres s’y connectent. Vous pouvez activer ici TLS 1.2 entrant. Pour désactiver d’anciens protocoles, utilisez « Mise hors service ».
window-protocols-presets = Partir de
# Facts: $name (text), $more (text)
window-protocols-presetWith = { $name } : { $more }
window-protocols-ownChoice = Choix personnel
window-protocols-leftToWindows = choix de Windows
window-protocols-change = Modifier
window-protocols-bothViews = Les deux vues
window-protocols-means = Signification
window-protocols-tags-on = nouveau
window-protocols-tags-off = désactivé
window-protocols-tags-blocked = reste désactivé
window-protocols-onlyHas-native = Seuls les programmes 64 bits l’ont.
window-protocols-onlyHas-wow64 = Seuls les programmes 32 bits l’ont.
# Facts: $protocol (text), $side (text)
window-protocols-ofSide = { $protocol }, { $side }
window-protocols-othersNeed = D’autres en ont besoin pour se connecter.
window-protocols-whoUses = « Mise hors service » montre qui l’utilise encore.
window-protocols-meansTls13Goes = Windows cessera de le proposer.
window-protocols-windowsDecides = Windows décide
window-protocols-prices-SSL_2_0 = Non sécurisé, interdit depuis 2011
window-protocols-prices-SSL_3_0 = Non sécurisé, interdit depuis 2015
window-protocols-prices-TLS_1_0 = Ancien : seulement pour d’anciens serveurs
window-protocols-prices-TLS_1_1 = Ancien : rarement nécessaire
window-protocols-prices-TLS_1_2 = Microsoft 365 en a besoin
window-protocols-prices-TLS_1_3 = Le plus récent : Microsoft 365 l’accepte aussi
window-protocols-needsWindows11 = Exige Windows 11 ou Server 2022
window-protocols-valueFor-both = Valeur pour les deux vues
window-protocols-valueFor-native = Valeur pour la vue 64 bits
window-protocols-valueFor-wow64 = Valeur pour la vue 32 bits
window-protocols-valueFor-only = Valeur
window-protocols-copy = Copier la valeur
# Facts: $value (number)
window-protocols-decimal = { $value } en décimal
# Facts: $protocols (list)
window-protocols-byItself = Cette version de Windows propose alors { $protocols } par défaut.
window-protocols-notANumber = Windows n’accepte pas ce nombre ici.
# Facts: $numbers (list), $names (list)
window-protocols-bits =
    { $numbers ->
        [0] Tous les bits sont désactivés.
       *[other] Bits activés : { $numbers } ({ $names }). Tous les autres bits sont désactivés.
    }
window-protocols-bitUnknown = inconnu
window-protocols-typed = Ou saisissez une valeur
window-protocols-typedHint = 2560, 0xA00 et dword:00000a00 sont le même nombre.
# Facts: $hex (text)
window-protocols-readAs-16 = Lu en hexadécimal : { $hex }.
# Facts: $hex (text)
window-protocols-readAs-10 = Lu en décimal : { $hex }.
window-protocols-ambiguous = Ce nombre peut se lire de deux façons. Laquelle est la bonne ?
window-protocols-problems-not-a-number = Ce texte n’est pas un nombre. Écrivez par exemple 2560, 0xA00 ou dword:00000a00.
window-protocols-problems-negative = Une valeur ne peut pas être négative. La plus petite est 0.
window-protocols-problems-too-large = Ce nombre dépasse ce qu’un REG_DWORD peut contenir. Le plus grand est 0xFFFFFFFF.
window-protocols-reading-10 = décimal
window-protocols-reading-16 = hexadécimal
window-protocols-unknownBitsWord = bits inconnus
window-protocols-masks-empty-mask = 0 ne désigne aucun protocole. Cochez-en au moins un, ou choisissez « Non défini ».
# Facts: $bits (text)
window-protocols-masks-unknown-bits = Aucun protocole ne correspond à { $bits }. Windows ignore peut-être la valeur entière.
# Facts: $release (text)
window-protocols-masks-tls-1_3-not-in-this-windows = 0x2000 est TLS 1.3, que { $release } n’a pas. Windows risque pour cela d’ignorer la valeur entière.
window-protocols-leaveOut = L’exclure
# The outcome in a line, such as `32-bit: not set → 0x00000800. 64-bit: unchanged.`
# Facts: $who (text), $before (text), $after (text)
window-protocols-outcome = { $who } : { $before } → { $after }.
# Facts: $who (text)
window-protocols-staysToo = { $who } : inchangé.
window-protocols-extras = Écrire aussi
# Facts: $writes (number), $removals (number)
window-protocols-extraWrites = Cette option { -deeds }
window-protocols-discard = Abandonner
window-protocols-apply = Appliquer
# Facts: $writes (number), $removals (number)
window-protocols-plan = Cette modification { -deeds }. Vous pourrez l’annuler.
window-protocols-nothingDiffers = Tout est déjà réglé ainsi : rien à appliquer.
window-protocols-typedRefused = La valeur saisie a été refusée. Corrigez-la ou effacez-la d’abord.
window-protocols-typedUnclear = La valeur saisie n’est pas encore prise en compte. Choisissez ci-dessus, ou effacez-la.
window-protocols-maskRefused = Cette valeur ne peut pas être écrite, pour la raison ci-dessus.
window-protocols-noRules = Cette version de Windows est inconnue : rien ne peut donc être écrit ici.
# Facts: $who ('native' | 'wow64' | 'all')
window-protocols-withoutTls12-title =
    { $who ->
        [native] Office 64 bits ne pourra plus joindre Microsoft 365
        [wow64] Office 32 bits ne pourra plus joindre Microsoft 365
       *[all] Office ne pourra plus joindre Microsoft 365
    }
window-protocols-withoutTls12-stillNot = Office ne pourra toujours pas joindre Microsoft 365
window-protocols-withoutTls12-nothingLeft = Sans TLS 1.2, les programmes qui laissent le choix à Windows n’ont plus rien que Microsoft 365 accepte.
# Facts: $best (text)
window-protocols-withoutTls12-body = Sans TLS 1.2, les programmes qui laissent le choix à Windows se connectent au mieux avec { $best }. Microsoft 365 le refuse.
window-protocols-withoutTls12-stops = Cesseront de fonctionner :
window-protocols-withoutTls12-stopsWhat-native = Outlook 64 bits et d’autres programmes Office, et la connexion au compte.
window-protocols-withoutTls12-stopsWhat-wow64 = Outlook 32 bits et d’autres programmes Office, et la connexion au compte.
window-protocols-withoutTls12-stopsWhat-all = Outlook et d’autres programmes Office, la connexion au compte et les mises à jour d’Office.
window-protocols-withoutTls12-alsoGoes = Également désactivé :
window-protocols-withoutTls12-tls13 = TLS 1.3.
window-protocols-withoutTls12-undo = Vous pourrez annuler cette modification dans « Accueil » et dans « Historique ».
window-protocols-withoutTls12-keep = Garder TLS 1.2
window-protocols-withoutTls12-apply = Appliquer sans TLS 1.2
window-protocols-updateMissing = KB3140245 n’est pas installée. Les valeurs écrites maintenant prendront effet une fois qu’elle le sera.
# Facts: $names (list)
window-ssl-title = Activer { $names } ?
# Facts: $names (list)
window-ssl-body =
    { $names ->
        [one] { $names } n’est plus sûr : d’autres sur le réseau peuvent lire ce qui est envoyé. Microsoft 365 ne l’utilise pas. Tous les programmes qui laissent le choix à Windows le proposeraient.
       *[other] { $names } ne sont plus sûrs : d’autres sur le réseau peuvent lire ce qui est envoyé. Microsoft 365 ne les utilise pas. Tous les programmes qui laissent le choix à Windows les proposeraient.
    }
# Facts: $names (list)
window-ssl-keepOff = Ne pas activer
# Facts: $names (list)
window-ssl-switchOn = Activer malgré tout
window-retire-title = Désactiver les anciens protocoles
window-retire-doorSaid = De SSL 2.0 à TLS 1.1, après avoir vu qui les utilise encore
