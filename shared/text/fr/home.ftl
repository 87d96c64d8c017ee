window-rail-main = Navigation principale
window-rail-skip = Aller au contenu
window-rail-home = Accueil
window-rail-checks = Vérifications
# Facts: $count (number)
window-rail-wrong = { -wrong($count) }
# Facts: $count (number)
window-rail-warned = { -warnings($count) }
window-rail-protocols = Protocoles
window-rail-explain = Explication
window-rail-history = Historique
window-rail-many = Parc de PC
window-rail-retire = Mise hors service
window-rail-more = Plus
window-rail-samplePc = PC d’exemple
window-rail-thisPc = Ce PC
window-rail-reading = Lecture de ce PC
window-pages-guided = Qu’est-ce qui ne se connecte pas ?
window-pages-path = Où vous êtes
window-pages-connection = Test de connexion
window-pages-checklist = Outlook ne se connecte toujours pas ?
window-pages-practice = Entraînement
window-pages-glossary = Termes et raccourcis
window-pages-commands = Ligne de commande
window-pages-about = À propos
window-language = Langue
window-today = Aujourd’hui
# The same inside a line.
window-todayInLine = aujourd’hui
window-nextStep = Étape suivante
window-copy-done = Copié
window-copy-failed = La copie a échoué
window-doors-test = Tester la connexion
window-doors-testAgain = Relancer le test
window-doors-seeTest = Voir le test
window-doors-packages = À installer dans cet ordre
window-doors-onePackage = À installer
# Button, longest: 44
window-doors-openPage = Ouvrir la page de téléchargement
# Button, longest: 44
window-doors-copyAddress = Copier l’adresse
window-doors-catalogueRow-x64 = Dans la liste, choisissez celle destinée aux systèmes x64.
window-doors-catalogueRow-x86 = Dans la liste, choisissez celle dont le nom ne contient pas « x64 ».
window-doors-phone = La page ne s’ouvre pas ici ? Utilisez un téléphone
window-doors-scan = Scannez le code, téléchargez le fichier et apportez-le sur une clé USB.
# Facts: $address (text)
window-doors-qr = Code QR de { $address }
window-doors-offline = Pas d’Internet
window-doors-offlineSaid = Code QR et adresse, pour apporter le fichier sur une clé USB
window-doors-refused = Refusée
# Facts: $count (number)
window-doors-refusedSaid = Mises à jour plus anciennes à installer d’abord : { $count }
window-doors-meanwhile = En attendant
window-doors-refusedMore = Windows refuse la mise à jour ? Installez d’abord celles-ci
window-doors-prepareMore = Écrivez les paramètres dès maintenant ; ils prennent effet après la mise à jour
window-doors-windows-internet-options = Ouvrir Options Internet
window-doors-windows-date-and-time = Ouvrir Date et heure
window-doors-windows-regedit = Ouvrir l’Éditeur du Registre ici
window-doors-regeditMore = La clé est copiée. Collez-la dans la barre d’adresse ; avant Windows 10, ouvrez les dossiers un par un.
window-doors-regeditNotCopied = La clé n’a pas pu être copiée. Ouvrez les dossiers un par un.
# Button, longest: 44
window-doors-folder = Ouvrir le dossier
window-share-name = Partager
window-share-short = Copier un bref résumé
# Facts: $lines (number)
window-share-shortSaid = { $lines } lignes, pour une conversation ou un e-mail
window-share-ticket = Copier pour un ticket
window-share-ticketSaid = Avec les chemins et les valeurs
window-share-save-html = Enregistrer comme page web…
window-share-save-pdf = Enregistrer en PDF…
window-share-save-json = Enregistrer en JSON…
window-share-saveSaid-html = S’ouvre partout, s’imprime bien
window-share-saveSaid-pdf = Une ou deux pages
window-share-saveSaid-json = Pour un parc de PC et pour les scripts
window-share-beside = Enregistrer à côté du programme
window-share-besideSaid = JSON avec le nom du PC, pour « Parc de PC »
window-share-names = Inclure les noms
window-share-namesOut = Du PC, de l’utilisateur et des serveurs proxy. Omis pour l’instant.
window-share-namesIn = Du PC, de l’utilisateur et des serveurs proxy. Le nom du fichier contient celui du PC.
window-share-working = Un instant…
window-share-copied = Copié. Collez-le dans un e-mail ou un ticket.
window-share-saved = Enregistré
window-share-savedMore = Le rapport contient une somme de contrôle, qui montre s’il a été modifié ensuite.
window-share-copyPath = Copier le chemin
window-stick-ask = Enregistrer le rapport de chaque PC sur cette clé USB ?
window-stick-askMore = La question n’est posée qu’une fois. Le fichier porte le nom du PC et reste sur la clé USB.
window-stick-yes = Oui, toujours
window-stick-no = Non
# Facts: $pc (text)
window-stick-saved = Rapport enregistré sur la clé USB : { $pc }
window-stick-next = Prêt pour le PC suivant. Fermez TLS Remedy, puis retirez la clé USB.
window-stick-close = Fermer TLS Remedy
# Facts: $count (number)
window-stick-pcs = Cette clé USB : { $count } PC
window-stick-always = Enregistrer le rapport de chaque PC sur cette clé USB
window-machine-architectures-x64 = 64 bits
window-machine-architectures-x86 = 32 bits
window-machine-architectures-unknown = 64 bits supposé
window-home-fix = Corriger ce PC
window-home-fixSample = Corriger le PC d’exemple
window-home-improve = Améliorer le réglage
# Facts: $count (number)
window-home-remove =
    { $count ->
        [one] Supprimer la valeur
       *[other] Supprimer les valeurs
    }
window-home-prepare = Écrire les paramètres maintenant
window-home-turnOnIncoming = Activer TLS 1.2 entrant
window-home-fixDotnet = Corriger les programmes .NET
window-home-dotnet-all = PowerShell, NuGet et d’autres programmes .NET utilisent encore TLS 1.0
window-home-dotnet-some = PowerShell, NuGet et d’autres programmes .NET utilisent peut-être encore TLS 1.0
window-home-dotnet-without = PowerShell, NuGet et d’autres programmes .NET ne peuvent pas se connecter : TLS 1.0 est désactivé
window-home-dotnetMay = Certains programmes utilisent peut-être encore TLS 1.0
window-home-whoUsesOld = Qui utilise encore l’ancien TLS ?
window-home-checkAgain = Relancer la vérification
window-home-checking = Vérification…
# Facts: $time (text)
window-home-checkedAt = Vérifié à { $time }
window-home-guide = Me guider pas à pas
window-home-pendingFirst = Restaurez d’abord les valeurs précédentes, ou terminez la modification qui s’est arrêtée à mi-chemin.
window-home-unreadableFirst = Abandonnez d’abord l’entrée illisible de l’historique.
window-home-allHave = Tous ont TLS 1.2
# Facts: $name (text)
window-home-oneLacks = { $name } : pas de TLS 1.2
# Facts: $name (text)
window-home-notAlways = { $name } : pas toujours
# Facts: $count (number), $all (number)
window-home-someLack = { $count } sur { $all } sans TLS 1.2
window-home-testSaid = Rien n’est envoyé tant que vous ne le lancez pas
# Facts: $count (number), $all (number or none), $first (text), $more (number)
window-home-checked-wrong =
    { $all ->
        [none] { -wrong($count) } : { $first }{ -andMore }
       *[other] { -wrong($count) } sur { $all } : { $first }{ -andMore }
    }
# Facts: $count (number), $first (text), $more (number), $unknown (number)
window-home-checked-warned = Aucune n’est incorrecte. { -warnings($count) } : { $first }{ -andMore }{ -unknownToo }
# Facts: $count (number)
window-home-checked-unknown = Aucune n’est incorrecte. { $count } sans résultat
# Facts: $all (number or none)
window-home-checked-right =
    { $all ->
        [none] tout est OK
       *[other] Les { $all } sont OK
    }
window-home-detailsTitle = Détails
window-home-found = Ce qui a été trouvé
# Facts: $writes (number), $removals (number)
window-home-takes-writes = La correction { -deeds }.
# Facts: $protocols (list), $who
window-home-takes-stops = { -thePrograms($who) } ne proposeront plus { OR($protocols) } par défaut.
# Facts: $protocols (list), $who
window-home-takes-starts = { -thePrograms($who) } proposeront alors aussi { $protocols }.
# Facts: $profile (text)
window-home-takes-keeps = Le profil { $profile } évite cela.
window-home-takes-afterUpdate = Après l’installation, redémarrez le PC, puis relancez la vérification.
window-home-takes-afterUpdateToo = Corrigez-le ensuite ici.
window-home-toWhy = Voir pourquoi, vérification par vérification
window-writes-where = Où
window-writes-name = Nom
window-writes-now = Actuel
window-writes-after = Après
window-writes-caption = Ce qui sera écrit
window-writes-onlyView = Programmes Windows
# Facts: $view
window-writes-places-winhttp =
    { $view ->
        [none] Programmes Windows
       *[other] { $view }
    }
# Facts: $protocol
window-writes-places-schannel = Schannel, { $protocol }
# Facts: $runtime (v2, v4 or none), $view (text or none). Such as: .NET 4, 64-bit view
window-writes-places-dotnet = .NET{ $runtime ->
        [v2] {" "}2.0 à 3.5
        [v4] {" "}4
       *[none] {""}
    }{ $view ->
        [none] {""}
       *[other] {" "}– { $view }
    }
window-writes-places-certificates = Certificats racines
# Facts: $path
window-writes-places-stray = Mal placée, { $path }
# Facts: $protocol
window-writes-places-schannel-server = Schannel, entrant, { $protocol }
window-core-titles-now = Protocoles actuels
window-core-titles-after = Protocoles, maintenant et après
window-core-titles-changed = Protocoles, avant et maintenant
window-core-titles-seen = Les paramètres, et ce que fait Windows
window-core-view = Programmes
window-core-time = Quand
window-core-value = Valeur
window-core-legend = Légende
window-core-when-before = Avant
window-core-when-now = Actuel
window-core-when-after = Après
window-core-when-stays = Conservé
window-core-when-set = Réglé
window-core-when-seen = Constaté
window-core-inLine-set = réglé
window-core-inLine-seen = constaté
window-core-both-name = 64 bits et 32 bits
window-core-both-who = Windows et Office
window-core-boxes-set = défini
window-core-boxes-set-unsafe = défini, non sécurisé
window-core-boxes-self = activé par défaut
window-core-boxes-self-unsafe = activé par défaut, non sécurisé
window-core-boxes-off = désactivé
window-core-boxes-lost = désactivé, mais nécessaire
window-core-boxes-na = non disponible
window-core-boxes-unknown = inconnu
window-core-ring-after = va changer
window-core-ring-changed = a changé
window-core-ring-seen = diffère
# Facts: $box (text), $ring (text)
window-core-withRing = { $box }, { $ring }
window-core-on = activé
window-core-becomes-after = devient
window-core-becomes-changed = est devenu
window-core-seenNothing = rien
window-claim-signs-ok = Tout va bien
window-claim-signs-warn = Avertissement
window-claim-signs-fail = Incorrect
window-claim-signs-unknown = Incertain
window-claim-signs-half = Avertissement
# Facts: $who (text or none), $before (text), $now (text)
window-claim-proofSaid =
    { $who ->
        [none] { $before } avant, { $now } maintenant
       *[other] { $who } : { $before } avant, { $now } maintenant
    }
window-claim-copySay = Copier un message à envoyer
window-claim-stillNot = Outlook ne se connecte toujours pas ?
window-claim-noHelp = Sans effet ? 5 points à vérifier
window-ticks-name = Ce qui reste à faire
window-ticks-done = Fait
window-ticks-toDo = À faire
window-ticks-written = Paramètres écrits et relus
# Facts: $count (number), $time (text)
window-ticks-when = { -settings($count) }, { $time }
# Facts: $programs (list)
window-ticks-closeThese = Fermez puis rouvrez { $programs } :
# Facts: $count (number)
window-ticks-isOpen = encore en cours d’exécution
window-ticks-closed = Plus aucun programme Office n’a les anciens paramètres
window-ticks-answers = Microsoft 365 répond
# Facts: $count (number)
window-ticks-asks = Connexion à ses adresses principales ({ $count })
window-ticks-notAll = Pas à toutes les adresses
window-ticks-test = Tester
window-ticks-tryAgain = Réessayez ce qui ne fonctionnait pas
window-ticks-oneTest-fixed = Corrigé. Plus qu’un test
window-ticks-oneTest-done = Appliqué. Plus qu’un test
window-sides-out = Ce serveur se connecte à d’autres
window-sides-in = D’autres s’y connectent
window-sides-right = Aucun obstacle.
window-sides-details = Détails
window-sides-missing = Voir ce qui manque
window-matrix-title = Ce que propose chaque type de programme
window-matrix-kind = Type de programme
window-matrix-needed = Microsoft 365 en a besoin
window-matrix-programs-native-name = Programmes 64 bits
window-matrix-programs-native-who = Windows lui-même, Office 64 bits
window-matrix-programs-wow64-name = Programmes 32 bits
window-matrix-programs-wow64-who = comme Office et Outlook 32 bits
window-matrix-programs-only-name = Programmes Windows
window-matrix-programs-only-who = comme Office et Outlook
window-matrix-programs-dotnet4-name = Programmes .NET
window-matrix-programs-dotnet4-who = outils OneDrive et SharePoint
window-matrix-programs-dotnet2-name = Anciens programmes .NET
window-matrix-programs-dotnet2-who = conçus pour .NET 2.0 à 3.5
window-matrix-programs-wininet-name = Options Internet
window-matrix-programs-wininet-who = fenêtres de connexion de cet utilisateur
# Facts: $hex (text)
window-matrix-whys-inValue = dans la valeur { $hex }
# Facts: $hex (text)
window-matrix-whys-notInValue = absent de la valeur { $hex }
window-matrix-whys-inDefault = réglage par défaut de Windows
window-matrix-whys-noValue = valeur non définie
window-matrix-whys-twoReadings = Windows ignore peut-être la valeur
window-matrix-whys-malformed = la valeur est mal formée
window-matrix-whys-schannel = défini dans Schannel
window-matrix-whys-shipped = réglage par défaut de Schannel
window-matrix-whys-update = la mise à jour est absente
window-matrix-whys-unreadable = une valeur n’a pas pu être lue
window-matrix-whys-unknownRelease = version de Windows inconnue
window-matrix-whys-system = suit Windows
window-matrix-whys-strong = défini par SchUseStrongCrypto
window-matrix-whys-target = seulement s’ils sont conçus pour un .NET plus récent
window-matrix-whys-byAllSwitch = défini pour tous les programmes .NET
window-matrix-whys-updates = dépend de mises à jour inconnues
window-matrix-whys-suites = plus aucune suite de chiffrement
window-matrix-whys-inDoubt = les sources divergent
window-matrix-whys-oldProgram = seulement s’ils le demandent
window-matrix-whys-patchAssumed = suit Windows, si .NET a son correctif
window-matrix-whys-byRequest = seulement s’ils le demandent
window-matrix-whys-user = choisi par cet utilisateur
window-matrix-whys-policy = défini par une stratégie
window-matrix-whys-notStored = rien n’est enregistré pour cet utilisateur
window-change-permission = Windows vous pose une question. Choisissez « Oui » dans sa fenêtre.
window-change-notYet = Rien n’a encore été modifié.
# Facts: $count (number)
window-change-writing =
    { $count ->
        [0] Écriture des paramètres
       *[other] Écriture de { -settings($count) }
    }
window-change-undoing = Restauration des valeurs précédentes
window-change-leaveOn = Une à deux secondes suffisent. Laissez le PC allumé.
window-change-written = Les paramètres sont écrits
window-change-restored = Les paramètres sont restaurés
window-change-testing = Test en cours : Windows les utilise-t-il ? Vous n’avez pas besoin d’attendre.
window-change-skip = Ignorer le test
window-change-opening = Ouverture du PC…
window-change-givingUp = Abandon de l’entrée…
# Button, longest: 44
window-change-undo = Annuler la modification
# Button, longest: 44
window-change-close = Fermer
# Facts: $writes (number), $removals (number)
window-change-committed =
    { $removals ->
        [0] Terminé : { -settingsWritten($writes) }, puis relecture de contrôle
       *[other] { $writes ->
            [0] Terminé : { -settingsRemoved($removals) }, puis relecture de contrôle
           *[other] Terminé : { -settingsWritten($writes) }, { -settingsRemoved($removals) }, puis relecture de contrôle
        }
    }
window-change-notEqual = La modification n’a pas tenu
window-change-refused = Windows a posé la question et la réponse était « Non » : rien n’a été modifié. Réessayez et choisissez « Oui ».
window-change-copyWhat = Copier ce qui s’est passé
window-change-readBack = L’écriture a eu lieu, mais la valeur relue est différente.
window-change-notEqualMore = Une stratégie de groupe, ou un programme qui protège le Registre, a écrit par-dessus. Comme cela se reproduirait, la modification doit être faite à la source. Adressez-vous à la personne qui gère ce PC.
# Facts: $id (number)
window-change-entry = Modification { $id } dans « Historique ». L’annulation restaure exactement ce qui était là avant.
window-change-reopenOutlook = Fermez Outlook et rouvrez-le.
# Facts: $programs (list)
window-change-reopen = À fermer puis à rouvrir, car encore en cours d’exécution : { $programs }.
window-change-restart = Les programmes en tiennent compte à leur démarrage. Pour plus de sûreté, redémarrez Windows.
# Facts: $count (number)
window-change-undone = Modification annulée : { -settingsRestored($count) } à l’identique
# Facts: $back (number), $left (number)
window-change-undonePartly = Annulée en partie : { -settingsRestored($back) }, le reste inchangé ({ $left })
window-change-leftAlone = Modifiées entre-temps, ces valeurs ont été laissées telles quelles :
window-change-nothing = Aucune action n’était nécessaire
window-change-nothingMore = Tout est déjà réglé comme vous l’avez choisi.
window-change-failed = Rien n’a été modifié
window-change-stillOpen = Les programmes ne peuvent toujours pas s’en servir, pour la raison ci-dessous.
# Facts: $place (text)
window-brokenPlace-title = Impossible d’afficher « { $place } » pour le moment
window-brokenPlace-lead = Les autres pages fonctionnent toujours, et « Historique » montre ce qui a été modifié.
window-brokenPlace-command = Ou dans une invite de commandes :
window-failure-checkAgain = Relancer la vérification
window-failure-tryAgain = Réessayer
window-failure-toHistory = Ouvrir l’historique
window-failure-changedMeanwhile = Les paramètres ont changé entre-temps
# Facts: $path (text)
window-failure-changedAt = Un autre programme a écrit dans { $path }.
window-failure-look = Relancez la vérification, puis décidez d’après les valeurs actuelles.
window-failure-allow = Réessayez, et donnez l’autorisation quand Windows la demande.
window-failure-recover = Restaurez d’abord les valeurs précédentes, ou terminez la modification.
window-failure-confirm-without-tls12 = Choisissez une valeur avec TLS 1.2, ou écrivez celle-ci malgré tout.
window-failure-confirm-from-writable-folder = Ne continuez que si vous avez confiance en tout ce que contient ce dossier. Une fois TLS Remedy installé, seuls des administrateurs peuvent le modifier.
window-failure-anyway = Continuer malgré tout
window-failure-again = Relancez la vérification. Si l’erreur persiste, redémarrez TLS Remedy.
# Facts: $writes (number), $removals (number)
window-own-how = Pour votre compte uniquement, cette correction { -deeds }, et ne touche à rien d’autre. Aucun administrateur n’est nécessaire, et tout peut être annulé.
window-own-yours = Vos paramètres
# Facts: $count (number)
window-own-yoursSaid = { -settings($count) } à modifier, pour vous seulement
window-own-takes = Écrit vos propres paramètres. Aucun administrateur n’est nécessaire, et tout peut être annulé.
window-own-fix = Corriger mes paramètres
window-own-mine = Mes paramètres
# Facts: $id (number)
window-own-entry = Modification { $id } de mes paramètres
# Facts: $id (number)
window-own-undoEntry = Annuler la modification { $id } de mes paramètres
# Facts: $id (number)
window-own-journalEntry = Modification { $id } dans votre historique. L’annulation restaure exactement ce qui était là avant.
window-own-stopped = Une modification de vos paramètres s’est arrêtée à mi-chemin
# Facts: $id (number)
window-own-unreadable = L’entrée { $id } de votre historique ne peut pas être lue
window-scopes-dotnet-name = Programmes .NET
window-scopes-dotnet-why = Pour les outils OneDrive et SharePoint. Office lui-même n’en a pas besoin.
window-scopes-certificates-name = Téléchargement des certificats racines
window-scopes-certificates-why = Il a peut-être été désactivé volontairement. Microsoft 365 a besoin de certificats racines plus récents que ceux d’une ancienne version de Windows.
window-scopes-stray-name = Valeurs mal placées
window-scopes-stray-why = Elles n’ont aucun effet, mais ressemblent à une correction. Leur suppression ne change rien pour les programmes.
window-scopes-schannel-server-name = TLS 1.2 pour les connexions entrantes
window-scopes-schannel-server-why = Pour un PC auquel d’autres se connectent, comme un serveur. Prend effet après un redémarrage.
