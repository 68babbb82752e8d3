package press.harmattan.importer.wordpress;

import press.harmattan.http.UrlKey;
import press.harmattan.importer.wxr.WxrThing;
import press.harmattan.language.SiteLanguages;

/**
 * The site that is imported.
 *
 * @param source what tells its things from those of other sites, in every run alike
 * @param lang the language of what does not say its own
 */
record Site(WxrThing.Site told, String source, String lang) {

    /** The site that a file and the operator tell of. */
    static Site of(WxrThing.Site told, WordPressOptions options, SiteLanguages languages) {
        String url = told.blogUrl().isEmpty() ? told.link() : told.blogUrl();
        String source =
                UrlKey.of(options.siteUrl().orElse(url))
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "the file does not say whose site it is; add --site-url URL"));
        String lang = options.lang().orElse(told.language());
        return new Site(
                told,
                "wordpress " + source,
                languages
                        .lookup(lang)
                        .orElseThrow(() -> new IllegalArgumentException(why(lang, languages))));
    }

    private static String why(String lang, SiteLanguages languages) {
        return (lang.isBlank()
                        ? "the file does not say its language"
                        : "the language \"" + lang + "\" is not among those of the newsroom")
                + "; say --lang with one of "
                + String.join(", ", languages.supported())
                + ", or configure harmattan.language.supported";
    }

    /** Where relative addresses of an item start. */
    String base(String link) {
        return link.matches("(?i)https?://.*") ? link : told.link();
    }
}
