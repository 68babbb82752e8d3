package press.harmattan.format.piece;

/** What formats say beside the article's own words. */
public enum Label {
    by("بقلم", "Par", "By"),
    published("تاريخ النشر", "Publication", "Published"),
    updated("آخر تحديث", "Mise à jour", "Updated"),
    withheld(
            "نص هذا المقال ليس متاحًا للجميع، ولذلك لا يظهر هنا.",
            "Le texte de cet article n’est pas en accès libre ; il ne figure pas ici.",
            "The text of this article is not open to everybody and is not shown here."),
    versions("بلغات أخرى", "Dans d’autres langues", "In other languages"),
    corrections("تصويبات وتوضيحات", "Corrections et précisions", "Corrections and clarifications"),
    correction("تصويب", "Correction", "Correction"),
    clarification("توضيح", "Précision", "Clarification"),
    retraction("سحب", "Retrait", "Retraction"),
    sources("المصادر", "Sources", "Sources"),
    rights("الحقوق", "Droits", "Rights"),
    licence("الرخصة", "Licence", "Licence"),
    holder("صاحب الحقوق", "Titulaire des droits", "Rights holder"),
    creditLine("عبارة الإسناد", "Mention à porter", "Credit line"),
    terms("الشروط", "Conditions", "Terms"),
    syndication("النشر لدى الشركاء", "Reprise par les partenaires", "Republication by partners"),
    allowed("مسموح", "autorisée", "allowed"),
    notAllowed("غير مسموح", "non autorisée", "not allowed"),
    expires("انتهاء الحقوق", "Fin des droits", "Rights end"),
    address("الرابط", "Adresse", "Address"),
    /** What stands between names. */
    comma("، ", ", ", ", "),
    /** What stands between a label and what it is for. */
    colon(": ", "\u00a0: ", ": ");

    final String arabic;
    final String french;
    final String english;

    Label(String arabic, String french, String english) {
        this.arabic = arabic;
        this.french = french;
        this.english = english;
    }
}
