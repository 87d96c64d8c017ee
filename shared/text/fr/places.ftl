# Facts: $what (text)
evidence-needed = attendu : { $what }
# Facts: $version (text)
evidence-orLater = { $version } ou ultérieur
# Facts: $windows (text)
evidence-supported = { $windows } : prise en charge
evidence-dates-end_of_support = fin de la prise en charge
evidence-dates-end_of_paid_support = fin de la prise en charge payante
evidence-dates-left_out = écarté ici
window-more-practice = Des PC d’exemple. Rien n’est lu ni modifié sur votre propre PC
window-more-glossary = Appuyez sur F1 pour expliquer le terme sélectionné. Alt+Gauche revient en arrière
window-more-commands = tls-remedy check, explain, fleet, export, retire : les mêmes réponses, en texte ou en JSON
# Facts: $version (text)
window-more-about = Version { $version }, licences, environnement d’exécution
window-more-languageMore = Vaut aussi pour les rapports et pour ce que « Partager » copie.
window-commands-lead = Les mêmes réponses sans cette fenêtre, en texte ou, avec --json, pour d’autres programmes.
window-commands-typed = Saisir
window-commands-does = Pour
window-commands-copy = Copier
# Facts: $line (text)
window-commands-copyLine = Copier { $line }
window-commands-lines-check = vérifier ce PC et voir quoi faire
window-commands-lines-plan = voir ce qu’une correction écrirait, sans l’écrire
window-commands-lines-apply_--yes = corriger ce PC
window-commands-lines-undo_--yes = annuler la dernière modification
window-commands-lines-explain_FILE = voir ce que ferait un script ou un fichier .reg
window-commands-lines-fleet_FOLDER = compter les rapports d’un parc de PC
window-commands-lines-help = voir toutes les commandes ; help et le nom d’une commande expliquent celle-ci
window-filter-writes = Rechercher dans les valeurs
window-filter-none = Aucun résultat
# Facts: $shown (number), $all (number)
window-filter-count = { $shown } sur { $all }
window-evidence-title = Éléments constatés
window-evidence-none = Aucune valeur à afficher ici.
window-evidence-fileVersion = version du fichier
window-evidence-defaultName = (par défaut)
window-evidence-notLookedUp = Pas encore vérifié sur un vrai PC Windows
window-evidence-copyPlace = Copier l’emplacement et la valeur
window-glossary-lead = Les termes employés dans TLS Remedy. Appuyez sur F1 pour expliquer le terme sélectionné.
window-glossary-all = Tous les termes
window-glossary-asks-view = Qu’est-ce qu’une vue ?
window-glossary-asks-schannel = Qu’est-ce que Schannel ?
window-glossary-asks-winhttp = Qu’est-ce que WinHTTP ?
window-history-title = Historique
window-history-lead = Chaque modification, avec la valeur d’avant. L’annulation restaure exactement celle-ci.
window-history-emptyTitle = Aucune modification
window-history-empty = Ce que vous modifiez ici s’affichera avec ce qui était là avant.
# Facts: $id (number)
window-history-entry = Modification { $id }
window-history-separate = Une valeur pour chaque vue
# Facts: $protocols (list)
window-history-retired = Désactivation de { $protocols }
# For which programs; null on a Windows version that has one kind.
# Facts: $programs (keyof typeof TURNED_ON or none)
window-history-turnedOn =
    { $programs ->
        [both] TLS 1.2 activé pour les programmes 64 bits et 32 bits
        [native] TLS 1.2 activé pour les programmes 64 bits
        [wow64] TLS 1.2 activé pour les programmes 32 bits
       *[none] TLS 1.2 activé
    }
# Facts: $count (number)
window-history-removed =
    { $count ->
        [one] Ancienne valeur supprimée
       *[other] Anciennes valeurs supprimées
    }
# Facts: $what (text)
window-history-byHand = { $what }, choix manuel
window-history-someLeft = L’annulation ne touche pas à ce qui a été modifié ensuite.
window-history-noneLeft = Ces valeurs ont été modifiées ensuite : rien n’est donc à annuler ici.
window-history-notAsBefore = Un autre programme a modifié les valeurs signalées. Elles ne sont plus comme avant.
window-history-restMore = Les valeurs signalées sont restées telles qu’elles ont été écrites, ou un autre programme les a modifiées. L’annulation ne restaure que les premières.
window-history-restLater = Un autre programme a modifié les valeurs signalées : elles ont été laissées telles quelles. Quand elles auront retrouvé leur valeur, annulez le reste.
window-history-undoRest = Annuler le reste
# Facts: $id (number)
window-history-undoRestOf = Annuler le reste de la modification { $id }
window-history-ofUserUnread = Les modifications de vos propres paramètres ne peuvent pas être lues sur ce PC : elles ne sont donc pas affichées.
# Facts: $id (number)
window-history-copyEntry = Copier la modification { $id }
window-history-before = Avant
window-history-changedSince = modifiée ensuite
window-history-afterPending = Vous pourrez annuler d’autres modifications quand celle qui s’est arrêtée à mi-chemin sera annulée ou terminée.
# Facts: $id (number)
window-history-undoEntry = Annuler la modification { $id }
window-about-title = À propos
window-about-lead = Vérifie et corrige les paramètres TLS 1.2 dont les anciens PC Windows ont besoin pour Microsoft 365.
window-about-version = Version
window-about-window = Fenêtre
window-about-readsWith = Données lues
# Facts: $system (text)
window-about-drivers-native = le Registre de { $system }, par des appels Win32
# Facts: $system (text)
window-about-drivers-script-host = le Registre de { $system }, par Windows Script Host
# Facts: $system (text)
window-about-drivers-reg-file = un fichier de Registre, sous { $system }
window-about-system = Système
window-about-engine = Moteur du navigateur
window-about-unknownEngine = inconnu
window-about-copy = Copier ces lignes
window-about-publisher = Éditeur
window-about-address = Adresse
window-about-noAddress = Aucune pour l’instant : TLS Remedy n’a pas de page publique.
window-about-newer = Version plus récente
window-about-newerText = TLS Remedy ne recherche jamais de mises à jour. Procurez-vous une version plus récente là où vous avez obtenu celle-ci, et installez-la par-dessus. Votre historique est conservé.
# Facts: $day (text)
window-about-released = Cette version a été publiée le { $day }, voici plus d’un an.
window-about-licence = Licence
window-about-licenceText = MIT : libre d’utilisation, de modification et de diffusion.
# Facts: $count (number)
window-about-parts = Composants tiers : { $count }, avec leurs licences
window-about-part = Composant
window-about-network = Réseau
window-about-networkText = Cette fenêtre ne se connecte à rien.
window-about-oldEngine = Ancien moteur
window-about-oldEngineText = Cette version utilise Electron 22, le dernier pour Windows 7 à 8.1, qui ne reçoit plus de mises à jour. Cela reste acceptable ici : cette fenêtre n’utilise pas le réseau, n’affiche que le contenu du programme et s’exécute dans un bac à sable. Elle n’est destinée à rien d’autre. Sous Windows 10 et ultérieur, utilisez la version actuelle.
