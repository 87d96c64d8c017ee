# Facts: $port (number), $minutes (number)
listen-waits = Mettez https://localhost:{ $port } à la place de l’adresse du serveur dans votre programme, puis laissez-le se connecter. Il affichera une erreur : il lui suffit de dire bonjour. TLS Remedy n’écoute que sur ce PC, pendant { -minutes($minutes) } au plus.
# Facts: $protocols (list)
listen-offers =
    { $protocols ->
        [0] Votre programme ne propose aucune version connue
       *[other] Votre programme propose { $protocols }
    }
# It named only its newest.
# Facts: $protocol (text)
listen-offersAtMost = Votre programme propose au mieux { $protocol }
# Facts: $protocols (list)
listen-noSuites = Votre programme propose { $protocols }, mais aucune suite de chiffrement pour TLS 1.2 que Microsoft 365 accepte
listen-nobody = Aucun programme ne s’est connecté
listen-notTls = Une connexion est arrivée, mais elle n’a pas commencé par TLS
listen-means-ok = Microsoft 365 l’accepte. Si le programme ne parvient toujours pas à se connecter, cherchez une autre cause : collez son message dans « Explication ».
listen-means-old = La plupart des services n’acceptent que TLS 1.2 ou ultérieur. La solution dépend du type de programme.
listen-means-suites = La plupart des services n’acceptent que des suites de chiffrement plus récentes. La solution dépend du type de programme.
listen-means-nobody = Vérifiez l’adresse que vous avez donnée au programme, puis relancez l’écoute.
listen-means-notTls = Vérifiez que l’adresse commence par https, ou que le chiffrement du programme est activé, puis relancez l’écoute.
listen-kinds-dotnet-what = Un programme .NET
listen-kinds-dotnet-more = Il peut être aligné sur Windows. À essayer d’abord si vous ne savez pas
listen-kinds-own-what = Un programme qui a son propre TLS (Java, OpenSSL, ancien programme Delphi)
listen-kinds-own-more = Aucun paramètre de Windows ne l’atteint. Son éditeur doit le mettre à jour
listen-kinds-winhttp-what = Une macro ou un ancien programme d’entreprise
listen-kinds-winhttp-more = Il utilise WinHTTP, qui suit Windows
# Facts: $shared (number), $all (number)
listen-suites = Suites de chiffrement : { $all }, dont { $shared } acceptées par Microsoft 365.
window-listen-title = Laissez votre programme montrer ce qu’il propose
window-listen-lead = TLS Remedy ne peut pas voir à l’intérieur d’autres programmes. Il écoute pendant que le vôtre essaie de se connecter.
window-listen-point = Dirigez votre programme vers cette adresse
window-listen-pointMore = Mettez-la à la place de l’adresse du serveur, puis laissez le programme se connecter.
window-listen-copy = Copier l’adresse
window-listen-waiting = En attente de votre programme.
window-listen-expected = Il affichera une erreur, ce qui est normal : il lui suffit de dire bonjour.
window-listen-alone = Seul ce PC peut l’atteindre. L’écoute cesse quand vous quittez cette page, ou au bout de 10 minutes.
window-listen-apart = N’est pas contacté.
window-listen-paste = Vous ne pouvez pas changer son adresse ? Coller son message d’erreur
# Facts: $time (text), $means (text)
window-listen-came = Connexion à { $time }. { $means }
window-listen-kinds = De quel type de programme s’agit-il ?
window-listen-ask = Copier la question à poser
# Facts: $headline (text)
window-listen-question = Quelle version de votre programme se connecte avec TLS 1.2 ? TLS Remedy a écouté celle d’ici : « { $headline } ».
window-listen-see = Voir la correction
window-listen-again = Relancer l’écoute
