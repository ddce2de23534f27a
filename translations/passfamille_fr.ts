<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddressForm</name>
    <message>
        <source>Number and street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the town.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BirthDateField</name>
    <message>
        <source>Day, month and year: 03091982. Write 00 for an unknown day or month, or the year alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BirthPlaceField</name>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Applicant: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant: %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult: %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child: %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family quotient: none → %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family quotient: %1 → none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family quotient: %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives in the commune: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives in the commune: %1 → not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives in the commune: %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New price, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price removed, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price, %1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note added: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note removed: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: “%1” → “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attestation issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case was changed since you opened it: read its latest version, then validate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is no longer in the case log: refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case log cannot be read: check that its folder is there, then call your IT service if this lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refused the record: check that it has room left and that you may write to it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk is writing to the case log: try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing in this case: complete the marked fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure of this case is too large to be counted: check the amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case log took too long to answer: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case log is out of reach: check the connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at your request: nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 year old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none worked out by the fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price in the voted grid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>Paper shown by the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family’s word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if useful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this differs from what the fund sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Birth name: as on the identity document, even if another name is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the birth name, as it stands on the identity document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only letters, spaces, hyphens and apostrophes in the birth name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the birth name to 100 characters: only the family name goes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage name: only where it differs from the birth name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the usage name, or leave the field empty if there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only letters, spaces, hyphens and apostrophes in the usage name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the usage name to 100 characters: only the name used goes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given names: one at a time, compound names whole (Anne-Laure).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type at least the first given name of the identity document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only letters, spaces, hyphens and apostrophes in each given name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the given names: one at a time, 100 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove some given names: the first ones of the identity document are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date: day, month, year; 00 for an unknown day or month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the birth date; the year alone is enough if the rest is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a date of the calendar, such as 03/09/1982; 00 for an unknown day or month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only figures and slashes in the birth date, such as 03/09/1982.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the birth date: it must be before today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the year of birth: it cannot be before 1900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex: as on the identity document, F or M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the sex shown on the identity document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose F for female or M for male.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of birth: the first letters, then choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the country of birth from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This country is not in the list: type its first letters and choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This country did not exist at the date of birth: choose the one of that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town of birth: the first four letters, then choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the town of birth from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This town is not in the list: type its first four letters and choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This town did not have this code at the date of birth: choose it again from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET of the town hall: 14 figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the town hall&apos;s SIRET: 14 figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only figures in the SIRET; spaces are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SIRET has 14 figures: complete it, or remove those that are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This SIRET holds a typing error: check each figure against an official paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code: five figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the postal code: five figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only figures in the postal code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A French postal code has five figures: complete or shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a French postal code: they go from 01000 to 98999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token file: the file that holds the token received from the State, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file is empty: put the token received from the State in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file holds something other than a token: copy the token again, alone on its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file is too long: it must hold the token and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is cut: copy it again whole, its three parts between points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the service: https:// then the name that the State gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address of the service, starting with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address of the service: it holds a character that no address has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the address of the service with https://: the exchange must be encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field must be filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character is not accepted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date is not yet past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of characters is not the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control figures do not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is outside what is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is not a known one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value was not valid at that date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GivenNamesField</name>
    <message>
        <source>Given name %1, remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this given name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family quotient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the family quotient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 children or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityBlock</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Birth name (family name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given names (one by one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;orn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex in the civil register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commune or country of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usage name, if different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the form with a fictitious family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> (and %n other(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Already known: case %1%2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this case up again (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel   Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the CAF/MSA   F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the CAF/MSA</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Birth name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month and year: 03091982. Leave empty when unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared custody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotientForm</name>
    <message>
        <source>Family quotient, in euros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month (mm/yyyy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the quotient as a whole number of euros, as on the paper: 0 is a quotient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the month of the quotient, as 10/2026, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResidenceForm</name>
    <message>
        <source>The family lives in the commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family lives outside the commune</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Families from outside the commune pay the same price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families from outside the commune pay %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families from outside the commune pay %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families from outside the commune have a grid of their own, below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is not open to families from outside the commune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a known quotient there is no price: ask the family for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a known quotient the family pays the highest price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a known quotient the family is in tier %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are rounded to the nearest %1; a tie goes up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are rounded to the nearest %1; a tie goes to the even figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are rounded to the nearest %1; a tie goes down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are rounded down to a multiple of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are rounded up to a multiple of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the family quotient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the family lives in the commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voted grid has no answer for this family: the council must say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rows of the voted grid claim this quotient: the council must say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is not open to this family.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SexField</name>
    <message>
        <source>&amp;Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F: female, H or M: male</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>CAF/MSA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tax notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tax office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed by the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared by the family</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 at %2 — %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family quotient: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validated again without any change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
