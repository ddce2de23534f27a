#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

Language parseLanguage(const QString &code)
{
    return code.startsWith(u"en"_s) ? Language::English : Language::French;
}

static void install(QCoreApplication &application, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

void installLanguage(QCoreApplication &application, Language language)
{
    const bool french = language == Language::French;
    QLocale::setDefault(french ? QLocale(QLocale::French, QLocale::France)
                               : QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString code = french ? u"fr"_s : u"en"_s;
    // Qt's own words, for its dialogues; not there on every machine, and the program's own come after, hence first.
    install(application, u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, u"passfamille_"_s + code, u":/i18n"_s);
}
