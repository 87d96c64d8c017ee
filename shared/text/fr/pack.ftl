# pack-partly is said of a language whose parts for administrators are in English, beside its name in the list of languages: Deutsch (für Administratoren: Englisch)
pack-name = Français
pack-locale = fr-FR
pack-admxCulture = fr-FR
pack-electronLocale = fr
pack-nsisLanguage = French
pack-partly = (pour les administrateurs : anglais)
pack-start-noBridge = Cette page est la fenêtre de TLS Remedy. Elle ne fonctionne que dans le programme : démarrez TLS Remedy lui-même.
pack-start-broken = Un problème est survenu dans cette fenêtre. Réessayez, ou fermez-la et redémarrez TLS Remedy ; « Historique » montre alors ce qui a été modifié. La ligne de commande fonctionne sans cette fenêtre : tls-remedy check
pack-start-tryAgain = Réessayer
pack-start-copyError = Copier ce qui s’est passé
pack-start-copied = Copié
pack-start-noContext = TLS Remedy n’a pas pu démarrer.
pack-menu-language = &Langue
pack-menu-view = &Affichage
pack-menu-zoomIn = Zoom &avant
pack-menu-zoomOut = Zoom a&rrière
pack-menu-actualSize = &Taille réelle
