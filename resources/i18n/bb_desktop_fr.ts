<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Copy diagnostics …</source>
        <translation>Copier le diagnostic …</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>For those who help</source>
        <translation>Pour qui vous aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Newer versions …</source>
        <translation>Versions plus récentes …</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Opens the page of all versions in your browser</source>
        <translation>Ouvre la page de toutes les versions dans votre navigateur</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>See first what would leave this computer</source>
        <translation>Voir d’abord ce qui quitterait cet ordinateur</translation>
    </message>
    <message>
        <source>Show the data folder in the file manager</source>
        <translation>Afficher ce dossier dans l’explorateur de fichiers</translation>
    </message>
    <message>
        <source>Show the help</source>
        <translation>Afficher l’aide</translation>
    </message>
    <message>
        <source>Show the licence</source>
        <translation>Afficher la licence</translation>
    </message>
    <message>
        <source>Show what changed and when</source>
        <translation>Afficher ce qui a changé, et quand</translation>
    </message>
    <message>
        <source>Since it was opened, this window answered within {most} ms in 99 of 100 cases; the longest wait was {longest} ms.</source>
        <translation>Depuis son ouverture, cette fenêtre a répondu en {most} ms au plus dans 99 cas sur 100&#x202f;; l’attente la plus longue a été de {longest} ms.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>This folder is copied to other computers: a database can be damaged.</source>
        <translation>Ce dossier est copié sur d’autres ordinateurs&#x202f;: une base de données peut y être endommagée.</translation>
    </message>
    <message>
        <source>This is a network drive, where a database can be damaged.</source>
        <translation>C’est un disque réseau, où une base de données peut être endommagée.</translation>
    </message>
    <message>
        <source>This is all that would leave this computer. Of identifiers and parcel numbers only the last four characters, order numbers in full.</source>
        <translation>Voici tout ce qui quitterait cet ordinateur. Des identifiants et numéros de suivi, seulement les quatre derniers caractères&#x202f;; les numéros de commande en entier.</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version, copies of the database, help for support.</source>
        <translation>Version, sauvegardes de la base, aide pour l’assistance.</translation>
    </message>
    <message>
        <source>Versions, settings, what was done and the log; no names, addresses, phone numbers, e-mail addresses, keys or full identifiers.</source>
        <translation>Versions, paramètres, ce qui a été fait et le journal&#x202f;; ni noms, ni adresses, ni téléphones, ni e-mails, ni clés, ni identifiants complets.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
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
        <source>As the system: dark while the system is dark.</source>
        <translation>Comme le système&#x202f;: sombre tant que le système est sombre.</translation>
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
        <source>%n do not agree</source>
        <translation>
            <numerusform>%n ne concorde pas</numerusform>
            <numerusform>%n ne concordent pas</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>Both sides compared {time}: %n orders</source>
        <translation>
            <numerusform>Les deux côtés comparés à {time}&#x202f;: %n commande</numerusform>
            <numerusform>Les deux côtés comparés à {time}&#x202f;: %n commandes</numerusform>
        </translation>
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
        <source>Read both services whole and compare every order</source>
        <translation>Lire entièrement les deux services et comparer chaque commande</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
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
    <name>BackMarketStep</name>
    <message>
        <source>Asia-Pacific</source>
        <translation>Asie-Pacifique</translation>
    </message>
    <message>
        <source>Back Market answers.</source>
        <translation>Back Market répond.</translation>
    </message>
    <message>
        <source>Connect Back Market</source>
        <translation>Connecter Back Market</translation>
    </message>
    <message>
        <source>Each region has accounts and tokens of its own.</source>
        <translation>Chaque région a ses propres comptes et jetons.</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>In your browser</source>
        <translation>Dans votre navigateur</translation>
    </message>
    <message>
        <source>Open Options, then Integrations.</source>
        <translation>Ouvrez «&#x202f;Options&#x202f;», puis «&#x202f;Intégrations&#x202f;».</translation>
    </message>
    <message>
        <source>Open the Back Office</source>
        <translation>Ouvrir le Back Office</translation>
    </message>
    <message>
        <source>Press Confirm, and copy the token: it is shown only once.</source>
        <translation>Cliquez sur «&#x202f;Confirmer&#x202f;» et copiez le jeton&#x202f;: il n’est montré qu’une fois.</translation>
    </message>
    <message>
        <source>Press “Add new integration” and choose “Other integration”. Leave what stands there for ShipStation.</source>
        <translation>Cliquez sur «&#x202f;Ajouter une nouvelle intégration&#x202f;» et choisissez «&#x202f;Other integration&#x202f;». Laissez ce qui s’y trouve pour ShipStation.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Set by this computer&apos;s environment; it cannot be changed here.</source>
        <translation>Fixé par l’environnement de cet ordinateur&#x202f;; non modifiable ici.</translation>
    </message>
    <message>
        <source>Sign in to the Back Office as the owner of the shop.</source>
        <translation>Connectez-vous au Back Office en tant que propriétaire de la boutique.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>With a token of its own: the one that ShipStation has stays as it is.</source>
        <translation>Avec un jeton à part&#x202f;: celui de ShipStation reste tel quel.</translation>
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
        <source>Kept here and in the note only. F2 or scan UNDO takes it back</source>
        <translation>Seulement ici et dans la remarque. Pour le retirer&#x202f;: F2 ou scannez UNDO</translation>
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
        <source>kept here and in the note only</source>
        <translation>seulement ici et dans la remarque</translation>
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
        <source>registered at Back Market</source>
        <translation>enregistré chez Back Market</translation>
    </message>
    <message>
        <source>shelf {shelf}</source>
        <translation>étagère {shelf}</translation>
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
    <name>BenchesSheet</name>
    <message>
        <source>A bench needs a name.</source>
        <translation>Le poste doit avoir un nom.</translation>
    </message>
    <message>
        <source>Benches</source>
        <translation>Postes d’emballage</translation>
    </message>
    <message>
        <source>Benches see each other when they work on one database. An order that is open at another one is asked about before it is scanned here: F7 takes it over.</source>
        <translation>Les postes se voient quand ils travaillent sur la même base. Si une commande est ouverte à un autre poste, une question vient avant de la scanner ici&#x202f;: F7 la reprend.</translation>
    </message>
    <message>
        <source>Each computer needs a name of its own. Earlier scans keep the name that they were made under, and so does an order that is open here, for some minutes.</source>
        <translation>Chaque ordinateur doit avoir son propre nom. Les anciens scans gardent le leur&#x202f;; une commande ouverte ici aussi, pendant quelques minutes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
        <source>Open at the benches</source>
        <translation>Ouvert aux postes d’emballage</translation>
    </message>
    <message>
        <source>This bench</source>
        <translation>Ce poste d’emballage</translation>
    </message>
    <message>
        <source>Who scans where: the name stands with every scan.</source>
        <translation>Qui scanne où&#x202f;: le nom figure à chaque scan.</translation>
    </message>
    <message>
        <source>{bench} (this one)</source>
        <translation>{bench} (celui-ci)</translation>
    </message>
    <message>
        <source>{order}, open since {time}</source>
        <translation>{order}, ouverte depuis {time}</translation>
    </message>
</context>
<context>
    <name>BuyerCard</name>
    <message>
        <source>Erase name, address, phone and e-mail; order and phone stay as proof</source>
        <translation>Effacer nom, adresse, téléphone et e-mail&#x202f;; commande et appareil restent comme preuve</translation>
    </message>
    <message>
        <source>Everything that is stored, for a buyer who asks</source>
        <translation>Tout ce qui est conservé, pour un acheteur qui le demande</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exporté vers {path}</translation>
    </message>
    <message>
        <source>Forget the buyer of order {order}? This cannot be taken back.</source>
        <translation>Oublier l’acheteur de la commande {order}&#x202f;? C’est définitif.</translation>
    </message>
    <message>
        <source>Forget this buyer</source>
        <translation>Oublier cet acheteur</translation>
    </message>
    <message>
        <source>Forgotten. Copies of the database that were made before still know him.</source>
        <translation>Oublié. Les sauvegardes de la base faites avant le connaissent encore.</translation>
    </message>
    <message>
        <source>No order of that number or name is stored here.</source>
        <translation>Aucune commande à ce numéro ou à ce nom n’est conservée ici.</translation>
    </message>
    <message>
        <source>One buyer</source>
        <translation>Un acheteur</translation>
    </message>
    <message>
        <source>Order number, or name of the buyer</source>
        <translation>Numéro de commande ou nom de l’acheteur</translation>
    </message>
    <message>
        <source>Orders found</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save what is stored</source>
        <translation>Enregistrer ce qui est conservé</translation>
    </message>
    <message>
        <source>Show what is stored of a buyer who asks, and forget this buyer where it is wanted.</source>
        <translation>Voir ce qui est conservé d’un acheteur qui le demande, et l’oublier s’il le souhaite.</translation>
    </message>
    <message>
        <source>The newest {count} are shown: say more of the name or the number.</source>
        <translation>Les {count} plus récentes sont affichées&#x202f;: précisez le nom ou le numéro.</translation>
    </message>
    <message>
        <source>What is stored of this order</source>
        <translation>Ce qui est conservé de cette commande</translation>
    </message>
    <message>
        <source>Yes, forget</source>
        <translation>Oui, oublier</translation>
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
        <source>Next try in {time}.</source>
        <translation>Nouvel essai dans {time}.</translation>
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
    <name>CardBarcode</name>
    <message>
        <source>Barcode to be scanned</source>
        <translation>Code-barres à scanner</translation>
    </message>
</context>
<context>
    <name>CarrierRow</name>
    <message>
        <source>Choose, or write a name</source>
        <translation>Choisissez ou écrivez un nom</translation>
    </message>
    <message>
        <source>New here: sent as “Other” until you choose.</source>
        <translation>Nouveau ici&#x202f;: envoyé comme «&#x202f;Other&#x202f;» jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>Not in Back Market’s list: sent as written.</source>
        <translation>Absent de la liste de Back Market&#x202f;: envoyé tel quel.</translation>
    </message>
    <message>
        <source>Not in the account</source>
        <translation>Absent du compte</translation>
    </message>
    <message>
        <source>Suggested, by the country that the parcel goes to.</source>
        <translation>Suggestion, selon le pays de destination du colis.</translation>
    </message>
    <message>
        <source>Suggested.</source>
        <translation>Suggestion.</translation>
    </message>
    <message>
        <source>Your choice.</source>
        <translation>Votre choix.</translation>
    </message>
    <message>
        <source>{carrier} at Back Market</source>
        <translation>{carrier} chez Back Market</translation>
    </message>
</context>
<context>
    <name>CarriersSheet</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a row for this carrier or service</source>
        <translation>Ajouter une ligne pour ce transporteur ou service</translation>
    </message>
    <message>
        <source>Another carrier or service</source>
        <translation>Autre transporteur ou service</translation>
    </message>
    <message>
        <source>As ShipStation writes it: “dpd”, or “fedex/fedex_2day” for one service alone. Also what people type when they mark an order as shipped.</source>
        <translation>Comme l’écrit ShipStation&#x202f;: «&#x202f;dpd&#x202f;», ou «&#x202f;fedex/fedex_2day&#x202f;» pour un seul service. Aussi ce que l’on tape en marquant une commande comme expédiée.</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Transporteurs</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read the carriers of the ShipStation account again</source>
        <translation>Relire les transporteurs du compte ShipStation</translation>
    </message>
    <message>
        <source>Reading the carriers of the ShipStation account …</source>
        <translation>Lecture des transporteurs du compte ShipStation …</translation>
    </message>
    <message>
        <source>The ShipStation account has no carriers yet.</source>
        <translation>Le compte ShipStation n’a pas encore de transporteurs.</translation>
    </message>
    <message>
        <source>The carriers cannot be read now. {why}</source>
        <translation>Les transporteurs sont illisibles pour l’instant. {why}</translation>
    </message>
    <message>
        <source>What Back Market calls the carriers of your ShipStation account.</source>
        <translation>Comment Back Market appelle les transporteurs de votre compte ShipStation.</translation>
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
    <name>ClosingQuestion</name>
    <message>
        <source>Close BB Desktop</source>
        <translation>Fermer BB Desktop</translation>
    </message>
    <message>
        <source>Close the window and go on working</source>
        <translation>Fermer la fenêtre et continuer à travailler</translation>
    </message>
    <message>
        <source>End; nothing is synced any more</source>
        <translation>Quitter&#x202f;; plus rien n’est synchronisé</translation>
    </message>
    <message>
        <source>Go on beside the clock</source>
        <translation>Continuer près de l’horloge</translation>
    </message>
    <message>
        <source>Go on beside the clock?</source>
        <translation>Continuer près de l’horloge&#x202f;?</translation>
    </message>
    <message>
        <source>Orders keep coming in and what is due is sent while the window is closed. A click on the mark beside the clock brings it back. This is asked once; Settings, About changes it.</source>
        <translation>Fenêtre fermée, les commandes continuent d’arriver et ce qui doit partir est envoyé. Un clic sur l’icône près de l’horloge la ramène. Cette question n’est posée qu’une fois&#x202f;; à changer sous «&#x202f;Paramètres&#x202f;», «&#x202f;À propos&#x202f;».</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit BB Desktop?</source>
        <translation>Quitter BB Desktop&#x202f;?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ne pas quitter</translation>
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
    <name>ComputerCard</name>
    <message>
        <source>Ask me</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>For this user alone. Orders are read before the first parcel is packed.</source>
        <translation>Pour cet utilisateur seulement. Les commandes sont lues avant le premier colis.</translation>
    </message>
    <message>
        <source>Go on beside the clock</source>
        <translation>Continuer près de l’horloge</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Start BB Desktop when I log in</source>
        <translation>Démarrer BB Desktop à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <translation>Démarrer avec le système</translation>
    </message>
    <message>
        <source>Where the system has no place beside the clock, closing is quitting.</source>
        <translation>Si le système n’a pas de place près de l’horloge, fermer revient à quitter.</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>A copy was made and looked through: it is sound.</source>
        <translation>Une sauvegarde a été faite et contrôlée&#x202f;: elle est saine.</translation>
    </message>
    <message>
        <source>Check database</source>
        <translation>Contrôler la base</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Do not put the copy back after all</source>
        <translation>Finalement, ne pas restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>Is it sound?</source>
        <translation>Est-elle saine&#x202f;?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Look through the whole database for damage</source>
        <translation>Chercher des dommages dans toute la base</translation>
    </message>
    <message>
        <source>Make a copy of the database beside it</source>
        <translation>Faire une sauvegarde à côté de la base</translation>
    </message>
    <message>
        <source>One a day and one before every new version is made by itself; the last fourteen are kept. They lie beside the database, so copy them to another drive as well.</source>
        <translation>Une par jour et une avant chaque nouvelle version se font toutes seules&#x202f;; les quatorze dernières restent. Elles sont à côté de la base&#x202f;: copiez-les aussi sur un autre disque.</translation>
    </message>
    <message>
        <source>Open it again now</source>
        <translation>Rouvrir maintenant</translation>
    </message>
    <message>
        <source>Put back the copy of {when}</source>
        <translation>Restaurer la sauvegarde&#x202f;: {when}</translation>
    </message>
    <message>
        <source>Put back …</source>
        <translation>Restaurer …</translation>
    </message>
    <message>
        <source>See first what putting this copy back would cost</source>
        <translation>Voir d’abord ce que coûterait la restauration de cette sauvegarde</translation>
    </message>
    <message>
        <source>Takes some seconds. Scans and syncs go on meanwhile.</source>
        <translation>Prend quelques secondes. Scans et synchros continuent pendant ce temps.</translation>
    </message>
    <message>
        <source>The copy is being looked through …</source>
        <translation>Contrôle de la sauvegarde …</translation>
    </message>
    <message>
        <source>The copy of {when} takes the database’s place when it is opened next.</source>
        <translation>La sauvegarde ({when}) prendra la place de la base à la prochaine ouverture.</translation>
    </message>
    <message>
        <source>The database is being copied and looked through …</source>
        <translation>Sauvegarde et contrôle de la base …</translation>
    </message>
    <message>
        <source>The database is being looked through …</source>
        <translation>Contrôle de la base …</translation>
    </message>
    <message>
        <source>The database is damaged ({detail}). Put back the newest copy below; what was scanned since then is put back from the journal of scans.</source>
        <translation>La base est endommagée ({detail}). Restaurez ci-dessous la sauvegarde la plus récente&#x202f;; ce qui a été scanné depuis est rétabli depuis le journal des scans.</translation>
    </message>
    <message>
        <source>The database is sound: {size}, version {version}.</source>
        <translation>La base est saine&#x202f;: {size}, version {version}.</translation>
    </message>
    <message>
        <source>The database lies on a server, which makes copies of its own.</source>
        <translation>La base est sur un serveur, qui fait ses propres sauvegardes.</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made within a minute.</source>
        <translation>Pas encore de sauvegarde. La première se fait en moins d’une minute.</translation>
    </message>
    <message>
        <source>This copy is damaged. Choose another one.</source>
        <translation>Cette sauvegarde est endommagée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This copy was made by a newer version of BB Desktop. Install that.</source>
        <translation>Cette sauvegarde vient d’une version plus récente de BB Desktop. Installez-la.</translation>
    </message>
    <message>
        <source>{size} · version {version}</source>
        <translation>{size} · version {version}</translation>
    </message>
</context>
<context>
    <name>CredentialCard</name>
    <message>
        <source>Ask the service; nothing is kept</source>
        <translation>Demander au service&#x202f;; rien n’est conservé</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester de nouveau</translation>
    </message>
    <message>
        <source>This is the ShipStation account of my shop</source>
        <translation>C’est le compte ShipStation de ma boutique</translation>
    </message>
    <message>
        <source>This is the token of my shop</source>
        <translation>C’est le jeton de ma boutique</translation>
    </message>
</context>
<context>
    <name>CredentialsCard</name>
    <message>
        <source>Back Market token</source>
        <translation>Jeton Back Market</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Enter ShipStation’s key and secret again</source>
        <translation>Ressaisir la clé et le secret de ShipStation</translation>
    </message>
    <message>
        <source>Enter a new token; the old one stays until it is tested</source>
        <translation>Saisir un nouveau jeton&#x202f;; l’ancien reste jusqu’à ce que le nouveau soit testé</translation>
    </message>
    <message>
        <source>Enter again…</source>
        <translation>Ressaisir…</translation>
    </message>
    <message>
        <source>Forget both</source>
        <translation>Oublier les deux</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Tout oublier…</translation>
    </message>
    <message>
        <source>Forget token and key of this shop? Orders and scans stay; nothing is sent until both are entered again.</source>
        <translation>Oublier le jeton et la clé de cette boutique&#x202f;? Commandes et scans restent&#x202f;; rien n’est envoyé tant que les deux ne sont pas ressaisis.</translation>
    </message>
    <message>
        <source>From the environment of this computer: it is changed there, not here.</source>
        <translation>Vient de l’environnement de cet ordinateur&#x202f;: à changer là-bas, pas ici.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservé dans</translation>
    </message>
    <message>
        <source>Memory only: this computer has no key store, so they are gone when BB Desktop ends.</source>
        <translation>En mémoire seulement&#x202f;: cet ordinateur n’a pas de trousseau, tout est perdu quand BB Desktop se ferme.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Nothing to connect here.</source>
        <translation>Rien à connecter ici.</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>Reconnecter…</translation>
    </message>
    <message>
        <source>Remove token and key of this shop from this computer</source>
        <translation>Retirer de cet ordinateur le jeton et la clé de cette boutique</translation>
    </message>
    <message>
        <source>ShipStation key</source>
        <translation>Clé ShipStation</translation>
    </message>
    <message>
        <source>The key store of this computer</source>
        <translation>Le trousseau du système</translation>
    </message>
    <message>
        <source>Token and key are removed from this computer.</source>
        <translation>Le jeton et la clé sont retirés de cet ordinateur.</translation>
    </message>
    <message>
        <source>•••• {ending}</source>
        <translation>•••• {ending}</translation>
    </message>
    <message>
        <source>•••• {ending}, entered {day}</source>
        <translation>•••• {ending}, saisie&#x202f;: {day}</translation>
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
    <name>DoneStep</name>
    <message>
        <source>Back Market is connected.</source>
        <translation>Back Market est connecté.</translation>
    </message>
    <message>
        <source>Back Market’s token is missing: no order can be read yet.</source>
        <translation>Le jeton de Back Market manque&#x202f;: aucune commande n’est encore lisible.</translation>
    </message>
    <message>
        <source>Begins by itself as soon as both are connected. Scanning works without: what is scanned waits.</source>
        <translation>Commence toute seule dès que les deux sont connectés. Le scan marche sans&#x202f;: ce qui est scanné attend.</translation>
    </message>
    <message>
        <source>Begins …</source>
        <translation>Démarrage …</translation>
    </message>
    <message>
        <source>Both services were read: there is no new order.</source>
        <translation>Les deux services ont été lus&#x202f;: il n’y a pas de nouvelle commande.</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Première synchro</translation>
    </message>
    <message>
        <source>How far the first sync is</source>
        <translation>Où en est la première synchro</translation>
    </message>
    <message>
        <source>It is tried again by itself; the line at the foot of the window says how it goes.</source>
        <translation>Un nouvel essai se fait tout seul&#x202f;; la ligne en bas de la fenêtre dit où il en est.</translation>
    </message>
    <message>
        <source>ShipStation brings the orders; this app adds and checks the IMEIs.</source>
        <translation>ShipStation apporte les commandes&#x202f;; cette application ajoute et contrôle les IMEI.</translation>
    </message>
    <message>
        <source>ShipStation is connected.</source>
        <translation>ShipStation est connecté.</translation>
    </message>
    <message>
        <source>ShipStation’s key is missing: nothing can be read or written there yet.</source>
        <translation>La clé de ShipStation manque&#x202f;: ni lecture ni écriture possible pour l’instant.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>C’est tout</translation>
    </message>
    <message>
        <source>This app brings the orders to ShipStation.</source>
        <translation>Cette application apporte les commandes dans ShipStation.</translation>
    </message>
    <message>
        <source>This can be gone through again at any time: Settings, Shop.</source>
        <translation>Tout peut être refait à tout moment&#x202f;: «&#x202f;Paramètres&#x202f;», «&#x202f;Boutique&#x202f;».</translation>
    </message>
    <message>
        <source>Who brings the orders is not chosen yet.</source>
        <translation>Qui apporte les commandes n’est pas encore choisi.</translation>
    </message>
    <message>
        <source>{services} did not answer as it should.</source>
        <translation>{services}&#x202f;: pas de réponse correcte.</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}&#x202f;: {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>DraftSheet</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>No open order changes by this.</source>
        <translation>Aucune commande ouverte n’est modifiée.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved, and in use from now on.</source>
        <translation>Enregistré, et utilisé dès maintenant.</translation>
    </message>
    <message>
        <source>Show the settings again that are in use</source>
        <translation>Réafficher les paramètres en vigueur</translation>
    </message>
    <message>
        <source>This is fixed here: the environment of this computer sets it, or the practice shop.</source>
        <translation>Fixé ici&#x202f;: par l’environnement de cet ordinateur, ou par la boutique d’entraînement.</translation>
    </message>
    <message>
        <source>Use these settings from now on</source>
        <translation>Utiliser ces paramètres dès maintenant</translation>
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
    <name>FileCard</name>
    <message>
        <source>Export and import</source>
        <translation>Export et import</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exporter les paramètres</translation>
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
        <source>For another computer, or to keep. Token and key are never in it.</source>
        <translation>Pour un autre ordinateur, ou à garder. Le jeton et la clé n’y sont jamais.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des paramètres</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Press Save to use what the file changes: {names}.</source>
        <translation>Cliquez sur «&#x202f;Enregistrer&#x202f;» pour utiliser ce que change le fichier&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Read settings from a file; you save them afterwards</source>
        <translation>Lire des paramètres dans un fichier&#x202f;; vous les enregistrez ensuite</translation>
    </message>
    <message>
        <source>Settings as a file</source>
        <translation>Paramètres en fichier</translation>
    </message>
    <message>
        <source>The file holds the settings that are in use.</source>
        <translation>Le fichier contient les paramètres déjà en vigueur.</translation>
    </message>
    <message>
        <source>The file was written for another region, which stays as it is here. Press Save to use the rest: {names}.</source>
        <translation>Le fichier est pour une autre région&#x202f;; la région reste ici telle quelle. Cliquez sur «&#x202f;Enregistrer&#x202f;» pour utiliser le reste&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Write the settings in use into a file</source>
        <translation>Écrire les paramètres en vigueur dans un fichier</translation>
    </message>
</context>
<context>
    <name>FirstRunCourse</name>
    <message>
        <source>To look at your stores, enter key and secret once more: step 2.</source>
        <translation>Pour regarder vos stores, ressaisissez la clé et le secret&#x202f;: étape 2.</translation>
    </message>
</context>
<context>
    <name>FirstRunFrame</name>
    <message>
        <source>About 3 minutes. Everything can be changed later in Settings.</source>
        <translation>Environ 3 minutes. Tout peut être changé plus tard dans les paramètres.</translation>
    </message>
    <message>
        <source>Set up BB Desktop</source>
        <translation>Configurer BB Desktop</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Étape {number} sur {count}&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Asking Back Market …</source>
        <translation>Question à Back Market …</translation>
    </message>
    <message>
        <source>Asking ShipStation …</source>
        <translation>Question à ShipStation …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on (Ctrl+Enter)</source>
        <translation>Continuer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Go on without; it can be entered at any time</source>
        <translation>Continuer sans&#x202f;; à saisir à tout moment</translation>
    </message>
    <message>
        <source>Invented orders, nothing is sent. You can come back here at any time.</source>
        <translation>Commandes inventées, rien n’est envoyé. Vous pouvez revenir ici à tout moment.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>One step back; what was entered stays</source>
        <translation>Revenir d’une étape&#x202f;; ce qui est saisi reste</translation>
    </message>
    <message>
        <source>Open the orders</source>
        <translation>Ouvrir les commandes</translation>
    </message>
    <message>
        <source>Practice shop</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Test what was entered, and go on (Ctrl+Enter)</source>
        <translation>Tester ce qui est saisi et continuer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Try with a practice shop instead</source>
        <translation>Essayer une boutique d’entraînement</translation>
    </message>
    <message>
        <source>Yes, continue</source>
        <translation>Oui, continuer</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>No such setting</source>
        <translation>Aucun paramètre de ce nom</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Paramètres trouvés</translation>
    </message>
    <message>
        <source>{setting}, on the page {page}</source>
        <translation>{setting}, sur la page {page}</translation>
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
    <message>
        <source>“{word}”</source>
        <translation>«&#x202f;{word}&#x202f;»</translation>
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
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Muet</translation>
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
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Sounds and bench</source>
        <translation>Sons et poste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>What is heard at the bench, and the cards for its keys.</source>
        <translation>Ce qu’on entend au poste d’emballage, et les cartes pour ses touches.</translation>
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
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the page of before (Esc)</source>
        <translation>Retour à la page précédente (Esc)</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Poste d’emballage</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Cartes d’action</translation>
    </message>
    <message>
        <source>Companion or bridge</source>
        <translation>Accompagnement ou passerelle</translation>
    </message>
    <message>
        <source>Connecting again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Copies of the database</source>
        <translation>Sauvegardes de la base</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Keys and command cards</source>
        <translation>Touches et cartes d’action</translation>
    </message>
    <message>
        <source>Print the barcodes that work like keys</source>
        <translation>Imprimer les codes-barres qui servent de touches</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>This part of the help is missing.</source>
        <translation>Cette partie de l’aide manque.</translation>
    </message>
    <message>
        <source>Topics of the help</source>
        <translation>Sujets de l’aide</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Quand quelque chose ne va pas</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>The data folder lies in a folder that is copied to other computers, where a database can be damaged. Move it elsewhere; see Help, “Copies of the database”.</source>
        <translation>Le dossier de données est dans un dossier copié sur d’autres ordinateurs, où une base peut être endommagée. Déplacez-le&#x202f;; voir «&#x202f;Aide&#x202f;», «&#x202f;Sauvegardes de la base&#x202f;».</translation>
    </message>
    <message>
        <source>The data folder lies on a network drive, where a database can be damaged. Move it to a drive of this computer; see Help, “Copies of the database”.</source>
        <translation>Le dossier de données est sur un disque réseau, où une base peut être endommagée. Déplacez-le sur un disque de cet ordinateur&#x202f;; voir «&#x202f;Aide&#x202f;», «&#x202f;Sauvegardes de la base&#x202f;».</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the database could not be made. The older ones stay. {why}</source>
        <translation>La sauvegarde de la base n’a pas pu se faire aujourd’hui. Les anciennes restent. {why}</translation>
    </message>
</context>
<context>
    <name>HowTo</name>
    <message>
        <source>Opens your browser</source>
        <translation>Ouvre votre navigateur</translation>
    </message>
</context>
<context>
    <name>InstructionCard</name>
    <message>
        <source>Step {number}, done: {title}</source>
        <translation>Étape {number}, faite&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Étape {number}&#x202f;: {title}</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>What the program did, newest first</source>
        <translation>Ce que l’application a fait, le plus récent d’abord</translation>
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
    <name>KeysPage</name>
    <message>
        <source>A scan works on every page and needs no mouse. A packing slip opens its order at the bench, a phone goes into the order that is open.</source>
        <translation>Le scan marche sur toutes les pages, sans souris. Un bordereau ouvre sa commande au poste d’emballage, un appareil va dans la commande ouverte.</translation>
    </message>
    <message>
        <source>Keys and command cards</source>
        <translation>Touches et cartes d’action</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>It can be changed at any time in the settings.</source>
        <translation>Elle peut être changée à tout moment dans les paramètres.</translation>
    </message>
    <message>
        <source>Six questions follow, about three minutes: ShipStation, Back Market, how orders are handled, and your scanner. Nothing is sent to anybody before the last one.</source>
        <translation>Six questions suivent, environ trois minutes&#x202f;: ShipStation, Back Market, le traitement des commandes, et votre lecteur. Rien n’est envoyé à personne avant la dernière.</translation>
    </message>
    <message>
        <source>Welcome. Which language do you speak?</source>
        <translation>Bienvenue. Quelle langue parlez-vous&#x202f;?</translation>
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
    <name>Mending</name>
    <message>
        <source>The database is being looked through before the first sync. Scans are recorded meanwhile.</source>
        <translation>La base est contrôlée avant la première synchro. Les scans sont enregistrés pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>MendingPage</name>
    <message>
        <source>Begin empty</source>
        <translation>Repartir à vide</translation>
    </message>
    <message>
        <source>Begin empty: only orders that are not finished are read again. Settings stay; reports and the history of finished orders stay in the file that is set aside.</source>
        <translation>Repartir à vide&#x202f;: seules les commandes non closes sont relues. Les paramètres restent&#x202f;; les rapports et l’historique des commandes closes restent dans le fichier mis de côté.</translation>
    </message>
    <message>
        <source>End BB Desktop and leave everything as it is</source>
        <translation>Quitter BB Desktop et tout laisser en l’état</translation>
    </message>
    <message>
        <source>Nothing is recorded and nothing is sent until you decide. The file stays in its folder under another name; nothing is deleted.</source>
        <translation>Rien n’est enregistré ni envoyé avant votre décision. Le fichier reste dans son dossier sous un autre nom&#x202f;; rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Orders, labels and what Back Market knows are read anew with the next sync. Nothing is announced or registered twice.</source>
        <translation>Commandes, étiquettes et ce que Back Market sait sont relus à la prochaine synchro. Rien n’est annoncé ni enregistré deux fois.</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Show the data folder in the file manager</source>
        <translation>Afficher le dossier de données dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>The damaged database is set aside, and orders are read anew</source>
        <translation>La base endommagée est mise de côté, les commandes sont relues</translation>
    </message>
    <message>
        <source>The damaged database is set aside, and the copy takes its place</source>
        <translation>La base endommagée est mise de côté, la sauvegarde prend sa place</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation>La base est inutilisable</translation>
    </message>
    <message>
        <source>The journal of scans holds none that would be missing then.</source>
        <translation>Le journal des scans n’en contient aucun qui manquerait alors.</translation>
    </message>
    <message>
        <source>There is no sound copy of it beside it.</source>
        <translation>Il n’y a aucune sauvegarde saine à côté.</translation>
    </message>
    <message>
        <source>This takes a moment …</source>
        <translation>Un instant …</translation>
    </message>
</context>
<context>
    <name>ModeCard</name>
    <message>
        <source>Choose a store</source>
        <translation>Choisissez un store</translation>
    </message>
    <message>
        <source>Found in your account</source>
        <translation>Trouvé dans votre compte</translation>
    </message>
</context>
<context>
    <name>ModeStep</name>
    <message>
        <source>A Back Market token of its own is still needed, so that both sides can be read. ShipStation keeps its token.</source>
        <translation>Un jeton Back Market à part reste nécessaire pour lire les deux côtés. ShipStation garde le sien.</translation>
    </message>
    <message>
        <source>Both sides are compared: nothing is missed, nothing is told twice.</source>
        <translation>Les deux côtés sont comparés&#x202f;: rien n’est oublié, rien n’est annoncé deux fois.</translation>
    </message>
    <message>
        <source>Both ways work. Only one of them may be active, or every order would exist twice.</source>
        <translation>Les deux façons marchent. Une seule peut être active, sinon chaque commande existerait en double.</translation>
    </message>
    <message>
        <source>Bridge: this app does the whole way</source>
        <translation>Passerelle&#x202f;: cette application fait tout le chemin</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>Choose the store.</source>
        <translation>Choisissez le store.</translation>
    </message>
    <message>
        <source>Choose what fits. It is checked before anything is written there.</source>
        <translation>Choisissez ce qui convient. C’est contrôlé avant toute écriture là-bas.</translation>
    </message>
    <message>
        <source>Companion: this app adds and checks the IMEIs</source>
        <translation>Accompagnement&#x202f;: cette application ajoute et contrôle les IMEI</translation>
    </message>
    <message>
        <source>How do Back Market orders reach ShipStation today?</source>
        <translation>Comment les commandes Back Market arrivent-elles dans ShipStation&#x202f;?</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>New orders appear in ShipStation by themselves, accepted if you wish.</source>
        <translation>Les nouvelles commandes apparaissent d’elles-mêmes dans ShipStation, acceptées si vous le souhaitez.</translation>
    </message>
    <message>
        <source>No Back Market store is active in ShipStation. Connect it there, then “Look again”.</source>
        <translation>Aucun store Back Market n’est actif dans ShipStation. Connectez-le là-bas, puis «&#x202f;Regarder de nouveau&#x202f;».</translation>
    </message>
    <message>
        <source>No Back Market store is active there. So this app brings your orders.</source>
        <translation>Aucun store Back Market n’y est actif. C’est donc cette application qui apporte vos commandes.</translation>
    </message>
    <message>
        <source>No active store found.</source>
        <translation>Aucun store actif trouvé.</translation>
    </message>
    <message>
        <source>Read the stores of your ShipStation account once more</source>
        <translation>Relire les stores de votre compte ShipStation</translation>
    </message>
    <message>
        <source>Set by this computer&apos;s environment; it cannot be changed here.</source>
        <translation>Fixé par l’environnement de cet ordinateur&#x202f;; non modifiable ici.</translation>
    </message>
    <message>
        <source>ShipStation brings them</source>
        <translation>ShipStation les apporte</translation>
    </message>
    <message>
        <source>ShipStation has no store that orders can be created in. Make a manual store there, then “Look again”.</source>
        <translation>ShipStation n’a pas de store où créer des commandes. Créez-y un store manuel, puis «&#x202f;Regarder de nouveau&#x202f;».</translation>
    </message>
    <message>
        <source>ShipStation keeps fetching the orders and telling Back Market when they ship.</source>
        <translation>ShipStation continue à relever les commandes et à annoncer les envois à Back Market.</translation>
    </message>
    <message>
        <source>Store that ShipStation fills</source>
        <translation>Store rempli par ShipStation</translation>
    </message>
    <message>
        <source>Store that new orders go to</source>
        <translation>Store des nouvelles commandes</translation>
    </message>
    <message>
        <source>The store “{store}” is active. So ShipStation brings your orders.</source>
        <translation>Le store «&#x202f;{store}&#x202f;» est actif. C’est donc ShipStation qui apporte vos commandes.</translation>
    </message>
    <message>
        <source>This app brings them</source>
        <translation>Cette application les apporte</translation>
    </message>
    <message>
        <source>We looked in your ShipStation account.</source>
        <translation>Nous avons regardé dans votre compte ShipStation.</translation>
    </message>
    <message>
        <source>When the label exists, Back Market gets the parcel number and the IMEI from here.</source>
        <translation>Dès que l’étiquette existe, Back Market reçoit d’ici le numéro de suivi et l’IMEI.</translation>
    </message>
    <message>
        <source>You scan; the IMEI goes into ShipStation’s internal note before the label is made.</source>
        <translation>Vous scannez&#x202f;; l’IMEI va dans la remarque interne de ShipStation avant que l’étiquette soit créée.</translation>
    </message>
    <message>
        <source>You scan; the IMEI goes into the internal note, just the same.</source>
        <translation>Vous scannez&#x202f;; l’IMEI va dans la remarque interne, tout pareil.</translation>
    </message>
    <message>
        <source>Your ShipStation account was not looked at yet.</source>
        <translation>Votre compte ShipStation n’a pas encore été regardé.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <source>“{store}” is active in ShipStation. Two bridges would make every order twice. Switch it off there, then “Look again”.</source>
        <translation>«&#x202f;{store}&#x202f;» est actif dans ShipStation. Deux passerelles créeraient chaque commande en double. Désactivez-le là-bas, puis «&#x202f;Regarder de nouveau&#x202f;».</translation>
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
    <name>NameField</name>
    <message>
        <source>Show all names</source>
        <translation>Afficher tous les noms</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>In ShipStation now</source>
        <translation>À présent dans ShipStation</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Commande {number}</translation>
    </message>
    <message>
        <source>Order {number}: nothing changes</source>
        <translation>Commande {number}&#x202f;: rien ne change</translation>
    </message>
    <message>
        <source>With this template</source>
        <translation>Avec ce modèle</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>How an identifier stands in the internal note of its ShipStation order.</source>
        <translation>Comment un identifiant figure dans la remarque interne de sa commande ShipStation.</translation>
    </message>
    <message>
        <source>IMEI or SERIAL</source>
        <translation>IMEI ou SERIAL</translation>
    </message>
    <message>
        <source>Line for each phone</source>
        <translation>Ligne pour chaque appareil</translation>
    </message>
    <message>
        <source>No order has both an identifier and a note yet. Scan one, and it is shown here.</source>
        <translation>Aucune commande n’a encore à la fois un identifiant et une remarque. Scannez-en un, et elle s’affiche ici.</translation>
    </message>
    <message>
        <source>Note template</source>
        <translation>Modèle de remarque</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Stands at the head of the internal note of every new order.</source>
        <translation>Figure en tête de la remarque interne de chaque nouvelle commande.</translation>
    </message>
    <message>
        <source>The IMEI or serial number</source>
        <translation>L’IMEI ou le numéro de série</translation>
    </message>
    <message>
        <source>The SKU of the article</source>
        <translation>Le SKU de l’article</translation>
    </message>
    <message>
        <source>The number of the orderline at Back Market</source>
        <translation>Le numéro de la ligne chez Back Market</translation>
    </message>
    <message>
        <source>The title of the article</source>
        <translation>Le titre de l’article</translation>
    </message>
    <message>
        <source>What becomes of real notes</source>
        <translation>Ce que deviennent de vraies remarques</translation>
    </message>
    <message>
        <source>Without {identifier} it gets the number at its end: a note without it serves nobody. What people wrote into a note stays as it is, letter by letter.</source>
        <translation>Sans {identifier}, le numéro va à la fin&#x202f;: une remarque sans lui ne sert à personne. Ce que des personnes ont écrit dans une remarque reste, à la lettre près.</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>Votre propre texte</translation>
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
    <name>NoteText</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Written by BB Desktop</source>
        <translation>Écrit par BB Desktop</translation>
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
    <name>NotificationsSheet</name>
    <message>
        <source>Cancelled after scan</source>
        <translation>Annulée après le scan</translation>
    </message>
    <message>
        <source>Deadline near</source>
        <translation>Délai proche</translation>
    </message>
    <message>
        <source>Each is said once. No buyer’s name, address or IMEI stands in any of them. Where the system has no place for notifications, the banner and the status line say the same.</source>
        <translation>Chacune est dite une fois. Ni nom, ni adresse d’acheteur, ni IMEI n’y figurent. Si le système n’affiche pas de notifications, le bandeau et la ligne d’état disent la même chose.</translation>
    </message>
    <message>
        <source>Its parcel may lie on the table already.</source>
        <translation>Son colis est peut-être déjà sur la table.</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Nouvelles commandes</translation>
    </message>
    <message>
        <source>New orders and cancellations are not seen meanwhile.</source>
        <translation>Nouvelles commandes et annulations ne sont pas vues pendant ce temps.</translation>
    </message>
    <message>
        <source>No sync</source>
        <translation>Pas de synchro</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Once for each deadline.</source>
        <translation>Une fois par délai.</translation>
    </message>
    <message>
        <source>Say that a service refuses the token or the key</source>
        <translation>Prévenir si un service refuse le jeton ou la clé</translation>
    </message>
    <message>
        <source>Say that an order gets late in 2 hours</source>
        <translation>Prévenir si une commande sera en retard dans 2 heures</translation>
    </message>
    <message>
        <source>Say that an order was cancelled after its phone was scanned</source>
        <translation>Prévenir si une commande est annulée après le scan de son appareil</translation>
    </message>
    <message>
        <source>Say that new orders came in</source>
        <translation>Prévenir si de nouvelles commandes sont arrivées</translation>
    </message>
    <message>
        <source>Say that nothing was synced for 5 minutes</source>
        <translation>Prévenir si rien n’a été synchronisé pendant 5 minutes</translation>
    </message>
    <message>
        <source>Together, with how many there are.</source>
        <translation>Ensemble, avec leur nombre.</translation>
    </message>
    <message>
        <source>Token or key refused</source>
        <translation>Jeton ou clé refusés</translation>
    </message>
    <message>
        <source>What your system says when this window is not in front.</source>
        <translation>Ce que dit votre système quand cette fenêtre n’est pas devant.</translation>
    </message>
    <message>
        <source>Within a minute. Scans go on; nothing is sent until you reconnect.</source>
        <translation>En moins d’une minute. Le scan continue&#x202f;; rien n’est envoyé avant de vous reconnecter.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Back Market and ShipStation</source>
        <translation>Back Market et ShipStation</translation>
    </message>
    <message>
        <source>Back Market refused the token at {time}</source>
        <translation>Back Market refuse le jeton depuis {time}</translation>
    </message>
    <message>
        <source>Do not send {order}</source>
        <translation>N’expédiez pas {order}</translation>
    </message>
    <message>
        <source>It goes on by itself. Your scans are safe.</source>
        <translation>Reprise automatique. Vos scans sont en sécurité.</translation>
    </message>
    <message>
        <source>It was cancelled at Back Market after its phone was scanned.</source>
        <translation>Annulée sur Back Market après le scan.</translation>
    </message>
    <message>
        <source>Neither Back Market nor ShipStation is working. It goes on by itself; your scans are safe.</source>
        <translation>Back Market et ShipStation sont en panne. Reprise automatique&#x202f;; vos scans sont en sécurité.</translation>
    </message>
    <message>
        <source>No connection to {service}. What is due goes out later.</source>
        <translation>Pas de connexion à {service}. Ce qui est à envoyer partira plus tard.</translation>
    </message>
    <message>
        <source>No good sync since {time}</source>
        <translation>Aucune synchro réussie depuis {time}</translation>
    </message>
    <message>
        <source>Nothing is synced any more</source>
        <translation>Plus rien n’est synchronisé</translation>
    </message>
    <message>
        <source>Scanning goes on. Click here to connect again.</source>
        <translation>Le scan continue. Cliquez ici pour vous reconnecter.</translation>
    </message>
    <message>
        <source>Set it right in the system&apos;s settings.</source>
        <translation>Mettez-la à l’heure dans les réglages du système.</translation>
    </message>
    <message>
        <source>ShipStation refused the key at {time}</source>
        <translation>ShipStation refuse la clé depuis {time}</translation>
    </message>
    <message>
        <source>The firewall in front of {service} blocks this connection. It goes on by itself.</source>
        <translation>Le pare-feu de {service} bloque la connexion. Reprise automatique.</translation>
    </message>
    <message>
        <source>The sync works again</source>
        <translation>La synchro marche de nouveau</translation>
    </message>
    <message>
        <source>The window says what helps. Your scans are safe.</source>
        <translation>La fenêtre dit quoi faire. Vos scans sont en sécurité.</translation>
    </message>
    <message>
        <source>There is no internet. What is due goes out later.</source>
        <translation>Pas d’internet. Ce qui est à envoyer partira plus tard.</translation>
    </message>
    <message>
        <source>What waited goes out now.</source>
        <translation>Ce qui attendait part maintenant.</translation>
    </message>
    <message>
        <source>{orders} and others</source>
        <translation>{orders} et d’autres</translation>
    </message>
    <message>
        <source>{service} is not working. It goes on by itself; your scans are safe.</source>
        <translation>{service} est en panne. Reprise automatique&#x202f;; vos scans sont en sécurité.</translation>
    </message>
    <message>
        <source>{service} wants a pause. It goes on by itself; your scans are safe.</source>
        <translation>Pause demandée par {service}. Reprise automatique&#x202f;; vos scans sont en sécurité.</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Add a name and a value</source>
        <translation>Ajouter un nom et une valeur</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>Ajouter une option</translation>
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
        <translation>Commande en détail</translation>
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
    <name>PackingSheet</name>
    <message>
        <source>Accept all by itself</source>
        <translation>Tout accepter automatiquement</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Acceptation</translation>
    </message>
    <message>
        <source>An identifier that did not arrive with the announcement: a second line, or a late scan. It can never be corrected there. Companion only.</source>
        <translation>Un identifiant qui n’est pas arrivé avec l’annonce&#x202f;: une deuxième ligne, ou un scan tardif. Il ne peut jamais y être corrigé. Mode accompagnement seulement.</translation>
    </message>
    <message>
        <source>Between the label, or the last scan, and the announcement. So long a wrong phone can be taken back; afterwards it is final.</source>
        <translation>Entre l’étiquette, ou le dernier scan, et l’annonce. Pendant ce temps, un mauvais appareil peut être retiré&#x202f;; ensuite, c’est définitif.</translation>
    </message>
    <message>
        <source>By itself, every line is accepted at Back Market as soon as it is read.</source>
        <translation>Automatiquement&#x202f;: chaque ligne est acceptée chez Back Market dès qu’elle est lue.</translation>
    </message>
    <message>
        <source>Changes at once. The printer is chosen under Printing.</source>
        <translation>Effet immédiat. L’imprimante se choisit sous «&#x202f;Impression&#x202f;».</translation>
    </message>
    <message>
        <source>Collection points</source>
        <translation>Points relais</translation>
    </message>
    <message>
        <source>Colour, storage and grade on ShipStation’s packing slip, in orders that are created from now on. Bridge only.</source>
        <translation>Couleur, stockage et état sur le bordereau de ShipStation, dans les commandes créées à partir de maintenant. Mode passerelle seulement.</translation>
    </message>
    <message>
        <source>Create orders to parcel shops without asking</source>
        <translation>Créer sans demander les commandes en point relais</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Bon de livraison</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Else such an order waits until you decide how it is shipped.</source>
        <translation>Sinon, une telle commande attend que vous décidiez comment l’expédier.</translation>
    </message>
    <message>
        <source>Grace time</source>
        <translation>Délai de grâce</translation>
    </message>
    <message>
        <source>Hold until scanned</source>
        <translation>Retenir jusqu’au scan</translation>
    </message>
    <message>
        <source>I accept them by hand</source>
        <translation>Je les accepte à la main</translation>
    </message>
    <message>
        <source>It is Back Market’s relay address; carriers write to it about the parcel.</source>
        <translation>C’est l’adresse relais de Back Market&#x202f;; les transporteurs y écrivent au sujet du colis.</translation>
    </message>
    <message>
        <source>Item information</source>
        <translation>Infos sur l’article</translation>
    </message>
    <message>
        <source>Keep orders on hold in ShipStation until they are scanned</source>
        <translation>Garder les commandes en attente dans ShipStation jusqu’au scan</translation>
    </message>
    <message>
        <source>Kept with every order here and in exports; no service has a field for it.</source>
        <translation>Gardé ici avec chaque commande et dans les exports&#x202f;; aucun service n’a de champ pour cela.</translation>
    </message>
    <message>
        <source>Likewise.</source>
        <translation>De même.</translation>
    </message>
    <message>
        <source>Missing identifiers</source>
        <translation>Identifiants manquants</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Nouvelles commandes</translation>
    </message>
    <message>
        <source>No label can be made before the last identifier is there. Bridge only.</source>
        <translation>Pas d’étiquette possible avant le dernier identifiant. Mode passerelle seulement.</translation>
    </message>
    <message>
        <source>None: tell at once</source>
        <translation>Aucun&#x202f;: annoncer aussitôt</translation>
    </message>
    <message>
        <source>Note to the buyer</source>
        <translation>Remarque à l’acheteur</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Packing rules</source>
        <translation>Règles d’emballage</translation>
    </message>
    <message>
        <source>Pass the buyer’s e-mail address on to ShipStation</source>
        <translation>Transmettre l’e-mail de l’acheteur à ShipStation</translation>
    </message>
    <message>
        <source>Print the delivery note by itself when an order is complete</source>
        <translation>Imprimer automatiquement le bon de livraison dès qu’une commande est complète</translation>
    </message>
    <message>
        <source>Register at Back Market what ShipStation did not bring</source>
        <translation>Enregistrer chez Back Market ce que ShipStation n’a pas apporté</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Telling Back Market</source>
        <translation>Annonce à Back Market</translation>
    </message>
    <message>
        <source>Texts of your own</source>
        <translation>Vos propres textes</translation>
    </message>
    <message>
        <source>Who accepts orders, what must be scanned, and when Back Market is told.</source>
        <translation>Qui accepte les commandes, ce qu’il faut scanner, et quand Back Market est informé.</translation>
    </message>
    <message>
        <source>Words on packing slips</source>
        <translation>Mots sur les bordereaux</translation>
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
    <name>PassWatch</name>
    <message>
        <source>No sync began for a while; it is begun again now. Your scans are safe.</source>
        <translation>Aucune synchro n’a commencé depuis un moment&#x202f;; elle est relancée. Vos scans sont en sécurité.</translation>
    </message>
    <message>
        <source>Nothing is read or sent any more. Close BB Desktop and open it again; your scans are safe.</source>
        <translation>Plus rien n’est lu ni envoyé. Fermez BB Desktop et rouvrez-le&#x202f;; vos scans sont en sécurité.</translation>
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
    <name>PrivacySheet</name>
    <message>
        <source>Buyers</source>
        <translation>Acheteurs</translation>
    </message>
    <message>
        <source>Buyers are known here</source>
        <translation>Les acheteurs sont connus ici</translation>
    </message>
    <message>
        <source>Copies of the database that are older go as well. Younger copies still hold the buyers that were known when they were made.</source>
        <translation>Les sauvegardes plus anciennes de la base partent aussi. Les plus récentes contiennent encore les acheteurs connus à leur date.</translation>
    </message>
    <message>
        <source>Erase every buyer whose time is over, without waiting</source>
        <translation>Effacer sans attendre chaque acheteur dont le délai est passé</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>Effacer maintenant</translation>
    </message>
    <message>
        <source>How long buyers are known here. What proves a sale stays for ever.</source>
        <translation>Combien de temps les acheteurs sont connus ici. Ce qui prouve une vente reste pour toujours.</translation>
    </message>
    <message>
        <source>Nobody: buyers are kept until you erase one yourself.</source>
        <translation>Personne&#x202f;: les acheteurs restent jusqu’à ce que vous en effaciez un.</translation>
    </message>
    <message>
        <source>Nobody: every buyer whose time is over is erased already.</source>
        <translation>Personne&#x202f;: tous les acheteurs dont le délai est passé sont déjà effacés.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>The last traces in the file go with one of the next syncs.</source>
        <translation>Les dernières traces dans le fichier partent avec l’une des prochaines synchros.</translation>
    </message>
    <message>
        <source>The oldest of them was closed {when}.</source>
        <translation>Clôture la plus ancienne&#x202f;: {when}</translation>
    </message>
    <message>
        <source>Then name, address, phone, e-mail and what the buyer wrote are erased here, once a day and by itself. Order, article, IMEI, parcel number and times stay: they prove what was shipped. ShipStation and Back Market keep what they have.</source>
        <translation>Ensuite, nom, adresse, téléphone, e-mail et messages de l’acheteur sont effacés ici, une fois par jour et automatiquement. Commande, article, IMEI, numéro de suivi et heures restent&#x202f;: ils prouvent ce qui a été expédié. ShipStation et Back Market gardent ce qu’ils ont.</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>À effacer</translation>
    </message>
    <message>
        <source>What is stored here</source>
        <translation>Ce qui est conservé ici</translation>
    </message>
    <message>
        <source>Yes, erase</source>
        <translation>Oui, effacer</translation>
    </message>
    <message>
        <source>for a year after the order was closed</source>
        <translation>un an après la clôture de la commande</translation>
    </message>
    <message>
        <source>for ever, until I erase them</source>
        <translation>toujours, jusqu’à ce que je les efface</translation>
    </message>
    <message>
        <source>for half a year after the order was closed</source>
        <translation>six mois après la clôture de la commande</translation>
    </message>
    <message>
        <source>for ten years after the order was closed</source>
        <translation>dix ans après la clôture de la commande</translation>
    </message>
    <message>
        <source>for two years after the order was closed</source>
        <translation>deux ans après la clôture de la commande</translation>
    </message>
</context>
<context>
    <name>ProductFiles</name>
    <message>
        <source>Exported to {path}</source>
        <translation>Exporté vers {path}</translation>
    </message>
    <message>
        <source>This file has no column called “sku”.</source>
        <translation>Ce fichier n’a pas de colonne «&#x202f;sku&#x202f;».</translation>
    </message>
    <message>
        <source>This file names no SKU.</source>
        <translation>Ce fichier ne contient aucun SKU.</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Find a SKU or an article</source>
        <translation>SKU ou article</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Devinés</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>No SKU yet. They come with the orders, or from a file.</source>
        <translation>Pas encore de SKU. Ils viennent avec les commandes, ou d’un fichier.</translation>
    </message>
    <message>
        <source>Read a CSV file; nothing is used before it is saved</source>
        <translation>Lire un fichier CSV&#x202f;; rien n’est appliqué avant l’enregistrement</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>Tout est juste</translation>
    </message>
    <message>
        <source>Write all SKUs into a CSV file for a spreadsheet</source>
        <translation>Écrire tous les SKU dans un fichier CSV pour tableur</translation>
    </message>
</context>
<context>
    <name>ProductPanel</name>
    <message>
        <source>All of them stand on the page “Phones learned”.</source>
        <translation>Tous sont sur la page «&#x202f;Appareils appris&#x202f;».</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Tous les produits</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Retour au tableau</translation>
    </message>
    <message>
        <source>Choose an article to see what is to be scanned, its weight and its shelf.</source>
        <translation>Choisissez un article pour voir ce qu’il faut scanner, son poids et son étagère.</translation>
    </message>
    <message>
        <source>Corrected and forgotten on the page “Phones learned”.</source>
        <translation>À corriger et oublier sur la page «&#x202f;Appareils appris&#x202f;».</translation>
    </message>
    <message>
        <source>Guess what is to be scanned from the article&apos;s title again</source>
        <translation>Deviner de nouveau d’après le titre de l’article ce qu’il faut scanner</translation>
    </message>
    <message>
        <source>Guessed from the title: {kind}. Choose what is right.</source>
        <translation>Deviné d’après le titre&#x202f;: {kind}. Choisissez ce qui est juste.</translation>
    </message>
    <message>
        <source>Let the title decide</source>
        <translation>Laisser le titre décider</translation>
    </message>
    <message>
        <source>None yet: phones that are scanned and shipped teach them.</source>
        <translation>Aucun encore&#x202f;: les appareils scannés et expédiés les apprennent.</translation>
    </message>
    <message>
        <source>Options on the packing slip</source>
        <translation>Options sur le bordereau</translation>
    </message>
    <message>
        <source>Packed weight, g</source>
        <translation>Poids emballé, g</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <source>The weight has to be in whole grams, 100,000 at most.</source>
        <translation>Le poids doit être en grammes entiers, 100&#x202f;000 au plus.</translation>
    </message>
    <message>
        <source>To scan for each piece</source>
        <translation>À scanner par pièce</translation>
    </message>
    <message>
        <source>Type codes learned</source>
        <translation>Codes type appris</translation>
    </message>
</context>
<context>
    <name>ProductsSheet</name>
    <message>
        <source>Export products</source>
        <translation>Exporter les produits</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importer les produits</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>What is scanned for each SKU, what it weighs, and where it lies.</source>
        <translation>Ce qui est scanné pour chaque SKU, son poids et son emplacement.</translation>
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
    <name>ReconnectView</name>
    <message>
        <source>Back to work</source>
        <translation>Reprendre le travail</translation>
    </message>
    <message>
        <source>Back; the old one stays</source>
        <translation>Retour&#x202f;; l’ancien reste</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>I cannot find that page</source>
        <translation>Je ne trouve pas cette page</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <source>In your browser</source>
        <translation>Dans votre navigateur</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Leave this page</source>
        <translation>Quitter cette page</translation>
    </message>
    <message>
        <source>Say what that means</source>
        <translation>Dire ce que cela signifie</translation>
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
    <name>RestoreGuide</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done when the shop is opened next</source>
        <translation>Fait à la prochaine ouverture de la boutique</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>Nothing was scanned since then.</source>
        <translation>Rien n’a été scanné depuis.</translation>
    </message>
    <message>
        <source>Orders, labels and what Back Market knows are read anew with the next sync. Nothing is announced or registered twice.</source>
        <translation>Commandes, étiquettes et ce que Back Market sait sont relus à la prochaine synchro. Rien n’est annoncé ni enregistré deux fois.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The database of today becomes a copy itself, so this can be taken back.</source>
        <translation>La base d’aujourd’hui devient elle-même une sauvegarde&#x202f;: on peut donc revenir en arrière.</translation>
    </message>
    <message>
        <source>What was scanned since then is put back from the journal of scans, as far as that can be read.</source>
        <translation>Ce qui a été scanné depuis est rétabli depuis le journal des scans, dans la mesure où il est lisible.</translation>
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
    <name>ScannerPaper</name>
    <message>
        <source>Printing …</source>
        <translation>Impression …</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>The printer has two pages: the test card, and the cards.</source>
        <translation>L’imprimante a deux pages&#x202f;: la carte de test et les cartes d’action.</translation>
    </message>
</context>
<context>
    <name>ScannerSheet</name>
    <message>
        <source>A scanner on a serial port is not read by this version: set it to type like a keyboard, with a code of its manual.</source>
        <translation>Un lecteur sur port série n’est pas lu par cette version&#x202f;: réglez-le pour taper comme un clavier, avec un code de son manuel.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Forget how fast the scanner types; after a new scanner</source>
        <translation>Oublier la vitesse de frappe du lecteur&#x202f;; après un nouveau lecteur</translation>
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
        <source>Keyboard the scanner is set to</source>
        <translation>Clavier réglé sur le lecteur</translation>
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
        <source>Like a keyboard (USB or Bluetooth)</source>
        <translation>Comme un clavier (USB ou Bluetooth)</translation>
    </message>
    <message>
        <source>Not learned yet: keys within {ms} ms are one scan.</source>
        <translation>Pas encore appris&#x202f;: des touches à moins de {ms} ms font un scan.</translation>
    </message>
    <message>
        <source>Not that of this computer: the keys themselves are read.</source>
        <translation>Pas celui de cet ordinateur&#x202f;: ce sont les touches qui sont lues.</translation>
    </message>
    <message>
        <source>Phone with two IMEIs</source>
        <translation>Appareil à deux IMEI</translation>
    </message>
    <message>
        <source>Scan the card on the screen: what it tells is set by itself.</source>
        <translation>Scannez la carte à l’écran&#x202f;: ce qu’elle indique est réglé automatiquement.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
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
        <translation>Celui-ci est gardé et enregistré chez Back Market&#x202f;; l’autre reste à côté.</translation>
    </message>
    <message>
        <source>US (as delivered)</source>
        <translation>US (tel que livré)</translation>
    </message>
</context>
<context>
    <name>ScannerStep</name>
    <message>
        <source>It shows how your scanner types. Nothing has to be changed on scanner or computer.</source>
        <translation>Elle montre comment votre lecteur tape. Rien à changer sur le lecteur ni l’ordinateur.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Scan this card</source>
        <translation>Scannez cette carte</translation>
    </message>
    <message>
        <source>To be printed elsewhere, or on another computer</source>
        <translation>À imprimer ailleurs, ou sur un autre ordinateur</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>A phone is saved</source>
        <translation>Un appareil est enregistré</translation>
    </message>
    <message>
        <source>A scan is stopped</source>
        <translation>Un scan est arrêté</translation>
    </message>
    <message>
        <source>Hear “accepted”</source>
        <translation>Écouter «&#x202f;accepté&#x202f;»</translation>
    </message>
    <message>
        <source>Hear “refused”</source>
        <translation>Écouter «&#x202f;refusé&#x202f;»</translation>
    </message>
    <message>
        <source>Laser scanners cannot read a screen: print the card.</source>
        <translation>Les lecteurs laser ne lisent pas un écran&#x202f;: imprimez la carte.</translation>
    </message>
    <message>
        <source>Print card and command sheet</source>
        <translation>Imprimer carte de test et cartes d’action</translation>
    </message>
    <message>
        <source>Prints the test card and the cards that work like keys</source>
        <translation>Imprime la carte de test et les cartes qui servent de touches</translation>
    </message>
    <message>
        <source>Scan the card. If nothing appears here, click into this window first.</source>
        <translation>Scannez la carte. Si rien n’apparaît ici, cliquez d’abord dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Sounds are off: Settings, Sounds and bench.</source>
        <translation>Les sons sont coupés&#x202f;: Paramètres, Sons et poste.</translation>
    </message>
    <message>
        <source>Then scan one phone box of your own</source>
        <translation>Scannez ensuite une de vos boîtes d’appareil</translation>
    </message>
    <message>
        <source>Two sounds</source>
        <translation>Deux sons</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Ce que nous avons trouvé</translation>
    </message>
    <message>
        <source>Your scanner beeps when it has read. These say whether it was right.</source>
        <translation>Votre lecteur bipe quand il a lu. Ces sons disent si c’était juste.</translation>
    </message>
    <message>
        <source>so that you see which of its barcodes your scanner reads first.</source>
        <translation>pour voir lequel de ses codes-barres votre lecteur lit en premier.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a setting</source>
        <translation>Rechercher un paramètre</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>One is kept, ending in {ending}. Leave this empty to go on with it.</source>
        <translation>Déjà enregistré, fin&#x202f;: {ending}. Laissez vide pour continuer avec.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste what was copied</source>
        <translation>Coller ce qui a été copié</translation>
    </message>
    <message>
        <source>Set by this computer&apos;s environment; it cannot be changed here.</source>
        <translation>Fixé par l’environnement de cet ordinateur&#x202f;; non modifiable ici.</translation>
    </message>
    <message>
        <source>Show what stands here</source>
        <translation>Afficher ce qui est saisi ici</translation>
    </message>
    <message>
        <source>{count} characters, ending in {ending}</source>
        <translation>{count} caractères, finissant par {ending}</translation>
    </message>
</context>
<context>
    <name>SettingsSide</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>{page}: not saved yet</source>
        <translation>{page}&#x202f;: pas encore enregistré</translation>
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
    <name>ShipStationStep</name>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secret API</translation>
    </message>
    <message>
        <source>Choose the API version V1. A key of V2 does not fit here.</source>
        <translation>Choisissez la version V1 de l’API. Une clé V2 ne convient pas ici.</translation>
    </message>
    <message>
        <source>Connect ShipStation</source>
        <translation>Connecter ShipStation</translation>
    </message>
    <message>
        <source>First, because it shows how your orders get there today.</source>
        <translation>D’abord, car on y voit comment vos commandes y arrivent aujourd’hui.</translation>
    </message>
    <message>
        <source>I cannot find that page</source>
        <translation>Je ne trouve pas cette page</translation>
    </message>
    <message>
        <source>In your browser</source>
        <translation>Dans votre navigateur</translation>
    </message>
    <message>
        <source>Open API Settings.</source>
        <translation>Ouvrez «&#x202f;API Settings&#x202f;».</translation>
    </message>
    <message>
        <source>Open ShipStation</source>
        <translation>Ouvrir ShipStation</translation>
    </message>
    <message>
        <source>Press “Generate API Keys”, and copy key and secret from there.</source>
        <translation>Cliquez sur «&#x202f;Generate API Keys&#x202f;», puis copiez-y la clé et le secret.</translation>
    </message>
    <message>
        <source>Sign in to ShipStation. Open Settings (the gear), then Account.</source>
        <translation>Connectez-vous à ShipStation. Ouvrez «&#x202f;Settings&#x202f;» (l’engrenage), puis «&#x202f;Account&#x202f;».</translation>
    </message>
</context>
<context>
    <name>ShopSheet</name>
    <message>
        <source>0 never reminds.</source>
        <translation>0&#x202f;: jamais de rappel.</translation>
    </message>
    <message>
        <source>About this shop</source>
        <translation>À propos de cette boutique</translation>
    </message>
    <message>
        <source>Accounts and tokens belong to a region: another region is another shop.</source>
        <translation>Comptes et jetons sont liés à une région&#x202f;: une autre région est une autre boutique.</translation>
    </message>
    <message>
        <source>Back Market wants both in every request, to reach whoever sends too many.</source>
        <translation>Back Market veut les deux dans chaque requête, pour joindre qui en envoie trop.</translation>
    </message>
    <message>
        <source>Between 0 and {most} days.</source>
        <translation>Entre 0 et {most} jours.</translation>
    </message>
    <message>
        <source>Bridge: BB Desktop creates the orders</source>
        <translation>Passerelle&#x202f;: BB Desktop crée les commandes</translation>
    </message>
    <message>
        <source>Companion where ShipStation’s own Back Market store is active, else bridge: two at once would make every order twice.</source>
        <translation>Accompagnement si le store Back Market de ShipStation est actif, sinon passerelle&#x202f;: les deux à la fois créeraient chaque commande en double.</translation>
    </message>
    <message>
        <source>Companion: ShipStation imports them itself</source>
        <translation>Accompagnement&#x202f;: ShipStation les importe lui-même</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Day on which ShipStation’s key expires</source>
        <translation>Jour d’expiration de la clé ShipStation</translation>
    </message>
    <message>
        <source>E-mail address for Back Market</source>
        <translation>Adresse e-mail pour Back Market</translation>
    </message>
    <message>
        <source>Everything from the start</source>
        <translation>Tout depuis le début</translation>
    </message>
    <message>
        <source>Go through the set-up again…</source>
        <translation>Refaire la configuration…</translation>
    </message>
    <message>
        <source>How this shop is connected, and who brings its orders.</source>
        <translation>Comment cette boutique est connectée, et qui apporte ses commandes.</translation>
    </message>
    <message>
        <source>It expires on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>It has tokens and orders of its own. Leave it off for a real shop.</source>
        <translation>Elle a ses propres jetons et commandes. Laissez-la désactivée pour une vraie boutique.</translation>
    </message>
    <message>
        <source>Its number. Empty: the only store that orders can be created in.</source>
        <translation>Son numéro. Vide&#x202f;: le seul store où des commandes peuvent être créées.</translation>
    </message>
    <message>
        <source>Language, both services, set-up and scanner, step by step</source>
        <translation>Langue, les deux services, mode et lecteur, étape par étape</translation>
    </message>
    <message>
        <source>Look again…</source>
        <translation>Regarder de nouveau…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Read ShipStation’s stores and choose again</source>
        <translation>Lire les stores de ShipStation et choisir de nouveau</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Remind me to renew the token</source>
        <translation>Me rappeler de renouveler le jeton</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>ShipStation key</source>
        <translation>Clé ShipStation</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Store in ShipStation</source>
        <translation>Store dans ShipStation</translation>
    </message>
    <message>
        <source>Test platform</source>
        <translation>Plateforme de test</translation>
    </message>
    <message>
        <source>The day that ShipStation showed with the key. You are told 14 days before.</source>
        <translation>Le jour que ShipStation a affiché avec la clé. Vous êtes prévenu 14 jours avant.</translation>
    </message>
    <message>
        <source>The number of a store is made of figures alone.</source>
        <translation>Le numéro d’un store n’a que des chiffres.</translation>
    </message>
    <message>
        <source>What is entered already stays until you change it.</source>
        <translation>Ce qui est déjà saisi reste jusqu’à ce que vous le changiez.</translation>
    </message>
    <message>
        <source>What you call it, here alone.</source>
        <translation>Le nom que vous lui donnez, ici seulement.</translation>
    </message>
    <message>
        <source>Who brings the orders</source>
        <translation>Qui apporte les commandes</translation>
    </message>
    <message>
        <source>Work on Back Market’s test platform</source>
        <translation>Utiliser la plateforme de test Back Market</translation>
    </message>
    <message>
        <source>days after it was entered</source>
        <translation>jours après sa saisie</translation>
    </message>
</context>
<context>
    <name>ShopStep</name>
    <message>
        <source>Accept them by themselves</source>
        <translation>Les accepter automatiquement</translation>
    </message>
    <message>
        <source>An IMEI in the note</source>
        <translation>Un IMEI dans la remarque</translation>
    </message>
    <message>
        <source>An order that is accepted has to be shipped; whoever accepts by hand looks first.</source>
        <translation>Une commande acceptée doit être expédiée&#x202f;; qui accepte à la main regarde d’abord.</translation>
    </message>
    <message>
        <source>As it stands in ShipStation’s internal note.</source>
        <translation>Tel qu’il apparaît dans la remarque interne de ShipStation.</translation>
    </message>
    <message>
        <source>At Back Market</source>
        <translation>Chez Back Market</translation>
    </message>
    <message>
        <source>Back Market never lets an IMEI be changed; off, it is only shown to you.</source>
        <translation>Back Market ne laisse jamais modifier un IMEI&#x202f;; désactivé, il vous est seulement montré.</translation>
    </message>
    <message>
        <source>Back Market wants both in every request, for questions about it.</source>
        <translation>Back Market veut les deux dans chaque requête, pour toute question.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Each is said once, and none of them names a buyer.</source>
        <translation>Chacune est dite une fois, et aucune ne nomme un acheteur.</translation>
    </message>
    <message>
        <source>Goes to the head of the note of every new order; may be empty.</source>
        <translation>Va en tête de la remarque de chaque nouvelle commande&#x202f;; peut rester vide.</translation>
    </message>
    <message>
        <source>Hold until scanned</source>
        <translation>Retenir jusqu’au scan</translation>
    </message>
    <message>
        <source>How do you handle your orders?</source>
        <translation>Comment traitez-vous vos commandes&#x202f;?</translation>
    </message>
    <message>
        <source>I accept them by hand</source>
        <translation>Je les accepte à la main</translation>
    </message>
    <message>
        <source>Keep orders on hold until every phone is scanned</source>
        <translation>Garder les commandes en attente jusqu’au scan de chaque appareil</translation>
    </message>
    <message>
        <source>Missing IMEIs</source>
        <translation>IMEI manquants</translation>
    </message>
    <message>
        <source>Name of this shop</source>
        <translation>Nom de cette boutique</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Nouvelles commandes</translation>
    </message>
    <message>
        <source>No label can be made in ShipStation before the last scan.</source>
        <translation>Pas d’étiquette possible dans ShipStation avant le dernier scan.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Only one shop: no name is needed</source>
        <translation>Une seule boutique&#x202f;: pas besoin de nom</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Emballage</translation>
    </message>
    <message>
        <source>Register at Back Market what did not arrive there</source>
        <translation>Enregistrer chez Back Market ce qui n’y est pas arrivé</translation>
    </message>
    <message>
        <source>Set by this computer&apos;s environment; it cannot be changed here.</source>
        <translation>Fixé par l’environnement de cet ordinateur&#x202f;; non modifiable ici.</translation>
    </message>
    <message>
        <source>These are usual answers. Each can be changed in the settings at any time.</source>
        <translation>Voici les réponses habituelles. Chacune peut être changée à tout moment dans les paramètres.</translation>
    </message>
    <message>
        <source>What an order becomes in ShipStation while it stands so.</source>
        <translation>Ce que devient une commande dans ShipStation tant qu’elle est ainsi.</translation>
    </message>
    <message>
        <source>What this computer tells you</source>
        <translation>Ce que cet ordinateur vous signale</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>Your own text in the note</source>
        <translation>Votre propre texte dans la remarque</translation>
    </message>
</context>
<context>
    <name>ShopsCard</name>
    <message>
        <source>Add a shop</source>
        <translation>Ajouter une boutique</translation>
    </message>
    <message>
        <source>Another shop or region</source>
        <translation>Autre boutique ou région</translation>
    </message>
    <message>
        <source>Every region has accounts, tokens and order numbers of its own.</source>
        <translation>Chaque région a ses propres comptes, jetons et numéros de commande.</translation>
    </message>
    <message>
        <source>First shop</source>
        <translation>Première boutique</translation>
    </message>
    <message>
        <source>In front now</source>
        <translation>Ouverte actuellement</translation>
    </message>
    <message>
        <source>It gets orders, settings and credentials of its own</source>
        <translation>Elle reçoit ses propres commandes, paramètres et accès</translation>
    </message>
    <message>
        <source>It is off the list; its folder was set aside.</source>
        <translation>Elle n’est plus dans la liste&#x202f;; son dossier a été mis de côté.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nom de la boutique</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Rien n’est envoyé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Practice shop</source>
        <translation>Boutique d’entraînement</translation>
    </message>
    <message>
        <source>Region of the new shop</source>
        <translation>Région de la nouvelle boutique</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Show “{name}” in this window</source>
        <translation>Afficher «&#x202f;{name}&#x202f;» dans cette fenêtre</translation>
    </message>
    <message>
        <source>Take “{name}” off the list</source>
        <translation>Retirer «&#x202f;{name}&#x202f;» de la liste</translation>
    </message>
    <message>
        <source>Take “{name}” off the list and forget its credentials? Its folder with orders and proofs is set aside, not erased.</source>
        <translation>Retirer «&#x202f;{name}&#x202f;» de la liste et oublier ses accès&#x202f;? Son dossier de commandes et de preuves est mis de côté, pas effacé.</translation>
    </message>
    <message>
        <source>Your shops</source>
        <translation>Vos boutiques</translation>
    </message>
    <message>
        <source>“{name}” is on the list. Open it to connect it.</source>
        <translation>«&#x202f;{name}&#x202f;» est dans la liste. Ouvrez-la pour la connecter.</translation>
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
        <source>No sync since {time}</source>
        <translation>Pas de synchro depuis {time}</translation>
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
        <source>Reading …</source>
        <translation>Lecture …</translation>
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
        <source>This computer&apos;s clock</source>
        <translation>Horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>À transmettre</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>depuis {time}</translation>
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
    <name>StatusesSheet</name>
    <message>
        <source>A change applies to new orders, and to open ones at the next sync.</source>
        <translation>Un changement vaut pour les nouvelles commandes, et pour les ouvertes à la prochaine synchro.</translation>
    </message>
    <message>
        <source>At Back Market</source>
        <translation>Chez Back Market</translation>
    </message>
    <message>
        <source>In ShipStation</source>
        <translation>Dans ShipStation</translation>
    </message>
    <message>
        <source>In the companion set-up ShipStation decides this by itself (it knows only states 1 and 9), so this page is read-only.</source>
        <translation>En mode accompagnement, ShipStation décide lui-même (il ne connaît que les statuts 1 et 9)&#x202f;: cette page est donc en lecture seule.</translation>
    </message>
    <message>
        <source>Put the values here that fit most shops</source>
        <translation>Mettre les valeurs qui conviennent en général</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status mapping</source>
        <translation>Table des statuts</translation>
    </message>
    <message>
        <source>Suggested values</source>
        <translation>Valeurs suggérées</translation>
    </message>
    <message>
        <source>The number of this state in Back Market’s interface</source>
        <translation>Le numéro de ce statut dans l’interface de Back Market</translation>
    </message>
    <message>
        <source>What ShipStation shows for each state of a Back Market order.</source>
        <translation>Ce que ShipStation affiche pour chaque statut d’une commande Back Market.</translation>
    </message>
</context>
<context>
    <name>StepItem</name>
    <message>
        <source>Step {number} of {count}: {name}, {note}</source>
        <translation>Étape {number} sur {count}&#x202f;: {name}, {note}</translation>
    </message>
    <message>
        <source>{step} (done)</source>
        <translation>{step} (fait)</translation>
    </message>
    <message>
        <source>{step} (now)</source>
        <translation>{step} (en cours)</translation>
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
    <name>TextView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Retour aux paramètres</translation>
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
        <source>Save as a zip file …</source>
        <translation>Enregistrer en fichier zip …</translation>
    </message>
    <message>
        <source>Write it into a file to send</source>
        <translation>L’écrire dans un fichier à envoyer</translation>
    </message>
</context>
<context>
    <name>ThenCard</name>
    <message>
        <source>How far the sending is</source>
        <translation>Avancement de l’envoi</translation>
    </message>
    <message>
        <source>Then, by itself</source>
        <translation>Ensuite, automatiquement</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>BB Desktop</source>
        <translation>BB Desktop</translation>
    </message>
    <message>
        <source>BB Desktop: a service cannot be reached</source>
        <translation>BB Desktop&#x202f;: un service est injoignable</translation>
    </message>
    <message>
        <source>BB Desktop: a service refused the credentials</source>
        <translation>BB Desktop&#x202f;: un service a refusé l’accès</translation>
    </message>
    <message>
        <source>Open bench</source>
        <translation>Ouvrir le poste d’emballage</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
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
    <name>UnsavedQuestion</name>
    <message>
        <source>Changed and not saved: {pages}.</source>
        <translation>Modifié et non enregistré&#x202f;: {pages}.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go back to the settings as you changed them (Esc)</source>
        <translation>Revenir aux paramètres tels que vous les avez modifiés (Esc)</translation>
    </message>
    <message>
        <source>Go on with the settings that are in use</source>
        <translation>Continuer avec les paramètres en vigueur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the changed settings?</source>
        <translation>Enregistrer les paramètres modifiés&#x202f;?</translation>
    </message>
    <message>
        <source>Settings not saved</source>
        <translation>Paramètres non enregistrés</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Use these settings from now on</source>
        <translation>Utiliser ces paramètres à partir de maintenant</translation>
    </message>
    <message>
        <source>“{page}” cannot be saved as it stands: {fault}</source>
        <translation>«&#x202f;{page}&#x202f;» ne peut pas être enregistré ainsi&#x202f;: {fault}</translation>
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
    <name>Ways</name>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>IMEI into the internal note</source>
        <translation>IMEI dans la remarque interne</translation>
    </message>
    <message>
        <source>accepts, creates, adds the IMEI, tells Back Market</source>
        <translation>accepte, crée, ajoute l’IMEI, informe Back Market</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>reads both sides, compares</source>
        <translation>lit les deux côtés, compare</translation>
    </message>
    <message>
        <source>shipped, with the IMEI</source>
        <translation>expédié, avec l’IMEI</translation>
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
    <name>_OptionRow</name>
    <message>
        <source>Name of the option</source>
        <translation>Nom de l’option</translation>
    </message>
    <message>
        <source>Take this option away</source>
        <translation>Retirer cette option</translation>
    </message>
    <message>
        <source>Value of the option</source>
        <translation>Valeur de l’option</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message numerus="yes">
        <source>%n Back Market stores are active there. Choose yours.</source>
        <translation>
            <numerusform>%n store Back Market y est actif. Choisissez le vôtre.</numerusform>
            <numerusform>%n stores Back Market y sont actifs. Choisissez le vôtre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SKUs are different in this file. Save to use them.</source>
        <translation>
            <numerusform>%n SKU diffère dans ce fichier. Enregistrez pour l’utiliser.</numerusform>
            <numerusform>%n SKU diffèrent dans ce fichier. Enregistrez pour les utiliser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SKUs are shown whose identifier is guessed. Correct what is wrong.</source>
        <translation>
            <numerusform>%n SKU affiché, dont l’identifiant est deviné. Corrigez ce qui est faux.</numerusform>
            <numerusform>%n SKU affichés, dont l’identifiant est deviné. Corrigez ce qui est faux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active stores found: {names}</source>
        <translation>
            <numerusform>%n store actif trouvé&#x202f;: {names}</numerusform>
            <numerusform>%n stores actifs trouvés&#x202f;: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses for ShipStation</source>
        <translation>
            <numerusform>%n adresse pour ShipStation</numerusform>
            <numerusform>%n adresses pour ShipStation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses to write</source>
        <translation>
            <numerusform>%n adresse à inscrire</numerusform>
            <numerusform>%n adresses à inscrire</numerusform>
        </translation>
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
        <source>%n characters, new form</source>
        <translation>
            <numerusform>%n caractère, nouvelle forme</numerusform>
            <numerusform>%n caractères, nouvelle forme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters, not the usual form. It is tested all the same.</source>
        <translation>
            <numerusform>%n caractère, forme inhabituelle. Il est testé quand même.</numerusform>
            <numerusform>%n caractères, forme inhabituelle. Il est testé quand même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters, old form: an e-mail address and a password. Such tokens ended in 2023.</source>
        <translation>
            <numerusform>%n caractère, ancienne forme&#x202f;: une adresse e-mail et un mot de passe. Ces jetons ont pris fin en 2023.</numerusform>
            <numerusform>%n caractères, ancienne forme&#x202f;: une adresse e-mail et un mot de passe. Ces jetons ont pris fin en 2023.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters, some of which no token has. Copy it again, on its own.</source>
        <translation>
            <numerusform>%n caractère, qu’aucun jeton ne contient. Copiez-le de nouveau, seul.</numerusform>
            <numerusform>%n caractères, dont certains qu’aucun jeton ne contient. Copiez-le de nouveau, seul.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies, {size} together</source>
        <translation>
            <numerusform>%n sauvegarde, {size} en tout</numerusform>
            <numerusform>%n sauvegardes, {size} en tout</numerusform>
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
        <source>%n jobs are not sent yet. They go out when BB Desktop runs again.</source>
        <translation>
            <numerusform>%n tâche n’est pas encore transmise. Elle partira quand BB Desktop tournera de nouveau.</numerusform>
            <numerusform>%n tâches ne sont pas encore transmises. Elles partiront quand BB Desktop tournera de nouveau.</numerusform>
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
        <source>%n jobs wait: {kinds}</source>
        <translation>
            <numerusform>%n tâche attend&#x202f;: {kinds}</numerusform>
            <numerusform>%n tâches attendent&#x202f;: {kinds}</numerusform>
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
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
        <source>%n new orders</source>
        <translation>
            <numerusform>%n nouvelle commande</numerusform>
            <numerusform>%n nouvelles commandes</numerusform>
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
        <source>%n notes to write</source>
        <translation>
            <numerusform>%n remarque à écrire</numerusform>
            <numerusform>%n remarques à écrire</numerusform>
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
        <source>%n old copies of the database are removed.</source>
        <translation>
            <numerusform>%n ancienne sauvegarde de la base est supprimée.</numerusform>
            <numerusform>%n anciennes sauvegardes de la base sont supprimées.</numerusform>
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
        <source>%n orders are to be shipped and need their address.</source>
        <translation>
            <numerusform>%n commande est à expédier et a besoin de son adresse.</numerusform>
            <numerusform>%n commandes sont à expédier et ont besoin de leur adresse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders get late within two hours</source>
        <translation>
            <numerusform>%n commande sera en retard d’ici deux heures</numerusform>
            <numerusform>%n commandes seront en retard d’ici deux heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders open</source>
        <translation>
            <numerusform>%n commande ouverte</numerusform>
            <numerusform>%n commandes ouvertes</numerusform>
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
        <source>%n orders to create</source>
        <translation>
            <numerusform>%n commande à créer</numerusform>
            <numerusform>%n commandes à créer</numerusform>
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
        <source>%n orders were read. The most urgent ones come first.</source>
        <translation>
            <numerusform>%n commande a été lue. Les plus urgentes viennent d’abord.</numerusform>
            <numerusform>%n commandes ont été lues. Les plus urgentes viennent d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcels that ShipStation announces</source>
        <translation>
            <numerusform>%n colis que ShipStation annonce</numerusform>
            <numerusform>%n colis que ShipStation annonce</numerusform>
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
        <source>%n rows were left out.</source>
        <translation>
            <numerusform>%n ligne laissée de côté.</numerusform>
            <numerusform>%n lignes laissées de côté.</numerusform>
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
        <source>%n scans are put back from the journal of scans, each as it was made.</source>
        <translation>
            <numerusform>%n scan est rétabli depuis le journal des scans, tel qu’il a été fait.</numerusform>
            <numerusform>%n scans sont rétablis depuis le journal des scans, chacun tel qu’il a été fait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scans since then are missing in it. They are put back from the journal of scans, each as it was made.</source>
        <translation>
            <numerusform>%n scan fait depuis n’y est pas. Il est rétabli depuis le journal des scans, tel qu’il a été fait.</numerusform>
            <numerusform>%n scans faits depuis n’y sont pas. Ils sont rétablis depuis le journal des scans, chacun tel qu’il a été fait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments to tell</source>
        <translation>
            <numerusform>%n envoi à annoncer</numerusform>
            <numerusform>%n envois à annoncer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sold, last ordered {when}</source>
        <translation>
            <numerusform>Un vendu, dernière commande {when}</numerusform>
            <numerusform>%n vendus, dernière commande {when}</numerusform>
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
        <source>%n statuses to write</source>
        <translation>
            <numerusform>%n statut à écrire</numerusform>
            <numerusform>%n statuts à écrire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stores, {seconds} s</source>
        <translation>
            <numerusform>%n store, {seconds} s</numerusform>
            <numerusform>%n stores, {seconds} s</numerusform>
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
        <source>0, 10</source>
        <translation>0, 10</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>8, line 4–7</source>
        <translation>8, ligne 4–7</translation>
    </message>
    <message>
        <source>9</source>
        <translation>9</translation>
    </message>
    <message>
        <source>A BB_ variable that holds a table is not JSON.</source>
        <translation>Une variable BB_ qui contient un tableau n’est pas du JSON.</translation>
    </message>
    <message>
        <source>A PostgreSQL database needs the driver psycopg: install bb-desktop[postgresql].</source>
        <translation>Une base PostgreSQL a besoin du pilote psycopg&#x202f;: installez bb-desktop[postgresql].</translation>
    </message>
    <message>
        <source>A line is not accepted at Back Market yet.</source>
        <translation>Une ligne n’est pas encore acceptée sur Back Market.</translation>
    </message>
    <message>
        <source>A phone of the stock list in the database is no identifier.</source>
        <translation>Un appareil de la liste de stock dans la base n’est pas un identifiant.</translation>
    </message>
    <message>
        <source>A record could not be read.</source>
        <translation>Un enregistrement n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>A scan on order {order} could not be put back.</source>
        <translation>Un scan de la commande {order} n’a pas pu être rétabli.</translation>
    </message>
    <message>
        <source>A scan on order {order} in the database is no identifier.</source>
        <translation>Un scan de la commande {order} dans la base n’est pas un identifiant.</translation>
    </message>
    <message>
        <source>A scan stays as it was read: it can be withdrawn, not changed or removed.</source>
        <translation>Un scan reste tel qu’il a été lu&#x202f;: il peut être retiré, pas changé ni effacé.</translation>
    </message>
    <message>
        <source>A service refuses its token or key</source>
        <translation>Un service refuse son jeton ou sa clé</translation>
    </message>
    <message>
        <source>A store of ShipStation cannot be read: {reason}</source>
        <translation>Un store de ShipStation est illisible&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>A web page came instead of {service}: does this network want you to sign in? Open it in a browser; your scans are safe.</source>
        <translation>Une page web est arrivée à la place de {service}&#x202f;: ce réseau demande-t-il de se connecter&#x202f;? Ouvrez un navigateur&#x202f;; vos scans sont en sécurité.</translation>
    </message>
    <message>
        <source>A weekend lies before the deadline.</source>
        <translation>Un week-end précède l’échéance.</translation>
    </message>
    <message>
        <source>A {kind} in the database cannot be read ({fields}).</source>
        <translation>Une entrée de la base est illisible ({kind}&#x202f;: {fields}).</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secret API</translation>
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
        <source>Acceptance</source>
        <translation>Acceptation</translation>
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
        <source>Accepted, to be shipped</source>
        <translation>Acceptée, à expédier</translation>
    </message>
    <message>
        <source>Accepted, to ship</source>
        <translation>Acceptée, à expédier</translation>
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
        <source>Add new integration</source>
        <translation>Ajouter une nouvelle intégration</translation>
    </message>
    <message>
        <source>Add new integration, then Confirm</source>
        <translation>«&#x202f;Ajouter une nouvelle intégration&#x202f;», puis «&#x202f;Confirmer&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>All %n SKUs of this file stand here like that already.</source>
        <translation>
            <numerusform>%n SKU dans ce fichier, déjà tel quel ici.</numerusform>
            <numerusform>Les %n SKU de ce fichier sont déjà tels quels ici.</numerusform>
        </translation>
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
        <source>Also when the phone was scanned; you are told.</source>
        <translation>Même si l’appareil est scanné&#x202f;; vous êtes prévenu.</translation>
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
        <source>An order gets late in two hours</source>
        <translation>Une commande en retard dans deux heures</translation>
    </message>
    <message>
        <source>An order is cancelled after its scan</source>
        <translation>Une commande est annulée après son scan</translation>
    </message>
    <message>
        <source>An order of ShipStation cannot be read: {reason}.</source>
        <translation>Une commande de ShipStation est illisible&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>An order of ShipStation that may be {order} cannot be read: {reason}</source>
        <translation>Une commande de ShipStation, peut-être {order}, est illisible&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Announced, or nothing more is expected.</source>
        <translation>Annoncée, ou plus rien n’est attendu.</translation>
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
        <source>Another sync is running on the same data; this one was not started.</source>
        <translation>Une autre synchro tourne sur les mêmes données&#x202f;; celle-ci n’a pas commencé.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>As slow as somebody who types</source>
        <translation>Aussi lent qu’une frappe au clavier</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <translation>Asie-Pacifique</translation>
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
    <message numerus="yes">
        <source>BB Desktop: %n things need you</source>
        <translation>
            <numerusform>BB Desktop&#x202f;: %n point à traiter</numerusform>
            <numerusform>BB Desktop&#x202f;: %n points à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>BB_{variable} is set, which would hold for every shop: there can only be one while it is.</source>
        <translation>BB_{variable} est définie et vaudrait pour chaque boutique&#x202f;: tant qu’elle l’est, il ne peut y en avoir qu’une.</translation>
    </message>
    <message>
        <source>Back Market</source>
        <translation>Back Market</translation>
    </message>
    <message numerus="yes">
        <source>Back Market answers for a shop with %n orders. No order is known here to compare it with.</source>
        <translation>
            <numerusform>Back Market répond pour une boutique de %n commande. Aucune commande connue ici pour comparer.</numerusform>
            <numerusform>Back Market répond pour une boutique de %n commandes. Aucune commande connue ici pour comparer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back Market answers, but this token has the form of before 2023.</source>
        <translation>Back Market répond, mais ce jeton a la forme d’avant 2023.</translation>
    </message>
    <message>
        <source>Back Market answers.</source>
        <translation>Back Market répond.</translation>
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
        <source>Back Market does not know the parcel of order {order} yet.</source>
        <translation>Back Market ne connaît pas encore le colis de la commande {order}.</translation>
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
        <source>Back Market has no delivery note for order {order} yet.</source>
        <translation>Back Market n’a pas encore de bon de livraison pour la commande {order}.</translation>
    </message>
    <message>
        <source>Back Market has put the order on hold.</source>
        <translation>Back Market a mis la commande en attente.</translation>
    </message>
    <message>
        <source>Back Market has the parcel of order {order}, but not the number of its phone.</source>
        <translation>Back Market a le colis de la commande {order}, mais pas le numéro de l’appareil.</translation>
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
        <source>Back Market refuses this token.</source>
        <translation>Back Market refuse ce jeton.</translation>
    </message>
    <message>
        <source>Back Market says so; not scanned here.</source>
        <translation>Selon Back Market&#x202f;; pas scanné ici.</translation>
    </message>
    <message>
        <source>Back Market sent another order than {order}.</source>
        <translation>Back Market a envoyé une autre commande que {order}.</translation>
    </message>
    <message>
        <source>Back Market ships it itself (BackShip).</source>
        <translation>Back Market l’expédie lui-même (BackShip).</translation>
    </message>
    <message>
        <source>Back Market shows order {order} as shipped without its phone’s number.</source>
        <translation>Back Market indique la commande {order} comme expédiée, sans le numéro de l’appareil.</translation>
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
        <source>Back Market took the acceptance of order {order}, but does not show it.</source>
        <translation>Back Market a reçu l’acceptation de la commande {order}, mais ne l’affiche pas.</translation>
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
        <source>Back Market wants it shipped by {until}. It opens at the bench.</source>
        <translation>Back Market attend l’expédition&#x202f;: {until}. Elle s’ouvre au poste d’emballage.</translation>
    </message>
    <message>
        <source>Back Market wants {wanted}. Correct it in ShipStation, and pack that.</source>
        <translation>Back Market veut {wanted}. Corrigez dans ShipStation et emballez cela.</translation>
    </message>
    <message>
        <source>Back Market was told nothing yet.</source>
        <translation>Rien n’a encore été annoncé à Back Market.</translation>
    </message>
    <message>
        <source>Back Market&apos;s link to a delivery note is not a safe address.</source>
        <translation>Le lien de Back Market vers un bon de livraison n’est pas une adresse sûre.</translation>
    </message>
    <message>
        <source>Back Market&apos;s link to a delivery note makes no sense.</source>
        <translation>Le lien de Back Market vers un bon de livraison n’a pas de sens.</translation>
    </message>
    <message>
        <source>Back Market&apos;s link to the next page makes no sense.</source>
        <translation>Le lien de Back Market vers la page suivante n’a pas de sens.</translation>
    </message>
    <message>
        <source>Back Market&apos;s list of orders breaks off.</source>
        <translation>La liste des commandes de Back Market s’interrompt.</translation>
    </message>
    <message>
        <source>Back Market&apos;s list of orders does not end.</source>
        <translation>La liste des commandes de Back Market ne finit pas.</translation>
    </message>
    <message>
        <source>Back Market&apos;s list of orders is not in its usual shape.</source>
        <translation>La liste des commandes de Back Market n’a pas sa forme habituelle.</translation>
    </message>
    <message>
        <source>Back Market&apos;s list of orders is not in its usual shape: {reason}.</source>
        <translation>La liste des commandes de Back Market n’a pas sa forme habituelle&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Back Market&apos;s list of orders runs in a circle.</source>
        <translation>La liste des commandes de Back Market tourne en rond.</translation>
    </message>
    <message>
        <source>Back Market&apos;s next page lies at another address; this was refused.</source>
        <translation>La page suivante de Back Market est à une autre adresse&#x202f;; c’est refusé.</translation>
    </message>
    <message>
        <source>Back Market&apos;s reply for order {order} is no order.</source>
        <translation>La réponse de Back Market pour la commande {order} n’est pas une commande.</translation>
    </message>
    <message numerus="yes">
        <source>Back Market&apos;s token is %n days old. Renew it when you have five minutes: until then the old one works.</source>
        <translation>
            <numerusform>Le jeton Back Market a %n jour. Renouvelez-le quand vous aurez cinq minutes&#x202f;: d’ici là, l’ancien marche.</numerusform>
            <numerusform>Le jeton Back Market a %n jours. Renouvelez-le quand vous aurez cinq minutes&#x202f;: d’ici là, l’ancien marche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back Market, {record}: {reason}</source>
        <translation>Back Market, {record}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Back Office</source>
        <translation>Back Office</translation>
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
        <source>Cancel it in ShipStation, so that nobody packs it.</source>
        <translation>Annulez-la dans ShipStation, pour que personne ne l’emballe.</translation>
    </message>
    <message>
        <source>Cancel one of the two there, and ship the other one.</source>
        <translation>Annulez-y l’une des deux et expédiez l’autre.</translation>
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
        <source>Cancelled, refunded or never paid</source>
        <translation>Annulée, remboursée ou jamais payée</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Verr. Maj est activé</translation>
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
        <source>Carriers</source>
        <translation>Transporteurs</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Changes by itself after acceptance.</source>
        <translation>Change tout seul après l’acceptation.</translation>
    </message>
    <message>
        <source>Check that it was copied whole and that the region is right. If its entry in the Back Office was deleted, make a new one there.</source>
        <translation>Vérifiez qu’il est copié en entier et que la région est la bonne. Si son entrée a été supprimée dans le Back Office, créez-y un nouveau jeton.</translation>
    </message>
    <message>
        <source>Check the network of this computer, then test again.</source>
        <translation>Vérifiez le réseau de cet ordinateur, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>Choose V1, then Generate API Keys</source>
        <translation>Choisissez V1, puis «&#x202f;Generate API Keys&#x202f;»</translation>
    </message>
    <message>
        <source>Choose a plan with API access in ShipStation, then come back here. Scanning works without it, and what is scanned waits.</source>
        <translation>Choisissez dans ShipStation un abonnement avec accès à l’API, puis revenez ici. Le scan marche sans, et ce qui est scanné attend.</translation>
    </message>
    <message>
        <source>Choose the ShipStation store that brings the orders: the account has {number} active Back Market stores.</source>
        <translation>Choisissez le store ShipStation qui apporte les commandes&#x202f;: le compte a {number} stores Back Market actifs.</translation>
    </message>
    <message>
        <source>Choose the ShipStation store that new orders go to: the account has no manual store.</source>
        <translation>Choisissez le store ShipStation qui reçoit les nouvelles commandes&#x202f;: le compte n’a pas de store manuel.</translation>
    </message>
    <message>
        <source>Choose the ShipStation store that new orders go to: the account has {number} manual stores.</source>
        <translation>Choisissez le store ShipStation qui reçoit les nouvelles commandes&#x202f;: le compte a {number} stores manuels.</translation>
    </message>
    <message>
        <source>Choose “Other integration” in the list.</source>
        <translation>Choisissez «&#x202f;Other integration&#x202f;» dans la liste.</translation>
    </message>
    <message>
        <source>Chosen shipping method</source>
        <translation>Mode d’envoi choisi</translation>
    </message>
    <message>
        <source>Clock {span} fast</source>
        <translation>Horloge en avance de {span}</translation>
    </message>
    <message>
        <source>Clock {span} slow</source>
        <translation>Horloge en retard de {span}</translation>
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
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Codes are read all the same.</source>
        <translation>Les codes sont lus quand même.</translation>
    </message>
    <message>
        <source>Collection points</source>
        <translation>Points relais</translation>
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
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Comparing both sides</source>
        <translation>Comparaison des deux côtés</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirm that this is the token of your shop.</source>
        <translation>Confirmez que c’est le jeton de votre boutique.</translation>
    </message>
    <message numerus="yes">
        <source>Connected again. %n jobs still wait; Activity shows which.</source>
        <translation>
            <numerusform>Reconnecté. %n tâche attend encore&#x202f;; «&#x202f;Activité&#x202f;» montre laquelle.</numerusform>
            <numerusform>Reconnecté. %n tâches attendent encore&#x202f;; «&#x202f;Activité&#x202f;» montre lesquelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected again. %n waiting jobs are going out.</source>
        <translation>
            <numerusform>Reconnecté. %n tâche en attente part.</numerusform>
            <numerusform>Reconnecté. %n tâches en attente partent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected again. Everything that waited went out.</source>
        <translation>Reconnecté. Tout ce qui attendait est parti.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Copy both again: Settings, Account, API Settings, version V1. The secret is shown only once; without it, make a new pair.</source>
        <translation>Copiez de nouveau les deux&#x202f;: «&#x202f;Settings&#x202f;», «&#x202f;Account&#x202f;», «&#x202f;API Settings&#x202f;», version V1. Le secret n’est montré qu’une fois&#x202f;; sans lui, créez une nouvelle paire.</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copier pour l’assistance</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Copy it again, whole.</source>
        <translation>Recopiez-le, en entier.</translation>
    </message>
    <message>
        <source>Copy key and secret again, each on its own and without other text.</source>
        <translation>Recopiez la clé et le secret, chacun seul et sans autre texte.</translation>
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
        <source>Copy the key, then the secret</source>
        <translation>Copiez la clé, puis le secret</translation>
    </message>
    <message>
        <source>Copy the number of the current order</source>
        <translation>Copier le numéro de la commande actuelle</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copiez le jeton</translation>
    </message>
    <message>
        <source>Copy the token again, whole, on its own and without other text.</source>
        <translation>Recopiez le jeton, en entier, seul et sans autre texte.</translation>
    </message>
    <message>
        <source>Cover the other label and scan one phone only.</source>
        <translation>Cachez l’autre étiquette et scannez un seul appareil.</translation>
    </message>
    <message>
        <source>Create as Awaiting payment</source>
        <translation>Créer «&#x202f;En attente de paiement&#x202f;»</translation>
    </message>
    <message>
        <source>Create as On hold</source>
        <translation>Créer «&#x202f;En attente&#x202f;»</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>La créer</translation>
    </message>
    <message>
        <source>Create it again</source>
        <translation>La recréer</translation>
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
        <source>Delete the entry “Other integration”</source>
        <translation>Supprimez l’entrée «&#x202f;Other integration&#x202f;»</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Supprimée là-bas</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>en cours d’utilisation</translation>
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
        <source>Directory not empty</source>
        <translation>le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>l’espace attribué est épuisé</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>Ne pas créer</translation>
    </message>
    <message>
        <source>Do not pack order {order}: it was cancelled at Back Market, and ShipStation still offers it.</source>
        <translation>N’emballez pas la commande {order}&#x202f;: elle est annulée sur Back Market, et ShipStation la propose encore.</translation>
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
        <source>Do not ship order {order}: its address changed at Back Market after the label.</source>
        <translation>N’expédiez pas la commande {order}&#x202f;: son adresse a changé chez Back Market après l’étiquette.</translation>
    </message>
    <message>
        <source>Do what the coloured button of this page does</source>
        <translation>Faire ce que fait le bouton coloré de cette page</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n buyers are erased.</source>
        <translation>
            <numerusform>Terminé&#x202f;: %n acheteur est effacé.</numerusform>
            <numerusform>Terminé&#x202f;: %n acheteurs sont effacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>À envoyer bientôt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail address for Back Market</source>
        <translation>Adresse e-mail pour Back Market</translation>
    </message>
    <message>
        <source>EID, 32 digits</source>
        <translation>EID, 32 chiffres</translation>
    </message>
    <message>
        <source>Ends with Enter</source>
        <translation>Finit par Entrée</translation>
    </message>
    <message>
        <source>Ends with Tab</source>
        <translation>Finit par Tab</translation>
    </message>
    <message>
        <source>Ends with a pause</source>
        <translation>Finit par une pause</translation>
    </message>
    <message>
        <source>Enter ShipStation&apos;s key and secret again, step by step</source>
        <translation>Ressaisir la clé et le secret de ShipStation, étape par étape</translation>
    </message>
    <message>
        <source>Enter a new Back Market token, step by step</source>
        <translation>Saisir un nouveau jeton Back Market, étape par étape</translation>
    </message>
    <message>
        <source>Enter again</source>
        <translation>Ressaisir</translation>
    </message>
    <message>
        <source>Enter will never press a button in this app.</source>
        <translation>Entrée n’appuiera jamais sur un bouton de cette application.</translation>
    </message>
    <message>
        <source>Enter {parcel} in the Back Office in place of {old}.</source>
        <translation>Saisissez {parcel} dans le Back Office à la place de {old}.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n buyers for good? This cannot be taken back.</source>
        <translation>
            <numerusform>Effacer définitivement %n acheteur&#x202f;? C’est irréversible.</numerusform>
            <numerusform>Effacer définitivement %n acheteurs&#x202f;? C’est irréversible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erasing: %n buyers so far.</source>
        <translation>
            <numerusform>Effacement&#x202f;: déjà %n acheteur.</numerusform>
            <numerusform>Effacement&#x202f;: déjà %n acheteurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
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
        <source>Everything final</source>
        <translation>Tout est définitif</translation>
    </message>
    <message>
        <source>Everything that the program did.</source>
        <translation>Tout ce que l’application a fait.</translation>
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
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Field required</source>
        <translation>la valeur manque</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>le nom du fichier est trop long</translation>
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
        <source>Go through what is missing, step by step</source>
        <translation>Parcourir ce qui manque, étape par étape</translation>
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
        <source>Grace time</source>
        <translation>Délai de grâce</translation>
    </message>
    <message>
        <source>Handled elsewhere</source>
        <translation>Traité ailleurs</translation>
    </message>
    <message>
        <source>Held by Back Market</source>
        <translation>Mise en attente par Back Market</translation>
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
        <source>Hold the scanner still and scan again, or print the card.</source>
        <translation>Tenez le lecteur immobile et scannez de nouveau, ou imprimez la carte.</translation>
    </message>
    <message>
        <source>Hold until scanned</source>
        <translation>Retenir jusqu’au scan</translation>
    </message>
    <message>
        <source>How long buyers are kept</source>
        <translation>Durée de conservation des acheteurs</translation>
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
        <source>IMEI?</source>
        <translation>IMEI&#x202f;?</translation>
    </message>
    <message>
        <source>IMEISV, 16 digits</source>
        <translation>IMEISV, 16 chiffres</translation>
    </message>
    <message>
        <source>IMEIs arrive well, serial numbers do not.</source>
        <translation>Les IMEI arrivent bien, les numéros de série non.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>In ShipStation’s note</source>
        <translation>Dans la remarque ShipStation</translation>
    </message>
    <message>
        <source>In serial numbers these letters arrive as others: {pairs}.</source>
        <translation>Dans les numéros de série, ces lettres arrivent changées&#x202f;: {pairs}.</translation>
    </message>
    <message>
        <source>Input should be a valid boolean{more}</source>
        <translation>il faut oui ou non{more}</translation>
    </message>
    <message>
        <source>Input should be a valid date{more}</source>
        <translation>il faut une date{more}</translation>
    </message>
    <message>
        <source>Input should be a valid dictionary{more}</source>
        <translation>il faut un tableau{more}</translation>
    </message>
    <message>
        <source>Input should be a valid integer{more}</source>
        <translation>il faut un nombre entier{more}</translation>
    </message>
    <message>
        <source>Input should be a valid string{more}</source>
        <translation>il faut un texte{more}</translation>
    </message>
    <message>
        <source>Input should be greater than or equal to {least}</source>
        <translation>au moins {least}</translation>
    </message>
    <message>
        <source>Input should be less than or equal to {most}</source>
        <translation>au plus {most}</translation>
    </message>
    <message>
        <source>Input should be {choices}</source>
        <translation>possible&#x202f;: {choices}</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur de lecture ou d’écriture</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Remarque interne</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
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
        <source>It gives as the reason: {error}. Enter the parcel {parcel} in the Back Office.</source>
        <translation>Raison donnée&#x202f;: {error}. Saisissez le colis {parcel} dans le Back Office.</translation>
    </message>
    <message>
        <source>It goes into one parcel with order {orders}: open that one as well.</source>
        <translation>Part dans le même colis que la commande {orders}&#x202f;: ouvrez-la aussi.</translation>
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
        <source>It has not left yet: take it back instead.</source>
        <translation>Pas encore parti&#x202f;: retirez-le plutôt.</translation>
    </message>
    <message>
        <source>It is accepted at Back Market. Have ShipStation’s Back Market store look for new orders.</source>
        <translation>Elle est acceptée sur Back Market. Faites chercher les nouvelles commandes au store Back Market de ShipStation.</translation>
    </message>
    <message>
        <source>It is being put right: other text stays, our line is added again.</source>
        <translation>C’est en cours de correction&#x202f;: le reste du texte reste, notre ligne est ajoutée de nouveau.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Envoi en cours.</translation>
    </message>
    <message>
        <source>It is created once more. If it shall not go out, cancel it in the Back Office.</source>
        <translation>Elle est créée de nouveau. Si elle ne doit pas partir, annulez-la dans le Back Office.</translation>
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
        <source>It is shown only once. Pasting it here ticks these five.</source>
        <translation>Il n’est montré qu’une fois. Le coller ici coche ces cinq étapes.</translation>
    </message>
    <message>
        <source>It is the right phone. Save it all the same.</source>
        <translation>C’est le bon appareil. Enregistrer quand même.</translation>
    </message>
    <message>
        <source>It is the same account</source>
        <translation>C’est le même compte</translation>
    </message>
    <message>
        <source>It is the same shop</source>
        <translation>C’est la même boutique</translation>
    </message>
    <message>
        <source>It is told of the parcel {parcel} now.</source>
        <translation>Le colis {parcel} lui est annoncé maintenant.</translation>
    </message>
    <message>
        <source>It is told {lacking} now; nobody can change that afterwards.</source>
        <translation>{lacking} lui est transmis maintenant&#x202f;; personne ne peut le modifier ensuite.</translation>
    </message>
    <message>
        <source>It is told {told}, and not {others}. A label that is not used is voided in ShipStation.</source>
        <translation>On lui annonce {told}, et non {others}. Une étiquette inutilisée s’annule dans ShipStation.</translation>
    </message>
    <message>
        <source>It should have been created by now. It is created again.</source>
        <translation>Elle devrait déjà être créée. Elle est créée de nouveau.</translation>
    </message>
    <message>
        <source>It told {old}; the label here is {parcel}. Two bridges make doubles.</source>
        <translation>Il a annoncé {old}&#x202f;; l’étiquette ici est {parcel}. Deux passerelles font des doublons.</translation>
    </message>
    <message>
        <source>It was cancelled at Back Market {time}.</source>
        <translation>Annulée sur Back Market ({time}).</translation>
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
        <source>It was to leave by {until}. It opens at the bench.</source>
        <translation>Elle devait partir&#x202f;: {until}. Elle s’ouvre au poste d’emballage.</translation>
    </message>
    <message>
        <source>It works today. Make a new one in the Back Office soon: Back Market ends such tokens.</source>
        <translation>Il marche aujourd’hui. Créez-en bientôt un nouveau dans le Back Office&#x202f;: Back Market supprime ces jetons.</translation>
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
    <message numerus="yes">
        <source>Its shop has %n orders. Is it yours?</source>
        <translation>
            <numerusform>Sa boutique a %n commande. Est-ce la vôtre&#x202f;?</numerusform>
            <numerusform>Sa boutique a %n commandes. Est-ce la vôtre&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Kept here and in the note only: Back Market has room for one number on this line.</source>
        <translation>Seulement ici et dans la remarque&#x202f;: Back Market n’a de place que pour un numéro sur cette ligne.</translation>
    </message>
    <message>
        <source>Kept in the key store of this computer, never in a file.</source>
        <translation>Gardé dans le trousseau du système, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Kept in {store}, never in a file.</source>
        <translation>Gardé dans {store}, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Kept with it: {what}.</source>
        <translation>Gardé avec&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>Key and secret are there</source>
        <translation>La clé et le secret sont là</translation>
    </message>
    <message>
        <source>Keyboard does not fit</source>
        <translation>Clavier incompatible</translation>
    </message>
    <message>
        <source>Keyboard fits</source>
        <translation>Clavier compatible</translation>
    </message>
    <message>
        <source>Keyboard translated</source>
        <translation>Clavier traduit</translation>
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
        <source>Labels that were made meanwhile are read, none twice.</source>
        <translation>Les étiquettes créées entre-temps sont lues, aucune deux fois.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
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
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Let a buyer place an order in the practice shop</source>
        <translation>Faire passer une commande dans la boutique d’entraînement</translation>
    </message>
    <message>
        <source>Letters change places</source>
        <translation>Lettres interverties</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Line for each phone</source>
        <translation>Ligne pour chaque appareil</translation>
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
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Look which parcel the phone is in. {detail}</source>
        <translation>Vérifiez dans quel colis se trouve l’appareil. {detail}</translation>
    </message>
    <message>
        <source>Looks like a Back Market token</source>
        <translation>Ressemble à un jeton Back Market</translation>
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
        <source>MEID {code}</source>
        <translation>MEID {code}</translation>
    </message>
    <message>
        <source>Make a new token in the Back Office: Options, Integrations, Add new integration.</source>
        <translation>Créez un nouveau jeton dans le Back Office&#x202f;: «&#x202f;Options&#x202f;», «&#x202f;Intégrations&#x202f;», «&#x202f;Ajouter une nouvelle intégration&#x202f;».</translation>
    </message>
    <message>
        <source>Marked by hand at {bench}.</source>
        <translation>Marquée à la main, {bench}.</translation>
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
        <source>Missing identifiers</source>
        <translation>Identifiants manquants</translation>
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
        <source>New address of Back Market written into ShipStation.</source>
        <translation>Nouvelle adresse de Back Market inscrite dans ShipStation.</translation>
    </message>
    <message>
        <source>New address of {order} written into ShipStation</source>
        <translation>Nouvelle adresse de {order} inscrite dans ShipStation</translation>
    </message>
    <message>
        <source>New order (practice)</source>
        <translation>Nouvelle commande (entraînement)</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Nouvelles commandes</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
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
        <source>No Back Market token yet: enter it in the window (Settings → Shop), or set BB_BACK_MARKET_TOKEN.</source>
        <translation>Pas encore de jeton Back Market&#x202f;: saisissez-le dans la fenêtre (Paramètres → Boutique), ou définissez BB_BACK_MARKET_TOKEN.</translation>
    </message>
    <message>
        <source>No ShipStation API key yet: enter it in the window (Settings → Shop), or set BB_SHIPSTATION_API_KEY.</source>
        <translation>Pas encore de clé API ShipStation&#x202f;: saisissez-la dans la fenêtre (Paramètres → Boutique), ou définissez BB_SHIPSTATION_API_KEY.</translation>
    </message>
    <message>
        <source>No ShipStation API secret yet: enter it in the window (Settings → Shop), or set BB_SHIPSTATION_API_SECRET.</source>
        <translation>Pas encore de secret API ShipStation&#x202f;: saisissez-le dans la fenêtre (Paramètres → Boutique), ou définissez BB_SHIPSTATION_API_SECRET.</translation>
    </message>
    <message>
        <source>No connection to {service}, though the internet works. Keep scanning: everything goes out later.</source>
        <translation>Pas de connexion à {service}, alors qu’internet marche. Continuez à scanner&#x202f;: tout partira plus tard.</translation>
    </message>
    <message>
        <source>No connection to {service}.</source>
        <translation>Pas de connexion à {service}.</translation>
    </message>
    <message>
        <source>No internet. Keep scanning: everything goes out later.</source>
        <translation>Pas d’internet. Continuez à scanner&#x202f;: tout partira plus tard.</translation>
    </message>
    <message>
        <source>No internet: {service} could not be asked.</source>
        <translation>Pas d’internet&#x202f;: {service} n’a pas pu être interrogé.</translation>
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
        <source>No order {order} is stored, so nothing can be noted on it.</source>
        <translation>La commande {order} n’est pas enregistrée&#x202f;: rien ne peut y être noté.</translation>
    </message>
    <message>
        <source>No order {order} is stored, so nothing can be recorded on it.</source>
        <translation>La commande {order} n’est pas enregistrée&#x202f;: rien ne peut y être saisi.</translation>
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
        <source>No safe connection to {service}; is somebody in between?</source>
        <translation>Pas de connexion sûre à {service}&#x202f;; y a-t-il quelqu’un entre les deux&#x202f;?</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>No store is chosen yet to compare it with.</source>
        <translation>Aucun store n’est encore choisi pour comparer.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>None sold; ordered {when}, and cancelled</source>
        <translation>Aucun vendu&#x202f;; commandé {when}, puis annulé</translation>
    </message>
    <message>
        <source>None was scanned here. If you have it, scan it now: it goes straight to Back Market.</source>
        <translation>Aucun n’a été scanné ici. Si vous l’avez, scannez-le maintenant&#x202f;: il part directement chez Back Market.</translation>
    </message>
    <message>
        <source>Not V2. Two pairs may exist: leave the one that other programs use.</source>
        <translation>Pas V2. Deux paires sont possibles&#x202f;: laissez celle des autres programmes.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Not in ShipStation</source>
        <translation>Absent de ShipStation</translation>
    </message>
    <message>
        <source>Not in ShipStation yet</source>
        <translation>Pas encore dans ShipStation</translation>
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
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing could be synced for five minutes</source>
        <translation>Aucune synchro possible depuis cinq minutes</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What the program does stands here.</source>
        <translation>Rien ne s’est encore passé. Ce que fait l’application s’affiche ici.</translation>
    </message>
    <message>
        <source>Nothing has to be changed.</source>
        <translation>Rien à changer.</translation>
    </message>
    <message>
        <source>Nothing is entered for {service} yet: nothing is read or written there.</source>
        <translation>Rien n’est encore saisi pour {service}&#x202f;: rien n’y est lu ni écrit.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Rien n’est perdu</translation>
    </message>
    <message>
        <source>Nothing is packed before it is paid.</source>
        <translation>Rien n’est emballé avant d’être payé.</translation>
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
        <source>Nothing waits to be sent.</source>
        <translation>Rien n’attend d’être envoyé.</translation>
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
        <source>Nothing?</source>
        <translation>Rien&#x202f;?</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number of a SIM card (ICCID)</source>
        <translation>Numéro d’une carte SIM (ICCID)</translation>
    </message>
    <message>
        <source>Numbers do not arrive as they stand on the card.</source>
        <translation>Les numéros n’arrivent pas tels qu’ils sont sur la carte.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message numerus="yes">
        <source>Of %n SKUs it is guessed from the title what is to be scanned.</source>
        <translation>
            <numerusform>Pour %n SKU, ce qu’il faut scanner est deviné d’après le titre.</numerusform>
            <numerusform>Pour %n SKU, ce qu’il faut scanner est deviné d’après le titre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n closed orders the buyer is known here.</source>
        <translation>
            <numerusform>Pour %n commande close, l’acheteur est connu ici.</numerusform>
            <numerusform>Pour %n commandes closes, l’acheteur est connu ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n orders the buyer is erased here.</source>
        <translation>
            <numerusform>Pour %n commande, l’acheteur est effacé ici.</numerusform>
            <numerusform>Pour %n commandes, l’acheteur est effacé ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>On ShipStation&apos;s page API Settings, choose V1 and make a pair of key and secret there.</source>
        <translation>Dans ShipStation, page «&#x202f;API Settings&#x202f;», choisissez V1 et créez-y une paire clé et secret.</translation>
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
        <source>One of them holds signs that cannot be sent.</source>
        <translation>L’un d’eux contient des caractères impossibles à envoyer.</translation>
    </message>
    <message>
        <source>One phone was not scanned. A scan now goes straight to Back Market.</source>
        <translation>Un appareil n’a pas été scanné. Un scan part maintenant directement chez Back Market.</translation>
    </message>
    <message>
        <source>Open API Settings</source>
        <translation>Ouvrez «&#x202f;API Settings&#x202f;»</translation>
    </message>
    <message>
        <source>Open Options, then Integrations</source>
        <translation>Ouvrez «&#x202f;Options&#x202f;», puis «&#x202f;Intégrations&#x202f;»</translation>
    </message>
    <message>
        <source>Open Settings, then Account</source>
        <translation>Ouvrez «&#x202f;Settings&#x202f;», puis «&#x202f;Account&#x202f;»</translation>
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
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
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
        <source>Order {order} goes into one parcel with others.</source>
        <translation>La commande {order} part dans un colis avec d’autres.</translation>
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
        <source>Order {order} has no label to void.</source>
        <translation>La commande {order} n’a pas d’étiquette à annuler.</translation>
    </message>
    <message>
        <source>Order {order} has other quantities at Back Market than in ShipStation.</source>
        <translation>La commande {order} n’a pas les mêmes quantités chez Back Market et dans ShipStation.</translation>
    </message>
    <message>
        <source>Order {order} has to leave soon.</source>
        <translation>La commande {order} doit bientôt partir.</translation>
    </message>
    <message>
        <source>Order {order} has {count} parcels; Back Market has room for one parcel number.</source>
        <translation>La commande {order} a {count} colis&#x202f;; Back Market n’a de place que pour un numéro de suivi.</translation>
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
        <source>Order {order} is accepted, but not in ShipStation.</source>
        <translation>La commande {order} est acceptée, mais absente de ShipStation.</translation>
    </message>
    <message>
        <source>Order {order} is cancelled in ShipStation, and Back Market still waits for it.</source>
        <translation>La commande {order} est annulée dans ShipStation, et Back Market l’attend toujours.</translation>
    </message>
    <message>
        <source>Order {order} is in ShipStation already, made by another connection.</source>
        <translation>La commande {order} est déjà dans ShipStation, créée par une autre connexion.</translation>
    </message>
    <message>
        <source>Order {order} is in ShipStation twice: another connection has made it as well.</source>
        <translation>La commande {order} est en double dans ShipStation&#x202f;: une autre connexion l’a créée aussi.</translation>
    </message>
    <message>
        <source>Order {order} is late.</source>
        <translation>La commande {order} est en retard.</translation>
    </message>
    <message>
        <source>Order {order} is not to be packed: {stage}.</source>
        <translation>N’emballez pas la commande {order}&#x202f;: {stage}.</translation>
    </message>
    <message>
        <source>Order {order} is shipped, and Back Market was not told of it yet.</source>
        <translation>La commande {order} est expédiée, et pas encore annoncée à Back Market.</translation>
    </message>
    <message>
        <source>Order {order} is split in ShipStation.</source>
        <translation>La commande {order} est scindée dans ShipStation.</translation>
    </message>
    <message>
        <source>Order {order} is {status}: no label.</source>
        <translation>La commande {order} est au statut «&#x202f;{status}&#x202f;»&#x202f;: pas d’étiquette.</translation>
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
        <source>Order {order} of Back Market cannot be read: {reason}.</source>
        <translation>La commande {order} de Back Market est illisible&#x202f;: {reason}.</translation>
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
        <source>Order {order} was cancelled, but goes into one parcel with others.</source>
        <translation>La commande {order} a été annulée, mais part avec d’autres dans un même colis.</translation>
    </message>
    <message>
        <source>Order {order} was deleted in ShipStation, and Back Market still waits for it.</source>
        <translation>La commande {order} a été supprimée dans ShipStation, et Back Market l’attend toujours.</translation>
    </message>
    <message>
        <source>Order {order}: {detail}</source>
        <translation>Commande {order}&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Order {other} has {end} as well. One phone cannot be in two parcels: look which has it.</source>
        <translation>La commande {other} a aussi {end}. Un appareil ne peut pas être dans deux colis&#x202f;: vérifiez lequel le contient.</translation>
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
        <source>Orders that arrived meanwhile are read from {time} on, ten minutes before the refusal.</source>
        <translation>Les commandes arrivées entre-temps sont lues à partir de {time}, dix minutes avant le refus.</translation>
    </message>
    <message>
        <source>Orders that arrived meanwhile are read.</source>
        <translation>Les commandes arrivées entre-temps sont lues.</translation>
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
        <source>Otherwise the old entry still counts.</source>
        <translation>Sinon, l’ancienne entrée compte encore.</translation>
    </message>
    <message>
        <source>Pack at the bench</source>
        <translation>Emballer au poste d’emballage</translation>
    </message>
    <message>
        <source>Pack it now</source>
        <translation>L’emballer maintenant</translation>
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
        <source>Packing slip or order number</source>
        <translation>Bordereau ou numéro de commande</translation>
    </message>
    <message>
        <source>Packing slips are not read</source>
        <translation>Les bordereaux ne sont pas lus</translation>
    </message>
    <message>
        <source>Packing slips open orders</source>
        <translation>Les bordereaux ouvrent les commandes</translation>
    </message>
    <message>
        <source>Paid, not accepted yet</source>
        <translation>Payée, pas encore acceptée</translation>
    </message>
    <message>
        <source>Paid, to accept</source>
        <translation>Payée, à accepter</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Parcel at ShipStation</source>
        <translation>Colis chez ShipStation</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>Numéro de suivi</translation>
    </message>
    <message>
        <source>Parcel {n} of {m} in ShipStation</source>
        <translation>Colis {n} sur {m} dans ShipStation</translation>
    </message>
    <message>
        <source>Partly {word}</source>
        <translation>En partie {word}</translation>
    </message>
    <message>
        <source>Paste the key and its secret</source>
        <translation>Collez la clé et son secret</translation>
    </message>
    <message>
        <source>Paste the new token</source>
        <translation>Collez le nouveau jeton</translation>
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
        <source>Payment not arrived</source>
        <translation>Paiement non arrivé</translation>
    </message>
    <message>
        <source>Pending fulfillment</source>
        <translation>En attente de traitement</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
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
        <source>Plain http is allowed to a loopback address only; use https.</source>
        <translation>Le http simple n’est permis que vers cet ordinateur même&#x202f;; utilisez https.</translation>
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
        <source>Product code of the box (EAN)</source>
        <translation>Code produit de la boîte (EAN)</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Promised carrier</source>
        <translation>Transporteur promis</translation>
    </message>
    <message>
        <source>Promised was {promised}, booked is {booked}: the buyer gets another service.</source>
        <translation>Promis&#x202f;: {promised}, réservé&#x202f;: {booked}. L’acheteur reçoit un autre service.</translation>
    </message>
    <message numerus="yes">
        <source>Put back the copy of {when}, with %n orders?</source>
        <translation>
            <numerusform>Restaurer la sauvegarde ({when}), avec %n commande&#x202f;?</numerusform>
            <numerusform>Restaurer la sauvegarde ({when}), avec %n commandes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it in the place of the old one</source>
        <translation>Remplace l’ancienne saisie</translation>
    </message>
    <message>
        <source>Put the last good copy back, or begin empty</source>
        <translation>Restaurer la dernière bonne sauvegarde, ou repartir d’une base vide</translation>
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
        <source>Read completely</source>
        <translation>Lecture complète</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le disque est en lecture seule</translation>
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
        <source>Reading all of Back Market</source>
        <translation>Lecture complète de Back Market</translation>
    </message>
    <message>
        <source>Reading all of ShipStation</source>
        <translation>Lecture complète de ShipStation</translation>
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
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Reconnect Back Market</source>
        <translation>Reconnecter Back Market</translation>
    </message>
    <message>
        <source>Reconnect ShipStation</source>
        <translation>Reconnecter ShipStation</translation>
    </message>
    <message>
        <source>Refresh the page</source>
        <translation>Actualisez la page</translation>
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
        <translation>Enregistré chez Back Market ({time}).</translation>
    </message>
    <message>
        <source>Registered at Back Market {time}.</source>
        <translation>Enregistré chez Back Market ({time}).</translation>
    </message>
    <message>
        <source>Registered at Back Market. It can no longer be changed.</source>
        <translation>Enregistré chez Back Market. Ce n’est plus modifiable.</translation>
    </message>
    <message>
        <source>Registered on its line right after the parcel is announced.</source>
        <translation>Enregistré sur sa ligne juste après l’annonce du colis.</translation>
    </message>
    <message>
        <source>Registered with the announcement of the parcel, once there is a label.</source>
        <translation>Enregistré avec l’annonce du colis, dès qu’il y a une étiquette.</translation>
    </message>
    <message>
        <source>Released when Back Market releases it.</source>
        <translation>Libérée quand Back Market la libère.</translation>
    </message>
    <message>
        <source>Remind me to renew the token</source>
        <translation>Me rappeler de renouveler le jeton</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Reply of Back Market</source>
        <translation>Réponse de Back Market</translation>
    </message>
    <message>
        <source>Reply of ShipStation</source>
        <translation>Réponse de ShipStation</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Restore it in ShipStation, or cancel it in the Back Office as well.</source>
        <translation>Rétablissez-la dans ShipStation, ou annulez-la aussi dans le Back Office.</translation>
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
        <source>Row {line}: no SKU.</source>
        <translation>Ligne {line}&#x202f;: pas de SKU.</translation>
    </message>
    <message>
        <source>Row {line}: no SKU. The phone is loaded without it.</source>
        <translation>Ligne {line}&#x202f;: pas de SKU. L’appareil est chargé sans lui.</translation>
    </message>
    <message>
        <source>Row {line}: the SKU “{text}” stands there twice.</source>
        <translation>Ligne {line}&#x202f;: le SKU «&#x202f;{text}&#x202f;» y est deux fois.</translation>
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
        <source>Row {line}: “{text}” is no list of options, as Colour=Black|Grade=Good.</source>
        <translation>Ligne {line}&#x202f;: «&#x202f;{text}&#x202f;» n’est pas une liste d’options, comme Colour=Black|Grade=Good.</translation>
    </message>
    <message>
        <source>Row {line}: “{text}” is no weight in whole grams.</source>
        <translation>Ligne {line}&#x202f;: «&#x202f;{text}&#x202f;» n’est pas un poids en grammes entiers.</translation>
    </message>
    <message>
        <source>Row {line}: “{text}” is none of imei, serial, none.</source>
        <translation>Ligne {line}&#x202f;: «&#x202f;{text}&#x202f;» n’est ni imei, ni serial, ni none.</translation>
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
        <source>Saved. Now order {order}: it goes into the same parcel.</source>
        <translation>Enregistré. Maintenant la commande {order}&#x202f;: même colis.</translation>
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
        <source>Scan this barcode while BB Desktop shows the test of the scanner.</source>
        <translation>Scannez ce code-barres pendant que BB Desktop affiche le test du lecteur.</translation>
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
        <source>Scanned here</source>
        <translation>Scanné ici</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Scanner and computer have the same keyboard.</source>
        <translation>Le lecteur et l’ordinateur ont le même clavier.</translation>
    </message>
    <message>
        <source>Scanner test card</source>
        <translation>Carte de test du lecteur</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Second IMEI {code}</source>
        <translation>Second IMEI {code}</translation>
    </message>
    <message>
        <source>See what helps</source>
        <translation>Voir les solutions</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Vu comme</translation>
    </message>
    <message>
        <source>Sends an AIM prefix</source>
        <translation>Envoie un préfixe AIM</translation>
    </message>
    <message>
        <source>Sent to ShipStation</source>
        <translation>Envoyé à ShipStation</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N° de série</translation>
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
        <source>Serial?</source>
        <translation>N° de série&#x202f;?</translation>
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
        <source>Set the pause between two characters to 0: the scanner’s manual has a barcode.</source>
        <translation>Réglez la pause entre deux caractères sur 0&#x202f;: le manuel du lecteur a un code-barres pour cela.</translation>
    </message>
    <message>
        <source>Set the scanner to the keyboard of this computer: its manual has a barcode for that. Then scan the card again.</source>
        <translation>Réglez le lecteur sur le clavier de cet ordinateur&#x202f;: son manuel a un code-barres pour cela. Puis scannez de nouveau la carte.</translation>
    </message>
    <message>
        <source>Set to the French keyboard</source>
        <translation>Réglé sur le clavier français</translation>
    </message>
    <message>
        <source>Set to the German keyboard</source>
        <translation>Réglé sur le clavier allemand</translation>
    </message>
    <message>
        <source>Set to the US keyboard</source>
        <translation>Réglé sur le clavier américain</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Mode</translation>
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
        <source>Shelf</source>
        <translation>Étagère</translation>
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
        <source>Ship it from the Back Office, or cancel it there.</source>
        <translation>Expédiez-la depuis le Back Office, ou annulez-la là-bas.</translation>
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
        <source>ShipStation answers.</source>
        <translation>ShipStation répond.</translation>
    </message>
    <message>
        <source>ShipStation cannot know which one: ship this order from the Back Office.</source>
        <translation>ShipStation ne peut pas savoir lequel&#x202f;: expédiez cette commande depuis le Back Office.</translation>
    </message>
    <message>
        <source>ShipStation could not tell Back Market of order {order}.</source>
        <translation>ShipStation n’a pas pu annoncer la commande {order} à Back Market.</translation>
    </message>
    <message>
        <source>ShipStation could not tell Back Market: see Attention.</source>
        <translation>ShipStation n’a pas pu l’annoncer à Back Market&#x202f;: voir «&#x202f;À traiter&#x202f;».</translation>
    </message>
    <message>
        <source>ShipStation did not do this.</source>
        <translation>ShipStation ne l’a pas fait.</translation>
    </message>
    <message>
        <source>ShipStation did not send {lacking}. Enter it in the Back Office: nobody can change it there afterwards.</source>
        <translation>ShipStation n’a pas envoyé {lacking}. Saisissez-le dans le Back Office&#x202f;: ensuite, personne ne peut plus l’y changer.</translation>
    </message>
    <message>
        <source>ShipStation has no active Back Market store: connect it or switch it on there, or choose the bridge set-up.</source>
        <translation>ShipStation n’a pas de store Back Market actif&#x202f;: connectez-le ou activez-le là-bas, ou choisissez le mode passerelle.</translation>
    </message>
    <message>
        <source>ShipStation has no active store {store}: choose the store that new orders go to.</source>
        <translation>ShipStation n’a pas de store actif {store}&#x202f;: choisissez le store qui reçoit les nouvelles commandes.</translation>
    </message>
    <message>
        <source>ShipStation has no order {order}.</source>
        <translation>ShipStation n’a pas de commande {order}.</translation>
    </message>
    <message>
        <source>ShipStation has no such order yet.</source>
        <translation>ShipStation n’a pas encore cette commande.</translation>
    </message>
    <message>
        <source>ShipStation has not brought in order {order} yet.</source>
        <translation>ShipStation n’a pas encore importé la commande {order}.</translation>
    </message>
    <message>
        <source>ShipStation has not told Back Market: see Attention.</source>
        <translation>ShipStation ne l’a pas annoncé à Back Market&#x202f;: voir «&#x202f;À traiter&#x202f;».</translation>
    </message>
    <message>
        <source>ShipStation key expires</source>
        <translation>Expiration de la clé ShipStation</translation>
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
        <source>ShipStation refused it.</source>
        <translation>ShipStation l’a refusé.</translation>
    </message>
    <message>
        <source>ShipStation refused the key at {time}: mistyped, expired, or a V2 key. Scanning goes on. {jobs}</source>
        <translation>ShipStation refuse la clé depuis {time}&#x202f;: mal saisie, expirée, ou clé V2. Le scan continue. {jobs}</translation>
    </message>
    <message>
        <source>ShipStation refused the order.</source>
        <translation>ShipStation a refusé la commande.</translation>
    </message>
    <message>
        <source>ShipStation refuses this key and secret: mistyped, or expired.</source>
        <translation>ShipStation refuse cette clé et ce secret&#x202f;: mal saisis, ou expirés.</translation>
    </message>
    <message>
        <source>ShipStation sends no numbers of several pieces: enter it in the Back Office after the announcement.</source>
        <translation>ShipStation n’envoie pas de numéros pour plusieurs appareils&#x202f;: saisissez-le dans le Back Office après l’annonce.</translation>
    </message>
    <message>
        <source>ShipStation should have told it by now. Enter the parcel {parcel} in the Back Office.</source>
        <translation>ShipStation aurait déjà dû l’annoncer. Saisissez le colis {parcel} dans le Back Office.</translation>
    </message>
    <message>
        <source>ShipStation shows another one: {address}</source>
        <translation>ShipStation en montre une autre&#x202f;: {address}</translation>
    </message>
    <message>
        <source>ShipStation shows order {order} as shipped, but no parcel of it.</source>
        <translation>ShipStation indique la commande {order} comme expédiée, mais sans aucun colis.</translation>
    </message>
    <message numerus="yes">
        <source>ShipStation split it into %n parcels.</source>
        <translation>
            <numerusform>Répartie en %n colis dans ShipStation.</numerusform>
            <numerusform>Répartie en %n colis dans ShipStation.</numerusform>
        </translation>
    </message>
    <message>
        <source>ShipStation split the order, and another part of it has not left yet.</source>
        <translation>ShipStation a réparti la commande, et une autre partie n’est pas encore partie.</translation>
    </message>
    <message numerus="yes">
        <source>ShipStation takes %n more calls this minute</source>
        <translation>
            <numerusform>ShipStation accepte encore %n appel cette minute</numerusform>
            <numerusform>ShipStation accepte encore %n appels cette minute</numerusform>
        </translation>
    </message>
    <message>
        <source>ShipStation tells Back Market without it. Scan the phone if it is still here, and enter its number in the Back Office.</source>
        <translation>ShipStation fait l’annonce à Back Market sans lui. Scannez l’appareil s’il est encore ici, et saisissez son numéro dans le Back Office.</translation>
    </message>
    <message>
        <source>ShipStation told Back Market without this number: see Attention.</source>
        <translation>ShipStation a fait l’annonce à Back Market sans ce numéro&#x202f;: voir «&#x202f;À traiter&#x202f;».</translation>
    </message>
    <message>
        <source>ShipStation took it and does not show it. Other text stays, our line is added again.</source>
        <translation>ShipStation l’a pris et ne l’affiche pas. Le reste du texte demeure, notre ligne est rajoutée.</translation>
    </message>
    <message>
        <source>ShipStation wants no requests for a while.</source>
        <translation>ShipStation ne veut pas d’appels pour le moment.</translation>
    </message>
    <message numerus="yes">
        <source>ShipStation&apos;s API key expired %n days ago, as you entered it. Enter the new one.</source>
        <translation>
            <numerusform>La clé API de ShipStation a expiré il y a %n jour, selon votre saisie. Saisissez la nouvelle.</numerusform>
            <numerusform>La clé API de ShipStation a expiré il y a %n jours, selon votre saisie. Saisissez la nouvelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ShipStation&apos;s API key expires in %n days. Make a new one before orders stop.</source>
        <translation>
            <numerusform>La clé API de ShipStation expire dans %n jour. Créez-en une avant l’arrêt des commandes.</numerusform>
            <numerusform>La clé API de ShipStation expire dans %n jours. Créez-en une avant l’arrêt des commandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>ShipStation&apos;s API key expires today. Make a new one before orders stop.</source>
        <translation>La clé API de ShipStation expire aujourd’hui. Créez-en une avant l’arrêt des commandes.</translation>
    </message>
    <message>
        <source>ShipStation&apos;s list does not end.</source>
        <translation>La liste de ShipStation ne finit pas.</translation>
    </message>
    <message>
        <source>ShipStation&apos;s list of {things} is not in its usual shape.</source>
        <translation>La liste «&#x202f;{things}&#x202f;» de ShipStation n’a pas sa forme habituelle.</translation>
    </message>
    <message>
        <source>ShipStation&apos;s note of {order} is up to date</source>
        <translation>La remarque ShipStation de {order} est à jour</translation>
    </message>
    <message>
        <source>ShipStation&apos;s reply to a batch is not in its usual shape.</source>
        <translation>La réponse de ShipStation à un lot n’a pas sa forme habituelle.</translation>
    </message>
    <message>
        <source>ShipStation&apos;s reply to {path} is no list.</source>
        <translation>La réponse de ShipStation à {path} n’est pas une liste.</translation>
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
        <source>ShipStation, {record}: {reason}</source>
        <translation>ShipStation, {record}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>ShipStation’s own Back Market connection is active beside this app.</source>
        <translation>La connexion Back Market propre à ShipStation est active à côté de cette application.</translation>
    </message>
    <message>
        <source>ShipStation’s own connection sends it with the parcel.</source>
        <translation>La connexion propre à ShipStation l’envoie avec le colis.</translation>
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
        <source>Sign in as an administrator of the account.</source>
        <translation>Connectez-vous comme administrateur du compte.</translation>
    </message>
    <message>
        <source>Sign in as the owner of the shop.</source>
        <translation>Connectez-vous comme propriétaire de la boutique.</translation>
    </message>
    <message>
        <source>Sign in to the Back Office as the owner of this shop and copy its token.</source>
        <translation>Connectez-vous au Back Office en tant que propriétaire de cette boutique et copiez son jeton.</translation>
    </message>
    <message>
        <source>Since {time}, next try {next}.</source>
        <translation>Depuis {time}, nouvel essai&#x202f;: {next}.</translation>
    </message>
    <message>
        <source>Since {time}.</source>
        <translation>Depuis {time}.</translation>
    </message>
    <message>
        <source>So Back Market cannot be told from here: enter the parcel there.</source>
        <translation>Impossible donc de l’annoncer d’ici à Back Market&#x202f;: saisissez-y le colis.</translation>
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
        <translation>Vendu dans la commande {order} ({time}).</translation>
    </message>
    <message>
        <source>Sold in order {order}.</source>
        <translation>Vendu dans la commande {order}.</translation>
    </message>
    <message>
        <source>Somebody changed it in ShipStation, so it is left alone. Compare the two there; the order’s panel here shows Back Market’s.</source>
        <translation>Quelqu’un l’a changée dans ShipStation, elle reste donc telle quelle. Comparez les deux là-bas&#x202f;; la commande montre ici celle de Back Market.</translation>
    </message>
    <message>
        <source>Something unexpected happened. Nothing is lost; the log names it.</source>
        <translation>Un imprévu s’est produit. Rien n’est perdu&#x202f;; le journal donne les détails.</translation>
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
        <source>Stallone</source>
        <translation>Stallone</translation>
    </message>
    <message>
        <source>Starting with the system cannot be changed: {reason}.</source>
        <translation>Le démarrage avec le système ne peut pas être changé&#x202f;: {reason}.</translation>
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
        <source>Status mapping</source>
        <translation>Table des statuts</translation>
    </message>
    <message>
        <source>Stopped. What is due stays queued.</source>
        <translation>Arrêté. Ce qui est à envoyer reste en file.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Store in ShipStation</source>
        <translation>Store dans ShipStation</translation>
    </message>
    <message>
        <source>Store {store} is not an active Back Market store of ShipStation: choose the one that brings the orders.</source>
        <translation>Le store {store} n’est pas un store Back Market actif de ShipStation&#x202f;: choisissez celui qui apporte les commandes.</translation>
    </message>
    <message>
        <source>String should have at least {least} character{more}</source>
        <translation>au moins {least} caractère{more}</translation>
    </message>
    <message>
        <source>String should match pattern &apos;{pattern}&apos;</source>
        <translation>la forme doit être&#x202f;: {pattern}</translation>
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
        <source>Tab will never leave a field of this app.</source>
        <translation>Tab ne quittera jamais un champ de cette application.</translation>
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
        <source>Take its articles out of ShipStation’s order {chief}, and do not pack them.</source>
        <translation>Retirez ses articles de la commande {chief} dans ShipStation et ne les emballez pas.</translation>
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
        <source>Tell it now</source>
        <translation>L’annoncer maintenant</translation>
    </message>
    <message>
        <source>Telling Back Market</source>
        <translation>Annonce à Back Market</translation>
    </message>
    <message>
        <source>Test again in a few minutes. If it stays, look for a newer version of this program.</source>
        <translation>Testez de nouveau dans quelques minutes. Si cela persiste, cherchez une version plus récente de cette application.</translation>
    </message>
    <message>
        <source>Test platform</source>
        <translation>Plateforme de test</translation>
    </message>
    <message>
        <source>That is noted here. Nothing has to be changed on it.</source>
        <translation>C’est noté ici. Rien à changer sur le lecteur.</translation>
    </message>
    <message>
        <source>That was {kind}.</source>
        <translation>C’était {kind}.</translation>
    </message>
    <message>
        <source>That was {kind}. It does not fit here.</source>
        <translation>C’était {kind}. Cela ne convient pas ici.</translation>
    </message>
    <message numerus="yes">
        <source>The %n waiting jobs go out in their order, each exactly once.</source>
        <translation>
            <numerusform>%n tâche en attente part, une seule fois.</numerusform>
            <numerusform>Les %n tâches en attente partent dans l’ordre, chacune une seule fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Back Market token is missing or not one line of plain text.</source>
        <translation>Le jeton Back Market manque ou n’est pas une seule ligne de texte simple.</translation>
    </message>
    <message>
        <source>The IMEI line of order {order} is gone from ShipStation’s note.</source>
        <translation>La ligne IMEI de la commande {order} a disparu de la remarque ShipStation.</translation>
    </message>
    <message>
        <source>The ShipStation API key or its secret is missing.</source>
        <translation>La clé API ShipStation ou son secret manque.</translation>
    </message>
    <message>
        <source>The ShipStation form ^#^…^ arrives unharmed.</source>
        <translation>Le format ShipStation ^#^…^ arrive intact.</translation>
    </message>
    <message>
        <source>The ShipStation form ^#^…^ does not arrive as it is.</source>
        <translation>Le format ShipStation ^#^…^ n’arrive pas tel quel.</translation>
    </message>
    <message>
        <source>The address is incomplete, so ShipStation does not have the order.</source>
        <translation>L’adresse est incomplète, donc ShipStation n’a pas la commande.</translation>
    </message>
    <message>
        <source>The address of a SQLite database has to name a file.</source>
        <translation>L’adresse d’une base SQLite doit nommer un fichier.</translation>
    </message>
    <message>
        <source>The address of a service is not a web address.</source>
        <translation>L’adresse d’un service n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>The address of a service must begin with https:// and name a host.</source>
        <translation>L’adresse d’un service doit commencer par https:// et nommer un hôte.</translation>
    </message>
    <message>
        <source>The address of a service must end after the host or its port.</source>
        <translation>L’adresse d’un service doit s’arrêter après l’hôte ou son port.</translation>
    </message>
    <message>
        <source>The address of a service must not hold a user name or password.</source>
        <translation>L’adresse d’un service ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The address of order {order} changed at Back Market; ShipStation shows another one.</source>
        <translation>L’adresse de la commande {order} a changé chez Back Market&#x202f;; ShipStation en montre une autre.</translation>
    </message>
    <message>
        <source>The address of order {order} is incomplete.</source>
        <translation>L’adresse de la commande {order} est incomplète.</translation>
    </message>
    <message>
        <source>The address of the database cannot be understood.</source>
        <translation>L’adresse de la base de données est incompréhensible.</translation>
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
        <source>The certificate of {service} is not trusted: somebody, or a program, may be in between. Nothing is sent; your scans are safe.</source>
        <translation>Le certificat de {service} n’est pas fiable&#x202f;: une personne ou un programme s’est peut-être interposé. Rien n’est envoyé&#x202f;; vos scans sont en sécurité.</translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted; is somebody in between?</source>
        <translation>Le certificat de {service} n’est pas digne de confiance&#x202f;; y a-t-il quelqu’un entre les deux&#x202f;?</translation>
    </message>
    <message>
        <source>The certificate of {service} is not valid on this day, or this computer&apos;s clock is wrong.</source>
        <translation>Le certificat de {service} n’est pas valable ce jour, ou l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>The certificate of {service} is not valid today, or this computer&apos;s clock is wrong: look at its date. Your scans are safe.</source>
        <translation>Le certificat de {service} n’est pas valable aujourd’hui, ou l’horloge de cet ordinateur est fausse&#x202f;: vérifiez sa date. Vos scans sont en sécurité.</translation>
    </message>
    <message>
        <source>The clock of the computer at {bench} is right again</source>
        <translation>L’horloge de l’ordinateur de {bench} est de nouveau à l’heure</translation>
    </message>
    <message>
        <source>The clock of the computer at {bench} is {span} fast; all times here are the services&apos;</source>
        <translation>L’horloge de l’ordinateur de {bench} avance de {span}&#x202f;; toutes les heures ici sont celles des services</translation>
    </message>
    <message>
        <source>The clock of the computer at {bench} is {span} slow; all times here are the services&apos;</source>
        <translation>L’horloge de l’ordinateur de {bench} retarde de {span}&#x202f;; toutes les heures ici sont celles des services</translation>
    </message>
    <message>
        <source>The connection to {service} broke before the reply was complete.</source>
        <translation>La connexion à {service} s’est coupée avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The copy of the database is gone again.</source>
        <translation>La sauvegarde de la base a de nouveau disparu.</translation>
    </message>
    <message>
        <source>The data folder cannot be made: {reason}.</source>
        <translation>Le dossier de données ne peut pas être créé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier de données.</translation>
    </message>
    <message>
        <source>The database cannot be written: the file, its folder or the disk is read-only.</source>
        <translation>Impossible d’écrire dans la base&#x202f;: le fichier, son dossier ou le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date: rows would lose what they belong to. Nothing was changed.</source>
        <translation>La base n’a pas pu être mise à jour&#x202f;: des lignes perdraient ce à quoi elles appartiennent. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The database did not do what it was asked ({reason}).</source>
        <translation>La base de données n’a pas fait ce qui lui était demandé ({reason}).</translation>
    </message>
    <message>
        <source>The database file cannot be opened: check the folder and who may read it.</source>
        <translation>Le fichier de la base ne s’ouvre pas&#x202f;: vérifiez le dossier et qui a le droit de le lire.</translation>
    </message>
    <message>
        <source>The database file is damaged: nothing is read or written any more.</source>
        <translation>Le fichier de la base est endommagé&#x202f;: plus rien n’est lu ni écrit.</translation>
    </message>
    <message>
        <source>The database file is empty, though there are copies of it that hold orders.</source>
        <translation>Le fichier de la base est vide, alors qu’il en existe des sauvegardes avec des commandes.</translation>
    </message>
    <message>
        <source>The database file is gone, though copies of it lie where it was.</source>
        <translation>Le fichier de la base a disparu, alors que ses sauvegardes sont toujours là.</translation>
    </message>
    <message>
        <source>The database file is not a database, or it is damaged from its first byte.</source>
        <translation>Le fichier de la base n’est pas une base de données, ou il est endommagé dès le premier octet.</translation>
    </message>
    <message>
        <source>The database has to be SQLite or PostgreSQL.</source>
        <translation>La base de données doit être SQLite ou PostgreSQL.</translation>
    </message>
    <message>
        <source>The database holds tables of another program: give BB Desktop one of its own.</source>
        <translation>La base contient les tables d’un autre programme&#x202f;: donnez à BB Desktop sa propre base.</translation>
    </message>
    <message>
        <source>The database is closed already.</source>
        <translation>La base de données est déjà fermée.</translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation>La base de données est fermée.</translation>
    </message>
    <message>
        <source>The database is in use by another program; nothing was written. Try again.</source>
        <translation>La base de données est utilisée par un autre programme&#x202f;; rien n’a été écrit. Réessayez.</translation>
    </message>
    <message>
        <source>The database is no longer where it was opened: nothing is recorded any more. Bring its folder back and start BB Desktop again.</source>
        <translation>La base n’est plus là où elle a été ouverte&#x202f;: plus rien n’est enregistré. Remettez son dossier en place et redémarrez BB Desktop.</translation>
    </message>
    <message>
        <source>The database lies on a server; it is copied and put back there.</source>
        <translation>La base est sur un serveur&#x202f;; c’est là qu’elle est sauvegardée et restaurée.</translation>
    </message>
    <message>
        <source>The database refused a row that contradicts what it holds; nothing was written.</source>
        <translation>La base a refusé une ligne qui contredit son contenu&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The database server cannot be reached; nothing was written.</source>
        <translation>Le serveur de base de données est injoignable&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The database server does not give this user the right to do that.</source>
        <translation>Le serveur de base de données n’en donne pas le droit à cet utilisateur.</translation>
    </message>
    <message>
        <source>The database server has no database of that name.</source>
        <translation>Le serveur de base de données n’a pas de base de ce nom.</translation>
    </message>
    <message>
        <source>The database server refused the name or the password.</source>
        <translation>Le serveur de base de données refuse le nom ou le mot de passe.</translation>
    </message>
    <message>
        <source>The database was written by a newer BB Desktop (schema {found}; this one knows {newest}). Install the newest version; nothing was changed.</source>
        <translation>La base a été écrite par un BB Desktop plus récent (schéma {found}&#x202f;; celui-ci connaît {newest}). Installez la version la plus récente&#x202f;; rien n’a été changé.</translation>
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
        <source>The delivery note of order {order} is not a PDF.</source>
        <translation>Le bon de livraison de la commande {order} n’est pas un PDF.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written. Make room and try again.</source>
        <translation>Le disque est plein&#x202f;: rien n’a été écrit. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk reported a fault while the database was read or written.</source>
        <translation>Le disque a signalé une erreur pendant la lecture ou l’écriture de la base.</translation>
    </message>
    <message>
        <source>The document could not be downloaded (HTTP {status}).</source>
        <translation>Le document n’a pas pu être téléchargé (HTTP {status}).</translation>
    </message>
    <message>
        <source>The environment sets this (BB_{variable}): change it there.</source>
        <translation>Fixé par l’environnement (BB_{variable})&#x202f;: à changer là-bas.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Le fichier ne peut pas être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>Le fichier ne peut pas être écrit&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The firewall in front of the service blocks us. Next try {time}.</source>
        <translation>Le pare-feu du service nous bloque. Nouvel essai&#x202f;: {time}.</translation>
    </message>
    <message>
        <source>The firewall in front of {service} blocked this connection (ref. {ray}). Your scans are safe.</source>
        <translation>Le pare-feu de {service} bloque la connexion (réf. {ray}). Vos scans sont en sécurité.</translation>
    </message>
    <message>
        <source>The firewall in front of {service} blocked this connection. Your scans are safe.</source>
        <translation>Le pare-feu de {service} bloque la connexion. Vos scans sont en sécurité.</translation>
    </message>
    <message>
        <source>The firewall of {service} blocked this connection (ref. {ray}).</source>
        <translation>Le pare-feu de {service} bloque la connexion (réf. {ray}).</translation>
    </message>
    <message>
        <source>The firewall of {service} blocked this connection.</source>
        <translation>Le pare-feu de {service} bloque la connexion.</translation>
    </message>
    <message>
        <source>The firewall of {service} stopped this request.</source>
        <translation>Le pare-feu de {service} a bloqué cet appel.</translation>
    </message>
    <message>
        <source>The first shop cannot be removed: the others live in its folder.</source>
        <translation>La première boutique ne peut pas être retirée&#x202f;: les autres sont dans son dossier.</translation>
    </message>
    <message>
        <source>The journal is only ever added to: nothing in it is changed or removed.</source>
        <translation>Le journal ne fait que s’allonger&#x202f;: rien n’y est changé ni retiré.</translation>
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
        <source>The list of shops cannot be written: {reason}.</source>
        <translation>La liste des boutiques ne peut pas être écrite&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The model fits, by what you scanned before.</source>
        <translation>Le modèle convient, d’après vos scans précédents.</translation>
    </message>
    <message>
        <source>The new address of order {order} could not be written into ShipStation.</source>
        <translation>La nouvelle adresse de la commande {order} n’a pas pu être inscrite dans ShipStation.</translation>
    </message>
    <message numerus="yes">
        <source>The newest sound copy was made {when} and holds %n orders.</source>
        <translation>
            <numerusform>La sauvegarde saine la plus récente ({when}) contient %n commande.</numerusform>
            <numerusform>La sauvegarde saine la plus récente ({when}) contient %n commandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The normal case.</source>
        <translation>Le cas normal.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La remarque est vide.</translation>
    </message>
    <message>
        <source>The note of each part has its own numbers. Back Market has room for one parcel number.</source>
        <translation>La remarque de chaque partie contient ses numéros. Back Market n’a de place que pour un numéro de suivi.</translation>
    </message>
    <message>
        <source>The note of order {order} could not be written.</source>
        <translation>La remarque de la commande {order} n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The number of order {order} is not in ShipStation’s note.</source>
        <translation>Le numéro de la commande {order} n’est pas dans la remarque ShipStation.</translation>
    </message>
    <message>
        <source>The number {end} becomes free again. Take the parcel off the bench.</source>
        <translation>Le numéro {end} redevient libre. Retirez le colis du poste d’emballage.</translation>
    </message>
    <message>
        <source>The old key is removed from this computer.</source>
        <translation>L’ancienne clé est retirée de cet ordinateur.</translation>
    </message>
    <message>
        <source>The old key stays until you press this.</source>
        <translation>L’ancienne clé reste jusqu’à ce que vous appuyiez ici.</translation>
    </message>
    <message>
        <source>The old token is removed from this computer.</source>
        <translation>L’ancien jeton est retiré de cet ordinateur.</translation>
    </message>
    <message>
        <source>The old token stays until you press this.</source>
        <translation>L’ancien jeton reste jusqu’à ce que vous appuyiez ici.</translation>
    </message>
    <message>
        <source>The one that is kept was entered {when}.</source>
        <translation>Saisie actuelle ({when}).</translation>
    </message>
    <message>
        <source>The one you added for BB Desktop. ShipStation has its own: leave it.</source>
        <translation>Celle que vous avez ajoutée pour BB Desktop. ShipStation a la sienne&#x202f;: n’y touchez pas.</translation>
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
        <source>The page is there on plans with API access only.</source>
        <translation>Cette page n’existe qu’avec un abonnement incluant l’API.</translation>
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
        <source>The phone of order {order} stands on another order, too.</source>
        <translation>L’appareil de la commande {order} figure aussi sur une autre commande.</translation>
    </message>
    <message>
        <source>The port in the address of a service must lie between 1 and 65535.</source>
        <translation>Le port dans l’adresse d’un service doit être compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>The practice shop cannot be kept: {reason}.</source>
        <translation>La boutique d’entraînement ne peut pas être enregistrée&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The practice shop has credentials of its own, which stay.</source>
        <translation>La boutique d’entraînement a ses propres accès, qui restent.</translation>
    </message>
    <message>
        <source>The preferences cannot be written: {reason}.</source>
        <translation>Les préférences de cet ordinateur ne peuvent pas être écrites&#x202f;: {reason}.</translation>
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
        <source>The program is closing; what is due stays queued.</source>
        <translation>Le programme se ferme&#x202f;; ce qui est à envoyer reste en file.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let {service} through.</source>
        <translation>Le proxy de ce réseau ne laisse pas passer {service}.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let {service} through. Ask whoever looks after the network; your scans are safe.</source>
        <translation>Le proxy de ce réseau ne laisse pas passer {service}. Demandez à la personne qui gère le réseau&#x202f;; vos scans sont en sécurité.</translation>
    </message>
    <message>
        <source>The reply of {service} is larger than {size} MiB.</source>
        <translation>La réponse de {service} dépasse {size} Mio.</translation>
    </message>
    <message>
        <source>The reply of {service} is not the JSON that it should be.</source>
        <translation>La réponse de {service} n’est pas le JSON attendu.</translation>
    </message>
    <message>
        <source>The reply of {service} is packed in a way that cannot be read.</source>
        <translation>La réponse de {service} est compressée d’une façon illisible.</translation>
    </message>
    <message>
        <source>The scanned number comes here after the scan.</source>
        <translation>Le numéro scanné viendra ici après le scan.</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard. Its codes are put right by what they say.</source>
        <translation>Le lecteur tape pour un autre clavier. Ses codes sont corrigés d’après leur contenu.</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard. We read the keys: nothing to change.</source>
        <translation>Le lecteur tape pour un autre clavier. Nous lisons les touches&#x202f;: rien à changer.</translation>
    </message>
    <message>
        <source>The scripts that bring the database up to date are incomplete: install again.</source>
        <translation>Les scripts qui mettent la base à jour sont incomplets&#x202f;: réinstallez.</translation>
    </message>
    <message>
        <source>The secret is shown only once.</source>
        <translation>Le secret n’est montré qu’une fois.</translation>
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
        <source>The setting {name} ({variable}) is not allowed: {reason}.</source>
        <translation>Le paramètre {name} ({variable}) n’est pas permis ainsi&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The settings cannot be written: {reason}.</source>
        <translation>Les paramètres ne peuvent pas être écrits&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The shop&apos;s folder cannot be moved: {reason}.</source>
        <translation>Le dossier de la boutique ne peut pas être déplacé&#x202f;: {reason}.</translation>
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
        <source>The store that this shop works with is not in this account.</source>
        <translation>Le store avec lequel cette boutique travaille n’est pas dans ce compte.</translation>
    </message>
    <message>
        <source>The store that this shop works with is there.</source>
        <translation>Le store avec lequel cette boutique travaille est là.</translation>
    </message>
    <message numerus="yes">
        <source>The sync has stood still for %n minutes. Cancel it under Activity; if that does not help, close BB Desktop and open it again. Your scans are safe.</source>
        <translation>
            <numerusform>La synchro n’avance plus depuis %n minute. Annulez-la dans «&#x202f;Activité&#x202f;»&#x202f;; si cela ne suffit pas, fermez BB Desktop et rouvrez-le. Vos scans sont en sécurité.</numerusform>
            <numerusform>La synchro n’avance plus depuis %n minutes. Annulez-la dans «&#x202f;Activité&#x202f;»&#x202f;; si cela ne suffit pas, fermez BB Desktop et rouvrez-le. Vos scans sont en sécurité.</numerusform>
        </translation>
    </message>
    <message>
        <source>The system’s key store is locked or refuses. Unlock it and try again; what was kept before stays.</source>
        <translation>Le trousseau du système est verrouillé ou refuse. Déverrouillez-le et réessayez&#x202f;; ce qui était gardé avant reste.</translation>
    </message>
    <message numerus="yes">
        <source>The time of %n buyers is over.</source>
        <translation>
            <numerusform>Délai passé pour %n acheteur.</numerusform>
            <numerusform>Délai passé pour %n acheteurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no database yet, so there is nothing to copy.</source>
        <translation>Il n’y a pas encore de base de données, donc rien à sauvegarder.</translation>
    </message>
    <message>
        <source>There is no shop of that name.</source>
        <translation>Il n’y a pas de boutique de ce nom.</translation>
    </message>
    <message>
        <source>There is no such order any more.</source>
        <translation>Cette commande n’existe plus.</translation>
    </message>
    <message>
        <source>There is nothing in it that could be sent; the old one stays.</source>
        <translation>Rien là-dedans ne peut être envoyé&#x202f;; l’ancien reste.</translation>
    </message>
    <message>
        <source>There {held}, here {end}. Only their support can change it: the text for them is copied.</source>
        <translation>Là-bas {held}, ici {end}. Seule leur assistance peut le changer&#x202f;: le texte pour elle est copié.</translation>
    </message>
    <message>
        <source>They are ShipStation’s order {chief}. Back Market is told its parcel for each of them.</source>
        <translation>Elles forment la commande ShipStation {chief}. Son colis est annoncé à Back Market pour chacune.</translation>
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
        <source>This buyer is forgotten already.</source>
        <translation>Cet acheteur est déjà oublié.</translation>
    </message>
    <message>
        <source>This cannot be right: it is empty or holds other signs.</source>
        <translation>C’est impossible&#x202f;: c’est vide ou contient d’autres caractères.</translation>
    </message>
    <message numerus="yes">
        <source>This changes something about %n open orders.</source>
        <translation>
            <numerusform>Cela change quelque chose pour %n commande ouverte.</numerusform>
            <numerusform>Cela change quelque chose pour %n commandes ouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no key store: it is kept until the program ends, and never in a file.</source>
        <translation>Cet ordinateur n’a pas de trousseau&#x202f;: gardé jusqu’à la fermeture de l’application, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>This computer has no key store: kept until the program ends, and never in a file.</source>
        <translation>Cet ordinateur n’a pas de trousseau&#x202f;: gardé jusqu’à la fermeture de l’application, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>This computer has no printer set up.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} fast</source>
        <translation>L’horloge de cet ordinateur avance de {span}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} fast. Set it right; until then BB Desktop goes by the time of Back Market and ShipStation.</source>
        <translation>L’horloge de cet ordinateur avance de {span}. Mettez-la à l’heure&#x202f;; d’ici là, BB Desktop suit l’heure de Back Market et de ShipStation.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} slow</source>
        <translation>L’horloge de cet ordinateur retarde de {span}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} slow. Set it right; until then BB Desktop goes by the time of Back Market and ShipStation.</source>
        <translation>L’horloge de cet ordinateur retarde de {span}. Mettez-la à l’heure&#x202f;; d’ici là, BB Desktop suit l’heure de Back Market et de ShipStation.</translation>
    </message>
    <message>
        <source>This copy was written by a newer BB Desktop. Install the newest version.</source>
        <translation>Cette sauvegarde a été écrite par un BB Desktop plus récent. Installez la version la plus récente.</translation>
    </message>
    <message>
        <source>This file holds a token or a key. Settings are handed on without: take it out, and enter it where it belongs.</source>
        <translation>Ce fichier contient un jeton ou une clé. Les paramètres se transmettent sans&#x202f;: retirez-le et saisissez-le à sa place.</translation>
    </message>
    <message>
        <source>This file was written by a later version of BB Desktop.</source>
        <translation>Ce fichier a été écrit par une version plus récente de BB Desktop.</translation>
    </message>
    <message>
        <source>This identifier stands on order {order} already.</source>
        <translation>Ce numéro figure déjà dans la commande {order}.</translation>
    </message>
    <message>
        <source>This identifier stands on order {order}, which is still open.</source>
        <translation>Ce numéro figure dans la commande {order}, qui est encore ouverte.</translation>
    </message>
    <message>
        <source>This is a V2 key. ShipStation takes it, but not for orders and their notes.</source>
        <translation>C’est une clé V2. ShipStation l’accepte, mais pas pour les commandes et leurs remarques.</translation>
    </message>
    <message>
        <source>This is a token of the old form, made of an e-mail address and a password. Back Market ended those in 2023.</source>
        <translation>C’est un jeton de l’ancienne forme, fait d’une adresse e-mail et d’un mot de passe. Back Market les a supprimés en 2023.</translation>
    </message>
    <message>
        <source>This is not a file of settings that BB Desktop wrote.</source>
        <translation>Ce n’est pas un fichier de paramètres écrit par BB Desktop.</translation>
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
        <source>This order is still to be shipped: its address is needed until then.</source>
        <translation>Cette commande reste à expédier&#x202f;: son adresse est nécessaire jusque-là.</translation>
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
        <source>This part of the program only reads the database; it must not write.</source>
        <translation>Cette partie du programme ne fait que lire la base&#x202f;; elle ne doit pas écrire.</translation>
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
        <source>This says nothing about what was entered. Test again in a few minutes.</source>
        <translation>Cela ne dit rien de ce qui a été saisi. Testez de nouveau dans quelques minutes.</translation>
    </message>
    <message>
        <source>This says nothing about what was entered. Wait a moment, then test again.</source>
        <translation>Cela ne dit rien de ce qui a été saisi. Attendez un instant, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>This says nothing about what was entered. Wait ten minutes, switch a VPN off, then test again.</source>
        <translation>Cela ne dit rien de ce qui a été saisi. Attendez dix minutes, coupez un éventuel VPN, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>This says nothing about what was entered. Wait ten minutes, switch a VPN off, then test again; if it stays, give their support the reference.</source>
        <translation>Cela ne dit rien de ce qui a été saisi. Attendez dix minutes, coupez un éventuel VPN, puis testez de nouveau&#x202f;; si cela persiste, donnez la référence à leur assistance.</translation>
    </message>
    <message>
        <source>This shop cannot be removed.</source>
        <translation>Cette boutique ne peut pas être retirée.</translation>
    </message>
    <message>
        <source>This shop has orders of its region, which stays: another region is another shop. Add one in Settings, Shop.</source>
        <translation>Cette boutique a des commandes de sa région, qui reste donc&#x202f;: une autre région est une autre boutique. Ajoutez-en une sous «&#x202f;Paramètres&#x202f;», «&#x202f;Boutique&#x202f;».</translation>
    </message>
    <message>
        <source>This shop is open: change to another one before you remove it.</source>
        <translation>Cette boutique est ouverte&#x202f;: passez à une autre avant de la retirer.</translation>
    </message>
    <message>
        <source>This system has no way to start programs that is known here.</source>
        <translation>Ce système n’a pas de moyen connu ici pour lancer des programmes.</translation>
    </message>
    <message numerus="yes">
        <source>This token belongs to another shop: none of %n known orders can be read. The old one stays.</source>
        <translation>
            <numerusform>Ce jeton est d’une autre boutique&#x202f;: %n commande connue, non lisible. L’ancien reste.</numerusform>
            <numerusform>Ce jeton est d’une autre boutique&#x202f;: aucune des %n commandes connues n’est lisible. L’ancien reste.</numerusform>
        </translation>
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
        <source>Told apart from typing</source>
        <translation>Distingué de la frappe</translation>
    </message>
    <message>
        <source>Too many calls to {service}. Goes on by itself in {s} s.</source>
        <translation>Trop d’appels à {service}. Reprise automatique dans {s} s.</translation>
    </message>
    <message>
        <source>Too many calls to {service}. It answers again in {s} s.</source>
        <translation>Trop d’appels à {service}. Il répondra de nouveau dans {s} s.</translation>
    </message>
    <message>
        <source>Too many calls to {service}. It answers again soon.</source>
        <translation>Trop d’appels à {service}. Il répondra bientôt de nouveau.</translation>
    </message>
    <message>
        <source>Too many calls. Goes on at {time}.</source>
        <translation>Trop d’appels. Reprise&#x202f;: {time}.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
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
        <source>Try again now (F5)</source>
        <translation>Réessayer maintenant (F5)</translation>
    </message>
    <message>
        <source>Two bridges make every order twice, so nothing is sent. Switch that store off in ShipStation, or choose the companion set-up.</source>
        <translation>Deux passerelles créent chaque commande en double, donc rien n’est envoyé. Désactivez ce store dans ShipStation, ou choisissez le mode accompagnement.</translation>
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
        <source>Unexpected; the log tells the details.</source>
        <translation>Inattendu&#x202f;; le journal donne les détails.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Unknown code {code}</source>
        <translation>Code inconnu {code}</translation>
    </message>
    <message>
        <source>Unknown: {code}</source>
        <translation>Inconnu&#x202f;: {code}</translation>
    </message>
    <message>
        <source>Use the new key</source>
        <translation>Utiliser la nouvelle clé</translation>
    </message>
    <message>
        <source>Use the new token</source>
        <translation>Utiliser le nouveau jeton</translation>
    </message>
    <message>
        <source>Used by this program</source>
        <translation>Utilisé par cette application</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Excellent</translation>
    </message>
    <message>
        <source>Void the label {parcel} in ShipStation, and put the phone back into stock.</source>
        <translation>Annulez l’étiquette {parcel} dans ShipStation et remettez l’appareil en stock.</translation>
    </message>
    <message>
        <source>Void the label {parcel} in ShipStation: the new address is then written into the order by itself.</source>
        <translation>Annulez l’étiquette {parcel} dans ShipStation&#x202f;: la nouvelle adresse est ensuite inscrite d’elle-même dans la commande.</translation>
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
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What arrives cannot be put right here.</source>
        <translation>Ce qui arrive ne peut pas être corrigé ici.</translation>
    </message>
    <message>
        <source>What is scanned goes out at once again.</source>
        <translation>Ce qui est scanné part de nouveau aussitôt.</translation>
    </message>
    <message>
        <source>What it types differently is put right by itself.</source>
        <translation>Ce qu’il tape autrement est corrigé tout seul.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Whether Back Market knows of order {order} could not be looked at.</source>
        <translation>Impossible de vérifier si Back Market connaît la commande {order}.</translation>
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
        <source>Words on packing slips</source>
        <translation>Mots sur les bordereaux</translation>
    </message>
    <message>
        <source>Works. A scanner that sends Enter after each code is answered a moment sooner.</source>
        <translation>Ça marche. Un lecteur qui envoie Entrée après chaque code a sa réponse un peu plus tôt.</translation>
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
        <source>You confirmed it.</source>
        <translation>Vous l’avez confirmé.</translation>
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
        <source>You type slower than {ms} ms a key; the search box stays yours.</source>
        <translation>Vous tapez moins vite que {ms} ms par touche&#x202f;; la recherche reste à vous.</translation>
    </message>
    <message>
        <source>Your ShipStation plan has no API access. Nothing can be read or written there.</source>
        <translation>Votre abonnement ShipStation n’inclut pas l’API. Ni lecture ni écriture possible.</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>Votre propre texte</translation>
    </message>
    <message>
        <source>Your scanner works.</source>
        <translation>Votre lecteur fonctionne.</translation>
    </message>
    <message>
        <source>Your set-up</source>
        <translation>Votre mode</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Votre boutique</translation>
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
        <source>blocked since {time}</source>
        <translation>bloqué depuis {time}</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>passerelle</translation>
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
        <source>companion</source>
        <translation>accompagnement</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message numerus="yes">
        <source>connected, %n stores</source>
        <translation>
            <numerusform>connecté, %n store</numerusform>
            <numerusform>connecté, %n stores</numerusform>
        </translation>
    </message>
    <message>
        <source>connected, Asia-Pacific</source>
        <translation>connecté, Asie-Pacifique</translation>
    </message>
    <message>
        <source>connected, Europe</source>
        <translation>connecté, Europe</translation>
    </message>
    <message>
        <source>connected, United States</source>
        <translation>connecté, États-Unis</translation>
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
        <source>first sync</source>
        <translation>première synchro</translation>
    </message>
    <message numerus="yes">
        <source>for %n days after the order was closed</source>
        <translation>
            <numerusform>%n jour après la clôture de la commande</numerusform>
            <numerusform>%n jours après la clôture de la commande</numerusform>
        </translation>
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
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>grace time, until {time}</source>
        <translation>délai de grâce jusqu’à {time}</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoré</translation>
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
        <source>kept beside the IMEI</source>
        <translation>gardé à côté de l’IMEI</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>gardé ici</translation>
    </message>
    <message>
        <source>key and secret</source>
        <translation>clé et secret</translation>
    </message>
    <message>
        <source>label and insurance cost</source>
        <translation>coût de l’étiquette et de l’assurance</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>less than {end} h</source>
        <translation>moins de {end} h</translation>
    </message>
    <message>
        <source>line 9</source>
        <translation>ligne 9</translation>
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
        <source>look twice</source>
        <translation>à regarder de près</translation>
    </message>
    <message>
        <source>misread: scan it again</source>
        <translation>mal lu&#x202f;: scannez de nouveau</translation>
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
        <source>no access</source>
        <translation>pas d’accès</translation>
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
        <source>not good</source>
        <translation>pas bon</translation>
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
        <source>not working since {time}</source>
        <translation>en panne depuis {time}</translation>
    </message>
    <message>
        <source>note to buyer</source>
        <translation>remarque à l’acheteur</translation>
    </message>
    <message>
        <source>of this window</source>
        <translation>de cette fenêtre</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>offline since {time}</source>
        <translation>hors ligne depuis {time}</translation>
    </message>
    <message>
        <source>one test card</source>
        <translation>une carte de test</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>opens its order</source>
        <translation>ouvre sa commande</translation>
    </message>
    <message>
        <source>options per SKU</source>
        <translation>options par SKU</translation>
    </message>
    <message>
        <source>orders and notices</source>
        <translation>commandes et notifications</translation>
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
        <source>region and token</source>
        <translation>région et jeton</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>arrondi</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
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
        <source>slowed since {time}</source>
        <translation>ralenti depuis {time}</translation>
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
        <source>taken</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>taken where no IMEI is needed</source>
        <translation>pris là où aucun IMEI n’est demandé</translation>
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
        <source>the record is too large</source>
        <translation>l’enregistrement est trop volumineux</translation>
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
        <source>who brings the orders</source>
        <translation>qui apporte les commandes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{arrived} of {all} characters arrived.</source>
        <translation>{arrived} caractères sur {all} sont arrivés.</translation>
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
        <source>{count} characters</source>
        <translation>{count} caractères</translation>
    </message>
    <message>
        <source>{count} characters in {ms} ms, about {gap} ms each</source>
        <translation>{count} caractères en {ms} ms, environ {gap} ms chacun</translation>
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
        <source>{detail} It is looked at once more.</source>
        <translation>{detail} La vérification est refaite.</translation>
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
        <source>{detail} The address is written once more.</source>
        <translation>{detail} L’adresse est inscrite encore une fois.</translation>
    </message>
    <message>
        <source>{encoding}, columns parted by “{delimiter}”</source>
        <translation>{encoding}, colonnes séparées par «&#x202f;{delimiter}&#x202f;»</translation>
    </message>
    <message>
        <source>{field} holds no article</source>
        <translation>{field} ne contient aucun article</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field} manque</translation>
    </message>
    <message>
        <source>{field} is missing or less than one</source>
        <translation>{field} manque ou est inférieur à un</translation>
    </message>
    <message>
        <source>{field} is not a day</source>
        <translation>{field} n’est pas un jour</translation>
    </message>
    <message>
        <source>{field} is not a list</source>
        <translation>{field} n’est pas une liste</translation>
    </message>
    <message>
        <source>{field} is not a text</source>
        <translation>{field} n’est pas un texte</translation>
    </message>
    <message>
        <source>{field} is not a time</source>
        <translation>{field} n’est pas une heure</translation>
    </message>
    <message>
        <source>{field} is not a whole number</source>
        <translation>{field} n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>{field} is not an amount</source>
        <translation>{field} n’est pas un montant</translation>
    </message>
    <message>
        <source>{field} is not an object</source>
        <translation>{field} n’est pas un objet</translation>
    </message>
    <message>
        <source>{field} is not an order&apos;s number</source>
        <translation>{field} n’est pas un numéro de commande</translation>
    </message>
    <message>
        <source>{field} is not understood</source>
        <translation>{field} n’est pas compris</translation>
    </message>
    <message>
        <source>{field} is too long</source>
        <translation>{field} est trop long</translation>
    </message>
    <message>
        <source>{file} holds a secret ({name}): take it out, it belongs into the system&apos;s key store.</source>
        <translation>{file} contient un secret ({name})&#x202f;: retirez-le, sa place est dans le trousseau du système.</translation>
    </message>
    <message>
        <source>{file} in the data folder cannot be read.</source>
        <translation>{file} dans le dossier de données est illisible.</translation>
    </message>
    <message>
        <source>{file} in the data folder is not a JSON object.</source>
        <translation>{file} dans le dossier de données n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>{grams} g</source>
        <translation>{grams} g</translation>
    </message>
    <message>
        <source>{key} and {secret} characters</source>
        <translation>{key} et {secret} caractères</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>{number} de plus</translation>
    </message>
    <message>
        <source>{number} was scanned on order {order}, which the database lost. It stands on order {other} now.</source>
        <translation>{number} a été scanné sur la commande {order}, ce que la base a perdu. Il figure maintenant sur la commande {other}.</translation>
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
    <message>
        <source>{order} · {created} · buyer forgotten {when}</source>
        <translation>{order} · {created} · acheteur oublié {when}</translation>
    </message>
    <message>
        <source>{order} · {created} · {buyer}</source>
        <translation>{order} · {created} · {buyer}</translation>
    </message>
    <message>
        <source>{order} · {created} · {buyer} · to be shipped</source>
        <translation>{order} · {created} · {buyer} · à expédier</translation>
    </message>
    <message numerus="yes">
        <source>{page}: %n</source>
        <translation>
            <numerusform>{page}&#x202f;: %n</numerusform>
            <numerusform>{page}&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{readable} of %n orders we know can be read</source>
        <translation>
            <numerusform>Commandes connues lisibles&#x202f;: {readable} sur %n</numerusform>
            <numerusform>Commandes connues lisibles&#x202f;: {readable} sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{region}, {seconds} s</source>
        <translation>{region}, {seconds} s</translation>
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
        <source>{service} answered in a way that is not understood here.</source>
        <translation>{service} a répondu d’une façon qui n’est pas comprise ici.</translation>
    </message>
    <message>
        <source>{service} answered with HTTP {status}.</source>
        <translation>{service} a répondu par HTTP {status}.</translation>
    </message>
    <message>
        <source>{service} answered with a web page.</source>
        <translation>{service} a répondu par une page web.</translation>
    </message>
    <message>
        <source>{service} answers</source>
        <translation>{service} répond</translation>
    </message>
    <message>
        <source>{service} answers.</source>
        <translation>{service} répond.</translation>
    </message>
    <message>
        <source>{service} answers. What you enter here takes the place of the old only when you say so.</source>
        <translation>{service} répond. Ce que vous saisissez ici ne remplace l’ancien que si vous le dites.</translation>
    </message>
    <message>
        <source>{service} did not answer in time.</source>
        <translation>{service} n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>{service} does not answer in time. Your scans are safe.</source>
        <translation>{service} ne répond pas à temps. Vos scans sont en sécurité.</translation>
    </message>
    <message>
        <source>{service} has a fault of its own (HTTP {status}).</source>
        <translation>{service} a une panne de son côté (HTTP {status}).</translation>
    </message>
    <message>
        <source>{service} is being asked …</source>
        <translation>{service} est interrogé …</translation>
    </message>
    <message>
        <source>{service} is not working right now.</source>
        <translation>{service} est en panne.</translation>
    </message>
    <message>
        <source>{service} is not working right now. Your scans are safe. It is tried again by itself.</source>
        <translation>{service} est en panne. Vos scans sont en sécurité. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>{service} named an address that cannot be asked.</source>
        <translation>{service} a indiqué une adresse impossible à interroger.</translation>
    </message>
    <message>
        <source>{service} redirected a request that must not be repeated.</source>
        <translation>{service} a redirigé un appel qui ne doit pas être répété.</translation>
    </message>
    <message>
        <source>{service} redirected to an address that makes no sense.</source>
        <translation>{service} a redirigé vers une adresse qui n’a pas de sens.</translation>
    </message>
    <message>
        <source>{service} redirected to another address; this was refused.</source>
        <translation>{service} a redirigé vers une autre adresse&#x202f;; c’est refusé.</translation>
    </message>
    <message>
        <source>{service} redirects again and again.</source>
        <translation>{service} redirige sans fin.</translation>
    </message>
    <message>
        <source>{service} refused the credentials.</source>
        <translation>{service} refuse l’accès.</translation>
    </message>
    <message>
        <source>{service} refused this: {reason}</source>
        <translation>{service} a refusé ceci&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{service} refuses what was entered.</source>
        <translation>{service} refuse ce qui a été saisi.</translation>
    </message>
    <message>
        <source>{service} sent something unexpected: {reason}.</source>
        <translation>{service} a envoyé quelque chose d’inattendu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{service} wants a pause, until {time}</source>
        <translation>{service} demande une pause, jusqu’à {time}</translation>
    </message>
    <message>
        <source>{service} wants fewer requests.</source>
        <translation>{service} demande moins d’appels.</translation>
    </message>
    <message>
        <source>{service}: {word}</source>
        <translation>{service}&#x202f;: {word}</translation>
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
        <source>{table}: a row without what it belongs to</source>
        <translation>{table}&#x202f;: une ligne sans ce à quoi elle appartient</translation>
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
        <source>“{path}” cannot be used for the database: {reason}.</source>
        <translation>«&#x202f;{path}&#x202f;» ne peut pas servir à la base de données&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>“{prefix}” comes before each code. It is taken off.</source>
        <translation>«&#x202f;{prefix}&#x202f;» précède chaque code. Il est retiré.</translation>
    </message>
    <message>
        <source>“{store}” is active in ShipStation. Two bridges would make every order twice, so nothing is sent: deactivate that store, or choose the companion set-up.</source>
        <translation>«&#x202f;{store}&#x202f;» est actif dans ShipStation. Deux passerelles créeraient chaque commande en double, donc rien n’est envoyé&#x202f;: désactivez ce store, ou choisissez le mode accompagnement.</translation>
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
<context>
    <name>times_brief</name>
    <message>
        <source>today {time}</source>
        <translation>auj. {time}</translation>
    </message>
</context>
</TS>
