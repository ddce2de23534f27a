<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Counter agent</source>
        <translation>Counter agent</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Data protection officer</translation>
    </message>
    <message>
        <source>Consultation only</source>
        <translation>Consultation only</translation>
    </message>
    <message>
        <source>Receives families: opens, changes and validates cases, prints attestations.</source>
        <translation>Receives families: opens, changes and validates cases, prints attestations.</translation>
    </message>
    <message>
        <source>As a counter agent; also reads who looked at which case, opens sensitive files, makes backups, and gives a new password to an agent who forgot theirs.</source>
        <translation>As a counter agent; also reads who looked at which case, opens sensitive files, makes backups, and gives a new password to an agent who forgot theirs.</translation>
    </message>
    <message>
        <source>Makes and closes accounts, changes the settings, makes backups, imports cases. Sees no family.</source>
        <translation>Makes and closes accounts, changes the settings, makes backups, imports cases. Sees no family.</translation>
    </message>
    <message>
        <source>Sets how long cases are kept, deletes them, answers the persons concerned, reads who looked at which case.</source>
        <translation>Sets how long cases are kept, deletes them, answers the persons concerned, reads who looked at which case.</translation>
    </message>
    <message>
        <source>Looks cases up, changes nothing.</source>
        <translation>Looks cases up, changes nothing.</translation>
    </message>
    <message>
        <source>Choose a login of at least two letters or figures.</source>
        <translation>Choose a login of at least two letters or figures.</translation>
    </message>
    <message>
        <source>Shorten the login to 60 characters.</source>
        <translation>Shorten the login to 60 characters.</translation>
    </message>
    <message>
        <source>Type the first name and the name: they are written on papers and in the journal.</source>
        <translation>Type the first name and the name: they are written on papers and in the journal.</translation>
    </message>
    <message>
        <source>Shorten the name to 120 characters.</source>
        <translation>Shorten the name to 120 characters.</translation>
    </message>
    <message>
        <source>Tick at least one role.</source>
        <translation>Tick at least one role.</translation>
    </message>
    <message>
        <source>Somebody signs in with this login already: choose another.</source>
        <translation>Somebody signs in with this login already: choose another.</translation>
    </message>
    <message>
        <source>This is the last administrator: make somebody else one first.</source>
        <translation>This is the last administrator: make somebody else one first.</translation>
    </message>
    <message>
        <source>Nobody closes their own account: another administrator does.</source>
        <translation>Nobody closes their own account: another administrator does.</translation>
    </message>
    <message>
        <source>This login and this password do not go together: type the password again.</source>
        <translation>This login and this password do not go together: type the password again.</translation>
    </message>
    <message>
        <source>Too many wrong passwords: wait a little before the next try.</source>
        <translation>Too many wrong passwords: wait a little before the next try.</translation>
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
        <translation>Change an account</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>First &amp;name and name</source>
        <translation>First &amp;name and name</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>Choose a first password with your colleague, who will change it under Settings, My account.</source>
        <translation>Choose a first password with your colleague, who will change it under Settings, My account.</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Keep the changes</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Add the account</translation>
    </message>
    <message>
        <source>Leave without &amp;changing anything</source>
        <translation>Leave without &amp;changing anything</translation>
    </message>
    <message>
        <source>A login never changes.</source>
        <translation>A login never changes.</translation>
    </message>
    <message>
        <source>What they type to sign in; capitals and accents do not matter.</source>
        <translation>What they type to sign in; capitals and accents do not matter.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Roles: one person may have several</source>
        <translation>Roles: one person may have several</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Recording…</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Making the key…</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>&amp;Add an account</source>
        <translation>&amp;Add an account</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation>New &amp;password…</translation>
    </message>
    <message>
        <source>&amp;Leaves the town hall…</source>
        <translation>&amp;Leaves the town hall…</translation>
    </message>
    <message>
        <source>New &amp;recovery sheet…</source>
        <translation>New &amp;recovery sheet…</translation>
    </message>
    <message>
        <source>Accounts and rights</source>
        <translation>Accounts and rights</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>A change of keys was cut short: the cases of somebody who left still have the former key.</source>
        <translation>A change of keys was cut short: the cases of somebody who left still have the former key.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (you)</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>Your own is changed under « My account »</source>
        <translation>Your own is changed under « My account »</translation>
    </message>
    <message>
        <source>Nobody closes their own account: another administrator does</source>
        <translation>Nobody closes their own account: another administrator does</translation>
    </message>
    <message>
        <source>%1 may sign in with the login %2.</source>
        <translation>%1 may sign in with the login %2.</translation>
    </message>
    <message>
        <source>The account of %1 is changed; what they may do changes when they sign in next.</source>
        <translation>The account of %1 is changed; what they may do changes when they sign in next.</translation>
    </message>
    <message>
        <source>%1 signs in with the new password from now on.</source>
        <translation>%1 signs in with the new password from now on.</translation>
    </message>
    <message>
        <source>%1 can no longer open anything.</source>
        <translation>%1 can no longer open anything.</translation>
    </message>
    <message>
        <source>The change of keys went on.</source>
        <translation>The change of keys went on.</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Making the key…</translation>
    </message>
    <message>
        <source>The former recovery sheet opens nothing any more: destroy it.</source>
        <translation>The former recovery sheet opens nothing any more: destroy it.</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Number and street</source>
        <translation>Number and street</translation>
    </message>
    <message>
        <source>Complement</source>
        <translation>Complement</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Type the town.</source>
        <translation>Type the town.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Save the &amp;paper (PDF)…</source>
        <translation>Save the &amp;paper (PDF)…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Save the data (&amp;JSON)…</source>
        <translation>Save the data (&amp;JSON)…</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>Prin&amp;t…</translation>
    </message>
    <message>
        <source>&amp;Another person</source>
        <translation>&amp;Another person</translation>
    </message>
    <message>
        <source>Read the paper again before handing it over: notes are free text. That the person was answered is noted in each case.</source>
        <translation>Read the paper again before handing it over: notes are free text. That the person was answered is noted in each case.</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1, born %2</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Save the answer</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>The paper is saved; only your account of this computer may read it.</source>
        <translation>The paper is saved; only your account of this computer may read it.</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Data (*.json)</translation>
    </message>
    <message>
        <source>The data is saved; only your account of this computer may read it.</source>
        <translation>The data is saved; only your account of this computer may read it.</translation>
    </message>
    <message>
        <source>Answer to a person</source>
        <translation>Answer to a person</translation>
    </message>
    <message>
        <source>The paper was sent to the printer.</source>
        <translation>The paper was sent to the printer.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The folder of the copies is not there: plug its disk in, or choose another folder.</source>
        <translation>The folder of the copies is not there: plug its disk in, or choose another folder.</translation>
    </message>
    <message>
        <source>The disk of the copies is full: make room on it, or choose another folder.</source>
        <translation>The disk of the copies is full: make room on it, or choose another folder.</translation>
    </message>
    <message>
        <source>There is a file of this name already: choose another name.</source>
        <translation>There is a file of this name already: choose another name.</translation>
    </message>
    <message>
        <source>The copy cannot be written: check that the disk has room and that you may write there.</source>
        <translation>The copy cannot be written: check that the disk has room and that you may write there.</translation>
    </message>
    <message>
        <source>The copy does not hold, and was not kept: the case log or the disk is damaged. Call your IT service.</source>
        <translation>The copy does not hold, and was not kept: the case log or the disk is damaged. Call your IT service.</translation>
    </message>
    <message>
        <source>There is no such file: choose the copy again.</source>
        <translation>There is no such file: choose the copy again.</translation>
    </message>
    <message>
        <source>This copy is damaged: nothing was changed here. Choose an older one.</source>
        <translation>This copy is damaged: nothing was changed here. Choose an older one.</translation>
    </message>
    <message>
        <source>This file is no copy of a case log: choose another one.</source>
        <translation>This file is no copy of a case log: choose another one.</translation>
    </message>
    <message>
        <source>The copy cannot be put in place: check that the disk has room and that no other program holds the folder of the cases.</source>
        <translation>The copy cannot be put in place: check that the disk has room and that no other program holds the folder of the cases.</translation>
    </message>
    <message>
        <source>There is a case log in the folder already: start the program again.</source>
        <translation>There is a case log in the folder already: start the program again.</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>No backup has been made yet.</translation>
    </message>
    <message>
        <source>The last backup is of today.</source>
        <translation>The last backup is of today.</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n day(s) old.</source>
        <translation>
            <numerusform>The last backup is %n day old.</numerusform>
            <numerusform>The last backup is %n days old.</numerusform>
        </translation>
    </message>
    <message>
        <source>This login and this password do not open the copy, or are not those of an administrator or a supervisor: it opens with the passwords and the roles of the day when it was made.</source>
        <translation>This login and this password do not open the copy, or are not those of an administrator or a supervisor: it opens with the passwords and the roles of the day when it was made.</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copy now</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Save a copy as…</translation>
    </message>
    <message>
        <source>Copies are as encrypted as the case log: they open with the passwords of the day when they were made. Keep them on another disk.</source>
        <translation>Copies are as encrypted as the case log: they open with the passwords of the day when they were made. Keep them on another disk.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy every</source>
        <translation>A copy every</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Keep the last</translation>
    </message>
    <message>
        <source>Folder of the copies</source>
        <translation>Folder of the copies</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the folder of the copies</source>
        <translation>Choose the folder of the copies</translation>
    </message>
    <message>
        <source>Nothing is copied in practice: copies begin with real work.</source>
        <translation>Nothing is copied in practice: copies begin with real work.</translation>
    </message>
    <message>
        <source>Without a folder no copy is made by itself: a broken disk then loses every case. Another disk, or a share of the town hall.</source>
        <translation>Without a folder no copy is made by itself: a broken disk then loses every case. Another disk, or a share of the town hall.</translation>
    </message>
    <message>
        <source>This folder is not there: plug its disk in, or choose another one.</source>
        <translation>This folder is not there: plug its disk in, or choose another one.</translation>
    </message>
    <message>
        <source>You may not write into this folder: choose another one.</source>
        <translation>You may not write into this folder: choose another one.</translation>
    </message>
    <message>
        <source>The same disk as the cases: if it breaks, both are lost. Choose another disk if you can.</source>
        <translation>The same disk as the cases: if it breaks, both are lost. Choose another disk if you can.</translation>
    </message>
    <message>
        <source>Last copy: %1 at %2.</source>
        <translation>Last copy: %1 at %2.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>Mark: %1</source>
        <translation>Mark: %1</translation>
    </message>
    <message>
        <source>Choose the folder of the copies first, or save one copy where you wish.</source>
        <translation>Choose the folder of the copies first, or save one copy where you wish.</translation>
    </message>
    <message>
        <source>Save a copy of the case log</source>
        <translation>Save a copy of the case log</translation>
    </message>
    <message>
        <source>Copying; you can go on working…</source>
        <translation>Copying; you can go on working…</translation>
    </message>
    <message>
        <source>Copied, and read back whole.</source>
        <translation>Copied, and read back whole.</translation>
    </message>
</context>
<context>
    <name>BarsPicture</name>
    <message>
        <source>Picture of the families by tier</source>
        <translation>Picture of the families by tier</translation>
    </message>
    <message>
        <source>The table beside it says the same.</source>
        <translation>The table beside it says the same.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
</context>
<context>
    <name>BirthDateField</name>
    <message>
        <source>Day, month and year: 03091982. Write 00 for an unknown day or month, or the year alone.</source>
        <translation>Day, month and year: 03091982. Write 00 for an unknown day or month, or the year alone.</translation>
    </message>
</context>
<context>
    <name>BirthPlaceField</name>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1 — country</source>
        <translation>%1 — country</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Places found</translation>
    </message>
    <message>
        <source>No commune and no country of that name: try the beginning of the name.</source>
        <translation>No commune and no country of that name: try the beginning of the name.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Applicant: %1</source>
        <translation>Applicant: %1</translation>
    </message>
    <message>
        <source>Applicant removed: %1</source>
        <translation>Applicant removed: %1</translation>
    </message>
    <message>
        <source>Applicant: %1 → %2</source>
        <translation>Applicant: %1 → %2</translation>
    </message>
    <message>
        <source>Adult added: %1</source>
        <translation>Adult added: %1</translation>
    </message>
    <message>
        <source>Adult removed: %1</source>
        <translation>Adult removed: %1</translation>
    </message>
    <message>
        <source>Adult: %1 → %2</source>
        <translation>Adult: %1 → %2</translation>
    </message>
    <message>
        <source>Child added: %1</source>
        <translation>Child added: %1</translation>
    </message>
    <message>
        <source>Child removed: %1</source>
        <translation>Child removed: %1</translation>
    </message>
    <message>
        <source>Child: %1 → %2</source>
        <translation>Child: %1 → %2</translation>
    </message>
    <message>
        <source>Address added: %1</source>
        <translation>Address added: %1</translation>
    </message>
    <message>
        <source>Address removed: %1</source>
        <translation>Address removed: %1</translation>
    </message>
    <message>
        <source>Address: %1 → %2</source>
        <translation>Address: %1 → %2</translation>
    </message>
    <message>
        <source>Family quotient: none → %1</source>
        <translation>Family quotient: none → %1</translation>
    </message>
    <message>
        <source>Family quotient: %1 → none</source>
        <translation>Family quotient: %1 → none</translation>
    </message>
    <message>
        <source>Family quotient: %1 → %2</source>
        <translation>Family quotient: %1 → %2</translation>
    </message>
    <message>
        <source>Lives in the commune: %1</source>
        <translation>Lives in the commune: %1</translation>
    </message>
    <message>
        <source>Lives in the commune: %1 → not said</source>
        <translation>Lives in the commune: %1 → not said</translation>
    </message>
    <message>
        <source>Lives in the commune: %1 → %2</source>
        <translation>Lives in the commune: %1 → %2</translation>
    </message>
    <message>
        <source>New price, %1: %2</source>
        <translation>New price, %1: %2</translation>
    </message>
    <message>
        <source>Price removed, %1: %2</source>
        <translation>Price removed, %1: %2</translation>
    </message>
    <message>
        <source>Price, %1: %2 → %3</source>
        <translation>Price, %1: %2 → %3</translation>
    </message>
    <message>
        <source>Note added: “%1”</source>
        <translation>Note added: “%1”</translation>
    </message>
    <message>
        <source>Note removed: “%1”</source>
        <translation>Note removed: “%1”</translation>
    </message>
    <message>
        <source>Note: “%1” → “%2”</source>
        <translation>Note: “%1” → “%2”</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Case opened</translation>
    </message>
    <message>
        <source>Case updated</source>
        <translation>Case updated</translation>
    </message>
    <message>
        <source>Attestation issued</source>
        <translation>Attestation issued</translation>
    </message>
    <message>
        <source>This case was changed since you opened it: read its latest version, then validate again.</source>
        <translation>This case was changed since you opened it: read its latest version, then validate again.</translation>
    </message>
    <message>
        <source>This case is no longer in the case log: refresh the list.</source>
        <translation>This case is no longer in the case log: refresh the list.</translation>
    </message>
    <message>
        <source>The case log cannot be read: check that its folder is there, then call your IT service if this lasts.</source>
        <translation>The case log cannot be read: check that its folder is there, then call your IT service if this lasts.</translation>
    </message>
    <message>
        <source>The disk refused the record: check that it has room left and that you may write to it, then try again.</source>
        <translation>The disk refused the record: check that it has room left and that you may write to it, then try again.</translation>
    </message>
    <message>
        <source>Another desk is writing to the case log: try again in a moment.</source>
        <translation>Another desk is writing to the case log: try again in a moment.</translation>
    </message>
    <message>
        <source>Something is missing in this case: complete the marked fields.</source>
        <translation>Something is missing in this case: complete the marked fields.</translation>
    </message>
    <message>
        <source>A figure of this case is too large to be counted: check the amounts.</source>
        <translation>A figure of this case is too large to be counted: check the amounts.</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>%1 years old</translation>
    </message>
    <message>
        <source>1 year old</source>
        <translation>1 year old</translation>
    </message>
    <message>
        <source>under 1 year old</source>
        <translation>under 1 year old</translation>
    </message>
    <message>
        <source>none worked out by the fund</source>
        <translation>none worked out by the fund</translation>
    </message>
    <message>
        <source>no price in the voted grid</source>
        <translation>no price in the voted grid</translation>
    </message>
    <message>
        <source>Custody of %1: %2 → %3</source>
        <translation>Custody of %1: %2 → %3</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>shared</translation>
    </message>
    <message>
        <source>full</source>
        <translation>full</translation>
    </message>
    <message>
        <source>The case log was written by a newer version of this program: update this computer, then open it again.</source>
        <translation>The case log was written by a newer version of this program: update this computer, then open it again.</translation>
    </message>
    <message>
        <source>The file of the case log belongs to another program: choose another folder, or call your IT service.</source>
        <translation>The file of the case log belongs to another program: choose another folder, or call your IT service.</translation>
    </message>
    <message>
        <source>The case log cannot be kept on a network or removable drive of this kind: choose a folder of this computer's own disk.</source>
        <translation>The case log cannot be kept on a network or removable drive of this kind: choose a folder of this computer's own disk.</translation>
    </message>
    <message>
        <source>Tax notice: none → %1</source>
        <translation>Tax notice: none → %1</translation>
    </message>
    <message>
        <source>Tax notice: %1 → none</source>
        <translation>Tax notice: %1 → none</translation>
    </message>
    <message>
        <source>Tax notice: %1 → %2</source>
        <translation>Tax notice: %1 → %2</translation>
    </message>
    <message>
        <source>Said of %1: %2</source>
        <translation>Said of %1: %2</translation>
    </message>
    <message>
        <source>No longer said of %1: %2</source>
        <translation>No longer said of %1: %2</translation>
    </message>
    <message>
        <source>Said of %1: %2 → %3</source>
        <translation>Said of %1: %2 → %3</translation>
    </message>
    <message>
        <source>This case is protected: say why you open it; your reason is noted.</source>
        <translation>This case is protected: say why you open it; your reason is noted.</translation>
    </message>
    <message>
        <source>This person objects to the calls: no provider is asked. Go on with a paper.</source>
        <translation>This person objects to the calls: no provider is asked. Go on with a paper.</translation>
    </message>
    <message>
        <source>Your account does not have this right: ask a person who has it.</source>
        <translation>Your account does not have this right: ask a person who has it.</translation>
    </message>
    <message>
        <source>same name, same birth date</source>
        <translation>same name, same birth date</translation>
    </message>
    <message>
        <source>the name sounds the same, same birth date</source>
        <translation>the name sounds the same, same birth date</translation>
    </message>
    <message>
        <source>same name or nearly, birth date nearly the same</source>
        <translation>same name or nearly, birth date nearly the same</translation>
    </message>
    <message>
        <source>same names or nearly, born the same year</source>
        <translation>same names or nearly, born the same year</translation>
    </message>
    <message>
        <source>children of the same names</source>
        <translation>children of the same names</translation>
    </message>
    <message>
        <source>The case log was cut short or put back to an older state: nothing is written into it any more. Call your IT service, which can verify it and restore a backup.</source>
        <translation>The case log was cut short or put back to an older state: nothing is written into it any more. Call your IT service, which can verify it and restore a backup.</translation>
    </message>
    <message>
        <source>Sex of the applicant in the civil register: %1 → %2</source>
        <translation>Sex of the applicant in the civil register: %1 → %2</translation>
    </message>
    <message>
        <source>Place of birth of the applicant, INSEE code: %1 → %2</source>
        <translation>Place of birth of the applicant, INSEE code: %1 → %2</translation>
    </message>
    <message>
        <source>%1: valid until %2</source>
        <translation>%1: valid until %2</translation>
    </message>
    <message>
        <source>%1: no longer valid until %2</source>
        <translation>%1: no longer valid until %2</translation>
    </message>
    <message>
        <source>%1: valid until %2 → %3</source>
        <translation>%1: valid until %2 → %3</translation>
    </message>
</context>
<context>
    <name>CaseChoiceField</name>
    <message>
        <source>Cases found</source>
        <translation>Cases found</translation>
    </message>
    <message>
        <source>No case is called so: type its number, as PF-2026-000123, or other letters of the name.</source>
        <translation>No case is called so: type its number, as PF-2026-000123, or other letters of the name.</translation>
    </message>
    <message>
        <source>Several cases are called so: choose one in the list, with ↓ and Enter.</source>
        <translation>Several cases are called so: choose one in the list, with ↓ and Enter.</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>List of the cases</source>
        <translation>List of the cases</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>valid until %1</source>
        <translation>valid until %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>ended on %1</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>to be completed</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>merged into %1</source>
        <translation>merged into %1</translation>
    </message>
    <message>
        <source>to be purged</source>
        <translation>to be purged</translation>
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
        <translation>Case</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>%1 — protected</source>
        <translation>%1 — protected</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Open case</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>The case, to be read</source>
        <translation>The case, to be read</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Close the case (Esc)</source>
        <translation>Close the case (Esc)</translation>
    </message>
    <message>
        <source>Reopen this case</source>
        <translation>Reopen this case</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print the attestation</source>
        <translation>Print the attestation</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save the attestation as PDF</source>
        <translation>Save the attestation as PDF</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>No price yet: reopen the case to complete it.</source>
        <translation>No price yet: reopen the case to complete it.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Protected case</source>
        <translation>Protected case</translation>
    </message>
    <message>
        <source>This case is protected</source>
        <translation>This case is protected</translation>
    </message>
    <message>
        <source>Say why you open it, if your work needs it. Your name, the time and your reason are noted, and a supervisor reads them.</source>
        <translation>Say why you open it, if your work needs it. Your name, the time and your reason are noted, and a supervisor reads them.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Unreadable case</source>
        <translation>Unreadable case</translation>
    </message>
    <message>
        <source>This case cannot be shown</source>
        <translation>This case cannot be shown</translation>
    </message>
    <message>
        <source>Case %1 was merged into this one, which goes on for both.</source>
        <translation>Case %1 was merged into this one, which goes on for both.</translation>
    </message>
    <message>
        <source>The marks of this case cannot be read: ask no provider about it, and tell your IT service, which can verify the case log.</source>
        <translation>The marks of this case cannot be read: ask no provider about it, and tell your IT service, which can verify the case log.</translation>
    </message>
    <message>
        <source>This case waits to be purged: nothing is added to it. Take it back from the purge first.</source>
        <translation>This case waits to be purged: nothing is added to it. Take it back from the purge first.</translation>
    </message>
    <message>
        <source>Your account may look at cases; it changes and prints nothing.</source>
        <translation>Your account may look at cases; it changes and prints nothing.</translation>
    </message>
    <message>
        <source>No price yet.</source>
        <translation>No price yet.</translation>
    </message>
</context>
<context>
    <name>ChangePasswordForm</name>
    <message>
        <source>Change my password</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>&amp;Present password</translation>
    </message>
    <message>
        <source>A password does not get old: change it when you think that somebody knows it.</source>
        <translation>A password does not get old: change it when you think that somebody knows it.</translation>
    </message>
    <message>
        <source>Type your present password.</source>
        <translation>Type your present password.</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Making the key…</translation>
    </message>
    <message>
        <source>Your password is changed: the new one serves from now on.</source>
        <translation>Your password is changed: the new one serves from now on.</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>This is not your present password.</translation>
    </message>
</context>
<context>
    <name>CircumstancesPanel</name>
    <message>
        <source>What the tariffs ask besides</source>
        <translation>What the tariffs ask besides</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>The family</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Unknown option, or an option without its value: see --help.</source>
        <translation>Unknown option, or an option without its value: see --help.</translation>
    </message>
    <message>
        <source>Missing: this command needs it.</source>
        <translation>Missing: this command needs it.</translation>
    </message>
    <message>
        <source>A word too many: options begin with two dashes.</source>
        <translation>A word too many: options begin with two dashes.</translation>
    </message>
    <message>
        <source>Not a date: write it as 2026-11-23.</source>
        <translation>Not a date: write it as 2026-11-23.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>Write a whole number from %1 to %2.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>This file cannot be read.</translation>
    </message>
    <message>
        <source>The service asks to wait: next attempt in %1 s.</source>
        <translation>The service asks to wait: next attempt in %1 s.</translation>
    </message>
    <message>
        <source>The attestation could not be written or recorded.</source>
        <translation>The attestation could not be written or recorded.</translation>
    </message>
    <message>
        <source>The case, as PF-2026-000123.</source>
        <translation>The case, as PF-2026-000123.</translation>
    </message>
    <message>
        <source>The day written on the paper; today otherwise.</source>
        <translation>The day written on the paper; today otherwise.</translation>
    </message>
    <message>
        <source>The program's data folder, for the town hall's settings.</source>
        <translation>The program's data folder, for the town hall's settings.</translation>
    </message>
    <message>
        <source>Makes the attestation of a case as a PDF, and notes it in the case.</source>
        <translation>Makes the attestation of a case as a PDF, and notes it in the case.</translation>
    </message>
    <message>
        <source>There is a case log in this folder already.</source>
        <translation>There is a case log in this folder already.</translation>
    </message>
    <message>
        <source>Adds one case for each line of standard input (JSON); one line is printed once it is on the disk.</source>
        <translation>Adds one case for each line of standard input (JSON); one line is printed once it is on the disk.</translation>
    </message>
    <message>
        <source>The cases, latest change first.</source>
        <translation>The cases, latest change first.</translation>
    </message>
    <message>
        <source>Words of the name, children, town, number, birth year or service.</source>
        <translation>Words of the name, children, town, number, birth year or service.</translation>
    </message>
    <message>
        <source>How many at most; all of them otherwise.</source>
        <translation>How many at most; all of them otherwise.</translation>
    </message>
    <message>
        <source>One case with its whole history; the journal notes that it was looked at.</source>
        <translation>One case with its whole history; the journal notes that it was looked at.</translation>
    </message>
    <message>
        <source>Not a date: write it as 1960-05-04, 1960-05-00 or 1960.</source>
        <translation>Not a date: write it as 1960-05-04, 1960-05-00 or 1960.</translation>
    </message>
    <message>
        <source>Finds the communes of birth by the beginning of their name, as they were on a date.</source>
        <translation>Finds the communes of birth by the beginning of their name, as they were on a date.</translation>
    </message>
    <message>
        <source>The first letters, two at least.</source>
        <translation>The first letters, two at least.</translation>
    </message>
    <message>
        <source>The birth date, or the year alone.</source>
        <translation>The birth date, or the year alone.</translation>
    </message>
    <message>
        <source>How many at most; 30 otherwise.</source>
        <translation>How many at most; 30 otherwise.</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%1 of %2 cases</translation>
    </message>
    <message>
        <source>Fills a case log with fictitious families, for practice and measures.</source>
        <translation>Fills a case log with fictitious families, for practice and measures.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>How many.</translation>
    </message>
    <message>
        <source>The same seed gives the same families; 1 otherwise.</source>
        <translation>The same seed gives the same families; 1 otherwise.</translation>
    </message>
    <message>
        <source>The day of the last visit; today otherwise.</source>
        <translation>The day of the last visit; today otherwise.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>This is not a JSON object.</translation>
    </message>
    <message>
        <source>Not understood: see the shapes in the documentation.</source>
        <translation>Not understood: see the shapes in the documentation.</translation>
    </message>
    <message>
        <source>No commune had this name at the birth date: check the spelling and the département.</source>
        <translation>No commune had this name at the birth date: check the spelling and the département.</translation>
    </message>
    <message>
        <source>Several communes had this name: give the département or the code.</source>
        <translation>Several communes had this name: give the département or the code.</translation>
    </message>
    <message>
        <source>Input refused</source>
        <translation>Input refused</translation>
    </message>
    <message>
        <source>The folder of the case log.</source>
        <translation>The folder of the case log.</translation>
    </message>
    <message>
        <source>Who acts, for the journal; the account's name otherwise.</source>
        <translation>Who acts, for the journal; the account's name otherwise.</translation>
    </message>
    <message>
        <source>Missing: the journal says who acts.</source>
        <translation>Missing: the journal says who acts.</translation>
    </message>
    <message>
        <source>There is no case log in this folder: begin one with « log create ».</source>
        <translation>There is no case log in this folder: begin one with « log create ».</translation>
    </message>
    <message>
        <source>Not a case number: write it as PF-2026-000123.</source>
        <translation>Not a case number: write it as PF-2026-000123.</translation>
    </message>
    <message>
        <source>Not a month: write it as 2026-11.</source>
        <translation>Not a month: write it as 2026-11.</translation>
    </message>
    <message>
        <source>The crèche route has no period: leave it out.</source>
        <translation>The crèche route has no period: leave it out.</translation>
    </message>
    <message>
        <source>Write quotient or eaje.</source>
        <translation>Write quotient or eaje.</translation>
    </message>
    <message>
        <source>Asks the CAF/MSA about one family, through the State's API Particulier.</source>
        <translation>Asks the CAF/MSA about one family, through the State's API Particulier.</translation>
    </message>
    <message>
        <source>Who is asked about (JSON); - for standard input.</source>
        <translation>Who is asked about (JSON); - for standard input.</translation>
    </message>
    <message>
        <source>The address of the service: https, or http on this machine.</source>
        <translation>The address of the service: https, or http on this machine.</translation>
    </message>
    <message>
        <source>The town hall's SIRET.</source>
        <translation>The town hall's SIRET.</translation>
    </message>
    <message>
        <source>The file that holds the token, and nothing else.</source>
        <translation>The file that holds the token, and nothing else.</translation>
    </message>
    <message>
        <source>The month of the quotient; this month otherwise.</source>
        <translation>The month of the quotient; this month otherwise.</translation>
    </message>
    <message>
        <source>quotient (otherwise) or eaje, for crèches.</source>
        <translation>quotient (otherwise) or eaje, for crèches.</translation>
    </message>
    <message>
        <source>Requests at most, 3 otherwise.</source>
        <translation>Requests at most, 3 otherwise.</translation>
    </message>
    <message>
        <source>Seconds for one attempt, 30 otherwise.</source>
        <translation>Seconds for one attempt, 30 otherwise.</translation>
    </message>
    <message>
        <source>Passes the State's 24-hour cache.</source>
        <translation>Passes the State's 24-hour cache.</translation>
    </message>
    <message>
        <source>Asks the embedded fictitious families; nothing is sent.</source>
        <translation>Asks the embedded fictitious families; nothing is sent.</translation>
    </message>
    <message>
        <source>passfamille-cli COMMAND [options]: the Guichet Pass famille without a window.</source>
        <translation>passfamille-cli COMMAND [options]: the Guichet Pass famille without a window.</translation>
    </message>
    <message>
        <source>Each command has its own --help. Standard output is JSON; progress and warnings go to standard error.
Exit codes: 0 done, 1 our fault, 2 input refused, 3 not found, not eligible or no price,
4 refused by the provider, 5 provider busy or unavailable, 6 integrity problem found.</source>
        <translation>Each command has its own --help. Standard output is JSON; progress and warnings go to standard error.
Exit codes: 0 done, 1 our fault, 2 input refused, 3 not found, not eligible or no price,
4 refused by the provider, 5 provider busy or unavailable, 6 integrity problem found.</translation>
    </message>
    <message>
        <source> (needed)</source>
        <translation> (needed)</translation>
    </message>
    <message>
        <source>No such command: see passfamille-cli --help.</source>
        <translation>No such command: see passfamille-cli --help.</translation>
    </message>
    <message>
        <source>Where the attestation goes.</source>
        <translation>Where the attestation goes.</translation>
    </message>
    <message>
        <source>Writes over a file that is there.</source>
        <translation>Writes over a file that is there.</translation>
    </message>
    <message>
        <source>Adds the page that explains the computation.</source>
        <translation>Adds the page that explains the computation.</translation>
    </message>
    <message>
        <source>This file exists: give another name, or --force to write over it.</source>
        <translation>This file exists: give another name, or --force to write over it.</translation>
    </message>
    <message>
        <source>Name one service of this schedule: %1.</source>
        <translation>Name one service of this schedule: %1.</translation>
    </message>
    <message>
        <source>This schedule is not in force on that day.</source>
        <translation>This schedule is not in force on that day.</translation>
    </message>
    <message>
        <source>Prices one service for one family, with every step of the computation.</source>
        <translation>Prices one service for one family, with every step of the computation.</translation>
    </message>
    <message>
        <source>The voted schedule (TOML).</source>
        <translation>The voted schedule (TOML).</translation>
    </message>
    <message>
        <source>What the price depends on (JSON).</source>
        <translation>What the price depends on (JSON).</translation>
    </message>
    <message>
        <source>The day of service; today otherwise.</source>
        <translation>The day of service; today otherwise.</translation>
    </message>
    <message>
        <source>Which service, where the schedule has several.</source>
        <translation>Which service, where the schedule has several.</translation>
    </message>
    <message>
        <source>Checks a schedule file: gaps, overlaps, unknown words, with what to do.</source>
        <translation>Checks a schedule file: gaps, overlaps, unknown words, with what to do.</translation>
    </message>
    <message>
        <source>The schedule file (TOML).</source>
        <translation>The schedule file (TOML).</translation>
    </message>
    <message>
        <source>No such embedded family; there are: %1.</source>
        <translation>No such embedded family; there are: %1.</translation>
    </message>
    <message>
        <source>This family was not born yet on that day.</source>
        <translation>This family was not born yet on that day.</translation>
    </message>
    <message>
        <source>Fictitious family: %1.</source>
        <translation>Fictitious family: %1.</translation>
    </message>
    <message>
        <source>The CAF/MSA answered, about the right person.</source>
        <translation>The CAF/MSA answered, about the right person.</translation>
    </message>
    <message>
        <source>Family accepted: %1 adult(s), %2 child(ren).</source>
        <translation>Family accepted: %1 adult(s), %2 child(ren).</translation>
    </message>
    <message>
        <source>No schedule is in force on that day.</source>
        <translation>No schedule is in force on that day.</translation>
    </message>
    <message>
        <source>Tariffs (%1): %2.</source>
        <translation>Tariffs (%1): %2.</translation>
    </message>
    <message>
        <source>Recorded as case %1.</source>
        <translation>Recorded as case %1.</translation>
    </message>
    <message>
        <source>Attestation made: %1 page(s).</source>
        <translation>Attestation made: %1 page(s).</translation>
    </message>
    <message>
        <source>Which embedded family; the first otherwise.</source>
        <translation>Which embedded family; the first otherwise.</translation>
    </message>
    <message>
        <source>The day of the visit; today otherwise.</source>
        <translation>The day of the visit; today otherwise.</translation>
    </message>
    <message>
        <source>The whole counter visit of an embedded fictitious family, from look-up to attestation; one object a step.</source>
        <translation>The whole counter visit of an embedded fictitious family, from look-up to attestation; one object a step.</translation>
    </message>
    <message>
        <source>Give one of --text and --image.</source>
        <translation>Give one of --text and --image.</translation>
    </message>
    <message>
        <source>Reads the 2D-Doc code of a tax notice and says whether the tax office signed it. Exit codes: 0 verified; 2 unreadable or not supported; 3 authority or certificate unknown; 6 altered, certificate not valid then or revoked, wrong issuer.</source>
        <translation>Reads the 2D-Doc code of a tax notice and says whether the tax office signed it. Exit codes: 0 verified; 2 unreadable or not supported; 3 authority or certificate unknown; 6 altered, certificate not valid then or revoked, wrong issuer.</translation>
    </message>
    <message>
        <source>What a scanner typed or the symbol's own bytes; - is standard input.</source>
        <translation>What a scanner typed or the symbol's own bytes; - is standard input.</translation>
    </message>
    <message>
        <source>A scan or a photograph of the notice: PNG, JPEG, TIFF or PDF; - is standard input.</source>
        <translation>A scan or a photograph of the notice: PNG, JPEG, TIFF or PDF; - is standard input.</translation>
    </message>
    <message>
        <source>Takes specimens signed with the public test keys: for trying scanners out.</source>
        <translation>Takes specimens signed with the public test keys: for trying scanners out.</translation>
    </message>
    <message>
        <source>Write basic or form.</source>
        <translation>Write basic or form.</translation>
    </message>
    <message>
        <source>Asks the tax office's API for the newest notice of a household, or the one before.</source>
        <translation>Asks the tax office's API for the newest notice of a household, or the one before.</translation>
    </message>
    <message>
        <source>The file that holds the fiscal number of a declarant; - is standard input.</source>
        <translation>The file that holds the fiscal number of a declarant; - is standard input.</translation>
    </message>
    <message>
        <source>The address that the tax office gave: https, or http on this machine.</source>
        <translation>The address that the tax office gave: https, or http on this machine.</translation>
    </message>
    <message>
        <source>The town hall's client.</source>
        <translation>The town hall's client.</translation>
    </message>
    <message>
        <source>The file that holds the client's secret, and nothing else.</source>
        <translation>The file that holds the client's secret, and nothing else.</translation>
    </message>
    <message>
        <source>Where the secret goes: basic (otherwise) or form.</source>
        <translation>Where the secret goes: basic (otherwise) or form.</translation>
    </message>
    <message>
        <source>The use of the service (ID_Teleservice), if the tax office gave one.</source>
        <translation>The use of the service (ID_Teleservice), if the tax office gave one.</translation>
    </message>
    <message>
        <source>The year of the income; the newest there is otherwise.</source>
        <translation>The year of the income; the newest there is otherwise.</translation>
    </message>
    <message>
        <source>Seconds for one exchange, 30 otherwise.</source>
        <translation>Seconds for one exchange, 30 otherwise.</translation>
    </message>
    <message>
        <source>The day that the period is compared with; today otherwise.</source>
        <translation>The day that the period is compared with; today otherwise.</translation>
    </message>
    <message>
        <source>Give two schedules that « schedule check » accepts: the one before, then the one after.</source>
        <translation>Give two schedules that « schedule check » accepts: the one before, then the one after.</translation>
    </message>
    <message>
        <source>The case log cannot be read.</source>
        <translation>The case log cannot be read.</translation>
    </message>
    <message>
        <source>No such template: « schedule template » alone lists them.</source>
        <translation>No such template: « schedule template » alone lists them.</translation>
    </message>
    <message>
        <source>Lists the commented schedules to copy, or writes one out.</source>
        <translation>Lists the commented schedules to copy, or writes one out.</translation>
    </message>
    <message>
        <source>Which one, such as cantine-tranches.</source>
        <translation>Which one, such as cantine-tranches.</translation>
    </message>
    <message>
        <source>Compares two schedules over the cases of a log; cells under 5 families are hidden.</source>
        <translation>Compares two schedules over the cases of a log; cells under 5 families are hidden.</translation>
    </message>
    <message>
        <source>Given twice: the schedule before, then the one after.</source>
        <translation>Given twice: the schedule before, then the one after.</translation>
    </message>
    <message>
        <source>One service; all that both schedules have otherwise.</source>
        <translation>One service; all that both schedules have otherwise.</translation>
    </message>
    <message>
        <source>The folder of the trust data cannot be written.</source>
        <translation>The folder of the trust data cannot be written.</translation>
    </message>
    <message>
        <source>The folder of this desk's data; the user's own otherwise.</source>
        <translation>The folder of this desk's data; the user's own otherwise.</translation>
    </message>
    <message>
        <source>Shows the authorities and certificates that notices are checked against, and their age.</source>
        <translation>Shows the authorities and certificates that notices are checked against, and their age.</translation>
    </message>
    <message>
        <source>Adds certificates and revocation lists from a file, once their authority's signature is checked.</source>
        <translation>Adds certificates and revocation lists from a file, once their authority's signature is checked.</translation>
    </message>
    <message>
        <source>Certificates or revocation lists, in DER or PEM.</source>
        <translation>Certificates or revocation lists, in DER or PEM.</translation>
    </message>
    <message>
        <source>This file is no schedule: correct what its findings say, then run passfamille-cli schedule check.</source>
        <translation>This file is no schedule: correct what its findings say, then run passfamille-cli schedule check.</translation>
    </message>
    <message>
        <source>a number is written: 622.50</source>
        <translation>a number is written: 622.50</translation>
    </message>
    <message>
        <source>a number is written with a point, at most 12 digits before it and 9 after, no exponent: 622.50</source>
        <translation>a number is written with a point, at most 12 digits before it and 9 after, no exponent: 622.50</translation>
    </message>
    <message>
        <source>a number of 0 or more is written</source>
        <translation>a number of 0 or more is written</translation>
    </message>
    <message>
        <source>a whole number from 0 to 99 is written, without quotes: 2</source>
        <translation>a whole number from 0 to 99 is written, without quotes: 2</translation>
    </message>
    <message>
        <source>a whole number from 0 to 9999 is written, without quotes: 2</source>
        <translation>a whole number from 0 to 9999 is written, without quotes: 2</translation>
    </message>
    <message>
        <source>a word is written, or a list of words: ["rsa"]</source>
        <translation>a word is written, or a list of words: ["rsa"]</translation>
    </message>
    <message>
        <source>a word is written in quotes: "caf"</source>
        <translation>a word is written in quotes: "caf"</translation>
    </message>
    <message>
        <source>true or false is written, without quotes</source>
        <translation>true or false is written, without quotes</translation>
    </message>
    <message>
        <source>a list of children is written: [{"age": 7}]</source>
        <translation>a list of children is written: [{"age": 7}]</translation>
    </message>
    <message>
        <source>a list of registrations is written: [{"course": "danse"}]</source>
        <translation>a list of registrations is written: [{"course": "danse"}]</translation>
    </message>
    <message>
        <source>a group of numbers is written: {"non-reserves": 7}</source>
        <translation>a group of numbers is written: {"non-reserves": 7}</translation>
    </message>
    <message>
        <source>a sum of money is written with its period: income_monthly, income_yearly</source>
        <translation>a sum of money is written with its period: income_monthly, income_yearly</translation>
    </message>
    <message>
        <source>no fact has this name</source>
        <translation>no fact has this name</translation>
    </message>
    <message>
        <source>this fact is of the family: it is written once, beside registrations</source>
        <translation>this fact is of the family: it is written once, beside registrations</translation>
    </message>
    <message>
        <source>this fact stands twice</source>
        <translation>this fact stands twice</translation>
    </message>
    <message>
        <source>this file is larger than 1 MiB</source>
        <translation>this file is larger than 1 MiB</translation>
    </message>
    <message>
        <source>this file is no JSON object: {"quotient": 622.50}</source>
        <translation>this file is no JSON object: {"quotient": 622.50}</translation>
    </message>
    <message>
        <source>These facts cannot be read: %1.</source>
        <translation>These facts cannot be read: %1.</translation>
    </message>
    <message>
        <source>The fact "%1" cannot be read: %2.</source>
        <translation>The fact "%1" cannot be read: %2.</translation>
    </message>
    <message>
        <source>Not published: what is in the way says what to do.</source>
        <translation>Not published: what is in the way says what to do.</translation>
    </message>
    <message>
        <source>Not published: the folder or its register cannot be used. Check the disk and the rights.</source>
        <translation>Not published: the folder or its register cannot be used. Check the disk and the rights.</translation>
    </message>
    <message>
        <source>Publishes a schedule: writes it and its digest into the folder; from then on it serves and never changes.</source>
        <translation>Publishes a schedule: writes it and its digest into the folder; from then on it serves and never changes.</translation>
    </message>
    <message>
        <source>The folder of the schedules; that of this desk's data otherwise.</source>
        <translation>The folder of the schedules; that of this desk's data otherwise.</translation>
    </message>
    <message>
        <source>Give a number of units for a family and a year, such as 140.</source>
        <translation>Give a number of units for a family and a year, such as 140.</translation>
    </message>
    <message>
        <source>Name a case log, or ask for made-up families with --made-up.</source>
        <translation>Name a case log, or ask for made-up families with --made-up.</translation>
    </message>
    <message>
        <source>Units for a family and a year, such as 140 meals; 1 otherwise.</source>
        <translation>Units for a family and a year, such as 140 meals; 1 otherwise.</translation>
    </message>
    <message>
        <source>So many made-up families instead of the cases of a log.</source>
        <translation>So many made-up families instead of the cases of a log.</translation>
    </message>
    <message>
        <source>Which made-up families: the same seed gives the same ones.</source>
        <translation>Which made-up families: the same seed gives the same ones.</translation>
    </message>
    <message>
        <source>These families cannot be read (%1): docs/schedules.md says what may stand there.</source>
        <translation>These families cannot be read (%1): docs/schedules.md says what may stand there.</translation>
    </message>
    <message>
        <source>A price is expected for a service that this schedule has not: %1.</source>
        <translation>A price is expected for a service that this schedule has not: %1.</translation>
    </message>
    <message>
        <source>This file is no schedule: « schedule check » says what to correct.</source>
        <translation>This file is no schedule: « schedule check » says what to correct.</translation>
    </message>
    <message>
        <source>Tries a schedule on test families, and says which pay otherwise than expected.</source>
        <translation>Tries a schedule on test families, and says which pay otherwise than expected.</translation>
    </message>
    <message>
        <source>The test families (JSON).</source>
        <translation>The test families (JSON).</translation>
    </message>
    <message>
        <source>One service; all of the schedule otherwise.</source>
        <translation>One service; all of the schedule otherwise.</translation>
    </message>
    <message>
        <source>The day of service; the first day of the schedule otherwise.</source>
        <translation>The day of service; the first day of the schedule otherwise.</translation>
    </message>
    <message>
        <source>This exists already: choose another name.</source>
        <translation>This exists already: choose another name.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>There is no such file.</translation>
    </message>
    <message>
        <source>The name or the password is wrong, or the account is closed.</source>
        <translation>The name or the password is wrong, or the account is closed.</translation>
    </message>
    <message>
        <source>A case log was begun; its recovery code was not kept: make one with « log recovery ».</source>
        <translation>A case log was begun; its recovery code was not kept: make one with « log recovery ».</translation>
    </message>
    <message>
        <source>Copies the log, sealed as it is, to a file that is read back and safe on the disk.</source>
        <translation>Copies the log, sealed as it is, to a file that is read back and safe on the disk.</translation>
    </message>
    <message>
        <source>Where the copy goes: best another disk.</source>
        <translation>Where the copy goes: best another disk.</translation>
    </message>
    <message>
        <source>Puts a copy into a folder without a log, once it was opened and proved.</source>
        <translation>Puts a copy into a folder without a log, once it was opened and proved.</translation>
    </message>
    <message>
        <source>The copy.</source>
        <translation>The copy.</translation>
    </message>
    <message>
        <source>Takes what still proves itself in a damaged log into a new one; the damaged one is only read.</source>
        <translation>Takes what still proves itself in a damaged log into a new one; the damaged one is only read.</translation>
    </message>
    <message>
        <source>The folder of the new log; --user and its password begin it.</source>
        <translation>The folder of the new log; --user and its password begin it.</translation>
    </message>
    <message>
        <source>One day of the log in figures, with the mark of its chain.</source>
        <translation>One day of the log in figures, with the mark of its chain.</translation>
    </message>
    <message>
        <source>The day; today otherwise.</source>
        <translation>The day; today otherwise.</translation>
    </message>
    <message>
        <source>Write sensitive, opposed or disputed; quarantined with --off only.</source>
        <translation>Write sensitive, opposed or disputed; quarantined with --off only.</translation>
    </message>
    <message>
        <source>It was done, but the case cannot be read back: verify the log.</source>
        <translation>It was done, but the case cannot be read back: verify the log.</translation>
    </message>
    <message>
        <source>Why, for the log.</source>
        <translation>Why, for the log.</translation>
    </message>
    <message>
        <source>Sets or takes back a mark of a case.</source>
        <translation>Sets or takes back a mark of a case.</translation>
    </message>
    <message>
        <source>sensitive, opposed (to the calls), disputed; quarantined with --off only.</source>
        <translation>sensitive, opposed (to the calls), disputed; quarantined with --off only.</translation>
    </message>
    <message>
        <source>Takes the mark back.</source>
        <translation>Takes the mark back.</translation>
    </message>
    <message>
        <source>Makes one family of two cases: --case leaves the lists and leads to --into.</source>
        <translation>Makes one family of two cases: --case leaves the lists and leads to --into.</translation>
    </message>
    <message>
        <source>The case that goes on.</source>
        <translation>The case that goes on.</translation>
    </message>
    <message>
        <source>Takes a merge back.</source>
        <translation>Takes a merge back.</translation>
    </message>
    <message>
        <source>Who looked at which case and why, oldest first, one object a line.</source>
        <translation>Who looked at which case and why, oldest first, one object a line.</translation>
    </message>
    <message>
        <source>Of this case alone.</source>
        <translation>Of this case alone.</translation>
    </message>
    <message>
        <source>By this person alone; the journal is no measure of work.</source>
        <translation>By this person alone; the journal is no measure of work.</translation>
    </message>
    <message>
        <source>From that day.</source>
        <translation>From that day.</translation>
    </message>
    <message>
        <source>Until that day.</source>
        <translation>Until that day.</translation>
    </message>
    <message>
        <source>Not what was expected: %1. Nothing was written.</source>
        <translation>Not what was expected: %1. Nothing was written.</translation>
    </message>
    <message>
        <source>This file cannot be written. Nothing was imported.</source>
        <translation>This file cannot be written. Nothing was imported.</translation>
    </message>
    <message>
        <source>%1 of %2 families read</source>
        <translation>%1 of %2 families read</translation>
    </message>
    <message>
        <source>The families, as another program exports them.</source>
        <translation>The families, as another program exports them.</translation>
    </message>
    <message>
        <source>Which column is what (JSON).</source>
        <translation>Which column is what (JSON).</translation>
    </message>
    <message>
        <source>Prints the mapping that the headings suggest, and does nothing else.</source>
        <translation>Prints the mapping that the headings suggest, and does nothing else.</translation>
    </message>
    <message>
        <source>Reads and counts everything, and writes no case.</source>
        <translation>Reads and counts everything, and writes no case.</translation>
    </message>
    <message>
        <source>Where the rows that are left out are written, with the reason.</source>
        <translation>Where the rows that are left out are written, with the reason.</translation>
    </message>
    <message>
        <source>The totals of the other program (JSON): any difference, and nothing is written.</source>
        <translation>The totals of the other program (JSON): any difference, and nothing is written.</translation>
    </message>
    <message>
        <source>Takes over the families of another program from a CSV file.</source>
        <translation>Takes over the families of another program from a CSV file.</translation>
    </message>
    <message>
        <source>%1 is %2 and should be %3</source>
        <translation>%1 is %2 and should be %3</translation>
    </message>
    <message>
        <source>There is a file of this name already, or it cannot be written: choose another.</source>
        <translation>There is a file of this name already, or it cannot be written: choose another.</translation>
    </message>
    <message>
        <source>The recovery code was not kept (--recovery-out): without it, a forgotten password loses the cases. Make one with « log recovery ».</source>
        <translation>The recovery code was not kept (--recovery-out): without it, a forgotten password loses the cases. Make one with « log recovery ».</translation>
    </message>
    <message>
        <source>The recovery code could not be written: make another with « log recovery ».</source>
        <translation>The recovery code could not be written: make another with « log recovery ».</translation>
    </message>
    <message>
        <source>Missing.</source>
        <translation>Missing.</translation>
    </message>
    <message>
        <source>The code is wrong, or --user is no administrator.</source>
        <translation>The code is wrong, or --user is no administrator.</translation>
    </message>
    <message>
        <source>Not a mark of the log: copy it from the foot of a paper, as 1204-7F3A19C2.</source>
        <translation>Not a mark of the log: copy it from the foot of a paper, as 1204-7F3A19C2.</translation>
    </message>
    <message>
        <source>Begins a sealed case log in a folder; --user becomes its first administrator. A log of the first version is taken over.</source>
        <translation>Begins a sealed case log in a folder; --user becomes its first administrator. A log of the first version is taken over.</translation>
    </message>
    <message>
        <source>Where the recovery code is written: print it, keep it in a safe, delete the file.</source>
        <translation>Where the recovery code is written: print it, keep it in a safe, delete the file.</translation>
    </message>
    <message>
        <source>Makes a new recovery code; the old one opens nothing any more.</source>
        <translation>Makes a new recovery code; the old one opens nothing any more.</translation>
    </message>
    <message>
        <source>Sets a new password for the administrator --user with the recovery code, which is then used up.</source>
        <translation>Sets a new password for the administrator --user with the recovery code, which is then used up.</translation>
    </message>
    <message>
        <source>A file whose first line is the recovery code.</source>
        <translation>A file whose first line is the recovery code.</translation>
    </message>
    <message>
        <source>A file whose first line is the new password.</source>
        <translation>A file whose first line is the new password.</translation>
    </message>
    <message>
        <source>Where the next recovery code is written.</source>
        <translation>Where the next recovery code is written.</translation>
    </message>
    <message>
        <source>Reads the whole log and says what was changed, taken away or put elsewhere.</source>
        <translation>Reads the whole log and says what was changed, taken away or put elsewhere.</translation>
    </message>
    <message>
        <source>The mark at the foot of a paper: the log must still have it.</source>
        <translation>The mark at the foot of a paper: the log must still have it.</translation>
    </message>
    <message>
        <source>Who signs in; the name of the machine's account otherwise.</source>
        <translation>Who signs in; the name of the machine's account otherwise.</translation>
    </message>
    <message>
        <source>A file whose first line is the password of --user; a log of fictitious families needs none.</source>
        <translation>A file whose first line is the password of --user; a log of fictitious families needs none.</translation>
    </message>
    <message>
        <source>Missing: a file whose first line is the password.</source>
        <translation>Missing: a file whose first line is the password.</translation>
    </message>
    <message>
        <source>Too many wrong passwords: try again in %1 s.</source>
        <translation>Too many wrong passwords: try again in %1 s.</translation>
    </message>
    <message>
        <source>The case log of this folder is not sealed yet: « log create » seals it with an account.</source>
        <translation>The case log of this folder is not sealed yet: « log create » seals it with an account.</translation>
    </message>
    <message>
        <source>The password is too weak: 12 characters of four kinds, 14 of three, or a phrase of seven words.</source>
        <translation>The password is too weak: 12 characters of four kinds, 14 of three, or a phrase of seven words.</translation>
    </message>
    <message>
        <source>The password is one that people guess: choose words that have nothing to do with you or the town hall.</source>
        <translation>The password is one that people guess: choose words that have nothing to do with you or the town hall.</translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>Too long.</translation>
    </message>
    <message>
        <source>Somebody signs in with this name already: choose another.</source>
        <translation>Somebody signs in with this name already: choose another.</translation>
    </message>
    <message>
        <source>This is the last administrator: name another one first.</source>
        <translation>This is the last administrator: name another one first.</translation>
    </message>
    <message>
        <source>Nobody closes their own account: another administrator does.</source>
        <translation>Nobody closes their own account: another administrator does.</translation>
    </message>
    <message>
        <source>No account has this name.</source>
        <translation>No account has this name.</translation>
    </message>
    <message>
        <source>Write priced, creche, undecided, consultations or technique, then = and a number of months.</source>
        <translation>Write priced, creche, undecided, consultations or technique, then = and a number of months.</translation>
    </message>
    <message>
        <source>%1: write a whole number of months from %2 to %3.</source>
        <translation>%1: write a whole number of months from %2 to %3.</translation>
    </message>
    <message>
        <source>Give --due or --before, or --execute with a slip.</source>
        <translation>Give --due or --before, or --execute with a slip.</translation>
    </message>
    <message>
        <source>Purge: %1 %</source>
        <translation>Purge: %1 %</translation>
    </message>
    <message>
        <source>This is no slip: give the JSON file that the proposal wrote.</source>
        <translation>This is no slip: give the JSON file that the proposal wrote.</translation>
    </message>
    <message>
        <source>How many months cases and journals are kept; --set changes it.</source>
        <translation>How many months cases and journals are kept; --set changes it.</translation>
    </message>
    <message>
        <source>priced, creche, undecided, consultations or technique; may be given several times.</source>
        <translation>priced, creche, undecided, consultations or technique; may be given several times.</translation>
    </message>
    <message>
        <source>Why, for the log; needed with --set.</source>
        <translation>Why, for the log; needed with --set.</translation>
    </message>
    <message>
        <source>Shows what is due; with --slip, hides it for thirty days and writes the slip; with --execute, destroys what the slip names.</source>
        <translation>Shows what is due; with --slip, hides it for thirty days and writes the slip; with --execute, destroys what the slip names.</translation>
    </message>
    <message>
        <source>What is due today.</source>
        <translation>What is due today.</translation>
    </message>
    <message>
        <source>What was due before that day.</source>
        <translation>What was due before that day.</translation>
    </message>
    <message>
        <source>Where the slip goes, with its PDF beside it; with --execute, the slip to carry out.</source>
        <translation>Where the slip goes, with its PDF beside it; with --execute, the slip to carry out.</translation>
    </message>
    <message>
        <source>Destroys what the slip names, thirty days after it at the earliest.</source>
        <translation>Destroys what the slip names, thirty days after it at the earliest.</translation>
    </message>
    <message>
        <source>The visa of the departmental archives (number, day); needed with --execute.</source>
        <translation>The visa of the departmental archives (number, day); needed with --execute.</translation>
    </message>
    <message>
        <source>Search: %1 %</source>
        <translation>Search: %1 %</translation>
    </message>
    <message>
        <source>Give --case or --identity, not both.</source>
        <translation>Give --case or --identity, not both.</translation>
    </message>
    <message>
        <source>Everything that the log holds about one person, as they may read it: a PDF and JSON.</source>
        <translation>Everything that the log holds about one person, as they may read it: a PDF and JSON.</translation>
    </message>
    <message>
        <source>The person is the applicant of this case.</source>
        <translation>The person is the applicant of this case.</translation>
    </message>
    <message>
        <source>Who asks (JSON); - for standard input.</source>
        <translation>Who asks (JSON); - for standard input.</translation>
    </message>
    <message>
        <source>How they asked, and how they proved who they are; for the log.</source>
        <translation>How they asked, and how they proved who they are; for the log.</translation>
    </message>
    <message>
        <source>Names the agents who looked: where the person needs it for their rights only.</source>
        <translation>Names the agents who looked: where the person needs it for their rights only.</translation>
    </message>
    <message>
        <source>Where the paper goes.</source>
        <translation>Where the paper goes.</translation>
    </message>
    <message>
        <source>Where the same goes as JSON.</source>
        <translation>Where the same goes as JSON.</translation>
    </message>
    <message>
        <source>Name one or several, with commas: agent, supervisor, administrator, dpo, read-only.</source>
        <translation>Name one or several, with commas: agent, supervisor, administrator, dpo, read-only.</translation>
    </message>
    <message>
        <source>Change of keys: %1 %</source>
        <translation>Change of keys: %1 %</translation>
    </message>
    <message>
        <source>Whose account: the name they sign in with.</source>
        <translation>Whose account: the name they sign in with.</translation>
    </message>
    <message>
        <source>The name on papers and in the journal; the one they sign in with otherwise.</source>
        <translation>The name on papers and in the journal; the one they sign in with otherwise.</translation>
    </message>
    <message>
        <source>agent, supervisor, administrator, dpo, read-only; several with commas.</source>
        <translation>agent, supervisor, administrator, dpo, read-only; several with commas.</translation>
    </message>
    <message>
        <source>Adds an account.</source>
        <translation>Adds an account.</translation>
    </message>
    <message>
        <source>Changes the roles or the name of an account.</source>
        <translation>Changes the roles or the name of an account.</translation>
    </message>
    <message>
        <source>Closes the account of somebody who leaves, and changes the keys of the log.</source>
        <translation>Closes the account of somebody who leaves, and changes the keys of the log.</translation>
    </message>
    <message>
        <source>The accounts of the log.</source>
        <translation>The accounts of the log.</translation>
    </message>
    <message>
        <source>Changes one's own password, or resets the one of --login.</source>
        <translation>Changes one's own password, or resets the one of --login.</translation>
    </message>
    <message>
        <source>Whose password is reset; one's own is changed otherwise.</source>
        <translation>Whose password is reset; one's own is changed otherwise.</translation>
    </message>
    <message>
        <source>Goes on with a change of keys that was cut short.</source>
        <translation>Goes on with a change of keys that was cut short.</translation>
    </message>
    <message>
        <source>Seals the State's token or the tax office's secret in the log; an empty file takes it away.</source>
        <translation>Seals the State's token or the tax office's secret in the log; an empty file takes it away.</translation>
    </message>
    <message>
        <source>The file that holds it, and nothing else; - for standard input.</source>
        <translation>The file that holds it, and nothing else; - for standard input.</translation>
    </message>
    <message>
        <source>Which secrets are sealed, since when and by whom; never what they are.</source>
        <translation>Which secrets are sealed, since when and by whom; never what they are.</translation>
    </message>
    <message>
        <source>The name or the password is wrong, or the account was closed or could not make copies when the copy was made.</source>
        <translation>The name or the password is wrong, or the account was closed or could not make copies when the copy was made.</translation>
    </message>
    <message>
        <source>Why the case is opened, where it is protected; the journal notes it.</source>
        <translation>Why the case is opened, where it is protected; the journal notes it.</translation>
    </message>
    <message>
        <source>This case is protected: say why it is opened.</source>
        <translation>This case is protected: say why it is opened.</translation>
    </message>
    <message>
        <source>A case log: who objects in it is not asked about, and it notes the question.</source>
        <translation>A case log: who objects in it is not asked about, and it notes the question.</translation>
    </message>
    <message>
        <source>Writes down how the exchange went, for support: no name, no number, no token.</source>
        <translation>Writes down how the exchange went, for support: no name, no number, no token.</translation>
    </message>
    <message>
        <source>system (otherwise), none, or host:port.</source>
        <translation>system (otherwise), none, or host:port.</translation>
    </message>
    <message>
        <source>Who we are at the proxy.</source>
        <translation>Who we are at the proxy.</translation>
    </message>
    <message>
        <source>A file whose first line is the password there.</source>
        <translation>A file whose first line is the password there.</translation>
    </message>
    <message>
        <source>A PEM file of authorities to trust besides the system's.</source>
        <translation>A PEM file of authorities to trust besides the system's.</translation>
    </message>
    <message>
        <source>Says whether a service holds the town hall back, and lifts it.</source>
        <translation>Says whether a service holds the town hall back, and lifts it.</translation>
    </message>
    <message>
        <source>Forgets that a service refused or fell silent: once you know that it answers again.</source>
        <translation>Forgets that a service refused or fell silent: once you know that it answers again.</translation>
    </message>
    <message>
        <source>Not one of the repairs: --repair lists those of a question that found nobody.</source>
        <translation>Not one of the repairs: --repair lists those of a question that found nobody.</translation>
    </message>
    <message>
        <source>Three at most: with the first question, four calls for one person.</source>
        <translation>Three at most: with the first question, four calls for one person.</translation>
    </message>
    <message>
        <source>When nobody is found, lists what else may be asked; nothing more is sent.</source>
        <translation>When nobody is found, lists what else may be asked; nothing more is sent.</translation>
    </message>
    <message>
        <source>Asks with this repair when nobody is found; may be given three times, tried in turn.</source>
        <translation>Asks with this repair when nobody is found; may be given three times, tried in turn.</translation>
    </message>
    <message>
        <source>A case log whose sealed token is used, without --token-file.</source>
        <translation>A case log whose sealed token is used, without --token-file.</translation>
    </message>
    <message>
        <source>Asks the State which rights the token has, what is missing, and when it ends.</source>
        <translation>Asks the State which rights the token has, what is missing, and when it ends.</translation>
    </message>
    <message>
        <source>Goes the way to the service step by step, and says which one fails.</source>
        <translation>Goes the way to the service step by step, and says which one fails.</translation>
    </message>
    <message>
        <source>Seconds for one step, 10 otherwise.</source>
        <translation>Seconds for one step, 10 otherwise.</translation>
    </message>
    <message>
        <source>Write token, tax-office or proxy.</source>
        <translation>Write token, tax-office or proxy.</translation>
    </message>
    <message>
        <source>token, tax-office, or proxy (its password).</source>
        <translation>token, tax-office, or proxy (its password).</translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation>This file cannot be written.</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Mode and connection</source>
        <translation>Mode and connection</translation>
    </message>
    <message>
        <source>&amp;Practice: fictitious families, nothing is sent</source>
        <translation>&amp;Practice: fictitious families, nothing is sent</translation>
    </message>
    <message>
        <source>&amp;Real work: the CAF/MSA is asked</source>
        <translation>&amp;Real work: the CAF/MSA is asked</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verify</translation>
    </message>
    <message>
        <source>&amp;Address of the service</source>
        <translation>&amp;Address of the service</translation>
    </message>
    <message>
        <source>S&amp;IRET of the town hall</source>
        <translation>S&amp;IRET of the town hall</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Saving a change of mode closes the visit on screen</source>
        <translation>Saving a change of mode closes the visit on screen</translation>
    </message>
    <message>
        <source>&amp;Token file</source>
        <translation>&amp;Token file</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the file that holds the token</source>
        <translation>Choose the file that holds the token</translation>
    </message>
    <message>
        <source>Choose the token file</source>
        <translation>Choose the token file</translation>
    </message>
    <message>
        <source>Check what can be checked on this computer; nothing is sent (Alt+V)</source>
        <translation>Check what can be checked on this computer; nothing is sent (Alt+V)</translation>
    </message>
    <message>
        <source>The control figure holds.</source>
        <translation>The control figure holds.</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Token file</translation>
    </message>
    <message>
        <source>Choose the file that holds the token.</source>
        <translation>Choose the file that holds the token.</translation>
    </message>
    <message>
        <source>Everything that can be checked here is in order; the CAF/MSA will say the rest at the first look-up.</source>
        <translation>Everything that can be checked here is in order; the CAF/MSA will say the rest at the first look-up.</translation>
    </message>
    <message>
        <source>&amp;Token received from the State</source>
        <translation>&amp;Token received from the State</translation>
    </message>
    <message>
        <source>&amp;Verify the connection</source>
        <translation>&amp;Verify the connection</translation>
    </message>
    <message>
        <source>Who renews the token</source>
        <translation>Who renews the token</translation>
    </message>
    <message>
        <source>A name and a telephone number, read by everybody when it is about to end.</source>
        <translation>A name and a telephone number, read by everybody when it is about to end.</translation>
    </message>
    <message>
        <source>Check the settings, then ask the State which rights the token has; nobody is asked about (Alt+V)</source>
        <translation>Check the settings, then ask the State which rights the token has; nobody is asked about (Alt+V)</translation>
    </message>
    <message>
        <source>Asking the State…</source>
        <translation>Asking the State…</translation>
    </message>
</context>
<context>
    <name>ConsultationFilterBar</name>
    <message>
        <source>C&amp;ase: number, or some letters of the name</source>
        <translation>C&amp;ase: number, or some letters of the name</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>&amp;Who did it</source>
        <translation>&amp;Who did it</translation>
    </message>
    <message>
        <source>Da&amp;ys</source>
        <translation>Da&amp;ys</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>this week</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>this month</translation>
    </message>
    <message>
        <source>a period…</source>
        <translation>a period…</translation>
    </message>
    <message>
        <source>all that is kept</source>
        <translation>all that is kept</translation>
    </message>
    <message>
        <source>This case is not in the log: check its number.</source>
        <translation>This case is not in the log: check its number.</translation>
    </message>
    <message>
        <source>Type a day as 23/11/2026.</source>
        <translation>Type a day as 23/11/2026.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>The last day comes before the first.</translation>
    </message>
</context>
<context>
    <name>ConsultationList</name>
    <message>
        <source>Journal of consultations</source>
        <translation>Journal of consultations</translation>
    </message>
</context>
<context>
    <name>ConsultationTable</name>
    <message>
        <source>no case yet</source>
        <translation>no case yet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
</context>
<context>
    <name>ConsultationsCard</name>
    <message>
        <source>Show who &amp;looked at this case</source>
        <translation>Show who &amp;looked at this case</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Who looked at the case and who changed it, kept for checks; it is no measure of anybody’s work.</source>
        <translation>Who looked at the case and who changed it, kept for checks; it is no measure of anybody’s work.</translation>
    </message>
    <message>
        <source>The journal is being read…</source>
        <translation>The journal is being read…</translation>
    </message>
    <message>
        <source>Show &amp;earlier ones</source>
        <translation>Show &amp;earlier ones</translation>
    </message>
</context>
<context>
    <name>ConsultationsPage</name>
    <message>
        <source>&amp;Open the case</source>
        <translation>&amp;Open the case</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Who consulted which case</source>
        <translation>Who consulted which case</translation>
    </message>
    <message>
        <source>Latest first. This journal protects the families: it is no measure of anybody's work, and nothing in it is counted, ranked or sorted by person.</source>
        <translation>Latest first. This journal protects the families: it is no measure of anybody's work, and nothing in it is counted, ranked or sorted by person.</translation>
    </message>
    <message>
        <source>Stop reading the journal</source>
        <translation>Stop reading the journal</translation>
    </message>
    <message>
        <source>In the journal: open the case of the line</source>
        <translation>In the journal: open the case of the line</translation>
    </message>
    <message>
        <source>The journal is being read…</source>
        <translation>The journal is being read…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Stopped: older lines were not read.</source>
        <translation>Stopped: older lines were not read.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Nobody consulted a case in these days, as far as this filter goes: choose other days.</source>
        <translation>Nobody consulted a case in these days, as far as this filter goes: choose other days.</translation>
    </message>
    <message>
        <source>Nothing to show: put right what is marked above.</source>
        <translation>Nothing to show: put right what is marked above.</translation>
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
        <translation>&amp;Digest of a day</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>&amp;Verify the log</translation>
    </message>
    <message>
        <source>Right of &amp;access</source>
        <translation>Right of &amp;access</translation>
    </message>
    <message>
        <source>&amp;Retention</source>
        <translation>&amp;Retention</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>The case log does not open</source>
        <translation>The case log does not open</translation>
    </message>
    <message>
        <source>Nothing has been deleted. A backup gives back every case as it was on its day: begin with the newest one. The log that is here is kept beside it.</source>
        <translation>Nothing has been deleted. A backup gives back every case as it was on its day: begin with the newest one. The log that is here is kept beside it.</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restore a backup…</translation>
    </message>
    <message>
        <source>&amp;Back to sign-in</source>
        <translation>&amp;Back to sign-in</translation>
    </message>
    <message>
        <source>Without a backup, what still proves itself can be taken into a new log; accounts other than yours, and the journal, do not come along.</source>
        <translation>Without a backup, what still proves itself can be taken into a new log; accounts other than yours, and the journal, do not come along.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Your &amp;password</translation>
    </message>
    <message>
        <source>Save &amp;what can be read</source>
        <translation>Save &amp;what can be read</translation>
    </message>
    <message>
        <source>Type your password: it will open the new log too.</source>
        <translation>Type your password: it will open the new log too.</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Reading what can be read…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) saved in a new log.</source>
        <translation>
            <numerusform>%n case saved in a new log.</numerusform>
            <numerusform>%n cases saved in a new log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) lost: %1</source>
        <translation>
            <numerusform>%n case lost: %1</numerusform>
            <numerusform>%n cases lost: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on to the recovery sheet</source>
        <translation>&amp;Go on to the recovery sheet</translation>
    </message>
    <message>
        <source>saved up to version %1 of %2</source>
        <translation>saved up to version %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) lost: check for an opposition or a protection</source>
        <translation>
            <numerusform>%n mark lost: check for an opposition or a protection</numerusform>
            <numerusform>%n marks lost: check for an opposition or a protection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) saved in part: %1</source>
        <translation>
            <numerusform>%n case saved in part: %1</numerusform>
            <numerusform>%n cases saved in part: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionBlock</name>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Reason of the &amp;change</source>
        <translation>Reason of the &amp;change</translation>
    </message>
    <message>
        <source>Validate and print</source>
        <translation>Validate and print</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validate</translation>
    </message>
    <message>
        <source>Save the PDF…</source>
        <translation>Save the PDF…</translation>
    </message>
    <message>
        <source>Next family</source>
        <translation>Next family</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Reason of the change</translation>
    </message>
    <message>
        <source>Nothing to validate yet.</source>
        <translation>Nothing to validate yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s), valid from %1 to %2.</source>
        <translation>
            <numerusform>%n price, valid from %1 to %2.</numerusform>
            <numerusform>%n prices, valid from %1 to %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1 gets a new version; the earlier ones stay.</source>
        <translation>Case %1 gets a new version; the earlier ones stay.</translation>
    </message>
    <message>
        <source>A new case keeps the family, the sources and the computation.</source>
        <translation>A new case keeps the family, the sources and the computation.</translation>
    </message>
    <message>
        <source>Update at the counter</source>
        <translation>Update at the counter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Recorded: case %1.</source>
        <translation>Recorded: case %1.</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>This desk</source>
        <translation>This desk</translation>
    </message>
    <message>
        <source>Na&amp;me of the agent</source>
        <translation>Na&amp;me of the agent</translation>
    </message>
    <message>
        <source>Written on papers and in the journal.</source>
        <translation>Written on papers and in the journal.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Takes effect at the next start.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>Colo&amp;urs</translation>
    </message>
    <message>
        <source>Shown at once; the system's high contrast always wins.</source>
        <translation>Shown at once; the system's high contrast always wins.</translation>
    </message>
    <message>
        <source>&amp;Folder of the schedules</source>
        <translation>&amp;Folder of the schedules</translation>
    </message>
    <message>
        <source>Empty for the one beside the cases.</source>
        <translation>Empty for the one beside the cases.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the folder that holds the schedules</source>
        <translation>Choose the folder that holds the schedules</translation>
    </message>
    <message>
        <source>Choose the folder of the schedules</source>
        <translation>Choose the folder of the schedules</translation>
    </message>
    <message>
        <source>Folder of the schedules</source>
        <translation>Folder of the schedules</translation>
    </message>
    <message>
        <source>There is no such folder: correct the path or choose it.</source>
        <translation>There is no such folder: correct the path or choose it.</translation>
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
        <translation>Lock &amp;without a key or the mouse for</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once. Practice never locks.</source>
        <translation>Ctrl+L locks at once. Practice never locks.</translation>
    </message>
    <message>
        <source>The name of your account: written on papers and in the journal.</source>
        <translation>The name of your account: written on papers and in the journal.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Case %1 taken up again.</source>
        <translation>Case %1 taken up again.</translation>
    </message>
    <message>
        <source>The identity has changed since the answer, which was put aside: ask the CAF/MSA again (F5).</source>
        <translation>The identity has changed since the answer, which was put aside: ask the CAF/MSA again (F5).</translation>
    </message>
    <message>
        <source>The CAF/MSA is being asked…</source>
        <translation>The CAF/MSA is being asked…</translation>
    </message>
    <message>
        <source>Request cancelled: nothing was kept of it.</source>
        <translation>Request cancelled: nothing was kept of it.</translation>
    </message>
    <message>
        <source>The CAF is slow to answer… You can go on, or press Esc to cancel.</source>
        <translation>The CAF is slow to answer… You can go on, or press Esc to cancel.</translation>
    </message>
    <message>
        <source>Answer in %1 s, identity confirmed.</source>
        <translation>Answer in %1 s, identity confirmed.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Go on with a paper</source>
        <translation>Go on with a paper</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Time: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP status: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Request: %1</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Recording…</translation>
    </message>
    <message>
        <source>Case %1 is left as it was recorded: this is another family.</source>
        <translation>Case %1 is left as it was recorded: this is another family.</translation>
    </message>
    <message>
        <source>This identity is not the one of case %1.</source>
        <translation>This identity is not the one of case %1.</translation>
    </message>
    <message>
        <source>Begin a new case</source>
        <translation>Begin a new case</translation>
    </message>
    <message>
        <source>Same family: change the applicant</source>
        <translation>Same family: change the applicant</translation>
    </message>
    <message>
        <source>This person already has case %1.</source>
        <translation>This person already has case %1.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Take it up again</translation>
    </message>
    <message>
        <source>A correction is open: keep it or leave it first.</source>
        <translation>A correction is open: keep it or leave it first.</translation>
    </message>
    <message>
        <source>Cancel the question to the CAF/MSA</source>
        <translation>Cancel the question to the CAF/MSA</translation>
    </message>
    <message>
        <source>The tax notice is in the household.</source>
        <translation>The tax notice is in the household.</translation>
    </message>
    <message>
        <source>Case %1 is protected</source>
        <translation>Case %1 is protected</translation>
    </message>
    <message>
        <source>Say why you open it, if your work needs it. Your name, the time and your reason are noted, and a supervisor reads them.</source>
        <translation>Say why you open it, if your work needs it. Your name, the time and your reason are noted, and a supervisor reads them.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>This person objects to the calls (GDPR, article 21): neither the CAF/MSA nor the tax office is asked. Go on with the papers that the family shows.</source>
        <translation>This person objects to the calls (GDPR, article 21): neither the CAF/MSA nor the tax office is asked. Go on with the papers that the family shows.</translation>
    </message>
    <message>
        <source>The question could not be noted in the journal. %1</source>
        <translation>The question could not be noted in the journal. %1</translation>
    </message>
    <message>
        <source>One moment: whether this person objects to the calls is looked up.</source>
        <translation>One moment: whether this person objects to the calls is looked up.</translation>
    </message>
    <message>
        <source>Your account records and prints nothing at the counter: ask a colleague who receives families.</source>
        <translation>Your account records and prints nothing at the counter: ask a colleague who receives families.</translation>
    </message>
    <message numerus="yes">
        <source>New attempt in %n second(s); Esc cancels.</source>
        <translation>
            <numerusform>New attempt in %n second; Esc cancels.</numerusform>
            <numerusform>New attempt in %n seconds; Esc cancels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the CAF/MSA about another month</source>
        <translation>Ask the CAF/MSA about another month</translation>
    </message>
    <message>
        <source>Ask the CAF/MSA about the month before</source>
        <translation>Ask the CAF/MSA about the month before</translation>
    </message>
    <message>
        <source>Try what is proposed, when nobody was found</source>
        <translation>Try what is proposed, when nobody was found</translation>
    </message>
    <message>
        <source>Other tries</source>
        <translation>Other tries</translation>
    </message>
    <message>
        <source>The case and the paper keep the identity as it was typed.</source>
        <translation>The case and the paper keep the identity as it was typed.</translation>
    </message>
    <message>
        <source>Use the form that was found</source>
        <translation>Use the form that was found</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Keep what was typed</translation>
    </message>
</context>
<context>
    <name>DestroyCard</name>
    <message>
        <source>Destroy what the slip of %1 names</source>
        <translation>Destroy what the slip of %1 names</translation>
    </message>
    <message>
        <source>&amp;Visa of the departmental archives</source>
        <translation>&amp;Visa of the departmental archives</translation>
    </message>
    <message>
        <source>Progress of the destruction</source>
        <translation>Progress of the destruction</translation>
    </message>
    <message>
        <source>Public archives are destroyed with the visa of the departmental archives only (code du patrimoine, article L214-3). The keys of the cases are destroyed, and with them what they hold; nothing brings them back.</source>
        <translation>Public archives are destroyed with the visa of the departmental archives only (code du patrimoine, article L214-3). The keys of the cases are destroyed, and with them what they hold; nothing brings them back.</translation>
    </message>
    <message>
        <source>As on the signed slip: who, number, day.</source>
        <translation>As on the signed slip: who, number, day.</translation>
    </message>
    <message>
        <source>&amp;Leave without destroying anything</source>
        <translation>&amp;Leave without destroying anything</translation>
    </message>
    <message>
        <source>Destroy for &amp;good</source>
        <translation>Destroy for &amp;good</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>Go &amp;back</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n month(s) of consultations</source>
        <translation>
            <numerusform>%1, %n month of consultations</numerusform>
            <numerusform>%1, %n months of consultations</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the visa: without it nothing is destroyed.</source>
        <translation>Type the visa: without it nothing is destroyed.</translation>
    </message>
    <message>
        <source>To be destroyed for good, under the visa “%2”: %1.</source>
        <translation>To be destroyed for good, under the visa “%2”: %1.</translation>
    </message>
    <message>
        <source>Destroying…</source>
        <translation>Destroying…</translation>
    </message>
    <message>
        <source>Another program holds the case log. What was destroyed stays so; begin again in a moment, and it goes on from there.</source>
        <translation>Another program holds the case log. What was destroyed stays so; begin again in a moment, and it goes on from there.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Destroyed: %1 (%2 records).</source>
        <translation>Destroyed: %1 (%2 records).</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stay: taken back, disputed, or kept longer by a newer setting.</source>
        <translation>
            <numerusform>%n case stays: taken back, disputed, or kept longer by a newer setting.</numerusform>
            <numerusform>%n cases stay: taken back, disputed, or kept longer by a newer setting.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the same slip goes on from there.</source>
        <translation>Stopped: the same slip goes on from there.</translation>
    </message>
    <message>
        <source>Backups made before still hold the keys: make a new one now, and destroy the older ones within three months.</source>
        <translation>Backups made before still hold the keys: make a new one now, and destroy the older ones within three months.</translation>
    </message>
    <message>
        <source>Destr&amp;oy…</source>
        <translation>Destr&amp;oy…</translation>
    </message>
</context>
<context>
    <name>DiagnosisCard</name>
    <message>
        <source>Diagnosis of the connection</source>
        <translation>Diagnosis of the connection</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copy for support</translation>
    </message>
    <message>
        <source>Goes the way to the State’s service step by step, with the settings as they are saved. No family is asked about; what it says names nobody.</source>
        <translation>Goes the way to the State’s service step by step, with the settings as they are saved. No family is asked about; what it says names nobody.</translation>
    </message>
    <message>
        <source>The whole as text, for whoever helps</source>
        <translation>The whole as text, for whoever helps</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1, %2 ms</translation>
    </message>
    <message>
        <source>On the way…</source>
        <translation>On the way…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>It stops at: %1.</source>
        <translation>It stops at: %1.</translation>
    </message>
    <message>
        <source>The whole way is free.</source>
        <translation>The whole way is free.</translation>
    </message>
</context>
<context>
    <name>DiagnosisWords</name>
    <message>
        <source>It says %1, signed by %2, until %3.</source>
        <translation>It says %1, signed by %2, until %3.</translation>
    </message>
    <message>
        <source>Nobody knows the name %1: check the address in the settings, and that the network is plugged in.</source>
        <translation>Nobody knows the name %1: check the address in the settings, and that the network is plugged in.</translation>
    </message>
    <message>
        <source>Nobody answers for names: this computer has no network, or its name server is away. Tell the network’s administrator.</source>
        <translation>Nobody answers for names: this computer has no network, or its name server is away. Tell the network’s administrator.</translation>
    </message>
    <message>
        <source>%1 refuses connections at port %2: check the address, or have the town hall’s firewall opened to it.</source>
        <translation>%1 refuses connections at port %2: check the address, or have the town hall’s firewall opened to it.</translation>
    </message>
    <message>
        <source>%1 does not answer at port %2: a firewall swallows the connection, or the service has banned this address. Tell the network’s administrator.</source>
        <translation>%1 does not answer at port %2: a firewall swallows the connection, or the service has banned this address. Tell the network’s administrator.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the network is down, or no way leads there. Tell the network’s administrator.</source>
        <translation>%1 cannot be reached: the network is down, or no way leads there. Tell the network’s administrator.</translation>
    </message>
    <message>
        <source>The proxy asks who we are and did not accept what the settings say: put the name and the password it expects. A proxy that knows Windows sessions only must be told to let this program through.</source>
        <translation>The proxy asks who we are and did not accept what the settings say: put the name and the password it expects. A proxy that knows Windows sessions only must be told to let this program through.</translation>
    </message>
    <message>
        <source>The proxy does not let through to %1: have this address allowed there.</source>
        <translation>The proxy does not let through to %1: have this address allowed there.</translation>
    </message>
    <message>
        <source>The certificate is signed by nobody whom this computer trusts: a device of the town hall may open connections. Ask for its authority and give its file in the settings.</source>
        <translation>The certificate is signed by nobody whom this computer trusts: a device of the town hall may open connections. Ask for its authority and give its file in the settings.</translation>
    </message>
    <message>
        <source>The certificate is not valid at this time: check this computer’s clock first.</source>
        <translation>The certificate is not valid at this time: check this computer’s clock first.</translation>
    </message>
    <message>
        <source>The certificate is that of another name: check the address; something on the way may answer in the service’s place.</source>
        <translation>The certificate is that of another name: check the address; something on the way may answer in the service’s place.</translation>
    </message>
    <message>
        <source>The encrypted connection could not be made (TLS 1.2 or newer is needed): something on the way may cut it. Tell the network’s administrator.</source>
        <translation>The encrypted connection could not be made (TLS 1.2 or newer is needed): something on the way may cut it. Tell the network’s administrator.</translation>
    </message>
    <message>
        <source>%1 is known.</source>
        <translation>%1 is known.</translation>
    </message>
    <message>
        <source>%1 answers at port %2.</source>
        <translation>%1 answers at port %2.</translation>
    </message>
    <message>
        <source>It lets through.</source>
        <translation>It lets through.</translation>
    </message>
    <message>
        <source>The State’s service answers.</source>
        <translation>The State’s service answers.</translation>
    </message>
    <message>
        <source>Readable; it does not say until when.</source>
        <translation>Readable; it does not say until when.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>not tried</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>On this computer: nothing to encrypt.</source>
        <translation>On this computer: nothing to encrypt.</translation>
    </message>
    <message>
        <source>There is none on this way.</source>
        <translation>There is none on this way.</translation>
    </message>
    <message>
        <source>Diagnosis of %1</source>
        <translation>Diagnosis of %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
</context>
<context>
    <name>DigestPage</name>
    <message>
        <source>D&amp;ay</source>
        <translation>D&amp;ay</translation>
    </message>
    <message>
        <source>&amp;Show the digest</source>
        <translation>&amp;Show the digest</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Digest of a day</source>
        <translation>Digest of a day</translation>
    </message>
    <message>
        <source>Print it in the evening and file it: the mark that it carries proves later that nothing before it was changed or taken away. It names no family and counts nobody's work.</source>
        <translation>Print it in the evening and file it: the mark that it carries proves later that nothing before it was changed or taken away. It names no family and counts nobody's work.</translation>
    </message>
    <message>
        <source>Print the digest</source>
        <translation>Print the digest</translation>
    </message>
    <message>
        <source>Save the digest as PDF</source>
        <translation>Save the digest as PDF</translation>
    </message>
    <message>
        <source>Type a day as 23/11/2026.</source>
        <translation>Type a day as 23/11/2026.</translation>
    </message>
    <message>
        <source>This day has not come yet: choose today or an earlier one.</source>
        <translation>This day has not come yet: choose today or an earlier one.</translation>
    </message>
    <message>
        <source>The log is being read…</source>
        <translation>The log is being read…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>%1: the mark of the log</source>
        <translation>%1: the mark of the log</translation>
    </message>
    <message>
        <source>%1 records at %2. To prove later that they are all there: « Verify the log », with this mark.</source>
        <translation>%1 records at %2. To prove later that they are all there: « Verify the log », with this mark.</translation>
    </message>
    <message>
        <source>Cases opened</source>
        <translation>Cases opened</translation>
    </message>
    <message>
        <source>Cases changed</source>
        <translation>Cases changed</translation>
    </message>
    <message>
        <source>Attestations made</source>
        <translation>Attestations made</translation>
    </message>
    <message>
        <source>Consultations, prints, questions to providers</source>
        <translation>Consultations, prints, questions to providers</translation>
    </message>
    <message>
        <source>Marks set or taken back</source>
        <translation>Marks set or taken back</translation>
    </message>
    <message>
        <source>Cases since the beginning, in the evening</source>
        <translation>Cases since the beginning, in the evening</translation>
    </message>
    <message>
        <source>No act on the log that day.</source>
        <translation>No act on the log that day.</translation>
    </message>
    <message>
        <source>Acts on the log</source>
        <translation>Acts on the log</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save the digest</source>
        <translation>Save the digest</translation>
    </message>
    <message>
        <source>log-%1.pdf</source>
        <translation>log-%1.pdf</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>%1 — families from outside</source>
        <translation>%1 — families from outside</translation>
    </message>
    <message>
        <source>Rate (%)</source>
        <translation>Rate (%)</translation>
    </message>
    <message>
        <source>Share of the cost (%)</source>
        <translation>Share of the cost (%)</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Lowest price</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Highest price</translation>
    </message>
    <message>
        <source>Price at the lower bound</source>
        <translation>Price at the lower bound</translation>
    </message>
    <message>
        <source>Price at the upper bound</source>
        <translation>Price at the upper bound</translation>
    </message>
    <message>
        <source>Lowest quotient</source>
        <translation>Lowest quotient</translation>
    </message>
    <message>
        <source>Highest quotient</source>
        <translation>Highest quotient</translation>
    </message>
    <message>
        <source>Quotient</source>
        <translation>Quotient</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>A figure is needed here, such as 3,30.</source>
        <translation>A figure is needed here, such as 3,30.</translation>
    </message>
    <message>
        <source>« %1 » is no figure: type it as 3,30.</source>
        <translation>« %1 » is no figure: type it as 3,30.</translation>
    </message>
    <message>
        <source>« %1 » is no bound: type 400, &gt; 400, ≥ 400, &lt; 400 or ≤ 400.</source>
        <translation>« %1 » is no bound: type 400, &gt; 400, ≥ 400, &lt; 400 or ≤ 400.</translation>
    </message>
    <message>
        <source>« %1 » is no range: write it as « de 0 à 400 », « ≤ 400 » or « plus de 800 ».</source>
        <translation>« %1 » is no range: write it as « de 0 à 400 », « ≤ 400 » or « plus de 800 ».</translation>
    </message>
    <message>
        <source>« %1 » is a percentage, where a price stands.</source>
        <translation>« %1 » is a percentage, where a price stands.</translation>
    </message>
    <message>
        <source>« %1 » is an amount, where a percentage stands.</source>
        <translation>« %1 » is an amount, where a percentage stands.</translation>
    </message>
    <message>
        <source>A row needs a name.</source>
        <translation>A row needs a name.</translation>
    </message>
    <message>
        <source>« %1 » is the name of another row: give each its own.</source>
        <translation>« %1 » is the name of another row: give each its own.</translation>
    </message>
    <message>
        <source>No row is called « %1 »: paste the bounds too, or correct the name.</source>
        <translation>No row is called « %1 »: paste the bounds too, or correct the name.</translation>
    </message>
    <message>
        <source>This cell is a rule of its own: change it in the text.</source>
        <translation>This cell is a rule of its own: change it in the text.</translation>
    </message>
    <message>
        <source>There are more columns than in the table.</source>
        <translation>There are more columns than in the table.</translation>
    </message>
    <message>
        <source>There are more rows than in the table: paste the bounds too, or add rows first.</source>
        <translation>There are more rows than in the table: paste the bounds too, or add rows first.</translation>
    </message>
    <message>
        <source>This row has not as many cells as the first one.</source>
        <translation>This row has not as many cells as the first one.</translation>
    </message>
    <message>
        <source>Nothing to paste: copy cells in a spreadsheet first.</source>
        <translation>Nothing to paste: copy cells in a spreadsheet first.</translation>
    </message>
    <message>
        <source>Nothing was pasted. Row %1: %2</source>
        <translation>Nothing was pasted. Row %1: %2</translation>
    </message>
    <message>
        <source>Nothing was pasted. Row %1, column %2: %3</source>
        <translation>Nothing was pasted. Row %1, column %2: %3</translation>
    </message>
    <message>
        <source>Not published: another desk is publishing. Try again in a moment.</source>
        <translation>Not published: another desk is publishing. Try again in a moment.</translation>
    </message>
    <message>
        <source>Not published: the register « published.json » does not read. Put it back from a backup.</source>
        <translation>Not published: the register « published.json » does not read. Put it back from a backup.</translation>
    </message>
    <message>
        <source>Not published: the folder of the schedules cannot be written. Check the disk and the rights.</source>
        <translation>Not published: the folder of the schedules cannot be written. Check the disk and the rights.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to report: every quotient has one price.</source>
        <translation>Nothing to report: every quotient has one price.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
</context>
<context>
    <name>DraftActions</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publish…</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>Remove the draft</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>A draft with the same prices, for the next vote: what is published is never changed (%1)</source>
        <translation>A draft with the same prices, for the next vote: what is published is never changed (%1)</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message>
        <source>Draft of a schedule</source>
        <translation>Draft of a schedule</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Table or text of the draft</source>
        <translation>Table or text of the draft</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publish…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>being saved…</source>
        <translation>being saved…</translation>
    </message>
    <message>
        <source>draft, saved</source>
        <translation>draft, saved</translation>
    </message>
    <message>
        <source>Not saved: the folder of the drafts cannot be written. Check the disk.</source>
        <translation>Not saved: the folder of the drafts cannot be written. Check the disk.</translation>
    </message>
    <message>
        <source>This cannot be written here: change it in the text.</source>
        <translation>This cannot be written here: change it in the text.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The text is no schedule file at this place. Correct it in the text: %1</source>
        <translation>The text is no schedule file at this place. Correct it in the text: %1</translation>
    </message>
    <message>
        <source>Not saved: the folder of the drafts cannot be written. Check the disk; Esc again leaves without the last steps.</source>
        <translation>Not saved: the folder of the drafts cannot be written. Check the disk; Esc again leaves without the last steps.</translation>
    </message>
</context>
<context>
    <name>DraftGridModel</name>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>in the text</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nothing to report</translation>
    </message>
</context>
<context>
    <name>DraftHeader</name>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itle</translation>
    </message>
    <message>
        <source>A&amp;ct</source>
        <translation>A&amp;ct</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>First &amp;day</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>Postal codes of the c&amp;ommune</source>
        <translation>Postal codes of the c&amp;ommune</translation>
    </message>
    <message>
        <source>Head of the draft</source>
        <translation>Head of the draft</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Type a date, such as 01/09/2027.</source>
        <translation>Type a date, such as 01/09/2027.</translation>
    </message>
    <message>
        <source>A postal code has five figures: 13999, 13998.</source>
        <translation>A postal code has five figures: 13999, 13998.</translation>
    </message>
    <message>
        <source>Postal codes</source>
        <translation>Postal codes</translation>
    </message>
    <message>
        <source>To be given, such as 01/09/2027.</source>
        <translation>To be given, such as 01/09/2027.</translation>
    </message>
    <message>
        <source>To be given.</source>
        <translation>To be given.</translation>
    </message>
    <message>
        <source>Its number and its date are asked for when it is published.</source>
        <translation>Its number and its date are asked for when it is published.</translation>
    </message>
</context>
<context>
    <name>DraftTable</name>
    <message>
        <source>Table of the draft</source>
        <translation>Table of the draft</translation>
    </message>
    <message>
        <source>Prices of the draft</source>
        <translation>Prices of the draft</translation>
    </message>
    <message>
        <source>In the table: change the cell</source>
        <translation>In the table: change the cell</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Which table of the draft is shown</source>
        <translation>Which table of the draft is shown</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Remove the row</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Cells copied in a spreadsheet. With their bounds they become all the rows; prices alone go in from the chosen cell on. (%1)</source>
        <translation>Cells copied in a spreadsheet. With their bounds they become all the rows; prices alone go in from the chosen cell on. (%1)</translation>
    </message>
    <message>
        <source>This rule has no table: it is changed in the text.</source>
        <translation>This rule has no table: it is changed in the text.</translation>
    </message>
    <message>
        <source>Row %1 added</source>
        <translation>Row %1 added</translation>
    </message>
    <message>
        <source>The new row is a copy of the one above it: change its bounds and its prices.</source>
        <translation>The new row is a copy of the one above it: change its bounds and its prices.</translation>
    </message>
    <message>
        <source>Row %1 removed</source>
        <translation>Row %1 removed</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted: they are now the whole table.</source>
        <translation>
            <numerusform>%n row pasted: it is now the whole table.</numerusform>
            <numerusform>%n rows pasted: they are now the whole table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of prices pasted.</source>
        <translation>
            <numerusform>%n row of prices pasted.</numerusform>
            <numerusform>%n rows of prices pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message>
        <source>Text of the draft</source>
        <translation>Text of the draft</translation>
    </message>
    <message>
        <source>File of the draft</source>
        <translation>File of the draft</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>What the check says</translation>
    </message>
    <message>
        <source>Enter leads to the line</source>
        <translation>Enter leads to the line</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In the remarks: go to the line</source>
        <translation>In the remarks: go to the line</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Looking for what is due…</source>
        <translation>Looking for what is due…</translation>
    </message>
    <message>
        <source>Cases that are due</source>
        <translation>Cases that are due</translation>
    </message>
    <message>
        <source>P&amp;ropose for elimination…</source>
        <translation>P&amp;ropose for elimination…</translation>
    </message>
    <message>
        <source>&amp;Hide them and make the slip</source>
        <translation>&amp;Hide them and make the slip</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Not now</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) leave every list for thirty days. Until then any of them can be taken back; nothing is destroyed before the archives have answered.</source>
        <translation>
            <numerusform>%n case leaves every list for thirty days. Until then any of them can be taken back; nothing is destroyed before the archives have answered.</numerusform>
            <numerusform>%n cases leave every list for thirty days. Until then any of them can be taken back; nothing is destroyed before the archives have answered.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hiding the cases…</source>
        <translation>Hiding the cases…</translation>
    </message>
    <message numerus="yes">
        <source>Journal of consultations: %n month(s), the latest is %1.</source>
        <translation>
            <numerusform>Journal of consultations: %n month, the latest is %1.</numerusform>
            <numerusform>Journal of consultations: %n months, the latest is %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due: no case’s time has run out.</source>
        <translation>Nothing is due: no case’s time has run out.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may go today.</source>
        <translation>
            <numerusform>%n case may go today.</numerusform>
            <numerusform>%n cases may go today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, last used in %2: %n</source>
        <translation>
            <numerusform>%1, last used in %2: %n</numerusform>
            <numerusform>%1, last used in %2: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntranceCard</name>
    <message>
        <source>Work in progress</source>
        <translation>Work in progress</translation>
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
        <translation>Paper shown by the family</translation>
    </message>
    <message>
        <source>The family’s word</source>
        <translation>The family’s word</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Keep this value</source>
        <translation>Keep this value</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Leave as it was</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>if useful</source>
        <translation>if useful</translation>
    </message>
    <message>
        <source>Say why this differs from what the fund sent.</source>
        <translation>Say why this differs from what the fund sent.</translation>
    </message>
</context>
<context>
    <name>FactFields</name>
    <message>
        <source>in the commune</source>
        <translation>in the commune</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>outside the commune</source>
        <translation>outside the commune</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Type the quotient as a number, such as 900 or 622,50.</source>
        <translation>Type the quotient as a number, such as 900 or 622,50.</translation>
    </message>
    <message>
        <source>Type the number of children in figures, from 0 to %1.</source>
        <translation>Type the number of children in figures, from 0 to %1.</translation>
    </message>
    <message>
        <source>Type the day of service as 01/09/2026.</source>
        <translation>Type the day of service as 01/09/2026.</translation>
    </message>
    <message>
        <source>Type the ages of the children in figures, with commas between: 4, 7.</source>
        <translation>Type the ages of the children in figures, with commas between: 4, 7.</translation>
    </message>
    <message>
        <source>%1: type a number, such as 3 or 622,50.</source>
        <translation>%1: type a number, such as 3 or 622,50.</translation>
    </message>
    <message>
        <source>&amp;Quotient (€ a month)</source>
        <translation>&amp;Quotient (€ a month)</translation>
    </message>
    <message>
        <source>C&amp;hildren</source>
        <translation>C&amp;hildren</translation>
    </message>
    <message>
        <source>&amp;Lives</source>
        <translation>&amp;Lives</translation>
    </message>
    <message>
        <source>%1 (€)</source>
        <translation>%1 (€)</translation>
    </message>
    <message>
        <source>The age of each child, with commas between; empty when it is not known</source>
        <translation>The age of each child, with commas between; empty when it is not known</translation>
    </message>
    <message>
        <source>Number of children in charge; empty when it is not known</source>
        <translation>Number of children in charge; empty when it is not known</translation>
    </message>
    <message>
        <source>Where the family lives</source>
        <translation>Where the family lives</translation>
    </message>
    <message>
        <source>With commas between; this service knows: %1</source>
        <translation>With commas between; this service knows: %1</translation>
    </message>
    <message>
        <source>With commas between; empty for none</source>
        <translation>With commas between; empty for none</translation>
    </message>
    <message>
        <source>Empty when it is not known</source>
        <translation>Empty when it is not known</translation>
    </message>
</context>
<context>
    <name>FamiliesModel</name>
    <message>
        <source>in force: %1</source>
        <translation>in force: %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>none</source>
        <comment>expected price</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>as expected: %1</source>
        <translation>as expected: %1</translation>
    </message>
    <message>
        <source>WRONG: %1 expected</source>
        <translation>WRONG: %1 expected</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Change from the one in force</source>
        <translation>Change from the one in force</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
</context>
<context>
    <name>FamiliesPanel</name>
    <message>
        <source>Test families</source>
        <translation>Test families</translation>
    </message>
    <message>
        <source>Na&amp;me of the family</source>
        <translation>Na&amp;me of the family</translation>
    </message>
    <message>
        <source>Name of the family</source>
        <translation>Name of the family</translation>
    </message>
    <message>
        <source>Add a family</source>
        <translation>Add a family</translation>
    </message>
    <message>
        <source>Expect this price</source>
        <translation>Expect this price</translation>
    </message>
    <message>
        <source>Remove the family</source>
        <translation>Remove the family</translation>
    </message>
    <message>
        <source>The file of the test families cannot be read (%1). It is left as it is; what you change here is not kept.</source>
        <translation>The file of the test families cannot be read (%1). It is left as it is; what you change here is not kept.</translation>
    </message>
    <message>
        <source>Family %1</source>
        <translation>Family %1</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) pay(s) otherwise than expected.</source>
        <translation>
            <numerusform>%n family pays otherwise than expected.</numerusform>
            <numerusform>%n families pay otherwise than expected.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fictitious families, kept on this desk: a price that is expected is checked with every change of the grid.</source>
        <translation>Fictitious families, kept on this desk: a price that is expected is checked with every change of the grid.</translation>
    </message>
    <message>
        <source>The test families could not be kept: check that the disk has room.</source>
        <translation>The test families could not be kept: check that the disk has room.</translation>
    </message>
    <message>
        <source>Put the family back</source>
        <translation>Put the family back</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Birth name: as on the identity document, even if another name is used.</source>
        <translation>Birth name: as on the identity document, even if another name is used.</translation>
    </message>
    <message>
        <source>Type the birth name, as it stands on the identity document.</source>
        <translation>Type the birth name, as it stands on the identity document.</translation>
    </message>
    <message>
        <source>Keep only letters, spaces, hyphens and apostrophes in the birth name.</source>
        <translation>Keep only letters, spaces, hyphens and apostrophes in the birth name.</translation>
    </message>
    <message>
        <source>Shorten the birth name to 100 characters: only the family name goes here.</source>
        <translation>Shorten the birth name to 100 characters: only the family name goes here.</translation>
    </message>
    <message>
        <source>Usage name: only where it differs from the birth name.</source>
        <translation>Usage name: only where it differs from the birth name.</translation>
    </message>
    <message>
        <source>Type the usage name, or leave the field empty if there is none.</source>
        <translation>Type the usage name, or leave the field empty if there is none.</translation>
    </message>
    <message>
        <source>Keep only letters, spaces, hyphens and apostrophes in the usage name.</source>
        <translation>Keep only letters, spaces, hyphens and apostrophes in the usage name.</translation>
    </message>
    <message>
        <source>Shorten the usage name to 100 characters: only the name used goes here.</source>
        <translation>Shorten the usage name to 100 characters: only the name used goes here.</translation>
    </message>
    <message>
        <source>Given names: one at a time, compound names whole (Anne-Laure).</source>
        <translation>Given names: one at a time, compound names whole (Anne-Laure).</translation>
    </message>
    <message>
        <source>Type at least the first given name of the identity document.</source>
        <translation>Type at least the first given name of the identity document.</translation>
    </message>
    <message>
        <source>Keep only letters, spaces, hyphens and apostrophes in each given name.</source>
        <translation>Keep only letters, spaces, hyphens and apostrophes in each given name.</translation>
    </message>
    <message>
        <source>Split the given names: one at a time, 100 characters at most.</source>
        <translation>Split the given names: one at a time, 100 characters at most.</translation>
    </message>
    <message>
        <source>Remove some given names: the first ones of the identity document are enough.</source>
        <translation>Remove some given names: the first ones of the identity document are enough.</translation>
    </message>
    <message>
        <source>Birth date: day, month, year; 00 for an unknown day or month.</source>
        <translation>Birth date: day, month, year; 00 for an unknown day or month.</translation>
    </message>
    <message>
        <source>Type the birth date; the year alone is enough if the rest is unknown.</source>
        <translation>Type the birth date; the year alone is enough if the rest is unknown.</translation>
    </message>
    <message>
        <source>Type a date of the calendar, such as 03/09/1982; 00 for an unknown day or month.</source>
        <translation>Type a date of the calendar, such as 03/09/1982; 00 for an unknown day or month.</translation>
    </message>
    <message>
        <source>Keep only figures and slashes in the birth date, such as 03/09/1982.</source>
        <translation>Keep only figures and slashes in the birth date, such as 03/09/1982.</translation>
    </message>
    <message>
        <source>Correct the birth date: it must be before today.</source>
        <translation>Correct the birth date: it must be before today.</translation>
    </message>
    <message>
        <source>Correct the year of birth: it cannot be before 1900.</source>
        <translation>Correct the year of birth: it cannot be before 1900.</translation>
    </message>
    <message>
        <source>Sex: as on the identity document, F or M.</source>
        <translation>Sex: as on the identity document, F or M.</translation>
    </message>
    <message>
        <source>Choose the sex shown on the identity document.</source>
        <translation>Choose the sex shown on the identity document.</translation>
    </message>
    <message>
        <source>Choose F for female or M for male.</source>
        <translation>Choose F for female or M for male.</translation>
    </message>
    <message>
        <source>Country of birth: the first letters, then choose from the list.</source>
        <translation>Country of birth: the first letters, then choose from the list.</translation>
    </message>
    <message>
        <source>Choose the country of birth from the list.</source>
        <translation>Choose the country of birth from the list.</translation>
    </message>
    <message>
        <source>This country is not in the list: type its first letters and choose it.</source>
        <translation>This country is not in the list: type its first letters and choose it.</translation>
    </message>
    <message>
        <source>Town of birth: the first four letters, then choose from the list.</source>
        <translation>Town of birth: the first four letters, then choose from the list.</translation>
    </message>
    <message>
        <source>This town is not in the list: type its first four letters and choose it.</source>
        <translation>This town is not in the list: type its first four letters and choose it.</translation>
    </message>
    <message>
        <source>SIRET of the town hall: 14 figures.</source>
        <translation>SIRET of the town hall: 14 figures.</translation>
    </message>
    <message>
        <source>Type the town hall's SIRET: 14 figures.</source>
        <translation>Type the town hall's SIRET: 14 figures.</translation>
    </message>
    <message>
        <source>Keep only figures in the SIRET; spaces are allowed.</source>
        <translation>Keep only figures in the SIRET; spaces are allowed.</translation>
    </message>
    <message>
        <source>A SIRET has 14 figures: complete it, or remove those that are too many.</source>
        <translation>A SIRET has 14 figures: complete it, or remove those that are too many.</translation>
    </message>
    <message>
        <source>This SIRET holds a typing error: check each figure against an official paper.</source>
        <translation>This SIRET holds a typing error: check each figure against an official paper.</translation>
    </message>
    <message>
        <source>Postal code: five figures.</source>
        <translation>Postal code: five figures.</translation>
    </message>
    <message>
        <source>Type the postal code: five figures.</source>
        <translation>Type the postal code: five figures.</translation>
    </message>
    <message>
        <source>Keep only figures in the postal code.</source>
        <translation>Keep only figures in the postal code.</translation>
    </message>
    <message>
        <source>A French postal code has five figures: complete or shorten it.</source>
        <translation>A French postal code has five figures: complete or shorten it.</translation>
    </message>
    <message>
        <source>This is not a French postal code: they go from 01000 to 98999.</source>
        <translation>This is not a French postal code: they go from 01000 to 98999.</translation>
    </message>
    <message>
        <source>Token file: the file that holds the token received from the State, and nothing else.</source>
        <translation>Token file: the file that holds the token received from the State, and nothing else.</translation>
    </message>
    <message>
        <source>The token file is empty: put the token received from the State in it.</source>
        <translation>The token file is empty: put the token received from the State in it.</translation>
    </message>
    <message>
        <source>The token file holds something other than a token: copy the token again, alone on its line.</source>
        <translation>The token file holds something other than a token: copy the token again, alone on its line.</translation>
    </message>
    <message>
        <source>The token file is too long: it must hold the token and nothing else.</source>
        <translation>The token file is too long: it must hold the token and nothing else.</translation>
    </message>
    <message>
        <source>The token is cut: copy it again whole, its three parts between points.</source>
        <translation>The token is cut: copy it again whole, its three parts between points.</translation>
    </message>
    <message>
        <source>Address of the service: https:// then the name that the State gave.</source>
        <translation>Address of the service: https:// then the name that the State gave.</translation>
    </message>
    <message>
        <source>Type the address of the service, starting with https://.</source>
        <translation>Type the address of the service, starting with https://.</translation>
    </message>
    <message>
        <source>Correct the address of the service: it holds a character that no address has.</source>
        <translation>Correct the address of the service: it holds a character that no address has.</translation>
    </message>
    <message>
        <source>Start the address of the service with https://: the exchange must be encrypted.</source>
        <translation>Start the address of the service with https://: the exchange must be encrypted.</translation>
    </message>
    <message>
        <source>Nothing to correct.</source>
        <translation>Nothing to correct.</translation>
    </message>
    <message>
        <source>This field must be filled.</source>
        <translation>This field must be filled.</translation>
    </message>
    <message>
        <source>A character is not accepted here.</source>
        <translation>A character is not accepted here.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>This is too long.</translation>
    </message>
    <message>
        <source>There are too many values.</source>
        <translation>There are too many values.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>This is not a date.</translation>
    </message>
    <message>
        <source>This date is not yet past.</source>
        <translation>This date is not yet past.</translation>
    </message>
    <message>
        <source>This date is too old.</source>
        <translation>This date is too old.</translation>
    </message>
    <message>
        <source>The number of characters is not the right one.</source>
        <translation>The number of characters is not the right one.</translation>
    </message>
    <message>
        <source>The control figures do not match.</source>
        <translation>The control figures do not match.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>This is not a number.</translation>
    </message>
    <message>
        <source>This value is outside what is possible.</source>
        <translation>This value is outside what is possible.</translation>
    </message>
    <message>
        <source>This value is not a known one.</source>
        <translation>This value is not a known one.</translation>
    </message>
    <message>
        <source>Choose the town or the country of birth from the list.</source>
        <translation>Choose the town or the country of birth from the list.</translation>
    </message>
    <message>
        <source>This does not go with the date beside it.</source>
        <translation>This does not go with the date beside it.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Begin real work</source>
        <translation>Begin real work</translation>
    </message>
    <message>
        <source>First &amp;name and name</source>
        <translation>First &amp;name and name</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>The cases of families will be encrypted on this computer: only who has an account opens them. You are about to make the first account, an administrator’s; you will then print a recovery sheet for the town hall’s safe, and add your colleagues.</source>
        <translation>The cases of families will be encrypted on this computer: only who has an account opens them. You are about to make the first account, an administrator’s; you will then print a recovery sheet for the town hall’s safe, and add your colleagues.</translation>
    </message>
    <message>
        <source>Create the case log</source>
        <translation>Create the case log</translation>
    </message>
    <message>
        <source>Practise on &amp;fictitious families</source>
        <translation>Practise on &amp;fictitious families</translation>
    </message>
    <message>
        <source>What you type to sign in; capitals and accents do not matter.</source>
        <translation>What you type to sign in; capitals and accents do not matter.</translation>
    </message>
    <message>
        <source>Written on papers and in the journal.</source>
        <translation>Written on papers and in the journal.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of the first version are on this computer, in clear: they will be taken over and encrypted, and the file in clear deleted.</source>
        <translation>
            <numerusform>%n case of the first version is on this computer, in clear: it will be taken over and encrypted, and the file in clear deleted.</numerusform>
            <numerusform>%n cases of the first version are on this computer, in clear: they will be taken over and encrypted, and the file in clear deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases of the first version are on this computer, in clear: they will be taken over and encrypted, and the file in clear deleted.</source>
        <translation>Cases of the first version are on this computer, in clear: they will be taken over and encrypted, and the file in clear deleted.</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>Making the keys…</translation>
    </message>
    <message>
        <source>A case log has been made here meanwhile: start the program again and sign in.</source>
        <translation>A case log has been made here meanwhile: start the program again and sign in.</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restore a backup…</translation>
    </message>
</context>
<context>
    <name>GivenNamesField</name>
    <message>
        <source>Given name %1, remove</source>
        <translation>Given name %1, remove</translation>
    </message>
    <message>
        <source>Remove this given name</source>
        <translation>Remove this given name</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>For all families</source>
        <translation>For all families</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Family quotient</source>
        <translation>Family quotient</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Share of the family quotient</source>
        <translation>Share of the family quotient</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Lowest price</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Highest price</translation>
    </message>
    <message>
        <source>Prices per %1.</source>
        <translation>Prices per %1.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Share of the resources, an hour</source>
        <translation>Share of the resources, an hour</translation>
    </message>
    <message>
        <source>Share of the family quotient, %1</source>
        <translation>Share of the family quotient, %1</translation>
    </message>
    <message>
        <source>A lower quotient counts as</source>
        <translation>A lower quotient counts as</translation>
    </message>
    <message>
        <source>A higher quotient counts as</source>
        <translation>A higher quotient counts as</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>not printed</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Since %1.</translation>
    </message>
    <message>
        <source>Resources count from %1 a month on.</source>
        <translation>Resources count from %1 a month on.</translation>
    </message>
    <message>
        <source>Resources count up to %1 a month.</source>
        <translation>Resources count up to %1 a month.</translation>
    </message>
    <message>
        <source>Family care, an hour</source>
        <translation>Family care, an hour</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>List and open case</source>
        <translation>List and open case</translation>
    </message>
    <message>
        <source>No case yet. Validate a first family at the desk (Ctrl+1): it will be listed here.</source>
        <translation>No case yet. Validate a first family at the desk (Ctrl+1): it will be listed here.</translation>
    </message>
    <message>
        <source>No case holds “%1”. Check the spelling, or try the year of birth, the town or a child's name.</source>
        <translation>No case holds “%1”. Check the spelling, or try the year of birth, the town or a child's name.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Case before, case after</source>
        <translation>Case before, case after</translation>
    </message>
    <message>
        <source>%1: noted in case %2.</source>
        <translation>%1: noted in case %2.</translation>
    </message>
    <message>
        <source>Case %1 now leads to %2.</source>
        <translation>Case %1 now leads to %2.</translation>
    </message>
    <message>
        <source>Case %1 is a case of its own again.</source>
        <translation>Case %1 is a case of its own again.</translation>
    </message>
    <message>
        <source>Its record cannot be read: it is damaged, or out of reach. The other cases open as usual. Tell your IT service, which can verify the case log and take this case from a backup; what is on paper still holds.</source>
        <translation>Its record cannot be read: it is damaged, or out of reach. The other cases open as usual. Tell your IT service, which can verify the case log and take this case from a backup; what is on paper still holds.</translation>
    </message>
    <message>
        <source>Your account sees no family: the cases are for the agents of the counter.</source>
        <translation>Your account sees no family: the cases are for the agents of the counter.</translation>
    </message>
    <message>
        <source>Only a case that was merged holds “%1”. Press Enter in the search: the case that goes on opens.</source>
        <translation>Only a case that was merged holds “%1”. Press Enter in the search: the case that goes on opens.</translation>
    </message>
    <message>
        <source>No attestation was made: the case could not note it. %1</source>
        <translation>No attestation was made: the case could not note it. %1</translation>
    </message>
</context>
<context>
    <name>HouseholdBlock</name>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Keep all</translation>
    </message>
    <message>
        <source>Keep all that the fund sent</source>
        <translation>Keep all that the fund sent</translation>
    </message>
    <message>
        <source>Family: case, received, kept</source>
        <translation>Family: case, received, kept</translation>
    </message>
    <message>
        <source>Keep this line</source>
        <translation>Keep this line</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Add a child</translation>
    </message>
    <message>
        <source>Add an adult</source>
        <translation>Add an adult</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Received from the CAF/MSA</source>
        <translation>Received from the CAF/MSA</translation>
    </message>
    <message>
        <source>Case of %1</source>
        <translation>Case of %1</translation>
    </message>
    <message>
        <source>the CAF</source>
        <translation>the CAF</translation>
    </message>
    <message>
        <source>the MSA</source>
        <translation>the MSA</translation>
    </message>
    <message>
        <source>the CAF/MSA</source>
        <translation>the CAF/MSA</translation>
    </message>
    <message>
        <source>Received from %1, %2</source>
        <translation>Received from %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message>
        <source>New child</source>
        <translation>New child</translation>
    </message>
    <message>
        <source>New adult</source>
        <translation>New adult</translation>
    </message>
    <message>
        <source>Removed from the household: %1 — %2</source>
        <translation>Removed from the household: %1 — %2</translation>
    </message>
    <message>
        <source>Remove from the household: %1</source>
        <translation>Remove from the household: %1</translation>
    </message>
    <message>
        <source>The two notices together: %1.</source>
        <translation>The two notices together: %1.</translation>
    </message>
    <message>
        <source>Tax notice, from the paper</source>
        <translation>Tax notice, from the paper</translation>
    </message>
</context>
<context>
    <name>HouseholdModel</name>
    <message>
        <source>differs</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
</context>
<context>
    <name>HouseholdWords</name>
    <message>
        <source>shared custody</source>
        <translation>shared custody</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not allowed by the town hall’s rights</source>
        <translation>not allowed by the town hall’s rights</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adult</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Family quotient</source>
        <translation>Family quotient</translation>
    </message>
    <message>
        <source>Lives in the commune</source>
        <translation>Lives in the commune</translation>
    </message>
</context>
<context>
    <name>IdentityBlock</name>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>&amp;Birth name (family name)</source>
        <translation>&amp;Birth name (family name)</translation>
    </message>
    <message>
        <source>&amp;Given names (one by one)</source>
        <translation>&amp;Given names (one by one)</translation>
    </message>
    <message>
        <source>B&amp;orn on</source>
        <translation>B&amp;orn on</translation>
    </message>
    <message>
        <source>Sex in the civil register</source>
        <translation>Sex in the civil register</translation>
    </message>
    <message>
        <source>&amp;Commune or country of birth</source>
        <translation>&amp;Commune or country of birth</translation>
    </message>
    <message>
        <source>&amp;Usage name, if different</source>
        <translation>&amp;Usage name, if different</translation>
    </message>
    <message>
        <source>Practice families</source>
        <translation>Practice families</translation>
    </message>
    <message>
        <source>Fill the form with a fictitious family</source>
        <translation>Fill the form with a fictitious family</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Cancel the request</translation>
    </message>
    <message>
        <source>Ask the CAF/MSA</source>
        <translation>Ask the CAF/MSA</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Services: %1.</source>
        <translation>Services: %1.</translation>
    </message>
    <message>
        <source>… and %1 more, in the file of the rows left out.</source>
        <translation>… and %1 more, in the file of the rows left out.</translation>
    </message>
    <message>
        <source>Rows: %1. Families: %2. Children: %3.</source>
        <translation>Rows: %1. Families: %2. Children: %3.</translation>
    </message>
    <message>
        <source>Quotients: %1, %2 in all, %3 on average.</source>
        <translation>Quotients: %1, %2 in all, %3 on average.</translation>
    </message>
    <message>
        <source>To be written: %1. Already known: %2. Rows refused: %3.</source>
        <translation>To be written: %1. Already known: %2. Rows refused: %3.</translation>
    </message>
    <message>
        <source>number of the family</source>
        <translation>number of the family</translation>
    </message>
    <message>
        <source>birth name</source>
        <translation>birth name</translation>
    </message>
    <message>
        <source>usage name</source>
        <translation>usage name</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>given names</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>birth date</translation>
    </message>
    <message>
        <source>day of birth</source>
        <translation>day of birth</translation>
    </message>
    <message>
        <source>month of birth</source>
        <translation>month of birth</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>year of birth</translation>
    </message>
    <message>
        <source>sex or civility</source>
        <translation>sex or civility</translation>
    </message>
    <message>
        <source>country of birth</source>
        <translation>country of birth</translation>
    </message>
    <message>
        <source>commune of birth</source>
        <translation>commune of birth</translation>
    </message>
    <message>
        <source>département of birth</source>
        <translation>département of birth</translation>
    </message>
    <message>
        <source>line of the address</source>
        <translation>line of the address</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>postal code</translation>
    </message>
    <message>
        <source>town</source>
        <translation>town</translation>
    </message>
    <message>
        <source>family quotient</source>
        <translation>family quotient</translation>
    </message>
    <message>
        <source>month of the quotient</source>
        <translation>month of the quotient</translation>
    </message>
    <message>
        <source>CAF or MSA</source>
        <translation>CAF or MSA</translation>
    </message>
    <message>
        <source>lives in the commune</source>
        <translation>lives in the commune</translation>
    </message>
    <message>
        <source>services registered for</source>
        <translation>services registered for</translation>
    </message>
    <message>
        <source>note of the case</source>
        <translation>note of the case</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sex</translation>
    </message>
    <message>
        <source>custody</source>
        <translation>custody</translation>
    </message>
    <message>
        <source>child %1: %2</source>
        <translation>child %1: %2</translation>
    </message>
    <message>
        <source>The file has no column “%1”: take it out of the mapping, or correct its name.</source>
        <translation>The file has no column “%1”: take it out of the mapping, or correct its name.</translation>
    </message>
    <message>
        <source>The column “%1” is left out: the mapping says nothing of it.</source>
        <translation>The column “%1” is left out: the mapping says nothing of it.</translation>
    </message>
    <message>
        <source>The column “%1” goes where another one goes already (%2): leave one of them out.</source>
        <translation>The column “%1” goes where another one goes already (%2): leave one of them out.</translation>
    </message>
    <message>
        <source>No column gives this, and no case can be made without it: %1.</source>
        <translation>No column gives this, and no case can be made without it: %1.</translation>
    </message>
    <message>
        <source>The birth date comes both whole and in parts: leave one of them out.</source>
        <translation>The birth date comes both whole and in parts: leave one of them out.</translation>
    </message>
    <message>
        <source>The column “%1” is of a child whose given names have no column: name it too.</source>
        <translation>The column “%1” is of a child whose given names have no column: name it too.</translation>
    </message>
    <message>
        <source>A quotient is a whole number of euros a month: 622.</source>
        <translation>A quotient is a whole number of euros a month: 622.</translation>
    </message>
    <message>
        <source>A month is written 10/2026.</source>
        <translation>A month is written 10/2026.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Write yes or no.</translation>
    </message>
    <message>
        <source>Write “alternée” for a shared custody, nothing otherwise.</source>
        <translation>Write “alternée” for a shared custody, nothing otherwise.</translation>
    </message>
    <message>
        <source>This value is not understood.</source>
        <translation>This value is not understood.</translation>
    </message>
    <message>
        <source>There are more or fewer values than columns: look for a separator that is too many or missing.</source>
        <translation>There are more or fewer values than columns: look for a separator that is too many or missing.</translation>
    </message>
    <message>
        <source>No commune had this name at the birth date: check the spelling and the département.</source>
        <translation>No commune had this name at the birth date: check the spelling and the département.</translation>
    </message>
    <message>
        <source>Several communes had this name: give the département or the INSEE code.</source>
        <translation>Several communes had this name: give the département or the INSEE code.</translation>
    </message>
    <message>
        <source>The applicant is not the one of the first row of this family: give each its own family number.</source>
        <translation>The applicant is not the one of the first row of this family: give each its own family number.</translation>
    </message>
    <message>
        <source>The same person stands above in this file.</source>
        <translation>The same person stands above in this file.</translation>
    </message>
    <message>
        <source>This person has a case already.</source>
        <translation>This person has a case already.</translation>
    </message>
    <message>
        <source>Another row of this family is refused.</source>
        <translation>Another row of this family is refused.</translation>
    </message>
    <message>
        <source>%1, column “%2”</source>
        <translation>%1, column “%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This file is larger than 64 MiB: cut it into several, each with the line of its headings.</source>
        <translation>This file is larger than 64 MiB: cut it into several, each with the line of its headings.</translation>
    </message>
    <message>
        <source>This file has no headings: its first line names the columns.</source>
        <translation>This file has no headings: its first line names the columns.</translation>
    </message>
    <message>
        <source>%1: something here is no text. Save the file as CSV UTF-8 and try again.</source>
        <translation>%1: something here is no text. Save the file as CSV UTF-8 and try again.</translation>
    </message>
    <message>
        <source>%1: a value in quotes has no end, or something follows its end. Double the quotes inside it.</source>
        <translation>%1: a value in quotes has no end, or something follows its end. Double the quotes inside it.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>This file cannot be read.</translation>
    </message>
    <message>
        <source>This mapping was written by a later version of the program.</source>
        <translation>This mapping was written by a later version of the program.</translation>
    </message>
    <message>
        <source>This mapping is not a JSON object.</source>
        <translation>This mapping is not a JSON object.</translation>
    </message>
    <message>
        <source>In the mapping, “%1” is not understood: see the names of the fields in the documentation.</source>
        <translation>In the mapping, “%1” is not understood: see the names of the fields in the documentation.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Choose the file that the other program exported (CSV). Nothing is written before you say so.</source>
        <translation>Choose the file that the other program exported (CSV). Nothing is written before you say so.</translation>
    </message>
    <message>
        <source>Import from another program</source>
        <translation>Import from another program</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progress of the import</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choose the file…</translation>
    </message>
    <message>
        <source>Open a mapping…</source>
        <translation>Open a mapping…</translation>
    </message>
    <message>
        <source>Save the mapping…</source>
        <translation>Save the mapping…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Dry run</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Save the rows left out…</source>
        <translation>Save the rows left out…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>File of the other program</source>
        <translation>File of the other program</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tables (*.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Reading the file…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Mapping of the columns</source>
        <translation>Mapping of the columns</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Mappings (*.json)</translation>
    </message>
    <message>
        <source>Reading the mapping…</source>
        <translation>Reading the mapping…</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Save the mapping</translation>
    </message>
    <message>
        <source>Every column has its place: try it out.</source>
        <translation>Every column has its place: try it out.</translation>
    </message>
    <message>
        <source>Reading the families…</source>
        <translation>Reading the families…</translation>
    </message>
    <message>
        <source>Stopped: nothing was counted to the end.</source>
        <translation>Stopped: nothing was counted to the end.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Hold these totals against those of the other program.</source>
        <translation>Nothing is written yet. Hold these totals against those of the other program.</translation>
    </message>
    <message>
        <source>Writing the cases…</source>
        <translation>Writing the cases…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) written.</source>
        <translation>
            <numerusform>%n case written.</numerusform>
            <numerusform>%n cases written.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Stopped: a further import of the same file goes on from there.</source>
        <translation>%1 Stopped: a further import of the same file goes on from there.</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>Save the rows left out</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>found</source>
        <translation>found</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nothing found</translation>
    </message>
    <message>
        <source>no right found</source>
        <translation>no right found</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>too many requests</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>question refused</source>
        <translation>question refused</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Case opened</translation>
    </message>
    <message>
        <source>Case updated</source>
        <translation>Case updated</translation>
    </message>
    <message>
        <source>Attestation made</source>
        <translation>Attestation made</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Looked at</translation>
    </message>
    <message>
        <source>Looked at, protected case</source>
        <translation>Looked at, protected case</translation>
    </message>
    <message>
        <source>Attestation printed or saved</source>
        <translation>Attestation printed or saved</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>Provider asked</source>
        <translation>Provider asked</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>%1 asked</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marked</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s)</source>
        <translation>
            <numerusform>%1: %n case</numerusform>
            <numerusform>%1: %n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Log begun</source>
        <translation>Log begun</translation>
    </message>
    <message>
        <source>Log of the first version taken over</source>
        <translation>Log of the first version taken over</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>Keys changed</translation>
    </message>
    <message>
        <source>Opened with the recovery sheet</source>
        <translation>Opened with the recovery sheet</translation>
    </message>
    <message>
        <source>New password given to an account</source>
        <translation>New password given to an account</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Backup made</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Backup restored</translation>
    </message>
    <message>
        <source>Retention set</source>
        <translation>Retention set</translation>
    </message>
    <message>
        <source>Purge proposed</source>
        <translation>Purge proposed</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purge</translation>
    </message>
    <message>
        <source>Subject access answered</source>
        <translation>Subject access answered</translation>
    </message>
    <message>
        <source>Families of another program imported</source>
        <translation>Families of another program imported</translation>
    </message>
    <message>
        <source>Secret set or taken away</source>
        <translation>Secret set or taken away</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Account added</translation>
    </message>
    <message>
        <source>One’s own password changed</source>
        <translation>One’s own password changed</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>New recovery sheet</translation>
    </message>
    <message>
        <source>Name or roles of an account changed</source>
        <translation>Name or roles of an account changed</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Cases with prices</source>
        <translation>Cases with prices</translation>
    </message>
    <message>
        <source>Cases with a crèche’s price</source>
        <translation>Cases with a crèche’s price</translation>
    </message>
    <message>
        <source>Cases without a decision</source>
        <translation>Cases without a decision</translation>
    </message>
    <message>
        <source>Journal of consultations</source>
        <translation>Journal of consultations</translation>
    </message>
    <message>
        <source>Technical log</source>
        <translation>Technical log</translation>
    </message>
    <message>
        <source>A case is not merged into itself: give the other one.</source>
        <translation>A case is not merged into itself: give the other one.</translation>
    </message>
    <message>
        <source>One of these cases was merged already: take that back first, or choose the case that goes on.</source>
        <translation>One of these cases was merged already: take that back first, or choose the case that goes on.</translation>
    </message>
    <message>
        <source>This case is not merged.</source>
        <translation>This case is not merged.</translation>
    </message>
    <message>
        <source>One of these cases waits to be purged: take it back first.</source>
        <translation>One of these cases waits to be purged: take it back first.</translation>
    </message>
    <message>
        <source>This case does not wait to be purged.</source>
        <translation>This case does not wait to be purged.</translation>
    </message>
    <message>
        <source>Thirty days have not passed since the slip: nothing was destroyed.</source>
        <translation>Thirty days have not passed since the slip: nothing was destroyed.</translation>
    </message>
    <message>
        <source>This is not a slip of this case log, or it was changed: take the file that the proposal wrote.</source>
        <translation>This is not a slip of this case log, or it was changed: take the file that the proposal wrote.</translation>
    </message>
    <message>
        <source>Nothing is due: no slip was made.</source>
        <translation>Nothing is due: no slip was made.</translation>
    </message>
    <message>
        <source>Choose today or an earlier day.</source>
        <translation>Choose today or an earlier day.</translation>
    </message>
    <message>
        <source>Debts of and to a commune lapse after four years, counted from the end of a year (law 68-1250, article 1; CGCT, article L1617-5).</source>
        <translation>Debts of and to a commune lapse after four years, counted from the end of a year (law 68-1250, article 1; CGCT, article L1617-5).</translation>
    </message>
    <message>
        <source>The CAF looks at a crèche’s papers years later: go by your agreement with it.</source>
        <translation>The CAF looks at a crèche’s papers years later: go by your agreement with it.</translation>
    </message>
    <message>
        <source>Nothing was decided: no longer than the family may come back to it.</source>
        <translation>Nothing was decided: no longer than the family may come back to it.</translation>
    </message>
    <message>
        <source>Six months to three years, for internal control (CNIL recommendation 2021-122).</source>
        <translation>Six months to three years, for internal control (CNIL recommendation 2021-122).</translation>
    </message>
    <message>
        <source>Holds no personal data; its duration is the program’s.</source>
        <translation>Holds no personal data; its duration is the program’s.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n year(s))</source>
        <translation>
            <numerusform>%1 (%n year)</numerusform>
            <numerusform>%1 (%n years)</numerusform>
        </translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>applicant</translation>
    </message>
    <message>
        <source>adult of the household</source>
        <translation>adult of the household</translation>
    </message>
    <message>
        <source>child of the household</source>
        <translation>child of the household</translation>
    </message>
</context>
<context>
    <name>KeepingBoard</name>
    <message>
        <source>Keeping and eliminating</source>
        <translation>Keeping and eliminating</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are hidden until %1 at least.</source>
        <translation>
            <numerusform>%n case is hidden until %1 at least.</numerusform>
            <numerusform>%n cases are hidden until %1 at least.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyChangeCard</name>
    <message>
        <source>%1 leaves</source>
        <translation>%1 leaves</translation>
    </message>
    <message>
        <source>Go on with the change of keys</source>
        <translation>Go on with the change of keys</translation>
    </message>
    <message>
        <source>&amp;Stop for now</source>
        <translation>&amp;Stop for now</translation>
    </message>
    <message>
        <source>Their account is closed at once and cannot be opened again; their name stays in the journal. Then every case gets a new key: it takes a few seconds for thousands of cases, and can be stopped and resumed.</source>
        <translation>Their account is closed at once and cannot be opened again; their name stays in the journal. Then every case gets a new key: it takes a few seconds for thousands of cases, and can be stopped and resumed.</translation>
    </message>
    <message>
        <source>The account is closed. Cases that still have the former key get the new one: nothing keeps you from working meanwhile.</source>
        <translation>The account is closed. Cases that still have the former key get the new one: nothing keeps you from working meanwhile.</translation>
    </message>
    <message>
        <source>Progress of the change of keys</source>
        <translation>Progress of the change of keys</translation>
    </message>
    <message>
        <source>Close the account and change the keys</source>
        <translation>Close the account and change the keys</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Leave without &amp;changing anything</source>
        <translation>Leave without &amp;changing anything</translation>
    </message>
    <message>
        <source>Changing the keys…</source>
        <translation>Changing the keys…</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Every key of the program</source>
        <translation>Every key of the program</translation>
    </message>
</context>
<context>
    <name>KnownButton</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>, valid until %1</source>
        <translation>, valid until %1</translation>
    </message>
    <message numerus="yes">
        <source> (and %n other(s))</source>
        <translation>
            <numerusform> (and %n other)</numerusform>
            <numerusform> (and %n others)</numerusform>
        </translation>
    </message>
    <message>
        <source>Already &amp;known: case %1%2%3</source>
        <translation>Already &amp;known: case %1%2%3</translation>
    </message>
    <message>
        <source>Take this case up again (Alt+K)</source>
        <translation>Take this case up again (Alt+K)</translation>
    </message>
    <message>
        <source>%1 (protected case)</source>
        <translation>%1 (protected case)</translation>
    </message>
    <message>
        <source>Perhaps already &amp;known</source>
        <translation>Perhaps already &amp;known</translation>
    </message>
</context>
<context>
    <name>KnownPanel</name>
    <message>
        <source>Already known?</source>
        <translation>Already known?</translation>
    </message>
    <message>
        <source>Already known? Take the case up instead of beginning a second one.</source>
        <translation>Already known? Take the case up instead of beginning a second one.</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Take up</translation>
    </message>
    <message>
        <source>Take up case %1</source>
        <translation>Take up case %1</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>1 case</source>
        <translation>1 case</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 cases</translation>
    </message>
    <message>
        <source>&amp;Merged and leaving cases too</source>
        <translation>&amp;Merged and leaving cases too</translation>
    </message>
    <message>
        <source>Also shows cases that were merged into another one, or that wait for their purge</source>
        <translation>Also shows cases that were merged into another one, or that wait for their purge</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>%1 out of %2 for “%3”</source>
        <translation>%1 out of %2 for “%3”</translation>
    </message>
    <message>
        <source> — %1 of %2 read…</source>
        <translation> — %1 of %2 read…</translation>
    </message>
    <message>
        <source> so far…</source>
        <translation> so far…</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Did you mean:</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Search %1</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The file is damaged: stop working on it, and call your IT service to restore a backup.</source>
        <translation>The file is damaged: stop working on it, and call your IT service to restore a backup.</translation>
    </message>
    <message>
        <source>A record was changed after it was written: compare it with a backup.</source>
        <translation>A record was changed after it was written: compare it with a backup.</translation>
    </message>
    <message>
        <source>A record was taken away: compare with a backup.</source>
        <translation>A record was taken away: compare with a backup.</translation>
    </message>
    <message>
        <source>A record was added or put elsewhere by a program without the key: compare with a backup.</source>
        <translation>A record was added or put elsewhere by a program without the key: compare with a backup.</translation>
    </message>
    <message>
        <source>The log does not end where it was left: records were cut off, or an older file was put in its place.</source>
        <translation>The log does not end where it was left: records were cut off, or an older file was put in its place.</translation>
    </message>
    <message>
        <source>A record cannot be read: call your IT service.</source>
        <translation>A record cannot be read: call your IT service.</translation>
    </message>
    <message>
        <source>The list does not show the latest state of this case: open the case itself, and call your IT service.</source>
        <translation>The list does not show the latest state of this case: open the case itself, and call your IT service.</translation>
    </message>
    <message>
        <source>The key of a record was taken away or changed: compare with a backup.</source>
        <translation>The key of a record was taken away or changed: compare with a backup.</translation>
    </message>
    <message>
        <source>The log does not hold the mark that was printed: this file is an older one, or another one.</source>
        <translation>The log does not hold the mark that was printed: this file is an older one, or another one.</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Choose a picture for the top of the papers</source>
        <translation>Choose a picture for the top of the papers</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Choose the logo</translation>
    </message>
    <message>
        <source>The papers then show a monogram made of the name</source>
        <translation>The papers then show a monogram made of the name</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Remove the logo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read: choose a PNG or a JPEG.</source>
        <translation>This file is not a picture that can be read: choose a PNG or a JPEG.</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Schedules</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Guichet Pass famille</source>
        <translation>Guichet Pass famille</translation>
    </message>
    <message>
        <source>%1 — PRACTICE</source>
        <translation>%1 — PRACTICE</translation>
    </message>
    <message>
        <source>PRACTICE — fictitious families, nothing is sent</source>
        <translation>PRACTICE — fictitious families, nothing is sent</translation>
    </message>
    <message>
        <source>Search all cases</source>
        <translation>Search all cases</translation>
    </message>
    <message>
        <source>Search all cases, outside a text field</source>
        <translation>Search all cases, outside a text field</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In the search: open the first case</source>
        <translation>In the search: open the first case</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>In the search: go to the list</source>
        <translation>In the search: go to the list</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In the search: clear it, then leave it</source>
        <translation>In the search: clear it, then leave it</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>No case matches this search.</source>
        <translation>No case matches this search.</translation>
    </message>
    <message>
        <source>CAF/MSA: to be set up</source>
        <translation>CAF/MSA: to be set up</translation>
    </message>
    <message>
        <source>The CAF/MSA cannot be asked with these settings. Open the settings (Ctrl+,).</source>
        <translation>The CAF/MSA cannot be asked with these settings. Open the settings (Ctrl+,).</translation>
    </message>
    <message>
        <source>Practice: fictitious families</source>
        <translation>Practice: fictitious families</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. The settings lead to real work (Ctrl+,).</source>
        <translation>Nothing leaves this computer. The settings lead to real work (Ctrl+,).</translation>
    </message>
    <message>
        <source>CAF/MSA: ready to ask</source>
        <translation>CAF/MSA: ready to ask</translation>
    </message>
    <message>
        <source>The settings hold what is needed. Open them (Ctrl+,).</source>
        <translation>The settings hold what is needed. Open them (Ctrl+,).</translation>
    </message>
    <message>
        <source>No schedule in force today</source>
        <translation>No schedule in force today</translation>
    </message>
    <message>
        <source>Without a schedule there is no price. Open the schedules (Ctrl+3).</source>
        <translation>Without a schedule there is no price. Open the schedules (Ctrl+3).</translation>
    </message>
    <message>
        <source>Cases: cannot be read</source>
        <translation>Cases: cannot be read</translation>
    </message>
    <message>
        <source>Cases: being read…</source>
        <translation>Cases: being read…</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>Cases: %1</translation>
    </message>
    <message>
        <source>All cases of this desk (Ctrl+2)</source>
        <translation>All cases of this desk (Ctrl+2)</translation>
    </message>
    <message>
        <source>Scanner: ready</source>
        <translation>Scanner: ready</translation>
    </message>
    <message>
        <source>It stands on port %1.</source>
        <translation>It stands on port %1.</translation>
    </message>
    <message>
        <source>Scanner: not there</source>
        <translation>Scanner: not there</translation>
    </message>
    <message>
        <source>Nothing is plugged into port %1. Plug the scanner in, or choose another port (Ctrl+,).</source>
        <translation>Nothing is plugged into port %1. Plug the scanner in, or choose another port (Ctrl+,).</translation>
    </message>
    <message>
        <source>Scanner: taken</source>
        <translation>Scanner: taken</translation>
    </message>
    <message>
        <source>Another program uses port %1, or this account may not. Close that program, or choose another port (Ctrl+,).</source>
        <translation>Another program uses port %1, or this account may not. Close that program, or choose another port (Ctrl+,).</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Practice does not lock: nothing here is about anybody.</source>
        <translation>Practice does not lock: nothing here is about anybody.</translation>
    </message>
    <message>
        <source>Keeping what was typed…</source>
        <translation>Keeping what was typed…</translation>
    </message>
    <message>
        <source>Not locked: what was typed could not be kept. %1</source>
        <translation>Not locked: what was typed could not be kept. %1</translation>
    </message>
    <message>
        <source>What was typed before the lock cannot be read. %1</source>
        <translation>What was typed before the lock cannot be read. %1</translation>
    </message>
    <message>
        <source>What was typed before the lock is on the desk again.</source>
        <translation>What was typed before the lock is on the desk again.</translation>
    </message>
    <message>
        <source>Another family has been begun: what was typed before the lock comes back at the next sign-in.</source>
        <translation>Another family has been begun: what was typed before the lock comes back at the next sign-in.</translation>
    </message>
    <message>
        <source>Cases: %1 of %2 read…</source>
        <translation>Cases: %1 of %2 read…</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>A copy of the case log was made.</source>
        <translation>A copy of the case log was made.</translation>
    </message>
    <message>
        <source>Backups: to be set up</source>
        <translation>Backups: to be set up</translation>
    </message>
    <message>
        <source>No copy of the cases is made by itself. Choose a folder in the settings (Ctrl+,).</source>
        <translation>No copy of the cases is made by itself. Choose a folder in the settings (Ctrl+,).</translation>
    </message>
    <message>
        <source>Ask again: the proxy is told from now on.</source>
        <translation>Ask again: the proxy is told from now on.</translation>
    </message>
    <message>
        <source>CAF/MSA: access refused</source>
        <translation>CAF/MSA: access refused</translation>
    </message>
    <message numerus="yes">
        <source>CAF/MSA: ready, %n day(s) left</source>
        <translation>
            <numerusform>CAF/MSA: ready, %n day left</numerusform>
            <numerusform>CAF/MSA: ready, %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>What the column “%1” is</source>
        <translation>What the column “%1” is</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
</context>
<context>
    <name>MarkPills</name>
    <message>
        <source>Marks of the case</source>
        <translation>Marks of the case</translation>
    </message>
    <message>
        <source>Whoever is not a supervisor says why they open it</source>
        <translation>Whoever is not a supervisor says why they open it</translation>
    </message>
    <message>
        <source>Neither the CAF/MSA nor the tax office is asked</source>
        <translation>Neither the CAF/MSA nor the tax office is asked</translation>
    </message>
    <message>
        <source>Nothing of it is purged before that ends</source>
        <translation>Nothing of it is purged before that ends</translation>
    </message>
    <message>
        <source>Hidden for thirty days, then destroyed</source>
        <translation>Hidden for thirty days, then destroyed</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Protected</source>
        <translation>Protected</translation>
    </message>
    <message>
        <source>Objects to the calls</source>
        <translation>Objects to the calls</translation>
    </message>
    <message>
        <source>Decision contested</source>
        <translation>Decision contested</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>To be purged</source>
        <translation>To be purged</translation>
    </message>
    <message>
        <source>Case protected</source>
        <translation>Case protected</translation>
    </message>
    <message>
        <source>Objection to the calls noted</source>
        <translation>Objection to the calls noted</translation>
    </message>
    <message>
        <source>A decision is contested</source>
        <translation>A decision is contested</translation>
    </message>
    <message>
        <source>Merged into case %1</source>
        <translation>Merged into case %1</translation>
    </message>
    <message>
        <source>Proposed for the purge</source>
        <translation>Proposed for the purge</translation>
    </message>
    <message>
        <source>Protection lifted</source>
        <translation>Protection lifted</translation>
    </message>
    <message>
        <source>Objection to the calls withdrawn</source>
        <translation>Objection to the calls withdrawn</translation>
    </message>
    <message>
        <source>The dispute has ended</source>
        <translation>The dispute has ended</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Merge undone</translation>
    </message>
    <message>
        <source>Taken back from the purge</source>
        <translation>Taken back from the purge</translation>
    </message>
    <message>
        <source>opened the case</source>
        <translation>opened the case</translation>
    </message>
    <message>
        <source>updated the case</source>
        <translation>updated the case</translation>
    </message>
    <message>
        <source>issued an attestation</source>
        <translation>issued an attestation</translation>
    </message>
    <message>
        <source>looked at the case</source>
        <translation>looked at the case</translation>
    </message>
    <message>
        <source>looked at the protected case, saying why</source>
        <translation>looked at the protected case, saying why</translation>
    </message>
    <message>
        <source>printed it</source>
        <translation>printed it</translation>
    </message>
    <message>
        <source>exported it</source>
        <translation>exported it</translation>
    </message>
    <message>
        <source>asked a provider</source>
        <translation>asked a provider</translation>
    </message>
    <message>
        <source>changed a mark of the case</source>
        <translation>changed a mark of the case</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>asked %1</translation>
    </message>
    <message>
        <source>, which could not be read</source>
        <translation>, which could not be read</translation>
    </message>
    <message>
        <source>%1 at %2 — %3: %4</source>
        <translation>%1 at %2 — %3: %4</translation>
    </message>
    <message>
        <source> — reason: %1</source>
        <translation> — reason: %1</translation>
    </message>
</context>
<context>
    <name>MarksCard</name>
    <message>
        <source>Protected: whoever opens it without being a supervisor says why, and the reason is noted.</source>
        <translation>Protected: whoever opens it without being a supervisor says why, and the reason is noted.</translation>
    </message>
    <message>
        <source>Protect this case</source>
        <translation>Protect this case</translation>
    </message>
    <message>
        <source>Lift the protection</source>
        <translation>Lift the protection</translation>
    </message>
    <message>
        <source>Objection to the calls (GDPR, article 21): neither the CAF/MSA nor the tax office is asked about these persons; papers take their place.</source>
        <translation>Objection to the calls (GDPR, article 21): neither the CAF/MSA nor the tax office is asked about these persons; papers take their place.</translation>
    </message>
    <message>
        <source>Note an objection</source>
        <translation>Note an objection</translation>
    </message>
    <message>
        <source>Withdraw the objection</source>
        <translation>Withdraw the objection</translation>
    </message>
    <message>
        <source>Decision contested: nothing of the case is purged before the dispute ends.</source>
        <translation>Decision contested: nothing of the case is purged before the dispute ends.</translation>
    </message>
    <message>
        <source>Note a dispute</source>
        <translation>Note a dispute</translation>
    </message>
    <message>
        <source>End the dispute</source>
        <translation>End the dispute</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>The mark is noted in the history of the case with your name and your reason.</source>
        <translation>The mark is noted in the history of the case with your name and your reason.</translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message>
        <source>This is the same &amp;family as…</source>
        <translation>This is the same &amp;family as…</translation>
    </message>
    <message>
        <source>Same family</source>
        <translation>Same family</translation>
    </message>
    <message>
        <source>A family that was opened twice goes on under one number. Nothing is lost: the other number leads to it, and that can be undone.</source>
        <translation>A family that was opened twice goes on under one number. Nothing is lost: the other number leads to it, and that can be undone.</translation>
    </message>
    <message>
        <source>%1, %2, was merged into this case.</source>
        <translation>%1, %2, was merged into this case.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Undo…</translation>
    </message>
    <message>
        <source>Undo the merge of %1</source>
        <translation>Undo the merge of %1</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 goes on</translation>
    </message>
    <message>
        <source>%1 leads to it</source>
        <translation>%1 leads to it</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Born on</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>The other wa&amp;y round</source>
        <translation>The other wa&amp;y round</translation>
    </message>
    <message>
        <source>Merge %1 into %2?</source>
        <translation>Merge %1 into %2?</translation>
    </message>
    <message>
        <source>Check that it is one family, then say why. What is known of each stays readable in its own history.</source>
        <translation>Check that it is one family, then say why. What is known of each stays readable in its own history.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Merge</translation>
    </message>
    <message>
        <source>Undo the merge of %1?</source>
        <translation>Undo the merge of %1?</translation>
    </message>
    <message>
        <source>It becomes a case of its own again, as it was; the number is listed again.</source>
        <translation>It becomes a case of its own again, as it was; the number is listed again.</translation>
    </message>
    <message>
        <source>&amp;Undo the merge</source>
        <translation>&amp;Undo the merge</translation>
    </message>
</context>
<context>
    <name>MergeChoice</name>
    <message>
        <source>The &amp;other case</source>
        <translation>The &amp;other case</translation>
    </message>
    <message>
        <source>Its number, or a few letters of the family; then Enter.</source>
        <translation>Its number, or a few letters of the family; then Enter.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Leave both cases as they are (Esc)</source>
        <translation>Leave both cases as they are (Esc)</translation>
    </message>
    <message>
        <source>Cases found</source>
        <translation>Cases found</translation>
    </message>
    <message>
        <source>No other case matches: check the number, or type the family’s name.</source>
        <translation>No other case matches: check the number, or type the family’s name.</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Network of the town hall</source>
        <translation>Network of the town hall</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Password at the proxy</translation>
    </message>
    <message>
        <source>As the computer says</source>
        <translation>As the computer says</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>This proxy</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>No proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The computer’s own setting is right nearly everywhere, automatic configuration included.</source>
        <translation>The computer’s own setting is right nearly everywhere, automatic configuration included.</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Address of the proxy</translation>
    </message>
    <message>
        <source>Our name at the proxy</source>
        <translation>Our name at the proxy</translation>
    </message>
    <message>
        <source>Empty where the proxy asks for none, or knows the Windows session.</source>
        <translation>Empty where the proxy asks for none, or knows the Windows session.</translation>
    </message>
    <message>
        <source>File of the town hall’s own authority (PEM)</source>
        <translation>File of the town hall’s own authority (PEM)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the file of the authority</source>
        <translation>Choose the file of the authority</translation>
    </message>
    <message>
        <source>File of the authority</source>
        <translation>File of the authority</translation>
    </message>
    <message>
        <source>Only where a device of the town hall opens encrypted connections; it is trusted besides the system’s authorities, never instead.</source>
        <translation>Only where a device of the town hall opens encrypted connections; it is trusted besides the system’s authorities, never instead.</translation>
    </message>
    <message>
        <source>%1, until %2. SHA-256: %3</source>
        <translation>%1, until %2. SHA-256: %3</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>Write the proxy as host:port, for example proxy.mairie.example:3128.</source>
        <translation>Write the proxy as host:port, for example proxy.mairie.example:3128.</translation>
    </message>
    <message>
        <source>Only a host and a port, without http:// and without a password: proxy.mairie.example:3128.</source>
        <translation>Only a host and a port, without http:// and without a password: proxy.mairie.example:3128.</translation>
    </message>
    <message>
        <source>This file cannot be read: check its path and who may read it.</source>
        <translation>This file cannot be read: check its path and who may read it.</translation>
    </message>
    <message>
        <source>This certificate is not an authority’s: ask the network’s administrator for the one that signs the others.</source>
        <translation>This certificate is not an authority’s: ask the network’s administrator for the one that signs the others.</translation>
    </message>
    <message>
        <source>A certificate of this file has expired, or is not valid yet: ask for the present one, and check this computer’s clock.</source>
        <translation>A certificate of this file has expired, or is not valid yet: ask for the present one, and check this computer’s clock.</translation>
    </message>
    <message>
        <source>There is no certificate in this file: a PEM file is needed (« -----BEGIN CERTIFICATE----- »).</source>
        <translation>There is no certificate in this file: a PEM file is needed (« -----BEGIN CERTIFICATE----- »).</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;New password</translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>The same &amp;once more</translation>
    </message>
    <message>
        <source>The same.</source>
        <translation>The same.</translation>
    </message>
    <message>
        <source>Not the same as above: type it again.</source>
        <translation>Not the same as above: type it again.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Waiting for the answer</source>
        <translation>Waiting for the answer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Tax notices</source>
        <translation>Tax notices</translation>
    </message>
    <message>
        <source>Import certificates…</source>
        <translation>Import certificates…</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>nothing read yet</translation>
    </message>
    <message>
        <source>Trial of a scanner</source>
        <translation>Trial of a scanner</translation>
    </message>
    <message>
        <source>Scan the 2D-Doc code of a notice: what comes through is shown here, and nothing is kept.</source>
        <translation>Scan the 2D-Doc code of a notice: what comes through is shown here, and nothing is kept.</translation>
    </message>
    <message>
        <source>Certificates or revocation lists of the 2D-Doc authorities, as files; each is checked before it is taken</source>
        <translation>Certificates or revocation lists of the 2D-Doc authorities, as files; each is checked before it is taken</translation>
    </message>
    <message>
        <source>Certificates or revocation lists</source>
        <translation>Certificates or revocation lists</translation>
    </message>
    <message>
        <source>Certificates and lists (*.der *.cer *.crt *.pem *.crl);;All files (*)</source>
        <translation>Certificates and lists (*.der *.cer *.crt *.pem *.crl);;All files (*)</translation>
    </message>
    <message>
        <source>like a keyboard</source>
        <translation>like a keyboard</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Nothing to choose for a scanner that types like a keyboard. One set to « USB-COM » (virtual serial port) loses no separator: choose its port.</source>
        <translation>Nothing to choose for a scanner that types like a keyboard. One set to « USB-COM » (virtual serial port) loses no separator: choose its port.</translation>
    </message>
</context>
<context>
    <name>NoticeForm</name>
    <message>
        <source>Reference tax income, in euros</source>
        <translation>Reference tax income, in euros</translation>
    </message>
    <message>
        <source>Number of parts</source>
        <translation>Number of parts</translation>
    </message>
    <message>
        <source>Year of the income</source>
        <translation>Year of the income</translation>
    </message>
    <message>
        <source>Reference of the notice</source>
        <translation>Reference of the notice</translation>
    </message>
    <message>
        <source>Fiscal number</source>
        <translation>Fiscal number</translation>
    </message>
    <message>
        <source>Declarant, if useful</source>
        <translation>Declarant, if useful</translation>
    </message>
    <message>
        <source>Second look on</source>
        <translation>Second look on</translation>
    </message>
    <message>
        <source>The day on which somebody compared these figures with the paper once more: 23/11/2026. May stay empty.</source>
        <translation>The day on which somebody compared these figures with the paper once more: 23/11/2026. May stay empty.</translation>
    </message>
</context>
<context>
    <name>NoticeSettingsWords</name>
    <message>
        <source>Codes are checked against the State’s trust list of %1, which is to be replaced by %2, and certificates collected on %3.</source>
        <translation>Codes are checked against the State’s trust list of %1, which is to be replaced by %2, and certificates collected on %3.</translation>
    </message>
    <message>
        <source>Certificates of the tax office: %1.</source>
        <translation>Certificates of the tax office: %1.</translation>
    </message>
    <message>
        <source>Imported certificates: %1.</source>
        <translation>Imported certificates: %1.</translation>
    </message>
    <message>
        <source>Oldest revocation list: %1.</source>
        <translation>Oldest revocation list: %1.</translation>
    </message>
    <message>
        <source>No revocation list was imported: a certificate that was taken back since is not noticed.</source>
        <translation>No revocation list was imported: a certificate that was taken back since is not noticed.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Added: %1.</translation>
    </message>
    <message>
        <source>Here already, or older: %1.</source>
        <translation>Here already, or older: %1.</translation>
    </message>
    <message>
        <source>Of an authority that the program does not know: %1.</source>
        <translation>Of an authority that the program does not know: %1.</translation>
    </message>
    <message>
        <source>Refused, as they are no authentic certificates: %1.</source>
        <translation>Refused, as they are no authentic certificates: %1.</translation>
    </message>
    <message>
        <source>Nothing was added: the data folder cannot be written. Check the disk and try again.</source>
        <translation>Nothing was added: the data folder cannot be written. Check the disk and try again.</translation>
    </message>
    <message>
        <source>Nothing was added: this file is too large for certificates.</source>
        <translation>Nothing was added: this file is too large for certificates.</translation>
    </message>
    <message>
        <source>Nothing was added: the file cannot be read.</source>
        <translation>Nothing was added: the file cannot be read.</translation>
    </message>
    <message>
        <source>%1 characters; separators of fields (GS): %2; of the signature (US): %3.</source>
        <translation>%1 characters; separators of fields (GS): %2; of the signature (US): %3.</translation>
    </message>
    <message>
        <source>The scanner is well set.</source>
        <translation>The scanner is well set.</translation>
    </message>
    <message>
        <source>The separator of the signature does not come through: it is put back by itself.</source>
        <translation>The separator of the signature does not come through: it is put back by itself.</translation>
    </message>
    <message>
        <source>No separator comes through: the program puts them back by trial, which may fail. Set the scanner to send control characters, or to its serial mode.</source>
        <translation>No separator comes through: the program puts them back by trial, which may fail. Set the scanner to send control characters, or to its serial mode.</translation>
    </message>
    <message>
        <source>Well read, as far as can be told: in practice real codes are not checked.</source>
        <translation>Well read, as far as can be told: in practice real codes are not checked.</translation>
    </message>
</context>
<context>
    <name>NoticeSheetWords</name>
    <message>
        <source>In practice, only the practice notices are checked: nothing was proved, and nothing is kept.</source>
        <translation>In practice, only the practice notices are checked: nothing was proved, and nothing is kept.</translation>
    </message>
    <message>
        <source>Practice notice, well read. The code does not carry the reference tax income: on a real one, read it on the paper.</source>
        <translation>Practice notice, well read. The code does not carry the reference tax income: on a real one, read it on the paper.</translation>
    </message>
    <message>
        <source>Practice notice, well read. It is a specimen, and proves nothing.</source>
        <translation>Practice notice, well read. It is a specimen, and proves nothing.</translation>
    </message>
    <message>
        <source>Declared by %1</source>
        <translation>Declared by %1</translation>
    </message>
    <message>
        <source>Reference of the notice: %1</source>
        <translation>Reference of the notice: %1</translation>
    </message>
    <message>
        <source>This is what the household declared, not yet the tax office’s notice.</source>
        <translation>This is what the household declared, not yet the tax office’s notice.</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>not checked</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Signature holds: %1</source>
        <translation>Signature holds: %1</translation>
    </message>
    <message>
        <source>Certificate %1/%2 — known: %3; valid on the day of the signature: %4; the tax office’s for this document: %5</source>
        <translation>Certificate %1/%2 — known: %3; valid on the day of the signature: %4; the tax office’s for this document: %5</translation>
    </message>
    <message>
        <source>Not taken back, as of %1</source>
        <translation>Not taken back, as of %1</translation>
    </message>
    <message>
        <source>Whether the certificate was taken back since is not known: no list was imported.</source>
        <translation>Whether the certificate was taken back since is not known: no list was imported.</translation>
    </message>
    <message>
        <source>Content as its type asks: %1</source>
        <translation>Content as its type asks: %1</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>Signed on %1</translation>
    </message>
    <message>
        <source>The reading was put right (separators, case or keyboard); the signature proves that it was done well.</source>
        <translation>The reading was put right (separators, case or keyboard); the signature proves that it was done well.</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <source>Why this quotient?</source>
        <translation>Why this quotient?</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>What was checked</translation>
    </message>
    <message>
        <source>Keep this &amp;notice</source>
        <translation>Keep this &amp;notice</translation>
    </message>
    <message>
        <source>Type it from the paper</source>
        <translation>Type it from the paper</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Tax notice that was read</source>
        <translation>Tax notice that was read</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The applicant is not a declarant of this notice. Keep it all the same?</source>
        <translation>The applicant is not a declarant of this notice. Keep it all the same?</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>Keep it all the same</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Specimen: the signature holds under a test key, which anyone has. It proves nothing.</source>
        <translation>Specimen: the signature holds under a test key, which anyone has. It proves nothing.</translation>
    </message>
    <message>
        <source>Signed by the tax office, but the code does not hold all that it should: compare it with the paper.</source>
        <translation>Signed by the tax office, but the code does not hold all that it should: compare it with the paper.</translation>
    </message>
    <message>
        <source>Signed by the tax office. The code does not carry the reference tax income: read it on the paper.</source>
        <translation>Signed by the tax office. The code does not carry the reference tax income: read it on the paper.</translation>
    </message>
    <message>
        <source>Signed by the tax office, and unchanged since. Compare with the paper and the identity card.</source>
        <translation>Signed by the tax office, and unchanged since. Compare with the paper and the identity card.</translation>
    </message>
    <message>
        <source>The certificate that signed this code was revoked: the code proves nothing. Ask the family for another paper.</source>
        <translation>The certificate that signed this code was revoked: the code proves nothing. Ask the family for another paper.</translation>
    </message>
    <message>
        <source>The certificate was not valid on the day of the signature: the code proves nothing. Ask the family for another paper.</source>
        <translation>The certificate was not valid on the day of the signature: the code proves nothing. Ask the family for another paper.</translation>
    </message>
    <message>
        <source>This 2D-Doc code is not that of a tax notice.</source>
        <translation>This 2D-Doc code is not that of a tax notice.</translation>
    </message>
    <message>
        <source>This code is not that of a tax notice, but of another document: %1.</source>
        <translation>This code is not that of a tax notice, but of another document: %1.</translation>
    </message>
    <message>
        <source>This code is one of several that make a whole: the program does not read them. Type the notice from the paper.</source>
        <translation>This code is one of several that make a whole: the program does not read them. Type the notice from the paper.</translation>
    </message>
    <message>
        <source>This code is of the new generation (a health insurance certificate, for instance): the program does not read it, and kept nothing of it.</source>
        <translation>This code is of the new generation (a health insurance certificate, for instance): the program does not read it, and kept nothing of it.</translation>
    </message>
    <message>
        <source>This code is of a kind that the program does not read. Type the notice from the paper.</source>
        <translation>This code is of a kind that the program does not read. Type the notice from the paper.</translation>
    </message>
    <message>
        <source>Incomplete reading: %1 of the %2 characters of the signature came through. Scan again.</source>
        <translation>Incomplete reading: %1 of the %2 characters of the signature came through. Scan again.</translation>
    </message>
    <message>
        <source>Incomplete reading: the signature at the end is missing. Scan again.</source>
        <translation>Incomplete reading: the signature at the end is missing. Scan again.</translation>
    </message>
    <message>
        <source>The scanner does not send the separators of the code, and they could not be put back. See the settings of the scanner.</source>
        <translation>The scanner does not send the separators of the code, and they could not be put back. See the settings of the scanner.</translation>
    </message>
    <message>
        <source>Incomplete reading: the beginning of the code is missing or damaged. Scan again.</source>
        <translation>Incomplete reading: the beginning of the code is missing or damaged. Scan again.</translation>
    </message>
    <message>
        <source>This is not a 2D-Doc code. Scan the square code marked « 2D-DOC » on the notice.</source>
        <translation>This is not a 2D-Doc code. Scan the square code marked « 2D-DOC » on the notice.</translation>
    </message>
    <message>
        <source>The signature does not hold: the code was changed, or badly read. Scan again; if it stays so, do not take this notice into account.</source>
        <translation>The signature does not hold: the code was changed, or badly read. Scan again; if it stays so, do not take this notice into account.</translation>
    </message>
    <message>
        <source>The authority that this code names is not one that the program knows: nothing was proved.</source>
        <translation>The authority that this code names is not one that the program knows: nothing was proved.</translation>
    </message>
    <message>
        <source>The program does not know this certificate yet: nothing was proved. Ask the administrator to bring the trust data up to date.</source>
        <translation>The program does not know this certificate yet: nothing was proved. Ask the administrator to bring the trust data up to date.</translation>
    </message>
    <message>
        <source>This code was not signed by the tax office for this kind of document: do not take it into account.</source>
        <translation>This code was not signed by the tax office for this kind of document: do not take it into account.</translation>
    </message>
    <message>
        <source>A genuine code can be pasted on another paper, and a corrective notice may have been made since: compare the printed figures and the names; in doubt, ask https://www.impots.gouv.fr/verifavis2-api/front.</source>
        <translation>A genuine code can be pasted on another paper, and a corrective notice may have been made since: compare the printed figures and the names; in doubt, ask https://www.impots.gouv.fr/verifavis2-api/front.</translation>
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
        <translation>Attestation sent to the printer %1.</translation>
    </message>
    <message>
        <source>Attestation saved as PDF.</source>
        <translation>Attestation saved as PDF.</translation>
    </message>
    <message>
        <source>The attestation could be neither printed nor saved. The case is recorded: use « Save the PDF… ».</source>
        <translation>The attestation could be neither printed nor saved. The case is recorded: use « Save the PDF… ».</translation>
    </message>
    <message>
        <source>No printer took the attestation: open it to print it. It is removed with the next family.</source>
        <translation>No printer took the attestation: open it to print it. It is removed with the next family.</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>The town hall on its papers</source>
        <translation>The town hall on its papers</translation>
    </message>
    <message>
        <source>&amp;Name of the town hall</source>
        <translation>&amp;Name of the town hall</translation>
    </message>
    <message>
        <source>&amp;Department in charge</source>
        <translation>&amp;Department in charge</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>Addr&amp;ess</translation>
    </message>
    <message>
        <source>One line.</source>
        <translation>One line.</translation>
    </message>
    <message>
        <source>Signat&amp;ory</source>
        <translation>Signat&amp;ory</translation>
    </message>
    <message>
        <source>&amp;Where to ask about a computation</source>
        <translation>&amp;Where to ask about a computation</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>May stay empty.</translation>
    </message>
    <message>
        <source>T&amp;itle of the signatory</source>
        <translation>T&amp;itle of the signatory</translation>
    </message>
    <message>
        <source>As printed above the name, on two lines if needed.</source>
        <translation>As printed above the name, on two lines if needed.</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Colour</translation>
    </message>
    <message>
        <source>Choose the colour of titles and lines</source>
        <translation>Choose the colour of titles and lines</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Choose the colour</translation>
    </message>
    <message>
        <source>Write the colour as # and six figures or letters, as #1F4E79.</source>
        <translation>Write the colour as # and six figures or letters, as #1F4E79.</translation>
    </message>
    <message>
        <source>This colour is too pale to be read on paper: choose a darker one.</source>
        <translation>This colour is too pale to be read on paper: choose a darker one.</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Seven words that have nothing to do with each other; or 12 characters with small letters, capitals, figures and signs; or 14 with three of these.</source>
        <translation>Seven words that have nothing to do with each other; or 12 characters with small letters, capitals, figures and signs; or 14 with three of these.</translation>
    </message>
    <message>
        <source>This one would be found quickly: it is made of common words, dates or keys beside each other. Choose words that have nothing to do with each other.</source>
        <translation>This one would be found quickly: it is made of common words, dates or keys beside each other. Choose words that have nothing to do with each other.</translation>
    </message>
    <message>
        <source>It is made of your name or of your login: choose something that nobody knows of you.</source>
        <translation>It is made of your name or of your login: choose something that nobody knows of you.</translation>
    </message>
    <message>
        <source>Too short: 12 characters of the four kinds, 14 of three, or seven words.</source>
        <translation>Too short: 12 characters of the four kinds, 14 of three, or seven words.</translation>
    </message>
    <message>
        <source>Add capitals, figures or signs, or make it a phrase of seven words.</source>
        <translation>Add capitals, figures or signs, or make it a phrase of seven words.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Type a password.</translation>
    </message>
    <message>
        <source>Shorten the password to 256 characters.</source>
        <translation>Shorten the password to 256 characters.</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>small letters</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>capitals</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>figures</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>signs</translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>A good password.</source>
        <translation>A good password.</translation>
    </message>
    <message numerus="yes">
        <source>%n more word(s) of three letters or more.</source>
        <translation>
            <numerusform>%n more word of three letters or more.</numerusform>
            <numerusform>%n more words of three letters or more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1.</source>
        <translation>Add %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>%n more character</numerusform>
            <numerusform>%n more characters</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, or %2.</source>
        <translation>%1, or %2.</translation>
    </message>
</context>
<context>
    <name>PasswordBox</name>
    <message>
        <source>Hide the password</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock is on.</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Month of the quotient: %1</source>
        <translation>Month of the quotient: %1</translation>
    </message>
    <message>
        <source>Ask about another month (%1)</source>
        <translation>Ask about another month (%1)</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Ask about %1</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>The figures of %1 are there after the first weekend of the month (after the %2): until then the CAF may know nobody, or give the value of the month before.</source>
        <translation>The figures of %1 are there after the first weekend of the month (after the %2): until then the CAF may know nobody, or give the value of the month before.</translation>
    </message>
    <message>
        <source>In January the quotients are worked out anew from other resources: this one may still change. For the renewal of a whole year, February is surer.</source>
        <translation>In January the quotients are worked out anew from other resources: this one may still change. For the renewal of a whole year, February is surer.</translation>
    </message>
    <message>
        <source>This month is before the revision of January: its quotient is worked out from the former resources.</source>
        <translation>This month is before the revision of January: its quotient is worked out from the former resources.</translation>
    </message>
    <message>
        <source>The family, the address and the allocataires are today’s, whatever the month.</source>
        <translation>The family, the address and the allocataires are today’s, whatever the month.</translation>
    </message>
    <message>
        <source>The CAF/MSA is under maintenance until %1 (Sunday evening, Paris time): ask then, or go on with a paper.</source>
        <translation>The CAF/MSA is under maintenance until %1 (Sunday evening, Paris time): ask then, or go on with a paper.</translation>
    </message>
    <message>
        <source>The month asked for is %1. Only the CAF keeps past months: the MSA gives today’s value. The family is today’s in any case.</source>
        <translation>The month asked for is %1. Only the CAF keeps past months: the MSA gives today’s value. The family is today’s in any case.</translation>
    </message>
    <message>
        <source>The month asked for was %1, the one received is %2: look whether it will do.</source>
        <translation>The month asked for was %1, the one received is %2: look whether it will do.</translation>
    </message>
    <message>
        <source>The fund does not say for which month this quotient is.</source>
        <translation>The fund does not say for which month this quotient is.</translation>
    </message>
    <message>
        <source>The MSA keeps no past month: this is today’s value, not that of %1.</source>
        <translation>The MSA keeps no past month: this is today’s value, not that of %1.</translation>
    </message>
    <message>
        <source>The CAF worked it out for %1: the figures of %2 may not be there yet.</source>
        <translation>The CAF worked it out for %1: the figures of %2 may not be there yet.</translation>
    </message>
    <message>
        <source>the CAF</source>
        <translation>the CAF</translation>
    </message>
    <message>
        <source>the MSA</source>
        <translation>the MSA</translation>
    </message>
    <message>
        <source>the fund</source>
        <translation>the fund</translation>
    </message>
    <message>
        <source>Family quotient given by %1.</source>
        <translation>Family quotient given by %1.</translation>
    </message>
    <message>
        <source>Family quotient of %1: none worked out by %2.</source>
        <translation>Family quotient of %1: none worked out by %2.</translation>
    </message>
    <message>
        <source>Family quotient of %1, worked out by %2 in %3.</source>
        <translation>Family quotient of %1, worked out by %2 in %3.</translation>
    </message>
    <message>
        <source>Family quotient of %1, worked out by %2.</source>
        <translation>Family quotient of %1, worked out by %2.</translation>
    </message>
</context>
<context>
    <name>PersonAnswer</name>
    <message>
        <source>%1: damaged, it cannot be read. The answer says so; restore a backup before handing it over.</source>
        <translation>%1: damaged, it cannot be read. The answer says so; restore a backup before handing it over.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n version(s)</source>
        <translation>
            <numerusform>%1: %2, %n version</numerusform>
            <numerusform>%1: %2, %n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n version(s) without them left out</source>
        <translation>
            <numerusform>%1; %n version without them left out</numerusform>
            <numerusform>%1; %n versions without them left out</numerusform>
        </translation>
    </message>
    <message>
        <source>No case holds anything about this person; the paper says so.</source>
        <translation>No case holds anything about this person; the paper says so.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) hold something about this person:</source>
        <translation>
            <numerusform>%n case holds something about this person:</numerusform>
            <numerusform>%n cases hold something about this person:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look-up(s) at the CAF/MSA or the tax office that became no case.</source>
        <translation>
            <numerusform>%n look-up at the CAF/MSA or the tax office that became no case.</numerusform>
            <numerusform>%n look-ups at the CAF/MSA or the tax office that became no case.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is about others, or is the household’s, was left out; the paper says what (GDPR, article 15.4).</source>
        <translation>What is about others, or is the household’s, was left out; the paper says what (GDPR, article 15.4).</translation>
    </message>
</context>
<context>
    <name>PersonAnswerPage</name>
    <message>
        <source>Progress of the search</source>
        <translation>Progress of the search</translation>
    </message>
    <message>
        <source>&amp;Look through every case</source>
        <translation>&amp;Look through every case</translation>
    </message>
    <message>
        <source>What is held about a person</source>
        <translation>What is held about a person</translation>
    </message>
    <message>
        <source>Everything that the cases hold about one person is put together, as they may read it: as applicant, adult or child, in every version, hidden and merged cases too. Namesakes are told apart by the birth date.</source>
        <translation>Everything that the cases hold about one person is put together, as they may read it: as applicant, adult or child, in every version, hidden and merged cases too. Namesakes are told apart by the birth date.</translation>
    </message>
    <message>
        <source>Looking through every case…</source>
        <translation>Looking through every case…</translation>
    </message>
    <message>
        <source>Stopped: nothing was told, and nothing was noted.</source>
        <translation>Stopped: nothing was told, and nothing was noted.</translation>
    </message>
    <message>
        <source>No case has this number: look again at the attestation, or give the identity.</source>
        <translation>No case has this number: look again at the attestation, or give the identity.</translation>
    </message>
    <message>
        <source>The birth date is not known: namesakes cannot be told apart. Give the identity with its birth date.</source>
        <translation>The birth date is not known: namesakes cannot be told apart. Give the identity with its birth date.</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>&amp;Birth name (family name)</source>
        <translation>&amp;Birth name (family name)</translation>
    </message>
    <message>
        <source>&amp;Given names (one by one)</source>
        <translation>&amp;Given names (one by one)</translation>
    </message>
    <message>
        <source>B&amp;orn on</source>
        <translation>B&amp;orn on</translation>
    </message>
    <message>
        <source>Sex in the civil register</source>
        <translation>Sex in the civil register</translation>
    </message>
    <message>
        <source>&amp;Commune or country of birth</source>
        <translation>&amp;Commune or country of birth</translation>
    </message>
    <message>
        <source>&amp;Usage name, if different</source>
        <translation>&amp;Usage name, if different</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Birth name</source>
        <translation>Birth name</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Given names</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Born on</translation>
    </message>
    <message>
        <source>Shared custody</source>
        <translation>Shared custody</translation>
    </message>
    <message>
        <source>Day, month and year: 03091982; 00 for an unknown day or month.</source>
        <translation>Day, month and year: 03091982; 00 for an unknown day or month.</translation>
    </message>
    <message>
        <source>This person is already in the household.</source>
        <translation>This person is already in the household.</translation>
    </message>
</context>
<context>
    <name>PersonQuestion</name>
    <message>
        <source>Applicant of a &amp;case</source>
        <translation>Applicant of a &amp;case</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identity</translation>
    </message>
    <message>
        <source>&amp;Name the agents who only looked at the cases</source>
        <translation>&amp;Name the agents who only looked at the cases</translation>
    </message>
    <message>
        <source>Case n&amp;umber</source>
        <translation>Case n&amp;umber</translation>
    </message>
    <message>
        <source>How the &amp;request came</source>
        <translation>How the &amp;request came</translation>
    </message>
    <message>
        <source>How they pro&amp;ved who they are</source>
        <translation>How they pro&amp;ved who they are</translation>
    </message>
    <message>
        <source>Of a case in which the person is the applicant, such as PF-2026-000123.</source>
        <translation>Of a case in which the person is the applicant, such as PF-2026-000123.</translation>
    </message>
    <message>
        <source>For example: letter of 20 November 2026. Answer within a month (GDPR, article 12.3).</source>
        <translation>For example: letter of 20 November 2026. Answer within a month (GDPR, article 12.3).</translation>
    </message>
    <message>
        <source>For example: identity card seen at the counter. Both are noted in each case.</source>
        <translation>For example: identity card seen at the counter. Both are noted in each case.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>Those who handled a case are always named. Those who only looked at it are where the person needs it for their rights (CJEU, C-579/21).</source>
        <translation>Those who handled a case are always named. Those who only looked at it are where the person needs it for their rights (CJEU, C-579/21).</translation>
    </message>
    <message>
        <source>Type the number as it stands on the attestation, such as PF-2026-000123.</source>
        <translation>Type the number as it stands on the attestation, such as PF-2026-000123.</translation>
    </message>
    <message>
        <source>Say how you know that it is them.</source>
        <translation>Say how you know that it is them.</translation>
    </message>
    <message>
        <source>Say how and when the request came.</source>
        <translation>Say how and when the request came.</translation>
    </message>
</context>
<context>
    <name>PresentState</name>
    <message>
        <source>shared custody</source>
        <translation>shared custody</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adult</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>none in this case</source>
        <translation>none in this case</translation>
    </message>
    <message>
        <source>Family quotient</source>
        <translation>Family quotient</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Lives in the commune</source>
        <translation>Lives in the commune</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Present state of the case</source>
        <translation>Present state of the case</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>identity document</source>
        <translation>identity document</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
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
        <translation>Price against the quotient</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>As a table</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Save as a picture</translation>
    </message>
    <message>
        <source>For every family.</source>
        <translation>For every family.</translation>
    </message>
    <message>
        <source>For this family: %1.</source>
        <translation>For this family: %1.</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>As a picture</translation>
    </message>
    <message>
        <source>Price against the quotient, as a table</source>
        <translation>Price against the quotient, as a table</translation>
    </message>
    <message>
        <source>Save the picture and its table</source>
        <translation>Save the picture and its table</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <translation>The picture was saved.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Save the picture</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
</context>
<context>
    <name>PricePicture</name>
    <message>
        <source>Family quotient</source>
        <translation>Family quotient</translation>
    </message>
    <message>
        <source>Price (%1)</source>
        <translation>Price (%1)</translation>
    </message>
    <message>
        <source>%1 (€ a year)</source>
        <translation>%1 (€ a year)</translation>
    </message>
    <message>
        <source>%1 (€ a month)</source>
        <translation>%1 (€ a month)</translation>
    </message>
    <message>
        <source>no price voted</source>
        <translation>no price voted</translation>
    </message>
    <message>
        <source>two rows at once</source>
        <translation>two rows at once</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>not open</translation>
    </message>
    <message>
        <source>facts missing</source>
        <translation>facts missing</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>schedule, price</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>QF %1: %2</source>
        <translation>QF %1: %2</translation>
    </message>
    <message>
        <source>Picture of the price against the quotient</source>
        <translation>Picture of the price against the quotient</translation>
    </message>
    <message>
        <source>In the picture: read the price at a quotient</source>
        <translation>In the picture: read the price at a quotient</translation>
    </message>
    <message>
        <source>The arrow keys read the price at a quotient.</source>
        <translation>The arrow keys read the price at a quotient.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>QF %1</source>
        <translation>QF %1</translation>
    </message>
    <message>
        <source>lives in the commune</source>
        <translation>lives in the commune</translation>
    </message>
    <message>
        <source>lives outside the commune</source>
        <translation>lives outside the commune</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
</context>
<context>
    <name>PriceRow</name>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Why this price for %1?</source>
        <translation>Why this price for %1?</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>no price</translation>
    </message>
</context>
<context>
    <name>PriceWords</name>
    <message>
        <source>Quotient needed: ask the CAF/MSA, or type it from a paper.</source>
        <translation>Quotient needed: ask the CAF/MSA, or type it from a paper.</translation>
    </message>
    <message>
        <source>Number of children needed: complete the household.</source>
        <translation>Number of children needed: complete the household.</translation>
    </message>
    <message>
        <source>Residence needed: say whether the family lives in the commune.</source>
        <translation>Residence needed: say whether the family lives in the commune.</translation>
    </message>
    <message>
        <source>The voted grid gives no price here: tell the person in charge of the schedules.</source>
        <translation>The voted grid gives no price here: tell the person in charge of the schedules.</translation>
    </message>
    <message>
        <source>Two rows of the voted grid claim this family: tell the person in charge of the schedules.</source>
        <translation>Two rows of the voted grid claim this family: tell the person in charge of the schedules.</translation>
    </message>
    <message>
        <source>Not open to this family.</source>
        <translation>Not open to this family.</translation>
    </message>
    <message>
        <source>Tax notice needed: scan its code, or type its figures.</source>
        <translation>Tax notice needed: scan its code, or type its figures.</translation>
    </message>
    <message>
        <source>Needed for this price: %1.</source>
        <translation>Needed for this price: %1.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save the attestation</source>
        <translation>Save the attestation</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>The file could not be written: choose another folder, or check that the disk has room.</source>
        <translation>The file could not be written: choose another folder, or check that the disk has room.</translation>
    </message>
    <message>
        <source>The printer refused the page: check that it is on and has paper, then print again.</source>
        <translation>The printer refused the page: check that it is on and has paper, then print again.</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>This person is known neither to the CAF nor to the MSA. Check the identity, try the other parent, or ask for a paper.</source>
        <translation>This person is known neither to the CAF nor to the MSA. Check the identity, try the other parent, or ask for a paper.</translation>
    </message>
    <message>
        <source>The person is known, but no open CAF file was found in their name. Try the other parent (the allocataire).</source>
        <translation>The person is known, but no open CAF file was found in their name. Try the other parent (the allocataire).</translation>
    </message>
    <message>
        <source>The person is known, but no open MSA file was found in their name. Try the other parent (the allocataire).</source>
        <translation>The person is known, but no open MSA file was found in their name. Try the other parent (the allocataire).</translation>
    </message>
    <message>
        <source>No open right was found for this person. Try the other parent, or ask for a paper.</source>
        <translation>No open right was found for this person. Try the other parent, or ask for a paper.</translation>
    </message>
    <message>
        <source>The service could not find the file again for a technical reason. Try again later or ask for a paper.</source>
        <translation>The service could not find the file again for a technical reason. Try again later or ask for a paper.</translation>
    </message>
    <message>
        <source>File found, but without a child under seven: the crèche tariff does not apply.</source>
        <translation>File found, but without a child under seven: the crèche tariff does not apply.</translation>
    </message>
    <message>
        <source>The identity typed did not let the service recognise the person. Check the birth name, every given name, the date and the place of birth on the identity card.</source>
        <translation>The identity typed did not let the service recognise the person. Check the birth name, every given name, the date and the place of birth on the identity card.</translation>
    </message>
    <message>
        <source>The birth name is empty or has a character that is not accepted (letters, space, hyphen and apostrophe only).</source>
        <translation>The birth name is empty or has a character that is not accepted (letters, space, hyphen and apostrophe only).</translation>
    </message>
    <message>
        <source>A given name is empty or has a character that is not accepted.</source>
        <translation>A given name is empty or has a character that is not accepted.</translation>
    </message>
    <message>
        <source>The birth date is not possible.</source>
        <translation>The birth date is not possible.</translation>
    </message>
    <message>
        <source>The place of birth is incomplete: choose the commune in the list.</source>
        <translation>The place of birth is incomplete: choose the commune in the list.</translation>
    </message>
    <message>
        <source>Choose the country of birth in the list.</source>
        <translation>Choose the country of birth in the list.</translation>
    </message>
    <message>
        <source>The year of birth is needed with the name of a commune.</source>
        <translation>The year of birth is needed with the name of a commune.</translation>
    </message>
    <message>
        <source>The département of birth is not valid.</source>
        <translation>The département of birth is not valid.</translation>
    </message>
    <message>
        <source>Say the sex as it stands in the civil register.</source>
        <translation>Say the sex as it stands in the civil register.</translation>
    </message>
    <message>
        <source>The family quotient is available for the last two years only.</source>
        <translation>The family quotient is available for the last two years only.</translation>
    </message>
    <message>
        <source>The month asked for is not available yet.</source>
        <translation>The month asked for is not available yet.</translation>
    </message>
    <message>
        <source>The town hall’s access token is missing or wrong. Tell your administrator; go on with a paper.</source>
        <translation>The town hall’s access token is missing or wrong. Tell your administrator; go on with a paper.</translation>
    </message>
    <message>
        <source>The town hall’s authorisation has expired. The administrator must renew it; go on with a paper.</source>
        <translation>The town hall’s authorisation has expired. The administrator must renew it; go on with a paper.</translation>
    </message>
    <message>
        <source>The town hall’s access was blocked for safety. Tell your administrator at once.</source>
        <translation>The town hall’s access was blocked for safety. Tell your administrator at once.</translation>
    </message>
    <message>
        <source>The program is set with a test token. Tell your administrator.</source>
        <translation>The program is set with a test token. Tell your administrator.</translation>
    </message>
    <message>
        <source>The town hall has no right to consult this information. Ask the family for a paper.</source>
        <translation>The town hall has no right to consult this information. Ask the family for a paper.</translation>
    </message>
    <message>
        <source>This computer may not ask the service from this network. Tell your administrator.</source>
        <translation>This computer may not ask the service from this network. Tell your administrator.</translation>
    </message>
    <message>
        <source>There is no single active delegation between the town hall and the software editor. Tell your administrator.</source>
        <translation>There is no single active delegation between the town hall and the software editor. Tell your administrator.</translation>
    </message>
    <message>
        <source>The town hall’s SIRET set in the program is wrong. Tell your administrator.</source>
        <translation>The town hall’s SIRET set in the program is wrong. Tell your administrator.</translation>
    </message>
    <message>
        <source>The address of the service set in the program is not safe (https is needed): nothing was sent. Tell your administrator.</source>
        <translation>The address of the service set in the program is not safe (https is needed): nothing was sent. Tell your administrator.</translation>
    </message>
    <message>
        <source>The service could not read the request. Tell your administrator.</source>
        <translation>The service could not read the request. Tell your administrator.</translation>
    </message>
    <message>
        <source>Service not found: the program must be updated.</source>
        <translation>Service not found: the program must be updated.</translation>
    </message>
    <message>
        <source>This service of the State was stopped: the program must be updated.</source>
        <translation>This service of the State was stopped: the program must be updated.</translation>
    </message>
    <message>
        <source>The same request is already running, one moment…</source>
        <translation>The same request is already running, one moment…</translation>
    </message>
    <message>
        <source>The service is in great demand.</source>
        <translation>The service is in great demand.</translation>
    </message>
    <message>
        <source>The CAF/MSA is saturated. Try again in a few minutes; you may go on with a paper.</source>
        <translation>The CAF/MSA is saturated. Try again in a few minutes; you may go on with a paper.</translation>
    </message>
    <message>
        <source>The CAF/MSA does not answer properly. Try again in a few minutes; you may go on with a paper.</source>
        <translation>The CAF/MSA does not answer properly. Try again in a few minutes; you may go on with a paper.</translation>
    </message>
    <message>
        <source>The CAF/MSA takes too long to answer. Try again in a few minutes; you may go on with a paper.</source>
        <translation>The CAF/MSA takes too long to answer. Try again in a few minutes; you may go on with a paper.</translation>
    </message>
    <message>
        <source>The CAF/MSA is under maintenance. Ask again later; you may go on with a paper.</source>
        <translation>The CAF/MSA is under maintenance. Ask again later; you may go on with a paper.</translation>
    </message>
    <message>
        <source>The service has an internal error. Try again later.</source>
        <translation>The service has an internal error. Try again later.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the network; you may go on with a paper and ask later.</source>
        <translation>No connection to the service. Check the network; you may go on with a paper and ask later.</translation>
    </message>
    <message>
        <source>The service takes too long to answer. Try again; you may go on with a paper.</source>
        <translation>The service takes too long to answer. Try again; you may go on with a paper.</translation>
    </message>
    <message>
        <source>The service could not prove who it is (certificate refused): nothing was sent. Tell your administrator.</source>
        <translation>The service could not prove who it is (certificate refused): nothing was sent. Tell your administrator.</translation>
    </message>
    <message>
        <source>The town hall’s proxy refuses the connection. Tell your administrator.</source>
        <translation>The town hall’s proxy refuses the connection. Tell your administrator.</translation>
    </message>
    <message>
        <source>The answer sends to another address: refused for safety. The network may ask for a sign-in page; tell your administrator.</source>
        <translation>The answer sends to another address: refused for safety. The network may ask for a sign-in page; tell your administrator.</translation>
    </message>
    <message>
        <source>The answer is abnormally large and was refused. Tell your administrator.</source>
        <translation>The answer is abnormally large and was refused. Tell your administrator.</translation>
    </message>
    <message>
        <source>Request cancelled.</source>
        <translation>Request cancelled.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again; if it goes on, tell your administrator.</source>
        <translation>The answer could not be understood. Try again; if it goes on, tell your administrator.</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait %n second(s).</source>
        <translation>
            <numerusform>The service asks to wait %n second.</numerusform>
            <numerusform>The service asks to wait %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait %n minute(s).</source>
        <translation>
            <numerusform>The service asks to wait %n minute.</numerusform>
            <numerusform>The service asks to wait %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>File found, identity confirmed.</source>
        <translation>File found, identity confirmed.</translation>
    </message>
    <message>
        <source>The town hall has no right to the names: the answer could not be checked against the identity and is not shown. Ask for a paper.</source>
        <translation>The town hall has no right to the names: the answer could not be checked against the identity and is not shown. Ask for a paper.</translation>
    </message>
    <message>
        <source>The answer is about another person than the one asked for: it is not shown. Check the identity on the card.</source>
        <translation>The answer is about another person than the one asked for: it is not shown. Check the identity on the card.</translation>
    </message>
    <message>
        <source>The service is still busy with this same request. Wait a minute, then ask again; you may go on with a paper.</source>
        <translation>The service is still busy with this same request. Wait a minute, then ask again; you may go on with a paper.</translation>
    </message>
    <message>
        <source>The service is in too great demand. Ask again in a few minutes; you may go on with a paper.</source>
        <translation>The service is in too great demand. Ask again in a few minutes; you may go on with a paper.</translation>
    </message>
    <message>
        <source>This person objects to the calls: nothing was sent. Go on with a paper.</source>
        <translation>This person objects to the calls: nothing was sent. Go on with a paper.</translation>
    </message>
    <message>
        <source>Whether this person objects to the calls could not be read in the case log: nothing was sent. Go on with a paper, and call your IT service if this lasts.</source>
        <translation>Whether this person objects to the calls could not be read in the case log: nothing was sent. Go on with a paper, and call your IT service if this lasts.</translation>
    </message>
    <message>
        <source>The town hall’s access token is missing or cannot be read. Tell your administrator; go on with a paper.</source>
        <translation>The town hall’s access token is missing or cannot be read. Tell your administrator; go on with a paper.</translation>
    </message>
    <message>
        <source>The town hall asks a lot at the moment: this request leaves in its turn.</source>
        <translation>The town hall asks a lot at the moment: this request leaves in its turn.</translation>
    </message>
    <message>
        <source>The service does not answer any more: the town hall’s address may be blocked. Go on with a paper.</source>
        <translation>The service does not answer any more: the town hall’s address may be blocked. Go on with a paper.</translation>
    </message>
    <message>
        <source>The service’s certificate is not valid on this computer’s date: nothing was sent. Check the date and the time of the computer; if they are right, tell your administrator.</source>
        <translation>The service’s certificate is not valid on this computer’s date: nothing was sent. Check the date and the time of the computer; if they are right, tell your administrator.</translation>
    </message>
    <message>
        <source>No secure link could be made with the service: nothing was sent. The network may stand in between; tell your administrator.</source>
        <translation>No secure link could be made with the service: nothing was sent. The network may stand in between; tell your administrator.</translation>
    </message>
    <message>
        <source>The town hall’s proxy asks for a name and a password, or for an open Windows session, and did not get one that it accepts. Tell your administrator; you may go on with a paper.</source>
        <translation>The town hall’s proxy asks for a name and a password, or for an open Windows session, and did not get one that it accepts. Tell your administrator; you may go on with a paper.</translation>
    </message>
    <message>
        <source>The network asks to be signed in to first: open a web browser, sign in to the network, then ask again. You may go on with a paper.</source>
        <translation>The network asks to be signed in to first: open a web browser, sign in to the network, then ask again. You may go on with a paper.</translation>
    </message>
    <message>
        <source>The service has not answered since %1: the town hall’s address may be blocked until %2. Go on with a paper.</source>
        <translation>The service has not answered since %1: the town hall’s address may be blocked until %2. Go on with a paper.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is fast by about %n minute(s): tell your administrator.</source>
        <translation>
            <numerusform>The clock of this computer is fast by about %n minute: tell your administrator.</numerusform>
            <numerusform>The clock of this computer is fast by about %n minutes: tell your administrator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is slow by about %n minute(s): tell your administrator.</source>
        <translation>
            <numerusform>The clock of this computer is slow by about %n minute: tell your administrator.</numerusform>
            <numerusform>The clock of this computer is slow by about %n minutes: tell your administrator.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is about another person: the birth date received is not the one asked for. It is not shown. Check the birth date on the card, or ask for a paper.</source>
        <translation>The answer is about another person: the birth date received is not the one asked for. It is not shown. Check the birth date on the card, or ask for a paper.</translation>
    </message>
    <message>
        <source>The answer is about another person: the birth name received is not the one asked for. It is not shown. Check the birth name on the card, or ask for a paper.</source>
        <translation>The answer is about another person: the birth name received is not the one asked for. It is not shown. Check the birth name on the card, or ask for a paper.</translation>
    </message>
</context>
<context>
    <name>ProxyCard</name>
    <message>
        <source>Use it</source>
        <translation>Use it</translation>
    </message>
    <message>
        <source>The town hall’s proxy</source>
        <translation>The town hall’s proxy</translation>
    </message>
    <message>
        <source>Name at the proxy</source>
        <translation>Name at the proxy</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Password at the proxy</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept this name and this password. Check them: a password that is refused again and again is blocked.</source>
        <translation>The proxy %1 did not accept this name and this password. Check them: a password that is refused again and again is blocked.</translation>
    </message>
    <message>
        <source>The proxy %1 asks who is there before it lets a question through. The answer is kept in memory until the program ends.</source>
        <translation>The proxy %1 asks who is there before it lets a question through. The answer is kept in memory until the program ends.</translation>
    </message>
</context>
<context>
    <name>PublishPanel</name>
    <message>
        <source>&amp;Number of the act</source>
        <translation>&amp;Number of the act</translation>
    </message>
    <message>
        <source>Date of the &amp;act</source>
        <translation>Date of the &amp;act</translation>
    </message>
    <message>
        <source>&amp;First day of service</source>
        <translation>&amp;First day of service</translation>
    </message>
    <message>
        <source>Last day, i&amp;ncluded</source>
        <translation>Last day, i&amp;ncluded</translation>
    </message>
    <message>
        <source>Publish this schedule</source>
        <translation>Publish this schedule</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Publish the draft</source>
        <translation>Publish the draft</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Before it can be published:</source>
        <translation>Before it can be published:</translation>
    </message>
    <message>
        <source>Once published, this schedule prices every service from %1 to %2 and can no longer be changed: a later vote is a new version.</source>
        <translation>Once published, this schedule prices every service from %1 to %2 and can no longer be changed: a later vote is a new version.</translation>
    </message>
    <message>
        <source>From that day it takes the place of « %1 ».</source>
        <translation>From that day it takes the place of « %1 ».</translation>
    </message>
    <message>
        <source>A schedule replaces the one before whole. These services then have no price any more: %1.</source>
        <translation>A schedule replaces the one before whole. These services then have no price any more: %1.</translation>
    </message>
    <message>
        <source>Type a date, such as 18/06/2026.</source>
        <translation>Type a date, such as 18/06/2026.</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Type a date, such as 01/09/2027.</source>
        <translation>Type a date, such as 01/09/2027.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>QuotientForm</name>
    <message>
        <source>Family quotient, in euros</source>
        <translation>Family quotient, in euros</translation>
    </message>
    <message>
        <source>Month (mm/yyyy)</source>
        <translation>Month (mm/yyyy)</translation>
    </message>
    <message>
        <source>Type the quotient as a whole number of euros, as on the paper: 0 is a quotient.</source>
        <translation>Type the quotient as a whole number of euros, as on the paper: 0 is a quotient.</translation>
    </message>
    <message>
        <source>Type the month of the quotient, as 10/2026, or leave it empty.</source>
        <translation>Type the month of the quotient, as 10/2026, or leave it empty.</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>Leave it as it is (Esc)</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Work in progress</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
    <message>
        <source>Say why in a few words: it is noted with your name and the time.</source>
        <translation>Say why in a few words: it is noted with your name and the time.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>Open with the recovery sheet</translation>
    </message>
    <message>
        <source>&amp;Code of the recovery sheet</source>
        <translation>&amp;Code of the recovery sheet</translation>
    </message>
    <message>
        <source>&amp;Login of an administrator</source>
        <translation>&amp;Login of an administrator</translation>
    </message>
    <message>
        <source>The code gives an administrator a new password, once. You will then print another sheet in its place.</source>
        <translation>The code gives an administrator a new password, once. You will then print another sheet in its place.</translation>
    </message>
    <message>
        <source>Capitals, spaces and dashes do not matter.</source>
        <translation>Capitals, spaces and dashes do not matter.</translation>
    </message>
    <message>
        <source>Open the cases</source>
        <translation>Open the cases</translation>
    </message>
    <message>
        <source>&amp;Back to sign-in</source>
        <translation>&amp;Back to sign-in</translation>
    </message>
    <message>
        <source>Type the code that stands on the sheet.</source>
        <translation>Type the code that stands on the sheet.</translation>
    </message>
    <message>
        <source>Type the login of an administrator.</source>
        <translation>Type the login of an administrator.</translation>
    </message>
    <message>
        <source>Opening the cases…</source>
        <translation>Opening the cases…</translation>
    </message>
    <message>
        <source>This code does not open these cases, or this login is no administrator’s: compare it with the sheet, letter by letter.</source>
        <translation>This code does not open these cases, or this login is no administrator’s: compare it with the sheet, letter by letter.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeCard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>&amp;Type the code again, from the paper</source>
        <translation>&amp;Type the code again, from the paper</translation>
    </message>
    <message>
        <source>If nobody knows a password any more, only this code opens the cases. It is shown once and kept nowhere: print the sheet and put it into the town hall’s safe, never with the computer.</source>
        <translation>If nobody knows a password any more, only this code opens the cases. It is shown once and kept nowhere: print the sheet and put it into the town hall’s safe, never with the computer.</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>Recovery code: %1</translation>
    </message>
    <message>
        <source>Capitals, spaces and dashes do not matter. This shows that the sheet can be read.</source>
        <translation>Capitals, spaces and dashes do not matter. This shows that the sheet can be read.</translation>
    </message>
    <message>
        <source>The sheet is in the safe: go on</source>
        <translation>The sheet is in the safe: go on</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Save as a PDF…</source>
        <translation>&amp;Save as a PDF…</translation>
    </message>
    <message>
        <source>On a key that goes into the safe; never on this computer</source>
        <translation>On a key that goes into the safe; never on this computer</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Save the recovery sheet</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>recovery-sheet.pdf</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Type the code as it stands on the paper: what cannot be read there is of no use in a year.</source>
        <translation>Type the code as it stands on the paper: what cannot be read there is of no use in a year.</translation>
    </message>
    <message>
        <source>Not the code of the sheet: compare it group by group.</source>
        <translation>Not the code of the sheet: compare it group by group.</translation>
    </message>
</context>
<context>
    <name>RepairWords</name>
    <message>
        <source>Try the other parent</source>
        <translation>Try the other parent</translation>
    </message>
    <message>
        <source>Swap birth and usage name</source>
        <translation>Swap birth and usage name</translation>
    </message>
    <message>
        <source>Try a compound given name</source>
        <translation>Try a compound given name</translation>
    </message>
    <message>
        <source>Try the given names apart</source>
        <translation>Try the given names apart</translation>
    </message>
    <message>
        <source>Try the first given name alone</source>
        <translation>Try the first given name alone</translation>
    </message>
    <message>
        <source>Try without hyphen or apostrophe</source>
        <translation>Try without hyphen or apostrophe</translation>
    </message>
    <message>
        <source>Try the commune of that time</source>
        <translation>Try the commune of that time</translation>
    </message>
    <message>
        <source>Try the commune of today</source>
        <translation>Try the commune of today</translation>
    </message>
    <message>
        <source>Try the commune by its name</source>
        <translation>Try the commune by its name</translation>
    </message>
    <message>
        <source>Try the month before</source>
        <translation>Try the month before</translation>
    </message>
    <message>
        <source>The file may be in the name of the other parent.</source>
        <translation>The file may be in the name of the other parent.</translation>
    </message>
    <message>
        <source>The usage name often stands where the birth name should.</source>
        <translation>The usage name often stands where the birth name should.</translation>
    </message>
    <message>
        <source>The first two given names may be one compound name.</source>
        <translation>The first two given names may be one compound name.</translation>
    </message>
    <message>
        <source>The fund may have a compound given name as two.</source>
        <translation>The fund may have a compound given name as two.</translation>
    </message>
    <message>
        <source>The fund sometimes knows the first given name alone.</source>
        <translation>The fund sometimes knows the first given name alone.</translation>
    </message>
    <message>
        <source>The fund may have the name without its hyphen or apostrophe.</source>
        <translation>The fund may have the name without its hyphen or apostrophe.</translation>
    </message>
    <message>
        <source>The commune had another code on the day of birth.</source>
        <translation>The commune had another code on the day of birth.</translation>
    </message>
    <message>
        <source>The commune has another code today.</source>
        <translation>The commune has another code today.</translation>
    </message>
    <message>
        <source>The name of the commune and its département may be found where its code is not.</source>
        <translation>The name of the commune and its département may be found where its code is not.</translation>
    </message>
    <message>
        <source>This month’s figures may not be there yet.</source>
        <translation>This month’s figures may not be there yet.</translation>
    </message>
    <message>
        <source>with the identity of the other parent</source>
        <translation>with the identity of the other parent</translation>
    </message>
    <message>
        <source>with birth and usage name swapped</source>
        <translation>with birth and usage name swapped</translation>
    </message>
    <message>
        <source>with a compound given name</source>
        <translation>with a compound given name</translation>
    </message>
    <message>
        <source>with the given names apart</source>
        <translation>with the given names apart</translation>
    </message>
    <message>
        <source>with the first given name alone</source>
        <translation>with the first given name alone</translation>
    </message>
    <message>
        <source>without hyphen or apostrophe</source>
        <translation>without hyphen or apostrophe</translation>
    </message>
    <message>
        <source>with the commune of that time</source>
        <translation>with the commune of that time</translation>
    </message>
    <message>
        <source>with the commune of today</source>
        <translation>with the commune of today</translation>
    </message>
    <message>
        <source>with the name of the commune</source>
        <translation>with the name of the commune</translation>
    </message>
    <message>
        <source>for the month before</source>
        <translation>for the month before</translation>
    </message>
    <message>
        <source>File found %1.</source>
        <translation>File found %1.</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>found %1</translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation>tried %1</translation>
    </message>
</context>
<context>
    <name>ResetPasswordForm</name>
    <message>
        <source>New password for %1</source>
        <translation>New password for %1</translation>
    </message>
    <message>
        <source>Make sure that it is really them who ask, then let them type it. The journal notes that you gave it.</source>
        <translation>Make sure that it is really them who ask, then let them type it. The journal notes that you gave it.</translation>
    </message>
    <message>
        <source>Give this password</source>
        <translation>Give this password</translation>
    </message>
    <message>
        <source>Leave without &amp;changing anything</source>
        <translation>Leave without &amp;changing anything</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Making the key…</translation>
    </message>
</context>
<context>
    <name>ResidenceForm</name>
    <message>
        <source>The family lives in the commune</source>
        <translation>The family lives in the commune</translation>
    </message>
    <message>
        <source>The family lives outside the commune</source>
        <translation>The family lives outside the commune</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>&amp;File of the copy</source>
        <translation>&amp;File of the copy</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>The copy is opened and read whole before anything is changed. A log that is here already is not deleted: it is put aside, in a folder beside it. What was recorded since the copy is not in it.</source>
        <translation>The copy is opened and read whole before anything is changed. A log that is here already is not deleted: it is put aside, in a folder beside it. What was recorded since the copy is not in it.</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Restore this copy</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>A file whose name ends with .pfam.</source>
        <translation>A file whose name ends with .pfam.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choose…</translation>
    </message>
    <message>
        <source>Choose the file of the copy</source>
        <translation>Choose the file of the copy</translation>
    </message>
    <message>
        <source>Your password of the day when the copy was made.</source>
        <translation>Your password of the day when the copy was made.</translation>
    </message>
    <message>
        <source>File of the copy</source>
        <translation>File of the copy</translation>
    </message>
    <message>
        <source>Copies of a case log (*.pfam);;All files (*)</source>
        <translation>Copies of a case log (*.pfam);;All files (*)</translation>
    </message>
    <message>
        <source>Choose the file of the copy.</source>
        <translation>Choose the file of the copy.</translation>
    </message>
    <message>
        <source>Type your login.</source>
        <translation>Type your login.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Type your password.</translation>
    </message>
    <message>
        <source>Opening the copy, and reading it whole…</source>
        <translation>Opening the copy, and reading it whole…</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>%1: families by tier</source>
        <translation>%1: families by tier</translation>
    </message>
    <message>
        <source>Families by tier</source>
        <translation>Families by tier</translation>
    </message>
    <message>
        <source>Price against the quotient, for one child of the commune</source>
        <translation>Price against the quotient, for one child of the commune</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>&amp;Change the durations…</source>
        <translation>&amp;Change the durations…</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>How long things are kept</translation>
    </message>
    <message>
        <source>Cases are kept after their last use: the last day of a price, or the last work of an agent on them.</source>
        <translation>Cases are kept after their last use: the last day of a price, or the last work of an agent on them.</translation>
    </message>
    <message>
        <source> months</source>
        <translation> months</translation>
    </message>
    <message>
        <source>From %1 to %2 months</source>
        <translation>From %1 to %2 months</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Keep these durations</source>
        <translation>&amp;Keep these durations</translation>
    </message>
    <message>
        <source>&amp;Leave them as they are</source>
        <translation>&amp;Leave them as they are</translation>
    </message>
    <message>
        <source>Set on %1 by %2: %3</source>
        <translation>Set on %1 by %2: %3</translation>
    </message>
    <message>
        <source>Usual duration, nobody has changed it.</source>
        <translation>Usual duration, nobody has changed it.</translation>
    </message>
    <message>
        <source>These are the durations of now: change one, or leave them as they are.</source>
        <translation>These are the durations of now: change one, or leave them as they are.</translation>
    </message>
    <message>
        <source>Say why: the reason is kept with the durations.</source>
        <translation>Say why: the reason is kept with the durations.</translation>
    </message>
    <message>
        <source>Keeping the durations…</source>
        <translation>Keeping the durations…</translation>
    </message>
    <message>
        <source>The new durations hold from now on.</source>
        <translation>The new durations hold from now on.</translation>
    </message>
    <message>
        <source>For example: sheet 12 of the register of processing. It is kept with the durations.</source>
        <translation>For example: sheet 12 of the register of processing. It is kept with the durations.</translation>
    </message>
</context>
<context>
    <name>RightsWords</name>
    <message>
        <source>family quotient</source>
        <translation>family quotient</translation>
    </message>
    <message>
        <source>names of the parents</source>
        <translation>names of the parents</translation>
    </message>
    <message>
        <source>children</source>
        <translation>children</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>Without %1, the quotient is not received: ask each family for a paper.</source>
        <translation>Without %1, the quotient is not received: ask each family for a paper.</translation>
    </message>
    <message>
        <source>Without %1, an answer cannot be checked against the person at the counter, and is not shown: this right is needed.</source>
        <translation>Without %1, an answer cannot be checked against the person at the counter, and is not shown: this right is needed.</translation>
    </message>
    <message>
        <source>Without %1, the children are to be typed.</source>
        <translation>Without %1, the children are to be typed.</translation>
    </message>
    <message>
        <source>Without %1, the address is to be typed.</source>
        <translation>Without %1, the address is to be typed.</translation>
    </message>
    <message>
        <source>The token has none of the rights that the counter works with: the CAF/MSA will refuse every question.</source>
        <translation>The token has none of the rights that the counter works with: the CAF/MSA will refuse every question.</translation>
    </message>
    <message>
        <source>Rights held: %1.</source>
        <translation>Rights held: %1.</translation>
    </message>
    <message>
        <source>A right is added in the town hall’s request for access (datapass.api.gouv.fr); it may take an hour to be felt.</source>
        <translation>A right is added in the town hall’s request for access (datapass.api.gouv.fr); it may take an hour to be felt.</translation>
    </message>
    <message>
        <source>Held without being used here: %1. The law asks to hold only what is needed: have them taken away, unless another tool uses the same token.</source>
        <translation>Held without being used here: %1. The law asks to hold only what is needed: have them taken away, unless another tool uses the same token.</translation>
    </message>
    <message>
        <source>The token ended on %1: the CAF/MSA answers no more.</source>
        <translation>The token ended on %1: the CAF/MSA answers no more.</translation>
    </message>
    <message>
        <source>The token ends today.</source>
        <translation>The token ends today.</translation>
    </message>
    <message numerus="yes">
        <source>The token ends on %1, in %n day(s).</source>
        <translation>
            <numerusform>The token ends on %1, in %n day.</numerusform>
            <numerusform>The token ends on %1, in %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever holds the town hall’s account at the State’s API Particulier renews it there; the new token is then put into the settings.</source>
        <translation>Whoever holds the town hall’s account at the State’s API Particulier renews it there; the new token is then put into the settings.</translation>
    </message>
    <message>
        <source>At this town hall: %1</source>
        <translation>At this town hall: %1</translation>
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
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s clock is %1 fast: have it set by itself, since dates on papers and coming exchanges depend on it.</source>
        <translation>This computer’s clock is %1 fast: have it set by itself, since dates on papers and coming exchanges depend on it.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 slow: have it set by itself, since dates on papers and coming exchanges depend on it.</source>
        <translation>This computer’s clock is %1 slow: have it set by itself, since dates on papers and coming exchanges depend on it.</translation>
    </message>
    <message>
        <source>There is no token, or it cannot be read: put it into the settings.</source>
        <translation>There is no token, or it cannot be read: put it into the settings.</translation>
    </message>
    <message>
        <source>The State does not know this token: copy it again whole from the town hall’s account at API Particulier.</source>
        <translation>The State does not know this token: copy it again whole from the town hall’s account at API Particulier.</translation>
    </message>
    <message>
        <source>This token has ended: it must be renewed.</source>
        <translation>This token has ended: it must be renewed.</translation>
    </message>
    <message>
        <source>The State has blocked this token because it was seen in the open: ask its support for another one, and find out where it was copied.</source>
        <translation>The State has blocked this token because it was seen in the open: ask its support for another one, and find out where it was copied.</translation>
    </message>
    <message>
        <source>This is the public token for trials, at the address of the real service: put the town hall’s own token.</source>
        <translation>This is the public token for trials, at the address of the real service: put the town hall’s own token.</translation>
    </message>
    <message>
        <source>The token is good, but without the rights for this: have them added to the town hall’s request for access.</source>
        <translation>The token is good, but without the rights for this: have them added to the town hall’s request for access.</translation>
    </message>
    <message>
        <source>The State accepts this token from certain addresses only: have the town hall’s outgoing address added to them.</source>
        <translation>The State accepts this token from certain addresses only: have the town hall’s outgoing address added to them.</translation>
    </message>
    <message>
        <source>This is a software editor’s token, without an active delegation for this SIRET: the town hall gives it in its account.</source>
        <translation>This is a software editor’s token, without an active delegation for this SIRET: the town hall gives it in its account.</translation>
    </message>
    <message>
        <source>The address answers, but is not that of the service: check it in the settings.</source>
        <translation>The address answers, but is not that of the service: check it in the settings.</translation>
    </message>
    <message>
        <source>It is a software editor’s token: its rights depend on the delegation given by the town hall.</source>
        <translation>It is a software editor’s token: its rights depend on the delegation given by the town hall.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Families from outside the commune pay the same price.</source>
        <translation>Families from outside the commune pay the same price.</translation>
    </message>
    <message>
        <source>Families from outside the commune pay %1.</source>
        <translation>Families from outside the commune pay %1.</translation>
    </message>
    <message>
        <source>Families from outside the commune pay %1 more.</source>
        <translation>Families from outside the commune pay %1 more.</translation>
    </message>
    <message>
        <source>Families from outside the commune have a grid of their own, below.</source>
        <translation>Families from outside the commune have a grid of their own, below.</translation>
    </message>
    <message>
        <source>This service is not open to families from outside the commune.</source>
        <translation>This service is not open to families from outside the commune.</translation>
    </message>
    <message>
        <source>Without a known quotient there is no price: ask the family for it.</source>
        <translation>Without a known quotient there is no price: ask the family for it.</translation>
    </message>
    <message>
        <source>Without a known quotient the family pays the highest price.</source>
        <translation>Without a known quotient the family pays the highest price.</translation>
    </message>
    <message>
        <source>Without a known quotient the family is in tier %1.</source>
        <translation>Without a known quotient the family is in tier %1.</translation>
    </message>
    <message>
        <source>Prices are rounded to the nearest %1; a tie goes up.</source>
        <translation>Prices are rounded to the nearest %1; a tie goes up.</translation>
    </message>
    <message>
        <source>Prices are rounded to the nearest %1; a tie goes to the even figure.</source>
        <translation>Prices are rounded to the nearest %1; a tie goes to the even figure.</translation>
    </message>
    <message>
        <source>Prices are rounded to the nearest %1; a tie goes down.</source>
        <translation>Prices are rounded to the nearest %1; a tie goes down.</translation>
    </message>
    <message>
        <source>Prices are rounded down to a multiple of %1.</source>
        <translation>Prices are rounded down to a multiple of %1.</translation>
    </message>
    <message>
        <source>Prices are rounded up to a multiple of %1.</source>
        <translation>Prices are rounded up to a multiple of %1.</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>the family quotient</source>
        <translation>the family quotient</translation>
    </message>
    <message>
        <source>the number of children</source>
        <translation>the number of children</translation>
    </message>
    <message>
        <source>whether the family lives in the commune</source>
        <translation>whether the family lives in the commune</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>Still needed: %1.</translation>
    </message>
    <message>
        <source>The voted grid has no answer for this family: the council must say.</source>
        <translation>The voted grid has no answer for this family: the council must say.</translation>
    </message>
    <message>
        <source>Two rows of the voted grid claim this quotient: the council must say.</source>
        <translation>Two rows of the voted grid claim this quotient: the council must say.</translation>
    </message>
    <message>
        <source>This service is not open to this family.</source>
        <translation>This service is not open to this family.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>line %1, column %2</translation>
    </message>
    <message>
        <source>Without a known quotient the family pays the lowest price.</source>
        <translation>Without a known quotient the family pays the lowest price.</translation>
    </message>
    <message>
        <source>Without a known quotient the family pays %1.</source>
        <translation>Without a known quotient the family pays %1.</translation>
    </message>
    <message>
        <source>Without a known quotient the family pays as those from outside the commune.</source>
        <translation>Without a known quotient the family pays as those from outside the commune.</translation>
    </message>
    <message>
        <source>Without a known quotient the family cannot be registered.</source>
        <translation>Without a known quotient the family cannot be registered.</translation>
    </message>
    <message>
        <source>%1 From %2 on; before that day it is asked for.</source>
        <translation>%1 From %2 on; before that day it is asked for.</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>replaced</translation>
    </message>
</context>
<context>
    <name>ScheduleList</name>
    <message>
        <source>Sc&amp;hedules</source>
        <translation>Sc&amp;hedules</translation>
    </message>
    <message>
        <source>Show the schedules with a service</source>
        <translation>Show the schedules with a service</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Services</translation>
    </message>
    <message>
        <source>New schedule…</source>
        <translation>New schedule…</translation>
    </message>
    <message>
        <source>Simulate a change</source>
        <translation>Simulate a change</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>All services</translation>
    </message>
    <message>
        <source>dates to be given</source>
        <translation>dates to be given</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>%1: this file is not used as it stands.</source>
        <translation>%1: this file is not used as it stands.</translation>
    </message>
</context>
<context>
    <name>SchedulesDesk</name>
    <message>
        <source>Schedules</source>
        <translation>Schedules</translation>
    </message>
    <message>
        <source>No draft can be kept: the folder of the schedules cannot be written. Check the disk.</source>
        <translation>No draft can be kept: the folder of the schedules cannot be written. Check the disk.</translation>
    </message>
    <message>
        <source>This file cannot be read, or is no schedule.</source>
        <translation>This file cannot be read, or is no schedule.</translation>
    </message>
    <message>
        <source>The file of this schedule cannot be read any more.</source>
        <translation>The file of this schedule cannot be read any more.</translation>
    </message>
    <message>
        <source>This draft cannot be read any more.</source>
        <translation>This draft cannot be read any more.</translation>
    </message>
    <message>
        <source>The draft cannot be removed: check the rights of the folder.</source>
        <translation>The draft cannot be removed: check the rights of the folder.</translation>
    </message>
    <message>
        <source>Draft removed.</source>
        <translation>Draft removed.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>The draft is back.</source>
        <translation>The draft is back.</translation>
    </message>
    <message>
        <source>The draft cannot be written: check the disk.</source>
        <translation>The draft cannot be written: check the disk.</translation>
    </message>
    <message>
        <source>Published: %1. It can no longer be changed.</source>
        <translation>Published: %1. It can no longer be changed.</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Schedules</translation>
    </message>
    <message>
        <source>Services and prices</source>
        <translation>Services and prices</translation>
    </message>
    <message>
        <source>dates to be given</source>
        <translation>dates to be given</translation>
    </message>
    <message>
        <source>No schedule yet. Begin one with a template (Ctrl+Shift+N), or put the file that the council voted into the folder named in the settings (Ctrl+,): it will be listed here.</source>
        <translation>No schedule yet. Begin one with a template (Ctrl+Shift+N), or put the file that the council voted into the folder named in the settings (Ctrl+,): it will be listed here.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) keep this draft from being shown: edit it (F2) to see what to correct.</source>
        <translation>
            <numerusform>%n error keeps this draft from being shown: edit it (F2) to see what to correct.</numerusform>
            <numerusform>%n errors keep this draft from being shown: edit it (F2) to see what to correct.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published by %1 on %2.</source>
        <translation>Published by %1 on %2.</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>This file cannot be read: check its path and who may read it.</source>
        <translation>This file cannot be read: check its path and who may read it.</translation>
    </message>
    <message>
        <source>What was sealed cannot be read back: type it again; if this lasts, call your IT service.</source>
        <translation>What was sealed cannot be read back: type it again; if this lasts, call your IT service.</translation>
    </message>
    <message>
        <source>There is nothing here: paste the token received from the State, or read its file.</source>
        <translation>There is nothing here: paste the token received from the State, or read its file.</translation>
    </message>
    <message>
        <source>The token is cut: copy it again whole, its three parts between points.</source>
        <translation>The token is cut: copy it again whole, its three parts between points.</translation>
    </message>
    <message>
        <source>This is too long for a token: copy the token and nothing else.</source>
        <translation>This is too long for a token: copy the token and nothing else.</translation>
    </message>
    <message>
        <source>This is something other than a token: copy the token again, and nothing else.</source>
        <translation>This is something other than a token: copy the token again, and nothing else.</translation>
    </message>
    <message>
        <source>There is nothing here: paste the secret received from the tax office, or read its file.</source>
        <translation>There is nothing here: paste the secret received from the tax office, or read its file.</translation>
    </message>
    <message>
        <source>This is something other than a secret: copy it again on one line, without accents, and nothing else.</source>
        <translation>This is something other than a secret: copy it again on one line, without accents, and nothing else.</translation>
    </message>
    <message>
        <source>Sealed on %1 by %2.</source>
        <translation>Sealed on %1 by %2.</translation>
    </message>
    <message>
        <source>It ended on %1: ask the State for a new one and put it here.</source>
        <translation>It ended on %1: ask the State for a new one and put it here.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Valid until %1.</translation>
    </message>
</context>
<context>
    <name>SecretBox</name>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>Read a file…</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Take it over</translation>
    </message>
    <message>
        <source>Delete this file</source>
        <translation>Delete this file</translation>
    </message>
    <message>
        <source>Paste: %1</source>
        <translation>Paste: %1</translation>
    </message>
    <message>
        <source>Read a file: %1</source>
        <translation>Read a file: %1</translation>
    </message>
    <message>
        <source>What the file holds is sealed at once; it can then be deleted</source>
        <translation>What the file holds is sealed at once; it can then be deleted</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>Seal: %1</translation>
    </message>
    <message>
        <source>Keep it encrypted in the case log; it is never shown again (Enter in the field)</source>
        <translation>Keep it encrypted in the case log; it is never shown again (Enter in the field)</translation>
    </message>
    <message>
        <source>None yet: paste the token received from the State, or read its file. It is encrypted in the case log, and never shown again.</source>
        <translation>None yet: paste the token received from the State, or read its file. It is encrypted in the case log, and never shown again.</translation>
    </message>
    <message>
        <source>None yet: paste the secret received from the tax office, or read its file. It is encrypted in the case log, and never shown again.</source>
        <translation>None yet: paste the secret received from the tax office, or read its file. It is encrypted in the case log, and never shown again.</translation>
    </message>
    <message>
        <source>The file %1 is still used, in clear: take it over into the case log, then delete it.</source>
        <translation>The file %1 is still used, in clear: take it over into the case log, then delete it.</translation>
    </message>
    <message>
        <source>Sealed: type here to replace it</source>
        <translation>Sealed: type here to replace it</translation>
    </message>
    <message>
        <source>The file of the secret</source>
        <translation>The file of the secret</translation>
    </message>
    <message>
        <source>Sealed, and read back. The file %1 still holds it in clear: delete it, and its copies.</source>
        <translation>Sealed, and read back. The file %1 still holds it in clear: delete it, and its copies.</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted: delete it yourself.</source>
        <translation>The file %1 could not be deleted: delete it yourself.</translation>
    </message>
    <message>
        <source>The file is deleted.</source>
        <translation>The file is deleted.</translation>
    </message>
    <message>
        <source>None yet: only where the proxy asks for one. It is encrypted in the case log, and never shown again.</source>
        <translation>None yet: only where the proxy asks for one. It is encrypted in the case log, and never shown again.</translation>
    </message>
</context>
<context>
    <name>ServiceBanner</name>
    <message>
        <source>Access to the State’s service</source>
        <translation>Access to the State’s service</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Open the settings</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Hide this until the next reminder</source>
        <translation>Hide this until the next reminder</translation>
    </message>
</context>
<context>
    <name>ServiceView</name>
    <message>
        <source>Prices of %1</source>
        <translation>Prices of %1</translation>
    </message>
    <message>
        <source>Prices of %1, families from outside the commune</source>
        <translation>Prices of %1, families from outside the commune</translation>
    </message>
    <message>
        <source>Families from outside the commune</source>
        <translation>Families from outside the commune</translation>
    </message>
</context>
<context>
    <name>SettingsArea</name>
    <message>
        <source>This &amp;desk</source>
        <translation>This &amp;desk</translation>
    </message>
    <message>
        <source>&amp;My account</source>
        <translation>&amp;My account</translation>
    </message>
    <message>
        <source>&amp;Accounts and rights</source>
        <translation>&amp;Accounts and rights</translation>
    </message>
    <message>
        <source>Login: %1 — %2</source>
        <translation>Login: %1 — %2</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save the settings of this desk (Ctrl+S)</source>
        <translation>Save the settings of this desk (Ctrl+S)</translation>
    </message>
    <message>
        <source>Go back to what was saved last</source>
        <translation>Go back to what was saved last</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Not saved yet.</translation>
    </message>
    <message>
        <source>Not saved: correct first the fields that are marked.</source>
        <translation>Not saved: correct first the fields that are marked.</translation>
    </message>
    <message>
        <source>Not saved: the file of the settings cannot be written. Check the disk and try again.</source>
        <translation>Not saved: the file of the settings cannot be written. Check the disk and try again.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Settings of this desk</source>
        <translation>Settings of this desk</translation>
    </message>
    <message>
        <source>Saved. This start was for practice: real work begins at the next one.</source>
        <translation>Saved. This start was for practice: real work begins at the next one.</translation>
    </message>
    <message>
        <source>The file of the settings cannot be written: it still names the file of the secret. Check the disk, then save.</source>
        <translation>The file of the settings cannot be written: it still names the file of the secret. Check the disk, then save.</translation>
    </message>
</context>
<context>
    <name>SexField</name>
    <message>
        <source>&amp;Female</source>
        <translation>&amp;Female</translation>
    </message>
    <message>
        <source>&amp;Male</source>
        <translation>&amp;Male</translation>
    </message>
    <message>
        <source>F: female, H or M: male</source>
        <translation>F: female, H or M: male</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>&amp;Remember my login on this computer</source>
        <translation>&amp;Remember my login on this computer</translation>
    </message>
    <message>
        <source>Sign in again to go on where you were: what was typed and not validated has been kept for you.</source>
        <translation>Sign in again to go on where you were: what was typed and not validated has been kept for you.</translation>
    </message>
    <message>
        <source>Open the cases</source>
        <translation>Open the cases</translation>
    </message>
    <message>
        <source>Practise on &amp;fictitious families</source>
        <translation>Practise on &amp;fictitious families</translation>
    </message>
    <message>
        <source>For&amp;gotten password</source>
        <translation>For&amp;gotten password</translation>
    </message>
    <message>
        <source>Your supervisor or an administrator gives you a new one: Settings, Accounts and rights. If no administrator knows a password any more, the recovery sheet in the town hall’s safe opens the cases.</source>
        <translation>Your supervisor or an administrator gives you a new one: Settings, Accounts and rights. If no administrator knows a password any more, the recovery sheet in the town hall’s safe opens the cases.</translation>
    </message>
    <message>
        <source>I have the recovery s&amp;heet</source>
        <translation>I have the recovery s&amp;heet</translation>
    </message>
    <message>
        <source>Type your login.</source>
        <translation>Type your login.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Type your password.</translation>
    </message>
    <message>
        <source>Opening the cases…</source>
        <translation>Opening the cases…</translation>
    </message>
    <message>
        <source>%1 Next try in %2.</source>
        <translation>%1 Next try in %2.</translation>
    </message>
    <message>
        <source>You may try again.</source>
        <translation>You may try again.</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>%1: families by tier</source>
        <translation>%1: families by tier</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>%1: price against the quotient, for one child of the commune</source>
        <translation>%1: price against the quotient, for one child of the commune</translation>
    </message>
    <message>
        <source>Population: %1</source>
        <translation>Population: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Families before</source>
        <translation>Families before</translation>
    </message>
    <message>
        <source>Families after</source>
        <translation>Families after</translation>
    </message>
    <message>
        <source>Pay less</source>
        <translation>Pay less</translation>
    </message>
    <message>
        <source>Pay the same</source>
        <translation>Pay the same</translation>
    </message>
    <message>
        <source>Pay more</source>
        <translation>Pay more</translation>
    </message>
    <message>
        <source>Comes in before (€)</source>
        <translation>Comes in before (€)</translation>
    </message>
    <message>
        <source>Comes in after (€)</source>
        <translation>Comes in after (€)</translation>
    </message>
    <message>
        <source>Difference (€)</source>
        <translation>Difference (€)</translation>
    </message>
    <message>
        <source>%1: at a quotient of %2 the price jumps from %3 to %4.</source>
        <translation>%1: at a quotient of %2 the price jumps from %3 to %4.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Families</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>For one %1 for each family:</source>
        <translation>For one %1 for each family:</translation>
    </message>
    <message>
        <source>For %1 × %2 for each family and year:</source>
        <translation>For %1 × %2 for each family and year:</translation>
    </message>
    <message>
        <source>%1 %2 come in before, %3 after.</source>
        <translation>%1 %2 come in before, %3 after.</translation>
    </message>
    <message>
        <source>Difference over the families with a price under both: %1.</source>
        <translation>Difference over the families with a price under both: %1.</translation>
    </message>
    <message>
        <source>Families that pay less: %1; the same: %2; more: %3.</source>
        <translation>Families that pay less: %1; the same: %2; more: %3.</translation>
    </message>
    <message>
        <source>Families without a price, for want of a fact or of a vote: %1 before, %2 after.</source>
        <translation>Families without a price, for want of a fact or of a vote: %1 before, %2 after.</translation>
    </message>
    <message>
        <source>Cells under %1 families are hidden, and so are those from which they could be worked out.</source>
        <translation>Cells under %1 families are hidden, and so are those from which they could be worked out.</translation>
    </message>
    <message>
        <source>Sums are rounded to %1, so that they do not tell a hidden number.</source>
        <translation>Sums are rounded to %1, so that they do not tell a hidden number.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of the office, with the quotients known there.</source>
        <translation>
            <numerusform>%n case of the office, with the quotient known there.</numerusform>
            <numerusform>%n cases of the office, with the quotients known there.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made-up families: quotients from %2 to %3, most often near %4; %5 % without a known quotient; children 1, 2, 3 … in the proportions %6; %7 % living in the commune; draw no. %8.</source>
        <translation>%1 made-up families: quotients from %2 to %3, most often near %4; %5 % without a known quotient; children 1, 2, 3 … in the proportions %6; %7 % living in the commune; draw no. %8.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>From %1 to %2.</translation>
    </message>
    <message>
        <source>Lower percentage</source>
        <translation>Lower percentage</translation>
    </message>
    <message>
        <source>Same percentage</source>
        <translation>Same percentage</translation>
    </message>
    <message>
        <source>Higher percentage</source>
        <translation>Higher percentage</translation>
    </message>
    <message>
        <source>This service gives a percentage: there is nothing to add up, and « less » or « more » is said of the percentage.</source>
        <translation>This service gives a percentage: there is nothing to add up, and « less » or « more » is said of the percentage.</translation>
    </message>
    <message>
        <source>Families whose percentage is lower: %1; the same: %2; higher: %3.</source>
        <translation>Families whose percentage is lower: %1; the same: %2; higher: %3.</translation>
    </message>
</context>
<context>
    <name>SimulationForm</name>
    <message>
        <source>The &amp;cases of the office</source>
        <translation>The &amp;cases of the office</translation>
    </message>
    <message>
        <source>&amp;Made-up families</source>
        <translation>&amp;Made-up families</translation>
    </message>
    <message>
        <source>Services, and units for each family and year</source>
        <translation>Services, and units for each family and year</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Before</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;After</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Families</translation>
    </message>
    <message>
        <source>How many, up to 1,000,000</source>
        <translation>How many, up to 1,000,000</translation>
    </message>
    <message>
        <source>Lowest quotient (€)</source>
        <translation>Lowest quotient (€)</translation>
    </message>
    <message>
        <source>Nobody is below</source>
        <translation>Nobody is below</translation>
    </message>
    <message>
        <source>Most frequent quotient (€)</source>
        <translation>Most frequent quotient (€)</translation>
    </message>
    <message>
        <source>Fewer and fewer families on both sides</source>
        <translation>Fewer and fewer families on both sides</translation>
    </message>
    <message>
        <source>Highest quotient (€)</source>
        <translation>Highest quotient (€)</translation>
    </message>
    <message>
        <source>Nobody is above</source>
        <translation>Nobody is above</translation>
    </message>
    <message>
        <source>Without a known quotient (%)</source>
        <translation>Without a known quotient (%)</translation>
    </message>
    <message>
        <source>Out of a hundred families</source>
        <translation>Out of a hundred families</translation>
    </message>
    <message>
        <source>Living in the commune (%)</source>
        <translation>Living in the commune (%)</translation>
    </message>
    <message>
        <source>Families of 1, 2, 3 … children</source>
        <translation>Families of 1, 2, 3 … children</translation>
    </message>
    <message>
        <source>In proportion, with commas between: 45, 38, 13, 4</source>
        <translation>In proportion, with commas between: 45, 38, 13, 4</translation>
    </message>
    <message>
        <source>Draw number</source>
        <translation>Draw number</translation>
    </message>
    <message>
        <source>The same number gives the same families again</source>
        <translation>The same number gives the same families again</translation>
    </message>
    <message>
        <source>%1: units for each family and year</source>
        <translation>%1: units for each family and year</translation>
    </message>
    <message>
        <source>How many times « %1 » a family pays in a year: 140 meals, for instance</source>
        <translation>How many times « %1 » a family pays in a year: 140 meals, for instance</translation>
    </message>
    <message>
        <source>Type how many units a family takes in a year, such as 140, or 1 for one.</source>
        <translation>Type how many units a family takes in a year, such as 140, or 1 for one.</translation>
    </message>
    <message>
        <source>Choose at least one service that both schedules have.</source>
        <translation>Choose at least one service that both schedules have.</translation>
    </message>
    <message>
        <source>Type a whole number from 0 to %1.</source>
        <translation>Type a whole number from 0 to %1.</translation>
    </message>
    <message>
        <source>Type the draw number in figures.</source>
        <translation>Type the draw number in figures.</translation>
    </message>
    <message>
        <source>These families cannot be: the quotients must rise from the lowest to the highest, and the proportions of children be numbers.</source>
        <translation>These families cannot be: the quotients must rise from the lowest to the highest, and the proportions of children be numbers.</translation>
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
        <translation>Progress of the simulation</translation>
    </message>
    <message>
        <source>Choose two schedules and a population, then run the simulation: what comes in, who pays by which tier, who pays less and who pays more. Nothing is recorded.</source>
        <translation>Choose two schedules and a population, then run the simulation: what comes in, who pays by which tier, who pays less and who pays more. Nothing is recorded.</translation>
    </message>
    <message>
        <source>What is simulated</source>
        <translation>What is simulated</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Save for a spreadsheet</source>
        <translation>Save for a spreadsheet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Result of the simulation</source>
        <translation>Result of the simulation</translation>
    </message>
    <message>
        <source>Reading the families…</source>
        <translation>Reading the families…</translation>
    </message>
    <message>
        <source>Stopped: nothing was worked out.</source>
        <translation>Stopped: nothing was worked out.</translation>
    </message>
    <message>
        <source>There is no case yet: take made-up families.</source>
        <translation>There is no case yet: take made-up families.</translation>
    </message>
    <message>
        <source>The cases cannot be read: check the folder of the cases, or take made-up families.</source>
        <translation>The cases cannot be read: check the folder of the cases, or take made-up families.</translation>
    </message>
    <message>
        <source>Population: %1</source>
        <translation>Population: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 families priced, about %n second(s) left</source>
        <translation>
            <numerusform>%1 of %2 families priced, about %n second left</numerusform>
            <numerusform>%1 of %2 families priced, about %n seconds left</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulation of a schedule</source>
        <translation>Simulation of a schedule</translation>
    </message>
    <message>
        <source>The simulation was saved.</source>
        <translation>The simulation was saved.</translation>
    </message>
    <message>
        <source>Save the simulation</source>
        <translation>Save the simulation</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Table for a spreadsheet (*.csv)</translation>
    </message>
</context>
<context>
    <name>SlipCasesModel</name>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>taken back or destroyed</source>
        <translation>taken back or destroyed</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Kept as</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Last use</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>SlipPaper</name>
    <message>
        <source>Save the slip</source>
        <translation>Save the slip</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Data (*.json)</translation>
    </message>
    <message>
        <source>Slip of what is proposed to be destroyed</source>
        <translation>Slip of what is proposed to be destroyed</translation>
    </message>
</context>
<context>
    <name>SlipsCard</name>
    <message>
        <source>Cases of the slip</source>
        <translation>Cases of the slip</translation>
    </message>
    <message>
        <source>Save the &amp;paper (PDF)…</source>
        <translation>Save the &amp;paper (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Take a case back…</source>
        <translation>&amp;Take a case back…</translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation>&amp;Destroy…</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Slips</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Proposed on</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Still hidden</source>
        <translation>Still hidden</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Slips that were made</source>
        <translation>Slips that were made</translation>
    </message>
    <message>
        <source>Save the data (&amp;JSON)…</source>
        <translation>Save the data (&amp;JSON)…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>Pr&amp;int…</translation>
    </message>
    <message>
        <source>No slip was made yet. A slip says which cases are proposed to the departmental archives to be destroyed.</source>
        <translation>No slip was made yet. A slip says which cases are proposed to the departmental archives to be destroyed.</translation>
    </message>
    <message>
        <source>Cases of a slip stay hidden for thirty days. Then, with the archives’ visa, they can be destroyed.</source>
        <translation>Cases of a slip stay hidden for thirty days. Then, with the archives’ visa, they can be destroyed.</translation>
    </message>
    <message>
        <source>Choose a hidden case in the list first</source>
        <translation>Choose a hidden case in the list first</translation>
    </message>
    <message numerus="yes">
        <source>The slip is made: %n case(s) are hidden until %1 at least. Print it twice, have it signed, and send it to the departmental archives.</source>
        <translation>
            <numerusform>The slip is made: %n case is hidden until %1 at least. Print it twice, have it signed, and send it to the departmental archives.</numerusform>
            <numerusform>The slip is made: %n cases are hidden until %1 at least. Print it twice, have it signed, and send it to the departmental archives.</numerusform>
        </translation>
    </message>
    <message>
        <source>The slip is saved.</source>
        <translation>The slip is saved.</translation>
    </message>
    <message>
        <source>%1 stands in the lists again.</source>
        <translation>%1 stands in the lists again.</translation>
    </message>
    <message>
        <source>Thirty days have not passed since this slip: it can be carried out from %1 on, with the archives’ visa.</source>
        <translation>Thirty days have not passed since this slip: it can be carried out from %1 on, with the archives’ visa.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) destroyed.</source>
        <translation>
            <numerusform>%n case destroyed.</numerusform>
            <numerusform>%n cases destroyed.</numerusform>
        </translation>
    </message>
    <message>
        <source>over: destroyed, or all taken back</source>
        <translation>over: destroyed, or all taken back</translation>
    </message>
    <message>
        <source>can be carried out since %1, with the visa</source>
        <translation>can be carried out since %1, with the visa</translation>
    </message>
    <message numerus="yes">
        <source>waits until %1: %n more day(s)</source>
        <translation>
            <numerusform>waits until %1: %n more day</numerusform>
            <numerusform>waits until %1: %n more days</numerusform>
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
        <translation>tax notice</translation>
    </message>
    <message>
        <source>tax office</source>
        <translation>tax office</translation>
    </message>
    <message>
        <source>declared by the family</source>
        <translation>declared by the family</translation>
    </message>
    <message>
        <source>from the postal code</source>
        <translation>from the postal code</translation>
    </message>
    <message>
        <source>paper shown</source>
        <translation>paper shown</translation>
    </message>
    <message>
        <source>specimen, worth nothing</source>
        <translation>specimen, worth nothing</translation>
    </message>
    <message>
        <source>compared again on %1</source>
        <translation>compared again on %1</translation>
    </message>
    <message>
        <source>imported from a file</source>
        <translation>imported from a file</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The program is already open on these cases and does not answer: close it, on this computer or on the one that shares the folder, then start it again.</source>
        <translation>The program is already open on these cases and does not answer: close it, on this computer or on the one that shares the folder, then start it again.</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Keep everything in this folder.</translation>
    </message>
    <message>
        <source>Practise on fictitious families.</source>
        <translation>Practise on fictitious families.</translation>
    </message>
    <message>
        <source>End once the window is there.</source>
        <translation>End once the window is there.</translation>
    </message>
    <message>
        <source>The window of the Guichet Pass famille.</source>
        <translation>The window of the Guichet Pass famille.</translation>
    </message>
    <message>
        <source>Say that the desk was locked.</source>
        <translation>Say that the desk was locked.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>State of the desk</source>
        <translation>State of the desk</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Every key on one page (F1)</source>
        <translation>Every key on one page (F1)</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strength of the password</source>
        <translation>Strength of the password</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Worked out by Guichet Pass famille from the voted schedule; it names no family.</source>
        <translation>Worked out by Guichet Pass famille from the voted schedule; it names no family.</translation>
    </message>
</context>
<context>
    <name>TakeBackCard</name>
    <message>
        <source>Take %1 back</source>
        <translation>Take %1 back</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>The case stands in the lists again. It stays on the slip’s paper, and is not destroyed with it.</source>
        <translation>The case stands in the lists again. It stays on the slip’s paper, and is not destroyed with it.</translation>
    </message>
    <message>
        <source>Why it is still needed, for example: the family came back, the price is contested.</source>
        <translation>Why it is still needed, for example: the family came back, the price is contested.</translation>
    </message>
    <message>
        <source>&amp;Leave it hidden</source>
        <translation>&amp;Leave it hidden</translation>
    </message>
    <message>
        <source>Say why: the reason is kept with the case.</source>
        <translation>Say why: the reason is kept with the case.</translation>
    </message>
    <message>
        <source>Taking the case back…</source>
        <translation>Taking the case back…</translation>
    </message>
    <message>
        <source>Take it bac&amp;k</source>
        <translation>Take it bac&amp;k</translation>
    </message>
</context>
<context>
    <name>TakeOverCard</name>
    <message>
        <source>Families of another program</source>
        <translation>Families of another program</translation>
    </message>
    <message>
        <source>The families of a former program come from its CSV file: its columns are named, everything is counted, then the cases are written.</source>
        <translation>The families of a former program come from its CSV file: its columns are named, everything is counted, then the cases are written.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
</context>
<context>
    <name>TariffBlock</name>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Why?</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>First day of service</source>
        <translation>First day of service</translation>
    </message>
    <message>
        <source>First day of service: the schedule in force that day applies</source>
        <translation>First day of service: the schedule in force that day applies</translation>
    </message>
    <message>
        <source>Show how each price was worked out (Alt+W)</source>
        <translation>Show how each price was worked out (Alt+W)</translation>
    </message>
    <message>
        <source>The prices appear here as soon as the family is kept.</source>
        <translation>The prices appear here as soon as the family is kept.</translation>
    </message>
    <message>
        <source>No schedule is in force on %1. Choose another day, or have the schedule of that period added (screen Schedules).</source>
        <translation>No schedule is in force on %1. Choose another day, or have the schedule of that period added (screen Schedules).</translation>
    </message>
    <message>
        <source>Prices by service</source>
        <translation>Prices by service</translation>
    </message>
    <message>
        <source>Type the first day of service as 01/09/2027. The prices below are those of %1.</source>
        <translation>Type the first day of service as 01/09/2027. The prices below are those of %1.</translation>
    </message>
    <message>
        <source>Quotient unknown: these prices are what the vote says for that case. Ask for a paper (F2 on its line).</source>
        <translation>Quotient unknown: these prices are what the vote says for that case. Ask for a paper (F2 on its line).</translation>
    </message>
    <message>
        <source>Show how each price was worked out</source>
        <translation>Show how each price was worked out</translation>
    </message>
</context>
<context>
    <name>TaxNoticeBlock</name>
    <message>
        <source>Tax notice: scan its 2D-Doc code, drop a picture here (or Ctrl+V), or</source>
        <translation>Tax notice: scan its 2D-Doc code, drop a picture here (or Ctrl+V), or</translation>
    </message>
    <message>
        <source>Open a p&amp;icture…</source>
        <translation>Open a p&amp;icture…</translation>
    </message>
    <message>
        <source>&amp;Type the figures…</source>
        <translation>&amp;Type the figures…</translation>
    </message>
    <message>
        <source>Tax notice</source>
        <translation>Tax notice</translation>
    </message>
    <message>
        <source>A scan, a photograph or the PDF of the notice</source>
        <translation>A scan, a photograph or the PDF of the notice</translation>
    </message>
    <message>
        <source>Income, parts, year and references, as on the paper</source>
        <translation>Income, parts, year and references, as on the paper</translation>
    </message>
    <message>
        <source>Practice notices</source>
        <translation>Practice notices</translation>
    </message>
    <message>
        <source>Read a fictitious notice, as a scanner would send it</source>
        <translation>Read a fictitious notice, as a scanner would send it</translation>
    </message>
    <message>
        <source>The notice is being read…</source>
        <translation>The notice is being read…</translation>
    </message>
    <message>
        <source>Scan, photograph or PDF of the notice</source>
        <translation>Scan, photograph or PDF of the notice</translation>
    </message>
    <message>
        <source>Pictures and PDF (%1)</source>
        <translation>Pictures and PDF (%1)</translation>
    </message>
    <message>
        <source>Checked against the State’s trust list of %1 and certificates collected on %2.</source>
        <translation>Checked against the State’s trust list of %1 and certificates collected on %2.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Open another…</translation>
    </message>
    <message>
        <source>Ask the tax office…</source>
        <translation>Ask the tax office…</translation>
    </message>
    <message>
        <source>Type the figures of the paper</source>
        <translation>Type the figures of the paper</translation>
    </message>
</context>
<context>
    <name>TaxNoticeWords</name>
    <message>
        <source>Tax notice</source>
        <translation>Tax notice</translation>
    </message>
    <message>
        <source>Declared situation</source>
        <translation>Declared situation</translation>
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
        <translation>reference tax income %1</translation>
    </message>
    <message>
        <source>reference tax income absent</source>
        <translation>reference tax income absent</translation>
    </message>
    <message>
        <source>income of %1</source>
        <translation>income of %1</translation>
    </message>
    <message>
        <source>%1 a month and a part</source>
        <translation>%1 a month and a part</translation>
    </message>
    <message>
        <source>Reference tax income ÷ 12 months ÷ number of parts: %1 ÷ 12 ÷ %2. It is not the family quotient of the CAF.</source>
        <translation>Reference tax income ÷ 12 months ÷ number of parts: %1 ÷ 12 ÷ %2. It is not the family quotient of the CAF.</translation>
    </message>
</context>
<context>
    <name>TaxOfficeCard</name>
    <message>
        <source>Tax office (API Impôt particulier)</source>
        <translation>Tax office (API Impôt particulier)</translation>
    </message>
    <message>
        <source>The secret goes into the form, not into the header</source>
        <translation>The secret goes into the form, not into the header</translation>
    </message>
    <message>
        <source>Off while the address is empty. The tax office opens it to a town hall for one use at a time, and gives it all that is asked here.</source>
        <translation>Off while the address is empty. The tax office opens it to a town hall for one use at a time, and gives it all that is asked here.</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Address of the gateway</translation>
    </message>
    <message>
        <source>Client (client_id)</source>
        <translation>Client (client_id)</translation>
    </message>
    <message>
        <source>Use of the service (ID_Teleservice)</source>
        <translation>Use of the service (ID_Teleservice)</translation>
    </message>
    <message>
        <source>Empty where the tax office gave none.</source>
        <translation>Empty where the tax office gave none.</translation>
    </message>
    <message>
        <source>File of the client’s secret</source>
        <translation>File of the client’s secret</translation>
    </message>
    <message>
        <source>A file that only the agents’ account can read, with the secret and nothing else.</source>
        <translation>A file that only the agents’ account can read, with the secret and nothing else.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the file of the client’s secret</source>
        <translation>Choose the file of the client’s secret</translation>
    </message>
    <message>
        <source>Verify the tax office’s settings</source>
        <translation>Verify the tax office’s settings</translation>
    </message>
    <message>
        <source>Check what can be checked on this computer; nothing is sent</source>
        <translation>Check what can be checked on this computer; nothing is sent</translation>
    </message>
    <message>
        <source>Everything that can be checked here is in order; the tax office will say the rest at the first question.</source>
        <translation>Everything that can be checked here is in order; the tax office will say the rest at the first question.</translation>
    </message>
    <message>
        <source>Client’s secret</source>
        <translation>Client’s secret</translation>
    </message>
</context>
<context>
    <name>TaxOfficeForm</name>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Question to the tax office</source>
        <translation>Question to the tax office</translation>
    </message>
    <message>
        <source>Ask the tax office (Enter)</source>
        <translation>Ask the tax office (Enter)</translation>
    </message>
    <message>
        <source>Close without asking (Esc)</source>
        <translation>Close without asking (Esc)</translation>
    </message>
    <message>
        <source>the newest there is</source>
        <translation>the newest there is</translation>
    </message>
    <message>
        <source>In practice: 3001000001223, 3001000003225; any other is unknown.</source>
        <translation>In practice: 3001000001223, 3001000003225; any other is unknown.</translation>
    </message>
    <message>
        <source>Fiscal number of a declarant</source>
        <translation>Fiscal number of a declarant</translation>
    </message>
    <message>
        <source>Year of the income</source>
        <translation>Year of the income</translation>
    </message>
    <message>
        <source>The tax office is being asked…</source>
        <translation>The tax office is being asked…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TaxOfficeWords</name>
    <message>
        <source>Declared as %1</source>
        <translation>Declared as %1</translation>
    </message>
    <message>
        <source>Dependants: %1</source>
        <translation>Dependants: %1</translation>
    </message>
    <message>
        <source>Practice answer: the household is fictitious, and nothing was sent.</source>
        <translation>Practice answer: the household is fictitious, and nothing was sent.</translation>
    </message>
    <message>
        <source>The tax office knows another birth date: check whose fiscal number was typed.</source>
        <translation>The tax office knows another birth date: check whose fiscal number was typed.</translation>
    </message>
    <message>
        <source>Asked on %1, request %2</source>
        <translation>Asked on %1, request %2</translation>
    </message>
</context>
<context>
    <name>TaxWords</name>
    <message>
        <source>The tax office does not accept this fiscal number. Check its 13 figures on the notice.</source>
        <translation>The tax office does not accept this fiscal number. Check its 13 figures on the notice.</translation>
    </message>
    <message>
        <source>The tax office does not accept this income year. Ask without a year.</source>
        <translation>The tax office does not accept this income year. Ask without a year.</translation>
    </message>
    <message>
        <source>The tax office does not know this fiscal number. Check its 13 figures, or read the notice.</source>
        <translation>The tax office does not know this fiscal number. Check its 13 figures, or read the notice.</translation>
    </message>
    <message>
        <source>The tax office has no notice of this person for this income year. Ask for another year, or read the notice.</source>
        <translation>The tax office has no notice of this person for this income year. Ask for another year, or read the notice.</translation>
    </message>
    <message>
        <source>The tax office gives nothing for this fiscal number: no notice yet, or the number of a dependant. Read the notice.</source>
        <translation>The tax office gives nothing for this fiscal number: no notice yet, or the number of a dependant. Read the notice.</translation>
    </message>
    <message>
        <source>The tax office cannot be asked from this desk: its address and the client are not set. Read the notice, or tell your administrator.</source>
        <translation>The tax office cannot be asked from this desk: its address and the client are not set. Read the notice, or tell your administrator.</translation>
    </message>
    <message>
        <source>The address set for the tax office is refused: it must start with https://. Nothing was sent. Tell your administrator.</source>
        <translation>The address set for the tax office is refused: it must start with https://. Nothing was sent. Tell your administrator.</translation>
    </message>
    <message>
        <source>The tax office refuses the town hall’s client or its secret. Tell your administrator.</source>
        <translation>The tax office refuses the town hall’s client or its secret. Tell your administrator.</translation>
    </message>
    <message>
        <source>The town hall has no right to this information at the tax office. Tell your administrator; read the notice meanwhile.</source>
        <translation>The town hall has no right to this information at the tax office. Tell your administrator; read the notice meanwhile.</translation>
    </message>
    <message>
        <source>The tax office could not read the request: a fault of this software. Tell your administrator; read the notice meanwhile.</source>
        <translation>The tax office could not read the request: a fault of this software. Tell your administrator; read the notice meanwhile.</translation>
    </message>
    <message>
        <source>Too many requests to the tax office for now. Wait a moment, or read the notice.</source>
        <translation>Too many requests to the tax office for now. Wait a moment, or read the notice.</translation>
    </message>
    <message>
        <source>The tax office’s service is out of order. Read the notice, or ask again later.</source>
        <translation>The tax office’s service is out of order. Read the notice, or ask again later.</translation>
    </message>
    <message>
        <source>No connection to the tax office. Check the network; you may go on with the notice.</source>
        <translation>No connection to the tax office. Check the network; you may go on with the notice.</translation>
    </message>
    <message>
        <source>The tax office takes too long to answer. Ask again, or read the notice.</source>
        <translation>The tax office takes too long to answer. Ask again, or read the notice.</translation>
    </message>
    <message>
        <source>The tax office’s service could not prove who it is (certificate refused): nothing was sent. Tell your administrator.</source>
        <translation>The tax office’s service could not prove who it is (certificate refused): nothing was sent. Tell your administrator.</translation>
    </message>
    <message>
        <source>The town hall’s proxy refuses the connection to the tax office. Tell your administrator.</source>
        <translation>The town hall’s proxy refuses the connection to the tax office. Tell your administrator.</translation>
    </message>
    <message>
        <source>The tax office’s answer sends to another address: refused for safety. Tell your administrator.</source>
        <translation>The tax office’s answer sends to another address: refused for safety. Tell your administrator.</translation>
    </message>
    <message>
        <source>The tax office’s answer is abnormally large and was refused. Tell your administrator.</source>
        <translation>The tax office’s answer is abnormally large and was refused. Tell your administrator.</translation>
    </message>
    <message>
        <source>The tax office’s answer could not be understood. Read the notice; if it goes on, tell your administrator.</source>
        <translation>The tax office’s answer could not be understood. Read the notice; if it goes on, tell your administrator.</translation>
    </message>
    <message>
        <source>The tax office knows the household, but the answer holds no reference tax income: read it on the notice.</source>
        <translation>The tax office knows the household, but the answer holds no reference tax income: read it on the notice.</translation>
    </message>
    <message>
        <source>The tax office’s own answer.</source>
        <translation>The tax office’s own answer.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %n second(s).</source>
        <translation>
            <numerusform>It asks to wait %n second.</numerusform>
            <numerusform>It asks to wait %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fiscal number: the 13 figures at the top of the notice.</source>
        <translation>Fiscal number: the 13 figures at the top of the notice.</translation>
    </message>
    <message>
        <source>Reference of the notice: 13 figures or letters, beside the fiscal number.</source>
        <translation>Reference of the notice: 13 figures or letters, beside the fiscal number.</translation>
    </message>
    <message>
        <source>Reference tax income: whole euros, as printed on the first page.</source>
        <translation>Reference tax income: whole euros, as printed on the first page.</translation>
    </message>
    <message>
        <source>Number of parts: such as 2,5.</source>
        <translation>Number of parts: such as 2,5.</translation>
    </message>
    <message>
        <source>Income year: the one before the year of the notice.</source>
        <translation>Income year: the one before the year of the notice.</translation>
    </message>
    <message>
        <source>Declarant: name and given name, as on the notice.</source>
        <translation>Declarant: name and given name, as on the notice.</translation>
    </message>
    <message>
        <source>Second look: the day on which the figures were compared once more with the paper.</source>
        <translation>Second look: the day on which the figures were compared once more with the paper.</translation>
    </message>
    <message>
        <source>A fiscal number has 13 figures: complete it, or remove those that are too many.</source>
        <translation>A fiscal number has 13 figures: complete it, or remove those that are too many.</translation>
    </message>
    <message>
        <source>The reference of a notice has 13 characters: complete it, or remove those that are too many.</source>
        <translation>The reference of a notice has 13 characters: complete it, or remove those that are too many.</translation>
    </message>
    <message>
        <source>Type the income year with four figures.</source>
        <translation>Type the income year with four figures.</translation>
    </message>
    <message>
        <source>The number of characters is not the right one.</source>
        <translation>The number of characters is not the right one.</translation>
    </message>
    <message>
        <source>Keep only what is printed: figures, and letters in the reference.</source>
        <translation>Keep only what is printed: figures, and letters in the reference.</translation>
    </message>
    <message>
        <source>Type a number, without other words; euros without cents.</source>
        <translation>Type a number, without other words; euros without cents.</translation>
    </message>
    <message>
        <source>This amount has too many figures.</source>
        <translation>This amount has too many figures.</translation>
    </message>
    <message>
        <source>A household has between 1 and 30 parts, with two decimals at most.</source>
        <translation>A household has between 1 and 30 parts, with two decimals at most.</translation>
    </message>
    <message>
        <source>Type a whole date, such as 20/11/2026.</source>
        <translation>Type a whole date, such as 20/11/2026.</translation>
    </message>
    <message>
        <source>This income year is not over: no notice can exist.</source>
        <translation>This income year is not over: no notice can exist.</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>This date is in the future.</translation>
    </message>
    <message>
        <source>This income year is too old: type it with four figures, such as 2025.</source>
        <translation>This income year is too old: type it with four figures, such as 2025.</translation>
    </message>
    <message>
        <source>This date is before the notice can have been made.</source>
        <translation>This date is before the notice can have been made.</translation>
    </message>
    <message>
        <source>Check this field.</source>
        <translation>Check this field.</translation>
    </message>
    <message>
        <source>The fiscal number looks mistyped: compare each figure with the notice.</source>
        <translation>The fiscal number looks mistyped: compare each figure with the notice.</translation>
    </message>
    <message>
        <source>The reference has 14 characters, nearly all have 13: compare it with the notice.</source>
        <translation>The reference has 14 characters, nearly all have 13: compare it with the notice.</translation>
    </message>
    <message>
        <source>The reference usually begins with the year after the income’s: compare both with the notice.</source>
        <translation>The reference usually begins with the year after the income’s: compare both with the notice.</translation>
    </message>
    <message>
        <source>Parts go by quarters (1; 1,25; 1,5…): compare with the notice.</source>
        <translation>Parts go by quarters (1; 1,25; 1,5…): compare with the notice.</translation>
    </message>
    <message>
        <source>More than 10 parts are rare: compare with the notice.</source>
        <translation>More than 10 parts are rare: compare with the notice.</translation>
    </message>
    <message>
        <source>Notices of this income year should not be out yet: look at the year again.</source>
        <translation>Notices of this income year should not be out yet: look at the year again.</translation>
    </message>
    <message>
        <source>A newer notice should exist: ask the family for it.</source>
        <translation>A newer notice should exist: ask the family for it.</translation>
    </message>
    <message>
        <source>Typed figures deserve a second look: compare them with the paper, and note the day.</source>
        <translation>Typed figures deserve a second look: compare them with the paper, and note the day.</translation>
    </message>
    <message>
        <source>The notice is in the applicant’s name.</source>
        <translation>The notice is in the applicant’s name.</translation>
    </message>
    <message>
        <source>The notice bears the applicant’s family name with another given name: check whose it is.</source>
        <translation>The notice bears the applicant’s family name with another given name: check whose it is.</translation>
    </message>
    <message>
        <source>The notice is not in the applicant’s name: check whose it is before using it.</source>
        <translation>The notice is not in the applicant’s name: check whose it is before using it.</translation>
    </message>
    <message>
        <source>This notice is of the income of %1; the one of %2 is expected: ask the family for it.</source>
        <translation>This notice is of the income of %1; the one of %2 is expected: ask the family for it.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is still there.</source>
        <translation>The file cannot be opened. Check that it is still there.</translation>
    </message>
    <message>
        <source>This PDF asks for a password. Print it, or scan the paper.</source>
        <translation>This PDF asks for a password. Print it, or scan the paper.</translation>
    </message>
    <message>
        <source>The file is empty. Scan the notice again.</source>
        <translation>The file is empty. Scan the notice again.</translation>
    </message>
    <message>
        <source>The file is larger than 40 MB. Scan one page at 300 dpi.</source>
        <translation>The file is larger than 40 MB. Scan one page at 300 dpi.</translation>
    </message>
    <message>
        <source>The picture has too many dots. Scan one page at 300 dpi.</source>
        <translation>The picture has too many dots. Scan one page at 300 dpi.</translation>
    </message>
    <message>
        <source>This kind of file is not read here. Scan the notice as PNG, JPEG or TIFF.</source>
        <translation>This kind of file is not read here. Scan the notice as PNG, JPEG or TIFF.</translation>
    </message>
    <message>
        <source>The file is damaged. Scan the notice again.</source>
        <translation>The file is damaged. Scan the notice again.</translation>
    </message>
    <message>
        <source>No code was found in the picture. Scan the page that bears « 2D-DOC » flat, at 300 dpi, or type the notice.</source>
        <translation>No code was found in the picture. Scan the page that bears « 2D-DOC » flat, at 300 dpi, or type the notice.</translation>
    </message>
    <message>
        <source>One of the notices is already of both spouses: use it alone.</source>
        <translation>One of the notices is already of both spouses: use it alone.</translation>
    </message>
    <message>
        <source>The two notices are not of the same income year: ask for the missing one.</source>
        <translation>The two notices are not of the same income year: ask for the missing one.</translation>
    </message>
    <message>
        <source>This is the same notice twice: read the other spouse’s.</source>
        <translation>This is the same notice twice: read the other spouse’s.</translation>
    </message>
    <message>
        <source>married</source>
        <translation>married</translation>
    </message>
    <message>
        <source>in a civil union (PACS)</source>
        <translation>in a civil union (PACS)</translation>
    </message>
    <message>
        <source>single</source>
        <translation>single</translation>
    </message>
    <message>
        <source>divorced or separated</source>
        <translation>divorced or separated</translation>
    </message>
    <message>
        <source>widowed</source>
        <translation>widowed</translation>
    </message>
    <message>
        <source>This notice is of one of the two adults: read the other’s too, or no tariff can rest on it.</source>
        <translation>This notice is of one of the two adults: read the other’s too, or no tariff can rest on it.</translation>
    </message>
    <message>
        <source>Two notices, and the fund knows one adult: take out the notice that is not theirs, or add the other adult.</source>
        <translation>Two notices, and the fund knows one adult: take out the notice that is not theirs, or add the other adult.</translation>
    </message>
    <message>
        <source>The secret for the tax office is missing or cannot be read. Nothing was sent. Tell your administrator.</source>
        <translation>The secret for the tax office is missing or cannot be read. Nothing was sent. Tell your administrator.</translation>
    </message>
    <message>
        <source>This person objects to the calls: nothing was sent to the tax office. Read the notice that the family shows.</source>
        <translation>This person objects to the calls: nothing was sent to the tax office. Read the notice that the family shows.</translation>
    </message>
    <message>
        <source>Whether this person objects to the calls could not be read in the case log: nothing was sent. Read the notice, and call your IT service if this lasts.</source>
        <translation>Whether this person objects to the calls could not be read in the case log: nothing was sent. Read the notice, and call your IT service if this lasts.</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>New schedule</source>
        <translation>New schedule</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Begin with this template</source>
        <translation>Begin with this template</translation>
    </message>
    <message>
        <source>Begin with a file…</source>
        <translation>Begin with a file…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Choose what looks most like your act: every price, bound and date is then replaced by your own. It stays a draft until you publish it.</source>
        <translation>Choose what looks most like your act: every price, bound and date is then replaced by your own. It stays a draft until you publish it.</translation>
    </message>
    <message>
        <source>A schedule file</source>
        <translation>A schedule file</translation>
    </message>
    <message>
        <source>Schedules (*.toml)</source>
        <translation>Schedules (*.toml)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 at %2 — %3</source>
        <translation>%1 at %2 — %3</translation>
    </message>
    <message>
        <source>Family quotient: %1</source>
        <translation>Family quotient: %1</translation>
    </message>
    <message>
        <source>Child: %1</source>
        <translation>Child: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Validated again without any change.</source>
        <translation>Validated again without any change.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>History of the case</translation>
    </message>
</context>
<context>
    <name>TokenState</name>
    <message>
        <source>Token readable; it does not say until when it is valid.</source>
        <translation>Token readable; it does not say until when it is valid.</translation>
    </message>
    <message>
        <source>This token ended on %1: ask the State for a new one and put it in the file.</source>
        <translation>This token ended on %1: ask the State for a new one and put it in the file.</translation>
    </message>
    <message>
        <source>Token readable, valid until %1.</source>
        <translation>Token readable, valid until %1.</translation>
    </message>
    <message>
        <source>This file cannot be read: check its path and who may read it.</source>
        <translation>This file cannot be read: check its path and who may read it.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>New family</source>
        <translation>New family</translation>
    </message>
    <message>
        <source>Wipe the counter for the next family (Ctrl+N)</source>
        <translation>Wipe the counter for the next family (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search a case: name, child, number, town, year of birth…  (Ctrl+K)</source>
        <translation>Search a case: name, child, number, town, year of birth…  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search all cases (Ctrl+K or /)</source>
        <translation>Search all cases (Ctrl+K or /)</translation>
    </message>
    <message>
        <source>Search all cases</source>
        <translation>Search all cases</translation>
    </message>
    <message>
        <source>Who is at the counter?</source>
        <translation>Who is at the counter?</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>Agent: %1</translation>
    </message>
    <message>
        <source>Give your name in the settings (Ctrl+,)</source>
        <translation>Give your name in the settings (Ctrl+,)</translation>
    </message>
    <message>
        <source>Written on papers and in the journal; changed in the settings (Ctrl+,)</source>
        <translation>Written on papers and in the journal; changed in the settings (Ctrl+,)</translation>
    </message>
    <message>
        <source>Signed in: lock (Ctrl+L), change the password, sign out</source>
        <translation>Signed in: lock (Ctrl+L), change the password, sign out</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>Change my &amp;password…</source>
        <translation>Change my &amp;password…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Sign &amp;out</translation>
    </message>
</context>
<context>
    <name>TryOut</name>
    <message>
        <source>Try a family</source>
        <translation>Try a family</translation>
    </message>
    <message>
        <source>Try a family: %1</source>
        <translation>Try a family: %1</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>&amp;Mark on a paper, if you have one</source>
        <translation>&amp;Mark on a paper, if you have one</translation>
    </message>
    <message>
        <source>V&amp;erify the log</source>
        <translation>V&amp;erify the log</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Verify the log</translation>
    </message>
    <message>
        <source>Every record is read: what was changed, taken away, added or put elsewhere is found. With the mark of a paper, it is also certain that this is still the same log, and that nothing was cut off its end since.</source>
        <translation>Every record is read: what was changed, taken away, added or put elsewhere is found. With the mark of a paper, it is also certain that this is still the same log, and that nothing was cut off its end since.</translation>
    </message>
    <message>
        <source>Cancel the check of the log</source>
        <translation>Cancel the check of the log</translation>
    </message>
    <message>
        <source>At the foot of an attestation, or on the digest of a day: 1204-7F3A19C2.</source>
        <translation>At the foot of an attestation, or on the digest of a day: 1204-7F3A19C2.</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progress of the check</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>What does not hold, and what to do</source>
        <translation>What does not hold, and what to do</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>What does not hold</translation>
    </message>
    <message>
        <source>This is no mark: type the number, a dash and the eight letters and digits, as 1204-7F3A19C2.</source>
        <translation>This is no mark: type the number, a dash and the eight letters and digits, as 1204-7F3A19C2.</translation>
    </message>
    <message>
        <source>The log is being read…</source>
        <translation>The log is being read…</translation>
    </message>
    <message>
        <source>%1 of %2 records, about %3 left</source>
        <translation>%1 of %2 records, about %3 left</translation>
    </message>
    <message>
        <source>Cancelled: nothing is known about the log yet.</source>
        <translation>Cancelled: nothing is known about the log yet.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verify again</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read</source>
        <translation>
            <numerusform>%n record read</numerusform>
            <numerusform>%n records read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, of which %n purged on purpose</source>
        <translation>
            <numerusform>, of which %n purged on purpose</numerusform>
            <numerusform>, of which %n purged on purpose</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The log is whole: %1, and the mark of the paper is in it.</source>
        <translation>The log is whole: %1, and the mark of the paper is in it.</translation>
    </message>
    <message>
        <source>The log is whole: %1.</source>
        <translation>The log is whole: %1.</translation>
    </message>
    <message>
        <source>The log does not hold: %1. Keep its file as it is, write nothing more into it, and call your IT service with this list.</source>
        <translation>The log does not hold: %1. Keep its file as it is, write nothing more into it, and call your IT service with this list.</translation>
    </message>
    <message>
        <source>Its present mark: %1</source>
        <translation>Its present mark: %1</translation>
    </message>
    <message>
        <source>The log is whole in itself: %1. But the mark that was typed is not in it. Read the paper again; if it stands there so, this file is an older one or another one: write nothing more into it, and call your IT service.</source>
        <translation>The log is whole in itself: %1. But the mark that was typed is not in it. Read the paper again; if it stands there so, this file is an older one or another one: write nothing more into it, and call your IT service.</translation>
    </message>
    <message>
        <source>This mark is not in the log.</source>
        <translation>This mark is not in the log.</translation>
    </message>
</context>
<context>
    <name>WeatherWords</name>
    <message>
        <source>Service: up</source>
        <translation>Service: up</translation>
    </message>
    <message>
        <source>Service: maintenance until %1</source>
        <translation>Service: maintenance until %1</translation>
    </message>
    <message>
        <source>Service: maintenance</source>
        <translation>Service: maintenance</translation>
    </message>
    <message>
        <source>Service: trouble</source>
        <translation>Service: trouble</translation>
    </message>
    <message>
        <source>Service: unknown</source>
        <translation>Service: unknown</translation>
    </message>
    <message>
        <source>At %1 the State’s service and the CAF/MSA said that they are up. This promises nothing for the next question.</source>
        <translation>At %1 the State’s service and the CAF/MSA said that they are up. This promises nothing for the next question.</translation>
    </message>
    <message>
        <source>At %1 the CAF/MSA said that it is under maintenance. Asking stays possible; otherwise go on with a paper.</source>
        <translation>At %1 the CAF/MSA said that it is under maintenance. Asking stays possible; otherwise go on with a paper.</translation>
    </message>
    <message>
        <source>At %1 the State’s service said that it has trouble. Asking stays possible; otherwise go on with a paper.</source>
        <translation>At %1 the State’s service said that it has trouble. Asking stays possible; otherwise go on with a paper.</translation>
    </message>
    <message>
        <source>At %1 the State’s service did not say how it is. Asking stays possible.</source>
        <translation>At %1 the State’s service did not say how it is. Asking stays possible.</translation>
    </message>
</context>
</TS>
