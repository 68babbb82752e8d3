package press.harmattan.importer.post;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Links that stand for what a page embedded: films, sound, posts of other sites. */
final class Links {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?:)?//[^\\s<>\"']+");
    private static final Pattern PLAYER =
            Pattern.compile(
                    "https?://(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/([A-Za-z0-9_-]{6,20}).*");

    private Links() {}

    /** An absolute address to show, where the text is one. */
    static Optional<String> address(String text) {
        String url = text.strip();
        if (!ADDRESS.matcher(url).matches()) {
            return Optional.empty();
        }
        String whole = url.startsWith("//") ? "https:" + url : url;
        Matcher player = PLAYER.matcher(whole);
        return Optional.of(
                player.matches() ? "https://www.youtube.com/watch?v=" + player.group(1) : whole);
    }

    static Element element(String url) {
        return new Element("a").attr("href", url).text(url);
    }

    static Element paragraph(String url) {
        return new Element("p").appendChild(element(url));
    }

    static String html(String url) {
        String escaped = Entities.escape(url);
        return "<p><a href=\"" + escaped + "\">" + escaped + "</a></p>";
    }
}
