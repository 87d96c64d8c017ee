report-title = Rapport TLS Remedy
# Facts: $when (text)
report-outcome-fixed = Corrigé le { $when }
# Facts: $when (text)
report-outcome-checked = Vérifié le { $when }
report-head-pc = PC
report-head-made = Créé
report-head-version = Programme
report-head-readOn = Lu sur
# Facts: $system (text), $driver (text)
report-head-readWith = { $system }, par le pilote de Registre { $driver }
report-head-journal = Historique
# Facts: $id (number)
report-head-journalEntry = modification { $id }
report-head-journalNone = aucune modification par TLS Remedy
report-head-by = Créé par
# Facts: $user (text), $host (text)
report-head-byWhom = { $user } sur { $host }
report-head-namesLeftOut = omis, comme les noms des serveurs proxy
report-head-language = Langue
# Facts: $bitness (text), $view
report-head-officeReads = { $bitness } bits, lit { -theView }
report-head-notMade = non enregistré
report-architectures-x64 = 64 bits
report-architectures-x86 = 32 bits
report-architectures-unknown = architecture inconnue
# Facts: $build (text)
report-buildNumber = build { $build }
report-named = version de Windows indiquée par l’utilisateur
report-assumed = 64 bits supposé
report-ofSignedIn = les paramètres utilisateur sont ceux de la session ouverte, et non du compte qui a exécuté la vérification
report-ofAccount = les paramètres utilisateur sont ceux du compte qui a exécuté la vérification, et non de la session ouverte
report-nextStep = Étape suivante
report-needs = Nécessaire
report-matrix-title = Ce que propose chaque type de programme
report-matrix-caption = Microsoft 365 a besoin de TLS 1.2 ou ultérieur.
report-matrix-kind = Type de programme
report-matrix-none = Inconnu pour cette version de Windows.
report-matrix-programs-native = Programmes Windows 64 bits
report-matrix-programs-wow64 = Programmes Windows 32 bits
report-matrix-programs-only = Programmes Windows
report-matrix-programs-dotnet4 = Programmes .NET 4
report-matrix-programs-dotnet2 = Programmes .NET 2.0 à 3.5
report-matrix-programs-wininet = Options Internet de cet utilisateur
report-views-title = La valeur WinHTTP
report-views-caption = DefaultSecureProtocols, dans son état actuel
report-views-view = Vue du Registre
report-views-only = le Registre
report-views-value = Valeur
report-views-protocols = Protocoles qu’elle contient
report-views-states-absent = non définie
report-views-states-set = définie
report-views-states-invalid = mal formée
report-views-states-unreadable = lecture impossible
report-views-state = État
report-views-offers = Les programmes proposent donc
report-ladder-title = Vérifications
report-ladder-caption = Dans l’ordre où elles sont faites
report-ladder-rung = Vérification
report-ladder-state = État
report-ladder-found = Constat
report-changes-title = Avant et après
report-changes-none = Rien n’a été écrit, et rien n’a besoin de l’être.
# Facts: $count (number)
report-changes-planned = TLS Remedy n’a rien modifié. Une correction écrirait { -values($count) } :
# Facts: $count (number)
report-changes-more = Reste à écrire : { -values($count) }
# Facts: $id (number), $at (text)
report-changes-wrote = Modification { $id }, { $at }
report-changes-states-pending = arrêtée à mi-chemin
report-changes-states-committed = écrite
report-changes-states-undone-in-part = annulée en partie
report-changes-states-undone = annulée
report-changes-states-failed = échec, rien n’a été modifié
report-changes-inForce-all = toujours en vigueur
report-changes-inForce-some = en partie en vigueur
report-changes-inForce-none = n’est plus en vigueur
report-changes-verified = relecture conforme
report-changes-notVerified = la valeur relue est différente
report-changes-name = Paramètre
report-changes-before = Avant
report-changes-after = Après
# Facts: $count (number)
report-changes-others = et { $count } de plus, à lire dans le JSON
report-proof-title = Test réel
report-proof-none = Aucun test réel n’a été exécuté pour ce rapport. Ce que les programmes proposent est déduit du Registre.
report-proof-caption = Ce que le WinHTTP de Windows a proposé en se connectant à TLS Remedy
report-proof-when = Quand
report-proof-program = Programmes
report-proof-before = Avant
report-proof-after = Après
report-proof-offered = Proposé
report-proof-suites = Suites de chiffrement
report-proof-nothing = rien
# Facts: $reason (text)
report-proof-unknown = inconnu : { $reason }
# Facts: $count (number)
report-proof-suiteCount = { $count }
report-foot-check = Pour vérifier que ce rapport n’a pas été modifié, exécutez : tls-remedy report verify FILE
report-foot-limits = La somme de contrôle révèle les modifications accidentelles. Elle n’est pas une signature : n’importe qui peut la recalculer.
report-foot-json = Le rapport en JSON
report-summary-causes = À traiter
report-summary-allHold = Toutes les vérifications applicables sont OK.
report-connections-title = Test de connexion
# Facts: $moment (text)
report-connections-at = Testé le { $moment }
report-connections-caption = Le résultat pour chaque adresse
report-connections-address = Adresse
report-connections-programs = Programmes
report-connections-result = Résultat
