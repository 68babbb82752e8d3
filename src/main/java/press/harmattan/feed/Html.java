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
    /** A link or a picture as the body room writes it, all attributes in double quotes. */
    private static final Pattern TAG =
            Pattern.compile("<(?:a|img)(?:\\s++[a-z-]++(?:=\"[^\"]*+\")?+)++\\s*+/?>");

    private static final Pattern ADDRESS = Pattern.compile("(?<=\\s(?:href|src)=\")[^\"]*+");

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
        return TAG.matcher(html).replaceAll(tag -> quoteReplacement(inTag(tag.group())));
    }

    private static String inTag(String tag) {
        return ADDRESS.matcher(tag).replaceAll(url -> quoteReplacement(AsciiUrl.of(url.group())));
    }
}
