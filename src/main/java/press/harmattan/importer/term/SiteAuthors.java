package press.harmattan.importer.term;

import java.util.LinkedHashMap;
import java.util.Map;
import press.harmattan.importer.memory.StableId;
import press.harmattan.importer.post.PostText;
import press.harmattan.importer.wxr.WxrThing;
import press.harmattan.language.Texts;

/** The authors that there have to be, with names that give nobody's address away. */
final class SiteAuthors {
    private SiteAuthors() {}

    /** By login: those of the header, then those whom only items name. */
    static Map<String, Wanted> of(Header header, String lang) {
        Map<String, Wanted> wanted = new LinkedHashMap<>();
        header.authors()
                .forEach(
                        it ->
                                wanted.put(
                                        it.login(), wanted(it.login(), name(it), lang, it.line())));
        header.unknownCreators()
                .forEach(
                        (login, line) -> wanted.put(login, wanted(login, name(login), lang, line)));
        return wanted;
    }

    private static Wanted wanted(String login, String name, String lang, long line) {
        return new Wanted(StableId.checksum(login), Texts.of(lang, name), null, line);
    }

    private static String name(WxrThing.Author author) {
        String shown = PostText.line(author.displayName());
        if (!shown.isEmpty() && !shown.contains("@")) {
            return shown;
        }
        String whole = PostText.line(author.firstName() + " " + author.lastName());
        return whole.isEmpty() || whole.contains("@")
                ? name(shown.isEmpty() ? author.login() : shown)
                : whole;
    }

    private static String name(String login) {
        String name = PostText.line(login.replaceFirst("@.*", ""));
        return name.isEmpty() ? "?" : name;
    }
}
