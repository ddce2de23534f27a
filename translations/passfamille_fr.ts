<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>de %1 à %2</translation>
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
        <source>The case log took too long to answer: try again.</source>
        <translation>Le registre des dossiers a mis trop de temps à répondre : réessayez.</translation>
    </message>
    <message>
        <source>The case log is out of reach: check the connection, then try again.</source>
        <translation>Le registre des dossiers est hors d’atteinte : vérifiez la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>Stopped at your request: nothing was recorded.</source>
        <translation>Arrêté à votre demande : rien n’a été enregistré.</translation>
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
        <source>Begins a case log in a folder.</source>
        <translation>Commence un registre dans un dossier.</translation>
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
        <source>Accepted, and not read: accounts and sealing are still to come.</source>
        <translation>Accepté, et non lu : les comptes et le scellement sont à venir.</translation>
    </message>
    <message>
        <source>Missing: the journal says who acts.</source>
        <translation>Manquant : le journal dit qui agit.</translation>
    </message>
    <message>
        <source>--password-file is not used: this version has neither accounts nor a sealed log; the file was not read.</source>
        <translation>--password-file n’est pas utilisé : cette version n’a ni comptes ni registre scellé ; le fichier n’a pas été lu.</translation>
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
        <source>These facts cannot be read (%1): docs/schedules.md says what may stand there.</source>
        <translation>Ces faits ne peuvent être lus (%1) : docs/schedules.md dit ce qui peut y figurer.</translation>
    </message>
    <message>
        <source>This file is no schedule: its findings say what to correct.</source>
        <translation>Ce fichier n’est pas un barème : ses constats disent quoi corriger.</translation>
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
        <translation>Écrit sur les papiers et dans le journal.</translation>
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
    <message numerus="yes">
        <source>New attempt in %n second(s).</source>
        <translation>
            <numerusform>Nouvel essai dans %n seconde.</numerusform>
            <numerusform>Nouvel essai dans %n secondes.</numerusform>
        </translation>
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
        <source>Try the other parent</source>
        <translation>Essayer l’autre parent</translation>
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
        <source>This country did not exist at the date of birth: choose the one of that time.</source>
        <translation>Ce pays n’existait pas à la date de naissance : choisissez celui d’alors.</translation>
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
        <source>This town did not have this code at the date of birth: choose it again from the list.</source>
        <translation>Cette commune n’avait pas ce code à la date de naissance : choisissez-la de nouveau dans la liste.</translation>
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
        <translation>Le jeton est coupé : recopiez-le entier, ses trois parties séparées par des points.</translation>
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
        <source>This value was not valid at that date.</source>
        <translation>Cette valeur n’était pas valable à cette date.</translation>
    </message>
    <message>
        <source>Choose the town or the country of birth from the list.</source>
        <translation>Choisissez la commune ou le pays de naissance dans la liste.</translation>
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
        <source>1 case</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 dossiers</translation>
    </message>
    <message>
        <source>%1 out of %2 for “%3”</source>
        <translation>%1 sur %2 pour « %3 »</translation>
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
        <source>The attestation was made, but the case could not note it. %1</source>
        <translation>L’attestation a été établie, mais le dossier n’a pu le noter. %1</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Fermer le dossier</translation>
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
        <source>Cancel the request</source>
        <translation>Annuler la demande</translation>
    </message>
    <message>
        <source>Ask the CAF/MSA</source>
        <translation>Interroger la CAF/MSA</translation>
    </message>
    <message>
        <source>Already &amp;known: case %1%2%3</source>
        <translation>Dé&amp;jà connue : dossier %1%2%3</translation>
    </message>
    <message>
        <source>Take this case up again (Alt+K)</source>
        <translation>Reprendre ce dossier (Alt+J)</translation>
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
        <source>Previous case of the list</source>
        <translation>Dossier précédent de la liste</translation>
    </message>
    <message>
        <source>Next case of the list</source>
        <translation>Dossier suivant de la liste</translation>
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
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Attestation</source>
        <translation>Attestation</translation>
    </message>
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
        <source>The token’s file is missing or cannot be read. Tell your administrator; go on with a paper.</source>
        <translation>Le fichier du jeton manque ou ne peut être lu. Prévenez votre administrateur ; continuez avec un justificatif.</translation>
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
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>No schedule yet. Put the schedule file that the council voted into the folder named in the settings (Ctrl+,): it will be listed here.</source>
        <translation>Pas encore de barème. Mettez le fichier du barème voté dans le dossier nommé dans les réglages (Ctrl+,) : il paraîtra ici.</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Barèmes</translation>
    </message>
    <message>
        <source>Sc&amp;hedules</source>
        <translation>&amp;Barèmes</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Services</translation>
    </message>
    <message>
        <source>%1: this file is not used as it stands.</source>
        <translation>%1 : ce fichier n’est pas utilisé en l’état.</translation>
    </message>
    <message>
        <source>Services and prices</source>
        <translation>Services et tarifs</translation>
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
        <translation>Ce fichier ne peut être lu : vérifiez son chemin et qui peut le lire.</translation>
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
</context>
<context>
    <name>TryOut</name>
    <message>
        <source>Try a family</source>
        <translation>Essayer une famille</translation>
    </message>
    <message>
        <source>in the commune</source>
        <translation>dans la commune</translation>
    </message>
    <message>
        <source>outside the commune</source>
        <translation>hors de la commune</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>&amp;Quotient (€ a month)</source>
        <translation>&amp;Quotient (€ par mois)</translation>
    </message>
    <message>
        <source>Empty when it is not known</source>
        <translation>Vide s’il n’est pas connu</translation>
    </message>
    <message>
        <source>C&amp;hildren</source>
        <translation>&amp;Enfants</translation>
    </message>
    <message>
        <source>Number of children in charge; empty when it is not known</source>
        <translation>Nombre d’enfants à charge ; vide s’il n’est pas connu</translation>
    </message>
    <message>
        <source>&amp;Lives</source>
        <translation>&amp;Habite</translation>
    </message>
    <message>
        <source>Where the family lives</source>
        <translation>Où habite la famille</translation>
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
        <source>Try a family: %1</source>
        <translation>Essayer une famille : %1</translation>
    </message>
</context>
</TS>
