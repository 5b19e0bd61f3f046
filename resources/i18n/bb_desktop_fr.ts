<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copier pour l’assistance</translation>
    </message>
    <message>
        <source>Show a text without secrets or names, to copy</source>
        <translation>Afficher un texte sans secrets ni noms, à copier</translation>
    </message>
    <message>
        <source>Show what is not sent yet, and what runs now</source>
        <translation>Afficher ce qui n’est pas encore transmis et ce qui est en cours</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Ce qui attend</translation>
    </message>
</context>
<context>
    <name>ActivitySide</name>
    <message>
        <source>Last syncs</source>
        <translation>Dernières synchros</translation>
    </message>
    <message>
        <source>None since the window was opened.</source>
        <translation>Aucune depuis l’ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>{time}, took {seconds} s</source>
        <translation>{time}, en {seconds} s</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Changes at once; nothing is interrupted.</source>
        <translation>Effet immédiat&#x202f;; rien n’est interrompu.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Comfortable: two lines an order</source>
        <translation>Confortable&#x202f;: deux lignes par commande</translation>
    </message>
    <message>
        <source>Compact: one line an order</source>
        <translation>Compact&#x202f;: une ligne par commande</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>How this computer shows BB Desktop.</source>
        <translation>L’aspect de BB Desktop sur cet ordinateur.</translation>
    </message>
    <message>
        <source>In a low window the rows are compact by themselves.</source>
        <translation>Dans une fenêtre basse, les lignes sont compactes d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Roomy: two lines, more space</source>
        <translation>Aéré&#x202f;: deux lignes, plus d’espace</translation>
    </message>
    <message>
        <source>Rows of the orders</source>
        <translation>Lignes des commandes</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message numerus="yes">
        <source>%n good to know</source>
        <translation>
            <numerusform>%n bon à savoir</numerusform>
            <numerusform>%n bons à savoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you today</source>
        <translation>
            <numerusform>%n à traiter aujourd’hui</numerusform>
            <numerusform>%n à traiter aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Both sides compared {time}.</source>
        <translation>Les deux côtés comparés à {time}.</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Rien à traiter.</translation>
    </message>
    <message>
        <source>Read both services now (F5)</source>
        <translation>Lire les deux services maintenant (F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <source>Try everything that was given up once more</source>
        <translation>Réessayer tout ce qui a été abandonné</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
</context>
<context>
    <name>AttentionRow</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Fait à la main</translation>
    </message>
    <message>
        <source>Later: in an hour</source>
        <translation>Plus tard&#x202f;: dans une heure</translation>
    </message>
    <message>
        <source>Later: tomorrow morning</source>
        <translation>Plus tard&#x202f;: demain matin</translation>
    </message>
    <message>
        <source>More for: {what}</source>
        <translation>Plus pour&#x202f;: {what}</translation>
    </message>
    <message>
        <source>More: done by hand, later, copy</source>
        <translation>Plus&#x202f;: fait à la main, plus tard, copier</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Afficher la commande</translation>
    </message>
    <message>
        <source>Takes it off the list until something about the order changes</source>
        <translation>Le retire de la liste jusqu’à un changement sur la commande</translation>
    </message>
    <message>
        <source>since {time}, {age} ago</source>
        <translation>depuis {time} ({age})</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source> (+{count} more)</source>
        <translation> (+{count} de plus)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Try again now (F5)</source>
        <translation>Réessayer maintenant (F5)</translation>
    </message>
</context>
<context>
    <name>BenchBody</name>
    <message>
        <source>Can be taken back for {time} more: F2 or scan UNDO</source>
        <translation>Peut être retiré encore {time}&#x202f;: F2 ou scannez UNDO</translation>
    </message>
    <message>
        <source>Changeable until the label exists: F2 or scan UNDO</source>
        <translation>Modifiable jusqu’à l’étiquette&#x202f;: F2 ou scannez UNDO</translation>
    </message>
    <message>
        <source>Final at Back Market</source>
        <translation>Définitif chez Back Market</translation>
    </message>
    <message>
        <source>May go to Back Market at any moment, and is final then</source>
        <translation>Peut partir chez Back Market à tout moment, c’est alors définitif</translation>
    </message>
    <message>
        <source>Note in ShipStation: “{note}” stays as it is; our line goes below.</source>
        <translation>Remarque dans ShipStation&#x202f;: «&#x202f;{note}&#x202f;» reste telle quelle&#x202f;; notre ligne va dessous.</translation>
    </message>
    <message>
        <source>On its way to Back Market: it can no longer be changed</source>
        <translation>En route vers Back Market&#x202f;: ce n’est plus modifiable</translation>
    </message>
    <message>
        <source>Stays in the note and here. F2 or scan UNDO takes it back</source>
        <translation>Reste dans la remarque et ici. Pour le retirer&#x202f;: F2 ou scannez UNDO</translation>
    </message>
    <message>
        <source>next due: {order}, {article}</source>
        <translation>prochaine à envoyer&#x202f;: {order}, {article}</translation>
    </message>
    <message>
        <source>next due: {order}, {article}, shelf {shelf}</source>
        <translation>prochaine à envoyer&#x202f;: {order}, {article}, étagère {shelf}</translation>
    </message>
    <message>
        <source>shelf {shelf}</source>
        <translation>étagère {shelf}</translation>
    </message>
    <message>
        <source>stays in the note and here</source>
        <translation>reste dans la remarque et ici</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} sur {m}</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>The scanner types for another keyboard. We read the keys: nothing to change.</source>
        <translation>Le lecteur tape pour un autre clavier. Nous lisons les touches&#x202f;: rien à changer.</translation>
    </message>
</context>
<context>
    <name>BenchSurface</name>
    <message>
        <source>Bench</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>The key {key} seems to be stuck: it is ignored until it comes up.</source>
        <translation>La touche {key} semble coincée&#x202f;: elle est ignorée jusqu’à ce qu’elle remonte.</translation>
    </message>
</context>
<context>
    <name>CallBudgets</name>
    <message>
        <source>Calls left: not known before the next call</source>
        <translation>Appels restants&#x202f;: connus au prochain appel</translation>
    </message>
    <message>
        <source>Calls to the services</source>
        <translation>Appels aux services</translation>
    </message>
    <message>
        <source>Names no number of calls.</source>
        <translation>N’indique pas de nombre d’appels.</translation>
    </message>
    <message>
        <source>Names no number of calls; last answered {time}.</source>
        <translation>N’indique pas de nombre d’appels&#x202f;; dernière réponse&#x202f;: {time}.</translation>
    </message>
    <message>
        <source>No call before {time}.</source>
        <translation>Aucun appel avant {time}.</translation>
    </message>
    <message>
        <source>Other programs with the same ShipStation key share these calls.</source>
        <translation>Les autres programmes utilisant la même clé ShipStation partagent ces appels.</translation>
    </message>
    <message>
        <source>{left} of {most} calls left, new ones in {time}</source>
        <translation>{left} appels restants sur {most}, nouveaux dans {time}</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Export as CSV: {what}</source>
        <translation>Exporter en CSV&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>État</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– aucune –</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Hide this column</source>
        <translation>Masquer cette colonne</translation>
    </message>
    <message>
        <source>Move a column</source>
        <translation>Déplacer une colonne</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
</context>
<context>
    <name>DeliveryNotes</name>
    <message>
        <source>Back Market cannot be reached: no delivery note for {order} now. Try later.</source>
        <translation>Back Market est injoignable&#x202f;: pas de bon de livraison pour {order}. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Back Market has no delivery note for order {order} yet.</source>
        <translation>Back Market n’a pas encore de bon de livraison pour la commande {order}.</translation>
    </message>
    <message>
        <source>No delivery note for {order}: {why}</source>
        <translation>Pas de bon de livraison pour {order}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Imprimé.</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Impression …</translation>
    </message>
    <message>
        <source>The link to the delivery note of {order} has expired. Try again.</source>
        <translation>Le lien du bon de livraison de {order} a expiré. Réessayez.</translation>
    </message>
</context>
<context>
    <name>EmptyPlace</name>
    <message>
        <source>Look among all orders</source>
        <translation>Chercher dans toutes les commandes</translation>
    </message>
    <message>
        <source>Look at Back Market now</source>
        <translation>Relever Back Market maintenant</translation>
    </message>
    <message>
        <source>New orders come by themselves.</source>
        <translation>Les nouvelles commandes arrivent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>No order here has all of these words.</source>
        <translation>Aucune commande ici ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation>Aucune commande ici.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Pas encore de commandes</translation>
    </message>
    <message>
        <source>Nothing to pack</source>
        <translation>Rien à emballer</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Show shipped orders</source>
        <translation>Afficher les commandes expédiées</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>They come with the next look at Back Market: F5.</source>
        <translation>Elles arrivent au prochain relevé Back Market&#x202f;: F5.</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Exported to {path}</source>
        <translation>Exporté vers {path}</translation>
    </message>
    <message>
        <source>Nothing was accepted: {orders} cannot be, cancelled or not paid.</source>
        <translation>Rien n’a été accepté&#x202f;: impossible pour {orders}, annulée ou non payée.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>On time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <source>Paid to announced</source>
        <translation>Du paiement à l’annonce</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédié</translation>
    </message>
    <message>
        <source>Wrong scans stopped</source>
        <translation>Mauvais scans arrêtés</translation>
    </message>
    <message>
        <source>as many as in the {period} before</source>
        <translation>autant que les {period} d’avant</translation>
    </message>
    <message>
        <source>before the phone left the bench</source>
        <translation>avant que l’appareil quitte le poste</translation>
    </message>
    <message>
        <source>half of the orders are faster</source>
        <translation>la moitié des commandes va plus vite</translation>
    </message>
    <message>
        <source>nothing announced</source>
        <translation>rien d’annoncé</translation>
    </message>
    <message>
        <source>nothing shipped</source>
        <translation>rien d’expédié</translation>
    </message>
    <message>
        <source>{count} fewer than in the {period} before</source>
        <translation>{count} de moins que les {period} d’avant</translation>
    </message>
    <message>
        <source>{count} more than in the {period} before</source>
        <translation>{count} de plus que les {period} d’avant</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>BB Desktop – practice</source>
        <translation>BB Desktop – entraînement</translation>
    </message>
</context>
<context>
    <name>GiftMark</name>
    <message>
        <source>Gift</source>
        <translation>Cadeau</translation>
    </message>
    <message>
        <source>Gift message</source>
        <translation>Message cadeau</translation>
    </message>
    <message>
        <source>Goes to ShipStation with the order; Enter saves it</source>
        <translation>Va à ShipStation avec la commande&#x202f;; Entrée l’enregistre</translation>
    </message>
    <message>
        <source>Marks the order as a gift in ShipStation</source>
        <translation>Marque la commande comme cadeau dans ShipStation</translation>
    </message>
</context>
<context>
    <name>GradeChoices</name>
    <message>
        <source>A word that is left open is not compared with the grade that was sold.</source>
        <translation>Un mot laissé vide n’est pas comparé à l’état vendu.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Non comparé</translation>
    </message>
    <message>
        <source>What your grades are at Back Market</source>
        <translation>Vos états chez Back Market</translation>
    </message>
    <message>
        <source>{count} different words: is this the column of the grades?</source>
        <translation>{count} mots différents&#x202f;: est-ce bien la colonne des états&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Cartes d’action</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The order number is copied: paste it into the search there.</source>
        <translation>Le numéro de commande est copié&#x202f;: collez-le là-bas dans la recherche.</translation>
    </message>
    <message>
        <source>The practice shop has no pages of its own in a browser.</source>
        <translation>La boutique d’entraînement n’a pas de pages dans un navigateur.</translation>
    </message>
</context>
<context>
    <name>HearingPage</name>
    <message>
        <source>Barcodes for undo, next, hold, repeat and help, to work without keys</source>
        <translation>Codes-barres pour retirer, suivant, attente, répéter et aide&#x202f;: travailler sans clavier</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Poste d’emballage</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifiez</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Cartes d’action</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Forget how fast the scanner types; after a new scanner</source>
        <translation>Oublier la vitesse de frappe du lecteur&#x202f;; après un changement de lecteur</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Hear: a phone is saved</source>
        <translation>Écouter&#x202f;: un appareil est enregistré</translation>
    </message>
    <message>
        <source>Hear: a scan is stopped</source>
        <translation>Écouter&#x202f;: un scan est arrêté</translation>
    </message>
    <message>
        <source>Hear: look twice</source>
        <translation>Écouter&#x202f;: regardez à deux fois</translation>
    </message>
    <message>
        <source>Hear: the order is complete</source>
        <translation>Écouter&#x202f;: la commande est complète</translation>
    </message>
    <message>
        <source>Keyboard the scanner is set to</source>
        <translation>Clavier réglé dans le lecteur</translation>
    </message>
    <message>
        <source>Learn anew</source>
        <translation>Réapprendre</translation>
    </message>
    <message>
        <source>Learned from your scans: keys within {ms} ms are one scan.</source>
        <translation>Appris de vos scans&#x202f;: des touches à moins de {ms} ms font un scan.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Not learned yet: keys within {ms} ms are one scan.</source>
        <translation>Pas encore appris&#x202f;: des touches à moins de {ms} ms font un scan.</translation>
    </message>
    <message>
        <source>Not that of this computer: the keys themselves are read.</source>
        <translation>Pas celui de cet ordinateur&#x202f;: les touches elles-mêmes sont lues.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Phone with two IMEIs</source>
        <translation>Appareil à deux IMEI</translation>
    </message>
    <message>
        <source>Print the command cards…</source>
        <translation>Imprimer les cartes d’action…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Scan a card instead of pressing a key: take back, next, hold, repeat.</source>
        <translation>Scannez une carte au lieu d’appuyer sur une touche&#x202f;: retirer, suivant, attente, répéter.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Sounds and bench</source>
        <translation>Sons et poste</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>The lower number</source>
        <translation>Le plus petit numéro</translation>
    </message>
    <message>
        <source>The one marked IMEI or IMEI1</source>
        <translation>Celui marqué IMEI ou IMEI1</translation>
    </message>
    <message>
        <source>This one is saved and registered; the other one is kept beside it.</source>
        <translation>Celui-ci est gardé et enregistré chez Back Market&#x202f;; l’autre est conservé à côté.</translation>
    </message>
    <message>
        <source>US (as delivered)</source>
        <translation>US (d’origine)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>What is heard at the bench, and how phones are read.</source>
        <translation>Les sons du poste d’emballage, et la lecture des appareils.</translation>
    </message>
    <message>
        <source>What stops a scan sounds so that nobody takes it for success.</source>
        <translation>Le son d’un arrêt ne peut pas passer pour un succès.</translation>
    </message>
    <message>
        <source>{volume} %</source>
        <translation>{volume}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>A scan works on every page and needs no mouse. A packing slip opens its order at the bench, a phone goes into the order that is open.</source>
        <translation>Un scan marche sur toutes les pages, sans souris. Un bordereau ouvre sa commande au poste d’emballage, un appareil va dans la commande ouverte.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the page of before (Esc)</source>
        <translation>Retour à la page précédente (Esc)</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Cartes d’action</translation>
    </message>
    <message>
        <source>Keys and command cards</source>
        <translation>Touches et cartes d’action</translation>
    </message>
    <message>
        <source>Print the barcodes that work like keys</source>
        <translation>Imprimer les codes-barres qui servent de touches</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>What the program did, newest first</source>
        <translation>Ce que le programme a fait, le plus récent d’abord</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>{time}, {sentence}, {bench}</source>
        <translation>{time}, {sentence}, {bench}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>KEYS OR CARD</source>
        <translation>TOUCHES OU CARTE</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Right phone</source>
        <translation>Bon appareil</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>LastScans</name>
    <message>
        <source>LAST 5 SCANS</source>
        <translation>5 DERNIERS SCANS</translation>
    </message>
    <message>
        <source>Last 5 scans</source>
        <translation>5 derniers scans</translation>
    </message>
</context>
<context>
    <name>LearnedPage</name>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Export learned type codes</source>
        <translation>Exporter les codes type appris</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exporté vers {path}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Find a code, model or SKU</source>
        <translation>Rechercher un code, modèle ou SKU</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget everything about the chosen code</source>
        <translation>Oublier tout sur le code choisi</translation>
    </message>
    <message>
        <source>Forgotten: {code}. The next scans teach it anew.</source>
        <translation>Oublié&#x202f;: {code}. Les prochains scans le réapprendront.</translation>
    </message>
    <message>
        <source>Learned from your own scans: the first 8 digits of an IMEI tell the model.</source>
        <translation>Appris de vos propres scans&#x202f;: les 8 premiers chiffres d’un IMEI donnent le modèle.</translation>
    </message>
    <message>
        <source>Nothing learned yet. Every phone that is scanned and shipped teaches one.</source>
        <translation>Rien d’appris pour l’instant. Chaque appareil scanné et expédié en apprend un.</translation>
    </message>
    <message>
        <source>Phones learned</source>
        <translation>Appareils appris</translation>
    </message>
    <message>
        <source>Say which model the chosen code is</source>
        <translation>Indiquer le modèle du code choisi</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write all of it into a CSV file</source>
        <translation>Tout écrire dans un fichier CSV</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the typed model to the list and tick it</source>
        <translation>Ajouter le modèle saisi à la liste et le cocher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Ne rien changer (Esc)</translation>
    </message>
    <message>
        <source>Find a model or SKU, or type a new model</source>
        <translation>Rechercher un modèle ou SKU, ou saisir un nouveau modèle</translation>
    </message>
    <message>
        <source>From now on the code is what is ticked</source>
        <translation>Désormais, le code désigne ce qui est coché</translation>
    </message>
    <message>
        <source>Let the scans decide</source>
        <translation>Laisser les scans décider</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Seen as: {models}</source>
        <translation>Vu comme&#x202f;: {models}</translation>
    </message>
    <message>
        <source>Take back what you said about this code</source>
        <translation>Retirer ce que vous avez dit de ce code</translation>
    </message>
    <message>
        <source>Which model is {code}?</source>
        <translation>Quel modèle est {code}&#x202f;?</translation>
    </message>
</context>
<context>
    <name>NoteState</name>
    <message>
        <source>Delivery note missing in the parcel</source>
        <translation>Bon de livraison absent du colis</translation>
    </message>
    <message>
        <source>Delivery note printed {time}</source>
        <translation>Bon de livraison imprimé&#x202f;: {time}</translation>
    </message>
    <message>
        <source>No delivery note at Back Market yet</source>
        <translation>Pas encore de bon de livraison chez Back Market</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show Back Market’s delivery note, and print it</source>
        <translation>Afficher le bon de livraison Back Market et l’imprimer</translation>
    </message>
    <message>
        <source>Show the delivery note</source>
        <translation>Afficher le bon de livraison</translation>
    </message>
</context>
<context>
    <name>NoteViewer</name>
    <message>
        <source>Delivery note</source>
        <translation>Bon de livraison</translation>
    </message>
    <message>
        <source>Delivery note of order {order}</source>
        <translation>Bon de livraison de la commande {order}</translation>
    </message>
    <message>
        <source>Delivery note {order}</source>
        <translation>Bon de livraison {order}</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Récupérer de nouveau</translation>
    </message>
    <message>
        <source>Fetch it from Back Market</source>
        <translation>Le récupérer chez Back Market</translation>
    </message>
    <message>
        <source>Fetching the delivery note …</source>
        <translation>Récupération du bon de livraison …</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print it on the printer of the settings</source>
        <translation>L’imprimer sur l’imprimante des paramètres</translation>
    </message>
</context>
<context>
    <name>OrderHead</name>
    <message>
        <source>Order {order}, {left}: {articles}</source>
        <translation>Commande {order}, {left}&#x202f;: {articles}</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>avant {time}</translation>
    </message>
</context>
<context>
    <name>OrderLink</name>
    <message>
        <source>Show order {order}</source>
        <translation>Afficher la commande {order}</translation>
    </message>
    <message>
        <source>Show this order</source>
        <translation>Afficher cette commande</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Copy IMEI or serial number</source>
        <translation>Copier l’IMEI ou le numéro de série</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>Copier le numéro de commande</translation>
    </message>
    <message>
        <source>Copy parcel number</source>
        <translation>Copier le numéro de suivi</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Bon de livraison</translation>
    </message>
    <message>
        <source>Nothing is scanned or registered on this order.</source>
        <translation>Rien n’est scanné ni enregistré sur cette commande.</translation>
    </message>
    <message>
        <source>Open at the bench</source>
        <translation>Ouvrir au poste d’emballage</translation>
    </message>
    <message>
        <source>Open in ShipStation</source>
        <translation>Ouvrir dans ShipStation</translation>
    </message>
    <message>
        <source>Open in the Back Office</source>
        <translation>Ouvrir dans le Back Office</translation>
    </message>
    <message>
        <source>ShipStation has no such order.</source>
        <translation>ShipStation n’a pas cette commande.</translation>
    </message>
    <message>
        <source>There is no parcel yet.</source>
        <translation>Il n’y a pas encore de colis.</translation>
    </message>
    <message>
        <source>There is none before the order is accepted.</source>
        <translation>Il n’y en a pas avant l’acceptation de la commande.</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>Every field of the mapping, and what is in ShipStation</source>
        <translation>Chaque champ de la correspondance, et sa valeur dans ShipStation</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Cadeau</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Remarque interne</translation>
    </message>
    <message>
        <source>Order in full</source>
        <translation>Commande en entier</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>as read {time}</source>
        <translation>relevé&#x202f;: {time}</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Find an order, buyer, SKU or IMEI</source>
        <translation>Rechercher commande, acheteur, SKU ou IMEI</translation>
    </message>
    <message>
        <source>Find orders</source>
        <translation>Rechercher des commandes</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Words, order number, SKU, or 4 or more digits of an IMEI or parcel number</source>
        <translation>Mots, numéro de commande, SKU, ou au moins 4 chiffres d’un IMEI ou numéro de suivi</translation>
    </message>
</context>
<context>
    <name>OrdersTable</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>PaceBar</name>
    <message>
        <source>Packed today {done} of {total}</source>
        <translation>Emballé aujourd’hui&#x202f;: {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>PanelActions</name>
    <message>
        <source>Accept all lines at Back Market</source>
        <translation>Accepter toutes les lignes chez Back Market</translation>
    </message>
    <message>
        <source>Accept order</source>
        <translation>Accepter la commande</translation>
    </message>
    <message>
        <source>Back Market offers no delivery note for this order yet.</source>
        <translation>Back Market n’offre pas encore de bon de livraison pour cette commande.</translation>
    </message>
    <message>
        <source>Buy a label in the practice ShipStation</source>
        <translation>Acheter une étiquette dans le ShipStation d’entraînement</translation>
    </message>
    <message>
        <source>Buy label (practice)</source>
        <translation>Acheter l’étiquette (entraînement)</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy the identifiers</source>
        <translation>Copier les identifiants</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>Copier le numéro de commande</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Bon de livraison</translation>
    </message>
    <message>
        <source>More to do with this order</source>
        <translation>Plus d’actions pour cette commande</translation>
    </message>
    <message>
        <source>Nothing is scanned yet.</source>
        <translation>Rien n’est encore scanné.</translation>
    </message>
    <message>
        <source>Open at the bench</source>
        <translation>Ouvrir au poste d’emballage</translation>
    </message>
    <message>
        <source>Open in the Back Office</source>
        <translation>Ouvrir dans le Back Office</translation>
    </message>
    <message>
        <source>Open this order in ShipStation</source>
        <translation>Ouvrir cette commande dans ShipStation</translation>
    </message>
    <message>
        <source>Scan it (Enter)</source>
        <translation>Scanner (Entrée)</translation>
    </message>
    <message>
        <source>ShipStation</source>
        <translation>ShipStation</translation>
    </message>
    <message>
        <source>ShipStation has no such order yet.</source>
        <translation>ShipStation n’a pas encore cette commande.</translation>
    </message>
    <message>
        <source>Show the delivery note that goes into the parcel</source>
        <translation>Afficher le bon de livraison à mettre dans le colis</translation>
    </message>
    <message>
        <source>Void label (practice)</source>
        <translation>Annuler l’étiquette (entraînement)</translation>
    </message>
    <message>
        <source>Void the label in the practice ShipStation</source>
        <translation>Annuler l’étiquette dans le ShipStation d’entraînement</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the table (Esc)</source>
        <translation>Retour au tableau (Esc)</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Aucune commande choisie</translation>
    </message>
    <message>
        <source>Ship by {time}, in {left}</source>
        <translation>À expédier avant {time}, dans {left}</translation>
    </message>
    <message>
        <source>Was to be shipped by {time}</source>
        <translation>Était à expédier avant {time}</translation>
    </message>
    <message>
        <source>Was to be shipped by {time}, late {span}</source>
        <translation>Était à expédier avant {time}, en retard de {span}</translation>
    </message>
</context>
<context>
    <name>PanelUnits</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>At Back Market: {identifier}</source>
        <translation>Chez Back Market&#x202f;: {identifier}</translation>
    </message>
    <message>
        <source>Device {n} of {m}</source>
        <translation>Appareil {n} sur {m}</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>État {grade}</translation>
    </message>
    <message>
        <source>It came back {time}: it may be sold again.</source>
        <translation>Revenu {time}&#x202f;: il peut être revendu.</translation>
    </message>
    <message>
        <source>Phone {n} of {m}</source>
        <translation>Appareil {n} sur {m}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>shelf {shelf}</source>
        <translation>étagère {shelf}</translation>
    </message>
    <message>
        <source>{kind} not scanned yet</source>
        <translation>{kind} pas encore scanné</translation>
    </message>
</context>
<context>
    <name>PhoneLine</name>
    <message>
        <source>What happened to this phone</source>
        <translation>Ce qui est arrivé à cet appareil</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>commande {order}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Grade</source>
        <translation>État</translation>
    </message>
    <message>
        <source>IMEI or serial number</source>
        <translation>IMEI ou numéro de série</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>The first rows, as they are read</source>
        <translation>Les premières lignes, telles qu’elles sont lues</translation>
    </message>
    <message>
        <source>{number}, repaired</source>
        <translation>{number}, réparé</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the system: {printer}</source>
        <translation>Comme le système&#x202f;: {printer}</translation>
    </message>
    <message>
        <source>At the bench</source>
        <translation>Au poste d’emballage</translation>
    </message>
    <message>
        <source>Back Market’s delivery note goes into every parcel.</source>
        <translation>Le bon de livraison Back Market va dans chaque colis.</translation>
    </message>
    <message>
        <source>It is fetched fresh from Back Market each time, so it is never an old one.</source>
        <translation>Il est redemandé à Back Market à chaque fois, il n’est donc jamais périmé.</translation>
    </message>
    <message>
        <source>Look for printers again</source>
        <translation>Rechercher de nouveau les imprimantes</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Recherche d’imprimantes …</translation>
    </message>
    <message>
        <source>Print it by itself when an order is complete</source>
        <translation>L’imprimer automatiquement dès qu’une commande est complète</translation>
    </message>
    <message>
        <source>Printer for delivery notes</source>
        <translation>Imprimante des bons de livraison</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>This computer has no printer set up. Notes can still be shown.</source>
        <translation>Aucune imprimante sur cet ordinateur. Les bons de livraison peuvent quand même être affichés.</translation>
    </message>
    <message>
        <source>“{printer}” is not there now: switched off, or taken away.</source>
        <translation>«&#x202f;{printer}&#x202f;» n’est pas là&#x202f;: éteinte ou retirée.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>All commands (Alt+M)</source>
        <translation>Toutes les actions (Alt+M)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Back Market was told of no parcel in these days.</source>
        <translation>Aucun colis n’a été annoncé à Back Market ces jours-là.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exporté vers {path}</translation>
    </message>
    <message>
        <source>From paid to announced</source>
        <translation>Du paiement à l’annonce</translation>
    </message>
    <message>
        <source>No scan was stopped in these days.</source>
        <translation>Aucun scan n’a été arrêté ces jours-là.</translation>
    </message>
    <message>
        <source>Nothing was shipped in these days.</source>
        <translation>Rien n’a été expédié ces jours-là.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Shipped per day</source>
        <translation>Expédiés par jour</translation>
    </message>
    <message>
        <source>Show the last {period}, today included</source>
        <translation>Afficher les {period} derniers, aujourd’hui compris</translation>
    </message>
    <message>
        <source>Stopped at the bench, by cause</source>
        <translation>Arrêts au poste d’emballage, par cause</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à temps</translation>
    </message>
</context>
<context>
    <name>RunningWork</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>End this work at its next step; what is due stays queued</source>
        <translation>Arrêter à la prochaine étape&#x202f;; ce qui est à envoyer reste en file</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Où en est le travail</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>You can go on scanning while this runs.</source>
        <translation>Vous pouvez continuer à scanner pendant ce temps.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, about {minutes} min left</source>
        <translation>{done} sur {total}, encore {minutes} min environ</translation>
    </message>
    <message>
        <source>{done} of {total}, about {seconds} s left</source>
        <translation>{done} sur {total}, encore {seconds} s environ</translation>
    </message>
    <message>
        <source>{what} …</source>
        <translation>{what} …</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back to the list of settings</source>
        <translation>Retour à la liste des paramètres</translation>
    </message>
</context>
<context>
    <name>ShelfChips</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Show only some of the orders</source>
        <translation>N’afficher qu’une partie des commandes</translation>
    </message>
    <message>
        <source>Shown: {shelf}</source>
        <translation>Affiché&#x202f;: {shelf}</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>PRACTICE – nothing is sent</source>
        <translation>ENTRAÎNEMENT – rien n’est envoyé</translation>
    </message>
</context>
<context>
    <name>SlotView</name>
    <message>
        <source>Back Market</source>
        <translation>Back Market</translation>
    </message>
    <message>
        <source>Place {number}: {what}</source>
        <translation>Emplacement {number}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Enregistré ici</translation>
    </message>
    <message>
        <source>Scan phone</source>
        <translation>Scannez l’appareil</translation>
    </message>
    <message>
        <source>Scan serial number</source>
        <translation>Scannez le n°&#x202f;de série</translation>
    </message>
    <message>
        <source>ShipStation</source>
        <translation>ShipStation</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Bench</source>
        <translation>Poste d’emballage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Last good sync</source>
        <translation>Dernière synchro réussie</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>No good sync since {time}</source>
        <translation>Aucune synchro réussie depuis {time}</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>ShipStation calls</source>
        <translation>Appels ShipStation</translation>
    </message>
    <message>
        <source>Stop; what is due stays queued</source>
        <translation>Arrêter&#x202f;; ce qui est à envoyer reste en file</translation>
    </message>
    <message>
        <source>Synced {age} ago</source>
        <translation>Synchronisé il y a {age}</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>À transmettre</translation>
    </message>
    <message>
        <source>slowed {time}</source>
        <translation>ralenti {time}</translation>
    </message>
    <message>
        <source>– calls left</source>
        <translation>– appels restants</translation>
    </message>
</context>
<context>
    <name>StockDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the column of the IMEI, and that of the SKU or the grade.</source>
        <translation>Choisissez la colonne de l’IMEI, et celle du SKU ou de l’état.</translation>
    </message>
    <message>
        <source>From now on scans are checked by this list</source>
        <translation>Les scans seront désormais vérifiés avec cette liste</translation>
    </message>
    <message>
        <source>Import a stock list</source>
        <translation>Importer une liste de stock</translation>
    </message>
    <message>
        <source>Keep the old list (Esc)</source>
        <translation>Garder l’ancienne liste (Esc)</translation>
    </message>
    <message>
        <source>No phone can be read with these columns.</source>
        <translation>Aucun appareil n’est lisible avec ces colonnes.</translation>
    </message>
    <message>
        <source>Reading every row …</source>
        <translation>Lecture de toutes les lignes …</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Lecture du fichier …</translation>
    </message>
    <message>
        <source>Replace the list</source>
        <translation>Remplacer la liste</translation>
    </message>
    <message>
        <source>Replacing the list …</source>
        <translation>Remplacement de la liste …</translation>
    </message>
    <message>
        <source>Rows with faults</source>
        <translation>Lignes avec erreurs</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… et {count} de plus.</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>A CSV file with IMEI, SKU and grade; it takes the place of the old list</source>
        <translation>Un fichier CSV avec IMEI, SKU et état&#x202f;; il remplace l’ancienne liste</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Any CSV file will do, whatever its columns are called: IMEI or serial number, SKU, grade. You say once which column is which. Storage, colour and grade are then checked exactly; without a list only the model is, as far as your scans taught it.</source>
        <translation>Tout fichier CSV convient, quels que soient les noms de ses colonnes&#x202f;: IMEI ou numéro de série, SKU, état. Vous indiquez une fois quelle colonne est laquelle. Stockage, couleur et état sont alors vérifiés exactement&#x202f;; sans liste, seul le modèle l’est, selon ce que vos scans ont appris.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Import a stock list</source>
        <translation>Importer une liste de stock</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Listes (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>No list is loaded</source>
        <translation>Aucune liste n’est chargée</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Retirer la liste</translation>
    </message>
    <message>
        <source>Remove “{name}”? Scans are then no longer checked by it.</source>
        <translation>Retirer «&#x202f;{name}&#x202f;»&#x202f;? Les scans ne seront plus vérifiés avec elle.</translation>
    </message>
    <message>
        <source>Scans are checked by what your own scans taught.</source>
        <translation>Les scans sont vérifiés avec ce que vos propres scans ont appris.</translation>
    </message>
    <message>
        <source>Stock list</source>
        <translation>Liste de stock</translation>
    </message>
    <message>
        <source>The list is removed.</source>
        <translation>La liste est retirée.</translation>
    </message>
    <message>
        <source>With your own list a scanned phone must be the one that was sold.</source>
        <translation>Avec votre propre liste, l’appareil scanné doit être celui qui a été vendu.</translation>
    </message>
    <message>
        <source>Work without a list; learned type codes stay</source>
        <translation>Travailler sans liste&#x202f;; les codes type appris restent</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Oui, la retirer</translation>
    </message>
</context>
<context>
    <name>SupportSheet</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Put this text into the clipboard</source>
        <translation>Placer ce texte dans le presse-papiers</translation>
    </message>
    <message>
        <source>Text for support</source>
        <translation>Texte pour l’assistance</translation>
    </message>
    <message>
        <source>This is what would be copied: no names, no addresses, no keys. Of identifiers and parcel numbers only the last four characters, order numbers in full.</source>
        <translation>Voici ce qui serait copié&#x202f;: ni noms, ni adresses, ni clés. Des identifiants et numéros de suivi, seulement les quatre derniers caractères&#x202f;; les numéros de commande en entier.</translation>
    </message>
</context>
<context>
    <name>TableTools</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>How the table looks</source>
        <translation>Aspect du tableau</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Hauteur des lignes</translation>
    </message>
</context>
<context>
    <name>TypedEntry</name>
    <message>
        <source>Enter goes on, Esc ends. A scan works all the while.</source>
        <translation>Entrée continue, Esc termine. Vous pouvez scanner à tout moment.</translation>
    </message>
    <message>
        <source>The two differ: first {first}, now {again}. Nothing was saved. Look again.</source>
        <translation>Les deux diffèrent&#x202f;: d’abord {first}, puis {again}. Rien d’enregistré. Regardez de nouveau.</translation>
    </message>
    <message>
        <source>Type its last {count} characters again, then Enter.</source>
        <translation>Retapez ses {count} derniers caractères, puis Entrée.</translation>
    </message>
    <message>
        <source>Type the IMEI, serial number or order number, then Enter.</source>
        <translation>Tapez l’IMEI, le numéro de série ou de commande, puis Entrée.</translation>
    </message>
</context>
<context>
    <name>UnitActions</name>
    <message>
        <source>Copy the text for support about {identifier}</source>
        <translation>Copier le texte pour l’assistance au sujet de {identifier}</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>It came back: {identifier}</source>
        <translation>Revenu&#x202f;: {identifier}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take back {identifier}</source>
        <translation>Retirer {identifier}</translation>
    </message>
    <message>
        <source>Take this identifier back from the order</source>
        <translation>Retirer cet identifiant de la commande</translation>
    </message>
    <message>
        <source>Text for support</source>
        <translation>Texte pour l’assistance</translation>
    </message>
    <message>
        <source>The buyer sent this phone back: it may be sold again</source>
        <translation>L’acheteur a renvoyé cet appareil&#x202f;: il peut être revendu</translation>
    </message>
    <message>
        <source>This number is final. Copies a text that asks support to correct it</source>
        <translation>Ce numéro est définitif. Copie un texte qui demande à l’assistance de le corriger</translation>
    </message>
</context>
<context>
    <name>VerdictBand</name>
    <message>
        <source>1 – {last}</source>
        <translation>1 – {last}</translation>
    </message>
    <message>
        <source>Click or press Space to go on</source>
        <translation>Cliquez ou appuyez sur Espace pour continuer</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Continuer quand même</translation>
    </message>
    <message>
        <source>Right phone</source>
        <translation>Bon appareil</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Reprendre ici</translation>
    </message>
    <message>
        <source>This window is not in front. Click here before you scan.</source>
        <translation>Cette fenêtre n’est pas devant. Cliquez ici avant de scanner.</translation>
    </message>
    <message>
        <source>To go on</source>
        <translation>Pour continuer</translation>
    </message>
    <message>
        <source>Which place?</source>
        <translation>Quel emplacement&#x202f;?</translation>
    </message>
    <message>
        <source>or another scan</source>
        <translation>ou un autre scan</translation>
    </message>
    <message>
        <source>or scan NOTED</source>
        <translation>ou scannez NOTED</translation>
    </message>
    <message>
        <source>or scan SURE</source>
        <translation>ou scannez SURE</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Nothing more is sent by itself.</source>
        <translation>Plus rien n’est transmis automatiquement.</translation>
    </message>
    <message>
        <source>Nothing waits: everything is sent.</source>
        <translation>Rien n’attend&#x202f;: tout est transmis.</translation>
    </message>
    <message>
        <source>Read both services and send what is due</source>
        <translation>Lire les deux services et transmettre ce qui doit l’être</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show what needs a person</source>
        <translation>Afficher ce qui demande votre intervention</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>À transmettre</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>{waiting}, the next one now</source>
        <translation>{waiting}, prochain envoi maintenant</translation>
    </message>
    <message>
        <source>{waiting}, the next one {time}</source>
        <translation>{waiting}, prochain envoi {time}</translation>
    </message>
</context>
<context>
    <name>WhereCard</name>
    <message>
        <source>Export as CSV: {what}</source>
        <translation>Exporter en CSV&#x202f;: {what}</translation>
    </message>
    <message>
        <source>IMEI or serial number</source>
        <translation>IMEI ou numéro de série</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Ouvrir la commande</translation>
    </message>
    <message>
        <source>Scan or type an IMEI, a second IMEI or a serial number.</source>
        <translation>Scannez ou tapez un IMEI, un second IMEI ou un numéro de série.</translation>
    </message>
    <message>
        <source>Show the order it stands on</source>
        <translation>Afficher la commande où il se trouve</translation>
    </message>
    <message>
        <source>Where is this phone?</source>
        <translation>Où est cet appareil&#x202f;?</translation>
    </message>
    <message>
        <source>{number} is misread: its check digit is wrong. Scan it again.</source>
        <translation>{number} est mal lu&#x202f;: clé de contrôle fausse. Scannez de nouveau.</translation>
    </message>
    <message>
        <source>{number} is not known here: no order of this shop has had this phone.</source>
        <translation>{number} est inconnu ici&#x202f;: aucune commande de cette boutique n’a eu cet appareil.</translation>
    </message>
    <message>
        <source>{number} stands on no order now.</source>
        <translation>{number} n’est sur aucune commande actuellement.</translation>
    </message>
    <message>
        <source>{number} stands on order {order}.</source>
        <translation>{number} est sur la commande {order}.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message numerus="yes">
        <source>%n calls left</source>
        <translation>
            <numerusform>%n appel restant</numerusform>
            <numerusform>%n appels restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold no phone and are left out:</source>
        <translation>
            <numerusform>%n cellule ne contient pas d’appareil et est ignorée&#x202f;:</numerusform>
            <numerusform>%n cellules ne contiennent pas d’appareil et sont ignorées&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due by {time}</source>
        <translation>
            <numerusform>%n à envoyer avant {time}</numerusform>
            <numerusform>%n à envoyer avant {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter · Esc</source>
        <translation>
            <numerusform>%n masquée par le filtre · Esc</numerusform>
            <numerusform>%n masquées par le filtre · Esc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs wait.</source>
        <translation>
            <numerusform>%n tâche attend.</numerusform>
            <numerusform>%n tâches attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more orders wait for one like it.</source>
        <translation>
            <numerusform>%n autre commande attend un appareil pareil.</numerusform>
            <numerusform>%n autres commandes attendent un appareil pareil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait for their time</source>
        <translation>
            <numerusform>%n de plus attend son heure</numerusform>
            <numerusform>%n de plus attendent leur heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes for ShipStation</source>
        <translation>
            <numerusform>%n remarque pour ShipStation</numerusform>
            <numerusform>%n remarques pour ShipStation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were mangled by a spreadsheet and could be repaired.</source>
        <translation>
            <numerusform>%n d’entre eux, abîmé par un tableur, a pu être réparé.</numerusform>
            <numerusform>%n d’entre eux, abîmés par un tableur, ont pu être réparés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders to accept</source>
        <translation>
            <numerusform>%n commande à accepter</numerusform>
            <numerusform>%n commandes à accepter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders to create in ShipStation</source>
        <translation>
            <numerusform>%n commande à créer dans ShipStation</numerusform>
            <numerusform>%n commandes à créer dans ShipStation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcels to announce</source>
        <translation>
            <numerusform>%n colis à annoncer</numerusform>
            <numerusform>%n colis à annoncer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones of order {order} are free again.</source>
        <translation>
            <numerusform>%n appareil de la commande {order} est de nouveau libre.</numerusform>
            <numerusform>%n appareils de la commande {order} sont de nouveau libres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones of order {order} stay: Back Market holds them.</source>
        <translation>
            <numerusform>%n appareil de la commande {order} reste&#x202f;: Back Market l’a enregistré.</numerusform>
            <numerusform>%n appareils de la commande {order} restent&#x202f;: Back Market les a enregistrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones were not scanned. A scan now goes straight to Back Market.</source>
        <translation>
            <numerusform>%n appareil n’a pas été scanné. Un scan part maintenant directement chez Back Market.</numerusform>
            <numerusform>%n appareils n’ont pas été scannés. Un scan part maintenant directement chez Back Market.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones will be loaded.</source>
        <translation>
            <numerusform>%n appareil sera chargé.</numerusform>
            <numerusform>%n appareils seront chargés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones, imported {when}</source>
        <translation>
            <numerusform>%n appareil, importé {when}</numerusform>
            <numerusform>%n appareils, importés {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows · {written}</source>
        <translation>
            <numerusform>%n ligne · {written}</numerusform>
            <numerusform>%n lignes · {written}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scans</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statuses for ShipStation</source>
        <translation>
            <numerusform>%n statut pour ShipStation</numerusform>
            <numerusform>%n statuts pour ShipStation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type codes</source>
        <translation>
            <numerusform>%n code type</numerusform>
            <numerusform>%n codes type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n à transmettre</numerusform>
            <numerusform>%n à transmettre</numerusform>
        </translation>
    </message>
    <message>
        <source>A line is not accepted at Back Market yet.</source>
        <translation>Une ligne n’est pas encore acceptée sur Back Market.</translation>
    </message>
    <message>
        <source>A record could not be read.</source>
        <translation>Un enregistrement n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>A weekend lies before the deadline.</source>
        <translation>Un week-end précède l’échéance.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n orders</source>
        <translation>
            <numerusform>Accepter %n commande</numerusform>
            <numerusform>Accepter %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept again</source>
        <translation>Accepter de nouveau</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>L’accepter</translation>
    </message>
    <message>
        <source>Accept the selected orders at Back Market</source>
        <translation>Accepter les commandes choisies sur Back Market</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Accepted at Back Market.</source>
        <translation>Acceptée sur Back Market.</translation>
    </message>
    <message>
        <source>Accepted, but ShipStation has no such order yet.</source>
        <translation>Acceptée, mais pas encore dans ShipStation.</translation>
    </message>
    <message>
        <source>Accepting orders</source>
        <translation>Acceptation des commandes</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>All its lines are accepted; then Back Market is told of the parcel.</source>
        <translation>Toutes ses lignes sont acceptées&#x202f;; puis le colis est annoncé à Back Market.</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Toutes ouvertes</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>All {count} of {count} scanned.</source>
        <translation>{count} sur {count}&#x202f;: tout est scanné.</translation>
    </message>
    <message>
        <source>Already saved on this order. Nothing changed.</source>
        <translation>Déjà enregistré ici. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Montant payé</translation>
    </message>
    <message>
        <source>An identifier is still missing.</source>
        <translation>Un identifiant manque encore.</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Another phone of the order is not scanned yet.</source>
        <translation>Un autre appareil de la commande n’est pas encore scanné.</translation>
    </message>
    <message>
        <source>Another program announced order {order} at Back Market.</source>
        <translation>Un autre programme a annoncé la commande {order} à Back Market.</translation>
    </message>
    <message>
        <source>Another shop, or not imported yet: F5.</source>
        <translation>Autre boutique, ou pas encore importée&#x202f;: F5.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>At Back Market</source>
        <translation>Chez Back Market</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <translation>En attente de paiement</translation>
    </message>
    <message>
        <source>Awaiting shipment</source>
        <translation>En attente d’expédition</translation>
    </message>
    <message>
        <source>Back Market</source>
        <translation>Back Market</translation>
    </message>
    <message>
        <source>Back Market changed it.</source>
        <translation>Modifiée par Back Market.</translation>
    </message>
    <message>
        <source>Back Market changed {order}</source>
        <translation>Back Market a modifié {order}</translation>
    </message>
    <message>
        <source>Back Market could not be told of order {order}.</source>
        <translation>La commande {order} n’a pas pu être annoncée à Back Market.</translation>
    </message>
    <message>
        <source>Back Market expects nothing more of it.</source>
        <translation>Back Market n’en attend plus rien.</translation>
    </message>
    <message>
        <source>Back Market gets the first; this one is in the note.</source>
        <translation>Back Market reçoit le premier&#x202f;; celui-ci est dans la remarque.</translation>
    </message>
    <message>
        <source>Back Market has erased this buyer.</source>
        <translation>Back Market a effacé cet acheteur.</translation>
    </message>
    <message>
        <source>Back Market has put the order on hold.</source>
        <translation>Back Market a mis la commande en attente.</translation>
    </message>
    <message>
        <source>Back Market holds a number that was not scanned here.</source>
        <translation>Back Market a un numéro qui n’a pas été scanné ici.</translation>
    </message>
    <message>
        <source>Back Market holds another number for order {order} than the one that was scanned.</source>
        <translation>Back Market a pour la commande {order} un autre numéro que celui scanné.</translation>
    </message>
    <message>
        <source>Back Market holds another number.</source>
        <translation>Back Market a un autre numéro.</translation>
    </message>
    <message>
        <source>Back Market is asked first, and told only if need be.</source>
        <translation>Back Market est d’abord interrogé, puis informé seulement si besoin.</translation>
    </message>
    <message>
        <source>Back Market keeps one IMEI per line: phone 1 goes there, both go into the note.</source>
        <translation>Back Market garde un IMEI par ligne&#x202f;: le premier y part, les deux vont dans la remarque.</translation>
    </message>
    <message>
        <source>Back Market keeps one number per line.</source>
        <translation>Back Market garde un numéro par ligne.</translation>
    </message>
    <message>
        <source>Back Market keeps one per line: the first goes there, all into the note.</source>
        <translation>Back Market en garde un par ligne&#x202f;: le premier y part, tous vont dans la remarque.</translation>
    </message>
    <message>
        <source>Back Market knows the parcel of {order}: {subject}</source>
        <translation>Back Market connaît le colis de {order}&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>Back Market knows the parcel.</source>
        <translation>Back Market connaît le colis.</translation>
    </message>
    <message>
        <source>Back Market or you</source>
        <translation>Back Market ou vous</translation>
    </message>
    <message>
        <source>Back Market refused the token at {time}. Scanning goes on. {jobs}</source>
        <translation>Back Market refuse le jeton depuis {time}. Le scan continue. {jobs}</translation>
    </message>
    <message>
        <source>Back Market says so; not scanned here.</source>
        <translation>Selon Back Market&#x202f;; pas scanné ici.</translation>
    </message>
    <message>
        <source>Back Market ships it itself (BackShip).</source>
        <translation>Back Market l’expédie lui-même (BackShip).</translation>
    </message>
    <message>
        <source>Back Market shows the parcel {old}. Make a new label in ShipStation.</source>
        <translation>Back Market affiche le colis {old}. Créez une nouvelle étiquette dans ShipStation.</translation>
    </message>
    <message>
        <source>Back Market still waits for the buyer&apos;s payment.</source>
        <translation>Back Market attend encore le paiement de l’acheteur.</translation>
    </message>
    <message>
        <source>Back Market told: {subject}, {detail}</source>
        <translation>Annoncé à Back Market&#x202f;: {subject}, {detail}</translation>
    </message>
    <message>
        <source>Back Market took the number of order {order}, but does not show it.</source>
        <translation>Back Market a pris le numéro de la commande {order}, mais ne l’affiche pas.</translation>
    </message>
    <message>
        <source>Back Market took the parcel of order {order}, but does not show it.</source>
        <translation>Back Market a pris le colis de la commande {order}, mais ne l’affiche pas.</translation>
    </message>
    <message>
        <source>Back Market was told nothing yet.</source>
        <translation>Rien n’a encore été annoncé à Back Market.</translation>
    </message>
    <message>
        <source>BackShip sends it, or the buyer was erased.</source>
        <translation>BackShip l’envoie, ou l’acheteur a été effacé.</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Emballage</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Facturer à</translation>
    </message>
    <message>
        <source>Bringing ShipStation up to date</source>
        <translation>Mise à jour de ShipStation</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Buyer erased</source>
        <translation>Acheteur effacé</translation>
    </message>
    <message>
        <source>Buyer’s e-mail</source>
        <translation>E-mail de l’acheteur</translation>
    </message>
    <message>
        <source>Buyer’s phone</source>
        <translation>Téléphone de l’acheteur</translation>
    </message>
    <message>
        <source>By {time}</source>
        <translation>Avant {time}</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>VÉRIFIEZ</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Came back from order {order}. It may be sold again.</source>
        <translation>Revenu de la commande {order}. Il peut être revendu.</translation>
    </message>
    <message>
        <source>Came in from Back Market.</source>
        <translation>Arrivée de Back Market.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Cancelled at Back Market.</source>
        <translation>Annulée sur Back Market.</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Carrier fees</source>
        <translation>Frais du transporteur</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Chosen shipping method</source>
        <translation>Mode d’envoi choisi</translation>
    </message>
    <message>
        <source>Close the open order</source>
        <translation>Fermer la commande ouverte</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Closes this order; the next packing slip may come.</source>
        <translation>Ferme cette commande&#x202f;; le bordereau suivant peut venir.</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Lignes confortables</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Cartes d’action</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copier pour le support</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>Copier le numéro de commande</translation>
    </message>
    <message>
        <source>Copy the identifiers of the current order</source>
        <translation>Copier les identifiants de la commande actuelle</translation>
    </message>
    <message>
        <source>Copy the number of the current order</source>
        <translation>Copier le numéro de la commande actuelle</translation>
    </message>
    <message>
        <source>Cover the other label and scan one phone only.</source>
        <translation>Cachez l’autre étiquette et scannez un seul appareil.</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>La créer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Created in ShipStation.</source>
        <translation>Créée dans ShipStation.</translation>
    </message>
    <message>
        <source>Creating orders in ShipStation</source>
        <translation>Création des commandes dans ShipStation</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Cut out, and hang them up where your scanner reaches them.</source>
        <translation>Découpez-les et accrochez-les à portée de votre lecteur.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Device {n} of {m} saved. Back Market is told.</source>
        <translation>Appareil {n} sur {m} enregistré. Back Market est informé.</translation>
    </message>
    <message>
        <source>Device {n} of {m} saved. Make the label.</source>
        <translation>Appareil {n} sur {m} enregistré. Créez l’étiquette.</translation>
    </message>
    <message>
        <source>Device {n} of {m} saved. Scan the next one.</source>
        <translation>Appareil {n} sur {m} enregistré. Scannez le suivant.</translation>
    </message>
    <message>
        <source>Device {n} of {m}.</source>
        <translation>Appareil {n} sur {m}.</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Do not pack {order}.</source>
        <translation>N’emballez pas {order}.</translation>
    </message>
    <message>
        <source>Do not ship order {order}: Back Market has put it on hold.</source>
        <translation>N’expédiez pas la commande {order}&#x202f;: Back Market l’a mise en attente.</translation>
    </message>
    <message>
        <source>Do not ship order {order}: it was cancelled at Back Market after its label was made.</source>
        <translation>N’expédiez pas la commande {order}&#x202f;: elle a été annulée sur Back Market après la création de l’étiquette.</translation>
    </message>
    <message>
        <source>Do what the coloured button of this page does</source>
        <translation>Faire ce que fait le bouton coloré de cette page</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>À envoyer bientôt</translation>
    </message>
    <message>
        <source>EID, 32 digits</source>
        <translation>EID, 32 chiffres</translation>
    </message>
    <message>
        <source>Enter {parcel} in the Back Office in place of {old}.</source>
        <translation>Saisissez {parcel} dans le Back Office à la place de {old}.</translation>
    </message>
    <message>
        <source>Every identifier is there; the label is not made yet.</source>
        <translation>Tous les identifiants sont là&#x202f;; l’étiquette n’est pas encore créée.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Everything that the program did.</source>
        <translation>Tout ce que le programme a fait.</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Parfait</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>Exporter en CSV …</translation>
    </message>
    <message>
        <source>F2 takes the last one back.</source>
        <translation>F2 retire le dernier appareil.</translation>
    </message>
    <message>
        <source>F7 takes it over, F4 leaves it there.</source>
        <translation>F7 la reprend, F4 la laisse là-bas.</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find an order</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Finished ones too.</source>
        <translation>Même celles déjà closes.</translation>
    </message>
    <message>
        <source>Free the phone</source>
        <translation>Libérer l’appareil</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Cadeau</translation>
    </message>
    <message>
        <source>Gift message</source>
        <translation>Message cadeau</translation>
    </message>
    <message>
        <source>Go on after a STOP</source>
        <translation>Continuer après un STOP</translation>
    </message>
    <message>
        <source>Go on in spite of a CHECK</source>
        <translation>Continuer malgré un VÉRIFIEZ</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Goes to order {order}. Scan its packing slip.</source>
        <translation>Va dans la commande {order}. Scannez son bordereau.</translation>
    </message>
    <message>
        <source>Goes to order {order}: it is saved there.</source>
        <translation>Va dans la commande {order}&#x202f;: il y est enregistré.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Très bon</translation>
    </message>
    <message>
        <source>Handled elsewhere</source>
        <translation>Traité ailleurs</translation>
    </message>
    <message>
        <source>Hello, order {order}, line {line}: the number {held} was registered for it, which is not the device that we sent. The right one is {right}. Please correct it; we cannot change it ourselves.</source>
        <translation>Bonjour, commande {order}, ligne {line}&#x202f;: le numéro {held} y a été enregistré, mais ce n’est pas l’appareil que nous avons envoyé. Le bon est {right}. Merci de le corriger&#x202f;; nous ne pouvons pas le changer nous-mêmes.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Hide the pages at the edge and fill the screen, and back</source>
        <translation>Masquer les pages au bord et remplir l’écran, et retour</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Hold the order</source>
        <translation>Mettre la commande en attente</translation>
    </message>
    <message>
        <source>I have read the red message. Go on.</source>
        <translation>J’ai lu le message rouge. On continue.</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>IMEI {code}</source>
        <translation>IMEI {code}</translation>
    </message>
    <message>
        <source>IMEI … {end}</source>
        <translation>IMEI … {end}</translation>
    </message>
    <message>
        <source>IMEISV, 16 digits</source>
        <translation>IMEISV, 16 chiffres</translation>
    </message>
    <message>
        <source>In ShipStation’s note</source>
        <translation>Dans la remarque ShipStation</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Remarque interne</translation>
    </message>
    <message>
        <source>It can no longer be changed.</source>
        <translation>Ce n’est plus modifiable.</translation>
    </message>
    <message>
        <source>It can still be taken back until {time}.</source>
        <translation>Peut encore être retiré jusqu’à {time}.</translation>
    </message>
    <message>
        <source>It does not stand on this order any more.</source>
        <translation>Il n’est plus sur cette commande.</translation>
    </message>
    <message>
        <source>It goes out with the next sync.</source>
        <translation>Partira avec la prochaine synchro.</translation>
    </message>
    <message>
        <source>It goes to a parcel shop.</source>
        <translation>Va en point relais.</translation>
    </message>
    <message>
        <source>It goes with the parcel, once there is a label.</source>
        <translation>Partira avec le colis, dès qu’il y a une étiquette.</translation>
    </message>
    <message>
        <source>It has not left yet: take it back instead.</source>
        <translation>Pas encore parti&#x202f;: retirez-le plutôt.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Envoi en cours.</translation>
    </message>
    <message>
        <source>It is finished: nothing more is to be done.</source>
        <translation>Elle est close&#x202f;: il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>It is on hold at Back Market.</source>
        <translation>Elle est en attente chez Back Market.</translation>
    </message>
    <message>
        <source>It is on hold in ShipStation.</source>
        <translation>Elle est en attente dans ShipStation.</translation>
    </message>
    <message>
        <source>It is the right phone. Save it all the same.</source>
        <translation>C’est le bon appareil. Enregistrer quand même.</translation>
    </message>
    <message>
        <source>It told {old}; the label here is {parcel}. Two bridges make doubles.</source>
        <translation>Il a annoncé {old}&#x202f;; l’étiquette ici est {parcel}. Deux passerelles font des doublons.</translation>
    </message>
    <message>
        <source>It was cancelled at Back Market {time}.</source>
        <translation>Annulée sur Back Market&#x202f;: {time}.</translation>
    </message>
    <message>
        <source>It was given up: see Attention.</source>
        <translation>Abandonné&#x202f;: voir «&#x202f;À traiter&#x202f;».</translation>
    </message>
    <message>
        <source>It was not created a second time. Its number is not written into that order’s note.</source>
        <translation>Elle n’a pas été créée une seconde fois. Son numéro n’est pas écrit dans la remarque de l’autre.</translation>
    </message>
    <message>
        <source>Item information</source>
        <translation>Infos sur l’article</translation>
    </message>
    <message>
        <source>Item options</source>
        <translation>Options de l’article</translation>
    </message>
    <message>
        <source>Item price</source>
        <translation>Prix de l’article</translation>
    </message>
    <message>
        <source>Item weight</source>
        <translation>Poids de l’article</translation>
    </message>
    <message>
        <source>Its label {parcel} exists. Keep the parcel here until the order is released.</source>
        <translation>Son étiquette {parcel} existe. Gardez le colis ici jusqu’à ce que la commande soit libérée.</translation>
    </message>
    <message>
        <source>Its own slip opens it again; what was saved stays.</source>
        <translation>Son bordereau la rouvre&#x202f;; ce qui est enregistré reste.</translation>
    </message>
    <message>
        <source>Kept with it: {what}.</source>
        <translation>Gardé avec&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>Label made</source>
        <translation>Étiquette créée</translation>
    </message>
    <message>
        <source>Label made: {subject} {detail}</source>
        <translation>Étiquette créée&#x202f;: {subject} {detail}</translation>
    </message>
    <message>
        <source>Label voided</source>
        <translation>Étiquette annulée</translation>
    </message>
    <message>
        <source>Label voided: {subject}</source>
        <translation>Étiquette annulée&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Lays this order aside.</source>
        <translation>Met cette commande de côté.</translation>
    </message>
    <message>
        <source>Let a buyer place an order in the practice shop</source>
        <translation>Faire passer une commande dans la boutique d’entraînement</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Line id</source>
        <translation>ID de ligne</translation>
    </message>
    <message numerus="yes">
        <source>Loaded: %n phones from “{name}”.</source>
        <translation>
            <numerusform>Chargé&#x202f;: %n appareil de «&#x202f;{name}&#x202f;».</numerusform>
            <numerusform>Chargés&#x202f;: %n appareils de «&#x202f;{name}&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like {seen}, ordered: {ordered}.</source>
        <translation>On dirait {seen}, commandé&#x202f;: {ordered}.</translation>
    </message>
    <message>
        <source>MEID</source>
        <translation>MEID</translation>
    </message>
    <message>
        <source>Marked by hand at {bench}.</source>
        <translation>Fait à la main, {bench}.</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Place de marché</translation>
    </message>
    <message>
        <source>Misread: the check digit is wrong.</source>
        <translation>Mal lu&#x202f;: clé de contrôle fausse.</translation>
    </message>
    <message>
        <source>Missing: {parts}. ShipStation would refuse the label.</source>
        <translation>Il manque&#x202f;: {parts}. ShipStation refuserait l’étiquette.</translation>
    </message>
    <message>
        <source>Needs a person: {what}</source>
        <translation>À traiter&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>New order (practice)</source>
        <translation>Nouvelle commande (entraînement)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Commande suivante</translation>
    </message>
    <message>
        <source>No order is open: scan its packing slip first.</source>
        <translation>Aucune commande ouverte&#x202f;: scannez d’abord son bordereau.</translation>
    </message>
    <message>
        <source>No order {order} in this shop.</source>
        <translation>Pas de commande {order} ici.</translation>
    </message>
    <message>
        <source>No phone was scanned yet.</source>
        <translation>Aucun appareil scanné pour l’instant.</translation>
    </message>
    <message>
        <source>No problems. Nothing was refused.</source>
        <translation>Aucun problème. Rien n’a été refusé.</translation>
    </message>
    <message>
        <source>Not in ShipStation</source>
        <translation>Absent de ShipStation</translation>
    </message>
    <message>
        <source>Not needed: {what}.</source>
        <translation>Pas nécessaire&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payée</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Pas encore payée</translation>
    </message>
    <message>
        <source>Not saved. Scan again.</source>
        <translation>Non enregistré. Scannez de nouveau.</translation>
    </message>
    <message>
        <source>Not set up yet. {why}</source>
        <translation>Pas encore configuré. {why}</translation>
    </message>
    <message>
        <source>Note from the buyer</source>
        <translation>Remarque de l’acheteur</translation>
    </message>
    <message>
        <source>Note to the buyer</source>
        <translation>Remarque à l’acheteur</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Remarque écrite</translation>
    </message>
    <message>
        <source>Note written in ShipStation: {subject}</source>
        <translation>Remarque écrite dans ShipStation&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What the program does stands here.</source>
        <translation>Rien ne s’est encore passé. Ce que fait le programme s’affiche ici.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation>Il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>Nothing to scan</source>
        <translation>Rien à scanner</translation>
    </message>
    <message>
        <source>Nothing to scan on this order.</source>
        <translation>Rien à scanner pour cette commande.</translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation>Rien à retirer.</translation>
    </message>
    <message>
        <source>Nothing was done: the bench was not on screen.</source>
        <translation>Rien n’a été fait&#x202f;: le poste d’emballage n’était pas à l’écran.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien d’enregistré.</translation>
    </message>
    <message>
        <source>Nothing was saved. F7 takes it back, F4 leaves it there.</source>
        <translation>Rien d’enregistré. F7 la reprend, F4 la laisse là-bas.</translation>
    </message>
    <message>
        <source>Nothing was saved. Take another phone.</source>
        <translation>Rien d’enregistré. Prenez un autre appareil.</translation>
    </message>
    <message>
        <source>Nothing was sent to ShipStation yet.</source>
        <translation>Rien n’a encore été envoyé à ShipStation.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>On its way to Back Market. It can no longer be changed.</source>
        <translation>En route vers Back Market. Ce n’est plus modifiable.</translation>
    </message>
    <message>
        <source>One phone was not scanned. A scan now goes straight to Back Market.</source>
        <translation>Un appareil n’a pas été scanné. Un scan part maintenant directement chez Back Market.</translation>
    </message>
    <message>
        <source>Open ShipStation</source>
        <translation>Ouvrir ShipStation</translation>
    </message>
    <message>
        <source>Open at {bench} since {time}.</source>
        <translation>Ouverte sur {bench} depuis {time}.</translation>
    </message>
    <message>
        <source>Open the Back Office</source>
        <translation>Ouvrir le Back Office</translation>
    </message>
    <message>
        <source>Open the page Bench and scan the card again.</source>
        <translation>Ouvrez la page «&#x202f;Poste d’emballage&#x202f;» et scannez de nouveau la carte.</translation>
    </message>
    <message>
        <source>Or choose an order on its page and press Enter.</source>
        <translation>Ou choisissez une commande dans sa page et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Date de commande</translation>
    </message>
    <message>
        <source>Order in full</source>
        <translation>Commande en détail</translation>
    </message>
    <message>
        <source>Order key</source>
        <translation>Clé de commande</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Order weight</source>
        <translation>Poids de la commande</translation>
    </message>
    <message>
        <source>Order {order} cannot be accepted: {stage}.</source>
        <translation>La commande {order} ne peut pas être acceptée&#x202f;: {stage}.</translation>
    </message>
    <message>
        <source>Order {order} could not be accepted.</source>
        <translation>La commande {order} n’a pas pu être acceptée.</translation>
    </message>
    <message>
        <source>Order {order} could not be created in ShipStation.</source>
        <translation>La commande {order} n’a pas pu être créée dans ShipStation.</translation>
    </message>
    <message>
        <source>Order {order} could not be read.</source>
        <translation>La commande {order} n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Order {order} goes on without {skus}: Back Market cancelled that.</source>
        <translation>La commande {order} continue sans {skus}&#x202f;: Back Market l’a annulé.</translation>
    </message>
    <message>
        <source>Order {order} goes to a parcel shop.</source>
        <translation>La commande {order} va en point relais.</translation>
    </message>
    <message>
        <source>Order {order} has a label, but is not accepted at Back Market.</source>
        <translation>La commande {order} a une étiquette, mais n’est pas acceptée chez Back Market.</translation>
    </message>
    <message>
        <source>Order {order} has a new label; Back Market still shows the old parcel number.</source>
        <translation>Commande {order}&#x202f;: nouvelle étiquette, Back Market affiche encore l’ancien suivi.</translation>
    </message>
    <message>
        <source>Order {order} is accepted already.</source>
        <translation>La commande {order} est déjà acceptée.</translation>
    </message>
    <message>
        <source>Order {order} is accepted but has been missing in ShipStation for {age}.</source>
        <translation>Commande {order} acceptée, absente de ShipStation depuis {age}.</translation>
    </message>
    <message>
        <source>Order {order} is in ShipStation already, made by another connection.</source>
        <translation>La commande {order} est déjà dans ShipStation, créée par une autre connexion.</translation>
    </message>
    <message>
        <source>Order {order} is not to be packed: {stage}.</source>
        <translation>N’emballez pas la commande {order}&#x202f;: {stage}.</translation>
    </message>
    <message>
        <source>Order {order} left without a serial number.</source>
        <translation>Commande {order} partie sans numéro de série.</translation>
    </message>
    <message>
        <source>Order {order} left without an IMEI.</source>
        <translation>Commande {order} partie sans IMEI.</translation>
    </message>
    <message>
        <source>Order {order} was announced, but its label is voided and there is no new one.</source>
        <translation>La commande {order} a été annoncée, mais son étiquette est annulée et il n’y en a pas d’autre.</translation>
    </message>
    <message>
        <source>Order {order} was cancelled at Back Market after its phone was scanned.</source>
        <translation>Commande {order} annulée sur Back Market après le scan.</translation>
    </message>
    <message>
        <source>Order {order}: {detail}</source>
        <translation>Commande {order}&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Orders accepted, parcels announced, phones registered.</source>
        <translation>Commandes acceptées, colis annoncés, appareils enregistrés.</translation>
    </message>
    <message>
        <source>Orders created, notes and statuses written there.</source>
        <translation>Commandes créées, remarques et statuts écrits là-bas.</translation>
    </message>
    <message>
        <source>Orders that still want something of somebody.</source>
        <translation>Commandes où il reste quelque chose à faire.</translation>
    </message>
    <message>
        <source>Orders whose deadline comes next.</source>
        <translation>Commandes dont le délai arrive ensuite.</translation>
    </message>
    <message>
        <source>Orders whose deadline has passed.</source>
        <translation>Commandes dont le délai est dépassé.</translation>
    </message>
    <message>
        <source>Orders with something that only a person can settle.</source>
        <translation>Commandes avec un point que seule une personne peut régler.</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation>Autres causes</translation>
    </message>
    <message>
        <source>Pack at the bench</source>
        <translation>Emballer au poste d’emballage</translation>
    </message>
    <message>
        <source>Packed {time}, {bench}.</source>
        <translation>Emballé {time}, {bench}.</translation>
    </message>
    <message>
        <source>Packed {time}; that order is closed. It came back? F7 sells it again.</source>
        <translation>Emballé {time}&#x202f;; cette commande est close. Il est revenu&#x202f;? F7 le revend.</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Emballage</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Bordereau</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>Numéro de suivi</translation>
    </message>
    <message>
        <source>Partly {word}</source>
        <translation>En partie {word}</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Date de paiement</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Mode de paiement</translation>
    </message>
    <message>
        <source>Pending fulfillment</source>
        <translation>En attente de traitement</translation>
    </message>
    <message>
        <source>Phone {n} of {m} saved. Back Market is told.</source>
        <translation>Appareil {n} sur {m} enregistré. Back Market est informé.</translation>
    </message>
    <message>
        <source>Phone {n} of {m} saved. Make the label.</source>
        <translation>Appareil {n} sur {m} enregistré. Créez l’étiquette.</translation>
    </message>
    <message>
        <source>Phone {n} of {m} saved. Scan the next one.</source>
        <translation>Appareil {n} sur {m} enregistré. Scannez le suivant.</translation>
    </message>
    <message>
        <source>Phone {n} of {m}.</source>
        <translation>Appareil {n} sur {m}.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Phones recorded, refused and taken back.</source>
        <translation>Appareils enregistrés, refusés et retirés.</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Press the main button</source>
        <translation>Appuyer sur le bouton principal</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Product code (EAN)</source>
        <translation>Code produit (EAN)</translation>
    </message>
    <message>
        <source>Promised carrier</source>
        <translation>Transporteur promis</translation>
    </message>
    <message>
        <source>Promised was {promised}, booked is {booked}: the buyer gets another service.</source>
        <translation>Promis&#x202f;: {promised}, réservé&#x202f;: {booked}. L’acheteur reçoit un autre service.</translation>
    </message>
    <message>
        <source>Put the open order on hold, or take it off again</source>
        <translation>Mettre la commande ouverte en attente, ou la reprendre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Read both services and send what is due</source>
        <translation>Lire les deux services et envoyer ce qui est prêt</translation>
    </message>
    <message>
        <source>Read: {code}</source>
        <translation>Lu&#x202f;: {code}</translation>
    </message>
    <message>
        <source>Reading Back Market</source>
        <translation>Lecture de Back Market</translation>
    </message>
    <message>
        <source>Reading ShipStation</source>
        <translation>Lecture de ShipStation</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Ready to ship</source>
        <translation>Prêt à expédier</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Refused scans, cancelled orders, voided labels, given up.</source>
        <translation>Scans refusés, commandes et étiquettes annulées, abandons.</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Registered at Back Market at {time}.</source>
        <translation>Enregistré chez Back Market&#x202f;: {time}.</translation>
    </message>
    <message>
        <source>Registered at Back Market {time}.</source>
        <translation>Enregistré chez Back Market&#x202f;: {time}.</translation>
    </message>
    <message>
        <source>Registered at Back Market. It can no longer be changed.</source>
        <translation>Enregistré chez Back Market. Ce n’est plus modifiable.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Right phone, or take over</source>
        <translation>Bon appareil, ou reprendre</translation>
    </message>
    <message>
        <source>Roomy rows</source>
        <translation>Lignes aérées</translation>
    </message>
    <message>
        <source>Row {line}: no IMEI or serial number.</source>
        <translation>Ligne {line}&#x202f;: ni IMEI ni numéro de série.</translation>
    </message>
    <message>
        <source>Row {line}: no SKU. The phone is loaded without it.</source>
        <translation>Ligne {line}&#x202f;: pas de SKU. L’appareil est chargé sans lui.</translation>
    </message>
    <message>
        <source>Row {line}: the SKU “{text}” was rounded by a spreadsheet. The phone is loaded without it.</source>
        <translation>Ligne {line}&#x202f;: le SKU «&#x202f;{text}&#x202f;» a été arrondi par un tableur. L’appareil est chargé sans lui.</translation>
    </message>
    <message>
        <source>Row {line}: the check digit of “{text}” is wrong.</source>
        <translation>Ligne {line}&#x202f;: la clé de contrôle de «&#x202f;{text}&#x202f;» est fausse.</translation>
    </message>
    <message>
        <source>Row {line}: {text} stands in row {first_line} already.</source>
        <translation>Ligne {line}&#x202f;: {text} est déjà à la ligne {first_line}.</translation>
    </message>
    <message>
        <source>Row {line}: {text} stands in row {first_line} as another article. Neither is loaded.</source>
        <translation>Ligne {line}&#x202f;: {text} est à la ligne {first_line} comme autre article. Aucun des deux n’est chargé.</translation>
    </message>
    <message>
        <source>Row {line}: “{text}” has not the 15 digits of an IMEI.</source>
        <translation>Ligne {line}&#x202f;: «&#x202f;{text}&#x202f;» n’a pas les 15 chiffres d’un IMEI.</translation>
    </message>
    <message>
        <source>Row {line}: “{text}” is no IMEI and no serial number.</source>
        <translation>Ligne {line}&#x202f;: «&#x202f;{text}&#x202f;» n’est ni un IMEI ni un numéro de série.</translation>
    </message>
    <message>
        <source>Row {line}: “{text}” was rounded by a spreadsheet, its last digits are lost. Format the column as text and export again.</source>
        <translation>Ligne {line}&#x202f;: «&#x202f;{text}&#x202f;» a été arrondi par un tableur, ses derniers chiffres sont perdus. Mettez la colonne au format texte et exportez de nouveau.</translation>
    </message>
    <message>
        <source>Row {line}: “{text}” was turned into a date by a spreadsheet.</source>
        <translation>Ligne {line}&#x202f;: «&#x202f;{text}&#x202f;» a été changé en date par un tableur.</translation>
    </message>
    <message>
        <source>SCAN</source>
        <translation>SCANNEZ</translation>
    </message>
    <message>
        <source>SIM card&apos;s number (ICCID)</source>
        <translation>Numéro de la carte SIM (ICCID)</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>SKU rounded</source>
        <translation>SKU arrondi</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
    <message>
        <source>Same phone? Take the next one. Another? F7.</source>
        <translation>Même appareil&#x202f;? Prenez le suivant. Un autre&#x202f;? F7.</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Enregistré ici</translation>
    </message>
    <message>
        <source>Scan a packing slip.</source>
        <translation>Scannez un bordereau.</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>Scannez de nouveau.</translation>
    </message>
    <message>
        <source>Scan it now</source>
        <translation>Scanner maintenant</translation>
    </message>
    <message>
        <source>Scan the code marked with {wanted}.</source>
        <translation>Scannez le code portant {wanted}.</translation>
    </message>
    <message>
        <source>Scan {wanted}.</source>
        <translation>Scannez {wanted}.</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Scanné</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Vu comme</translation>
    </message>
    <message>
        <source>Sent to ShipStation</source>
        <translation>Envoyé à ShipStation</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Serial number {code}</source>
        <translation>Numéro de série {code}</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Set it again</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings: </source>
        <translation>Paramètres&#x202f;: </translation>
    </message>
    <message>
        <source>Settled by hand at {bench}: {what}</source>
        <translation>Fait à la main, {bench}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>À expédier avant</translation>
    </message>
    <message>
        <source>Ship date</source>
        <translation>Date d’expédition</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>ShipStation</source>
        <translation>ShipStation</translation>
    </message>
    <message>
        <source>ShipStation ID</source>
        <translation>ID ShipStation</translation>
    </message>
    <message>
        <source>ShipStation cannot know which one: ship this order from the Back Office.</source>
        <translation>ShipStation ne peut pas savoir lequel&#x202f;: expédiez cette commande depuis le Back Office.</translation>
    </message>
    <message>
        <source>ShipStation has no such order yet.</source>
        <translation>ShipStation n’a pas encore cette commande.</translation>
    </message>
    <message>
        <source>ShipStation left order {order} at “{status}” instead of “{target}”.</source>
        <translation>ShipStation a laissé la commande {order} à «&#x202f;{status}&#x202f;» au lieu de «&#x202f;{target}&#x202f;».</translation>
    </message>
    <message>
        <source>ShipStation locks the note of what has shipped.</source>
        <translation>Après l’expédition, ShipStation verrouille la remarque.</translation>
    </message>
    <message>
        <source>ShipStation refused the key at {time}: mistyped, expired, or a V2 key. Scanning goes on. {jobs}</source>
        <translation>ShipStation refuse la clé depuis {time}&#x202f;: mal saisie, expirée, ou clé V2. Le scan continue. {jobs}</translation>
    </message>
    <message numerus="yes">
        <source>ShipStation takes %n more calls this minute</source>
        <translation>
            <numerusform>ShipStation accepte encore %n appel cette minute</numerusform>
            <numerusform>ShipStation accepte encore %n appels cette minute</numerusform>
        </translation>
    </message>
    <message>
        <source>ShipStation took it and does not show it. Other text stays, our line is added again.</source>
        <translation>ShipStation l’a pris et ne l’affiche pas. Le reste du texte demeure, notre ligne est rajoutée.</translation>
    </message>
    <message>
        <source>ShipStation&apos;s note of {order} is up to date</source>
        <translation>La remarque ShipStation de {order} est à jour</translation>
    </message>
    <message>
        <source>ShipStation&apos;s status of {order} set to {detail}</source>
        <translation>Statut ShipStation de {order} mis à {detail}</translation>
    </message>
    <message>
        <source>ShipStation&apos;s status set to {detail}.</source>
        <translation>Statut ShipStation mis à {detail}.</translation>
    </message>
    <message>
        <source>ShipStation’s own connection tells Back Market.</source>
        <translation>La connexion propre à ShipStation informe Back Market.</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédié</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Expédition</translation>
    </message>
    <message>
        <source>Shipping paid</source>
        <translation>Port payé</translation>
    </message>
    <message>
        <source>Show all keys and command cards</source>
        <translation>Afficher les touches et les cartes d’action</translation>
    </message>
    <message>
        <source>Show and change the settings</source>
        <translation>Afficher et modifier les paramètres</translation>
    </message>
    <message>
        <source>Show and play the last verdict again</source>
        <translation>Revoir et réécouter le dernier message</translation>
    </message>
    <message>
        <source>Show how the work went</source>
        <translation>Voir comment le travail s’est passé</translation>
    </message>
    <message>
        <source>Show or hide everything about the current order</source>
        <translation>Afficher ou masquer tout sur la commande actuelle</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Afficher la commande</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Afficher les commandes</translation>
    </message>
    <message>
        <source>Show what needs a person</source>
        <translation>Afficher ce qui est à traiter</translation>
    </message>
    <message>
        <source>Show what was done and what waits</source>
        <translation>Afficher ce qui est fait et ce qui attend</translation>
    </message>
    <message>
        <source>Shows all keys and cards.</source>
        <translation>Affiche toutes les touches et cartes.</translation>
    </message>
    <message>
        <source>Shows and sounds the last message again.</source>
        <translation>Affiche et rejoue le dernier message.</translation>
    </message>
    <message>
        <source>Since {time}.</source>
        <translation>Depuis&#x202f;: {time}.</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Sold before in order {order}, which is closed.</source>
        <translation>Déjà vendu dans la commande {order}, qui est close.</translation>
    </message>
    <message>
        <source>Sold in order {order}, {time}.</source>
        <translation>Vendu dans la commande {order}, {time}.</translation>
    </message>
    <message>
        <source>Sold in order {order}.</source>
        <translation>Vendu dans la commande {order}.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>State {state}</source>
        <translation>Statut {state}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Stopped. What is due stays queued.</source>
        <translation>Arrêté. Ce qui est à envoyer reste en file.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Take back the last scan</source>
        <translation>Retirer le dernier scan</translation>
    </message>
    <message>
        <source>Take it out of the order in ShipStation, and do not pack it.</source>
        <translation>Retirez-le de la commande dans ShipStation et ne l’emballez pas.</translation>
    </message>
    <message>
        <source>Take the identifier scanned last off the open order</source>
        <translation>Retirer de la commande ouverte le dernier numéro scanné</translation>
    </message>
    <message>
        <source>Take the refusal off the screen</source>
        <translation>Enlever le refus de l’écran</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Taken back. Scan the right device.</source>
        <translation>Retiré. Scannez le bon appareil.</translation>
    </message>
    <message>
        <source>Taken back. Scan the right phone.</source>
        <translation>Retiré. Scannez le bon appareil.</translation>
    </message>
    <message>
        <source>Takes the last scan back.</source>
        <translation>Retire le dernier scan.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation>Annoncer de nouveau</translation>
    </message>
    <message>
        <source>Telling Back Market</source>
        <translation>Annonce à Back Market</translation>
    </message>
    <message>
        <source>That was {kind}.</source>
        <translation>C’était {kind}.</translation>
    </message>
    <message>
        <source>That was {kind}. It does not fit here.</source>
        <translation>C’était {kind}. Cela ne convient pas ici.</translation>
    </message>
    <message>
        <source>The IMEI line of order {order} is gone from ShipStation’s note.</source>
        <translation>La ligne IMEI de la commande {order} a disparu de la remarque ShipStation.</translation>
    </message>
    <message>
        <source>The address is incomplete, so ShipStation does not have the order.</source>
        <translation>L’adresse est incomplète, donc ShipStation n’a pas la commande.</translation>
    </message>
    <message>
        <source>The address of order {order} is incomplete.</source>
        <translation>L’adresse de la commande {order} est incomplète.</translation>
    </message>
    <message>
        <source>The buyer has not paid for {order} yet.</source>
        <translation>L’acheteur n’a pas encore payé {order}.</translation>
    </message>
    <message>
        <source>The carrier&apos;s page, where known</source>
        <translation>Page du transporteur, si connue</translation>
    </message>
    <message>
        <source>The deadline has passed.</source>
        <translation>Le délai est dépassé.</translation>
    </message>
    <message>
        <source>The delivery note is no PDF that can be read. Try again later.</source>
        <translation>Le bon de livraison n’est pas un PDF lisible. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The delivery note is too big.</source>
        <translation>Le bon de livraison est trop gros.</translation>
    </message>
    <message>
        <source>The firewall in front of the service blocks us. Next try {time}.</source>
        <translation>Le pare-feu du service nous bloque. Nouvel essai&#x202f;: {time}.</translation>
    </message>
    <message>
        <source>The firewall in front of {service} blocked this connection. Next try {next}; your scans are safe.</source>
        <translation>Le pare-feu de {service} bloque la connexion. Nouvel essai à {next}&#x202f;; vos scans sont en sécurité.</translation>
    </message>
    <message>
        <source>The label is made; Back Market is told soon.</source>
        <translation>L’étiquette est créée&#x202f;; Back Market sera bientôt informé.</translation>
    </message>
    <message>
        <source>The label {subject} of {order} was voided</source>
        <translation>L’étiquette {subject} de {order} a été annulée</translation>
    </message>
    <message>
        <source>The model fits, by what you scanned before.</source>
        <translation>Le modèle convient, d’après vos scans précédents.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La remarque est vide.</translation>
    </message>
    <message>
        <source>The note of order {order} could not be written.</source>
        <translation>La remarque de la commande {order} n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The number {end} becomes free again. Take the parcel off the bench.</source>
        <translation>Le numéro {end} redevient libre. Retirez le colis du poste d’emballage.</translation>
    </message>
    <message>
        <source>The order goes to a parcel shop, so ShipStation does not have it.</source>
        <translation>La commande va en point relais, donc ShipStation ne l’a pas.</translation>
    </message>
    <message>
        <source>The order is closed.</source>
        <translation>La commande est close.</translation>
    </message>
    <message>
        <source>The order is not accepted yet.</source>
        <translation>La commande n’est pas encore acceptée.</translation>
    </message>
    <message>
        <source>The order is not paid yet.</source>
        <translation>La commande n’est pas encore payée.</translation>
    </message>
    <message>
        <source>The order was cancelled or refunded.</source>
        <translation>La commande a été annulée ou remboursée.</translation>
    </message>
    <message>
        <source>The parcel number cannot be sent.</source>
        <translation>Le numéro de suivi ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>The parcel number of order {order} cannot be sent to Back Market.</source>
        <translation>Le numéro de suivi de la commande {order} ne peut pas être envoyé à Back Market.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Is it switched on?</source>
        <translation>L’imprimante n’a pas pris la page. Est-elle allumée&#x202f;?</translation>
    </message>
    <message>
        <source>The printer “{printer}” is not there. Choose one in the settings.</source>
        <translation>L’imprimante «&#x202f;{printer}&#x202f;» est absente. Choisissez-en une dans les paramètres.</translation>
    </message>
    <message>
        <source>The scanned number comes here after the scan.</source>
        <translation>Le numéro scanné viendra ici après le scan.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Next try {time}.</source>
        <translation>Le service est injoignable. Nouvel essai&#x202f;: {time}.</translation>
    </message>
    <message>
        <source>The service refuses the token or key: connect again.</source>
        <translation>Le service refuse le jeton ou la clé&#x202f;: reconnectez-vous.</translation>
    </message>
    <message>
        <source>The status is set once more.</source>
        <translation>Le statut est mis encore une fois.</translation>
    </message>
    <message>
        <source>The status of order {order} could not be set in ShipStation.</source>
        <translation>Le statut de la commande {order} n’a pas pu être mis dans ShipStation.</translation>
    </message>
    <message>
        <source>There {held}, here {end}. Only their support can change it: the text for them is copied.</source>
        <translation>Là-bas {held}, ici {end}. Seul leur support peut le changer&#x202f;: le texte pour lui est copié.</translation>
    </message>
    <message>
        <source>They are registered at Back Market and stay for good.</source>
        <translation>Ils sont enregistrés chez Back Market, définitivement.</translation>
    </message>
    <message>
        <source>This article needs its serial number. An IMEI does not fit here.</source>
        <translation>Cet article demande son numéro de série. Un IMEI ne convient pas.</translation>
    </message>
    <message>
        <source>This computer has no printer set up.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This number was read with another phone here.</source>
        <translation>Ce numéro a été lu ici avec un autre appareil.</translation>
    </message>
    <message>
        <source>This one goes to Back Market.</source>
        <translation>Celui-ci va à Back Market.</translation>
    </message>
    <message>
        <source>This order has all its phones.</source>
        <translation>La commande est complète.</translation>
    </message>
    <message>
        <source>This order needs {wanted}.</source>
        <translation>Cette commande demande {wanted}.</translation>
    </message>
    <message>
        <source>This packing slip is of no order known here.</source>
        <translation>Ce bordereau n’est d’aucune commande connue ici.</translation>
    </message>
    <message>
        <source>This phone is in order {order} already.</source>
        <translation>Appareil déjà dans la commande {order}.</translation>
    </message>
    <message>
        <source>This phone is not in your stock list.</source>
        <translation>Cet appareil n’est pas dans votre liste de stock.</translation>
    </message>
    <message>
        <source>This phone was sold in order {order} before.</source>
        <translation>Cet appareil a déjà été vendu dans la commande {order}.</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>À accepter</translation>
    </message>
    <message>
        <source>To be brought up to date.</source>
        <translation>À mettre à jour.</translation>
    </message>
    <message>
        <source>To scan</source>
        <translation>À scanner</translation>
    </message>
    <message>
        <source>Told Back Market</source>
        <translation>Annoncé à Back Market</translation>
    </message>
    <message>
        <source>Too many calls. Goes on at {time}.</source>
        <translation>Trop d’appels. Reprise&#x202f;: {time}.</translation>
    </message>
    <message>
        <source>Tracking link</source>
        <translation>Lien de suivi</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numéro de suivi</translation>
    </message>
    <message>
        <source>Tried again by hand at {bench}.</source>
        <translation>Réessayé à la main, {bench}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Two phones were read at once. Nothing was saved.</source>
        <translation>Deux appareils lus à la fois. Rien d’enregistré.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Taper un code</translation>
    </message>
    <message>
        <source>Type an identifier or an order number by hand</source>
        <translation>Taper à la main un identifiant ou un numéro de commande</translation>
    </message>
    <message>
        <source>Type code</source>
        <translation>Code type</translation>
    </message>
    <message numerus="yes">
        <source>Type code {tac} was {seen} in %n of your scans.</source>
        <translation>
            <numerusform>Le code {tac} était {seen} dans %n de vos scans.</numerusform>
            <numerusform>Le code {tac} était {seen} dans %n de vos scans.</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Unknown code {code}</source>
        <translation>Code inconnu {code}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Void the label {parcel} in ShipStation, and put the phone back into stock.</source>
        <translation>Annulez l’étiquette {parcel} dans ShipStation et remettez l’appareil en stock.</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>Paiement en attente</translation>
    </message>
    <message>
        <source>Warehouse location</source>
        <translation>Emplacement en stock</translation>
    </message>
    <message>
        <source>Was in order {order}; it may be sold again.</source>
        <translation>Était dans la commande {order}&#x202f;; peut être revendu.</translation>
    </message>
    <message>
        <source>Which article is this phone? Press its number.</source>
        <translation>Quel article est cet appareil&#x202f;? Tapez son chiffre.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Write all orders into a file, one row a device</source>
        <translation>Écrire les commandes dans un fichier, une ligne par appareil</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Réécrire</translation>
    </message>
    <message>
        <source>Writing notes in ShipStation</source>
        <translation>Écriture des remarques dans ShipStation</translation>
    </message>
    <message>
        <source>Written by BB Desktop</source>
        <translation>Écrit par BB Desktop</translation>
    </message>
    <message>
        <source>Wrong phone? Scan the right one. Right phone? F7 saves it.</source>
        <translation>Mauvais appareil&#x202f;? Scannez le bon. Bon appareil&#x202f;? F7 l’enregistre.</translation>
    </message>
    <message>
        <source>You said that type code {tac} is {seen}.</source>
        <translation>Vous avez dit que le code {tac} est {seen}.</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Vous dites</translation>
    </message>
    <message>
        <source>Your status table leaves this order out of ShipStation.</source>
        <translation>Votre table de statuts laisse cette commande hors de ShipStation.</translation>
    </message>
    <message>
        <source>Your stock list says grade {seen}, sold: {ordered}.</source>
        <translation>Votre liste de stock dit état {seen}, vendu&#x202f;: {ordered}.</translation>
    </message>
    <message>
        <source>Your stock list says so.</source>
        <translation>Votre liste de stock le dit.</translation>
    </message>
    <message>
        <source>Your stock list says {seen}, sold: {ordered}.</source>
        <translation>Votre liste de stock dit {seen}, vendu&#x202f;: {ordered}.</translation>
    </message>
    <message>
        <source>Your text and the scanned identifiers</source>
        <translation>Votre texte et les numéros scannés</translation>
    </message>
    <message>
        <source>a parcel number</source>
        <translation>un numéro de suivi</translation>
    </message>
    <message>
        <source>a serial number</source>
        <translation>un numéro de série</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>an IMEI</source>
        <translation>un IMEI</translation>
    </message>
    <message>
        <source>an IMEISV, 16 digits</source>
        <translation>un IMEISV, 16 chiffres</translation>
    </message>
    <message>
        <source>an order number</source>
        <translation>un numéro de commande</translation>
    </message>
    <message>
        <source>being sent now</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>carrier table</source>
        <translation>table des transporteurs</translation>
    </message>
    <message>
        <source>check digit wrong</source>
        <translation>clé de contrôle fausse</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>createDate of the label</source>
        <translation>createDate de l’étiquette</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation>fait {time}</translation>
    </message>
    <message>
        <source>given up: look under Attention</source>
        <translation>abandonné&#x202f;: voir «&#x202f;À traiter&#x202f;»</translation>
    </message>
    <message>
        <source>goes out with the next sync</source>
        <translation>part à la prochaine synchro</translation>
    </message>
    <message>
        <source>grace time, until {time}</source>
        <translation>délai de grâce jusqu’à {time}</translation>
    </message>
    <message>
        <source>it stands on another order</source>
        <translation>il est sur une autre commande</translation>
    </message>
    <message>
        <source>item information</source>
        <translation>informations sur l’article</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>gardé ici</translation>
    </message>
    <message>
        <source>label and insurance cost</source>
        <translation>coût de l’étiquette et de l’assurance</translation>
    </message>
    <message>
        <source>less than {end} h</source>
        <translation>moins de {end} h</translation>
    </message>
    <message>
        <source>listed twice</source>
        <translation>en double</translation>
    </message>
    <message>
        <source>listed twice, differently</source>
        <translation>en double, différemment</translation>
    </message>
    <message>
        <source>longer than {start} h</source>
        <translation>plus de {start} h</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>negative amounts</source>
        <translation>montants négatifs</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no IMEI or serial number</source>
        <translation>ni IMEI ni numéro de série</translation>
    </message>
    <message>
        <source>no SKU</source>
        <translation>pas de SKU</translation>
    </message>
    <message>
        <source>no code that we know</source>
        <translation>un code inconnu</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>pas de numéro</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>aucune commande</translation>
    </message>
    <message>
        <source>no such order</source>
        <translation>commande inconnue</translation>
    </message>
    <message>
        <source>not 15 digits</source>
        <translation>pas 15 chiffres</translation>
    </message>
    <message>
        <source>not an identifier</source>
        <translation>pas un identifiant</translation>
    </message>
    <message>
        <source>not saved: answer the STOP first</source>
        <translation>non enregistré&#x202f;: répondez d’abord au STOP</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>note to buyer</source>
        <translation>remarque à l’acheteur</translation>
    </message>
    <message>
        <source>options per SKU</source>
        <translation>options par SKU</translation>
    </message>
    <message>
        <source>pass on</source>
        <translation>transmettre</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>refused since {time}</source>
        <translation>refusé depuis {time}</translation>
    </message>
    <message>
        <source>region and order_id</source>
        <translation>région et order_id</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>arrondi</translation>
    </message>
    <message>
        <source>saved for {order}</source>
        <translation>enregistré pour {order}</translation>
    </message>
    <message>
        <source>shelf per SKU</source>
        <translation>étagère par SKU</translation>
    </message>
    <message>
        <source>shipments and fulfillments</source>
        <translation>envois et fulfillments</translation>
    </message>
    <message>
        <source>slowed</source>
        <translation>ralenti</translation>
    </message>
    <message>
        <source>state</source>
        <extracomment>The state of an address in the United States.</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>state and line states</source>
        <translation>statut et statuts des lignes</translation>
    </message>
    <message>
        <source>status table</source>
        <translation>table de statuts</translation>
    </message>
    <message>
        <source>street</source>
        <translation>rue</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>the EID, 32 digits</source>
        <translation>l’EID, 32 chiffres</translation>
    </message>
    <message>
        <source>the IMEI</source>
        <translation>l’IMEI</translation>
    </message>
    <message>
        <source>the MEID</source>
        <translation>le MEID</translation>
    </message>
    <message>
        <source>the SIM card&apos;s number (ICCID)</source>
        <translation>le numéro de la carte SIM (ICCID)</translation>
    </message>
    <message>
        <source>the box&apos;s product code (EAN)</source>
        <translation>le code produit de la boîte (EAN)</translation>
    </message>
    <message>
        <source>the check digit is wrong</source>
        <translation>la clé de contrôle est fausse</translation>
    </message>
    <message>
        <source>the order has all its devices</source>
        <translation>la commande est complète</translation>
    </message>
    <message>
        <source>the order is closed</source>
        <translation>la commande est close</translation>
    </message>
    <message>
        <source>the second IMEI</source>
        <translation>le second IMEI</translation>
    </message>
    <message>
        <source>the serial number</source>
        <translation>le numéro de série</translation>
    </message>
    <message>
        <source>the wrong kind of identifier</source>
        <translation>mauvais type de numéro</translation>
    </message>
    <message>
        <source>title and condition</source>
        <translation>titre et état</translation>
    </message>
    <message>
        <source>turned into a date</source>
        <translation>changé en date</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waits for its time, {time}</source>
        <translation>attend son heure, {time}</translation>
    </message>
    <message>
        <source>waits for the scan</source>
        <translation>attend le scan</translation>
    </message>
    <message>
        <source>waits for {service}</source>
        <translation>attend {service}</translation>
    </message>
    <message>
        <source>waits for {service}, next try {time}</source>
        <translation>attend {service}, nouvel essai&#x202f;: {time}</translation>
    </message>
    <message>
        <source>weight per SKU</source>
        <translation>poids par SKU</translation>
    </message>
    <message>
        <source>where said</source>
        <translation>si indiqué</translation>
    </message>
    <message>
        <source>where said; your mark wins</source>
        <translation>si indiqué&#x202f;; votre choix prime</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{bench} has taken this order over.</source>
        <translation>{bench} a repris cette commande.</translation>
    </message>
    <message>
        <source>{column} {value}</source>
        <translation>{column} {value}</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>{day}: {shipped} shipped, {late} late</source>
        <translation>{day}&#x202f;: {shipped} expédiés, {late} en retard</translation>
    </message>
    <message>
        <source>{detail} Everything is read once more.</source>
        <translation>{detail} Tout est relu encore une fois.</translation>
    </message>
    <message>
        <source>{detail} It is accepted once more.</source>
        <translation>{detail} Elle est acceptée encore une fois.</translation>
    </message>
    <message>
        <source>{detail} It is created once more.</source>
        <translation>{detail} Elle est créée encore une fois.</translation>
    </message>
    <message>
        <source>{detail} It is set once more.</source>
        <translation>{detail} Il est mis encore une fois.</translation>
    </message>
    <message>
        <source>{detail} It is told once more.</source>
        <translation>{detail} L’annonce est refaite.</translation>
    </message>
    <message>
        <source>{detail} It is written once more.</source>
        <translation>{detail} Elle est écrite encore une fois.</translation>
    </message>
    <message>
        <source>{encoding}, columns parted by “{delimiter}”</source>
        <translation>{encoding}, colonnes séparées par «&#x202f;{delimiter}&#x202f;»</translation>
    </message>
    <message>
        <source>{order} accepted at Back Market</source>
        <translation>{order} acceptée sur Back Market</translation>
    </message>
    <message>
        <source>{order} came in from Back Market</source>
        <translation>{order} est arrivée de Back Market</translation>
    </message>
    <message>
        <source>{order} created in ShipStation</source>
        <translation>{order} créée dans ShipStation</translation>
    </message>
    <message>
        <source>{order} has a label in ShipStation: {subject}</source>
        <translation>{order} a une étiquette dans ShipStation&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>{order} is put aside. Scan the next packing slip.</source>
        <translation>{order} est mise de côté. Scannez le bordereau suivant.</translation>
    </message>
    <message>
        <source>{order} marked by hand</source>
        <translation>{order} marquée à la main</translation>
    </message>
    <message>
        <source>{order} tried again by hand</source>
        <translation>{order} réessayée à la main</translation>
    </message>
    <message>
        <source>{order} was cancelled at Back Market</source>
        <translation>{order} annulée sur Back Market</translation>
    </message>
    <message numerus="yes">
        <source>{page}: %n</source>
        <translation>
            <numerusform>{page}&#x202f;: %n</numerusform>
            <numerusform>{page}&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{replaced} came back: it may be sold again.</source>
        <translation>{replaced} revenu&#x202f;: peut être revendu.</translation>
    </message>
    <message>
        <source>{replaced} taken back at {bench}.</source>
        <translation>{replaced} retiré, {bench}.</translation>
    </message>
    <message>
        <source>{replaced} taken back from {order}</source>
        <translation>{replaced} retiré de {order}</translation>
    </message>
    <message>
        <source>{service} cannot be reached since {time}. Keep scanning: everything goes out later.</source>
        <translation>{service} est injoignable depuis {time}. Continuez à scanner&#x202f;: tout partira plus tard.</translation>
    </message>
    <message>
        <source>{service} wants a pause, until {time}</source>
        <translation>{service} demande une pause, jusqu’à {time}</translation>
    </message>
    <message>
        <source>{start} to {end} h</source>
        <translation>{start} à {end} h</translation>
    </message>
    <message>
        <source>{subject} of {order} is registered at Back Market</source>
        <translation>{subject} de {order} est enregistré chez Back Market</translation>
    </message>
    <message>
        <source>{subject} recorded at {bench}.</source>
        <translation>{subject} enregistré, {bench}.</translation>
    </message>
    <message>
        <source>{subject} recorded for {order}</source>
        <translation>{subject} enregistré pour {order}</translation>
    </message>
    <message>
        <source>{subject} refused at {bench}: {reason}.</source>
        <translation>{subject} refusé, {bench}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{subject} refused for {order}: {reason}</source>
        <translation>{subject} refusé pour {order}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{subject} registered at Back Market.</source>
        <translation>{subject} enregistré chez Back Market.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>«&#x202f;{name}&#x202f;» est illisible&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” holds no text: choose a CSV file.</source>
        <translation>«&#x202f;{name}&#x202f;» ne contient pas de texte&#x202f;: choisissez un fichier CSV.</translation>
    </message>
    <message>
        <source>“{name}” is a spreadsheet, not a CSV file: save it as CSV and choose that.</source>
        <translation>«&#x202f;{name}&#x202f;» est un classeur, pas un fichier CSV&#x202f;: enregistrez-le en CSV et choisissez celui-ci.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«&#x202f;{name}&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 50 MB: it is no list of phones.</source>
        <translation>«&#x202f;{name}&#x202f;» dépasse 50 Mo&#x202f;: ce n’est pas une liste d’appareils.</translation>
    </message>
    <message>
        <source>“{parcel}” is no number of a carrier. Correct it in ShipStation; the rest goes by itself.</source>
        <translation>«&#x202f;{parcel}&#x202f;» n’est le numéro d’aucun transporteur. Corrigez-le dans ShipStation&#x202f;; le reste se fait tout seul.</translation>
    </message>
    <message>
        <source>“{store}” is active in ShipStation. Two bridges would make every order twice, so nothing is sent: deactivate that store, or choose the companion set-up.</source>
        <translation>«&#x202f;{store}&#x202f;» est active dans ShipStation. Deux passerelles créeraient chaque commande en double, donc rien n’est envoyé&#x202f;: désactivez cette boutique, ou choisissez la configuration compagnon.</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>Late {span}</source>
        <translation>Retard {span}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day of this year is written, as Qt spells it: 12 Mar.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day long ago is written, as Qt spells it: 12 Mar 2026.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>How a day of this week is written, as Qt spells it: Mon 23.</extracomment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>demain {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>hier {time}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} j</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{rest} min</source>
        <translation>{rest} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
</TS>
