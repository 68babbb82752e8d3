package press.harmattan.importer.post;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import press.harmattan.language.InputText;
import press.harmattan.language.Slugs;

/** Short texts of a site in the form that is stored here. */
public final class PostText {
    /** What the database has room for. */
    public static final int LONGEST_TITLE = 1000;

    private PostText() {}

    /** Markup as one line of text, without what no line may hold; empty for nothing. */
    public static String line(String html) {
        return InputText.cleanLine(PostHtml.text(html)).text();
    }

    /** The same, or null for nothing. */
    public static String lineOrNull(String html) {
        String line = line(html);
        return line.isEmpty() ? null : line;
    }

    /** A title, else the first words of the body, else those of the slug; empty without any. */
    public static String title(String title, String body, String slug) {
        String line = line(title);
        if (line.isEmpty()) {
            line = line(PostHtml.titleFrom(body));
        }
        if (line.isEmpty()) {
            line = line(slug.replace('-', ' '));
        }
        return isTooLong(line)
                ? line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…"
                : line;
    }

    /** Whether a title has to be cut. */
    public static boolean isLong(String title) {
        return isTooLong(line(title));
    }

    private static boolean isTooLong(String line) {
        return line.codePointCount(0, line.length()) > LONGEST_TITLE;
    }

    /** A slug of a site as one of ours; empty when it has no letter or digit. */
    public static Optional<String> slug(String nicename) {
        try {
            return Slugs.from(
                    URLDecoder.decode(nicename.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Slugs.from(nicename);
        }
    }
}
