<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Counter agent</source>
        <translation>Agent d’accueil</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Délégué à la protection des données</translation>
    </message>
    <message>
        <source>Consultation only</source>
        <translation>Consultation seule</translation>
    </message>
    <message>
        <source>Receives families: opens, changes and validates cases, prints attestations.</source>
        <translation>Reçoit les familles : ouvre, modifie et valide les dossiers, imprime les attestations.</translation>
    </message>
    <message>
        <source>As a counter agent; also reads who looked at which case, opens sensitive files, makes backups, and gives a new password to an agent who forgot theirs.</source>
        <translation>Comme un agent d’accueil ; lit aussi qui a consulté quel dossier, ouvre les dossiers sensibles, fait les sauvegardes et donne un nouveau mot de passe à un agent qui a oublié le sien.</translation>
    </message>
    <message>
        <source>Makes and closes accounts, changes the settings, makes backups, imports cases. Sees no family.</source>
        <translation>Crée et ferme les comptes, modifie les réglages, fait les sauvegardes, importe des dossiers. Ne voit aucune famille.</translation>
    </message>
    <message>
        <source>Sets how long cases are kept, deletes them, answers the persons concerned, reads who looked at which case.</source>
        <translation>Fixe la durée de conservation des dossiers, les supprime, répond aux personnes concernées, lit qui a consulté quel dossier.</translation>
    </message>
    <message>
        <source>Looks cases up, changes nothing.</source>
        <translation>Consulte les dossiers, ne modifie rien.</translation>
    </message>
    <message>
        <source>Choose a login of at least two letters or figures.</source>
        <translation>Choisissez un identifiant d’au moins deux lettres ou chiffres.</translation>
    </message>
    <message>
        <source>Shorten the login to 60 characters.</source>
        <translation>Raccourcissez l’identifiant à 60 caractères.</translation>
    </message>
    <message>
        <source>Type the first name and the name: they are written on papers and in the journal.</source>
        <translation>Saisissez le prénom et le nom : ils figurent sur les documents et dans le journal.</translation>
    </message>
    <message>
        <source>Shorten the name to 120 characters.</source>
        <translation>Raccourcissez le nom à 120 caractères.</translation>
    </message>
    <message>
        <source>Tick at least one role.</source>
        <translation>Cochez au moins un rôle.</translation>
    </message>
    <message>
        <source>Somebody signs in with this login already: choose another.</source>
        <translation>Quelqu’un a déjà cet identifiant : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is the last administrator: make somebody else one first.</source>
        <translation>C’est le dernier administrateur : donnez d’abord ce rôle à une autre personne.</translation>
    </message>
    <message>
        <source>Nobody closes their own account: another administrator does.</source>
        <translation>Personne ne ferme son propre compte : un autre administrateur le fait.</translation>
    </message>
    <message>
        <source>This login and this password do not go together: type the password again.</source>
        <translation>Cet identifiant et ce mot de passe ne vont pas ensemble : saisissez de nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>Too many wrong passwords: wait a little before the next try.</source>
        <translation>Trop de mots de passe erronés : patientez un peu avant le prochain essai.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Change an account</source>
        <translation>Modifier un compte</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>First &amp;name and name</source>
        <translation>Pré&amp;nom et nom</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>Choose a first password with your colleague, who will change it under Settings, My account.</source>
        <translation>Choisissez un premier mot de passe avec votre collègue, qui le changera dans Réglages, Mon compte.</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Conserver les modifications</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Ajouter le compte</translation>
    </message>
    <message>
        <source>Leave without &amp;changing anything</source>
        <translation>Quitter sans rien &amp;changer</translation>
    </message>
    <message>
        <source>A login never changes.</source>
        <translation>Un identifiant ne change jamais.</translation>
    </message>
    <message>
        <source>What they type to sign in; capitals and accents do not matter.</source>
        <translation>Ce que la personne saisit pour ouvrir sa session ; majuscules et accents ne comptent pas.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Roles: one person may have several</source>
        <translation>Rôles : une personne peut en avoir plusieurs</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Calcul de la clé…</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>&amp;Add an account</source>
        <translation>&amp;Ajouter un compte</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation>Nouveau mot de &amp;passe…</translation>
    </message>
    <message>
        <source>&amp;Leaves the town hall…</source>
        <translation>&amp;Quitte la mairie…</translation>
    </message>
    <message>
        <source>New &amp;recovery sheet…</source>
        <translation>Nouvelle feuille de &amp;récupération…</translation>
    </message>
    <message>
        <source>Accounts and rights</source>
        <translation>Comptes et droits</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>A change of keys was cut short: the cases of somebody who left still have the former key.</source>
        <translation>Un changement de clés a été interrompu : des dossiers ont encore la clé connue d’une personne partie.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>left</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>Your own is changed under « My account »</source>
        <translation>Le vôtre se change dans « Mon compte »</translation>
    </message>
    <message>
        <source>Nobody closes their own account: another administrator does</source>
        <translation>Personne ne ferme son propre compte : un autre administrateur le fait</translation>
    </message>
    <message>
        <source>%1 may sign in with the login %2.</source>
        <translation>%1 peut ouvrir une session avec l’identifiant %2.</translation>
    </message>
    <message>
        <source>The account of %1 is changed; what they may do changes when they sign in next.</source>
        <translation>Le compte de %1 est modifié ; ses droits changent à sa prochaine ouverture de session.</translation>
    </message>
    <message>
        <source>%1 signs in with the new password from now on.</source>
        <translation>%1 ouvre désormais sa session avec le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>%1 can no longer open anything.</source>
        <translation>%1 ne peut plus rien ouvrir.</translation>
    </message>
    <message>
        <source>The change of keys went on.</source>
        <translation>Le changement de clés a avancé.</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Calcul de la clé…</translation>
    </message>
    <message>
        <source>The former recovery sheet opens nothing any more: destroy it.</source>
        <translation>L’ancienne feuille de récupération n’ouvre plus rien : détruisez-la.</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Number and street</source>
        <translation>Numéro et rue</translation>
    </message>
    <message>
        <source>Complement</source>
        <translation>Complément</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Type the town.</source>
        <translation>Indiquez la ville.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Save the &amp;paper (PDF)…</source>
        <translation>Enregistrer le &amp;papier (PDF)…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Save the data (&amp;JSON)…</source>
        <translation>Enregistrer les données (&amp;JSON)…</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Another person</source>
        <translation>&amp;Autre personne</translation>
    </message>
    <message>
        <source>Read the paper again before handing it over: notes are free text. That the person was answered is noted in each case.</source>
        <translation>Relisez le papier avant de le remettre : les notes sont du texte libre. Chaque dossier garde la mention de cette réponse.</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1, né(e) le %2</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The paper is saved; only your account of this computer may read it.</source>
        <translation>Le papier est enregistré ; seule votre session sur cet ordinateur peut le lire.</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Données (*.json)</translation>
    </message>
    <message>
        <source>The data is saved; only your account of this computer may read it.</source>
        <translation>Les données sont enregistrées ; seule votre session sur cet ordinateur peut les lire.</translation>
    </message>
    <message>
        <source>Answer to a person</source>
        <translation>Réponse à une personne</translation>
    </message>
    <message>
        <source>The paper was sent to the printer.</source>
        <translation>Le papier est parti à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The folder of the copies is not there: plug its disk in, or choose another folder.</source>
        <translation>Le dossier des copies n’est pas là : branchez son disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk of the copies is full: make room on it, or choose another folder.</source>
        <translation>Le disque des copies est plein : faites-y de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is a file of this name already: choose another name.</source>
        <translation>Il y a déjà un fichier de ce nom : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The copy cannot be written: check that the disk has room and that you may write there.</source>
        <translation>La copie ne peut pas être écrite : vérifiez que le disque a de la place et que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The copy does not hold, and was not kept: the case log or the disk is damaged. Call your IT service.</source>
        <translation>La copie ne tient pas et n’a pas été gardée : le registre ou le disque est abîmé. Appelez votre service informatique.</translation>
    </message>
    <message>
        <source>There is no such file: choose the copy again.</source>
        <translation>Ce fichier n’existe pas : choisissez la copie à nouveau.</translation>
    </message>
    <message>
        <source>This copy is damaged: nothing was changed here. Choose an older one.</source>
        <translation>Cette copie est abîmée : rien n’a été changé ici. Choisissez-en une plus ancienne.</translation>
    </message>
    <message>
        <source>This file is no copy of a case log: choose another one.</source>
        <translation>Ce fichier n’est pas une copie de registre : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The copy cannot be put in place: check that the disk has room and that no other program holds the folder of the cases.</source>
        <translation>La copie ne peut pas être mise en place : vérifiez que le disque a de la place et qu’aucun autre programme ne tient le dossier des données.</translation>
    </message>
    <message>
        <source>There is a case log in the folder already: start the program again.</source>
        <translation>Il y a déjà un registre dans le dossier : relancez le programme.</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Aucune sauvegarde n’a encore été faite.</translation>
    </message>
    <message>
        <source>The last backup is of today.</source>
        <translation>La dernière sauvegarde est d’aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n day(s) old.</source>
        <translation>
            <numerusform>La dernière sauvegarde date de %n jour.</numerusform>
            <numerusform>La dernière sauvegarde date de %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>This login and this password do not open the copy, or are not those of an administrator or a supervisor: it opens with the passwords and the roles of the day when it was made.</source>
        <translation>Cet identifiant et ce mot de passe n’ouvrent pas la copie, ou ne sont pas ceux d’un administrateur ou d’un responsable : elle s’ouvre avec les mots de passe et les rôles du jour où elle a été faite.</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copier maintenant</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Enregistrer une copie sous…</translation>
    </message>
    <message>
        <source>Copies are as encrypted as the case log: they open with the passwords of the day when they were made. Keep them on another disk.</source>
        <translation>Les copies sont chiffrées comme le registre : elles s’ouvrent avec les mots de passe du jour où elles ont été faites. Gardez-les sur un autre disque.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy every</source>
        <translation>Intervalle entre deux copies</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copie</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Nombre de copies gardées</translation>
    </message>
    <message>
        <source>Folder of the copies</source>
        <translation>Dossier des copies</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder of the copies</source>
        <translation>Choisir le dossier des copies</translation>
    </message>
    <message>
        <source>Nothing is copied in practice: copies begin with real work.</source>
        <translation>Rien n’est copié en formation : les copies commencent avec le travail réel.</translation>
    </message>
    <message>
        <source>Without a folder no copy is made by itself: a broken disk then loses every case. Another disk, or a share of the town hall.</source>
        <translation>Sans dossier, aucune copie ne se fait d’elle-même : un disque en panne perd alors tous les dossiers. Un autre disque, ou un partage de la mairie.</translation>
    </message>
    <message>
        <source>This folder is not there: plug its disk in, or choose another one.</source>
        <translation>Ce dossier n’est pas là : branchez son disque, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>You may not write into this folder: choose another one.</source>
        <translation>Vous n’avez pas le droit d’écrire dans ce dossier : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The same disk as the cases: if it breaks, both are lost. Choose another disk if you can.</source>
        <translation>Le même disque que les dossiers : s’il tombe en panne, tout est perdu. Choisissez un autre disque si vous le pouvez.</translation>
    </message>
    <message>
        <source>Last copy: %1 at %2.</source>
        <translation>Dernière copie : %1 à %2.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier : %1</translation>
    </message>
    <message>
        <source>Mark: %1</source>
        <translation>Marque : %1</translation>
    </message>
    <message>
        <source>Choose the folder of the copies first, or save one copy where you wish.</source>
        <translation>Choisissez d’abord le dossier des copies, ou enregistrez une copie où vous voulez.</translation>
    </message>
    <message>
        <source>Save a copy of the case log</source>
        <translation>Enregistrer une copie du registre</translation>
    </message>
    <message>
        <source>Copying; you can go on working…</source>
        <translation>Copie en cours ; vous pouvez continuer à travailler…</translation>
    </message>
    <message>
        <source>Copied, and read back whole.</source>
        <translation>Copié, et relu en entier.</translation>
    </message>
</context>
<context>
    <name>BarsPicture</name>
    <message>
        <source>Picture of the families by tier</source>
        <translation>Image des familles par tranche</translation>
    </message>
    <message>
        <source>The table beside it says the same.</source>
        <translation>Le tableau voisin dit la même chose.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
</context>
<context>
    <name>BirthDateField</name>
    <message>
        <source>Day, month and year: 03091982. Write 00 for an unknown day or month, or the year alone.</source>
        <translation>Jour, mois et année : 03091982. Écrivez 00 pour un jour ou un mois inconnu, ou l’année seule.</translation>
    </message>
</context>
<context>
    <name>BirthPlaceField</name>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’en %1</translation>
    </message>
    <message>
        <source>%1 — country</source>
        <translation>%1 — pays</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lieux trouvés</translation>
    </message>
    <message>
        <source>No commune and no country of that name: try the beginning of the name.</source>
        <translation>Aucune commune ni aucun pays de ce nom : essayez le début du nom.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Applicant: %1</source>
        <translation>Demandeur : %1</translation>
    </message>
    <message>
        <source>Applicant removed: %1</source>
        <translation>Demandeur retiré : %1</translation>
    </message>
    <message>
        <source>Applicant: %1 → %2</source>
        <translation>Demandeur : %1 → %2</translation>
    </message>
    <message>
        <source>Adult added: %1</source>
        <translation>Adulte ajouté : %1</translation>
    </message>
    <message>
        <source>Adult removed: %1</source>
        <translation>Adulte retiré : %1</translation>
    </message>
    <message>
        <source>Adult: %1 → %2</source>
        <translation>Adulte : %1 → %2</translation>
    </message>
    <message>
        <source>Child added: %1</source>
        <translation>Enfant ajouté : %1</translation>
    </message>
    <message>
        <source>Child removed: %1</source>
        <translation>Enfant retiré : %1</translation>
    </message>
    <message>
        <source>Child: %1 → %2</source>
        <translation>Enfant : %1 → %2</translation>
    </message>
    <message>
        <source>Address added: %1</source>
        <translation>Adresse ajoutée : %1</translation>
    </message>
    <message>
        <source>Address removed: %1</source>
        <translation>Adresse retirée : %1</translation>
    </message>
    <message>
        <source>Address: %1 → %2</source>
        <translation>Adresse : %1 → %2</translation>
    </message>
    <message>
        <source>Family quotient: none → %1</source>
        <translation>Quotient familial : aucun → %1</translation>
    </message>
    <message>
        <source>Family quotient: %1 → none</source>
        <translation>Quotient familial : %1 → aucun</translation>
    </message>
    <message>
        <source>Family quotient: %1 → %2</source>
        <translation>Quotient familial : %1 → %2</translation>
    </message>
    <message>
        <source>Lives in the commune: %1</source>
        <translation>Habite la commune : %1</translation>
    </message>
    <message>
        <source>Lives in the commune: %1 → not said</source>
        <translation>Habite la commune : %1 → non précisé</translation>
    </message>
    <message>
        <source>Lives in the commune: %1 → %2</source>
        <translation>Habite la commune : %1 → %2</translation>
    </message>
    <message>
        <source>New price, %1: %2</source>
        <translation>Nouveau tarif, %1 : %2</translation>
    </message>
    <message>
        <source>Price removed, %1: %2</source>
        <translation>Tarif retiré, %1 : %2</translation>
    </message>
    <message>
        <source>Price, %1: %2 → %3</source>
        <translation>Tarif, %1 : %2 → %3</translation>
    </message>
    <message>
        <source>Note added: “%1”</source>
        <translation>Note ajoutée : « %1 »</translation>
    </message>
    <message>
        <source>Note removed: “%1”</source>
        <translation>Note retirée : « %1 »</translation>
    </message>
    <message>
        <source>Note: “%1” → “%2”</source>
        <translation>Note : « %1 » → « %2 »</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Dossier ouvert</translation>
    </message>
    <message>
        <source>Case updated</source>
        <translation>Dossier mis à jour</translation>
    </message>
    <message>
        <source>Attestation issued</source>
        <translation>Attestation établie</translation>
    </message>
    <message>
        <source>This case was changed since you opened it: read its latest version, then validate again.</source>
        <translation>Ce dossier a été modifié depuis que vous l’avez ouvert : relisez la dernière version, puis validez de nouveau.</translation>
    </message>
    <message>
        <source>This case is no longer in the case log: refresh the list.</source>
        <translation>Ce dossier n’est plus dans le registre : actualisez la liste.</translation>
    </message>
    <message>
        <source>The case log cannot be read: check that its folder is there, then call your IT service if this lasts.</source>
        <translation>Le registre des dossiers ne peut être lu : vérifiez que son dossier est présent, puis appelez votre service informatique si cela dure.</translation>
    </message>
    <message>
        <source>The disk refused the record: check that it has room left and that you may write to it, then try again.</source>
        <translation>Le disque a refusé l’enregistrement : vérifiez qu’il reste de la place et que vous pouvez y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>Another desk is writing to the case log: try again in a moment.</source>
        <translation>Un autre poste écrit dans le registre : réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Something is missing in this case: complete the marked fields.</source>
        <translation>Il manque quelque chose dans ce dossier : complétez les champs signalés.</translation>
    </message>
    <message>
        <source>A figure of this case is too large to be counted: check the amounts.</source>
        <translation>Un montant de ce dossier est trop grand pour être calculé : vérifiez les montants.</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>1 year old</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>under 1 year old</source>
        <translation>moins d’un an</translation>
    </message>
    <message>
        <source>none worked out by the fund</source>
        <translation>non calculé par la caisse</translation>
    </message>
    <message>
        <source>no price in the voted grid</source>
        <translation>pas de tarif dans le barème voté</translation>
    </message>
    <message>
        <source>Custody of %1: %2 → %3</source>
        <translation>Garde de %1 : %2 → %3</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>alternée</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>The case log was written by a newer version of this program: update this computer, then open it again.</source>
        <translation>Le registre a été écrit par une version plus récente de ce logiciel : mettez ce poste à jour, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>The file of the case log belongs to another program: choose another folder, or call your IT service.</source>
        <translation>Le fichier du registre appartient à un autre logiciel : choisissez un autre dossier, ou appelez votre service informatique.</translation>
    </message>
    <message>
        <source>The case log cannot be kept on a network or removable drive of this kind: choose a folder of this computer's own disk.</source>
        <translation>Le registre ne peut pas être tenu sur un lecteur réseau ou amovible de ce type : choisissez un dossier du disque de ce poste.</translation>
    </message>
    <message>
        <source>Tax notice: none → %1</source>
        <translation>Avis d’impôt : aucun → %1</translation>
    </message>
    <message>
        <source>Tax notice: %1 → none</source>
        <translation>Avis d’impôt : %1 → aucun</translation>
    </message>
    <message>
        <source>Tax notice: %1 → %2</source>
        <translation>Avis d’impôt : %1 → %2</translation>
    </message>
    <message>
        <source>Said of %1: %2</source>
        <translation>Précisé, %1 : %2</translation>
    </message>
    <message>
        <source>No longer said of %1: %2</source>
        <translation>N’est plus précisé, %1 : %2</translation>
    </message>
    <message>
        <source>Said of %1: %2 → %3</source>
        <translation>Précisé, %1 : %2 → %3</translation>
    </message>
    <message>
        <source>This case is protected: say why you open it; your reason is noted.</source>
        <translation>Ce dossier est protégé : dites pourquoi vous l’ouvrez ; votre motif est noté.</translation>
    </message>
    <message>
        <source>This person objects to the calls: no provider is asked. Go on with a paper.</source>
        <translation>Cette personne s’oppose aux interrogations : aucun organisme n’est interrogé. Continuez avec un justificatif.</translation>
    </message>
    <message>
        <source>Your account does not have this right: ask a person who has it.</source>
        <translation>Votre compte n’a pas ce droit : adressez-vous à une personne qui l’a.</translation>
    </message>
    <message>
        <source>same name, same birth date</source>
        <translation>même nom, même date de naissance</translation>
    </message>
    <message>
        <source>the name sounds the same, same birth date</source>
        <translation>même nom à l’oreille, même date de naissance</translation>
    </message>
    <message>
        <source>same name or nearly, birth date nearly the same</source>
        <translation>même nom ou presque, date de naissance presque identique</translation>
    </message>
    <message>
        <source>same names or nearly, born the same year</source>
        <translation>mêmes nom et prénom ou presque, même année de naissance</translation>
    </message>
    <message>
        <source>children of the same names</source>
        <translation>enfants des mêmes noms</translation>
    </message>
    <message>
        <source>The case log was cut short or put back to an older state: nothing is written into it any more. Call your IT service, which can verify it and restore a backup.</source>
        <translation>Le registre des dossiers a été tronqué ou remis dans un état plus ancien : plus rien n’y est écrit. Appelez votre service informatique, qui peut le vérifier et restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>Sex of the applicant in the civil register: %1 → %2</source>
        <translation>Sexe du demandeur à l’état civil : %1 → %2</translation>
    </message>
    <message>
        <source>Place of birth of the applicant, INSEE code: %1 → %2</source>
        <translation>Lieu de naissance du demandeur, code Insee : %1 → %2</translation>
    </message>
    <message>
        <source>%1: valid until %2</source>
        <translation>%1 : valable jusqu’au %2</translation>
    </message>
    <message>
        <source>%1: no longer valid until %2</source>
        <translation>%1 : n’est plus valable jusqu’au %2</translation>
    </message>
    <message>
        <source>%1: valid until %2 → %3</source>
        <translation>%1 : valable jusqu’au %2 → %3</translation>
    </message>
</context>
<context>
    <name>CaseChoiceField</name>
    <message>
        <source>Cases found</source>
        <translation>Dossiers trouvés</translation>
    </message>
    <message>
        <source>No case is called so: type its number, as PF-2026-000123, or other letters of the name.</source>
        <translation>Aucun dossier ne répond à cela : tapez son numéro, comme PF-2026-000123, ou d’autres lettres du nom.</translation>
    </message>
    <message>
        <source>Several cases are called so: choose one in the list, with ↓ and Enter.</source>
        <translation>Plusieurs dossiers répondent à cela : choisissez-en un dans la liste, avec ↓ et Entrée.</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>List of the cases</source>
        <translation>Liste des dossiers</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminé le %1</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>à compléter</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>merged into %1</source>
        <translation>réuni à %1</translation>
    </message>
    <message>
        <source>to be purged</source>
        <translation>à éliminer</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tranche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>%1 — protected</source>
        <translation>%1 — protégé</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Open case</source>
        <translation>Dossier ouvert</translation>
    </message>
    <message>
        <source>The case, to be read</source>
        <translation>Le dossier, à lire</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Fermer le dossier</translation>
    </message>
    <message>
        <source>Close the case (Esc)</source>
        <translation>Fermer le dossier (Échap)</translation>
    </message>
    <message>
        <source>Reopen this case</source>
        <translation>Reprendre ce dossier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print the attestation</source>
        <translation>Imprimer l’attestation</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save the attestation as PDF</source>
        <translation>Enregistrer l’attestation en PDF</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>No price yet: reopen the case to complete it.</source>
        <translation>Pas encore de tarif : reprenez le dossier pour le compléter.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Protected case</source>
        <translation>Dossier protégé</translation>
    </message>
    <message>
        <source>This case is protected</source>
        <translation>Ce dossier est protégé</translation>
    </message>
    <message>
        <source>Say why you open it, if your work needs it. Your name, the time and your reason are noted, and a supervisor reads them.</source>
        <translation>Si votre travail l’exige, dites pourquoi vous l’ouvrez. Votre nom, l’heure et votre motif sont notés ; un responsable les lit.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Unreadable case</source>
        <translation>Dossier illisible</translation>
    </message>
    <message>
        <source>This case cannot be shown</source>
        <translation>Ce dossier ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Case %1 was merged into this one, which goes on for both.</source>
        <translation>Le dossier %1 a été réuni à celui-ci, qui continue pour les deux.</translation>
    </message>
    <message>
        <source>The marks of this case cannot be read: ask no provider about it, and tell your IT service, which can verify the case log.</source>
        <translation>Les mentions de ce dossier sont illisibles : n’interrogez aucun organisme à son sujet et prévenez votre service informatique, qui peut vérifier le registre.</translation>
    </message>
    <message>
        <source>This case waits to be purged: nothing is added to it. Take it back from the purge first.</source>
        <translation>Ce dossier attend son élimination : rien ne s’y ajoute. Retirez-le d’abord de l’élimination.</translation>
    </message>
    <message>
        <source>Your account may look at cases; it changes and prints nothing.</source>
        <translation>Votre compte permet de consulter les dossiers ; il ne modifie et n’imprime rien.</translation>
    </message>
    <message>
        <source>No price yet.</source>
        <translation>Pas encore de tarif.</translation>
    </message>
</context>
<context>
    <name>ChangePasswordForm</name>
    <message>
        <source>Change my password</source>
        <translation>Changer mon mot de passe</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>Mot de passe &amp;actuel</translation>
    </message>
    <message>
        <source>A password does not get old: change it when you think that somebody knows it.</source>
        <translation>Un mot de passe ne s’use pas : changez-le si vous pensez que quelqu’un le connaît.</translation>
    </message>
    <message>
        <source>Type your present password.</source>
        <translation>Saisissez votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Calcul de la clé…</translation>
    </message>
    <message>
        <source>Your password is changed: the new one serves from now on.</source>
        <translation>Votre mot de passe est changé : le nouveau sert dès maintenant.</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>Ce n’est pas votre mot de passe actuel.</translation>
    </message>
</context>
<context>
    <name>CircumstancesPanel</name>
    <message>
        <source>What the tariffs ask besides</source>
        <translation>Ce que les tarifs demandent en plus</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>La famille</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Unknown option, or an option without its value: see --help.</source>
        <translation>Option inconnue, ou option sans sa valeur : voir --help.</translation>
    </message>
    <message>
        <source>Missing: this command needs it.</source>
        <translation>Manquant : cette commande en a besoin.</translation>
    </message>
    <message>
        <source>A word too many: options begin with two dashes.</source>
        <translation>Un mot de trop : les options commencent par deux tirets.</translation>
    </message>
    <message>
        <source>Not a date: write it as 2026-11-23.</source>
        <translation>Ce n’est pas une date : écrivez-la ainsi, 2026-11-23.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>Écrivez un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut être lu.</translation>
    </message>
    <message>
        <source>The service asks to wait: next attempt in %1 s.</source>
        <translation>Le service demande d’attendre : prochaine tentative dans %1 s.</translation>
    </message>
    <message>
        <source>The attestation could not be written or recorded.</source>
        <translation>L’attestation n’a pu être ni écrite ni enregistrée.</translation>
    </message>
    <message>
        <source>The case, as PF-2026-000123.</source>
        <translation>Le dossier, par exemple PF-2026-000123.</translation>
    </message>
    <message>
        <source>The day written on the paper; today otherwise.</source>
        <translation>Le jour écrit sur le papier ; aujourd’hui sinon.</translation>
    </message>
    <message>
        <source>The program's data folder, for the town hall's settings.</source>
        <translation>Le dossier de données du programme, pour les réglages de la mairie.</translation>
    </message>
    <message>
        <source>Makes the attestation of a case as a PDF, and notes it in the case.</source>
        <translation>Établit l’attestation d’un dossier en PDF, et le note dans le dossier.</translation>
    </message>
    <message>
        <source>There is a case log in this folder already.</source>
        <translation>Il y a déjà un registre dans ce dossier.</translation>
    </message>
    <message>
        <source>Adds one case for each line of standard input (JSON); one line is printed once it is on the disk.</source>
        <translation>Ajoute un dossier par ligne de l’entrée standard (JSON) ; une ligne est écrite une fois qu’il est sur le disque.</translation>
    </message>
    <message>
        <source>The cases, latest change first.</source>
        <translation>Les dossiers, le dernier modifié d’abord.</translation>
    </message>
    <message>
        <source>Words of the name, children, town, number, birth year or service.</source>
        <translation>Mots du nom, des enfants, de la ville, du numéro, de l’année de naissance ou du service.</translation>
    </message>
    <message>
        <source>How many at most; all of them otherwise.</source>
        <translation>Combien au plus ; tous sinon.</translation>
    </message>
    <message>
        <source>One case with its whole history; the journal notes that it was looked at.</source>
        <translation>Un dossier avec tout son historique ; le journal note qu’il a été consulté.</translation>
    </message>
    <message>
        <source>Not a date: write it as 1960-05-04, 1960-05-00 or 1960.</source>
        <translation>Ce n’est pas une date : écrivez-la ainsi, 1960-05-04, 1960-05-00 ou 1960.</translation>
    </message>
    <message>
        <source>Finds the communes of birth by the beginning of their name, as they were on a date.</source>
        <translation>Trouve les communes de naissance par le début de leur nom, telles qu’elles étaient à une date.</translation>
    </message>
    <message>
        <source>The first letters, two at least.</source>
        <translation>Les premières lettres, deux au moins.</translation>
    </message>
    <message>
        <source>The birth date, or the year alone.</source>
        <translation>La date de naissance, ou l’année seule.</translation>
    </message>
    <message>
        <source>How many at most; 30 otherwise.</source>
        <translation>Combien au plus ; 30 sinon.</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%1 dossiers sur %2</translation>
    </message>
    <message>
        <source>Fills a case log with fictitious families, for practice and measures.</source>
        <translation>Remplit un registre de familles fictives, pour la formation et les mesures.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Combien.</translation>
    </message>
    <message>
        <source>The same seed gives the same families; 1 otherwise.</source>
        <translation>La même graine donne les mêmes familles ; 1 sinon.</translation>
    </message>
    <message>
        <source>The day of the last visit; today otherwise.</source>
        <translation>Le jour de la dernière visite ; aujourd’hui sinon.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Not understood: see the shapes in the documentation.</source>
        <translation>Non compris : voir les formes dans la documentation.</translation>
    </message>
    <message>
        <source>No commune had this name at the birth date: check the spelling and the département.</source>
        <translation>Aucune commune ne portait ce nom à la date de naissance : vérifiez l’orthographe et le département.</translation>
    </message>
    <message>
        <source>Several communes had this name: give the département or the code.</source>
        <translation>Plusieurs communes portaient ce nom : indiquez le département ou le code.</translation>
    </message>
    <message>
        <source>Input refused</source>
        <translation>Saisie refusée</translation>
    </message>
    <message>
        <source>The folder of the case log.</source>
        <translation>Le dossier du registre.</translation>
    </message>
    <message>
        <source>Who acts, for the journal; the account's name otherwise.</source>
        <translation>Qui agit, pour le journal ; le nom du compte sinon.</translation>
    </message>
    <message>
        <source>Missing: the journal says who acts.</source>
        <translation>Manquant : le journal dit qui agit.</translation>
    </message>
    <message>
        <source>There is no case log in this folder: begin one with « log create ».</source>
        <translation>Il n’y a pas de registre dans ce dossier : commencez-en un avec « log create ».</translation>
    </message>
    <message>
        <source>Not a case number: write it as PF-2026-000123.</source>
        <translation>Ce n’est pas un numéro de dossier : écrivez-le ainsi, PF-2026-000123.</translation>
    </message>
    <message>
        <source>Not a month: write it as 2026-11.</source>
        <translation>Ce n’est pas un mois : écrivez-le ainsi, 2026-11.</translation>
    </message>
    <message>
        <source>The crèche route has no period: leave it out.</source>
        <translation>La route des crèches n’a pas de période : retirez-la.</translation>
    </message>
    <message>
        <source>Write quotient or eaje.</source>
        <translation>Écrivez quotient ou eaje.</translation>
    </message>
    <message>
        <source>Asks the CAF/MSA about one family, through the State's API Particulier.</source>
        <translation>Interroge la CAF/MSA sur une famille, par l’API Particulier de l’État.</translation>
    </message>
    <message>
        <source>Who is asked about (JSON); - for standard input.</source>
        <translation>La personne (JSON) ; - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>The address of the service: https, or http on this machine.</source>
        <translation>L’adresse du service : https, ou http sur cette machine.</translation>
    </message>
    <message>
        <source>The town hall's SIRET.</source>
        <translation>Le SIRET de la mairie.</translation>
    </message>
    <message>
        <source>The file that holds the token, and nothing else.</source>
        <translation>Le fichier qui contient le jeton, et rien d’autre.</translation>
    </message>
    <message>
        <source>The month of the quotient; this month otherwise.</source>
        <translation>Le mois du quotient ; le mois en cours sinon.</translation>
    </message>
    <message>
        <source>quotient (otherwise) or eaje, for crèches.</source>
        <translation>quotient (sinon) ou eaje, pour les crèches.</translation>
    </message>
    <message>
        <source>Requests at most, 3 otherwise.</source>
        <translation>Demandes au plus, 3 sinon.</translation>
    </message>
    <message>
        <source>Seconds for one attempt, 30 otherwise.</source>
        <translation>Secondes pour une tentative, 30 sinon.</translation>
    </message>
    <message>
        <source>Passes the State's 24-hour cache.</source>
        <translation>Passe outre le cache de 24 heures de l’État.</translation>
    </message>
    <message>
        <source>Asks the embedded fictitious families; nothing is sent.</source>
        <translation>Interroge les familles fictives intégrées ; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>passfamille-cli COMMAND [options]: the Guichet Pass famille without a window.</source>
        <translation>passfamille-cli COMMANDE [options] : le Guichet Pass famille sans fenêtre.</translation>
    </message>
    <message>
        <source>Each command has its own --help. Standard output is JSON; progress and warnings go to standard error.
Exit codes: 0 done, 1 our fault, 2 input refused, 3 not found, not eligible or no price,
4 refused by the provider, 5 provider busy or unavailable, 6 integrity problem found.</source>
        <translation>Chaque commande a son --help. La sortie standard est en JSON ; progrès et avertissements vont sur la sortie d’erreur.
Codes de retour : 0 fait, 1 notre faute, 2 saisie refusée, 3 introuvable, non éligible ou sans tarif,
4 refusé par le service, 5 service occupé ou indisponible, 6 problème d’intégrité.</translation>
    </message>
    <message>
        <source> (needed)</source>
        <translation> (nécessaire)</translation>
    </message>
    <message>
        <source>No such command: see passfamille-cli --help.</source>
        <translation>Commande inconnue : voir passfamille-cli --help.</translation>
    </message>
    <message>
        <source>Where the attestation goes.</source>
        <translation>Où va l’attestation.</translation>
    </message>
    <message>
        <source>Writes over a file that is there.</source>
        <translation>Écrase un fichier présent.</translation>
    </message>
    <message>
        <source>Adds the page that explains the computation.</source>
        <translation>Ajoute la page qui explique le calcul.</translation>
    </message>
    <message>
        <source>This file exists: give another name, or --force to write over it.</source>
        <translation>Ce fichier existe : donnez un autre nom, ou --force pour l’écraser.</translation>
    </message>
    <message>
        <source>Name one service of this schedule: %1.</source>
        <translation>Nommez un service de ce barème : %1.</translation>
    </message>
    <message>
        <source>This schedule is not in force on that day.</source>
        <translation>Ce barème n’est pas en vigueur ce jour-là.</translation>
    </message>
    <message>
        <source>Prices one service for one family, with every step of the computation.</source>
        <translation>Calcule le tarif d’un service pour une famille, avec chaque étape du calcul.</translation>
    </message>
    <message>
        <source>The voted schedule (TOML).</source>
        <translation>Le barème voté (TOML).</translation>
    </message>
    <message>
        <source>What the price depends on (JSON).</source>
        <translation>Ce dont le tarif dépend (JSON).</translation>
    </message>
    <message>
        <source>The day of service; today otherwise.</source>
        <translation>Le jour de service ; aujourd’hui sinon.</translation>
    </message>
    <message>
        <source>Which service, where the schedule has several.</source>
        <translation>Quel service, quand le barème en a plusieurs.</translation>
    </message>
    <message>
        <source>Checks a schedule file: gaps, overlaps, unknown words, with what to do.</source>
        <translation>Vérifie un fichier de barème : trous, recouvrements, mots inconnus, avec ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>The schedule file (TOML).</source>
        <translation>Le fichier de barème (TOML).</translation>
    </message>
    <message>
        <source>No such embedded family; there are: %1.</source>
        <translation>Famille intégrée inconnue ; il y a : %1.</translation>
    </message>
    <message>
        <source>This family was not born yet on that day.</source>
        <translation>Cette famille n’était pas encore née ce jour-là.</translation>
    </message>
    <message>
        <source>Fictitious family: %1.</source>
        <translation>Famille fictive : %1.</translation>
    </message>
    <message>
        <source>The CAF/MSA answered, about the right person.</source>
        <translation>La CAF/MSA a répondu, pour la bonne personne.</translation>
    </message>
    <message>
        <source>Family accepted: %1 adult(s), %2 child(ren).</source>
        <translation>Famille retenue : %1 adulte(s), %2 enfant(s).</translation>
    </message>
    <message>
        <source>No schedule is in force on that day.</source>
        <translation>Aucun barème n’est en vigueur ce jour-là.</translation>
    </message>
    <message>
        <source>Tariffs (%1): %2.</source>
        <translation>Tarifs (%1) : %2.</translation>
    </message>
    <message>
        <source>Recorded as case %1.</source>
        <translation>Enregistré : dossier %1.</translation>
    </message>
    <message>
        <source>Attestation made: %1 page(s).</source>
        <translation>Attestation établie : %1 page(s).</translation>
    </message>
    <message>
        <source>Which embedded family; the first otherwise.</source>
        <translation>Quelle famille intégrée ; la première sinon.</translation>
    </message>
    <message>
        <source>The day of the visit; today otherwise.</source>
        <translation>Le jour de la visite ; aujourd’hui sinon.</translation>
    </message>
    <message>
        <source>The whole counter visit of an embedded fictitious family, from look-up to attestation; one object a step.</source>
        <translation>La visite complète d’une famille fictive intégrée, de l’interrogation à l’attestation ; un objet par étape.</translation>
    </message>
    <message>
        <source>Give one of --text and --image.</source>
        <translation>Donnez --text ou --image, l’un des deux seulement.</translation>
    </message>
    <message>
        <source>Reads the 2D-Doc code of a tax notice and says whether the tax office signed it. Exit codes: 0 verified; 2 unreadable or not supported; 3 authority or certificate unknown; 6 altered, certificate not valid then or revoked, wrong issuer.</source>
        <translation>Lit le code 2D-Doc d’un avis d’impôt et dit si l’administration fiscale l’a signé. Codes de retour : 0 vérifié ; 2 illisible ou non pris en charge ; 3 autorité ou certificat inconnu ; 6 modifié, certificat non valide alors ou révoqué, mauvais émetteur.</translation>
    </message>
    <message>
        <source>What a scanner typed or the symbol's own bytes; - is standard input.</source>
        <translation>Ce qu’un lecteur a saisi, ou les octets mêmes du symbole ; - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>A scan or a photograph of the notice: PNG, JPEG, TIFF or PDF; - is standard input.</source>
        <translation>Une numérisation ou une photographie de l’avis : PNG, JPEG, TIFF ou PDF ; - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Takes specimens signed with the public test keys: for trying scanners out.</source>
        <translation>Accepte les spécimens signés par les clés d’essai publiques : pour essayer un lecteur.</translation>
    </message>
    <message>
        <source>Write basic or form.</source>
        <translation>Écrivez basic ou form.</translation>
    </message>
    <message>
        <source>Asks the tax office's API for the newest notice of a household, or the one before.</source>
        <translation>Demande à l’API de l’administration fiscale le dernier avis d’un foyer, ou le précédent.</translation>
    </message>
    <message>
        <source>The file that holds the fiscal number of a declarant; - is standard input.</source>
        <translation>Le fichier qui contient le numéro fiscal d’un déclarant ; - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>The address that the tax office gave: https, or http on this machine.</source>
        <translation>L’adresse donnée par l’administration fiscale : https, ou http sur cette machine.</translation>
    </message>
    <message>
        <source>The town hall's client.</source>
        <translation>L’identifiant de la mairie (client_id).</translation>
    </message>
    <message>
        <source>The file that holds the client's secret, and nothing else.</source>
        <translation>Le fichier qui contient le secret de cet identifiant, et rien d’autre.</translation>
    </message>
    <message>
        <source>Where the secret goes: basic (otherwise) or form.</source>
        <translation>Où va le secret : basic (par défaut) ou form.</translation>
    </message>
    <message>
        <source>The use of the service (ID_Teleservice), if the tax office gave one.</source>
        <translation>L’usage du service (ID_Teleservice), si l’administration fiscale en a donné un.</translation>
    </message>
    <message>
        <source>The year of the income; the newest there is otherwise.</source>
        <translation>L’année des revenus ; la plus récente par défaut.</translation>
    </message>
    <message>
        <source>Seconds for one exchange, 30 otherwise.</source>
        <translation>Secondes pour un échange, 30 par défaut.</translation>
    </message>
    <message>
        <source>The day that the period is compared with; today otherwise.</source>
        <translation>Le jour auquel la période est comparée ; aujourd’hui sinon.</translation>
    </message>
    <message>
        <source>Give two schedules that « schedule check » accepts: the one before, then the one after.</source>
        <translation>Donnez deux barèmes que « schedule check » accepte : celui d’avant, puis celui d’après.</translation>
    </message>
    <message>
        <source>The case log cannot be read.</source>
        <translation>Le registre des dossiers ne peut pas être lu.</translation>
    </message>
    <message>
        <source>No such template: « schedule template » alone lists them.</source>
        <translation>Aucun modèle de ce nom : « schedule template » seul en donne la liste.</translation>
    </message>
    <message>
        <source>Lists the commented schedules to copy, or writes one out.</source>
        <translation>Donne la liste des barèmes commentés à copier, ou en écrit un.</translation>
    </message>
    <message>
        <source>Which one, such as cantine-tranches.</source>
        <translation>Lequel, par exemple cantine-tranches.</translation>
    </message>
    <message>
        <source>Compares two schedules over the cases of a log; cells under 5 families are hidden.</source>
        <translation>Compare deux barèmes sur les dossiers d’un registre ; les cases de moins de 5 familles sont masquées.</translation>
    </message>
    <message>
        <source>Given twice: the schedule before, then the one after.</source>
        <translation>Donné deux fois : le barème d’avant, puis celui d’après.</translation>
    </message>
    <message>
        <source>One service; all that both schedules have otherwise.</source>
        <translation>Un service ; sinon tous ceux que les deux barèmes ont.</translation>
    </message>
    <message>
        <source>The folder of the trust data cannot be written.</source>
        <translation>Le dossier des données de confiance ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The folder of this desk's data; the user's own otherwise.</source>
        <translation>Le dossier des données de ce poste ; sinon celui de l’utilisateur.</translation>
    </message>
    <message>
        <source>Shows the authorities and certificates that notices are checked against, and their age.</source>
        <translation>Montre les autorités et les certificats qui servent à contrôler les avis, et leur âge.</translation>
    </message>
    <message>
        <source>Adds certificates and revocation lists from a file, once their authority's signature is checked.</source>
        <translation>Ajoute les certificats et les listes de révocation d’un fichier, une fois contrôlée la signature de leur autorité.</translation>
    </message>
    <message>
        <source>Certificates or revocation lists, in DER or PEM.</source>
        <translation>Des certificats ou des listes de révocation, en DER ou en PEM.</translation>
    </message>
    <message>
        <source>This file is no schedule: correct what its findings say, then run passfamille-cli schedule check.</source>
        <translation>Ce fichier n’est pas un barème : corrigez ce que disent ses constats, puis lancez passfamille-cli schedule check.</translation>
    </message>
    <message>
        <source>a number is written: 622.50</source>
        <translation>écrivez un nombre, par exemple 622.50</translation>
    </message>
    <message>
        <source>a number is written with a point, at most 12 digits before it and 9 after, no exponent: 622.50</source>
        <translation>écrivez un nombre avec un point, 12 chiffres au plus avant lui et 9 après, sans exposant, par exemple 622.50</translation>
    </message>
    <message>
        <source>a number of 0 or more is written</source>
        <translation>écrivez un nombre positif ou nul</translation>
    </message>
    <message>
        <source>a whole number from 0 to 99 is written, without quotes: 2</source>
        <translation>écrivez un nombre entier de 0 à 99, sans guillemets, par exemple 2</translation>
    </message>
    <message>
        <source>a whole number from 0 to 9999 is written, without quotes: 2</source>
        <translation>écrivez un nombre entier de 0 à 9999, sans guillemets, par exemple 2</translation>
    </message>
    <message>
        <source>a word is written, or a list of words: ["rsa"]</source>
        <translation>écrivez un mot, ou une liste de mots, par exemple ["rsa"]</translation>
    </message>
    <message>
        <source>a word is written in quotes: "caf"</source>
        <translation>écrivez un mot entre guillemets droits, par exemple "caf"</translation>
    </message>
    <message>
        <source>true or false is written, without quotes</source>
        <translation>écrivez true (oui) ou false (non), sans guillemets</translation>
    </message>
    <message>
        <source>a list of children is written: [{"age": 7}]</source>
        <translation>écrivez une liste d’enfants, par exemple [{"age": 7}]</translation>
    </message>
    <message>
        <source>a list of registrations is written: [{"course": "danse"}]</source>
        <translation>écrivez une liste d’inscriptions, par exemple [{"course": "danse"}]</translation>
    </message>
    <message>
        <source>a group of numbers is written: {"non-reserves": 7}</source>
        <translation>écrivez un groupe de nombres, par exemple {"non-reserves": 7}</translation>
    </message>
    <message>
        <source>a sum of money is written with its period: income_monthly, income_yearly</source>
        <translation>écrivez cette somme avec sa période, par exemple income_monthly ou income_yearly</translation>
    </message>
    <message>
        <source>no fact has this name</source>
        <translation>aucun fait ne porte ce nom (docs/schedules.md en donne la liste)</translation>
    </message>
    <message>
        <source>this fact is of the family: it is written once, beside registrations</source>
        <translation>ce fait est celui de la famille : écrivez-le une seule fois, à côté de « registrations »</translation>
    </message>
    <message>
        <source>this fact stands twice</source>
        <translation>ce fait est écrit deux fois</translation>
    </message>
    <message>
        <source>this file is larger than 1 MiB</source>
        <translation>ce fichier dépasse 1 Mio</translation>
    </message>
    <message>
        <source>this file is no JSON object: {"quotient": 622.50}</source>
        <translation>ce fichier n’est pas un objet JSON, par exemple {"quotient": 622.50}</translation>
    </message>
    <message>
        <source>These facts cannot be read: %1.</source>
        <translation>Ces faits ne peuvent être lus : %1.</translation>
    </message>
    <message>
        <source>The fact "%1" cannot be read: %2.</source>
        <translation>Le fait « %1 » ne peut être lu : %2.</translation>
    </message>
    <message>
        <source>Not published: what is in the way says what to do.</source>
        <translation>Non publié : chaque obstacle dit quoi faire.</translation>
    </message>
    <message>
        <source>Not published: the folder or its register cannot be used. Check the disk and the rights.</source>
        <translation>Non publié : le dossier ou son registre ne peut pas servir. Vérifiez le disque et les droits.</translation>
    </message>
    <message>
        <source>Publishes a schedule: writes it and its digest into the folder; from then on it serves and never changes.</source>
        <translation>Publie un barème : l’écrit dans le dossier avec son empreinte ; dès lors il sert, et ne change plus.</translation>
    </message>
    <message>
        <source>The folder of the schedules; that of this desk's data otherwise.</source>
        <translation>Le dossier des barèmes ; celui des données de ce poste sinon.</translation>
    </message>
    <message>
        <source>Give a number of units for a family and a year, such as 140.</source>
        <translation>Donnez un nombre d’unités par famille et par an, comme 140.</translation>
    </message>
    <message>
        <source>Name a case log, or ask for made-up families with --made-up.</source>
        <translation>Nommez un registre de dossiers, ou demandez des familles inventées avec --made-up.</translation>
    </message>
    <message>
        <source>Units for a family and a year, such as 140 meals; 1 otherwise.</source>
        <translation>Unités par famille et par an, comme 140 repas ; 1 sinon.</translation>
    </message>
    <message>
        <source>So many made-up families instead of the cases of a log.</source>
        <translation>Autant de familles inventées, à la place des dossiers d’un registre.</translation>
    </message>
    <message>
        <source>Which made-up families: the same seed gives the same ones.</source>
        <translation>Quelles familles inventées : la même graine donne les mêmes.</translation>
    </message>
    <message>
        <source>These families cannot be read (%1): docs/schedules.md says what may stand there.</source>
        <translation>Ces familles ne peuvent pas être lues (%1) : docs/schedules.md dit ce qui peut y figurer.</translation>
    </message>
    <message>
        <source>A price is expected for a service that this schedule has not: %1.</source>
        <translation>Un prix est attendu pour un service que ce barème n’a pas : %1.</translation>
    </message>
    <message>
        <source>This file is no schedule: « schedule check » says what to correct.</source>
        <translation>Ce fichier n’est pas un barème : « schedule check » dit ce qu’il faut corriger.</translation>
    </message>
    <message>
        <source>Tries a schedule on test families, and says which pay otherwise than expected.</source>
        <translation>Essaie un barème sur des familles d’essai, et dit lesquelles ne paient pas le prix attendu.</translation>
    </message>
    <message>
        <source>The test families (JSON).</source>
        <translation>Les familles d’essai (JSON).</translation>
    </message>
    <message>
        <source>One service; all of the schedule otherwise.</source>
        <translation>Un seul service ; tous ceux du barème sinon.</translation>
    </message>
    <message>
        <source>The day of service; the first day of the schedule otherwise.</source>
        <translation>Le jour du service ; le premier jour du barème sinon.</translation>
    </message>
    <message>
        <source>This exists already: choose another name.</source>
        <translation>Cela existe déjà : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The name or the password is wrong, or the account is closed.</source>
        <translation>L’identifiant ou le mot de passe est faux, ou le compte est fermé.</translation>
    </message>
    <message>
        <source>A case log was begun; its recovery code was not kept: make one with « log recovery ».</source>
        <translation>Un registre a été commencé ; son code de récupération n’a pas été gardé : faites-en un avec « log recovery ».</translation>
    </message>
    <message>
        <source>Copies the log, sealed as it is, to a file that is read back and safe on the disk.</source>
        <translation>Copie le registre, chiffré comme il est, dans un fichier relu et bien écrit sur le disque.</translation>
    </message>
    <message>
        <source>Where the copy goes: best another disk.</source>
        <translation>Où va la copie : de préférence un autre disque.</translation>
    </message>
    <message>
        <source>Puts a copy into a folder without a log, once it was opened and proved.</source>
        <translation>Remet une copie dans un dossier sans registre, une fois ouverte et contrôlée.</translation>
    </message>
    <message>
        <source>The copy.</source>
        <translation>La copie.</translation>
    </message>
    <message>
        <source>Takes what still proves itself in a damaged log into a new one; the damaged one is only read.</source>
        <translation>Reprend dans un nouveau registre ce qui se vérifie encore d’un registre abîmé, qui n’est que lu.</translation>
    </message>
    <message>
        <source>The folder of the new log; --user and its password begin it.</source>
        <translation>Le dossier du nouveau registre ; --user et son mot de passe le commencent.</translation>
    </message>
    <message>
        <source>One day of the log in figures, with the mark of its chain.</source>
        <translation>Une journée du registre en chiffres, avec la marque de sa chaîne.</translation>
    </message>
    <message>
        <source>The day; today otherwise.</source>
        <translation>Le jour ; aujourd’hui sinon.</translation>
    </message>
    <message>
        <source>Write sensitive, opposed or disputed; quarantined with --off only.</source>
        <translation>Écrivez sensitive, opposed ou disputed ; quarantined avec --off seulement.</translation>
    </message>
    <message>
        <source>It was done, but the case cannot be read back: verify the log.</source>
        <translation>C’est fait, mais le dossier ne se relit pas : vérifiez le registre.</translation>
    </message>
    <message>
        <source>Why, for the log.</source>
        <translation>Pourquoi, pour le registre.</translation>
    </message>
    <message>
        <source>Sets or takes back a mark of a case.</source>
        <translation>Pose ou enlève une marque d’un dossier.</translation>
    </message>
    <message>
        <source>sensitive, opposed (to the calls), disputed; quarantined with --off only.</source>
        <translation>sensitive (protégé), opposed (opposition aux interrogations), disputed (contesté) ; quarantined avec --off seulement.</translation>
    </message>
    <message>
        <source>Takes the mark back.</source>
        <translation>Enlève la marque.</translation>
    </message>
    <message>
        <source>Makes one family of two cases: --case leaves the lists and leads to --into.</source>
        <translation>Fait une seule famille de deux dossiers : --case quitte les listes et mène à --into.</translation>
    </message>
    <message>
        <source>The case that goes on.</source>
        <translation>Le dossier qui continue.</translation>
    </message>
    <message>
        <source>Takes a merge back.</source>
        <translation>Annule une réunion de dossiers.</translation>
    </message>
    <message>
        <source>Who looked at which case and why, oldest first, one object a line.</source>
        <translation>Qui a consulté quel dossier et pourquoi, le plus ancien d’abord, un objet par ligne.</translation>
    </message>
    <message>
        <source>Of this case alone.</source>
        <translation>De ce dossier seulement.</translation>
    </message>
    <message>
        <source>By this person alone; the journal is no measure of work.</source>
        <translation>De cette personne seulement ; le journal ne mesure pas le travail.</translation>
    </message>
    <message>
        <source>From that day.</source>
        <translation>À partir de ce jour.</translation>
    </message>
    <message>
        <source>Until that day.</source>
        <translation>Jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>Not what was expected: %1. Nothing was written.</source>
        <translation>Ce n’est pas ce qui était attendu : %1. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This file cannot be written. Nothing was imported.</source>
        <translation>Ce fichier ne peut pas être écrit. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>%1 of %2 families read</source>
        <translation>%1 familles lues sur %2</translation>
    </message>
    <message>
        <source>The families, as another program exports them.</source>
        <translation>Les familles, telles qu’un autre outil les exporte.</translation>
    </message>
    <message>
        <source>Which column is what (JSON).</source>
        <translation>Ce que contient chaque colonne (JSON).</translation>
    </message>
    <message>
        <source>Prints the mapping that the headings suggest, and does nothing else.</source>
        <translation>Imprime la correspondance que les titres laissent deviner, et ne fait rien d’autre.</translation>
    </message>
    <message>
        <source>Reads and counts everything, and writes no case.</source>
        <translation>Lit et compte tout, sans écrire aucun dossier.</translation>
    </message>
    <message>
        <source>Where the rows that are left out are written, with the reason.</source>
        <translation>Où écrire les lignes laissées de côté, avec leur motif.</translation>
    </message>
    <message>
        <source>The totals of the other program (JSON): any difference, and nothing is written.</source>
        <translation>Les totaux de l’autre outil (JSON) : au moindre écart, rien n’est écrit.</translation>
    </message>
    <message>
        <source>Takes over the families of another program from a CSV file.</source>
        <translation>Reprend les familles d’un autre outil à partir d’un fichier CSV.</translation>
    </message>
    <message>
        <source>%1 is %2 and should be %3</source>
        <translation>%1 vaut %2 au lieu de %3</translation>
    </message>
    <message>
        <source>There is a file of this name already, or it cannot be written: choose another.</source>
        <translation>Il y a déjà un fichier de ce nom, ou il ne peut pas être écrit : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The recovery code was not kept (--recovery-out): without it, a forgotten password loses the cases. Make one with « log recovery ».</source>
        <translation>Le code de récupération n’a pas été gardé (--recovery-out) : sans lui, un mot de passe oublié fait perdre les dossiers. Faites-en un avec « log recovery ».</translation>
    </message>
    <message>
        <source>The recovery code could not be written: make another with « log recovery ».</source>
        <translation>Le code de récupération n’a pas pu être écrit : faites-en un autre avec « log recovery ».</translation>
    </message>
    <message>
        <source>Missing.</source>
        <translation>À préciser.</translation>
    </message>
    <message>
        <source>The code is wrong, or --user is no administrator.</source>
        <translation>Le code est faux, ou --user n’est pas administrateur.</translation>
    </message>
    <message>
        <source>Not a mark of the log: copy it from the foot of a paper, as 1204-7F3A19C2.</source>
        <translation>Ce n’est pas une marque du registre : recopiez-la du pied d’un papier, comme 1204-7F3A19C2.</translation>
    </message>
    <message>
        <source>Begins a sealed case log in a folder; --user becomes its first administrator. A log of the first version is taken over.</source>
        <translation>Commence un registre chiffré dans un dossier ; --user en devient le premier administrateur. Un registre de la première version est repris.</translation>
    </message>
    <message>
        <source>Where the recovery code is written: print it, keep it in a safe, delete the file.</source>
        <translation>Où le code de récupération est écrit : imprimez-le, gardez-le au coffre, supprimez le fichier.</translation>
    </message>
    <message>
        <source>Makes a new recovery code; the old one opens nothing any more.</source>
        <translation>Fait un nouveau code de récupération ; l’ancien n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Sets a new password for the administrator --user with the recovery code, which is then used up.</source>
        <translation>Donne un nouveau mot de passe à l’administrateur --user avec le code de récupération, qui est alors usé.</translation>
    </message>
    <message>
        <source>A file whose first line is the recovery code.</source>
        <translation>Un fichier dont la première ligne est le code de récupération.</translation>
    </message>
    <message>
        <source>A file whose first line is the new password.</source>
        <translation>Un fichier dont la première ligne est le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Where the next recovery code is written.</source>
        <translation>Où le code de récupération suivant est écrit.</translation>
    </message>
    <message>
        <source>Reads the whole log and says what was changed, taken away or put elsewhere.</source>
        <translation>Lit tout le registre et dit ce qui y a été changé, enlevé ou déplacé.</translation>
    </message>
    <message>
        <source>The mark at the foot of a paper: the log must still have it.</source>
        <translation>La marque au pied d’un papier : le registre doit encore l’avoir.</translation>
    </message>
    <message>
        <source>Who signs in; the name of the machine's account otherwise.</source>
        <translation>Qui ouvre la session ; le nom du compte de la machine sinon.</translation>
    </message>
    <message>
        <source>A file whose first line is the password of --user; a log of fictitious families needs none.</source>
        <translation>Un fichier dont la première ligne est le mot de passe de --user ; un registre de familles fictives n’en demande pas.</translation>
    </message>
    <message>
        <source>Missing: a file whose first line is the password.</source>
        <translation>À préciser : un fichier dont la première ligne est le mot de passe.</translation>
    </message>
    <message>
        <source>Too many wrong passwords: try again in %1 s.</source>
        <translation>Trop de mots de passe faux : réessayez dans %1 s.</translation>
    </message>
    <message>
        <source>The case log of this folder is not sealed yet: « log create » seals it with an account.</source>
        <translation>Le registre de ce dossier n’est pas encore chiffré : « log create » le chiffre avec un compte.</translation>
    </message>
    <message>
        <source>The password is too weak: 12 characters of four kinds, 14 of three, or a phrase of seven words.</source>
        <translation>Le mot de passe est trop faible : 12 caractères de quatre sortes, 14 de trois, ou une phrase de sept mots.</translation>
    </message>
    <message>
        <source>The password is one that people guess: choose words that have nothing to do with you or the town hall.</source>
        <translation>Ce mot de passe se devine : choisissez des mots sans rapport avec vous ni avec la mairie.</translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>Trop long.</translation>
    </message>
    <message>
        <source>Somebody signs in with this name already: choose another.</source>
        <translation>Quelqu’un a déjà cet identifiant : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is the last administrator: name another one first.</source>
        <translation>C’est le dernier administrateur : nommez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>Nobody closes their own account: another administrator does.</source>
        <translation>Personne ne ferme son propre compte : un autre administrateur le fait.</translation>
    </message>
    <message>
        <source>No account has this name.</source>
        <translation>Aucun compte n’a cet identifiant.</translation>
    </message>
    <message>
        <source>Write priced, creche, undecided, consultations or technique, then = and a number of months.</source>
        <translation>Écrivez priced, creche, undecided, consultations ou technique, puis = et un nombre de mois.</translation>
    </message>
    <message>
        <source>%1: write a whole number of months from %2 to %3.</source>
        <translation>%1 : écrivez un nombre entier de mois, de %2 à %3.</translation>
    </message>
    <message>
        <source>Give --due or --before, or --execute with a slip.</source>
        <translation>Donnez --due ou --before, ou bien --execute avec un bordereau.</translation>
    </message>
    <message>
        <source>Purge: %1 %</source>
        <translation>Élimination : %1 %</translation>
    </message>
    <message>
        <source>This is no slip: give the JSON file that the proposal wrote.</source>
        <translation>Ce n’est pas un bordereau : donnez le fichier JSON que la proposition a écrit.</translation>
    </message>
    <message>
        <source>How many months cases and journals are kept; --set changes it.</source>
        <translation>Combien de mois les dossiers et les journaux sont conservés ; --set change ces durées.</translation>
    </message>
    <message>
        <source>priced, creche, undecided, consultations or technique; may be given several times.</source>
        <translation>priced, creche, undecided, consultations ou technique ; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Why, for the log; needed with --set.</source>
        <translation>Pourquoi, pour le registre ; nécessaire avec --set.</translation>
    </message>
    <message>
        <source>Shows what is due; with --slip, hides it for thirty days and writes the slip; with --execute, destroys what the slip names.</source>
        <translation>Montre ce qui est arrivé à terme ; avec --slip, le met en attente trente jours et écrit le bordereau ; avec --execute, détruit ce que le bordereau nomme.</translation>
    </message>
    <message>
        <source>What is due today.</source>
        <translation>Ce qui est arrivé à terme aujourd’hui.</translation>
    </message>
    <message>
        <source>What was due before that day.</source>
        <translation>Ce qui est arrivé à terme avant ce jour.</translation>
    </message>
    <message>
        <source>Where the slip goes, with its PDF beside it; with --execute, the slip to carry out.</source>
        <translation>Où écrire le bordereau, avec son PDF à côté ; avec --execute, le bordereau à exécuter.</translation>
    </message>
    <message>
        <source>Destroys what the slip names, thirty days after it at the earliest.</source>
        <translation>Détruit ce que le bordereau nomme, trente jours après lui au plus tôt.</translation>
    </message>
    <message>
        <source>The visa of the departmental archives (number, day); needed with --execute.</source>
        <translation>Le visa des archives départementales (numéro, jour) ; nécessaire avec --execute.</translation>
    </message>
    <message>
        <source>Search: %1 %</source>
        <translation>Recherche : %1 %</translation>
    </message>
    <message>
        <source>Give --case or --identity, not both.</source>
        <translation>Donnez --case ou --identity, pas les deux.</translation>
    </message>
    <message>
        <source>Everything that the log holds about one person, as they may read it: a PDF and JSON.</source>
        <translation>Tout ce que le registre contient sur une personne, comme elle peut le lire : un PDF et du JSON.</translation>
    </message>
    <message>
        <source>The person is the applicant of this case.</source>
        <translation>La personne est le demandeur de ce dossier.</translation>
    </message>
    <message>
        <source>Who asks (JSON); - for standard input.</source>
        <translation>Qui demande (JSON) ; - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>How they asked, and how they proved who they are; for the log.</source>
        <translation>Comment la personne a fait sa demande et prouvé son identité ; pour le registre.</translation>
    </message>
    <message>
        <source>Names the agents who looked: where the person needs it for their rights only.</source>
        <translation>Nomme les agents qui ont consulté : seulement si la personne en a besoin pour ses droits.</translation>
    </message>
    <message>
        <source>Where the paper goes.</source>
        <translation>Où va le document.</translation>
    </message>
    <message>
        <source>Where the same goes as JSON.</source>
        <translation>Où va la même chose en JSON.</translation>
    </message>
    <message>
        <source>Name one or several, with commas: agent, supervisor, administrator, dpo, read-only.</source>
        <translation>Nommez-en un ou plusieurs, avec des virgules : agent, supervisor, administrator, dpo, read-only.</translation>
    </message>
    <message>
        <source>Change of keys: %1 %</source>
        <translation>Changement des clés : %1 %</translation>
    </message>
    <message>
        <source>Whose account: the name they sign in with.</source>
        <translation>Le compte de qui : son identifiant.</translation>
    </message>
    <message>
        <source>The name on papers and in the journal; the one they sign in with otherwise.</source>
        <translation>Le nom sur les papiers et dans le journal ; l’identifiant sinon.</translation>
    </message>
    <message>
        <source>agent, supervisor, administrator, dpo, read-only; several with commas.</source>
        <translation>agent, supervisor, administrator, dpo, read-only ; plusieurs avec des virgules.</translation>
    </message>
    <message>
        <source>Adds an account.</source>
        <translation>Ajoute un compte.</translation>
    </message>
    <message>
        <source>Changes the roles or the name of an account.</source>
        <translation>Change les rôles ou le nom d’un compte.</translation>
    </message>
    <message>
        <source>Closes the account of somebody who leaves, and changes the keys of the log.</source>
        <translation>Ferme le compte de quelqu’un qui part, et change les clés du registre.</translation>
    </message>
    <message>
        <source>The accounts of the log.</source>
        <translation>Les comptes du registre.</translation>
    </message>
    <message>
        <source>Changes one's own password, or resets the one of --login.</source>
        <translation>Change son propre mot de passe, ou donne un nouveau à --login.</translation>
    </message>
    <message>
        <source>Whose password is reset; one's own is changed otherwise.</source>
        <translation>À qui donner un nouveau mot de passe ; sinon on change le sien.</translation>
    </message>
    <message>
        <source>Goes on with a change of keys that was cut short.</source>
        <translation>Poursuit un changement de clés interrompu.</translation>
    </message>
    <message>
        <source>Seals the State's token or the tax office's secret in the log; an empty file takes it away.</source>
        <translation>Scelle dans le registre le jeton de l’État ou le secret de l’administration fiscale ; un fichier vide l’enlève.</translation>
    </message>
    <message>
        <source>The file that holds it, and nothing else; - for standard input.</source>
        <translation>Le fichier qui le contient, et rien d’autre ; - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Which secrets are sealed, since when and by whom; never what they are.</source>
        <translation>Quels secrets sont scellés, depuis quand et par qui ; jamais leur valeur.</translation>
    </message>
    <message>
        <source>The name or the password is wrong, or the account was closed or could not make copies when the copy was made.</source>
        <translation>L’identifiant ou le mot de passe est faux, ou le compte était fermé, ou n’avait pas le droit de faire des copies, le jour de la copie.</translation>
    </message>
    <message>
        <source>Why the case is opened, where it is protected; the journal notes it.</source>
        <translation>Pourquoi le dossier est ouvert, quand il est protégé ; le journal le note.</translation>
    </message>
    <message>
        <source>This case is protected: say why it is opened.</source>
        <translation>Ce dossier est protégé : dites pourquoi il est ouvert.</translation>
    </message>
    <message>
        <source>A case log: who objects in it is not asked about, and it notes the question.</source>
        <translation>Un registre : qui s’y oppose aux appels n’est pas interrogé, et la question y est notée.</translation>
    </message>
    <message>
        <source>Writes down how the exchange went, for support: no name, no number, no token.</source>
        <translation>Note le déroulement de l’échange, pour une aide à distance : ni nom, ni numéro, ni jeton.</translation>
    </message>
    <message>
        <source>system (otherwise), none, or host:port.</source>
        <translation>system (par défaut), none, ou hôte:port.</translation>
    </message>
    <message>
        <source>Who we are at the proxy.</source>
        <translation>Le nom à donner au mandataire.</translation>
    </message>
    <message>
        <source>A file whose first line is the password there.</source>
        <translation>Un fichier dont la première ligne est le mot de passe à lui donner.</translation>
    </message>
    <message>
        <source>A PEM file of authorities to trust besides the system's.</source>
        <translation>Un fichier PEM d’autorités à croire en plus de celles du système.</translation>
    </message>
    <message>
        <source>Says whether a service holds the town hall back, and lifts it.</source>
        <translation>Dit si un service retient la mairie, et lève cette retenue.</translation>
    </message>
    <message>
        <source>Forgets that a service refused or fell silent: once you know that it answers again.</source>
        <translation>Oublie qu’un service a refusé ou s’est tu : une fois que l’on sait qu’il répond de nouveau.</translation>
    </message>
    <message>
        <source>Not one of the repairs: --repair lists those of a question that found nobody.</source>
        <translation>Ce n’est pas l’un des essais : --repair énumère ceux d’une question qui n’a trouvé personne.</translation>
    </message>
    <message>
        <source>Three at most: with the first question, four calls for one person.</source>
        <translation>Trois au plus : avec la première question, quatre appels pour une personne.</translation>
    </message>
    <message>
        <source>When nobody is found, lists what else may be asked; nothing more is sent.</source>
        <translation>Quand personne n’est trouvé, énumère ce qui peut encore être demandé ; rien de plus n’est envoyé.</translation>
    </message>
    <message>
        <source>Asks with this repair when nobody is found; may be given three times, tried in turn.</source>
        <translation>Interroge avec cet essai quand personne n’est trouvé ; trois fois au plus, chacun à son tour.</translation>
    </message>
    <message>
        <source>A case log whose sealed token is used, without --token-file.</source>
        <translation>Un registre dont le jeton scellé sert, sans --token-file.</translation>
    </message>
    <message>
        <source>Asks the State which rights the token has, what is missing, and when it ends.</source>
        <translation>Demande à l’État les droits du jeton, ce qui manque et son échéance.</translation>
    </message>
    <message>
        <source>Goes the way to the service step by step, and says which one fails.</source>
        <translation>Fait le chemin jusqu’au service étape par étape, et dit laquelle échoue.</translation>
    </message>
    <message>
        <source>Seconds for one step, 10 otherwise.</source>
        <translation>Secondes pour une étape, 10 sinon.</translation>
    </message>
    <message>
        <source>Write token, tax-office or proxy.</source>
        <translation>Écrivez token, tax-office ou proxy.</translation>
    </message>
    <message>
        <source>token, tax-office, or proxy (its password).</source>
        <translation>token, tax-office, ou proxy (son mot de passe).</translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation>Ce fichier ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Mode and connection</source>
        <translation>Mode et connexion</translation>
    </message>
    <message>
        <source>&amp;Practice: fictitious families, nothing is sent</source>
        <translation>&amp;Formation : familles fictives, rien n’est transmis</translation>
    </message>
    <message>
        <source>&amp;Real work: the CAF/MSA is asked</source>
        <translation>Service &amp;réel : la CAF/MSA est interrogée</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Address of the service</source>
        <translation>&amp;Adresse du service</translation>
    </message>
    <message>
        <source>S&amp;IRET of the town hall</source>
        <translation>S&amp;IRET de la mairie</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Saving a change of mode closes the visit on screen</source>
        <translation>Enregistrer un changement de mode ferme la visite à l’écran</translation>
    </message>
    <message>
        <source>&amp;Token file</source>
        <translation>Fichier du &amp;jeton</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the file that holds the token</source>
        <translation>Choisir le fichier qui contient le jeton</translation>
    </message>
    <message>
        <source>Choose the token file</source>
        <translation>Choisir le fichier du jeton</translation>
    </message>
    <message>
        <source>Check what can be checked on this computer; nothing is sent (Alt+V)</source>
        <translation>Vérifier ce qui peut l’être sur ce poste ; rien n’est envoyé (Alt+V)</translation>
    </message>
    <message>
        <source>The control figure holds.</source>
        <translation>La clé de contrôle est juste.</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Fichier du jeton</translation>
    </message>
    <message>
        <source>Choose the file that holds the token.</source>
        <translation>Choisissez le fichier qui contient le jeton.</translation>
    </message>
    <message>
        <source>Everything that can be checked here is in order; the CAF/MSA will say the rest at the first look-up.</source>
        <translation>Tout ce qui peut être vérifié ici est en ordre ; la CAF/MSA dira le reste à la première demande.</translation>
    </message>
    <message>
        <source>&amp;Token received from the State</source>
        <translation>&amp;Jeton reçu de l’État</translation>
    </message>
    <message>
        <source>&amp;Verify the connection</source>
        <translation>&amp;Vérifier la connexion</translation>
    </message>
    <message>
        <source>Who renews the token</source>
        <translation>Qui renouvelle le jeton</translation>
    </message>
    <message>
        <source>A name and a telephone number, read by everybody when it is about to end.</source>
        <translation>Un nom et un téléphone, lus par tous quand l’échéance approche.</translation>
    </message>
    <message>
        <source>Check the settings, then ask the State which rights the token has; nobody is asked about (Alt+V)</source>
        <translation>Contrôler les réglages, puis demander à l’État les droits du jeton ; personne n’y est nommé (Alt+V)</translation>
    </message>
    <message>
        <source>Asking the State…</source>
        <translation>Demande à l’État…</translation>
    </message>
</context>
<context>
    <name>ConsultationFilterBar</name>
    <message>
        <source>C&amp;ase: number, or some letters of the name</source>
        <translation>Do&amp;ssier : numéro, ou quelques lettres du nom</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>&amp;Who did it</source>
        <translation>&amp;Par qui</translation>
    </message>
    <message>
        <source>Da&amp;ys</source>
        <translation>&amp;Jours</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois</translation>
    </message>
    <message>
        <source>a period…</source>
        <translation>une période…</translation>
    </message>
    <message>
        <source>all that is kept</source>
        <translation>tout ce qui est conservé</translation>
    </message>
    <message>
        <source>This case is not in the log: check its number.</source>
        <translation>Ce dossier n’est pas dans le registre : vérifiez son numéro.</translation>
    </message>
    <message>
        <source>Type a day as 23/11/2026.</source>
        <translation>Tapez un jour sous la forme 23/11/2026.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Le dernier jour vient avant le premier.</translation>
    </message>
</context>
<context>
    <name>ConsultationList</name>
    <message>
        <source>Journal of consultations</source>
        <translation>Journal des consultations</translation>
    </message>
</context>
<context>
    <name>ConsultationTable</name>
    <message>
        <source>no case yet</source>
        <translation>pas encore de dossier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
</context>
<context>
    <name>ConsultationsCard</name>
    <message>
        <source>Show who &amp;looked at this case</source>
        <translation>&amp;Voir qui a consulté ce dossier</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Who looked at the case and who changed it, kept for checks; it is no measure of anybody’s work.</source>
        <translation>Qui a consulté le dossier et qui l’a modifié : conservé pour les contrôles, jamais pour mesurer le travail de quelqu’un.</translation>
    </message>
    <message>
        <source>The journal is being read…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>Show &amp;earlier ones</source>
        <translation>Voir les précé&amp;dentes</translation>
    </message>
</context>
<context>
    <name>ConsultationsPage</name>
    <message>
        <source>&amp;Open the case</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Who consulted which case</source>
        <translation>Qui a consulté quel dossier</translation>
    </message>
    <message>
        <source>Latest first. This journal protects the families: it is no measure of anybody's work, and nothing in it is counted, ranked or sorted by person.</source>
        <translation>Le plus récent en haut. Ce journal protège les familles : il ne mesure le travail de personne, et rien n’y est compté, classé ni trié par personne.</translation>
    </message>
    <message>
        <source>Stop reading the journal</source>
        <translation>Arrêter la lecture du journal</translation>
    </message>
    <message>
        <source>In the journal: open the case of the line</source>
        <translation>Dans le journal : ouvrir le dossier de la ligne</translation>
    </message>
    <message>
        <source>The journal is being read…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stopped: older lines were not read.</source>
        <translation>Arrêté : les lignes plus anciennes n’ont pas été lues.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Nobody consulted a case in these days, as far as this filter goes: choose other days.</source>
        <translation>Personne n’a consulté de dossier ces jours-là, d’après ce filtre : choisissez d’autres jours.</translation>
    </message>
    <message>
        <source>Nothing to show: put right what is marked above.</source>
        <translation>Rien à montrer : corrigez ce qui est signalé ci-dessus.</translation>
    </message>
</context>
<context>
    <name>ControlPage</name>
    <message>
        <source>&amp;Consultations</source>
        <translation>&amp;Consultations</translation>
    </message>
    <message>
        <source>&amp;Digest of a day</source>
        <translation>É&amp;tat du jour</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>&amp;Vérifier le registre</translation>
    </message>
    <message>
        <source>Right of &amp;access</source>
        <translation>Droit d’acc&amp;ès</translation>
    </message>
    <message>
        <source>&amp;Retention</source>
        <translation>Co&amp;nservation</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>The case log does not open</source>
        <translation>Le registre ne s’ouvre pas</translation>
    </message>
    <message>
        <source>Nothing has been deleted. A backup gives back every case as it was on its day: begin with the newest one. The log that is here is kept beside it.</source>
        <translation>Rien n’a été effacé. Une sauvegarde rend chaque dossier tel qu’il était ce jour-là : commencez par la plus récente. Le registre qui est ici est gardé à côté.</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Back to sign-in</source>
        <translation>Re&amp;tour à l’ouverture de session</translation>
    </message>
    <message>
        <source>Without a backup, what still proves itself can be taken into a new log; accounts other than yours, and the journal, do not come along.</source>
        <translation>Sans sauvegarde, ce qui se prouve encore peut passer dans un nouveau registre ; les autres comptes que le vôtre et le journal ne suivent pas.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Votre &amp;mot de passe</translation>
    </message>
    <message>
        <source>Save &amp;what can be read</source>
        <translation>&amp;Sauver ce qui se lit</translation>
    </message>
    <message>
        <source>Type your password: it will open the new log too.</source>
        <translation>Tapez votre mot de passe : il ouvrira aussi le nouveau registre.</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Lecture de ce qui peut être lu…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) saved in a new log.</source>
        <translation>
            <numerusform>%n dossier sauvé dans un nouveau registre.</numerusform>
            <numerusform>%n dossiers sauvés dans un nouveau registre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) lost: %1</source>
        <translation>
            <numerusform>%n dossier perdu : %1</numerusform>
            <numerusform>%n dossiers perdus : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on to the recovery sheet</source>
        <translation>&amp;Continuer vers la feuille de récupération</translation>
    </message>
    <message>
        <source>saved up to version %1 of %2</source>
        <translation>sauvé jusqu’à la version %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) lost: check for an opposition or a protection</source>
        <translation>
            <numerusform>%n mention perdue : vérifier s’il y avait une opposition ou une protection</numerusform>
            <numerusform>%n mentions perdues : vérifier s’il y avait une opposition ou une protection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) saved in part: %1</source>
        <translation>
            <numerusform>%n dossier sauvé en partie : %1</numerusform>
            <numerusform>%n dossiers sauvés en partie : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionBlock</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason of the &amp;change</source>
        <translation>Motif de la &amp;modification</translation>
    </message>
    <message>
        <source>Validate and print</source>
        <translation>Valider et imprimer</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Save the PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>Next family</source>
        <translation>Famille suivante</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Motif de la modification</translation>
    </message>
    <message>
        <source>Nothing to validate yet.</source>
        <translation>Rien à valider pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s), valid from %1 to %2.</source>
        <translation>
            <numerusform>%n tarif, valable du %1 au %2.</numerusform>
            <numerusform>%n tarifs, valables du %1 au %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1 gets a new version; the earlier ones stay.</source>
        <translation>Le dossier %1 reçoit une nouvelle version ; les précédentes restent.</translation>
    </message>
    <message>
        <source>A new case keeps the family, the sources and the computation.</source>
        <translation>Un nouveau dossier garde la famille, les sources et le calcul.</translation>
    </message>
    <message>
        <source>Update at the counter</source>
        <translation>Actualisation au guichet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Recorded: case %1.</source>
        <translation>Enregistré : dossier %1.</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>This desk</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Na&amp;me of the agent</source>
        <translation>Nom de l’a&amp;gent</translation>
    </message>
    <message>
        <source>Written on papers and in the journal.</source>
        <translation>Il figure sur les documents et dans le journal.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Shown at once; the system's high contrast always wins.</source>
        <translation>Montré aussitôt ; le contraste élevé du système l’emporte toujours.</translation>
    </message>
    <message>
        <source>&amp;Folder of the schedules</source>
        <translation>&amp;Dossier des barèmes</translation>
    </message>
    <message>
        <source>Empty for the one beside the cases.</source>
        <translation>Vide pour celui à côté des dossiers.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder that holds the schedules</source>
        <translation>Choisir le dossier qui contient les barèmes</translation>
    </message>
    <message>
        <source>Choose the folder of the schedules</source>
        <translation>Choisir le dossier des barèmes</translation>
    </message>
    <message>
        <source>Folder of the schedules</source>
        <translation>Dossier des barèmes</translation>
    </message>
    <message>
        <source>There is no such folder: correct the path or choose it.</source>
        <translation>Ce dossier n’existe pas : corrigez le chemin ou choisissez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock &amp;without a key or the mouse for</source>
        <translation>Verrouiller sans clavier ni so&amp;uris après</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once. Practice never locks.</source>
        <translation>Ctrl+L verrouille aussitôt. La formation ne verrouille jamais.</translation>
    </message>
    <message>
        <source>The name of your account: written on papers and in the journal.</source>
        <translation>Le nom de votre compte : il figure sur les documents et dans le journal.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Counter</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Case %1 taken up again.</source>
        <translation>Dossier %1 repris.</translation>
    </message>
    <message>
        <source>The identity has changed since the answer, which was put aside: ask the CAF/MSA again (F5).</source>
        <translation>L’identité a changé depuis la réponse, qui a été écartée : interrogez de nouveau la CAF/MSA (F5).</translation>
    </message>
    <message>
        <source>The CAF/MSA is being asked…</source>
        <translation>Interrogation de la CAF/MSA…</translation>
    </message>
    <message>
        <source>Request cancelled: nothing was kept of it.</source>
        <translation>Demande annulée : rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>The CAF is slow to answer… You can go on, or press Esc to cancel.</source>
        <translation>La CAF répond lentement… Vous pouvez continuer, ou appuyer sur Échap pour annuler.</translation>
    </message>
    <message>
        <source>Answer in %1 s, identity confirmed.</source>
        <translation>Réponse en %1 s, identité concordante.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Interroger de nouveau</translation>
    </message>
    <message>
        <source>Go on with a paper</source>
        <translation>Continuer avec un justificatif</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Heure : %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Statut HTTP : %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code : %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Demande : %1</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Case %1 is left as it was recorded: this is another family.</source>
        <translation>Dossier %1 laissé tel qu’il est enregistré : c’est une autre famille.</translation>
    </message>
    <message>
        <source>This identity is not the one of case %1.</source>
        <translation>Cette identité n’est pas celle du dossier %1.</translation>
    </message>
    <message>
        <source>Begin a new case</source>
        <translation>Commencer un nouveau dossier</translation>
    </message>
    <message>
        <source>Same family: change the applicant</source>
        <translation>Même famille : changer de demandeur</translation>
    </message>
    <message>
        <source>This person already has case %1.</source>
        <translation>Cette personne a déjà le dossier %1.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>A correction is open: keep it or leave it first.</source>
        <translation>Une correction est ouverte : retenez-la ou laissez-la d’abord.</translation>
    </message>
    <message>
        <source>Cancel the question to the CAF/MSA</source>
        <translation>Annuler la demande à la CAF/MSA</translation>
    </message>
    <message>
        <source>The tax notice is in the household.</source>
        <translation>L’avis d’impôt est dans le foyer.</translation>
    </message>
    <message>
        <source>Case %1 is protected</source>
        <translation>Le dossier %1 est protégé</translation>
    </message>
    <message>
        <source>Say why you open it, if your work needs it. Your name, the time and your reason are noted, and a supervisor reads them.</source>
        <translation>Si votre travail l’exige, dites pourquoi vous l’ouvrez. Votre nom, l’heure et votre motif sont notés ; un responsable les lit.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>This person objects to the calls (GDPR, article 21): neither the CAF/MSA nor the tax office is asked. Go on with the papers that the family shows.</source>
        <translation>Cette personne s’oppose aux appels (RGPD, article 21) : ni la CAF/MSA ni l’administration fiscale ne sont interrogées. Continuez avec les justificatifs que la famille présente.</translation>
    </message>
    <message>
        <source>The question could not be noted in the journal. %1</source>
        <translation>La question n’a pas pu être notée dans le journal. %1</translation>
    </message>
    <message>
        <source>One moment: whether this person objects to the calls is looked up.</source>
        <translation>Un instant : recherche d’une éventuelle opposition aux appels.</translation>
    </message>
    <message>
        <source>Your account records and prints nothing at the counter: ask a colleague who receives families.</source>
        <translation>Votre compte n’enregistre et n’imprime rien au guichet : demandez à un collègue qui reçoit les familles.</translation>
    </message>
    <message numerus="yes">
        <source>New attempt in %n second(s); Esc cancels.</source>
        <translation>
            <numerusform>Nouvel essai dans %n seconde ; Échap annule.</numerusform>
            <numerusform>Nouvel essai dans %n secondes ; Échap annule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the CAF/MSA about another month</source>
        <translation>Interroger la CAF/MSA sur un autre mois</translation>
    </message>
    <message>
        <source>Ask the CAF/MSA about the month before</source>
        <translation>Interroger la CAF/MSA sur le mois précédent</translation>
    </message>
    <message>
        <source>Try what is proposed, when nobody was found</source>
        <translation>Essayer ce qui est proposé, quand personne n’a été trouvé</translation>
    </message>
    <message>
        <source>Other tries</source>
        <translation>Autres essais</translation>
    </message>
    <message>
        <source>The case and the paper keep the identity as it was typed.</source>
        <translation>Le dossier et l’attestation gardent l’identité telle que saisie.</translation>
    </message>
    <message>
        <source>Use the form that was found</source>
        <translation>Reprendre la forme trouvée</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Garder la saisie</translation>
    </message>
</context>
<context>
    <name>DestroyCard</name>
    <message>
        <source>Destroy what the slip of %1 names</source>
        <translation>Détruire ce que nomme le bordereau du %1</translation>
    </message>
    <message>
        <source>&amp;Visa of the departmental archives</source>
        <translation>&amp;Visa des archives départementales</translation>
    </message>
    <message>
        <source>Progress of the destruction</source>
        <translation>Avancement de la destruction</translation>
    </message>
    <message>
        <source>Public archives are destroyed with the visa of the departmental archives only (code du patrimoine, article L214-3). The keys of the cases are destroyed, and with them what they hold; nothing brings them back.</source>
        <translation>Des archives publiques ne sont détruites qu’avec le visa des archives départementales (code du patrimoine, article L. 214-3). Les clés des dossiers sont détruites, et avec elles leur contenu ; rien ne les ramène.</translation>
    </message>
    <message>
        <source>As on the signed slip: who, number, day.</source>
        <translation>Tel qu’il figure sur le bordereau signé : qui, numéro, jour.</translation>
    </message>
    <message>
        <source>&amp;Leave without destroying anything</source>
        <translation>&amp;Quitter sans rien détruire</translation>
    </message>
    <message>
        <source>Destroy for &amp;good</source>
        <translation>Détruire dé&amp;finitivement</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>Re&amp;venir</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n month(s) of consultations</source>
        <translation>
            <numerusform>%1, %n mois de consultations</numerusform>
            <numerusform>%1, %n mois de consultations</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the visa: without it nothing is destroyed.</source>
        <translation>Saisissez le visa : sans lui, rien n’est détruit.</translation>
    </message>
    <message>
        <source>To be destroyed for good, under the visa “%2”: %1.</source>
        <translation>Vont être détruits définitivement, sous le visa « %2 » : %1.</translation>
    </message>
    <message>
        <source>Destroying…</source>
        <translation>Destruction en cours…</translation>
    </message>
    <message>
        <source>Another program holds the case log. What was destroyed stays so; begin again in a moment, and it goes on from there.</source>
        <translation>Un autre programme tient le registre des dossiers. Ce qui est détruit le reste ; recommencez dans un instant, et la destruction reprendra de là.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Destroyed: %1 (%2 records).</source>
        <translation>Détruits : %1 (%2 enregistrements).</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stay: taken back, disputed, or kept longer by a newer setting.</source>
        <translation>
            <numerusform>%n dossier reste : repris, contesté, ou gardé plus longtemps par un réglage plus récent.</numerusform>
            <numerusform>%n dossiers restent : repris, contestés, ou gardés plus longtemps par un réglage plus récent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the same slip goes on from there.</source>
        <translation>Arrêt : le même bordereau reprendra de là.</translation>
    </message>
    <message>
        <source>Backups made before still hold the keys: make a new one now, and destroy the older ones within three months.</source>
        <translation>Les sauvegardes faites avant contiennent encore les clés : faites-en une nouvelle maintenant, et détruisez les plus anciennes dans les trois mois.</translation>
    </message>
    <message>
        <source>Destr&amp;oy…</source>
        <translation>Détr&amp;uire…</translation>
    </message>
</context>
<context>
    <name>DiagnosisCard</name>
    <message>
        <source>Diagnosis of the connection</source>
        <translation>Diagnostic de la connexion</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostiquer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copier pour le support</translation>
    </message>
    <message>
        <source>Goes the way to the State’s service step by step, with the settings as they are saved. No family is asked about; what it says names nobody.</source>
        <translation>Fait le chemin jusqu’au service de l’État étape par étape, avec les réglages tels qu’ils sont enregistrés. Aucune famille n’est demandée ; rien n’y nomme une personne.</translation>
    </message>
    <message>
        <source>The whole as text, for whoever helps</source>
        <translation>Le tout en texte, pour qui vous aide</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1, %2 ms</translation>
    </message>
    <message>
        <source>On the way…</source>
        <translation>En chemin…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>It stops at: %1.</source>
        <translation>Cela s’arrête à : %1.</translation>
    </message>
    <message>
        <source>The whole way is free.</source>
        <translation>Tout le chemin est libre.</translation>
    </message>
</context>
<context>
    <name>DiagnosisWords</name>
    <message>
        <source>It says %1, signed by %2, until %3.</source>
        <translation>Il dit %1, signé par %2, jusqu’au %3.</translation>
    </message>
    <message>
        <source>Nobody knows the name %1: check the address in the settings, and that the network is plugged in.</source>
        <translation>Personne ne connaît le nom %1 : vérifiez l’adresse dans les réglages, et que le réseau est branché.</translation>
    </message>
    <message>
        <source>Nobody answers for names: this computer has no network, or its name server is away. Tell the network’s administrator.</source>
        <translation>Personne ne répond pour les noms : ce poste n’a pas de réseau, ou son serveur de noms est absent. Prévenez l’administrateur du réseau.</translation>
    </message>
    <message>
        <source>%1 refuses connections at port %2: check the address, or have the town hall’s firewall opened to it.</source>
        <translation>%1 refuse les connexions au port %2 : vérifiez l’adresse, ou faites-lui ouvrir le pare-feu de la mairie.</translation>
    </message>
    <message>
        <source>%1 does not answer at port %2: a firewall swallows the connection, or the service has banned this address. Tell the network’s administrator.</source>
        <translation>%1 ne répond pas au port %2 : un pare-feu avale la connexion, ou le service a banni cette adresse. Prévenez l’administrateur du réseau.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the network is down, or no way leads there. Tell the network’s administrator.</source>
        <translation>%1 est hors d’atteinte : le réseau est coupé, ou aucun chemin n’y mène. Prévenez l’administrateur du réseau.</translation>
    </message>
    <message>
        <source>The proxy asks who we are and did not accept what the settings say: put the name and the password it expects. A proxy that knows Windows sessions only must be told to let this program through.</source>
        <translation>Le mandataire demande qui nous sommes et n’a pas accepté ce que disent les réglages : mettez le nom et le mot de passe qu’il attend. Un mandataire qui ne connaît que les sessions Windows doit laisser passer ce programme.</translation>
    </message>
    <message>
        <source>The proxy does not let through to %1: have this address allowed there.</source>
        <translation>Le mandataire ne laisse pas passer vers %1 : faites-y autoriser cette adresse.</translation>
    </message>
    <message>
        <source>The certificate is signed by nobody whom this computer trusts: a device of the town hall may open connections. Ask for its authority and give its file in the settings.</source>
        <translation>Le certificat n’est signé par personne que ce poste croie : un équipement de la mairie ouvre peut-être les connexions. Demandez son autorité et donnez-en le fichier dans les réglages.</translation>
    </message>
    <message>
        <source>The certificate is not valid at this time: check this computer’s clock first.</source>
        <translation>Le certificat n’est pas valable à cette heure : vérifiez d’abord l’horloge de ce poste.</translation>
    </message>
    <message>
        <source>The certificate is that of another name: check the address; something on the way may answer in the service’s place.</source>
        <translation>Le certificat est celui d’un autre nom : vérifiez l’adresse ; quelque chose répond peut-être à la place du service.</translation>
    </message>
    <message>
        <source>The encrypted connection could not be made (TLS 1.2 or newer is needed): something on the way may cut it. Tell the network’s administrator.</source>
        <translation>La connexion chiffrée n’a pas pu s’établir (TLS 1.2 ou plus récent est nécessaire) : quelque chose la coupe peut-être en chemin. Prévenez l’administrateur du réseau.</translation>
    </message>
    <message>
        <source>%1 is known.</source>
        <translation>%1 est connu.</translation>
    </message>
    <message>
        <source>%1 answers at port %2.</source>
        <translation>%1 répond au port %2.</translation>
    </message>
    <message>
        <source>It lets through.</source>
        <translation>Il laisse passer.</translation>
    </message>
    <message>
        <source>The State’s service answers.</source>
        <translation>Le service de l’État répond.</translation>
    </message>
    <message>
        <source>Readable; it does not say until when.</source>
        <translation>Lisible ; il ne dit pas jusqu’à quand.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Mandataire (proxy)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non essayé</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>On this computer: nothing to encrypt.</source>
        <translation>Sur ce poste : rien à chiffrer.</translation>
    </message>
    <message>
        <source>There is none on this way.</source>
        <translation>Il n’y en a pas sur ce chemin.</translation>
    </message>
    <message>
        <source>Diagnosis of %1</source>
        <translation>Diagnostic du %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Interrompu.</translation>
    </message>
</context>
<context>
    <name>DigestPage</name>
    <message>
        <source>D&amp;ay</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Show the digest</source>
        <translation>&amp;Afficher l’état</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Digest of a day</source>
        <translation>État du jour</translation>
    </message>
    <message>
        <source>Print it in the evening and file it: the mark that it carries proves later that nothing before it was changed or taken away. It names no family and counts nobody's work.</source>
        <translation>Imprimez-le le soir et classez-le : la marque qu’il porte prouve plus tard que rien de ce qui le précède n’a été modifié ni retiré. Il ne nomme aucune famille et ne compte le travail de personne.</translation>
    </message>
    <message>
        <source>Print the digest</source>
        <translation>Imprimer l’état du jour</translation>
    </message>
    <message>
        <source>Save the digest as PDF</source>
        <translation>Enregistrer l’état du jour en PDF</translation>
    </message>
    <message>
        <source>Type a day as 23/11/2026.</source>
        <translation>Tapez un jour sous la forme 23/11/2026.</translation>
    </message>
    <message>
        <source>This day has not come yet: choose today or an earlier one.</source>
        <translation>Ce jour n’est pas encore venu : choisissez aujourd’hui ou un jour passé.</translation>
    </message>
    <message>
        <source>The log is being read…</source>
        <translation>Lecture du registre…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1: the mark of the log</source>
        <translation>%1 : la marque du registre</translation>
    </message>
    <message>
        <source>%1 records at %2. To prove later that they are all there: « Verify the log », with this mark.</source>
        <translation>%1 enregistrements à %2. Pour prouver plus tard qu’ils sont tous là : « Vérifier le registre », avec cette marque.</translation>
    </message>
    <message>
        <source>Cases opened</source>
        <translation>Dossiers ouverts</translation>
    </message>
    <message>
        <source>Cases changed</source>
        <translation>Dossiers modifiés</translation>
    </message>
    <message>
        <source>Attestations made</source>
        <translation>Attestations établies</translation>
    </message>
    <message>
        <source>Consultations, prints, questions to providers</source>
        <translation>Consultations, impressions, interrogations</translation>
    </message>
    <message>
        <source>Marks set or taken back</source>
        <translation>Marques posées ou retirées</translation>
    </message>
    <message>
        <source>Cases since the beginning, in the evening</source>
        <translation>Dossiers ouverts depuis l’origine, au soir</translation>
    </message>
    <message>
        <source>No act on the log that day.</source>
        <translation>Aucun acte sur le registre ce jour-là.</translation>
    </message>
    <message>
        <source>Acts on the log</source>
        <translation>Actes sur le registre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save the digest</source>
        <translation>Enregistrer l’état du jour</translation>
    </message>
    <message>
        <source>log-%1.pdf</source>
        <translation>registre-%1.pdf</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>%1 — families from outside</source>
        <translation>%1 — familles de l’extérieur</translation>
    </message>
    <message>
        <source>Rate (%)</source>
        <translation>Taux (%)</translation>
    </message>
    <message>
        <source>Share of the cost (%)</source>
        <translation>Part du coût (%)</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Tarif plancher</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Tarif plafond</translation>
    </message>
    <message>
        <source>Price at the lower bound</source>
        <translation>Tarif à la borne basse</translation>
    </message>
    <message>
        <source>Price at the upper bound</source>
        <translation>Tarif à la borne haute</translation>
    </message>
    <message>
        <source>Lowest quotient</source>
        <translation>Quotient plancher</translation>
    </message>
    <message>
        <source>Highest quotient</source>
        <translation>Quotient plafond</translation>
    </message>
    <message>
        <source>Quotient</source>
        <translation>Quotient</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tranche</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>A figure is needed here, such as 3,30.</source>
        <translation>Il faut un nombre ici, par exemple 3,30.</translation>
    </message>
    <message>
        <source>« %1 » is no figure: type it as 3,30.</source>
        <translation>« %1 » n’est pas un nombre : écrivez-le comme 3,30.</translation>
    </message>
    <message>
        <source>« %1 » is no bound: type 400, &gt; 400, ≥ 400, &lt; 400 or ≤ 400.</source>
        <translation>« %1 » n’est pas une borne : écrivez 400, &gt; 400, ≥ 400, &lt; 400 ou ≤ 400.</translation>
    </message>
    <message>
        <source>« %1 » is no range: write it as « de 0 à 400 », « ≤ 400 » or « plus de 800 ».</source>
        <translation>« %1 » n’est pas un intervalle : écrivez « de 0 à 400 », « ≤ 400 » ou « plus de 800 ».</translation>
    </message>
    <message>
        <source>« %1 » is a percentage, where a price stands.</source>
        <translation>« %1 » est un pourcentage, là où il faut un montant.</translation>
    </message>
    <message>
        <source>« %1 » is an amount, where a percentage stands.</source>
        <translation>« %1 » est un montant, là où il faut un pourcentage.</translation>
    </message>
    <message>
        <source>A row needs a name.</source>
        <translation>Une ligne a besoin d’un nom.</translation>
    </message>
    <message>
        <source>« %1 » is the name of another row: give each its own.</source>
        <translation>« %1 » est déjà le nom d’une autre ligne : donnez à chacune le sien.</translation>
    </message>
    <message>
        <source>No row is called « %1 »: paste the bounds too, or correct the name.</source>
        <translation>Aucune ligne ne s’appelle « %1 » : collez aussi les bornes, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>This cell is a rule of its own: change it in the text.</source>
        <translation>Cette case contient une règle à elle : modifiez-la dans le texte.</translation>
    </message>
    <message>
        <source>There are more columns than in the table.</source>
        <translation>Il y a plus de colonnes que dans le tableau.</translation>
    </message>
    <message>
        <source>There are more rows than in the table: paste the bounds too, or add rows first.</source>
        <translation>Il y a plus de lignes que dans le tableau : collez aussi les bornes, ou ajoutez d’abord des lignes.</translation>
    </message>
    <message>
        <source>This row has not as many cells as the first one.</source>
        <translation>Cette ligne n’a pas autant de cases que la première.</translation>
    </message>
    <message>
        <source>Nothing to paste: copy cells in a spreadsheet first.</source>
        <translation>Rien à coller : copiez d’abord des cellules dans un tableur.</translation>
    </message>
    <message>
        <source>Nothing was pasted. Row %1: %2</source>
        <translation>Rien n’a été collé. Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Nothing was pasted. Row %1, column %2: %3</source>
        <translation>Rien n’a été collé. Ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>Not published: another desk is publishing. Try again in a moment.</source>
        <translation>Non publié : un autre poste est en train de publier. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Not published: the register « published.json » does not read. Put it back from a backup.</source>
        <translation>Non publié : le registre « published.json » ne se lit pas. Remettez-le d’après une sauvegarde.</translation>
    </message>
    <message>
        <source>Not published: the folder of the schedules cannot be written. Check the disk and the rights.</source>
        <translation>Non publié : le dossier des barèmes ne peut pas être écrit. Vérifiez le disque et les droits.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to report: every quotient has one price.</source>
        <translation>Rien à signaler : chaque quotient a un tarif et un seul.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
</context>
<context>
    <name>DraftActions</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>A draft with the same prices, for the next vote: what is published is never changed (%1)</source>
        <translation>Un brouillon avec les mêmes tarifs, pour le prochain vote : ce qui est publié ne change jamais (%1)</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message>
        <source>Draft of a schedule</source>
        <translation>Brouillon de barème</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>Table or text of the draft</source>
        <translation>Tableau ou texte du brouillon</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>being saved…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>draft, saved</source>
        <translation>brouillon enregistré</translation>
    </message>
    <message>
        <source>Not saved: the folder of the drafts cannot be written. Check the disk.</source>
        <translation>Non enregistré : le dossier des brouillons ne peut pas être écrit. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>This cannot be written here: change it in the text.</source>
        <translation>Cela ne peut pas s’écrire ici : modifiez-le dans le texte.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The text is no schedule file at this place. Correct it in the text: %1</source>
        <translation>Le texte n’est plus un fichier de barème à cet endroit. Corrigez-le dans le texte : %1</translation>
    </message>
    <message>
        <source>Not saved: the folder of the drafts cannot be written. Check the disk; Esc again leaves without the last steps.</source>
        <translation>Non enregistré : le dossier des brouillons ne peut pas être écrit. Vérifiez le disque ; Échap encore une fois quitte sans les dernières modifications.</translation>
    </message>
</context>
<context>
    <name>DraftGridModel</name>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>dans le texte</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Rien à signaler</translation>
    </message>
</context>
<context>
    <name>DraftHeader</name>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>A&amp;ct</source>
        <translation>A&amp;cte</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>Premier &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>Postal codes of the c&amp;ommune</source>
        <translation>Codes p&amp;ostaux de la commune</translation>
    </message>
    <message>
        <source>Head of the draft</source>
        <translation>En-tête du brouillon</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Type a date, such as 01/09/2027.</source>
        <translation>Saisissez une date, par exemple 01/09/2027.</translation>
    </message>
    <message>
        <source>A postal code has five figures: 13999, 13998.</source>
        <translation>Un code postal a cinq chiffres : 13999, 13998.</translation>
    </message>
    <message>
        <source>Postal codes</source>
        <translation>Codes postaux</translation>
    </message>
    <message>
        <source>To be given, such as 01/09/2027.</source>
        <translation>À donner, par exemple 01/09/2027.</translation>
    </message>
    <message>
        <source>To be given.</source>
        <translation>À donner.</translation>
    </message>
    <message>
        <source>Its number and its date are asked for when it is published.</source>
        <translation>Son numéro et sa date sont demandés à la publication.</translation>
    </message>
</context>
<context>
    <name>DraftTable</name>
    <message>
        <source>Table of the draft</source>
        <translation>Tableau du brouillon</translation>
    </message>
    <message>
        <source>Prices of the draft</source>
        <translation>Tarifs du brouillon</translation>
    </message>
    <message>
        <source>In the table: change the cell</source>
        <translation>Dans le tableau : modifier la case</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Which table of the draft is shown</source>
        <translation>Quel tableau du brouillon est montré</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Cells copied in a spreadsheet. With their bounds they become all the rows; prices alone go in from the chosen cell on. (%1)</source>
        <translation>Des cellules copiées dans un tableur. Avec leurs bornes, elles deviennent toutes les lignes ; des tarifs seuls vont à partir de la case choisie. (%1)</translation>
    </message>
    <message>
        <source>This rule has no table: it is changed in the text.</source>
        <translation>Cette règle n’a pas de tableau : elle se modifie dans le texte.</translation>
    </message>
    <message>
        <source>Row %1 added</source>
        <translation>Ligne %1 ajoutée</translation>
    </message>
    <message>
        <source>The new row is a copy of the one above it: change its bounds and its prices.</source>
        <translation>La nouvelle ligne est une copie de celle du dessus : changez ses bornes et ses tarifs.</translation>
    </message>
    <message>
        <source>Row %1 removed</source>
        <translation>Ligne %1 supprimée</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted: they are now the whole table.</source>
        <translation>
            <numerusform>%n ligne collée : c’est maintenant tout le tableau.</numerusform>
            <numerusform>%n lignes collées : ce sont maintenant toutes les lignes du tableau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of prices pasted.</source>
        <translation>
            <numerusform>%n ligne de tarifs collée.</numerusform>
            <numerusform>%n lignes de tarifs collées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message>
        <source>Text of the draft</source>
        <translation>Texte du brouillon</translation>
    </message>
    <message>
        <source>File of the draft</source>
        <translation>Fichier du brouillon</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>Ce que dit la vérification</translation>
    </message>
    <message>
        <source>Enter leads to the line</source>
        <translation>Entrée mène à la ligne</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>In the remarks: go to the line</source>
        <translation>Dans les remarques : aller à la ligne</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Looking for what is due…</source>
        <translation>Recherche de ce qui est arrivé à terme…</translation>
    </message>
    <message>
        <source>Cases that are due</source>
        <translation>Dossiers arrivés à terme</translation>
    </message>
    <message>
        <source>P&amp;ropose for elimination…</source>
        <translation>Proposer à l’éli&amp;mination…</translation>
    </message>
    <message>
        <source>&amp;Hide them and make the slip</source>
        <translation>Mas&amp;quer et établir le bordereau</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Arrivés à terme aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>P&amp;as maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) leave every list for thirty days. Until then any of them can be taken back; nothing is destroyed before the archives have answered.</source>
        <translation>
            <numerusform>%n dossier quitte toutes les listes pour trente jours. D’ici là, il peut être repris ; rien n’est détruit avant la réponse des archives.</numerusform>
            <numerusform>%n dossiers quittent toutes les listes pour trente jours. D’ici là, chacun peut être repris ; rien n’est détruit avant la réponse des archives.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hiding the cases…</source>
        <translation>Masquage des dossiers…</translation>
    </message>
    <message numerus="yes">
        <source>Journal of consultations: %n month(s), the latest is %1.</source>
        <translation>
            <numerusform>Journal des consultations : %n mois, %1.</numerusform>
            <numerusform>Journal des consultations : %n mois, dont le dernier est %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due: no case’s time has run out.</source>
        <translation>Rien n’est arrivé à terme : aucun dossier n’a épuisé sa durée.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may go today.</source>
        <translation>
            <numerusform>%n dossier peut partir aujourd’hui.</numerusform>
            <numerusform>%n dossiers peuvent partir aujourd’hui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, last used in %2: %n</source>
        <translation>
            <numerusform>%1, dernière utilisation en %2 : %n</numerusform>
            <numerusform>%1, dernière utilisation en %2 : %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntranceCard</name>
    <message>
        <source>Work in progress</source>
        <translation>Travail en cours</translation>
    </message>
</context>
<context>
    <name>EntranceWindow</name>
    <message>
        <source>Guichet Pass famille</source>
        <translation>Guichet Pass famille</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>Paper shown by the family</source>
        <translation>Justificatif présenté</translation>
    </message>
    <message>
        <source>The family’s word</source>
        <translation>Déclaration de la famille</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Keep this value</source>
        <translation>Retenir cette valeur</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>if useful</source>
        <translation>si utile</translation>
    </message>
    <message>
        <source>Say why this differs from what the fund sent.</source>
        <translation>Indiquez pourquoi cette valeur diffère de celle reçue de la caisse.</translation>
    </message>
</context>
<context>
    <name>FactFields</name>
    <message>
        <source>in the commune</source>
        <translation>dans la commune</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>outside the commune</source>
        <translation>hors de la commune</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Type the quotient as a number, such as 900 or 622,50.</source>
        <translation>Indiquez le quotient en chiffres, par exemple 900 ou 622,50.</translation>
    </message>
    <message>
        <source>Type the number of children in figures, from 0 to %1.</source>
        <translation>Indiquez le nombre d’enfants en chiffres, de 0 à %1.</translation>
    </message>
    <message>
        <source>Type the day of service as 01/09/2026.</source>
        <translation>Écrivez le jour du service sous la forme 01/09/2026.</translation>
    </message>
    <message>
        <source>Type the ages of the children in figures, with commas between: 4, 7.</source>
        <translation>Écrivez l’âge des enfants en chiffres, séparés par des virgules : 4, 7.</translation>
    </message>
    <message>
        <source>%1: type a number, such as 3 or 622,50.</source>
        <translation>%1 : écrivez un nombre, comme 3 ou 622,50.</translation>
    </message>
    <message>
        <source>&amp;Quotient (€ a month)</source>
        <translation>&amp;Quotient (€ par mois)</translation>
    </message>
    <message>
        <source>C&amp;hildren</source>
        <translation>&amp;Enfants</translation>
    </message>
    <message>
        <source>&amp;Lives</source>
        <translation>&amp;Habite</translation>
    </message>
    <message>
        <source>%1 (€)</source>
        <translation>%1 (€)</translation>
    </message>
    <message>
        <source>The age of each child, with commas between; empty when it is not known</source>
        <translation>L’âge de chaque enfant, séparés par des virgules ; vide s’il n’est pas connu</translation>
    </message>
    <message>
        <source>Number of children in charge; empty when it is not known</source>
        <translation>Nombre d’enfants à charge ; vide s’il n’est pas connu</translation>
    </message>
    <message>
        <source>Where the family lives</source>
        <translation>Où habite la famille</translation>
    </message>
    <message>
        <source>With commas between; this service knows: %1</source>
        <translation>Séparés par des virgules ; ce service connaît : %1</translation>
    </message>
    <message>
        <source>With commas between; empty for none</source>
        <translation>Séparés par des virgules ; vide quand il n’y en a pas</translation>
    </message>
    <message>
        <source>Empty when it is not known</source>
        <translation>Vide s’il n’est pas connu</translation>
    </message>
</context>
<context>
    <name>FamiliesModel</name>
    <message>
        <source>in force: %1</source>
        <translation>en vigueur : %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>le même prix</translation>
    </message>
    <message>
        <source>none</source>
        <comment>expected price</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>as expected: %1</source>
        <translation>conforme : %1</translation>
    </message>
    <message>
        <source>WRONG: %1 expected</source>
        <translation>FAUX : %1 attendu</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paie</translation>
    </message>
    <message>
        <source>Change from the one in force</source>
        <translation>Écart avec l’actuel</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Prix attendu</translation>
    </message>
</context>
<context>
    <name>FamiliesPanel</name>
    <message>
        <source>Test families</source>
        <translation>Familles d’essai</translation>
    </message>
    <message>
        <source>Na&amp;me of the family</source>
        <translation>No&amp;m de la famille</translation>
    </message>
    <message>
        <source>Name of the family</source>
        <translation>Nom de la famille</translation>
    </message>
    <message>
        <source>Add a family</source>
        <translation>Ajouter une famille</translation>
    </message>
    <message>
        <source>Expect this price</source>
        <translation>Attendre ce prix</translation>
    </message>
    <message>
        <source>Remove the family</source>
        <translation>Retirer la famille</translation>
    </message>
    <message>
        <source>The file of the test families cannot be read (%1). It is left as it is; what you change here is not kept.</source>
        <translation>Le fichier des familles d’essai ne peut pas être lu (%1). Il reste tel qu’il est ; ce que vous changez ici n’est pas conservé.</translation>
    </message>
    <message>
        <source>Family %1</source>
        <translation>Famille %1</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) pay(s) otherwise than expected.</source>
        <translation>
            <numerusform>%n famille ne paie pas le prix attendu.</numerusform>
            <numerusform>%n familles ne paient pas le prix attendu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fictitious families, kept on this desk: a price that is expected is checked with every change of the grid.</source>
        <translation>Familles fictives, conservées sur ce poste : un prix attendu est vérifié à chaque changement de la grille.</translation>
    </message>
    <message>
        <source>The test families could not be kept: check that the disk has room.</source>
        <translation>Les familles d’essai n’ont pas pu être conservées : vérifiez qu’il reste de la place sur le disque.</translation>
    </message>
    <message>
        <source>Put the family back</source>
        <translation>Remettre la famille</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Birth name: as on the identity document, even if another name is used.</source>
        <translation>Nom de naissance : comme sur la pièce d’identité, même si un autre nom est utilisé.</translation>
    </message>
    <message>
        <source>Type the birth name, as it stands on the identity document.</source>
        <translation>Indiquez le nom de naissance, tel qu’il figure sur la pièce d’identité.</translation>
    </message>
    <message>
        <source>Keep only letters, spaces, hyphens and apostrophes in the birth name.</source>
        <translation>Ne gardez que des lettres, espaces, tirets et apostrophes dans le nom de naissance.</translation>
    </message>
    <message>
        <source>Shorten the birth name to 100 characters: only the family name goes here.</source>
        <translation>Raccourcissez le nom de naissance à 100 caractères : seul le nom de famille va ici.</translation>
    </message>
    <message>
        <source>Usage name: only where it differs from the birth name.</source>
        <translation>Nom d’usage : seulement s’il diffère du nom de naissance.</translation>
    </message>
    <message>
        <source>Type the usage name, or leave the field empty if there is none.</source>
        <translation>Indiquez le nom d’usage, ou laissez le champ vide s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Keep only letters, spaces, hyphens and apostrophes in the usage name.</source>
        <translation>Ne gardez que des lettres, espaces, tirets et apostrophes dans le nom d’usage.</translation>
    </message>
    <message>
        <source>Shorten the usage name to 100 characters: only the name used goes here.</source>
        <translation>Raccourcissez le nom d’usage à 100 caractères : seul le nom utilisé va ici.</translation>
    </message>
    <message>
        <source>Given names: one at a time, compound names whole (Anne-Laure).</source>
        <translation>Prénoms : un par un, les prénoms composés entiers (Anne-Laure).</translation>
    </message>
    <message>
        <source>Type at least the first given name of the identity document.</source>
        <translation>Indiquez au moins le premier prénom de la pièce d’identité.</translation>
    </message>
    <message>
        <source>Keep only letters, spaces, hyphens and apostrophes in each given name.</source>
        <translation>Ne gardez que des lettres, espaces, tirets et apostrophes dans chaque prénom.</translation>
    </message>
    <message>
        <source>Split the given names: one at a time, 100 characters at most.</source>
        <translation>Séparez les prénoms : un par un, 100 caractères au plus.</translation>
    </message>
    <message>
        <source>Remove some given names: the first ones of the identity document are enough.</source>
        <translation>Retirez des prénoms : les premiers de la pièce d’identité suffisent.</translation>
    </message>
    <message>
        <source>Birth date: day, month, year; 00 for an unknown day or month.</source>
        <translation>Date de naissance : jour, mois, année ; 00 pour un jour ou un mois inconnu.</translation>
    </message>
    <message>
        <source>Type the birth date; the year alone is enough if the rest is unknown.</source>
        <translation>Indiquez la date de naissance ; l’année seule suffit si le reste est inconnu.</translation>
    </message>
    <message>
        <source>Type a date of the calendar, such as 03/09/1982; 00 for an unknown day or month.</source>
        <translation>Indiquez une date du calendrier, par exemple 03/09/1982 ; 00 pour un jour ou un mois inconnu.</translation>
    </message>
    <message>
        <source>Keep only figures and slashes in the birth date, such as 03/09/1982.</source>
        <translation>Ne gardez que des chiffres et des barres dans la date de naissance, par exemple 03/09/1982.</translation>
    </message>
    <message>
        <source>Correct the birth date: it must be before today.</source>
        <translation>Corrigez la date de naissance : elle doit précéder aujourd’hui.</translation>
    </message>
    <message>
        <source>Correct the year of birth: it cannot be before 1900.</source>
        <translation>Corrigez l’année de naissance : elle ne peut précéder 1900.</translation>
    </message>
    <message>
        <source>Sex: as on the identity document, F or M.</source>
        <translation>Sexe : comme sur la pièce d’identité, F ou M.</translation>
    </message>
    <message>
        <source>Choose the sex shown on the identity document.</source>
        <translation>Choisissez le sexe indiqué sur la pièce d’identité.</translation>
    </message>
    <message>
        <source>Choose F for female or M for male.</source>
        <translation>Choisissez F pour femme ou M pour homme.</translation>
    </message>
    <message>
        <source>Country of birth: the first letters, then choose from the list.</source>
        <translation>Pays de naissance : les premières lettres, puis choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Choose the country of birth from the list.</source>
        <translation>Choisissez le pays de naissance dans la liste.</translation>
    </message>
    <message>
        <source>This country is not in the list: type its first letters and choose it.</source>
        <translation>Ce pays n’est pas dans la liste : tapez ses premières lettres et choisissez-le.</translation>
    </message>
    <message>
        <source>Town of birth: the first four letters, then choose from the list.</source>
        <translation>Commune de naissance : les quatre premières lettres, puis choisissez dans la liste.</translation>
    </message>
    <message>
        <source>This town is not in the list: type its first four letters and choose it.</source>
        <translation>Cette commune n’est pas dans la liste : tapez ses quatre premières lettres et choisissez-la.</translation>
    </message>
    <message>
        <source>SIRET of the town hall: 14 figures.</source>
        <translation>SIRET de la mairie : 14 chiffres.</translation>
    </message>
    <message>
        <source>Type the town hall's SIRET: 14 figures.</source>
        <translation>Indiquez le SIRET de la mairie : 14 chiffres.</translation>
    </message>
    <message>
        <source>Keep only figures in the SIRET; spaces are allowed.</source>
        <translation>Ne gardez que des chiffres dans le SIRET ; les espaces sont permis.</translation>
    </message>
    <message>
        <source>A SIRET has 14 figures: complete it, or remove those that are too many.</source>
        <translation>Un SIRET a 14 chiffres : complétez-le, ou retirez ceux qui sont en trop.</translation>
    </message>
    <message>
        <source>This SIRET holds a typing error: check each figure against an official paper.</source>
        <translation>Ce SIRET contient une faute de frappe : vérifiez chaque chiffre sur un papier officiel.</translation>
    </message>
    <message>
        <source>Postal code: five figures.</source>
        <translation>Code postal : cinq chiffres.</translation>
    </message>
    <message>
        <source>Type the postal code: five figures.</source>
        <translation>Indiquez le code postal : cinq chiffres.</translation>
    </message>
    <message>
        <source>Keep only figures in the postal code.</source>
        <translation>Ne gardez que des chiffres dans le code postal.</translation>
    </message>
    <message>
        <source>A French postal code has five figures: complete or shorten it.</source>
        <translation>Un code postal français a cinq chiffres : complétez-le ou raccourcissez-le.</translation>
    </message>
    <message>
        <source>This is not a French postal code: they go from 01000 to 98999.</source>
        <translation>Ce n’est pas un code postal français : ils vont de 01000 à 98999.</translation>
    </message>
    <message>
        <source>Token file: the file that holds the token received from the State, and nothing else.</source>
        <translation>Fichier du jeton : le fichier qui contient le jeton reçu de l’État, et rien d’autre.</translation>
    </message>
    <message>
        <source>The token file is empty: put the token received from the State in it.</source>
        <translation>Le fichier du jeton est vide : mettez-y le jeton reçu de l’État.</translation>
    </message>
    <message>
        <source>The token file holds something other than a token: copy the token again, alone on its line.</source>
        <translation>Le fichier du jeton contient autre chose qu’un jeton : recopiez le jeton, seul sur sa ligne.</translation>
    </message>
    <message>
        <source>The token file is too long: it must hold the token and nothing else.</source>
        <translation>Le fichier du jeton est trop long : il ne doit contenir que le jeton.</translation>
    </message>
    <message>
        <source>The token is cut: copy it again whole, its three parts between points.</source>
        <translation>Le jeton est coupé : recopiez-le en entier, ses trois parties entre des points.</translation>
    </message>
    <message>
        <source>Address of the service: https:// then the name that the State gave.</source>
        <translation>Adresse du service : https:// puis le nom donné par l’État.</translation>
    </message>
    <message>
        <source>Type the address of the service, starting with https://.</source>
        <translation>Indiquez l’adresse du service, en commençant par https://.</translation>
    </message>
    <message>
        <source>Correct the address of the service: it holds a character that no address has.</source>
        <translation>Corrigez l’adresse du service : elle contient un caractère qu’aucune adresse n’a.</translation>
    </message>
    <message>
        <source>Start the address of the service with https://: the exchange must be encrypted.</source>
        <translation>Commencez l’adresse du service par https:// : l’échange doit être chiffré.</translation>
    </message>
    <message>
        <source>Nothing to correct.</source>
        <translation>Rien à corriger.</translation>
    </message>
    <message>
        <source>This field must be filled.</source>
        <translation>Ce champ doit être rempli.</translation>
    </message>
    <message>
        <source>A character is not accepted here.</source>
        <translation>Un caractère n’est pas accepté ici.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>There are too many values.</source>
        <translation>Il y a trop de valeurs.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>This date is not yet past.</source>
        <translation>Cette date n’est pas encore passée.</translation>
    </message>
    <message>
        <source>This date is too old.</source>
        <translation>Cette date est trop ancienne.</translation>
    </message>
    <message>
        <source>The number of characters is not the right one.</source>
        <translation>Le nombre de caractères n’est pas le bon.</translation>
    </message>
    <message>
        <source>The control figures do not match.</source>
        <translation>La clé de contrôle ne correspond pas.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>This value is outside what is possible.</source>
        <translation>Cette valeur est hors du possible.</translation>
    </message>
    <message>
        <source>This value is not a known one.</source>
        <translation>Cette valeur n’est pas connue.</translation>
    </message>
    <message>
        <source>Choose the town or the country of birth from the list.</source>
        <translation>Choisissez la commune ou le pays de naissance dans la liste.</translation>
    </message>
    <message>
        <source>This does not go with the date beside it.</source>
        <translation>Ceci ne va pas avec la date qui l’accompagne.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Begin real work</source>
        <translation>Commencer le travail réel</translation>
    </message>
    <message>
        <source>First &amp;name and name</source>
        <translation>Pré&amp;nom et nom</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>The cases of families will be encrypted on this computer: only who has an account opens them. You are about to make the first account, an administrator’s; you will then print a recovery sheet for the town hall’s safe, and add your colleagues.</source>
        <translation>Les dossiers des familles seront chiffrés sur cet ordinateur : seules les personnes qui ont un compte les ouvrent. Vous allez créer le premier compte, celui d’un administrateur ; vous imprimerez ensuite une feuille de récupération pour le coffre de la mairie, puis ajouterez vos collègues.</translation>
    </message>
    <message>
        <source>Create the case log</source>
        <translation>Créer le registre des dossiers</translation>
    </message>
    <message>
        <source>Practise on &amp;fictitious families</source>
        <translation>S’exercer sur des &amp;familles fictives</translation>
    </message>
    <message>
        <source>What you type to sign in; capitals and accents do not matter.</source>
        <translation>Ce que vous saisissez pour ouvrir votre session ; majuscules et accents ne comptent pas.</translation>
    </message>
    <message>
        <source>Written on papers and in the journal.</source>
        <translation>Il figure sur les documents et dans le journal.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of the first version are on this computer, in clear: they will be taken over and encrypted, and the file in clear deleted.</source>
        <translation>
            <numerusform>%n dossier de la première version est en clair sur cet ordinateur : il sera repris et chiffré, puis le fichier en clair supprimé.</numerusform>
            <numerusform>%n dossiers de la première version sont en clair sur cet ordinateur : ils seront repris et chiffrés, puis le fichier en clair supprimé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases of the first version are on this computer, in clear: they will be taken over and encrypted, and the file in clear deleted.</source>
        <translation>Des dossiers de la première version sont en clair sur cet ordinateur : ils seront repris et chiffrés, puis le fichier en clair supprimé.</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>Calcul des clés…</translation>
    </message>
    <message>
        <source>A case log has been made here meanwhile: start the program again and sign in.</source>
        <translation>Un registre des dossiers a été créé ici entre-temps : relancez le programme et ouvrez une session.</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
</context>
<context>
    <name>GivenNamesField</name>
    <message>
        <source>Given name %1, remove</source>
        <translation>Prénom %1, retirer</translation>
    </message>
    <message>
        <source>Remove this given name</source>
        <translation>Retirer ce prénom</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>For all families</source>
        <translation>Pour toutes les familles</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tranche</translation>
    </message>
    <message>
        <source>Family quotient</source>
        <translation>Quotient familial</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Share of the family quotient</source>
        <translation>Part du quotient familial</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Tarif plancher</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Tarif plafond</translation>
    </message>
    <message>
        <source>Prices per %1.</source>
        <translation>Prix par %1.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Share of the resources, an hour</source>
        <translation>Part des ressources, par heure</translation>
    </message>
    <message>
        <source>Share of the family quotient, %1</source>
        <translation>Part du quotient familial, %1</translation>
    </message>
    <message>
        <source>A lower quotient counts as</source>
        <translation>Un quotient plus bas compte pour</translation>
    </message>
    <message>
        <source>A higher quotient counts as</source>
        <translation>Un quotient plus élevé compte pour</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>non imprimé</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Depuis le %1.</translation>
    </message>
    <message>
        <source>Resources count from %1 a month on.</source>
        <translation>Les ressources comptent pour %1 par mois au moins.</translation>
    </message>
    <message>
        <source>Resources count up to %1 a month.</source>
        <translation>Les ressources comptent jusqu’à %1 par mois.</translation>
    </message>
    <message>
        <source>Family care, an hour</source>
        <translation>Accueil familial, par heure</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>List and open case</source>
        <translation>Liste et dossier ouvert</translation>
    </message>
    <message>
        <source>No case yet. Validate a first family at the desk (Ctrl+1): it will be listed here.</source>
        <translation>Pas encore de dossier. Validez une première famille au guichet (Ctrl+1) : elle paraîtra ici.</translation>
    </message>
    <message>
        <source>No case holds “%1”. Check the spelling, or try the year of birth, the town or a child's name.</source>
        <translation>Aucun dossier ne contient « %1 ». Vérifiez l’orthographe, ou essayez l’année de naissance, la ville ou le prénom d’un enfant.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Fermer le dossier</translation>
    </message>
    <message>
        <source>Case before, case after</source>
        <translation>Dossier précédent, dossier suivant</translation>
    </message>
    <message>
        <source>%1: noted in case %2.</source>
        <translation>%1 : noté au dossier %2.</translation>
    </message>
    <message>
        <source>Case %1 now leads to %2.</source>
        <translation>Le dossier %1 mène désormais à %2.</translation>
    </message>
    <message>
        <source>Case %1 is a case of its own again.</source>
        <translation>Le dossier %1 est de nouveau un dossier à part.</translation>
    </message>
    <message>
        <source>Its record cannot be read: it is damaged, or out of reach. The other cases open as usual. Tell your IT service, which can verify the case log and take this case from a backup; what is on paper still holds.</source>
        <translation>Son enregistrement est illisible : abîmé, ou hors d’atteinte. Les autres dossiers s’ouvrent comme d’habitude. Prévenez votre service informatique, qui peut vérifier le registre et reprendre ce dossier d’une sauvegarde ; ce qui est sur papier reste valable.</translation>
    </message>
    <message>
        <source>Your account sees no family: the cases are for the agents of the counter.</source>
        <translation>Votre compte ne voit aucune famille : les dossiers sont réservés aux agents du guichet.</translation>
    </message>
    <message>
        <source>Only a case that was merged holds “%1”. Press Enter in the search: the case that goes on opens.</source>
        <translation>Seul un dossier réuni à un autre contient « %1 ». Entrée dans la recherche ouvre le dossier qui continue.</translation>
    </message>
    <message>
        <source>No attestation was made: the case could not note it. %1</source>
        <translation>Aucune attestation n’a été faite : le dossier n’a pas pu la noter. %1</translation>
    </message>
</context>
<context>
    <name>HouseholdBlock</name>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tout retenir</translation>
    </message>
    <message>
        <source>Keep all that the fund sent</source>
        <translation>Retenir tout ce que la caisse a envoyé</translation>
    </message>
    <message>
        <source>Family: case, received, kept</source>
        <translation>Famille : dossier, reçu, retenu</translation>
    </message>
    <message>
        <source>Keep this line</source>
        <translation>Retenir cette ligne</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Ajouter un enfant</translation>
    </message>
    <message>
        <source>Add an adult</source>
        <translation>Ajouter un adulte</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Received from the CAF/MSA</source>
        <translation>Reçu de la CAF/MSA</translation>
    </message>
    <message>
        <source>Case of %1</source>
        <translation>Dossier du %1</translation>
    </message>
    <message>
        <source>the CAF</source>
        <translation>la CAF</translation>
    </message>
    <message>
        <source>the MSA</source>
        <translation>la MSA</translation>
    </message>
    <message>
        <source>the CAF/MSA</source>
        <translation>la CAF/MSA</translation>
    </message>
    <message>
        <source>Received from %1, %2</source>
        <translation>Reçu de %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>New child</source>
        <translation>Nouvel enfant</translation>
    </message>
    <message>
        <source>New adult</source>
        <translation>Nouvel adulte</translation>
    </message>
    <message>
        <source>Removed from the household: %1 — %2</source>
        <translation>Retiré du foyer : %1 — %2</translation>
    </message>
    <message>
        <source>Remove from the household: %1</source>
        <translation>Retirer du foyer : %1</translation>
    </message>
    <message>
        <source>The two notices together: %1.</source>
        <translation>Les deux avis ensemble : %1.</translation>
    </message>
    <message>
        <source>Tax notice, from the paper</source>
        <translation>Avis d’impôt, d’après le papier</translation>
    </message>
</context>
<context>
    <name>HouseholdModel</name>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
</context>
<context>
    <name>HouseholdWords</name>
    <message>
        <source>shared custody</source>
        <translation>garde alternée</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not allowed by the town hall’s rights</source>
        <translation>non autorisé par l’habilitation de la mairie</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adulte</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Family quotient</source>
        <translation>Quotient familial</translation>
    </message>
    <message>
        <source>Lives in the commune</source>
        <translation>Habite la commune</translation>
    </message>
</context>
<context>
    <name>IdentityBlock</name>
    <message>
        <source>Applicant</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>&amp;Birth name (family name)</source>
        <translation>&amp;Nom de naissance (nom de famille)</translation>
    </message>
    <message>
        <source>&amp;Given names (one by one)</source>
        <translation>&amp;Prénoms (un par un)</translation>
    </message>
    <message>
        <source>B&amp;orn on</source>
        <translation>Né(e) &amp;le</translation>
    </message>
    <message>
        <source>Sex in the civil register</source>
        <translation>Sexe à l’état civil</translation>
    </message>
    <message>
        <source>&amp;Commune or country of birth</source>
        <translation>&amp;Commune ou pays de naissance</translation>
    </message>
    <message>
        <source>&amp;Usage name, if different</source>
        <translation>Nom d’&amp;usage, si différent</translation>
    </message>
    <message>
        <source>Practice families</source>
        <translation>Familles d’exercice</translation>
    </message>
    <message>
        <source>Fill the form with a fictitious family</source>
        <translation>Remplir le formulaire avec une famille fictive</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Annuler la demande</translation>
    </message>
    <message>
        <source>Ask the CAF/MSA</source>
        <translation>Interroger la CAF/MSA</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Services: %1.</source>
        <translation>Services : %1.</translation>
    </message>
    <message>
        <source>… and %1 more, in the file of the rows left out.</source>
        <translation>… et %1 autres, dans le fichier des lignes laissées de côté.</translation>
    </message>
    <message>
        <source>Rows: %1. Families: %2. Children: %3.</source>
        <translation>Lignes : %1. Familles : %2. Enfants : %3.</translation>
    </message>
    <message>
        <source>Quotients: %1, %2 in all, %3 on average.</source>
        <translation>Quotients : %1, %2 au total, %3 en moyenne.</translation>
    </message>
    <message>
        <source>To be written: %1. Already known: %2. Rows refused: %3.</source>
        <translation>À écrire : %1. Déjà connus : %2. Lignes refusées : %3.</translation>
    </message>
    <message>
        <source>number of the family</source>
        <translation>numéro de la famille</translation>
    </message>
    <message>
        <source>birth name</source>
        <translation>nom de naissance</translation>
    </message>
    <message>
        <source>usage name</source>
        <translation>nom d’usage</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>prénoms</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>day of birth</source>
        <translation>jour de naissance</translation>
    </message>
    <message>
        <source>month of birth</source>
        <translation>mois de naissance</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>année de naissance</translation>
    </message>
    <message>
        <source>sex or civility</source>
        <translation>sexe ou civilité</translation>
    </message>
    <message>
        <source>country of birth</source>
        <translation>pays de naissance</translation>
    </message>
    <message>
        <source>commune of birth</source>
        <translation>commune de naissance</translation>
    </message>
    <message>
        <source>département of birth</source>
        <translation>département de naissance</translation>
    </message>
    <message>
        <source>line of the address</source>
        <translation>ligne de l’adresse</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>town</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>family quotient</source>
        <translation>quotient familial</translation>
    </message>
    <message>
        <source>month of the quotient</source>
        <translation>mois du quotient</translation>
    </message>
    <message>
        <source>CAF or MSA</source>
        <translation>CAF ou MSA</translation>
    </message>
    <message>
        <source>lives in the commune</source>
        <translation>habite la commune</translation>
    </message>
    <message>
        <source>services registered for</source>
        <translation>services (inscriptions)</translation>
    </message>
    <message>
        <source>note of the case</source>
        <translation>note du dossier</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>custody</source>
        <translation>mode de garde</translation>
    </message>
    <message>
        <source>child %1: %2</source>
        <translation>enfant %1 : %2</translation>
    </message>
    <message>
        <source>The file has no column “%1”: take it out of the mapping, or correct its name.</source>
        <translation>Le fichier n’a pas de colonne « %1 » : retirez-la de la correspondance, ou corrigez son nom.</translation>
    </message>
    <message>
        <source>The column “%1” is left out: the mapping says nothing of it.</source>
        <translation>La colonne « %1 » est laissée de côté : la correspondance n’en dit rien.</translation>
    </message>
    <message>
        <source>The column “%1” goes where another one goes already (%2): leave one of them out.</source>
        <translation>La colonne « %1 » va où une autre va déjà (%2) : laissez l’une des deux de côté.</translation>
    </message>
    <message>
        <source>No column gives this, and no case can be made without it: %1.</source>
        <translation>Aucune colonne ne donne ceci, sans quoi aucun dossier ne peut être fait : %1.</translation>
    </message>
    <message>
        <source>The birth date comes both whole and in parts: leave one of them out.</source>
        <translation>La date de naissance est donnée à la fois entière et en parties : laissez l’une des deux de côté.</translation>
    </message>
    <message>
        <source>The column “%1” is of a child whose given names have no column: name it too.</source>
        <translation>La colonne « %1 » concerne un enfant dont aucune colonne ne donne les prénoms : indiquez-la aussi.</translation>
    </message>
    <message>
        <source>A quotient is a whole number of euros a month: 622.</source>
        <translation>Un quotient est un nombre entier d’euros par mois : 622.</translation>
    </message>
    <message>
        <source>A month is written 10/2026.</source>
        <translation>Un mois s’écrit 10/2026.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Écrivez oui ou non.</translation>
    </message>
    <message>
        <source>Write “alternée” for a shared custody, nothing otherwise.</source>
        <translation>Écrivez « alternée » pour une garde partagée, rien sinon.</translation>
    </message>
    <message>
        <source>This value is not understood.</source>
        <translation>Cette valeur n’est pas comprise.</translation>
    </message>
    <message>
        <source>There are more or fewer values than columns: look for a separator that is too many or missing.</source>
        <translation>Il n’y a pas autant de valeurs que de colonnes : cherchez un séparateur de trop ou manquant.</translation>
    </message>
    <message>
        <source>No commune had this name at the birth date: check the spelling and the département.</source>
        <translation>Aucune commune ne portait ce nom à la date de naissance : vérifiez l’orthographe et le département.</translation>
    </message>
    <message>
        <source>Several communes had this name: give the département or the INSEE code.</source>
        <translation>Plusieurs communes portaient ce nom : donnez le département ou le code INSEE.</translation>
    </message>
    <message>
        <source>The applicant is not the one of the first row of this family: give each its own family number.</source>
        <translation>Le demandeur n’est pas celui de la première ligne de cette famille : donnez à chacun son numéro de famille.</translation>
    </message>
    <message>
        <source>The same person stands above in this file.</source>
        <translation>La même personne figure plus haut dans ce fichier.</translation>
    </message>
    <message>
        <source>This person has a case already.</source>
        <translation>Cette personne a déjà un dossier.</translation>
    </message>
    <message>
        <source>Another row of this family is refused.</source>
        <translation>Une autre ligne de cette famille est refusée.</translation>
    </message>
    <message>
        <source>%1, column “%2”</source>
        <translation>%1, colonne « %2 »</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>This file is larger than 64 MiB: cut it into several, each with the line of its headings.</source>
        <translation>Ce fichier dépasse 64 Mio : coupez-le en plusieurs, chacun avec la ligne des titres.</translation>
    </message>
    <message>
        <source>This file has no headings: its first line names the columns.</source>
        <translation>Ce fichier n’a pas de titres : sa première ligne nomme les colonnes.</translation>
    </message>
    <message>
        <source>%1: something here is no text. Save the file as CSV UTF-8 and try again.</source>
        <translation>%1 : il y a là autre chose que du texte. Enregistrez le fichier en CSV UTF-8 et recommencez.</translation>
    </message>
    <message>
        <source>%1: a value in quotes has no end, or something follows its end. Double the quotes inside it.</source>
        <translation>%1 : un texte entre guillemets n’est pas fermé, ou est suivi d’autre chose. Doublez les guillemets qu’il contient.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This mapping was written by a later version of the program.</source>
        <translation>Cette correspondance a été écrite par une version plus récente du logiciel.</translation>
    </message>
    <message>
        <source>This mapping is not a JSON object.</source>
        <translation>Cette correspondance n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>In the mapping, “%1” is not understood: see the names of the fields in the documentation.</source>
        <translation>Dans la correspondance, « %1 » n’est pas compris : voyez les noms des champs dans la documentation.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Choose the file that the other program exported (CSV). Nothing is written before you say so.</source>
        <translation>Choisissez le fichier que l’autre outil a exporté (CSV). Rien n’est écrit avant que vous le demandiez.</translation>
    </message>
    <message>
        <source>Import from another program</source>
        <translation>Reprise d’un autre outil</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de la reprise</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Open a mapping…</source>
        <translation>Ouvrir une correspondance…</translation>
    </message>
    <message>
        <source>Save the mapping…</source>
        <translation>Enregistrer la correspondance…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Save the rows left out…</source>
        <translation>Enregistrer les lignes refusées…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>File of the other program</source>
        <translation>Fichier de l’autre outil</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1 : %n ligne</numerusform>
            <numerusform>%1 : %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mapping of the columns</source>
        <translation>Correspondance des colonnes</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Correspondances (*.json)</translation>
    </message>
    <message>
        <source>Reading the mapping…</source>
        <translation>Lecture de la correspondance…</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>Every column has its place: try it out.</source>
        <translation>Chaque colonne a sa place : faites un essai à blanc.</translation>
    </message>
    <message>
        <source>Reading the families…</source>
        <translation>Lecture des familles…</translation>
    </message>
    <message>
        <source>Stopped: nothing was counted to the end.</source>
        <translation>Arrêt : le compte n’est pas allé à son terme.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Hold these totals against those of the other program.</source>
        <translation>Rien n’est encore écrit. Comparez ces totaux à ceux de l’autre outil.</translation>
    </message>
    <message>
        <source>Writing the cases…</source>
        <translation>Écriture des dossiers…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) written.</source>
        <translation>
            <numerusform>%n dossier écrit.</numerusform>
            <numerusform>%n dossiers écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Stopped: a further import of the same file goes on from there.</source>
        <translation>%1 Arrêt : une nouvelle reprise du même fichier continuera de là.</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>no right found</source>
        <translation>pas de droit trouvé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>trop de demandes</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>question refused</source>
        <translation>question refusée</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Dossier ouvert</translation>
    </message>
    <message>
        <source>Case updated</source>
        <translation>Dossier mis à jour</translation>
    </message>
    <message>
        <source>Attestation made</source>
        <translation>Attestation établie</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Consulté</translation>
    </message>
    <message>
        <source>Looked at, protected case</source>
        <translation>Consulté, dossier protégé</translation>
    </message>
    <message>
        <source>Attestation printed or saved</source>
        <translation>Attestation imprimée ou enregistrée</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Provider asked</source>
        <translation>Question posée à un fournisseur</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>%1 : question posée</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marque posée ou retirée</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s)</source>
        <translation>
            <numerusform>%1 : %n dossier</numerusform>
            <numerusform>%1 : %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Log begun</source>
        <translation>Ouverture du registre</translation>
    </message>
    <message>
        <source>Log of the first version taken over</source>
        <translation>Reprise d’un registre de la première version</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>Changement des clés</translation>
    </message>
    <message>
        <source>Opened with the recovery sheet</source>
        <translation>Ouverture par la feuille de récupération</translation>
    </message>
    <message>
        <source>New password given to an account</source>
        <translation>Nouveau mot de passe donné à un compte</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>Retention set</source>
        <translation>Durées de conservation fixées</translation>
    </message>
    <message>
        <source>Purge proposed</source>
        <translation>Bordereau d’élimination proposé</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Élimination</translation>
    </message>
    <message>
        <source>Subject access answered</source>
        <translation>Réponse à un droit d’accès</translation>
    </message>
    <message>
        <source>Families of another program imported</source>
        <translation>Reprise d’un autre outil</translation>
    </message>
    <message>
        <source>Secret set or taken away</source>
        <translation>Secret enregistré ou retiré</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Compte créé</translation>
    </message>
    <message>
        <source>One’s own password changed</source>
        <translation>Mot de passe changé par son titulaire</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nouvelle feuille de récupération</translation>
    </message>
    <message>
        <source>Name or roles of an account changed</source>
        <translation>Nom ou rôles d’un compte changés</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Cases with prices</source>
        <translation>Dossiers avec tarifs</translation>
    </message>
    <message>
        <source>Cases with a crèche’s price</source>
        <translation>Dossiers avec un tarif de crèche</translation>
    </message>
    <message>
        <source>Cases without a decision</source>
        <translation>Dossiers sans décision</translation>
    </message>
    <message>
        <source>Journal of consultations</source>
        <translation>Journal des consultations</translation>
    </message>
    <message>
        <source>Technical log</source>
        <translation>Journal technique</translation>
    </message>
    <message>
        <source>A case is not merged into itself: give the other one.</source>
        <translation>Un dossier n’est pas réuni à lui-même : donnez l’autre.</translation>
    </message>
    <message>
        <source>One of these cases was merged already: take that back first, or choose the case that goes on.</source>
        <translation>L’un de ces dossiers est déjà réuni à un autre : annulez d’abord cette réunion, ou choisissez le dossier qui continue.</translation>
    </message>
    <message>
        <source>This case is not merged.</source>
        <translation>Ce dossier n’est réuni à aucun autre.</translation>
    </message>
    <message>
        <source>One of these cases waits to be purged: take it back first.</source>
        <translation>L’un de ces dossiers est en attente d’élimination : reprenez-le d’abord.</translation>
    </message>
    <message>
        <source>This case does not wait to be purged.</source>
        <translation>Ce dossier n’est pas en attente d’élimination.</translation>
    </message>
    <message>
        <source>Thirty days have not passed since the slip: nothing was destroyed.</source>
        <translation>Trente jours ne sont pas passés depuis le bordereau : rien n’a été détruit.</translation>
    </message>
    <message>
        <source>This is not a slip of this case log, or it was changed: take the file that the proposal wrote.</source>
        <translation>Ce n’est pas un bordereau de ce registre, ou il a été modifié : prenez le fichier que la proposition a écrit.</translation>
    </message>
    <message>
        <source>Nothing is due: no slip was made.</source>
        <translation>Rien n’est arrivé à terme : aucun bordereau n’a été fait.</translation>
    </message>
    <message>
        <source>Choose today or an earlier day.</source>
        <translation>Choisissez aujourd’hui ou un jour passé.</translation>
    </message>
    <message>
        <source>Debts of and to a commune lapse after four years, counted from the end of a year (law 68-1250, article 1; CGCT, article L1617-5).</source>
        <translation>Les dettes et les créances d’une commune se prescrivent par quatre ans, comptés en fin d’année (loi n° 68-1250, article 1 ; CGCT, article L. 1617-5).</translation>
    </message>
    <message>
        <source>The CAF looks at a crèche’s papers years later: go by your agreement with it.</source>
        <translation>La CAF contrôle les pièces d’une crèche des années après : suivez votre convention avec elle.</translation>
    </message>
    <message>
        <source>Nothing was decided: no longer than the family may come back to it.</source>
        <translation>Rien n’a été décidé : pas plus longtemps que la famille ne peut y revenir.</translation>
    </message>
    <message>
        <source>Six months to three years, for internal control (CNIL recommendation 2021-122).</source>
        <translation>De six mois à trois ans, pour le contrôle interne (recommandation CNIL 2021-122).</translation>
    </message>
    <message>
        <source>Holds no personal data; its duration is the program’s.</source>
        <translation>Ne contient aucune donnée personnelle ; sa durée est celle du programme.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n year(s))</source>
        <translation>
            <numerusform>%1 (%n an)</numerusform>
            <numerusform>%1 (%n ans)</numerusform>
        </translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>demandeur</translation>
    </message>
    <message>
        <source>adult of the household</source>
        <translation>adulte du foyer</translation>
    </message>
    <message>
        <source>child of the household</source>
        <translation>enfant du foyer</translation>
    </message>
</context>
<context>
    <name>KeepingBoard</name>
    <message>
        <source>Keeping and eliminating</source>
        <translation>Conservation et élimination</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are hidden until %1 at least.</source>
        <translation>
            <numerusform>%n dossier est masqué jusqu’au %1 au moins.</numerusform>
            <numerusform>%n dossiers sont masqués jusqu’au %1 au moins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyChangeCard</name>
    <message>
        <source>%1 leaves</source>
        <translation>%1 quitte la mairie</translation>
    </message>
    <message>
        <source>Go on with the change of keys</source>
        <translation>Reprendre le changement de clés</translation>
    </message>
    <message>
        <source>&amp;Stop for now</source>
        <translation>&amp;Arrêter pour l’instant</translation>
    </message>
    <message>
        <source>Their account is closed at once and cannot be opened again; their name stays in the journal. Then every case gets a new key: it takes a few seconds for thousands of cases, and can be stopped and resumed.</source>
        <translation>Son compte est fermé aussitôt et ne peut pas être rouvert ; son nom reste dans le journal. Puis chaque dossier reçoit une nouvelle clé : quelques secondes pour des milliers de dossiers, avec arrêt et reprise possibles.</translation>
    </message>
    <message>
        <source>The account is closed. Cases that still have the former key get the new one: nothing keeps you from working meanwhile.</source>
        <translation>Le compte est fermé. Les dossiers qui ont encore l’ancienne clé reçoivent la nouvelle : rien n’empêche de travailler pendant ce temps.</translation>
    </message>
    <message>
        <source>Progress of the change of keys</source>
        <translation>Avancement du changement de clés</translation>
    </message>
    <message>
        <source>Close the account and change the keys</source>
        <translation>Fermer le compte et changer les clés</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Leave without &amp;changing anything</source>
        <translation>Quitter sans rien &amp;changer</translation>
    </message>
    <message>
        <source>Changing the keys…</source>
        <translation>Changement des clés…</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Every key of the program</source>
        <translation>Toutes les touches du programme</translation>
    </message>
</context>
<context>
    <name>KnownButton</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3 : %4</translation>
    </message>
    <message>
        <source>, valid until %1</source>
        <translation>, valable jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source> (and %n other(s))</source>
        <translation>
            <numerusform> (et %n autre)</numerusform>
            <numerusform> (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Already &amp;known: case %1%2%3</source>
        <translation>Dé&amp;jà connue : dossier %1%2%3</translation>
    </message>
    <message>
        <source>Take this case up again (Alt+K)</source>
        <translation>Reprendre ce dossier (Alt+J)</translation>
    </message>
    <message>
        <source>%1 (protected case)</source>
        <translation>%1 (dossier protégé)</translation>
    </message>
    <message>
        <source>Perhaps already &amp;known</source>
        <translation>Peut-être dé&amp;jà connue</translation>
    </message>
</context>
<context>
    <name>KnownPanel</name>
    <message>
        <source>Already known?</source>
        <translation>Déjà connu ?</translation>
    </message>
    <message>
        <source>Already known? Take the case up instead of beginning a second one.</source>
        <translation>Déjà connu ? Reprenez le dossier au lieu d’en commencer un second.</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take up case %1</source>
        <translation>Reprendre le dossier %1</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>1 case</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 dossiers</translation>
    </message>
    <message>
        <source>&amp;Merged and leaving cases too</source>
        <translation>Aussi les dossiers &amp;réunis et à éliminer</translation>
    </message>
    <message>
        <source>Also shows cases that were merged into another one, or that wait for their purge</source>
        <translation>Montre aussi les dossiers réunis à un autre et ceux qui attendent leur élimination</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>%1 out of %2 for “%3”</source>
        <translation>%1 sur %2 pour « %3 »</translation>
    </message>
    <message>
        <source> — %1 of %2 read…</source>
        <translation> — %1 sur %2 lus…</translation>
    </message>
    <message>
        <source> so far…</source>
        <translation> jusqu’ici…</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Voulait-on dire :</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Rechercher %1</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The file is damaged: stop working on it, and call your IT service to restore a backup.</source>
        <translation>Le fichier est abîmé : n’y travaillez plus, et appelez votre service informatique pour restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>A record was changed after it was written: compare it with a backup.</source>
        <translation>Un enregistrement a été changé après son écriture : comparez avec une sauvegarde.</translation>
    </message>
    <message>
        <source>A record was taken away: compare with a backup.</source>
        <translation>Un enregistrement a été enlevé : comparez avec une sauvegarde.</translation>
    </message>
    <message>
        <source>A record was added or put elsewhere by a program without the key: compare with a backup.</source>
        <translation>Un enregistrement a été ajouté ou déplacé par un programme sans la clé : comparez avec une sauvegarde.</translation>
    </message>
    <message>
        <source>The log does not end where it was left: records were cut off, or an older file was put in its place.</source>
        <translation>Le registre ne finit pas où il s’était arrêté : des enregistrements ont été coupés, ou un fichier plus ancien a été mis à sa place.</translation>
    </message>
    <message>
        <source>A record cannot be read: call your IT service.</source>
        <translation>Un enregistrement ne peut être lu : appelez votre service informatique.</translation>
    </message>
    <message>
        <source>The list does not show the latest state of this case: open the case itself, and call your IT service.</source>
        <translation>La liste ne montre pas le dernier état de ce dossier : ouvrez le dossier lui-même, et appelez votre service informatique.</translation>
    </message>
    <message>
        <source>The key of a record was taken away or changed: compare with a backup.</source>
        <translation>La clé d’un enregistrement a été enlevée ou changée : comparez avec une sauvegarde.</translation>
    </message>
    <message>
        <source>The log does not hold the mark that was printed: this file is an older one, or another one.</source>
        <translation>Le registre n’a pas la marque imprimée : ce fichier est plus ancien, ou en est un autre.</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose a picture for the top of the papers</source>
        <translation>Choisir une image pour l’en-tête des papiers</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Choisir le logo</translation>
    </message>
    <message>
        <source>The papers then show a monogram made of the name</source>
        <translation>Les papiers montrent alors un monogramme tiré du nom</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read: choose a PNG or a JPEG.</source>
        <translation>Ce fichier n’est pas une image lisible : choisissez un PNG ou un JPEG.</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Counter</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Barèmes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Guichet Pass famille</source>
        <translation>Guichet Pass famille</translation>
    </message>
    <message>
        <source>%1 — PRACTICE</source>
        <translation>%1 — FORMATION</translation>
    </message>
    <message>
        <source>PRACTICE — fictitious families, nothing is sent</source>
        <translation>FORMATION — familles fictives, rien n’est transmis</translation>
    </message>
    <message>
        <source>Search all cases</source>
        <translation>Rechercher dans tous les dossiers</translation>
    </message>
    <message>
        <source>Search all cases, outside a text field</source>
        <translation>Rechercher dans tous les dossiers, hors d’un champ de texte</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>In the search: open the first case</source>
        <translation>Dans la recherche : ouvrir le premier dossier</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>In the search: go to the list</source>
        <translation>Dans la recherche : aller à la liste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>In the search: clear it, then leave it</source>
        <translation>Dans la recherche : l’effacer, puis la quitter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>No case matches this search.</source>
        <translation>Aucun dossier ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>CAF/MSA: to be set up</source>
        <translation>CAF/MSA : à régler</translation>
    </message>
    <message>
        <source>The CAF/MSA cannot be asked with these settings. Open the settings (Ctrl+,).</source>
        <translation>La CAF/MSA ne peut être interrogée avec ces réglages. Ouvrez les réglages (Ctrl+,).</translation>
    </message>
    <message>
        <source>Practice: fictitious families</source>
        <translation>Formation : familles fictives</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. The settings lead to real work (Ctrl+,).</source>
        <translation>Rien ne quitte ce poste. Les réglages mènent au service réel (Ctrl+,).</translation>
    </message>
    <message>
        <source>CAF/MSA: ready to ask</source>
        <translation>CAF/MSA : prêt à interroger</translation>
    </message>
    <message>
        <source>The settings hold what is needed. Open them (Ctrl+,).</source>
        <translation>Les réglages contiennent ce qu’il faut. Les ouvrir (Ctrl+,).</translation>
    </message>
    <message>
        <source>No schedule in force today</source>
        <translation>Aucun barème en vigueur aujourd’hui</translation>
    </message>
    <message>
        <source>Without a schedule there is no price. Open the schedules (Ctrl+3).</source>
        <translation>Sans barème, pas de tarif. Ouvrir les barèmes (Ctrl+3).</translation>
    </message>
    <message>
        <source>Cases: cannot be read</source>
        <translation>Dossiers : illisibles</translation>
    </message>
    <message>
        <source>Cases: being read…</source>
        <translation>Dossiers : lecture…</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>Dossiers : %1</translation>
    </message>
    <message>
        <source>All cases of this desk (Ctrl+2)</source>
        <translation>Tous les dossiers de ce poste (Ctrl+2)</translation>
    </message>
    <message>
        <source>Scanner: ready</source>
        <translation>Lecteur : prêt</translation>
    </message>
    <message>
        <source>It stands on port %1.</source>
        <translation>Il est sur le port %1.</translation>
    </message>
    <message>
        <source>Scanner: not there</source>
        <translation>Lecteur : absent</translation>
    </message>
    <message>
        <source>Nothing is plugged into port %1. Plug the scanner in, or choose another port (Ctrl+,).</source>
        <translation>Rien n’est branché sur le port %1. Branchez le lecteur, ou choisissez un autre port (Ctrl+,).</translation>
    </message>
    <message>
        <source>Scanner: taken</source>
        <translation>Lecteur : occupé</translation>
    </message>
    <message>
        <source>Another program uses port %1, or this account may not. Close that program, or choose another port (Ctrl+,).</source>
        <translation>Un autre logiciel utilise le port %1, ou ce compte n’y a pas droit. Fermez ce logiciel, ou choisissez un autre port (Ctrl+,).</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Practice does not lock: nothing here is about anybody.</source>
        <translation>La formation ne se verrouille pas : rien ici ne concerne personne.</translation>
    </message>
    <message>
        <source>Keeping what was typed…</source>
        <translation>Mise à l’abri de la saisie…</translation>
    </message>
    <message>
        <source>Not locked: what was typed could not be kept. %1</source>
        <translation>Pas verrouillé : la saisie n’a pas pu être mise à l’abri. %1</translation>
    </message>
    <message>
        <source>What was typed before the lock cannot be read. %1</source>
        <translation>La saisie d’avant le verrouillage ne peut pas être lue. %1</translation>
    </message>
    <message>
        <source>What was typed before the lock is on the desk again.</source>
        <translation>La saisie d’avant le verrouillage est de nouveau au guichet.</translation>
    </message>
    <message>
        <source>Another family has been begun: what was typed before the lock comes back at the next sign-in.</source>
        <translation>Une autre famille est commencée : la saisie d’avant le verrouillage reviendra à la prochaine ouverture de session.</translation>
    </message>
    <message>
        <source>Cases: %1 of %2 read…</source>
        <translation>Dossiers : %1 sur %2 lus…</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>A copy of the case log was made.</source>
        <translation>Une copie du registre a été faite.</translation>
    </message>
    <message>
        <source>Backups: to be set up</source>
        <translation>Sauvegardes : à régler</translation>
    </message>
    <message>
        <source>No copy of the cases is made by itself. Choose a folder in the settings (Ctrl+,).</source>
        <translation>Aucune copie des dossiers ne se fait d’elle-même. Choisissez un dossier dans les réglages (Ctrl+,).</translation>
    </message>
    <message>
        <source>Ask again: the proxy is told from now on.</source>
        <translation>Interrogez à nouveau : le mandataire est désormais renseigné.</translation>
    </message>
    <message>
        <source>CAF/MSA: access refused</source>
        <translation>CAF/MSA : accès refusé</translation>
    </message>
    <message numerus="yes">
        <source>CAF/MSA: ready, %n day(s) left</source>
        <translation>
            <numerusform>CAF/MSA : prêt, plus que %n jour</numerusform>
            <numerusform>CAF/MSA : prêt, plus que %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce qu’elle contient</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>What the column “%1” is</source>
        <translation>Ce que contient la colonne « %1 »</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
</context>
<context>
    <name>MarkPills</name>
    <message>
        <source>Marks of the case</source>
        <translation>Mentions du dossier</translation>
    </message>
    <message>
        <source>Whoever is not a supervisor says why they open it</source>
        <translation>Qui n’est pas responsable dit pourquoi il l’ouvre</translation>
    </message>
    <message>
        <source>Neither the CAF/MSA nor the tax office is asked</source>
        <translation>Ni la CAF/MSA ni l’administration fiscale ne sont interrogées</translation>
    </message>
    <message>
        <source>Nothing of it is purged before that ends</source>
        <translation>Rien n’en est éliminé avant la fin du litige</translation>
    </message>
    <message>
        <source>Hidden for thirty days, then destroyed</source>
        <translation>Caché pendant trente jours, puis détruit</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Objects to the calls</source>
        <translation>S’oppose aux appels</translation>
    </message>
    <message>
        <source>Decision contested</source>
        <translation>Décision contestée</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Réuni</translation>
    </message>
    <message>
        <source>To be purged</source>
        <translation>À éliminer</translation>
    </message>
    <message>
        <source>Case protected</source>
        <translation>Dossier protégé</translation>
    </message>
    <message>
        <source>Objection to the calls noted</source>
        <translation>Opposition aux appels notée</translation>
    </message>
    <message>
        <source>A decision is contested</source>
        <translation>Une décision est contestée</translation>
    </message>
    <message>
        <source>Merged into case %1</source>
        <translation>Réuni au dossier %1</translation>
    </message>
    <message>
        <source>Proposed for the purge</source>
        <translation>Proposé à l’élimination</translation>
    </message>
    <message>
        <source>Protection lifted</source>
        <translation>Protection levée</translation>
    </message>
    <message>
        <source>Objection to the calls withdrawn</source>
        <translation>Opposition aux appels retirée</translation>
    </message>
    <message>
        <source>The dispute has ended</source>
        <translation>Le litige est terminé</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Réunion annulée</translation>
    </message>
    <message>
        <source>Taken back from the purge</source>
        <translation>Retiré de l’élimination</translation>
    </message>
    <message>
        <source>opened the case</source>
        <translation>a ouvert le dossier</translation>
    </message>
    <message>
        <source>updated the case</source>
        <translation>a mis à jour le dossier</translation>
    </message>
    <message>
        <source>issued an attestation</source>
        <translation>a établi une attestation</translation>
    </message>
    <message>
        <source>looked at the case</source>
        <translation>a consulté le dossier</translation>
    </message>
    <message>
        <source>looked at the protected case, saying why</source>
        <translation>a consulté le dossier protégé, en disant pourquoi</translation>
    </message>
    <message>
        <source>printed it</source>
        <translation>l’a imprimé</translation>
    </message>
    <message>
        <source>exported it</source>
        <translation>l’a exporté</translation>
    </message>
    <message>
        <source>asked a provider</source>
        <translation>a interrogé un organisme</translation>
    </message>
    <message>
        <source>changed a mark of the case</source>
        <translation>a changé une mention du dossier</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>a interrogé : %1</translation>
    </message>
    <message>
        <source>, which could not be read</source>
        <translation>, qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>%1 at %2 — %3: %4</source>
        <translation>%1 à %2 — %3 : %4</translation>
    </message>
    <message>
        <source> — reason: %1</source>
        <translation> — motif : %1</translation>
    </message>
</context>
<context>
    <name>MarksCard</name>
    <message>
        <source>Protected: whoever opens it without being a supervisor says why, and the reason is noted.</source>
        <translation>Protégé : qui l’ouvre sans être responsable dit pourquoi, et son motif est noté.</translation>
    </message>
    <message>
        <source>Protect this case</source>
        <translation>Protéger ce dossier</translation>
    </message>
    <message>
        <source>Lift the protection</source>
        <translation>Lever la protection</translation>
    </message>
    <message>
        <source>Objection to the calls (GDPR, article 21): neither the CAF/MSA nor the tax office is asked about these persons; papers take their place.</source>
        <translation>Opposition aux appels (RGPD, article 21) : ni la CAF/MSA ni l’administration fiscale ne sont interrogées sur ces personnes ; les justificatifs les remplacent.</translation>
    </message>
    <message>
        <source>Note an objection</source>
        <translation>Noter une opposition</translation>
    </message>
    <message>
        <source>Withdraw the objection</source>
        <translation>Retirer l’opposition</translation>
    </message>
    <message>
        <source>Decision contested: nothing of the case is purged before the dispute ends.</source>
        <translation>Décision contestée : rien du dossier n’est éliminé avant la fin du litige.</translation>
    </message>
    <message>
        <source>Note a dispute</source>
        <translation>Noter un litige</translation>
    </message>
    <message>
        <source>End the dispute</source>
        <translation>Clore le litige</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>The mark is noted in the history of the case with your name and your reason.</source>
        <translation>La mention est notée dans l’historique du dossier avec votre nom et votre motif.</translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message>
        <source>This is the same &amp;family as…</source>
        <translation>C’est la même &amp;famille que…</translation>
    </message>
    <message>
        <source>Same family</source>
        <translation>Même famille</translation>
    </message>
    <message>
        <source>A family that was opened twice goes on under one number. Nothing is lost: the other number leads to it, and that can be undone.</source>
        <translation>Une famille ouverte deux fois continue sous un seul numéro. Rien n’est perdu : l’autre numéro y mène, et cela peut être défait.</translation>
    </message>
    <message>
        <source>%1, %2, was merged into this case.</source>
        <translation>%1, %2, a été réuni à ce dossier.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Défaire…</translation>
    </message>
    <message>
        <source>Undo the merge of %1</source>
        <translation>Défaire la réunion de %1</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 continue</translation>
    </message>
    <message>
        <source>%1 leads to it</source>
        <translation>%1 y mène</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>The other wa&amp;y round</source>
        <translation>Dans l’autre &amp;sens</translation>
    </message>
    <message>
        <source>Merge %1 into %2?</source>
        <translation>Réunir %1 à %2 ?</translation>
    </message>
    <message>
        <source>Check that it is one family, then say why. What is known of each stays readable in its own history.</source>
        <translation>Vérifiez qu’il s’agit d’une seule famille, puis dites pourquoi. Ce que l’on sait de chacun reste dans son propre historique.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Réunir</translation>
    </message>
    <message>
        <source>Undo the merge of %1?</source>
        <translation>Défaire la réunion de %1 ?</translation>
    </message>
    <message>
        <source>It becomes a case of its own again, as it was; the number is listed again.</source>
        <translation>Il redevient un dossier à part, tel qu’il était ; son numéro revient dans la liste.</translation>
    </message>
    <message>
        <source>&amp;Undo the merge</source>
        <translation>&amp;Défaire la réunion</translation>
    </message>
</context>
<context>
    <name>MergeChoice</name>
    <message>
        <source>The &amp;other case</source>
        <translation>L’a&amp;utre dossier</translation>
    </message>
    <message>
        <source>Its number, or a few letters of the family; then Enter.</source>
        <translation>Son numéro, ou quelques lettres de la famille ; puis Entrée.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Leave both cases as they are (Esc)</source>
        <translation>Laisser les deux dossiers tels quels (Échap)</translation>
    </message>
    <message>
        <source>Cases found</source>
        <translation>Dossiers trouvés</translation>
    </message>
    <message>
        <source>No other case matches: check the number, or type the family’s name.</source>
        <translation>Aucun autre dossier ne correspond : vérifiez le numéro, ou tapez le nom de la famille.</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Network of the town hall</source>
        <translation>Réseau de la mairie</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Mot de passe au mandataire</translation>
    </message>
    <message>
        <source>As the computer says</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Ce mandataire</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Aucun mandataire</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Mandataire (proxy)</translation>
    </message>
    <message>
        <source>The computer’s own setting is right nearly everywhere, automatic configuration included.</source>
        <translation>Le réglage de l’ordinateur convient presque partout, configuration automatique comprise.</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du mandataire</translation>
    </message>
    <message>
        <source>Our name at the proxy</source>
        <translation>Notre nom au mandataire</translation>
    </message>
    <message>
        <source>Empty where the proxy asks for none, or knows the Windows session.</source>
        <translation>Vide quand le mandataire n’en demande pas, ou connaît la session Windows.</translation>
    </message>
    <message>
        <source>File of the town hall’s own authority (PEM)</source>
        <translation>Fichier de l’autorité propre à la mairie (PEM)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the file of the authority</source>
        <translation>Choisir le fichier de l’autorité</translation>
    </message>
    <message>
        <source>File of the authority</source>
        <translation>Fichier de l’autorité</translation>
    </message>
    <message>
        <source>Only where a device of the town hall opens encrypted connections; it is trusted besides the system’s authorities, never instead.</source>
        <translation>Seulement quand un équipement de la mairie ouvre les connexions chiffrées ; elle s’ajoute aux autorités du système, sans jamais les remplacer.</translation>
    </message>
    <message>
        <source>%1, until %2. SHA-256: %3</source>
        <translation>%1, jusqu’au %2. SHA-256 : %3</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>Write the proxy as host:port, for example proxy.mairie.example:3128.</source>
        <translation>Écrivez le mandataire sous la forme hôte:port, par exemple proxy.mairie.example:3128.</translation>
    </message>
    <message>
        <source>Only a host and a port, without http:// and without a password: proxy.mairie.example:3128.</source>
        <translation>Un hôte et un port seulement, sans http:// ni mot de passe : proxy.mairie.example:3128.</translation>
    </message>
    <message>
        <source>This file cannot be read: check its path and who may read it.</source>
        <translation>Ce fichier ne se lit pas : vérifiez son chemin et qui peut le lire.</translation>
    </message>
    <message>
        <source>This certificate is not an authority’s: ask the network’s administrator for the one that signs the others.</source>
        <translation>Ce certificat n’est pas celui d’une autorité : demandez à l’administrateur du réseau celui qui signe les autres.</translation>
    </message>
    <message>
        <source>A certificate of this file has expired, or is not valid yet: ask for the present one, and check this computer’s clock.</source>
        <translation>Un certificat de ce fichier est échu, ou n’est pas encore valable : demandez l’actuel, et vérifiez l’horloge de ce poste.</translation>
    </message>
    <message>
        <source>There is no certificate in this file: a PEM file is needed (« -----BEGIN CERTIFICATE----- »).</source>
        <translation>Il n’y a pas de certificat dans ce fichier : il faut un fichier PEM (« -----BEGIN CERTIFICATE----- »).</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>Le même, une sec&amp;onde fois</translation>
    </message>
    <message>
        <source>The same.</source>
        <translation>Identique.</translation>
    </message>
    <message>
        <source>Not the same as above: type it again.</source>
        <translation>Différent du premier : saisissez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Waiting for the answer</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Tax notices</source>
        <translation>Avis d’impôt</translation>
    </message>
    <message>
        <source>Import certificates…</source>
        <translation>Importer des certificats…</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>rien de lu pour l’instant</translation>
    </message>
    <message>
        <source>Trial of a scanner</source>
        <translation>Essai d’un lecteur</translation>
    </message>
    <message>
        <source>Scan the 2D-Doc code of a notice: what comes through is shown here, and nothing is kept.</source>
        <translation>Scannez le code 2D-Doc d’un avis : ce qui passe s’affiche ici, et rien n’est conservé.</translation>
    </message>
    <message>
        <source>Certificates or revocation lists of the 2D-Doc authorities, as files; each is checked before it is taken</source>
        <translation>Certificats ou listes de révocation des autorités 2D-Doc, en fichiers ; chacun est vérifié avant d’être pris</translation>
    </message>
    <message>
        <source>Certificates or revocation lists</source>
        <translation>Certificats ou listes de révocation</translation>
    </message>
    <message>
        <source>Certificates and lists (*.der *.cer *.crt *.pem *.crl);;All files (*)</source>
        <translation>Certificats et listes (*.der *.cer *.crt *.pem *.crl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>like a keyboard</source>
        <translation>comme un clavier</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur de codes</translation>
    </message>
    <message>
        <source>Nothing to choose for a scanner that types like a keyboard. One set to « USB-COM » (virtual serial port) loses no separator: choose its port.</source>
        <translation>Rien à choisir pour un lecteur qui imite un clavier. Réglé en « USB-COM » (port série virtuel), un lecteur ne perd aucun séparateur : choisissez son port.</translation>
    </message>
</context>
<context>
    <name>NoticeForm</name>
    <message>
        <source>Reference tax income, in euros</source>
        <translation>Revenu fiscal de référence, en euros</translation>
    </message>
    <message>
        <source>Number of parts</source>
        <translation>Nombre de parts</translation>
    </message>
    <message>
        <source>Year of the income</source>
        <translation>Année des revenus</translation>
    </message>
    <message>
        <source>Reference of the notice</source>
        <translation>Référence de l’avis</translation>
    </message>
    <message>
        <source>Fiscal number</source>
        <translation>Numéro fiscal</translation>
    </message>
    <message>
        <source>Declarant, if useful</source>
        <translation>Déclarant, si utile</translation>
    </message>
    <message>
        <source>Second look on</source>
        <translation>Second regard le</translation>
    </message>
    <message>
        <source>The day on which somebody compared these figures with the paper once more: 23/11/2026. May stay empty.</source>
        <translation>Le jour où quelqu’un a comparé de nouveau ces chiffres avec le papier : 23/11/2026. Peut rester vide.</translation>
    </message>
</context>
<context>
    <name>NoticeSettingsWords</name>
    <message>
        <source>Codes are checked against the State’s trust list of %1, which is to be replaced by %2, and certificates collected on %3.</source>
        <translation>Les codes sont vérifiés d’après la liste de confiance de l’État du %1, à remplacer au plus tard le %2, et des certificats relevés le %3.</translation>
    </message>
    <message>
        <source>Certificates of the tax office: %1.</source>
        <translation>Certificats de l’administration fiscale : %1.</translation>
    </message>
    <message>
        <source>Imported certificates: %1.</source>
        <translation>Certificats importés : %1.</translation>
    </message>
    <message>
        <source>Oldest revocation list: %1.</source>
        <translation>Liste de révocation la plus ancienne : %1.</translation>
    </message>
    <message>
        <source>No revocation list was imported: a certificate that was taken back since is not noticed.</source>
        <translation>Aucune liste de révocation n’a été importée : un certificat retiré depuis ne serait pas remarqué.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Ajoutés : %1.</translation>
    </message>
    <message>
        <source>Here already, or older: %1.</source>
        <translation>Déjà présents, ou plus anciens : %1.</translation>
    </message>
    <message>
        <source>Of an authority that the program does not know: %1.</source>
        <translation>D’une autorité que le logiciel ne connaît pas : %1.</translation>
    </message>
    <message>
        <source>Refused, as they are no authentic certificates: %1.</source>
        <translation>Refusés, car ce ne sont pas des certificats authentiques : %1.</translation>
    </message>
    <message>
        <source>Nothing was added: the data folder cannot be written. Check the disk and try again.</source>
        <translation>Rien n’a été ajouté : le dossier des données n’est pas accessible en écriture. Vérifiez le disque et recommencez.</translation>
    </message>
    <message>
        <source>Nothing was added: this file is too large for certificates.</source>
        <translation>Rien n’a été ajouté : ce fichier est trop gros pour des certificats.</translation>
    </message>
    <message>
        <source>Nothing was added: the file cannot be read.</source>
        <translation>Rien n’a été ajouté : le fichier est illisible.</translation>
    </message>
    <message>
        <source>%1 characters; separators of fields (GS): %2; of the signature (US): %3.</source>
        <translation>%1 caractères ; séparateurs de champs (GS) : %2 ; de la signature (US) : %3.</translation>
    </message>
    <message>
        <source>The scanner is well set.</source>
        <translation>Le lecteur est bien réglé.</translation>
    </message>
    <message>
        <source>The separator of the signature does not come through: it is put back by itself.</source>
        <translation>Le séparateur de la signature ne passe pas : le logiciel le remet de lui-même.</translation>
    </message>
    <message>
        <source>No separator comes through: the program puts them back by trial, which may fail. Set the scanner to send control characters, or to its serial mode.</source>
        <translation>Aucun séparateur ne passe : le logiciel les remet par essais, ce qui peut échouer. Réglez le lecteur pour qu’il envoie les caractères de commande, ou en mode série.</translation>
    </message>
    <message>
        <source>Well read, as far as can be told: in practice real codes are not checked.</source>
        <translation>Bien lu, autant qu’on puisse le dire : en formation, les codes réels ne sont pas vérifiés.</translation>
    </message>
</context>
<context>
    <name>NoticeSheetWords</name>
    <message>
        <source>In practice, only the practice notices are checked: nothing was proved, and nothing is kept.</source>
        <translation>En formation, seuls les avis d’exercice sont vérifiés : rien n’a été prouvé, et rien n’est conservé.</translation>
    </message>
    <message>
        <source>Practice notice, well read. The code does not carry the reference tax income: on a real one, read it on the paper.</source>
        <translation>Avis d’exercice, bien lu. Le code ne porte pas le revenu fiscal de référence : sur un vrai avis, lisez-le sur le papier.</translation>
    </message>
    <message>
        <source>Practice notice, well read. It is a specimen, and proves nothing.</source>
        <translation>Avis d’exercice, bien lu. C’est un spécimen, il ne prouve rien.</translation>
    </message>
    <message>
        <source>Declared by %1</source>
        <translation>Déclaré par %1</translation>
    </message>
    <message>
        <source>Reference of the notice: %1</source>
        <translation>Référence de l’avis : %1</translation>
    </message>
    <message>
        <source>This is what the household declared, not yet the tax office’s notice.</source>
        <translation>C’est ce que le foyer a déclaré, pas encore l’avis de l’administration fiscale.</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Signature holds: %1</source>
        <translation>La signature tient : %1</translation>
    </message>
    <message>
        <source>Certificate %1/%2 — known: %3; valid on the day of the signature: %4; the tax office’s for this document: %5</source>
        <translation>Certificat %1/%2 — connu : %3 ; valable le jour de la signature : %4 ; de l’administration fiscale, pour ce document : %5</translation>
    </message>
    <message>
        <source>Not taken back, as of %1</source>
        <translation>Non révoqué, au %1</translation>
    </message>
    <message>
        <source>Whether the certificate was taken back since is not known: no list was imported.</source>
        <translation>On ne sait pas si le certificat a été révoqué depuis : aucune liste n’a été importée.</translation>
    </message>
    <message>
        <source>Content as its type asks: %1</source>
        <translation>Contenu conforme à son type : %1</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>Signé le %1</translation>
    </message>
    <message>
        <source>The reading was put right (separators, case or keyboard); the signature proves that it was done well.</source>
        <translation>La lecture a été rétablie (séparateurs, casse ou clavier) ; la signature prouve qu’elle l’a bien été.</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <source>Why this quotient?</source>
        <translation>Pourquoi ce quotient ?</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Keep this &amp;notice</source>
        <translation>&amp;Retenir cet avis</translation>
    </message>
    <message>
        <source>Type it from the paper</source>
        <translation>Saisir d’après le papier</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Tax notice that was read</source>
        <translation>Avis d’impôt lu</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>The applicant is not a declarant of this notice. Keep it all the same?</source>
        <translation>Le demandeur n’est pas un déclarant de cet avis. Le retenir quand même ?</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>Le retenir quand même</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Specimen: the signature holds under a test key, which anyone has. It proves nothing.</source>
        <translation>Spécimen : la signature est bonne pour une clé d’essai, que tout le monde possède. Elle ne prouve rien.</translation>
    </message>
    <message>
        <source>Signed by the tax office, but the code does not hold all that it should: compare it with the paper.</source>
        <translation>Signé par l’administration fiscale, mais le code ne contient pas tout ce qu’il devrait : comparez avec le papier.</translation>
    </message>
    <message>
        <source>Signed by the tax office. The code does not carry the reference tax income: read it on the paper.</source>
        <translation>Signé par l’administration fiscale. Le revenu fiscal de référence est absent du code : relevez-le sur le papier.</translation>
    </message>
    <message>
        <source>Signed by the tax office, and unchanged since. Compare with the paper and the identity card.</source>
        <translation>Signé par l’administration fiscale, et inchangé depuis. Comparez avec le papier et la pièce d’identité.</translation>
    </message>
    <message>
        <source>The certificate that signed this code was revoked: the code proves nothing. Ask the family for another paper.</source>
        <translation>Le certificat qui a signé ce code a été révoqué : le code ne prouve rien. Demandez un autre justificatif à la famille.</translation>
    </message>
    <message>
        <source>The certificate was not valid on the day of the signature: the code proves nothing. Ask the family for another paper.</source>
        <translation>Le certificat n’était pas valide le jour de la signature : le code ne prouve rien. Demandez un autre justificatif à la famille.</translation>
    </message>
    <message>
        <source>This 2D-Doc code is not that of a tax notice.</source>
        <translation>Ce code 2D-Doc n’est pas celui d’un avis d’impôt.</translation>
    </message>
    <message>
        <source>This code is not that of a tax notice, but of another document: %1.</source>
        <translation>Ce code n’est pas celui d’un avis d’impôt, mais d’un autre document : %1.</translation>
    </message>
    <message>
        <source>This code is one of several that make a whole: the program does not read them. Type the notice from the paper.</source>
        <translation>Ce code n’est qu’une partie d’un ensemble de plusieurs codes : le logiciel ne les lit pas. Saisissez l’avis d’après le papier.</translation>
    </message>
    <message>
        <source>This code is of the new generation (a health insurance certificate, for instance): the program does not read it, and kept nothing of it.</source>
        <translation>Ce code est de la nouvelle génération (une attestation de droits de l’Assurance maladie, par exemple) : le logiciel ne le lit pas et n’en a rien gardé.</translation>
    </message>
    <message>
        <source>This code is of a kind that the program does not read. Type the notice from the paper.</source>
        <translation>Ce code est d’une sorte que le logiciel ne lit pas. Saisissez l’avis d’après le papier.</translation>
    </message>
    <message>
        <source>Incomplete reading: %1 of the %2 characters of the signature came through. Scan again.</source>
        <translation>Lecture incomplète : %1 des %2 caractères de la signature ont été reçus. Scannez de nouveau.</translation>
    </message>
    <message>
        <source>Incomplete reading: the signature at the end is missing. Scan again.</source>
        <translation>Lecture incomplète : la signature, à la fin du code, manque. Scannez de nouveau.</translation>
    </message>
    <message>
        <source>The scanner does not send the separators of the code, and they could not be put back. See the settings of the scanner.</source>
        <translation>Le lecteur n’envoie pas les séparateurs du code, et ils n’ont pas pu être rétablis. Voyez les réglages du lecteur.</translation>
    </message>
    <message>
        <source>Incomplete reading: the beginning of the code is missing or damaged. Scan again.</source>
        <translation>Lecture incomplète : le début du code manque ou est abîmé. Scannez de nouveau.</translation>
    </message>
    <message>
        <source>This is not a 2D-Doc code. Scan the square code marked « 2D-DOC » on the notice.</source>
        <translation>Ce n’est pas un code 2D-Doc. Scannez le code carré marqué « 2D-DOC » sur l’avis.</translation>
    </message>
    <message>
        <source>The signature does not hold: the code was changed, or badly read. Scan again; if it stays so, do not take this notice into account.</source>
        <translation>La signature ne tient pas : le code a été modifié, ou mal lu. Scannez de nouveau ; si le verdict reste le même, ne retenez pas cet avis.</translation>
    </message>
    <message>
        <source>The authority that this code names is not one that the program knows: nothing was proved.</source>
        <translation>Le logiciel ne connaît pas l’autorité que ce code nomme : rien n’est prouvé.</translation>
    </message>
    <message>
        <source>The program does not know this certificate yet: nothing was proved. Ask the administrator to bring the trust data up to date.</source>
        <translation>Le logiciel ne connaît pas encore ce certificat : rien n’est prouvé. Demandez à l’administrateur de mettre à jour les données de confiance.</translation>
    </message>
    <message>
        <source>This code was not signed by the tax office for this kind of document: do not take it into account.</source>
        <translation>Ce code n’a pas été signé par l’administration fiscale pour ce type de document : ne le retenez pas.</translation>
    </message>
    <message>
        <source>A genuine code can be pasted on another paper, and a corrective notice may have been made since: compare the printed figures and the names; in doubt, ask https://www.impots.gouv.fr/verifavis2-api/front.</source>
        <translation>Un code authentique peut être collé sur un autre papier, et un avis rectificatif a pu être établi depuis : comparez les montants imprimés et les noms ; en cas de doute, interrogez https://www.impots.gouv.fr/verifavis2-api/front.</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Attestation</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Attestation sent to the printer %1.</source>
        <translation>Attestation envoyée à l’imprimante %1.</translation>
    </message>
    <message>
        <source>Attestation saved as PDF.</source>
        <translation>Attestation enregistrée en PDF.</translation>
    </message>
    <message>
        <source>The attestation could be neither printed nor saved. The case is recorded: use « Save the PDF… ».</source>
        <translation>L’attestation n’a pu être ni imprimée ni enregistrée. Le dossier est enregistré : utilisez « Enregistrer le PDF… ».</translation>
    </message>
    <message>
        <source>No printer took the attestation: open it to print it. It is removed with the next family.</source>
        <translation>Aucune imprimante n’a pris l’attestation : ouvrez-la pour l’imprimer. Elle est effacée à la famille suivante.</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>The town hall on its papers</source>
        <translation>La mairie sur ses papiers</translation>
    </message>
    <message>
        <source>&amp;Name of the town hall</source>
        <translation>&amp;Nom de la mairie</translation>
    </message>
    <message>
        <source>&amp;Department in charge</source>
        <translation>&amp;Service chargé</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>Adr&amp;esse</translation>
    </message>
    <message>
        <source>One line.</source>
        <translation>Une ligne.</translation>
    </message>
    <message>
        <source>Signat&amp;ory</source>
        <translation>Signa&amp;taire</translation>
    </message>
    <message>
        <source>&amp;Where to ask about a computation</source>
        <translation>&amp;Où s’informer d’un calcul</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Peut rester vide.</translation>
    </message>
    <message>
        <source>T&amp;itle of the signatory</source>
        <translation>&amp;Qualité du signataire</translation>
    </message>
    <message>
        <source>As printed above the name, on two lines if needed.</source>
        <translation>Imprimée au-dessus du nom, sur deux lignes au besoin.</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>Log&amp;o</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>Co&amp;uleur</translation>
    </message>
    <message>
        <source>Choose the colour of titles and lines</source>
        <translation>Choisir la couleur des titres et des filets</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Choisir la couleur</translation>
    </message>
    <message>
        <source>Write the colour as # and six figures or letters, as #1F4E79.</source>
        <translation>Écrivez la couleur avec # et six chiffres ou lettres, par exemple #1F4E79.</translation>
    </message>
    <message>
        <source>This colour is too pale to be read on paper: choose a darker one.</source>
        <translation>Cette couleur est trop pâle pour être lue sur papier : choisissez-en une plus foncée.</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Seven words that have nothing to do with each other; or 12 characters with small letters, capitals, figures and signs; or 14 with three of these.</source>
        <translation>Sept mots sans rapport entre eux ; ou 12 caractères avec minuscules, majuscules, chiffres et signes ; ou 14 avec trois de ces sortes.</translation>
    </message>
    <message>
        <source>This one would be found quickly: it is made of common words, dates or keys beside each other. Choose words that have nothing to do with each other.</source>
        <translation>Il serait vite trouvé : il est fait de mots courants, de dates ou de touches voisines. Choisissez des mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>It is made of your name or of your login: choose something that nobody knows of you.</source>
        <translation>Il est fait de votre nom ou de votre identifiant : choisissez ce que personne ne sait de vous.</translation>
    </message>
    <message>
        <source>Too short: 12 characters of the four kinds, 14 of three, or seven words.</source>
        <translation>Trop court : 12 caractères des quatre sortes, 14 de trois sortes, ou sept mots.</translation>
    </message>
    <message>
        <source>Add capitals, figures or signs, or make it a phrase of seven words.</source>
        <translation>Ajoutez des majuscules, des chiffres ou des signes, ou faites-en une phrase de sept mots.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Saisissez un mot de passe.</translation>
    </message>
    <message>
        <source>Shorten the password to 256 characters.</source>
        <translation>Raccourcissez le mot de passe à 256 caractères.</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>des minuscules</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>des majuscules</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>des chiffres</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>des signes</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>A good password.</source>
        <translation>Bon mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>%n more word(s) of three letters or more.</source>
        <translation>
            <numerusform>Encore %n mot d’au moins trois lettres.</numerusform>
            <numerusform>Encore %n mots d’au moins trois lettres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1.</source>
        <translation>Ajoutez %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>Encore %n caractère</numerusform>
            <numerusform>Encore %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, or %2.</source>
        <translation>%1, ou %2.</translation>
    </message>
</context>
<context>
    <name>PasswordBox</name>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Le verrouillage des majuscules est actif.</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Month of the quotient: %1</source>
        <translation>Mois du quotient : %1</translation>
    </message>
    <message>
        <source>Ask about another month (%1)</source>
        <translation>Demander un autre mois (%1)</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Demander %1</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>The figures of %1 are there after the first weekend of the month (after the %2): until then the CAF may know nobody, or give the value of the month before.</source>
        <translation>Les données de ce mois (%1) sont disponibles après le premier week-end (après le %2) : d’ici là, la CAF peut ne connaître personne, ou donner la valeur du mois précédent.</translation>
    </message>
    <message>
        <source>In January the quotients are worked out anew from other resources: this one may still change. For the renewal of a whole year, February is surer.</source>
        <translation>En janvier, les quotients sont recalculés sur d’autres ressources : celui-ci peut encore changer. Pour le renouvellement d’une année, février est plus sûr.</translation>
    </message>
    <message>
        <source>This month is before the revision of January: its quotient is worked out from the former resources.</source>
        <translation>Ce mois précède la révision de janvier : son quotient repose sur les anciennes ressources.</translation>
    </message>
    <message>
        <source>The family, the address and the allocataires are today’s, whatever the month.</source>
        <translation>La famille, l’adresse et les allocataires sont ceux d’aujourd’hui, quel que soit le mois.</translation>
    </message>
    <message>
        <source>The CAF/MSA is under maintenance until %1 (Sunday evening, Paris time): ask then, or go on with a paper.</source>
        <translation>La CAF/MSA est en maintenance jusqu’à %1 (dimanche soir, heure de Paris) : interrogez-la ensuite, ou continuez avec un justificatif.</translation>
    </message>
    <message>
        <source>The month asked for is %1. Only the CAF keeps past months: the MSA gives today’s value. The family is today’s in any case.</source>
        <translation>Le mois demandé est %1. Seule la CAF garde les mois passés : la MSA donne la valeur du jour. La famille est dans tous les cas celle d’aujourd’hui.</translation>
    </message>
    <message>
        <source>The month asked for was %1, the one received is %2: look whether it will do.</source>
        <translation>Le mois demandé était %1, le mois reçu est %2 : voyez s’il convient.</translation>
    </message>
    <message>
        <source>The fund does not say for which month this quotient is.</source>
        <translation>La caisse ne dit pas pour quel mois est ce quotient.</translation>
    </message>
    <message>
        <source>The MSA keeps no past month: this is today’s value, not that of %1.</source>
        <translation>La MSA ne garde pas les mois passés : c’est la valeur du jour, et non celle du mois demandé (%1).</translation>
    </message>
    <message>
        <source>The CAF worked it out for %1: the figures of %2 may not be there yet.</source>
        <translation>La CAF l’a calculé en %1 : les données du mois (%2) ne sont peut-être pas encore disponibles.</translation>
    </message>
    <message>
        <source>the CAF</source>
        <translation>la CAF</translation>
    </message>
    <message>
        <source>the MSA</source>
        <translation>la MSA</translation>
    </message>
    <message>
        <source>the fund</source>
        <translation>la caisse</translation>
    </message>
    <message>
        <source>Family quotient given by %1.</source>
        <translation>Quotient familial donné par %1.</translation>
    </message>
    <message>
        <source>Family quotient of %1: none worked out by %2.</source>
        <translation>Quotient familial pour %1 : non calculé par %2.</translation>
    </message>
    <message>
        <source>Family quotient of %1, worked out by %2 in %3.</source>
        <translation>Quotient familial pour %1, calculé par %2 en %3.</translation>
    </message>
    <message>
        <source>Family quotient of %1, worked out by %2.</source>
        <translation>Quotient familial pour %1, calculé par %2.</translation>
    </message>
</context>
<context>
    <name>PersonAnswer</name>
    <message>
        <source>%1: damaged, it cannot be read. The answer says so; restore a backup before handing it over.</source>
        <translation>%1 : endommagé, illisible. La réponse le dit ; restaurez une sauvegarde avant de la remettre.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n version(s)</source>
        <translation>
            <numerusform>%1 : %2, %n version</numerusform>
            <numerusform>%1 : %2, %n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n version(s) without them left out</source>
        <translation>
            <numerusform>%1 ; %n version sans elle laissée de côté</numerusform>
            <numerusform>%1 ; %n versions sans elle laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>No case holds anything about this person; the paper says so.</source>
        <translation>Aucun dossier ne contient rien sur cette personne ; le papier le dit.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) hold something about this person:</source>
        <translation>
            <numerusform>%n dossier contient quelque chose sur cette personne :</numerusform>
            <numerusform>%n dossiers contiennent quelque chose sur cette personne :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look-up(s) at the CAF/MSA or the tax office that became no case.</source>
        <translation>
            <numerusform>%n interrogation de la CAF/MSA ou des impôts qui n’a donné aucun dossier.</numerusform>
            <numerusform>%n interrogations de la CAF/MSA ou des impôts qui n’ont donné aucun dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is about others, or is the household’s, was left out; the paper says what (GDPR, article 15.4).</source>
        <translation>Ce qui concerne d’autres personnes, ou relève du foyer, est laissé de côté ; le papier dit quoi (RGPD, article 15.4).</translation>
    </message>
</context>
<context>
    <name>PersonAnswerPage</name>
    <message>
        <source>Progress of the search</source>
        <translation>Avancement de la recherche</translation>
    </message>
    <message>
        <source>&amp;Look through every case</source>
        <translation>&amp;Chercher dans tous les dossiers</translation>
    </message>
    <message>
        <source>What is held about a person</source>
        <translation>Ce qui est détenu sur une personne</translation>
    </message>
    <message>
        <source>Everything that the cases hold about one person is put together, as they may read it: as applicant, adult or child, in every version, hidden and merged cases too. Namesakes are told apart by the birth date.</source>
        <translation>Tout ce que les dossiers contiennent sur une personne est réuni, tel qu’elle a le droit de le lire : comme demandeur, adulte ou enfant, dans toutes les versions, dossiers masqués et réunis compris. La date de naissance distingue les homonymes.</translation>
    </message>
    <message>
        <source>Looking through every case…</source>
        <translation>Recherche dans tous les dossiers…</translation>
    </message>
    <message>
        <source>Stopped: nothing was told, and nothing was noted.</source>
        <translation>Arrêt : rien n’a été communiqué, rien n’a été noté.</translation>
    </message>
    <message>
        <source>No case has this number: look again at the attestation, or give the identity.</source>
        <translation>Aucun dossier ne porte ce numéro : relisez l’attestation, ou donnez l’identité.</translation>
    </message>
    <message>
        <source>The birth date is not known: namesakes cannot be told apart. Give the identity with its birth date.</source>
        <translation>La date de naissance n’est pas connue : les homonymes ne peuvent être distingués. Donnez l’identité avec la date de naissance.</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>&amp;Birth name (family name)</source>
        <translation>&amp;Nom de naissance (nom de famille)</translation>
    </message>
    <message>
        <source>&amp;Given names (one by one)</source>
        <translation>&amp;Prénoms (un par un)</translation>
    </message>
    <message>
        <source>B&amp;orn on</source>
        <translation>Né(e) &amp;le</translation>
    </message>
    <message>
        <source>Sex in the civil register</source>
        <translation>Sexe à l’état civil</translation>
    </message>
    <message>
        <source>&amp;Commune or country of birth</source>
        <translation>Commune ou pa&amp;ys de naissance</translation>
    </message>
    <message>
        <source>&amp;Usage name, if different</source>
        <translation>Nom d’&amp;usage, si différent</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Birth name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Shared custody</source>
        <translation>Garde alternée</translation>
    </message>
    <message>
        <source>Day, month and year: 03091982; 00 for an unknown day or month.</source>
        <translation>Jour, mois et année : 03091982 ; 00 pour un jour ou un mois inconnu.</translation>
    </message>
    <message>
        <source>This person is already in the household.</source>
        <translation>Cette personne est déjà dans le foyer.</translation>
    </message>
</context>
<context>
    <name>PersonQuestion</name>
    <message>
        <source>Applicant of a &amp;case</source>
        <translation>Demandeur d’un d&amp;ossier</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>I&amp;dentité</translation>
    </message>
    <message>
        <source>&amp;Name the agents who only looked at the cases</source>
        <translation>No&amp;mmer les agents qui n’ont fait que consulter les dossiers</translation>
    </message>
    <message>
        <source>Case n&amp;umber</source>
        <translation>&amp;Numéro de dossier</translation>
    </message>
    <message>
        <source>How the &amp;request came</source>
        <translation>Comment la demande est a&amp;rrivée</translation>
    </message>
    <message>
        <source>How they pro&amp;ved who they are</source>
        <translation>Comment la personne a prou&amp;vé son identité</translation>
    </message>
    <message>
        <source>Of a case in which the person is the applicant, such as PF-2026-000123.</source>
        <translation>D’un dossier dont la personne est le demandeur, comme PF-2026-000123.</translation>
    </message>
    <message>
        <source>For example: letter of 20 November 2026. Answer within a month (GDPR, article 12.3).</source>
        <translation>Par exemple : courrier du 20 novembre 2026. Répondez dans le mois (RGPD, article 12.3).</translation>
    </message>
    <message>
        <source>For example: identity card seen at the counter. Both are noted in each case.</source>
        <translation>Par exemple : carte d’identité vue au guichet. Les deux sont notés dans chaque dossier.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>Those who handled a case are always named. Those who only looked at it are where the person needs it for their rights (CJEU, C-579/21).</source>
        <translation>Ceux qui ont traité un dossier sont toujours nommés. Ceux qui l’ont seulement consulté le sont si la personne en a besoin pour ses droits (CJUE, C-579/21).</translation>
    </message>
    <message>
        <source>Type the number as it stands on the attestation, such as PF-2026-000123.</source>
        <translation>Saisissez le numéro tel qu’il figure sur l’attestation, comme PF-2026-000123.</translation>
    </message>
    <message>
        <source>Say how you know that it is them.</source>
        <translation>Dites comment vous savez que c’est bien elle.</translation>
    </message>
    <message>
        <source>Say how and when the request came.</source>
        <translation>Dites comment et quand la demande est arrivée.</translation>
    </message>
</context>
<context>
    <name>PresentState</name>
    <message>
        <source>shared custody</source>
        <translation>garde alternée</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adulte</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>none in this case</source>
        <translation>aucun dans ce dossier</translation>
    </message>
    <message>
        <source>Family quotient</source>
        <translation>Quotient familial</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Lives in the commune</source>
        <translation>Habite la commune</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Present state of the case</source>
        <translation>État présent du dossier</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>identity document</source>
        <translation>pièce d’identité</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>PriceCard</name>
    <message>
        <source>Price against the quotient</source>
        <translation>Prix selon le quotient</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>For every family.</source>
        <translation>Pour toutes les familles.</translation>
    </message>
    <message>
        <source>For this family: %1.</source>
        <translation>Pour cette famille : %1.</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>En image</translation>
    </message>
    <message>
        <source>Price against the quotient, as a table</source>
        <translation>Prix selon le quotient, en tableau</translation>
    </message>
    <message>
        <source>Save the picture and its table</source>
        <translation>Enregistrer l’image et son tableau</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <translation>L’image est enregistrée.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
</context>
<context>
    <name>PricePicture</name>
    <message>
        <source>Family quotient</source>
        <translation>Quotient familial</translation>
    </message>
    <message>
        <source>Price (%1)</source>
        <translation>Prix (%1)</translation>
    </message>
    <message>
        <source>%1 (€ a year)</source>
        <translation>%1 (€ par an)</translation>
    </message>
    <message>
        <source>%1 (€ a month)</source>
        <translation>%1 (€ par mois)</translation>
    </message>
    <message>
        <source>no price voted</source>
        <translation>aucun prix voté</translation>
    </message>
    <message>
        <source>two rows at once</source>
        <translation>deux lignes à la fois</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>service non ouvert</translation>
    </message>
    <message>
        <source>facts missing</source>
        <translation>faits manquants</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>schedule, price</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>QF %1: %2</source>
        <translation>QF %1 : %2</translation>
    </message>
    <message>
        <source>Picture of the price against the quotient</source>
        <translation>Image du prix selon le quotient</translation>
    </message>
    <message>
        <source>In the picture: read the price at a quotient</source>
        <translation>Dans l’image : lire le prix à un quotient</translation>
    </message>
    <message>
        <source>The arrow keys read the price at a quotient.</source>
        <translation>Les flèches lisent le prix à un quotient.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>QF %1</source>
        <translation>QF %1</translation>
    </message>
    <message>
        <source>lives in the commune</source>
        <translation>habite la commune</translation>
    </message>
    <message>
        <source>lives outside the commune</source>
        <translation>n’habite pas la commune</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact, figure</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tranche</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Barème</translation>
    </message>
</context>
<context>
    <name>PriceRow</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Why this price for %1?</source>
        <translation>Pourquoi ce tarif pour %1 ?</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>pas de tarif</translation>
    </message>
</context>
<context>
    <name>PriceWords</name>
    <message>
        <source>Quotient needed: ask the CAF/MSA, or type it from a paper.</source>
        <translation>Quotient nécessaire : interrogez la CAF/MSA, ou saisissez-le d’après un justificatif.</translation>
    </message>
    <message>
        <source>Number of children needed: complete the household.</source>
        <translation>Nombre d’enfants nécessaire : complétez le foyer.</translation>
    </message>
    <message>
        <source>Residence needed: say whether the family lives in the commune.</source>
        <translation>Résidence nécessaire : indiquez si la famille habite la commune.</translation>
    </message>
    <message>
        <source>The voted grid gives no price here: tell the person in charge of the schedules.</source>
        <translation>Le barème voté ne donne pas de tarif ici : prévenez la personne chargée des barèmes.</translation>
    </message>
    <message>
        <source>Two rows of the voted grid claim this family: tell the person in charge of the schedules.</source>
        <translation>Deux lignes du barème voté s’appliquent à cette famille : prévenez la personne chargée des barèmes.</translation>
    </message>
    <message>
        <source>Not open to this family.</source>
        <translation>Service non ouvert à cette famille.</translation>
    </message>
    <message>
        <source>Tax notice needed: scan its code, or type its figures.</source>
        <translation>Avis d’impôt nécessaire : scannez son code, ou saisissez ses chiffres.</translation>
    </message>
    <message>
        <source>Needed for this price: %1.</source>
        <translation>Nécessaire pour ce tarif : %1.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save the attestation</source>
        <translation>Enregistrer l’attestation</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file could not be written: choose another folder, or check that the disk has room.</source>
        <translation>Le fichier n’a pu être écrit : choisissez un autre dossier, ou vérifiez la place sur le disque.</translation>
    </message>
    <message>
        <source>The printer refused the page: check that it is on and has paper, then print again.</source>
        <translation>L’imprimante a refusé la page : vérifiez qu’elle est allumée et a du papier, puis imprimez de nouveau.</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>This person is known neither to the CAF nor to the MSA. Check the identity, try the other parent, or ask for a paper.</source>
        <translation>Cette personne n’est connue ni de la CAF ni de la MSA. Vérifiez l’identité, essayez l’autre parent, sinon demandez un justificatif.</translation>
    </message>
    <message>
        <source>The person is known, but no open CAF file was found in their name. Try the other parent (the allocataire).</source>
        <translation>La personne est connue, mais aucun dossier CAF ouvert à son nom n’a été trouvé. Essayez l’autre parent (l’allocataire).</translation>
    </message>
    <message>
        <source>The person is known, but no open MSA file was found in their name. Try the other parent (the allocataire).</source>
        <translation>La personne est connue, mais aucun dossier MSA ouvert à son nom n’a été trouvé. Essayez l’autre parent (l’allocataire).</translation>
    </message>
    <message>
        <source>No open right was found for this person. Try the other parent, or ask for a paper.</source>
        <translation>Aucun droit ouvert n’a été trouvé pour cette personne. Essayez l’autre parent, ou demandez un justificatif.</translation>
    </message>
    <message>
        <source>The service could not find the file again for a technical reason. Try again later or ask for a paper.</source>
        <translation>Le service n’a pas pu retrouver le dossier pour une raison technique. Réessayez plus tard ou demandez un justificatif.</translation>
    </message>
    <message>
        <source>File found, but without a child under seven: the crèche tariff does not apply.</source>
        <translation>Dossier trouvé, mais sans enfant de moins de 7 ans : le tarif crèche ne s’applique pas.</translation>
    </message>
    <message>
        <source>The identity typed did not let the service recognise the person. Check the birth name, every given name, the date and the place of birth on the identity card.</source>
        <translation>L’identité saisie n’a pas permis de reconnaître la personne. Contrôlez le nom de naissance, tous les prénoms, la date et le lieu de naissance sur la pièce d’identité.</translation>
    </message>
    <message>
        <source>The birth name is empty or has a character that is not accepted (letters, space, hyphen and apostrophe only).</source>
        <translation>Le nom de naissance est vide ou contient un caractère non accepté (lettres, espace, tiret et apostrophe seulement).</translation>
    </message>
    <message>
        <source>A given name is empty or has a character that is not accepted.</source>
        <translation>Un prénom est vide ou contient un caractère non accepté.</translation>
    </message>
    <message>
        <source>The birth date is not possible.</source>
        <translation>La date de naissance n’est pas possible.</translation>
    </message>
    <message>
        <source>The place of birth is incomplete: choose the commune in the list.</source>
        <translation>Le lieu de naissance est incomplet : choisissez la commune dans la liste.</translation>
    </message>
    <message>
        <source>Choose the country of birth in the list.</source>
        <translation>Choisissez le pays de naissance dans la liste.</translation>
    </message>
    <message>
        <source>The year of birth is needed with the name of a commune.</source>
        <translation>L’année de naissance est nécessaire avec un nom de commune.</translation>
    </message>
    <message>
        <source>The département of birth is not valid.</source>
        <translation>Le département de naissance n’est pas valide.</translation>
    </message>
    <message>
        <source>Say the sex as it stands in the civil register.</source>
        <translation>Indiquez le sexe tel qu’il figure à l’état civil.</translation>
    </message>
    <message>
        <source>The family quotient is available for the last two years only.</source>
        <translation>Le quotient familial n’est disponible que pour les deux dernières années.</translation>
    </message>
    <message>
        <source>The month asked for is not available yet.</source>
        <translation>Le mois demandé n’est pas encore disponible.</translation>
    </message>
    <message>
        <source>The town hall’s access token is missing or wrong. Tell your administrator; go on with a paper.</source>
        <translation>Le jeton d’accès de la mairie est absent ou incorrect. Prévenez votre administrateur ; continuez avec un justificatif.</translation>
    </message>
    <message>
        <source>The town hall’s authorisation has expired. The administrator must renew it; go on with a paper.</source>
        <translation>L’autorisation d’accès de la mairie est arrivée à échéance. Elle doit être renouvelée par l’administrateur ; continuez avec un justificatif.</translation>
    </message>
    <message>
        <source>The town hall’s access was blocked for safety. Tell your administrator at once.</source>
        <translation>L’accès de la mairie a été bloqué par sécurité. Prévenez immédiatement votre administrateur.</translation>
    </message>
    <message>
        <source>The program is set with a test token. Tell your administrator.</source>
        <translation>Le logiciel est réglé avec un jeton de test. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The town hall has no right to consult this information. Ask the family for a paper.</source>
        <translation>La mairie n’est pas habilitée à consulter cette information. Demandez un justificatif à l’usager.</translation>
    </message>
    <message>
        <source>This computer may not ask the service from this network. Tell your administrator.</source>
        <translation>Ce poste n’est pas autorisé à interroger le service depuis ce réseau. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>There is no single active delegation between the town hall and the software editor. Tell your administrator.</source>
        <translation>Il n’y a pas de délégation active unique entre la mairie et l’éditeur. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The town hall’s SIRET set in the program is wrong. Tell your administrator.</source>
        <translation>Le SIRET de la mairie réglé dans le logiciel est incorrect. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The address of the service set in the program is not safe (https is needed): nothing was sent. Tell your administrator.</source>
        <translation>L’adresse du service réglée dans le logiciel n’est pas sûre (https est nécessaire) : rien n’a été envoyé. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The service could not read the request. Tell your administrator.</source>
        <translation>La demande n’a pas pu être lue par le service. Signalez-le à votre administrateur.</translation>
    </message>
    <message>
        <source>Service not found: the program must be updated.</source>
        <translation>Service introuvable : le logiciel doit être mis à jour.</translation>
    </message>
    <message>
        <source>This service of the State was stopped: the program must be updated.</source>
        <translation>Ce service de l’État a été arrêté : le logiciel doit être mis à jour.</translation>
    </message>
    <message>
        <source>The same request is already running, one moment…</source>
        <translation>La même demande est déjà en cours, un instant…</translation>
    </message>
    <message>
        <source>The service is in great demand.</source>
        <translation>Le service est très sollicité.</translation>
    </message>
    <message>
        <source>The CAF/MSA is saturated. Try again in a few minutes; you may go on with a paper.</source>
        <translation>La CAF/MSA est saturée. Réessayez dans quelques minutes ; vous pouvez continuer avec un justificatif.</translation>
    </message>
    <message>
        <source>The CAF/MSA does not answer properly. Try again in a few minutes; you may go on with a paper.</source>
        <translation>La CAF/MSA ne répond pas correctement. Réessayez dans quelques minutes ; vous pouvez continuer avec un justificatif.</translation>
    </message>
    <message>
        <source>The CAF/MSA takes too long to answer. Try again in a few minutes; you may go on with a paper.</source>
        <translation>La CAF/MSA met trop de temps à répondre. Réessayez dans quelques minutes ; vous pouvez continuer avec un justificatif.</translation>
    </message>
    <message>
        <source>The CAF/MSA is under maintenance. Ask again later; you may go on with a paper.</source>
        <translation>La CAF/MSA est en maintenance. Interrogez-la plus tard ; vous pouvez continuer avec un justificatif.</translation>
    </message>
    <message>
        <source>The service has an internal error. Try again later.</source>
        <translation>Le service rencontre une erreur interne. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the network; you may go on with a paper and ask later.</source>
        <translation>Pas de connexion au service. Vérifiez le réseau ; vous pouvez continuer avec un justificatif et interroger plus tard.</translation>
    </message>
    <message>
        <source>The service takes too long to answer. Try again; you may go on with a paper.</source>
        <translation>Le service met trop de temps à répondre. Réessayez ; vous pouvez continuer avec un justificatif.</translation>
    </message>
    <message>
        <source>The service could not prove who it is (certificate refused): nothing was sent. Tell your administrator.</source>
        <translation>Le service n’a pas pu prouver son identité (certificat refusé) : rien n’a été envoyé. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The town hall’s proxy refuses the connection. Tell your administrator.</source>
        <translation>Le serveur mandataire (proxy) de la mairie refuse la connexion. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The answer sends to another address: refused for safety. The network may ask for a sign-in page; tell your administrator.</source>
        <translation>La réponse renvoie vers une autre adresse : refusée par sécurité. Le réseau demande peut-être une page de connexion ; prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The answer is abnormally large and was refused. Tell your administrator.</source>
        <translation>La réponse est anormalement volumineuse et a été refusée. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Request cancelled.</source>
        <translation>Demande annulée.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again; if it goes on, tell your administrator.</source>
        <translation>La réponse n’a pas pu être comprise. Réessayez ; si cela continue, prévenez votre administrateur.</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait %n second(s).</source>
        <translation>
            <numerusform>Le service demande d’attendre %n seconde.</numerusform>
            <numerusform>Le service demande d’attendre %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait %n minute(s).</source>
        <translation>
            <numerusform>Le service demande d’attendre %n minute.</numerusform>
            <numerusform>Le service demande d’attendre %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>File found, identity confirmed.</source>
        <translation>Dossier trouvé, identité concordante.</translation>
    </message>
    <message>
        <source>The town hall has no right to the names: the answer could not be checked against the identity and is not shown. Ask for a paper.</source>
        <translation>La mairie n’est pas habilitée aux noms : la réponse n’a pu être comparée à l’identité et n’est pas montrée. Demandez un justificatif.</translation>
    </message>
    <message>
        <source>The answer is about another person than the one asked for: it is not shown. Check the identity on the card.</source>
        <translation>La réponse concerne une autre personne que celle demandée : elle n’est pas montrée. Vérifiez l’identité sur la pièce.</translation>
    </message>
    <message>
        <source>The service is still busy with this same request. Wait a minute, then ask again; you may go on with a paper.</source>
        <translation>Le service traite encore cette même demande. Attendez une minute, puis interrogez de nouveau ; vous pouvez continuer avec un justificatif.</translation>
    </message>
    <message>
        <source>The service is in too great demand. Ask again in a few minutes; you may go on with a paper.</source>
        <translation>Le service est trop sollicité. Interrogez de nouveau dans quelques minutes ; vous pouvez continuer avec un justificatif.</translation>
    </message>
    <message>
        <source>This person objects to the calls: nothing was sent. Go on with a paper.</source>
        <translation>Cette personne s’oppose aux interrogations : rien n’a été envoyé. Continuez avec un justificatif.</translation>
    </message>
    <message>
        <source>Whether this person objects to the calls could not be read in the case log: nothing was sent. Go on with a paper, and call your IT service if this lasts.</source>
        <translation>Le registre n’a pas pu dire si cette personne s’oppose aux interrogations : rien n’a été envoyé. Continuez avec un justificatif, et appelez votre service informatique si cela dure.</translation>
    </message>
    <message>
        <source>The town hall’s access token is missing or cannot be read. Tell your administrator; go on with a paper.</source>
        <translation>Le jeton d’accès de la mairie manque ou ne peut pas être lu. Prévenez votre administrateur ; continuez avec un justificatif.</translation>
    </message>
    <message>
        <source>The town hall asks a lot at the moment: this request leaves in its turn.</source>
        <translation>La mairie interroge beaucoup en ce moment : cette demande part à son tour.</translation>
    </message>
    <message>
        <source>The service does not answer any more: the town hall’s address may be blocked. Go on with a paper.</source>
        <translation>Le service ne répond plus : l’adresse de la mairie est peut-être bloquée. Continuez avec un justificatif.</translation>
    </message>
    <message>
        <source>The service’s certificate is not valid on this computer’s date: nothing was sent. Check the date and the time of the computer; if they are right, tell your administrator.</source>
        <translation>Le certificat du service n’est pas valable à la date de cet ordinateur : rien n’a été envoyé. Vérifiez la date et l’heure de l’ordinateur ; si elles sont justes, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>No secure link could be made with the service: nothing was sent. The network may stand in between; tell your administrator.</source>
        <translation>Aucune liaison sécurisée n’a pu être établie avec le service : rien n’a été envoyé. Le réseau s’interpose peut-être ; prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The town hall’s proxy asks for a name and a password, or for an open Windows session, and did not get one that it accepts. Tell your administrator; you may go on with a paper.</source>
        <translation>Le serveur mandataire (proxy) de la mairie demande un nom et un mot de passe, ou une session Windows ouverte, et n’en a pas reçu qu’il accepte. Prévenez votre administrateur ; vous pouvez continuer avec un justificatif.</translation>
    </message>
    <message>
        <source>The network asks to be signed in to first: open a web browser, sign in to the network, then ask again. You may go on with a paper.</source>
        <translation>Le réseau demande de s’identifier d’abord : ouvrez un navigateur, identifiez-vous sur le réseau, puis interrogez de nouveau. Vous pouvez continuer avec un justificatif.</translation>
    </message>
    <message>
        <source>The service has not answered since %1: the town hall’s address may be blocked until %2. Go on with a paper.</source>
        <translation>Le service ne répond plus depuis %1 : l’adresse de la mairie est peut-être bloquée jusqu’à %2. Continuez avec un justificatif.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is fast by about %n minute(s): tell your administrator.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance d’environ %n minute : prévenez votre administrateur.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance d’environ %n minutes : prévenez votre administrateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is slow by about %n minute(s): tell your administrator.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde d’environ %n minute : prévenez votre administrateur.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde d’environ %n minutes : prévenez votre administrateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is about another person: the birth date received is not the one asked for. It is not shown. Check the birth date on the card, or ask for a paper.</source>
        <translation>La réponse concerne une autre personne : la date de naissance reçue n’est pas celle demandée. Elle n’est pas montrée. Vérifiez la date de naissance sur la pièce, ou demandez un justificatif.</translation>
    </message>
    <message>
        <source>The answer is about another person: the birth name received is not the one asked for. It is not shown. Check the birth name on the card, or ask for a paper.</source>
        <translation>La réponse concerne une autre personne : le nom de naissance reçu n’est pas celui demandé. Elle n’est pas montrée. Vérifiez le nom de naissance sur la pièce, ou demandez un justificatif.</translation>
    </message>
</context>
<context>
    <name>ProxyCard</name>
    <message>
        <source>Use it</source>
        <translation>S’en servir</translation>
    </message>
    <message>
        <source>The town hall’s proxy</source>
        <translation>Le mandataire de la mairie</translation>
    </message>
    <message>
        <source>Name at the proxy</source>
        <translation>Nom au mandataire</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Mot de passe au mandataire</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept this name and this password. Check them: a password that is refused again and again is blocked.</source>
        <translation>Le mandataire %1 n’a pas accepté ce nom et ce mot de passe. Vérifiez-les : un mot de passe refusé plusieurs fois finit par être bloqué.</translation>
    </message>
    <message>
        <source>The proxy %1 asks who is there before it lets a question through. The answer is kept in memory until the program ends.</source>
        <translation>Le mandataire %1 demande qui est là avant de laisser passer une demande. La réponse est gardée en mémoire jusqu’à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>PublishPanel</name>
    <message>
        <source>&amp;Number of the act</source>
        <translation>&amp;Numéro de l’acte</translation>
    </message>
    <message>
        <source>Date of the &amp;act</source>
        <translation>Date de l’&amp;acte</translation>
    </message>
    <message>
        <source>&amp;First day of service</source>
        <translation>&amp;Premier jour de service</translation>
    </message>
    <message>
        <source>Last day, i&amp;ncluded</source>
        <translation>Dernier jour, &amp;compris</translation>
    </message>
    <message>
        <source>Publish this schedule</source>
        <translation>Publier ce barème</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Publish the draft</source>
        <translation>Publier le brouillon</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Before it can be published:</source>
        <translation>Avant de pouvoir publier :</translation>
    </message>
    <message>
        <source>Once published, this schedule prices every service from %1 to %2 and can no longer be changed: a later vote is a new version.</source>
        <translation>Une fois publié, ce barème donne les tarifs des services du %1 au %2 et ne peut plus être modifié : un vote ultérieur est une nouvelle version.</translation>
    </message>
    <message>
        <source>From that day it takes the place of « %1 ».</source>
        <translation>À partir de ce jour, il prend la place de « %1 ».</translation>
    </message>
    <message>
        <source>A schedule replaces the one before whole. These services then have no price any more: %1.</source>
        <translation>Un barème remplace en entier celui d’avant. Ces services n’auront alors plus de tarif : %1.</translation>
    </message>
    <message>
        <source>Type a date, such as 18/06/2026.</source>
        <translation>Saisissez une date, par exemple 18/06/2026.</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Type a date, such as 01/09/2027.</source>
        <translation>Saisissez une date, par exemple 01/09/2027.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>QuotientForm</name>
    <message>
        <source>Family quotient, in euros</source>
        <translation>Quotient familial, en euros</translation>
    </message>
    <message>
        <source>Month (mm/yyyy)</source>
        <translation>Mois (mm/aaaa)</translation>
    </message>
    <message>
        <source>Type the quotient as a whole number of euros, as on the paper: 0 is a quotient.</source>
        <translation>Indiquez le quotient en euros entiers, tel qu’il figure sur le justificatif : 0 est un quotient.</translation>
    </message>
    <message>
        <source>Type the month of the quotient, as 10/2026, or leave it empty.</source>
        <translation>Indiquez le mois du quotient, par exemple 10/2026, ou laissez vide.</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>Laisser tel quel (Échap)</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Entrée)</translation>
    </message>
    <message>
        <source>Say why in a few words: it is noted with your name and the time.</source>
        <translation>Dites pourquoi en quelques mots : c’est noté avec votre nom et l’heure.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>Ouvrir avec la feuille de récupération</translation>
    </message>
    <message>
        <source>&amp;Code of the recovery sheet</source>
        <translation>&amp;Code de la feuille de récupération</translation>
    </message>
    <message>
        <source>&amp;Login of an administrator</source>
        <translation>&amp;Identifiant d’un administrateur</translation>
    </message>
    <message>
        <source>The code gives an administrator a new password, once. You will then print another sheet in its place.</source>
        <translation>Le code donne un nouveau mot de passe à un administrateur, une seule fois. Vous imprimerez ensuite une autre feuille à sa place.</translation>
    </message>
    <message>
        <source>Capitals, spaces and dashes do not matter.</source>
        <translation>Majuscules, espaces et tirets ne comptent pas.</translation>
    </message>
    <message>
        <source>Open the cases</source>
        <translation>Ouvrir les dossiers</translation>
    </message>
    <message>
        <source>&amp;Back to sign-in</source>
        <translation>Re&amp;tour à l’ouverture de session</translation>
    </message>
    <message>
        <source>Type the code that stands on the sheet.</source>
        <translation>Saisissez le code qui figure sur la feuille.</translation>
    </message>
    <message>
        <source>Type the login of an administrator.</source>
        <translation>Saisissez l’identifiant d’un administrateur.</translation>
    </message>
    <message>
        <source>Opening the cases…</source>
        <translation>Ouverture des dossiers…</translation>
    </message>
    <message>
        <source>This code does not open these cases, or this login is no administrator’s: compare it with the sheet, letter by letter.</source>
        <translation>Ce code n’ouvre pas ces dossiers, ou cet identifiant n’est pas celui d’un administrateur : comparez-le avec la feuille, lettre par lettre.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeCard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>&amp;Type the code again, from the paper</source>
        <translation>&amp;Saisissez le code lu sur le papier</translation>
    </message>
    <message>
        <source>If nobody knows a password any more, only this code opens the cases. It is shown once and kept nowhere: print the sheet and put it into the town hall’s safe, never with the computer.</source>
        <translation>Si plus personne ne connaît de mot de passe, seul ce code ouvre les dossiers. Il n’est montré qu’une fois et n’est conservé nulle part : imprimez la feuille et mettez-la au coffre de la mairie, jamais avec l’ordinateur.</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>Code de récupération : %1</translation>
    </message>
    <message>
        <source>Capitals, spaces and dashes do not matter. This shows that the sheet can be read.</source>
        <translation>Majuscules, espaces et tirets ne comptent pas. Cela montre que la feuille est lisible.</translation>
    </message>
    <message>
        <source>The sheet is in the safe: go on</source>
        <translation>La feuille est au coffre : continuer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as a PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>On a key that goes into the safe; never on this computer</source>
        <translation>Sur une clé qui va au coffre ; jamais sur cet ordinateur</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la feuille de récupération</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>feuille-de-recuperation.pdf</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Type the code as it stands on the paper: what cannot be read there is of no use in a year.</source>
        <translation>Saisissez le code tel qu’il est sur le papier : ce qui n’y est pas lisible ne servira à rien dans un an.</translation>
    </message>
    <message>
        <source>Not the code of the sheet: compare it group by group.</source>
        <translation>Ce n’est pas le code de la feuille : comparez groupe par groupe.</translation>
    </message>
</context>
<context>
    <name>RepairWords</name>
    <message>
        <source>Try the other parent</source>
        <translation>Essayer l’autre parent</translation>
    </message>
    <message>
        <source>Swap birth and usage name</source>
        <translation>Échanger nom de naissance et nom d’usage</translation>
    </message>
    <message>
        <source>Try a compound given name</source>
        <translation>Essayer un prénom composé</translation>
    </message>
    <message>
        <source>Try the given names apart</source>
        <translation>Essayer les prénoms séparés</translation>
    </message>
    <message>
        <source>Try the first given name alone</source>
        <translation>Essayer le premier prénom seul</translation>
    </message>
    <message>
        <source>Try without hyphen or apostrophe</source>
        <translation>Essayer sans trait d’union ni apostrophe</translation>
    </message>
    <message>
        <source>Try the commune of that time</source>
        <translation>Essayer la commune de l’époque</translation>
    </message>
    <message>
        <source>Try the commune of today</source>
        <translation>Essayer la commune d’aujourd’hui</translation>
    </message>
    <message>
        <source>Try the commune by its name</source>
        <translation>Essayer la commune par son nom</translation>
    </message>
    <message>
        <source>Try the month before</source>
        <translation>Essayer le mois précédent</translation>
    </message>
    <message>
        <source>The file may be in the name of the other parent.</source>
        <translation>Le dossier est peut-être au nom de l’autre parent.</translation>
    </message>
    <message>
        <source>The usage name often stands where the birth name should.</source>
        <translation>Le nom d’usage est souvent mis à la place du nom de naissance.</translation>
    </message>
    <message>
        <source>The first two given names may be one compound name.</source>
        <translation>Les deux premiers prénoms forment peut-être un prénom composé.</translation>
    </message>
    <message>
        <source>The fund may have a compound given name as two.</source>
        <translation>La caisse a peut-être enregistré un prénom composé comme deux prénoms.</translation>
    </message>
    <message>
        <source>The fund sometimes knows the first given name alone.</source>
        <translation>La caisse ne connaît parfois que le premier prénom.</translation>
    </message>
    <message>
        <source>The fund may have the name without its hyphen or apostrophe.</source>
        <translation>La caisse a peut-être enregistré le nom sans son trait d’union ni son apostrophe.</translation>
    </message>
    <message>
        <source>The commune had another code on the day of birth.</source>
        <translation>La commune avait un autre code le jour de la naissance.</translation>
    </message>
    <message>
        <source>The commune has another code today.</source>
        <translation>La commune a un autre code aujourd’hui.</translation>
    </message>
    <message>
        <source>The name of the commune and its département may be found where its code is not.</source>
        <translation>Le nom de la commune et son département sont parfois reconnus quand son code ne l’est pas.</translation>
    </message>
    <message>
        <source>This month’s figures may not be there yet.</source>
        <translation>Les données de ce mois ne sont peut-être pas encore disponibles.</translation>
    </message>
    <message>
        <source>with the identity of the other parent</source>
        <translation>avec l’identité de l’autre parent</translation>
    </message>
    <message>
        <source>with birth and usage name swapped</source>
        <translation>avec nom de naissance et nom d’usage échangés</translation>
    </message>
    <message>
        <source>with a compound given name</source>
        <translation>avec un prénom composé</translation>
    </message>
    <message>
        <source>with the given names apart</source>
        <translation>avec les prénoms séparés</translation>
    </message>
    <message>
        <source>with the first given name alone</source>
        <translation>avec le premier prénom seul</translation>
    </message>
    <message>
        <source>without hyphen or apostrophe</source>
        <translation>sans trait d’union ni apostrophe</translation>
    </message>
    <message>
        <source>with the commune of that time</source>
        <translation>avec la commune de l’époque</translation>
    </message>
    <message>
        <source>with the commune of today</source>
        <translation>avec la commune d’aujourd’hui</translation>
    </message>
    <message>
        <source>with the name of the commune</source>
        <translation>avec le nom de la commune</translation>
    </message>
    <message>
        <source>for the month before</source>
        <translation>pour le mois précédent</translation>
    </message>
    <message>
        <source>File found %1.</source>
        <translation>Dossier trouvé %1.</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>trouvé %1</translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation>essai %1</translation>
    </message>
</context>
<context>
    <name>ResetPasswordForm</name>
    <message>
        <source>New password for %1</source>
        <translation>Nouveau mot de passe pour %1</translation>
    </message>
    <message>
        <source>Make sure that it is really them who ask, then let them type it. The journal notes that you gave it.</source>
        <translation>Assurez-vous que c’est bien cette personne qui le demande, puis laissez-la le saisir. Le journal note que vous l’avez donné.</translation>
    </message>
    <message>
        <source>Give this password</source>
        <translation>Donner ce mot de passe</translation>
    </message>
    <message>
        <source>Leave without &amp;changing anything</source>
        <translation>Quitter sans rien &amp;changer</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Calcul de la clé…</translation>
    </message>
</context>
<context>
    <name>ResidenceForm</name>
    <message>
        <source>The family lives in the commune</source>
        <translation>La famille habite la commune</translation>
    </message>
    <message>
        <source>The family lives outside the commune</source>
        <translation>La famille habite hors de la commune</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>&amp;File of the copy</source>
        <translation>&amp;Fichier de la copie</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>The copy is opened and read whole before anything is changed. A log that is here already is not deleted: it is put aside, in a folder beside it. What was recorded since the copy is not in it.</source>
        <translation>La copie est ouverte et lue en entier avant que quoi que ce soit ne change. Un registre déjà présent n’est pas effacé : il est mis de côté, dans un dossier voisin. Ce qui a été enregistré depuis la copie n’y est pas.</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Restaurer cette copie</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>A file whose name ends with .pfam.</source>
        <translation>Un fichier dont le nom finit par .pfam.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose the file of the copy</source>
        <translation>Choisir le fichier de la copie</translation>
    </message>
    <message>
        <source>Your password of the day when the copy was made.</source>
        <translation>Votre mot de passe du jour où la copie a été faite.</translation>
    </message>
    <message>
        <source>File of the copy</source>
        <translation>Fichier de la copie</translation>
    </message>
    <message>
        <source>Copies of a case log (*.pfam);;All files (*)</source>
        <translation>Copies d’un registre (*.pfam);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the file of the copy.</source>
        <translation>Choisissez le fichier de la copie.</translation>
    </message>
    <message>
        <source>Type your login.</source>
        <translation>Tapez votre identifiant.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Tapez votre mot de passe.</translation>
    </message>
    <message>
        <source>Opening the copy, and reading it whole…</source>
        <translation>Ouverture de la copie et lecture en entier…</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>%1: families by tier</source>
        <translation>%1 : familles par tranche</translation>
    </message>
    <message>
        <source>Families by tier</source>
        <translation>Familles par tranche</translation>
    </message>
    <message>
        <source>Price against the quotient, for one child of the commune</source>
        <translation>Prix selon le quotient, pour un enfant de la commune</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>&amp;Change the durations…</source>
        <translation>&amp;Modifier les durées…</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Durées de conservation</translation>
    </message>
    <message>
        <source>Cases are kept after their last use: the last day of a price, or the last work of an agent on them.</source>
        <translation>La durée d’un dossier court depuis sa dernière utilisation : le dernier jour d’un tarif, ou la dernière intervention d’un agent.</translation>
    </message>
    <message>
        <source> months</source>
        <translation> mois</translation>
    </message>
    <message>
        <source>From %1 to %2 months</source>
        <translation>De %1 à %2 mois</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>M&amp;otif</translation>
    </message>
    <message>
        <source>&amp;Keep these durations</source>
        <translation>&amp;Enregistrer ces durées</translation>
    </message>
    <message>
        <source>&amp;Leave them as they are</source>
        <translation>&amp;Laisser telles quelles</translation>
    </message>
    <message>
        <source>Set on %1 by %2: %3</source>
        <translation>Fixée le %1 par %2 : %3</translation>
    </message>
    <message>
        <source>Usual duration, nobody has changed it.</source>
        <translation>Durée habituelle, que personne n’a modifiée.</translation>
    </message>
    <message>
        <source>These are the durations of now: change one, or leave them as they are.</source>
        <translation>Ce sont les durées actuelles : modifiez-en une, ou laissez-les telles quelles.</translation>
    </message>
    <message>
        <source>Say why: the reason is kept with the durations.</source>
        <translation>Dites pourquoi : le motif est gardé avec les durées.</translation>
    </message>
    <message>
        <source>Keeping the durations…</source>
        <translation>Enregistrement des durées…</translation>
    </message>
    <message>
        <source>The new durations hold from now on.</source>
        <translation>Les nouvelles durées s’appliquent dès maintenant.</translation>
    </message>
    <message>
        <source>For example: sheet 12 of the register of processing. It is kept with the durations.</source>
        <translation>Par exemple : fiche 12 du registre des traitements. Il est gardé avec les durées.</translation>
    </message>
</context>
<context>
    <name>RightsWords</name>
    <message>
        <source>family quotient</source>
        <translation>quotient familial</translation>
    </message>
    <message>
        <source>names of the parents</source>
        <translation>noms des parents</translation>
    </message>
    <message>
        <source>children</source>
        <translation>enfants</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>Without %1, the quotient is not received: ask each family for a paper.</source>
        <translation>Sans %1, le quotient n’est pas reçu : demandez un justificatif à chaque famille.</translation>
    </message>
    <message>
        <source>Without %1, an answer cannot be checked against the person at the counter, and is not shown: this right is needed.</source>
        <translation>Sans %1, une réponse ne peut pas être rapprochée de la personne au guichet et n’est pas montrée : ce droit est indispensable.</translation>
    </message>
    <message>
        <source>Without %1, the children are to be typed.</source>
        <translation>Sans %1, les enfants sont à saisir.</translation>
    </message>
    <message>
        <source>Without %1, the address is to be typed.</source>
        <translation>Sans %1, l’adresse est à saisir.</translation>
    </message>
    <message>
        <source>The token has none of the rights that the counter works with: the CAF/MSA will refuse every question.</source>
        <translation>Le jeton n’a aucun des droits dont le guichet se sert : la CAF/MSA refusera chaque demande.</translation>
    </message>
    <message>
        <source>Rights held: %1.</source>
        <translation>Droits détenus : %1.</translation>
    </message>
    <message>
        <source>A right is added in the town hall’s request for access (datapass.api.gouv.fr); it may take an hour to be felt.</source>
        <translation>Un droit s’ajoute dans la demande d’habilitation de la mairie (datapass.api.gouv.fr) ; il peut mettre une heure à se voir.</translation>
    </message>
    <message>
        <source>Held without being used here: %1. The law asks to hold only what is needed: have them taken away, unless another tool uses the same token.</source>
        <translation>Détenus sans servir ici : %1. La loi demande de ne détenir que le nécessaire : faites-les retirer, sauf si un autre outil se sert du même jeton.</translation>
    </message>
    <message>
        <source>The token ended on %1: the CAF/MSA answers no more.</source>
        <translation>Le jeton est échu depuis le %1 : la CAF/MSA ne répond plus.</translation>
    </message>
    <message>
        <source>The token ends today.</source>
        <translation>Le jeton arrive à échéance aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>The token ends on %1, in %n day(s).</source>
        <translation>
            <numerusform>Le jeton arrive à échéance le %1, dans %n jour.</numerusform>
            <numerusform>Le jeton arrive à échéance le %1, dans %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever holds the town hall’s account at the State’s API Particulier renews it there; the new token is then put into the settings.</source>
        <translation>Le titulaire du compte de la mairie chez API Particulier l’y renouvelle ; le nouveau jeton est ensuite mis dans les réglages.</translation>
    </message>
    <message>
        <source>At this town hall: %1</source>
        <translation>Dans cette mairie : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s clock is %1 fast: have it set by itself, since dates on papers and coming exchanges depend on it.</source>
        <translation>L’horloge de ce poste avance de %1 : faites-la régler automatiquement, car les dates des papiers et les échanges à venir en dépendent.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 slow: have it set by itself, since dates on papers and coming exchanges depend on it.</source>
        <translation>L’horloge de ce poste retarde de %1 : faites-la régler automatiquement, car les dates des papiers et les échanges à venir en dépendent.</translation>
    </message>
    <message>
        <source>There is no token, or it cannot be read: put it into the settings.</source>
        <translation>Il n’y a pas de jeton, ou il ne se lit pas : mettez-le dans les réglages.</translation>
    </message>
    <message>
        <source>The State does not know this token: copy it again whole from the town hall’s account at API Particulier.</source>
        <translation>L’État ne connaît pas ce jeton : recopiez-le en entier depuis le compte de la mairie chez API Particulier.</translation>
    </message>
    <message>
        <source>This token has ended: it must be renewed.</source>
        <translation>Ce jeton est arrivé à échéance : il doit être renouvelé.</translation>
    </message>
    <message>
        <source>The State has blocked this token because it was seen in the open: ask its support for another one, and find out where it was copied.</source>
        <translation>L’État a bloqué ce jeton parce qu’il a été vu en clair : demandez-en un autre à son support, et cherchez où il a été copié.</translation>
    </message>
    <message>
        <source>This is the public token for trials, at the address of the real service: put the town hall’s own token.</source>
        <translation>C’est le jeton public d’essai, à l’adresse du service réel : mettez le jeton de la mairie.</translation>
    </message>
    <message>
        <source>The token is good, but without the rights for this: have them added to the town hall’s request for access.</source>
        <translation>Le jeton est bon, mais sans les droits nécessaires : faites-les ajouter à la demande d’habilitation de la mairie.</translation>
    </message>
    <message>
        <source>The State accepts this token from certain addresses only: have the town hall’s outgoing address added to them.</source>
        <translation>L’État n’accepte ce jeton que depuis certaines adresses : faites-y ajouter l’adresse de sortie de la mairie.</translation>
    </message>
    <message>
        <source>This is a software editor’s token, without an active delegation for this SIRET: the town hall gives it in its account.</source>
        <translation>C’est un jeton d’éditeur, sans délégation active pour ce SIRET : la mairie la donne dans son compte.</translation>
    </message>
    <message>
        <source>The address answers, but is not that of the service: check it in the settings.</source>
        <translation>L’adresse répond, mais n’est pas celle du service : vérifiez-la dans les réglages.</translation>
    </message>
    <message>
        <source>It is a software editor’s token: its rights depend on the delegation given by the town hall.</source>
        <translation>C’est un jeton d’éditeur : ses droits dépendent de la délégation donnée par la mairie.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Families from outside the commune pay the same price.</source>
        <translation>Les familles hors commune paient le même tarif.</translation>
    </message>
    <message>
        <source>Families from outside the commune pay %1.</source>
        <translation>Les familles hors commune paient %1.</translation>
    </message>
    <message>
        <source>Families from outside the commune pay %1 more.</source>
        <translation>Les familles hors commune paient %1 de plus.</translation>
    </message>
    <message>
        <source>Families from outside the commune have a grid of their own, below.</source>
        <translation>Les familles hors commune ont leur propre grille, ci-dessous.</translation>
    </message>
    <message>
        <source>This service is not open to families from outside the commune.</source>
        <translation>Ce service n’est pas ouvert aux familles hors commune.</translation>
    </message>
    <message>
        <source>Without a known quotient there is no price: ask the family for it.</source>
        <translation>Sans quotient connu, pas de tarif : demandez-le à la famille.</translation>
    </message>
    <message>
        <source>Without a known quotient the family pays the highest price.</source>
        <translation>Sans quotient connu, la famille paie le tarif le plus élevé.</translation>
    </message>
    <message>
        <source>Without a known quotient the family is in tier %1.</source>
        <translation>Sans quotient connu, la famille est en tranche %1.</translation>
    </message>
    <message>
        <source>Prices are rounded to the nearest %1; a tie goes up.</source>
        <translation>Les tarifs sont arrondis au plus proche multiple de %1 ; à égalité, vers le haut.</translation>
    </message>
    <message>
        <source>Prices are rounded to the nearest %1; a tie goes to the even figure.</source>
        <translation>Les tarifs sont arrondis au plus proche multiple de %1 ; à égalité, vers le chiffre pair.</translation>
    </message>
    <message>
        <source>Prices are rounded to the nearest %1; a tie goes down.</source>
        <translation>Les tarifs sont arrondis au plus proche multiple de %1 ; à égalité, vers le bas.</translation>
    </message>
    <message>
        <source>Prices are rounded down to a multiple of %1.</source>
        <translation>Les tarifs sont arrondis au multiple de %1 inférieur.</translation>
    </message>
    <message>
        <source>Prices are rounded up to a multiple of %1.</source>
        <translation>Les tarifs sont arrondis au multiple de %1 supérieur.</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>the family quotient</source>
        <translation>le quotient familial</translation>
    </message>
    <message>
        <source>the number of children</source>
        <translation>le nombre d’enfants</translation>
    </message>
    <message>
        <source>whether the family lives in the commune</source>
        <translation>si la famille habite la commune</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>Il manque encore : %1.</translation>
    </message>
    <message>
        <source>The voted grid has no answer for this family: the council must say.</source>
        <translation>Le barème voté n’a pas de réponse pour cette famille : le conseil doit se prononcer.</translation>
    </message>
    <message>
        <source>Two rows of the voted grid claim this quotient: the council must say.</source>
        <translation>Deux lignes du barème voté s’appliquent à ce quotient : le conseil doit se prononcer.</translation>
    </message>
    <message>
        <source>This service is not open to this family.</source>
        <translation>Ce service n’est pas ouvert à cette famille.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Without a known quotient the family pays the lowest price.</source>
        <translation>Sans quotient connu, la famille paie le prix le plus bas.</translation>
    </message>
    <message>
        <source>Without a known quotient the family pays %1.</source>
        <translation>Sans quotient connu, la famille paie %1.</translation>
    </message>
    <message>
        <source>Without a known quotient the family pays as those from outside the commune.</source>
        <translation>Sans quotient connu, la famille paie comme celles de l’extérieur.</translation>
    </message>
    <message>
        <source>Without a known quotient the family cannot be registered.</source>
        <translation>Sans quotient connu, la famille ne peut pas être inscrite.</translation>
    </message>
    <message>
        <source>%1 From %2 on; before that day it is asked for.</source>
        <translation>%1 À partir du %2 ; avant ce jour, il est demandé.</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
</context>
<context>
    <name>ScheduleList</name>
    <message>
        <source>Sc&amp;hedules</source>
        <translation>&amp;Barèmes</translation>
    </message>
    <message>
        <source>Show the schedules with a service</source>
        <translation>Montrer les barèmes d’un service</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Services</translation>
    </message>
    <message>
        <source>New schedule…</source>
        <translation>Nouveau barème…</translation>
    </message>
    <message>
        <source>Simulate a change</source>
        <translation>Simuler un changement</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>dates to be given</source>
        <translation>dates à donner</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>%1: this file is not used as it stands.</source>
        <translation>%1 : ce fichier n’est pas utilisé en l’état.</translation>
    </message>
</context>
<context>
    <name>SchedulesDesk</name>
    <message>
        <source>Schedules</source>
        <translation>Barèmes</translation>
    </message>
    <message>
        <source>No draft can be kept: the folder of the schedules cannot be written. Check the disk.</source>
        <translation>Aucun brouillon ne peut être gardé : le dossier des barèmes ne peut pas être écrit. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>This file cannot be read, or is no schedule.</source>
        <translation>Ce fichier ne peut pas être lu, ou n’est pas un barème.</translation>
    </message>
    <message>
        <source>The file of this schedule cannot be read any more.</source>
        <translation>Le fichier de ce barème ne peut plus être lu.</translation>
    </message>
    <message>
        <source>This draft cannot be read any more.</source>
        <translation>Ce brouillon ne peut plus être lu.</translation>
    </message>
    <message>
        <source>The draft cannot be removed: check the rights of the folder.</source>
        <translation>Le brouillon ne peut pas être supprimé : vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>Draft removed.</source>
        <translation>Brouillon supprimé.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>The draft is back.</source>
        <translation>Le brouillon est de retour.</translation>
    </message>
    <message>
        <source>The draft cannot be written: check the disk.</source>
        <translation>Le brouillon ne peut pas être écrit : vérifiez le disque.</translation>
    </message>
    <message>
        <source>Published: %1. It can no longer be changed.</source>
        <translation>Publié : %1. Il ne peut plus être modifié.</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Barèmes</translation>
    </message>
    <message>
        <source>Services and prices</source>
        <translation>Services et tarifs</translation>
    </message>
    <message>
        <source>dates to be given</source>
        <translation>dates à donner</translation>
    </message>
    <message>
        <source>No schedule yet. Begin one with a template (Ctrl+Shift+N), or put the file that the council voted into the folder named in the settings (Ctrl+,): it will be listed here.</source>
        <translation>Pas encore de barème. Commencez-en un à partir d’un modèle (Ctrl+Maj+N), ou mettez le fichier voté dans le dossier indiqué dans les réglages (Ctrl+,) : il apparaîtra ici.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) keep this draft from being shown: edit it (F2) to see what to correct.</source>
        <translation>
            <numerusform>%n erreur empêche de montrer ce brouillon : modifiez-le (F2) pour voir quoi corriger.</numerusform>
            <numerusform>%n erreurs empêchent de montrer ce brouillon : modifiez-le (F2) pour voir quoi corriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published by %1 on %2.</source>
        <translation>Publié par %1 le %2.</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>This file cannot be read: check its path and who may read it.</source>
        <translation>Ce fichier ne se lit pas : vérifiez son chemin et qui peut le lire.</translation>
    </message>
    <message>
        <source>What was sealed cannot be read back: type it again; if this lasts, call your IT service.</source>
        <translation>Ce qui a été scellé ne se relit pas : tapez-le à nouveau ; si cela dure, appelez votre service informatique.</translation>
    </message>
    <message>
        <source>There is nothing here: paste the token received from the State, or read its file.</source>
        <translation>Il n’y a rien ici : collez le jeton reçu de l’État, ou lisez son fichier.</translation>
    </message>
    <message>
        <source>The token is cut: copy it again whole, its three parts between points.</source>
        <translation>Le jeton est coupé : recopiez-le en entier, ses trois parties entre des points.</translation>
    </message>
    <message>
        <source>This is too long for a token: copy the token and nothing else.</source>
        <translation>C’est trop long pour un jeton : copiez le jeton et rien d’autre.</translation>
    </message>
    <message>
        <source>This is something other than a token: copy the token again, and nothing else.</source>
        <translation>Ce n’est pas un jeton : recopiez le jeton, et rien d’autre.</translation>
    </message>
    <message>
        <source>There is nothing here: paste the secret received from the tax office, or read its file.</source>
        <translation>Il n’y a rien ici : collez le secret reçu de l’administration fiscale, ou lisez son fichier.</translation>
    </message>
    <message>
        <source>This is something other than a secret: copy it again on one line, without accents, and nothing else.</source>
        <translation>Ce n’est pas un secret : recopiez-le sur une ligne, sans accents, et rien d’autre.</translation>
    </message>
    <message>
        <source>Sealed on %1 by %2.</source>
        <translation>Enregistré le %1 par %2.</translation>
    </message>
    <message>
        <source>It ended on %1: ask the State for a new one and put it here.</source>
        <translation>Il a expiré le %1 : demandez-en un nouveau à l’État et mettez-le ici.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Valable jusqu’au %1.</translation>
    </message>
</context>
<context>
    <name>SecretBox</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>Lire un fichier…</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Delete this file</source>
        <translation>Effacer ce fichier</translation>
    </message>
    <message>
        <source>Paste: %1</source>
        <translation>Coller : %1</translation>
    </message>
    <message>
        <source>Read a file: %1</source>
        <translation>Lire un fichier : %1</translation>
    </message>
    <message>
        <source>What the file holds is sealed at once; it can then be deleted</source>
        <translation>Ce que contient le fichier est scellé aussitôt ; il peut ensuite être effacé</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>Sceller : %1</translation>
    </message>
    <message>
        <source>Keep it encrypted in the case log; it is never shown again (Enter in the field)</source>
        <translation>Le garder chiffré dans le registre ; il ne sera plus jamais affiché (Entrée dans le champ)</translation>
    </message>
    <message>
        <source>None yet: paste the token received from the State, or read its file. It is encrypted in the case log, and never shown again.</source>
        <translation>Aucun pour l’instant : collez le jeton reçu de l’État, ou lisez son fichier. Il est chiffré dans le registre, et n’est plus jamais affiché.</translation>
    </message>
    <message>
        <source>None yet: paste the secret received from the tax office, or read its file. It is encrypted in the case log, and never shown again.</source>
        <translation>Aucun pour l’instant : collez le secret reçu de l’administration fiscale, ou lisez son fichier. Il est chiffré dans le registre, et n’est plus jamais affiché.</translation>
    </message>
    <message>
        <source>The file %1 is still used, in clear: take it over into the case log, then delete it.</source>
        <translation>Le fichier %1 sert encore, en clair : reprenez-le dans le registre, puis effacez-le.</translation>
    </message>
    <message>
        <source>Sealed: type here to replace it</source>
        <translation>Scellé : tapez ici pour le remplacer</translation>
    </message>
    <message>
        <source>The file of the secret</source>
        <translation>Le fichier du secret</translation>
    </message>
    <message>
        <source>Sealed, and read back. The file %1 still holds it in clear: delete it, and its copies.</source>
        <translation>Scellé, et relu. Le fichier %1 le contient encore en clair : effacez-le, et ses copies.</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted: delete it yourself.</source>
        <translation>Le fichier %1 n’a pas pu être effacé : effacez-le vous-même.</translation>
    </message>
    <message>
        <source>The file is deleted.</source>
        <translation>Le fichier est effacé.</translation>
    </message>
    <message>
        <source>None yet: only where the proxy asks for one. It is encrypted in the case log, and never shown again.</source>
        <translation>Aucun pour l’instant : seulement si le mandataire en demande un. Il est chiffré dans le registre, et n’est plus jamais affiché.</translation>
    </message>
</context>
<context>
    <name>ServiceBanner</name>
    <message>
        <source>Access to the State’s service</source>
        <translation>Accès au service de l’État</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Hide this until the next reminder</source>
        <translation>Masquer jusqu’au prochain rappel</translation>
    </message>
</context>
<context>
    <name>ServiceView</name>
    <message>
        <source>Prices of %1</source>
        <translation>Tarifs de %1</translation>
    </message>
    <message>
        <source>Prices of %1, families from outside the commune</source>
        <translation>Tarifs de %1, familles hors commune</translation>
    </message>
    <message>
        <source>Families from outside the commune</source>
        <translation>Familles hors commune</translation>
    </message>
</context>
<context>
    <name>SettingsArea</name>
    <message>
        <source>This &amp;desk</source>
        <translation>Ce &amp;poste</translation>
    </message>
    <message>
        <source>&amp;My account</source>
        <translation>Mon &amp;compte</translation>
    </message>
    <message>
        <source>&amp;Accounts and rights</source>
        <translation>Comptes et &amp;droits</translation>
    </message>
    <message>
        <source>Login: %1 — %2</source>
        <translation>Identifiant : %1 — %2</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the settings of this desk (Ctrl+S)</source>
        <translation>Enregistrer les réglages de ce poste (Ctrl+S)</translation>
    </message>
    <message>
        <source>Go back to what was saved last</source>
        <translation>Revenir à ce qui a été enregistré en dernier</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Not saved: correct first the fields that are marked.</source>
        <translation>Non enregistré : corrigez d’abord les champs signalés.</translation>
    </message>
    <message>
        <source>Not saved: the file of the settings cannot be written. Check the disk and try again.</source>
        <translation>Non enregistré : le fichier des réglages ne peut être écrit. Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Settings of this desk</source>
        <translation>Réglages de ce poste</translation>
    </message>
    <message>
        <source>Saved. This start was for practice: real work begins at the next one.</source>
        <translation>Enregistré. Ce démarrage était pour la formation : le service réel commencera au prochain.</translation>
    </message>
    <message>
        <source>The file of the settings cannot be written: it still names the file of the secret. Check the disk, then save.</source>
        <translation>Le fichier des réglages ne peut pas être écrit : il nomme encore le fichier du secret. Vérifiez le disque, puis enregistrez.</translation>
    </message>
</context>
<context>
    <name>SexField</name>
    <message>
        <source>&amp;Female</source>
        <translation>&amp;Femme</translation>
    </message>
    <message>
        <source>&amp;Male</source>
        <translation>&amp;Homme</translation>
    </message>
    <message>
        <source>F: female, H or M: male</source>
        <translation>F : femme, H ou M : homme</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Places</source>
        <translation>Écrans</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Locked</source>
        <translation>Poste verrouillé</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Remember my login on this computer</source>
        <translation>&amp;Retenir mon identifiant sur cet ordinateur</translation>
    </message>
    <message>
        <source>Sign in again to go on where you were: what was typed and not validated has been kept for you.</source>
        <translation>Ouvrez de nouveau votre session pour reprendre où vous en étiez : la saisie non validée a été mise à l’abri pour vous.</translation>
    </message>
    <message>
        <source>Open the cases</source>
        <translation>Ouvrir les dossiers</translation>
    </message>
    <message>
        <source>Practise on &amp;fictitious families</source>
        <translation>S’exercer sur des &amp;familles fictives</translation>
    </message>
    <message>
        <source>For&amp;gotten password</source>
        <translation>Mot de passe &amp;oublié</translation>
    </message>
    <message>
        <source>Your supervisor or an administrator gives you a new one: Settings, Accounts and rights. If no administrator knows a password any more, the recovery sheet in the town hall’s safe opens the cases.</source>
        <translation>Votre responsable ou un administrateur vous en donne un nouveau : Réglages, Comptes et droits. Si plus aucun administrateur ne connaît son mot de passe, la feuille de récupération du coffre de la mairie ouvre les dossiers.</translation>
    </message>
    <message>
        <source>I have the recovery s&amp;heet</source>
        <translation>J’ai la feuille de récu&amp;pération</translation>
    </message>
    <message>
        <source>Type your login.</source>
        <translation>Tapez votre identifiant.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Tapez votre mot de passe.</translation>
    </message>
    <message>
        <source>Opening the cases…</source>
        <translation>Ouverture des dossiers…</translation>
    </message>
    <message>
        <source>%1 Next try in %2.</source>
        <translation>%1 Prochain essai dans %2.</translation>
    </message>
    <message>
        <source>You may try again.</source>
        <translation>Vous pouvez réessayer.</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>%1: families by tier</source>
        <translation>%1 : familles par tranche</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>%1: price against the quotient, for one child of the commune</source>
        <translation>%1 : prix selon le quotient, pour un enfant de la commune</translation>
    </message>
    <message>
        <source>Population: %1</source>
        <translation>Population : %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tranche</translation>
    </message>
    <message>
        <source>Families before</source>
        <translation>Familles avant</translation>
    </message>
    <message>
        <source>Families after</source>
        <translation>Familles après</translation>
    </message>
    <message>
        <source>Pay less</source>
        <translation>Paient moins</translation>
    </message>
    <message>
        <source>Pay the same</source>
        <translation>Paient autant</translation>
    </message>
    <message>
        <source>Pay more</source>
        <translation>Paient plus</translation>
    </message>
    <message>
        <source>Comes in before (€)</source>
        <translation>Recettes avant (€)</translation>
    </message>
    <message>
        <source>Comes in after (€)</source>
        <translation>Recettes après (€)</translation>
    </message>
    <message>
        <source>Difference (€)</source>
        <translation>Écart (€)</translation>
    </message>
    <message>
        <source>%1: at a quotient of %2 the price jumps from %3 to %4.</source>
        <translation>%1 : au quotient de %2, le prix passe d’un coup de %3 à %4.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>For one %1 for each family:</source>
        <translation>Pour une unité (%1) par famille :</translation>
    </message>
    <message>
        <source>For %1 × %2 for each family and year:</source>
        <translation>Pour %1 × %2 par famille et par an :</translation>
    </message>
    <message>
        <source>%1 %2 come in before, %3 after.</source>
        <translation>%1 recettes de %2 avant, de %3 après.</translation>
    </message>
    <message>
        <source>Difference over the families with a price under both: %1.</source>
        <translation>Écart pour les familles qui ont un prix avant et après : %1.</translation>
    </message>
    <message>
        <source>Families that pay less: %1; the same: %2; more: %3.</source>
        <translation>Familles qui paient moins : %1 ; autant : %2 ; plus : %3.</translation>
    </message>
    <message>
        <source>Families without a price, for want of a fact or of a vote: %1 before, %2 after.</source>
        <translation>Familles sans prix, faute d’un fait ou d’un vote : %1 avant, %2 après.</translation>
    </message>
    <message>
        <source>Cells under %1 families are hidden, and so are those from which they could be worked out.</source>
        <translation>Les cases de moins de %1 familles sont masquées, avec celles qui permettraient de les retrouver.</translation>
    </message>
    <message>
        <source>Sums are rounded to %1, so that they do not tell a hidden number.</source>
        <translation>Les sommes sont arrondies à %1 près, pour ne pas révéler un nombre masqué.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of the office, with the quotients known there.</source>
        <translation>
            <numerusform>%n dossier du service, avec le quotient qui y est connu.</numerusform>
            <numerusform>%n dossiers du service, avec les quotients qui y sont connus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made-up families: quotients from %2 to %3, most often near %4; %5 % without a known quotient; children 1, 2, 3 … in the proportions %6; %7 % living in the commune; draw no. %8.</source>
        <translation>%1 familles inventées : quotients de %2 à %3, le plus souvent vers %4 ; %5 % sans quotient connu ; 1, 2, 3 enfants… dans les proportions %6 ; %7 % habitant la commune ; tirage n° %8.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>Lower percentage</source>
        <translation>Pourcentage plus bas</translation>
    </message>
    <message>
        <source>Same percentage</source>
        <translation>Pourcentage égal</translation>
    </message>
    <message>
        <source>Higher percentage</source>
        <translation>Pourcentage plus haut</translation>
    </message>
    <message>
        <source>This service gives a percentage: there is nothing to add up, and « less » or « more » is said of the percentage.</source>
        <translation>Ce service donne un pourcentage : il n’y a rien à additionner, et « moins » ou « plus » se dit du pourcentage.</translation>
    </message>
    <message>
        <source>Families whose percentage is lower: %1; the same: %2; higher: %3.</source>
        <translation>Familles dont le pourcentage est plus bas : %1 ; égal : %2 ; plus haut : %3.</translation>
    </message>
</context>
<context>
    <name>SimulationForm</name>
    <message>
        <source>The &amp;cases of the office</source>
        <translation>Les &amp;dossiers du service</translation>
    </message>
    <message>
        <source>&amp;Made-up families</source>
        <translation>Des familles &amp;inventées</translation>
    </message>
    <message>
        <source>Services, and units for each family and year</source>
        <translation>Services, et unités par famille et par an</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>A&amp;vant</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>A&amp;près</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <source>How many, up to 1,000,000</source>
        <translation>Combien, jusqu’à 1 000 000</translation>
    </message>
    <message>
        <source>Lowest quotient (€)</source>
        <translation>Quotient le plus bas (€)</translation>
    </message>
    <message>
        <source>Nobody is below</source>
        <translation>Personne n’est au-dessous</translation>
    </message>
    <message>
        <source>Most frequent quotient (€)</source>
        <translation>Quotient le plus courant (€)</translation>
    </message>
    <message>
        <source>Fewer and fewer families on both sides</source>
        <translation>De moins en moins de familles de part et d’autre</translation>
    </message>
    <message>
        <source>Highest quotient (€)</source>
        <translation>Quotient le plus haut (€)</translation>
    </message>
    <message>
        <source>Nobody is above</source>
        <translation>Personne n’est au-dessus</translation>
    </message>
    <message>
        <source>Without a known quotient (%)</source>
        <translation>Sans quotient connu (%)</translation>
    </message>
    <message>
        <source>Out of a hundred families</source>
        <translation>Sur cent familles</translation>
    </message>
    <message>
        <source>Living in the commune (%)</source>
        <translation>Habitant la commune (%)</translation>
    </message>
    <message>
        <source>Families of 1, 2, 3 … children</source>
        <translation>Familles de 1, 2, 3… enfants</translation>
    </message>
    <message>
        <source>In proportion, with commas between: 45, 38, 13, 4</source>
        <translation>En proportion, séparées par des virgules : 45, 38, 13, 4</translation>
    </message>
    <message>
        <source>Draw number</source>
        <translation>Numéro du tirage</translation>
    </message>
    <message>
        <source>The same number gives the same families again</source>
        <translation>Le même numéro redonne les mêmes familles</translation>
    </message>
    <message>
        <source>%1: units for each family and year</source>
        <translation>%1 : unités par famille et par an</translation>
    </message>
    <message>
        <source>How many times « %1 » a family pays in a year: 140 meals, for instance</source>
        <translation>Combien de fois « %1 » une famille paie dans l’année : 140 repas, par exemple</translation>
    </message>
    <message>
        <source>Type how many units a family takes in a year, such as 140, or 1 for one.</source>
        <translation>Écrivez combien d’unités une famille prend dans l’année, comme 140, ou 1 pour une seule.</translation>
    </message>
    <message>
        <source>Choose at least one service that both schedules have.</source>
        <translation>Choisissez au moins un service que les deux barèmes ont.</translation>
    </message>
    <message>
        <source>Type a whole number from 0 to %1.</source>
        <translation>Écrivez un nombre entier de 0 à %1.</translation>
    </message>
    <message>
        <source>Type the draw number in figures.</source>
        <translation>Écrivez le numéro du tirage en chiffres.</translation>
    </message>
    <message>
        <source>These families cannot be: the quotients must rise from the lowest to the highest, and the proportions of children be numbers.</source>
        <translation>Ces familles sont impossibles : les quotients doivent aller du plus bas au plus haut, et les proportions d’enfants être des nombres.</translation>
    </message>
</context>
<context>
    <name>SimulationPage</name>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Progress of the simulation</source>
        <translation>Avancement de la simulation</translation>
    </message>
    <message>
        <source>Choose two schedules and a population, then run the simulation: what comes in, who pays by which tier, who pays less and who pays more. Nothing is recorded.</source>
        <translation>Choisissez deux barèmes et une population, puis lancez la simulation : les recettes, qui paie dans quelle tranche, qui paie moins et qui paie plus. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>What is simulated</source>
        <translation>Ce qui est simulé</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save for a spreadsheet</source>
        <translation>Enregistrer pour un tableur</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Result of the simulation</source>
        <translation>Résultat de la simulation</translation>
    </message>
    <message>
        <source>Reading the families…</source>
        <translation>Lecture des familles…</translation>
    </message>
    <message>
        <source>Stopped: nothing was worked out.</source>
        <translation>Arrêté : rien n’a été calculé.</translation>
    </message>
    <message>
        <source>There is no case yet: take made-up families.</source>
        <translation>Il n’y a pas encore de dossier : prenez des familles inventées.</translation>
    </message>
    <message>
        <source>The cases cannot be read: check the folder of the cases, or take made-up families.</source>
        <translation>Les dossiers ne peuvent pas être lus : vérifiez leur emplacement, ou prenez des familles inventées.</translation>
    </message>
    <message>
        <source>Population: %1</source>
        <translation>Population : %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 families priced, about %n second(s) left</source>
        <translation>
            <numerusform>%1 familles calculées sur %2, encore %n seconde environ</numerusform>
            <numerusform>%1 familles calculées sur %2, encore %n secondes environ</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulation of a schedule</source>
        <translation>Simulation d’un barème</translation>
    </message>
    <message>
        <source>The simulation was saved.</source>
        <translation>La simulation est enregistrée.</translation>
    </message>
    <message>
        <source>Save the simulation</source>
        <translation>Enregistrer la simulation</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tableau pour tableur (*.csv)</translation>
    </message>
</context>
<context>
    <name>SlipCasesModel</name>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>taken back or destroyed</source>
        <translation>repris ou détruit</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Gardé au titre de</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>SlipPaper</name>
    <message>
        <source>Save the slip</source>
        <translation>Enregistrer le bordereau</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Données (*.json)</translation>
    </message>
    <message>
        <source>Slip of what is proposed to be destroyed</source>
        <translation>Bordereau d’élimination</translation>
    </message>
</context>
<context>
    <name>SlipsCard</name>
    <message>
        <source>Cases of the slip</source>
        <translation>Dossiers du bordereau</translation>
    </message>
    <message>
        <source>Save the &amp;paper (PDF)…</source>
        <translation>Enregistrer le &amp;papier (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Take a case back…</source>
        <translation>Reprendre un dos&amp;sier…</translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation>&amp;Détruire…</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Bordereaux</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Proposé le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Still hidden</source>
        <translation>Encore masqués</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>Slips that were made</source>
        <translation>Bordereaux établis</translation>
    </message>
    <message>
        <source>Save the data (&amp;JSON)…</source>
        <translation>Enregistrer les données (&amp;JSON)…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>No slip was made yet. A slip says which cases are proposed to the departmental archives to be destroyed.</source>
        <translation>Aucun bordereau n’est encore établi. Un bordereau dit quels dossiers sont proposés à la destruction aux archives départementales.</translation>
    </message>
    <message>
        <source>Cases of a slip stay hidden for thirty days. Then, with the archives’ visa, they can be destroyed.</source>
        <translation>Les dossiers d’un bordereau restent masqués trente jours. Ensuite, avec le visa des archives, ils peuvent être détruits.</translation>
    </message>
    <message>
        <source>Choose a hidden case in the list first</source>
        <translation>Choisissez d’abord un dossier masqué dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>The slip is made: %n case(s) are hidden until %1 at least. Print it twice, have it signed, and send it to the departmental archives.</source>
        <translation>
            <numerusform>Le bordereau est établi : %n dossier est masqué jusqu’au %1 au moins. Imprimez-le en deux exemplaires, faites-le signer et envoyez-le aux archives départementales.</numerusform>
            <numerusform>Le bordereau est établi : %n dossiers sont masqués jusqu’au %1 au moins. Imprimez-le en deux exemplaires, faites-le signer et envoyez-le aux archives départementales.</numerusform>
        </translation>
    </message>
    <message>
        <source>The slip is saved.</source>
        <translation>Le bordereau est enregistré.</translation>
    </message>
    <message>
        <source>%1 stands in the lists again.</source>
        <translation>%1 figure de nouveau dans les listes.</translation>
    </message>
    <message>
        <source>Thirty days have not passed since this slip: it can be carried out from %1 on, with the archives’ visa.</source>
        <translation>Trente jours ne sont pas passés depuis ce bordereau : il pourra être exécuté à partir du %1, avec le visa des archives.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) destroyed.</source>
        <translation>
            <numerusform>%n dossier détruit.</numerusform>
            <numerusform>%n dossiers détruits.</numerusform>
        </translation>
    </message>
    <message>
        <source>over: destroyed, or all taken back</source>
        <translation>terminé : tout est détruit ou repris</translation>
    </message>
    <message>
        <source>can be carried out since %1, with the visa</source>
        <translation>peut être exécuté depuis le %1, avec le visa</translation>
    </message>
    <message numerus="yes">
        <source>waits until %1: %n more day(s)</source>
        <translation>
            <numerusform>en attente jusqu’au %1 : encore %n jour</numerusform>
            <numerusform>en attente jusqu’au %1 : encore %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>CAF/MSA</source>
        <translation>CAF/MSA</translation>
    </message>
    <message>
        <source>tax notice</source>
        <translation>avis d’impôt</translation>
    </message>
    <message>
        <source>tax office</source>
        <translation>administration fiscale</translation>
    </message>
    <message>
        <source>declared by the family</source>
        <translation>déclaré par la famille</translation>
    </message>
    <message>
        <source>from the postal code</source>
        <translation>d’après le code postal</translation>
    </message>
    <message>
        <source>paper shown</source>
        <translation>justificatif présenté</translation>
    </message>
    <message>
        <source>specimen, worth nothing</source>
        <translation>spécimen, sans valeur</translation>
    </message>
    <message>
        <source>compared again on %1</source>
        <translation>comparé de nouveau le %1</translation>
    </message>
    <message>
        <source>imported from a file</source>
        <translation>repris d’un fichier</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The program is already open on these cases and does not answer: close it, on this computer or on the one that shares the folder, then start it again.</source>
        <translation>Le programme est déjà ouvert sur ces dossiers et ne répond pas : fermez-le, sur cet ordinateur ou sur celui qui partage le dossier, puis relancez-le.</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Tout garder dans ce dossier.</translation>
    </message>
    <message>
        <source>Practise on fictitious families.</source>
        <translation>S’exercer sur des familles fictives.</translation>
    </message>
    <message>
        <source>End once the window is there.</source>
        <translation>Finir dès que la fenêtre est là.</translation>
    </message>
    <message>
        <source>The window of the Guichet Pass famille.</source>
        <translation>La fenêtre du Guichet Pass famille.</translation>
    </message>
    <message>
        <source>Say that the desk was locked.</source>
        <translation>Dire que le poste a été verrouillé.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>State of the desk</source>
        <translation>État du poste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Every key on one page (F1)</source>
        <translation>Toutes les touches sur une page (F1)</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strength of the password</source>
        <translation>Solidité du mot de passe</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Worked out by Guichet Pass famille from the voted schedule; it names no family.</source>
        <translation>Calculé par Guichet Pass famille d’après le barème ; ne désigne aucune famille.</translation>
    </message>
</context>
<context>
    <name>TakeBackCard</name>
    <message>
        <source>Take %1 back</source>
        <translation>Reprendre %1</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Mot&amp;if</translation>
    </message>
    <message>
        <source>The case stands in the lists again. It stays on the slip’s paper, and is not destroyed with it.</source>
        <translation>Le dossier figure de nouveau dans les listes. Il reste sur le papier du bordereau, et n’est pas détruit avec lui.</translation>
    </message>
    <message>
        <source>Why it is still needed, for example: the family came back, the price is contested.</source>
        <translation>Pourquoi il est encore utile, par exemple : la famille est revenue, le tarif est contesté.</translation>
    </message>
    <message>
        <source>&amp;Leave it hidden</source>
        <translation>&amp;Le laisser masqué</translation>
    </message>
    <message>
        <source>Say why: the reason is kept with the case.</source>
        <translation>Dites pourquoi : le motif est gardé avec le dossier.</translation>
    </message>
    <message>
        <source>Taking the case back…</source>
        <translation>Reprise du dossier…</translation>
    </message>
    <message>
        <source>Take it bac&amp;k</source>
        <translation>Reprendre &amp;ce dossier</translation>
    </message>
</context>
<context>
    <name>TakeOverCard</name>
    <message>
        <source>Families of another program</source>
        <translation>Familles d’un autre outil</translation>
    </message>
    <message>
        <source>The families of a former program come from its CSV file: its columns are named, everything is counted, then the cases are written.</source>
        <translation>Les familles de l’ancien outil viennent de son fichier CSV : on nomme ses colonnes, on compte tout, puis on écrit les dossiers.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
</context>
<context>
    <name>TariffBlock</name>
    <message>
        <source>Price</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>Pour&amp;quoi ?</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>À compter &amp;du</translation>
    </message>
    <message>
        <source>First day of service</source>
        <translation>Premier jour de service</translation>
    </message>
    <message>
        <source>First day of service: the schedule in force that day applies</source>
        <translation>Premier jour de service : le barème en vigueur ce jour-là s’applique</translation>
    </message>
    <message>
        <source>Show how each price was worked out (Alt+W)</source>
        <translation>Montrer comment chaque tarif a été calculé (Alt+Q)</translation>
    </message>
    <message>
        <source>The prices appear here as soon as the family is kept.</source>
        <translation>Les tarifs apparaissent ici dès que la famille est retenue.</translation>
    </message>
    <message>
        <source>No schedule is in force on %1. Choose another day, or have the schedule of that period added (screen Schedules).</source>
        <translation>Aucun barème n’est en vigueur le %1. Choisissez un autre jour, ou faites ajouter le barème de cette période (écran Barèmes).</translation>
    </message>
    <message>
        <source>Prices by service</source>
        <translation>Tarifs par service</translation>
    </message>
    <message>
        <source>Type the first day of service as 01/09/2027. The prices below are those of %1.</source>
        <translation>Indiquez le premier jour de service sous la forme 01/09/2027. Les tarifs ci-dessous sont ceux du %1.</translation>
    </message>
    <message>
        <source>Quotient unknown: these prices are what the vote says for that case. Ask for a paper (F2 on its line).</source>
        <translation>Quotient inconnu : ces tarifs sont ceux que la délibération prévoit dans ce cas. Demandez un justificatif (F2 sur sa ligne).</translation>
    </message>
    <message>
        <source>Show how each price was worked out</source>
        <translation>Montrer comment chaque tarif a été calculé</translation>
    </message>
</context>
<context>
    <name>TaxNoticeBlock</name>
    <message>
        <source>Tax notice: scan its 2D-Doc code, drop a picture here (or Ctrl+V), or</source>
        <translation>Avis d’impôt : scannez son code 2D-Doc, déposez une image (ou Ctrl+V), ou</translation>
    </message>
    <message>
        <source>Open a p&amp;icture…</source>
        <translation>Ouvrir une &amp;image…</translation>
    </message>
    <message>
        <source>&amp;Type the figures…</source>
        <translation>&amp;Saisir les chiffres…</translation>
    </message>
    <message>
        <source>Tax notice</source>
        <translation>Avis d’impôt</translation>
    </message>
    <message>
        <source>A scan, a photograph or the PDF of the notice</source>
        <translation>Une numérisation, une photographie ou le PDF de l’avis</translation>
    </message>
    <message>
        <source>Income, parts, year and references, as on the paper</source>
        <translation>Revenu, parts, année et références, d’après le papier</translation>
    </message>
    <message>
        <source>Practice notices</source>
        <translation>Avis d’exercice</translation>
    </message>
    <message>
        <source>Read a fictitious notice, as a scanner would send it</source>
        <translation>Lire un avis fictif, comme un lecteur l’enverrait</translation>
    </message>
    <message>
        <source>The notice is being read…</source>
        <translation>Lecture de l’avis…</translation>
    </message>
    <message>
        <source>Scan, photograph or PDF of the notice</source>
        <translation>Numérisation, photographie ou PDF de l’avis</translation>
    </message>
    <message>
        <source>Pictures and PDF (%1)</source>
        <translation>Images et PDF (%1)</translation>
    </message>
    <message>
        <source>Checked against the State’s trust list of %1 and certificates collected on %2.</source>
        <translation>Vérifié d’après la liste de confiance de l’État du %1 et des certificats relevés le %2.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>En ouvrir une autre…</translation>
    </message>
    <message>
        <source>Ask the tax office…</source>
        <translation>Interroger les impôts…</translation>
    </message>
    <message>
        <source>Type the figures of the paper</source>
        <translation>Saisir les chiffres du papier</translation>
    </message>
</context>
<context>
    <name>TaxNoticeWords</name>
    <message>
        <source>Tax notice</source>
        <translation>Avis d’impôt</translation>
    </message>
    <message>
        <source>Declared situation</source>
        <translation>Situation déclarée</translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 part</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 parts</translation>
    </message>
    <message>
        <source>reference tax income %1</source>
        <translation>RFR %1</translation>
    </message>
    <message>
        <source>reference tax income absent</source>
        <translation>RFR absent du code</translation>
    </message>
    <message>
        <source>income of %1</source>
        <translation>revenus de %1</translation>
    </message>
    <message>
        <source>%1 a month and a part</source>
        <translation>%1 par mois et par part</translation>
    </message>
    <message>
        <source>Reference tax income ÷ 12 months ÷ number of parts: %1 ÷ 12 ÷ %2. It is not the family quotient of the CAF.</source>
        <translation>Revenu fiscal de référence ÷ 12 mois ÷ nombre de parts : %1 ÷ 12 ÷ %2. Ce n’est pas le quotient familial de la CAF.</translation>
    </message>
</context>
<context>
    <name>TaxOfficeCard</name>
    <message>
        <source>Tax office (API Impôt particulier)</source>
        <translation>Administration fiscale (API Impôt particulier)</translation>
    </message>
    <message>
        <source>The secret goes into the form, not into the header</source>
        <translation>Le secret va dans le formulaire, pas dans l’en-tête</translation>
    </message>
    <message>
        <source>Off while the address is empty. The tax office opens it to a town hall for one use at a time, and gives it all that is asked here.</source>
        <translation>Désactivé tant que l’adresse est vide. L’administration fiscale l’ouvre à une mairie usage par usage, et lui donne tout ce qui est demandé ici.</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Adresse de la passerelle</translation>
    </message>
    <message>
        <source>Client (client_id)</source>
        <translation>Identifiant de la mairie (client_id)</translation>
    </message>
    <message>
        <source>Use of the service (ID_Teleservice)</source>
        <translation>Usage du service (ID_Teleservice)</translation>
    </message>
    <message>
        <source>Empty where the tax office gave none.</source>
        <translation>Vide si l’administration fiscale n’en a pas donné.</translation>
    </message>
    <message>
        <source>File of the client’s secret</source>
        <translation>Fichier du secret de la mairie</translation>
    </message>
    <message>
        <source>A file that only the agents’ account can read, with the secret and nothing else.</source>
        <translation>Un fichier que seul le compte des agents peut lire, avec le secret et rien d’autre.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the file of the client’s secret</source>
        <translation>Choisir le fichier du secret</translation>
    </message>
    <message>
        <source>Verify the tax office’s settings</source>
        <translation>Vérifier ces réglages</translation>
    </message>
    <message>
        <source>Check what can be checked on this computer; nothing is sent</source>
        <translation>Vérifier ce qui peut l’être sur cet ordinateur ; rien n’est envoyé</translation>
    </message>
    <message>
        <source>Everything that can be checked here is in order; the tax office will say the rest at the first question.</source>
        <translation>Tout ce qui peut être vérifié ici est en ordre ; l’administration fiscale dira le reste à la première question.</translation>
    </message>
    <message>
        <source>Client’s secret</source>
        <translation>Secret du client</translation>
    </message>
</context>
<context>
    <name>TaxOfficeForm</name>
    <message>
        <source>Ask</source>
        <translation>Interroger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Question to the tax office</source>
        <translation>Question à l’administration fiscale</translation>
    </message>
    <message>
        <source>Ask the tax office (Enter)</source>
        <translation>Interroger l’administration fiscale (Entrée)</translation>
    </message>
    <message>
        <source>Close without asking (Esc)</source>
        <translation>Fermer sans interroger (Échap)</translation>
    </message>
    <message>
        <source>the newest there is</source>
        <translation>la plus récente</translation>
    </message>
    <message>
        <source>In practice: 3001000001223, 3001000003225; any other is unknown.</source>
        <translation>En formation : 3001000001223, 3001000003225 ; tout autre est inconnu.</translation>
    </message>
    <message>
        <source>Fiscal number of a declarant</source>
        <translation>Numéro fiscal d’un déclarant</translation>
    </message>
    <message>
        <source>Year of the income</source>
        <translation>Année des revenus</translation>
    </message>
    <message>
        <source>The tax office is being asked…</source>
        <translation>L’administration fiscale est interrogée…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TaxOfficeWords</name>
    <message>
        <source>Declared as %1</source>
        <translation>Situation déclarée : %1</translation>
    </message>
    <message>
        <source>Dependants: %1</source>
        <translation>Personnes à charge : %1</translation>
    </message>
    <message>
        <source>Practice answer: the household is fictitious, and nothing was sent.</source>
        <translation>Réponse d’exercice : le foyer est fictif, et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The tax office knows another birth date: check whose fiscal number was typed.</source>
        <translation>L’administration fiscale connaît une autre date de naissance : vérifiez à qui est le numéro fiscal saisi.</translation>
    </message>
    <message>
        <source>Asked on %1, request %2</source>
        <translation>Interrogée le %1, demande %2</translation>
    </message>
</context>
<context>
    <name>TaxWords</name>
    <message>
        <source>The tax office does not accept this fiscal number. Check its 13 figures on the notice.</source>
        <translation>L’administration fiscale n’accepte pas ce numéro fiscal. Vérifiez ses 13 chiffres sur l’avis.</translation>
    </message>
    <message>
        <source>The tax office does not accept this income year. Ask without a year.</source>
        <translation>L’administration fiscale n’accepte pas cette année de revenus. Interrogez-la sans année.</translation>
    </message>
    <message>
        <source>The tax office does not know this fiscal number. Check its 13 figures, or read the notice.</source>
        <translation>L’administration fiscale ne connaît pas ce numéro fiscal. Vérifiez ses 13 chiffres, ou lisez l’avis.</translation>
    </message>
    <message>
        <source>The tax office has no notice of this person for this income year. Ask for another year, or read the notice.</source>
        <translation>L’administration fiscale n’a pas d’avis de cette personne pour cette année de revenus. Demandez une autre année, ou lisez l’avis.</translation>
    </message>
    <message>
        <source>The tax office gives nothing for this fiscal number: no notice yet, or the number of a dependant. Read the notice.</source>
        <translation>L’administration fiscale ne donne rien pour ce numéro fiscal : pas encore d’avis, ou numéro d’une personne à charge. Lisez l’avis.</translation>
    </message>
    <message>
        <source>The tax office cannot be asked from this desk: its address and the client are not set. Read the notice, or tell your administrator.</source>
        <translation>L’administration fiscale ne peut pas être interrogée depuis ce poste : son adresse et l’identifiant de la mairie ne sont pas réglés. Lisez l’avis, ou prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The address set for the tax office is refused: it must start with https://. Nothing was sent. Tell your administrator.</source>
        <translation>L’adresse réglée pour l’administration fiscale est refusée : elle doit commencer par https://. Rien n’a été envoyé. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The tax office refuses the town hall’s client or its secret. Tell your administrator.</source>
        <translation>L’administration fiscale refuse l’identifiant de la mairie ou son secret. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The town hall has no right to this information at the tax office. Tell your administrator; read the notice meanwhile.</source>
        <translation>La mairie n’a pas droit à cette information auprès de l’administration fiscale. Prévenez votre administrateur ; en attendant, lisez l’avis.</translation>
    </message>
    <message>
        <source>The tax office could not read the request: a fault of this software. Tell your administrator; read the notice meanwhile.</source>
        <translation>L’administration fiscale n’a pas pu lire la demande : une faute de ce logiciel. Prévenez votre administrateur ; en attendant, lisez l’avis.</translation>
    </message>
    <message>
        <source>Too many requests to the tax office for now. Wait a moment, or read the notice.</source>
        <translation>Trop de demandes à l’administration fiscale pour l’instant. Patientez un moment, ou lisez l’avis.</translation>
    </message>
    <message>
        <source>The tax office’s service is out of order. Read the notice, or ask again later.</source>
        <translation>Le service de l’administration fiscale est en panne. Lisez l’avis, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>No connection to the tax office. Check the network; you may go on with the notice.</source>
        <translation>Pas de connexion avec l’administration fiscale. Vérifiez le réseau ; vous pouvez continuer avec l’avis.</translation>
    </message>
    <message>
        <source>The tax office takes too long to answer. Ask again, or read the notice.</source>
        <translation>L’administration fiscale tarde trop à répondre. Réessayez, ou lisez l’avis.</translation>
    </message>
    <message>
        <source>The tax office’s service could not prove who it is (certificate refused): nothing was sent. Tell your administrator.</source>
        <translation>Le service de l’administration fiscale n’a pas pu prouver son identité (certificat refusé) : rien n’a été envoyé. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The town hall’s proxy refuses the connection to the tax office. Tell your administrator.</source>
        <translation>Le serveur mandataire (proxy) de la mairie refuse la connexion à l’administration fiscale. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The tax office’s answer sends to another address: refused for safety. Tell your administrator.</source>
        <translation>La réponse de l’administration fiscale renvoie vers une autre adresse : refusé par sécurité. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The tax office’s answer is abnormally large and was refused. Tell your administrator.</source>
        <translation>La réponse de l’administration fiscale est anormalement longue et a été refusée. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The tax office’s answer could not be understood. Read the notice; if it goes on, tell your administrator.</source>
        <translation>La réponse de l’administration fiscale n’a pas pu être comprise. Lisez l’avis ; si cela continue, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The tax office knows the household, but the answer holds no reference tax income: read it on the notice.</source>
        <translation>L’administration fiscale connaît le foyer, mais sa réponse ne donne pas le revenu fiscal de référence : lisez-le sur l’avis.</translation>
    </message>
    <message>
        <source>The tax office’s own answer.</source>
        <translation>Réponse de l’administration fiscale elle-même.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %n second(s).</source>
        <translation>
            <numerusform>Elle demande d’attendre %n seconde.</numerusform>
            <numerusform>Elle demande d’attendre %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fiscal number: the 13 figures at the top of the notice.</source>
        <translation>Numéro fiscal : les 13 chiffres en haut de l’avis.</translation>
    </message>
    <message>
        <source>Reference of the notice: 13 figures or letters, beside the fiscal number.</source>
        <translation>Référence de l’avis : 13 chiffres ou lettres, à côté du numéro fiscal.</translation>
    </message>
    <message>
        <source>Reference tax income: whole euros, as printed on the first page.</source>
        <translation>Revenu fiscal de référence : en euros entiers, comme imprimé sur la première page.</translation>
    </message>
    <message>
        <source>Number of parts: such as 2,5.</source>
        <translation>Nombre de parts : par exemple 2,5.</translation>
    </message>
    <message>
        <source>Income year: the one before the year of the notice.</source>
        <translation>Année des revenus : celle qui précède l’année de l’avis.</translation>
    </message>
    <message>
        <source>Declarant: name and given name, as on the notice.</source>
        <translation>Déclarant : nom et prénom, comme sur l’avis.</translation>
    </message>
    <message>
        <source>Second look: the day on which the figures were compared once more with the paper.</source>
        <translation>Seconde lecture : le jour où les chiffres ont été comparés une nouvelle fois avec le papier.</translation>
    </message>
    <message>
        <source>A fiscal number has 13 figures: complete it, or remove those that are too many.</source>
        <translation>Un numéro fiscal a 13 chiffres : complétez-le, ou retirez ceux qui sont en trop.</translation>
    </message>
    <message>
        <source>The reference of a notice has 13 characters: complete it, or remove those that are too many.</source>
        <translation>La référence d’un avis a 13 caractères : complétez-la, ou retirez ceux qui sont en trop.</translation>
    </message>
    <message>
        <source>Type the income year with four figures.</source>
        <translation>Saisissez l’année des revenus avec quatre chiffres.</translation>
    </message>
    <message>
        <source>The number of characters is not the right one.</source>
        <translation>Le nombre de caractères n’est pas le bon.</translation>
    </message>
    <message>
        <source>Keep only what is printed: figures, and letters in the reference.</source>
        <translation>Ne gardez que ce qui est imprimé : des chiffres, et des lettres dans la référence.</translation>
    </message>
    <message>
        <source>Type a number, without other words; euros without cents.</source>
        <translation>Saisissez un nombre, sans autre mot ; les euros sans centimes.</translation>
    </message>
    <message>
        <source>This amount has too many figures.</source>
        <translation>Ce montant a trop de chiffres.</translation>
    </message>
    <message>
        <source>A household has between 1 and 30 parts, with two decimals at most.</source>
        <translation>Un foyer a entre 1 et 30 parts, avec deux décimales au plus.</translation>
    </message>
    <message>
        <source>Type a whole date, such as 20/11/2026.</source>
        <translation>Saisissez une date entière, par exemple 20/11/2026.</translation>
    </message>
    <message>
        <source>This income year is not over: no notice can exist.</source>
        <translation>Cette année de revenus n’est pas terminée : aucun avis ne peut exister.</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>Cette date est dans le futur.</translation>
    </message>
    <message>
        <source>This income year is too old: type it with four figures, such as 2025.</source>
        <translation>Cette année de revenus est trop ancienne : saisissez-la avec quatre chiffres, par exemple 2025.</translation>
    </message>
    <message>
        <source>This date is before the notice can have been made.</source>
        <translation>À cette date, l’avis ne pouvait pas encore exister.</translation>
    </message>
    <message>
        <source>Check this field.</source>
        <translation>Vérifiez ce champ.</translation>
    </message>
    <message>
        <source>The fiscal number looks mistyped: compare each figure with the notice.</source>
        <translation>Le numéro fiscal semble mal saisi : comparez chaque chiffre avec l’avis.</translation>
    </message>
    <message>
        <source>The reference has 14 characters, nearly all have 13: compare it with the notice.</source>
        <translation>La référence a 14 caractères, presque toutes en ont 13 : comparez-la avec l’avis.</translation>
    </message>
    <message>
        <source>The reference usually begins with the year after the income’s: compare both with the notice.</source>
        <translation>La référence commence d’ordinaire par l’année qui suit celle des revenus : comparez les deux avec l’avis.</translation>
    </message>
    <message>
        <source>Parts go by quarters (1; 1,25; 1,5…): compare with the notice.</source>
        <translation>Les parts vont par quarts (1 ; 1,25 ; 1,5…) : comparez avec l’avis.</translation>
    </message>
    <message>
        <source>More than 10 parts are rare: compare with the notice.</source>
        <translation>Plus de 10 parts, c’est rare : comparez avec l’avis.</translation>
    </message>
    <message>
        <source>Notices of this income year should not be out yet: look at the year again.</source>
        <translation>Les avis de cette année de revenus ne devraient pas encore exister : relisez l’année.</translation>
    </message>
    <message>
        <source>A newer notice should exist: ask the family for it.</source>
        <translation>Un avis plus récent devrait exister : demandez-le à la famille.</translation>
    </message>
    <message>
        <source>Typed figures deserve a second look: compare them with the paper, and note the day.</source>
        <translation>Des chiffres saisis méritent une seconde lecture : comparez-les avec le papier, et notez le jour.</translation>
    </message>
    <message>
        <source>The notice is in the applicant’s name.</source>
        <translation>L’avis est au nom du demandeur.</translation>
    </message>
    <message>
        <source>The notice bears the applicant’s family name with another given name: check whose it is.</source>
        <translation>L’avis porte le nom de famille du demandeur avec un autre prénom : vérifiez à qui il est.</translation>
    </message>
    <message>
        <source>The notice is not in the applicant’s name: check whose it is before using it.</source>
        <translation>L’avis n’est pas au nom du demandeur : vérifiez à qui il est avant de vous en servir.</translation>
    </message>
    <message>
        <source>This notice is of the income of %1; the one of %2 is expected: ask the family for it.</source>
        <translation>Cet avis porte sur les revenus de %1 ; celui de %2 est attendu : demandez-le à la famille.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is still there.</source>
        <translation>Le fichier ne peut pas être ouvert. Vérifiez qu’il est toujours là.</translation>
    </message>
    <message>
        <source>This PDF asks for a password. Print it, or scan the paper.</source>
        <translation>Ce PDF demande un mot de passe. Imprimez-le, ou numérisez le papier.</translation>
    </message>
    <message>
        <source>The file is empty. Scan the notice again.</source>
        <translation>Le fichier est vide. Numérisez l’avis de nouveau.</translation>
    </message>
    <message>
        <source>The file is larger than 40 MB. Scan one page at 300 dpi.</source>
        <translation>Le fichier dépasse 40 Mo. Numérisez une seule page, à 300 points par pouce.</translation>
    </message>
    <message>
        <source>The picture has too many dots. Scan one page at 300 dpi.</source>
        <translation>L’image a trop de points. Numérisez une seule page, à 300 points par pouce.</translation>
    </message>
    <message>
        <source>This kind of file is not read here. Scan the notice as PNG, JPEG or TIFF.</source>
        <translation>Cette sorte de fichier n’est pas lue ici. Numérisez l’avis en PNG, JPEG ou TIFF.</translation>
    </message>
    <message>
        <source>The file is damaged. Scan the notice again.</source>
        <translation>Le fichier est endommagé. Numérisez l’avis de nouveau.</translation>
    </message>
    <message>
        <source>No code was found in the picture. Scan the page that bears « 2D-DOC » flat, at 300 dpi, or type the notice.</source>
        <translation>Aucun code n’a été trouvé dans l’image. Numérisez bien à plat la page qui porte « 2D-DOC », à 300 points par pouce, ou saisissez l’avis.</translation>
    </message>
    <message>
        <source>One of the notices is already of both spouses: use it alone.</source>
        <translation>L’un des avis est déjà celui des deux conjoints : utilisez-le seul.</translation>
    </message>
    <message>
        <source>The two notices are not of the same income year: ask for the missing one.</source>
        <translation>Les deux avis ne portent pas sur la même année de revenus : demandez celui qui manque.</translation>
    </message>
    <message>
        <source>This is the same notice twice: read the other spouse’s.</source>
        <translation>C’est deux fois le même avis : lisez celui de l’autre conjoint.</translation>
    </message>
    <message>
        <source>married</source>
        <translation>marié(e)</translation>
    </message>
    <message>
        <source>in a civil union (PACS)</source>
        <translation>pacsé(e)</translation>
    </message>
    <message>
        <source>single</source>
        <translation>célibataire</translation>
    </message>
    <message>
        <source>divorced or separated</source>
        <translation>divorcé(e) ou séparé(e)</translation>
    </message>
    <message>
        <source>widowed</source>
        <translation>veuf ou veuve</translation>
    </message>
    <message>
        <source>This notice is of one of the two adults: read the other’s too, or no tariff can rest on it.</source>
        <translation>Cet avis n’est que celui d’un des deux adultes : lisez aussi l’autre, sinon aucun tarif ne peut s’appuyer dessus.</translation>
    </message>
    <message>
        <source>Two notices, and the fund knows one adult: take out the notice that is not theirs, or add the other adult.</source>
        <translation>Deux avis, et la caisse connaît un seul adulte : retirez l’avis qui n’est pas le sien, ou ajoutez l’autre adulte.</translation>
    </message>
    <message>
        <source>The secret for the tax office is missing or cannot be read. Nothing was sent. Tell your administrator.</source>
        <translation>Le secret de l’administration fiscale manque ou ne peut pas être lu. Rien n’a été envoyé. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>This person objects to the calls: nothing was sent to the tax office. Read the notice that the family shows.</source>
        <translation>Cette personne s’oppose aux appels : rien n’a été envoyé à l’administration fiscale. Lisez l’avis que la famille présente.</translation>
    </message>
    <message>
        <source>Whether this person objects to the calls could not be read in the case log: nothing was sent. Read the notice, and call your IT service if this lasts.</source>
        <translation>Le registre n’a pas permis de savoir si cette personne s’oppose aux appels : rien n’a été envoyé. Lisez l’avis, et appelez votre service informatique si cela dure.</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>New schedule</source>
        <translation>Nouveau barème</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Begin with this template</source>
        <translation>Commencer avec ce modèle</translation>
    </message>
    <message>
        <source>Begin with a file…</source>
        <translation>Commencer avec un fichier…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Choose what looks most like your act: every price, bound and date is then replaced by your own. It stays a draft until you publish it.</source>
        <translation>Choisissez ce qui ressemble le plus à votre délibération : chaque prix, borne et date est ensuite remplacé par le vôtre. Cela reste un brouillon tant que vous ne publiez pas.</translation>
    </message>
    <message>
        <source>A schedule file</source>
        <translation>Un fichier de barème</translation>
    </message>
    <message>
        <source>Schedules (*.toml)</source>
        <translation>Barèmes (*.toml)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 at %2 — %3</source>
        <translation>%1 à %2 — %3</translation>
    </message>
    <message>
        <source>Family quotient: %1</source>
        <translation>Quotient familial : %1</translation>
    </message>
    <message>
        <source>Child: %1</source>
        <translation>Enfant : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Validated again without any change.</source>
        <translation>Validé de nouveau sans changement.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Reason: %1</source>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>Historique du dossier</translation>
    </message>
</context>
<context>
    <name>TokenState</name>
    <message>
        <source>Token readable; it does not say until when it is valid.</source>
        <translation>Jeton lisible ; il ne dit pas jusqu’à quand il est valable.</translation>
    </message>
    <message>
        <source>This token ended on %1: ask the State for a new one and put it in the file.</source>
        <translation>Ce jeton a pris fin le %1 : demandez-en un nouveau à l’État et mettez-le dans le fichier.</translation>
    </message>
    <message>
        <source>Token readable, valid until %1.</source>
        <translation>Jeton lisible, valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>This file cannot be read: check its path and who may read it.</source>
        <translation>Ce fichier ne se lit pas : vérifiez son chemin et qui peut le lire.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>New family</source>
        <translation>Nouvelle famille</translation>
    </message>
    <message>
        <source>Wipe the counter for the next family (Ctrl+N)</source>
        <translation>Vider le guichet pour la famille suivante (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search a case: name, child, number, town, year of birth…  (Ctrl+K)</source>
        <translation>Rechercher un dossier : nom, enfant, numéro, ville, année de naissance…  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search all cases (Ctrl+K or /)</source>
        <translation>Rechercher dans tous les dossiers (Ctrl+K ou /)</translation>
    </message>
    <message>
        <source>Search all cases</source>
        <translation>Rechercher dans tous les dossiers</translation>
    </message>
    <message>
        <source>Who is at the counter?</source>
        <translation>Qui est au guichet ?</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>Agent : %1</translation>
    </message>
    <message>
        <source>Give your name in the settings (Ctrl+,)</source>
        <translation>Indiquez votre nom dans les réglages (Ctrl+,)</translation>
    </message>
    <message>
        <source>Written on papers and in the journal; changed in the settings (Ctrl+,)</source>
        <translation>Écrit sur les papiers et dans le journal ; se change dans les réglages (Ctrl+,)</translation>
    </message>
    <message>
        <source>Signed in: lock (Ctrl+L), change the password, sign out</source>
        <translation>Session ouverte : verrouiller (Ctrl+L), changer le mot de passe, fermer la session</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>Change my &amp;password…</source>
        <translation>Changer mon mot de &amp;passe…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Fermer la session</translation>
    </message>
</context>
<context>
    <name>TryOut</name>
    <message>
        <source>Try a family</source>
        <translation>Essayer une famille</translation>
    </message>
    <message>
        <source>Try a family: %1</source>
        <translation>Essayer une famille : %1</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>&amp;Mark on a paper, if you have one</source>
        <translation>&amp;Marque d’un papier, si vous en avez une</translation>
    </message>
    <message>
        <source>V&amp;erify the log</source>
        <translation>Vé&amp;rifier le registre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Vérifier le registre</translation>
    </message>
    <message>
        <source>Every record is read: what was changed, taken away, added or put elsewhere is found. With the mark of a paper, it is also certain that this is still the same log, and that nothing was cut off its end since.</source>
        <translation>Tous les enregistrements sont relus : ce qui a été modifié, retiré, ajouté ou déplacé est trouvé. Avec la marque d’un papier, il est aussi certain que c’est bien le même registre, et que rien n’a été coupé à sa fin depuis.</translation>
    </message>
    <message>
        <source>Cancel the check of the log</source>
        <translation>Annuler la vérification du registre</translation>
    </message>
    <message>
        <source>At the foot of an attestation, or on the digest of a day: 1204-7F3A19C2.</source>
        <translation>Au pied d’une attestation, ou sur un état du jour : 1204-7F3A19C2.</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Avancement de la vérification</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>What does not hold, and what to do</source>
        <translation>Ce qui ne tient pas, et que faire</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>Ce qui ne tient pas</translation>
    </message>
    <message>
        <source>This is no mark: type the number, a dash and the eight letters and digits, as 1204-7F3A19C2.</source>
        <translation>Ce n’est pas une marque : tapez le nombre, un tiret et les huit lettres et chiffres, comme 1204-7F3A19C2.</translation>
    </message>
    <message>
        <source>The log is being read…</source>
        <translation>Lecture du registre…</translation>
    </message>
    <message>
        <source>%1 of %2 records, about %3 left</source>
        <translation>%1 enregistrements sur %2, encore %3 environ</translation>
    </message>
    <message>
        <source>Cancelled: nothing is known about the log yet.</source>
        <translation>Annulé : on ne sait encore rien du registre.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read</source>
        <translation>
            <numerusform>%n enregistrement lu</numerusform>
            <numerusform>%n enregistrements lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, of which %n purged on purpose</source>
        <translation>
            <numerusform>, dont %n éliminé volontairement</numerusform>
            <numerusform>, dont %n éliminés volontairement</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The log is whole: %1, and the mark of the paper is in it.</source>
        <translation>Le registre est entier : %1, et la marque du papier y est.</translation>
    </message>
    <message>
        <source>The log is whole: %1.</source>
        <translation>Le registre est entier : %1.</translation>
    </message>
    <message>
        <source>The log does not hold: %1. Keep its file as it is, write nothing more into it, and call your IT service with this list.</source>
        <translation>Le registre ne tient pas : %1. Gardez son fichier tel qu’il est, n’y écrivez plus rien, et appelez votre service informatique avec cette liste.</translation>
    </message>
    <message>
        <source>Its present mark: %1</source>
        <translation>Sa marque présente : %1</translation>
    </message>
    <message>
        <source>The log is whole in itself: %1. But the mark that was typed is not in it. Read the paper again; if it stands there so, this file is an older one or another one: write nothing more into it, and call your IT service.</source>
        <translation>Le registre est entier en lui-même : %1. Mais la marque tapée n’y est pas : relisez le papier. S’il la porte ainsi, ce fichier est plus ancien, ou en est un autre : n’y écrivez plus rien, et appelez votre service informatique.</translation>
    </message>
    <message>
        <source>This mark is not in the log.</source>
        <translation>Cette marque n’est pas dans le registre.</translation>
    </message>
</context>
<context>
    <name>WeatherWords</name>
    <message>
        <source>Service: up</source>
        <translation>Service : disponible</translation>
    </message>
    <message>
        <source>Service: maintenance until %1</source>
        <translation>Service : maintenance jusqu’à %1</translation>
    </message>
    <message>
        <source>Service: maintenance</source>
        <translation>Service : maintenance</translation>
    </message>
    <message>
        <source>Service: trouble</source>
        <translation>Service : en difficulté</translation>
    </message>
    <message>
        <source>Service: unknown</source>
        <translation>Service : état inconnu</translation>
    </message>
    <message>
        <source>At %1 the State’s service and the CAF/MSA said that they are up. This promises nothing for the next question.</source>
        <translation>À %1, le service de l’État et la CAF/MSA se disaient disponibles. Cela ne promet rien pour la prochaine demande.</translation>
    </message>
    <message>
        <source>At %1 the CAF/MSA said that it is under maintenance. Asking stays possible; otherwise go on with a paper.</source>
        <translation>À %1, la CAF/MSA se disait en maintenance. Interroger reste possible ; sinon continuez avec un justificatif.</translation>
    </message>
    <message>
        <source>At %1 the State’s service said that it has trouble. Asking stays possible; otherwise go on with a paper.</source>
        <translation>À %1, le service de l’État se disait en difficulté. Interroger reste possible ; sinon continuez avec un justificatif.</translation>
    </message>
    <message>
        <source>At %1 the State’s service did not say how it is. Asking stays possible.</source>
        <translation>À %1, le service de l’État n’a pas dit comment il va. Interroger reste possible.</translation>
    </message>
</context>
</TS>
