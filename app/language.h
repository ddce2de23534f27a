#pragma once
class QCoreApplication;
class QString;

enum class Language { French, English };

/// "en" is English; everything else, and nothing, is French.
Language parseLanguage(const QString &code);

/// Words, figures and dates of the application in this language, whatever the machine's. Called once, before anything is
/// shown.
void installLanguage(QCoreApplication &application, Language language);
