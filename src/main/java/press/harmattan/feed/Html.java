package press.harmattan.feed;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.regex.Pattern;
import press.harmattan.article.Article;
import press.harmattan.http.AsciiUrl;

/**
 * HTML that stands alone in a reader's window: it says its own language and direction, in
 * attributes, because readers drop styles and do not pass on {@code xml:lang}.
 */
final class Html {
    /** A tag as the body room writes it, all attributes in double quotes. */
    private static final Pattern TAG =
            Pattern.compile("<[a-z][a-z0-9]*+(?:\\s++[a-z-]++(?:=\"[^\"]*+\")?+)*+\\s*+/?>");

    private static final Pattern ADDRESS = Pattern.compile("(?<=\\s(?:href|src)=\")[^\"]*+");
    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F]");

    private Html() {}

    /** The body of an article, null when there is none to tell. */
    static String body(Article article) {
        return article.body().html() == null
                ? null
                : wrapped("div", article, withAsciiUrls(article.body().html()));
    }

    /** The summary of an article, null when it has none. */
    static String summary(Article article) {
        return article.summary() == null ? null : paragraph(article, article.summary());
    }

    /** A plain text in an article's language. */
    static String paragraph(Article article, String text) {
        return wrapped("p", article, escaped(text));
    }

    private static String wrapped(String element, Article article, String html) {
        return "<%s lang=\"%s\" dir=\"%s\">%s</%s>"
                .formatted(element, escaped(article.lang()), article.dir(), html, element);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String withAsciiUrls(String html) {
        return BEYOND_ASCII.matcher(html).find()
                ? TAG.matcher(html).replaceAll(tag -> quoteReplacement(inTag(tag.group())))
                : html;
    }

    private static String inTag(String tag) {
        return ADDRESS.matcher(tag).replaceAll(url -> quoteReplacement(AsciiUrl.of(url.group())));
    }
}
