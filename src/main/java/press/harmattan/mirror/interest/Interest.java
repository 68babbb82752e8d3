package press.harmattan.mirror.interest;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.View;
import press.harmattan.article.filter.FilterWords;
import press.harmattan.page.ListUrl;

/**
 * What somebody follows, in their own words but in one spelling and order. Whoever has the same
 * interest and stands at the same place gets the same answer.
 *
 * <p>A cursor is bound to the words and not to what they name now: it is kept for weeks, and
 * meanwhile a term may be renamed or merged.
 *
 * @param asked the words that say which languages
 * @param languages the languages that they mean; empty for every one
 */
public record Interest(
        List<String> asked,
        List<String> languages,
        FilterWords words,
        View view,
        BodyFormat body,
        int limit) {
    /** Where changes are followed. */
    public static final String PATH = "/v1/changes";

    /** How many events an answer has when nobody says. */
    public static final int USUAL_LIMIT = 100;

    /** Puts the words into their one spelling and order. */
    public Interest {
        asked = plain(asked);
        languages = languages.stream().sorted().toList();
        words =
                new FilterWords(
                        words.section() == null ? null : plain(words.section()),
                        plain(words.region()),
                        words.regionScope(),
                        plain(words.tag()),
                        plain(words.tagAll()),
                        plain(words.tagNot()),
                        plain(words.author()));
    }

    /** The URL of the stream of these changes. */
    public ListUrl url() {
        return filters(asked)
                .presentation("limit", limit == USUAL_LIMIT ? null : limit)
                .presentation("view", view == View.card ? null : view)
                .presentation("body", body == BodyFormat.html ? null : body);
    }

    /**
     * Where the articles are that are followed, oldest first: a list for each language, because a
     * list of several has one article of a story.
     */
    public List<String> lists() {
        Stream<List<String>> each =
                languages.size() < 2 ? Stream.of(asked) : languages.stream().map(List::of);
        return each.map(
                        lang ->
                                filters(lang)
                                        .filter("sort", "oldest")
                                        .filter("view", view)
                                        .filter("body", body == BodyFormat.html ? null : body)
                                        .filter("limit", USUAL_LIMIT)
                                        .at("/v1/articles"))
                .toList();
    }

    private ListUrl filters(List<String> lang) {
        return new ListUrl(PATH)
                .filter("lang", lang)
                .filter("section", words.section())
                .filter("region", words.region())
                .filter("regionScope", words.regionScope())
                .filter("tag", words.tag())
                .filter("tagAll", words.tagAll())
                .filter("tagNot", words.tagNot())
                .filter("author", words.author());
    }

    private static List<String> plain(List<String> words) {
        return words.stream().map(Interest::plain).distinct().sorted().toList();
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
