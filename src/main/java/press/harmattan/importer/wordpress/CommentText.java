package press.harmattan.importer.wordpress;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import press.harmattan.importer.post.PostText;
import press.harmattan.language.InputText;

/** The words of a site's comments, which may have some HTML there and have none here. */
final class CommentText {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TEXT = 20_000;
    private static final String PARTS =
            "p, div, blockquote, ul, ol, li, pre, h1, h2, h3, h4, h5, h6";
    private static final Map<String, String> NAMELESS =
            Map.of("ar", "بلا اسم", "fr", "Anonyme", "en", "Anonymous");

    private CommentText() {}

    /** What somebody called themselves; of an e-mail address only what stands before the sign. */
    static String name(String author, String lang) {
        String line = InputText.cleanLine(PostText.line(author).replaceAll("@\\S*", "")).text();
        return line.isEmpty() ? NAMELESS.getOrDefault(lang, "–") : cut(line, LONGEST_NAME);
    }

    /** Markup as text with line breaks; empty for nothing. A link's address follows its words. */
    static String text(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select("script, style").remove();
        for (Element link : document.select("a[href]")) {
            String address = link.attr("href").strip();
            if (address.matches("(?i)https?://.+") && !link.text().contains(address)) {
                link.appendText(" (" + address + ")");
            }
        }
        document.select("br").forEach(one -> one.replaceWith(new TextNode("\n")));
        for (Element part : document.select(PARTS)) {
            part.before(new TextNode("\n"));
            part.after(new TextNode("\n"));
        }
        String text =
                InputText.cleanBody(document.body().wholeText())
                        .text()
                        .replaceAll("[\\u202A-\\u202E]", "")
                        .replaceAll("[\\t \\u00A0]+(?=\\n)", "")
                        .replaceAll("\\n{3,}", "\n\n")
                        .strip();
        return cut(text, LONGEST_TEXT);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
