package press.harmattan.search;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.Highlights;
import press.harmattan.article.search.ArticleHighlights;
import press.harmattan.search.highlight.Highlighter;
import press.harmattan.search.query.QueryParser;
import press.harmattan.search.query.Words;
import press.harmattan.search.query.Words.Wanted;

/** Marks what was looked for in what was found. */
@ApplicationScoped
class WordHighlights implements ArticleHighlights {

    @Override
    public Map<UUID, Highlights> of(String q, List<ArticleRow> rows, Map<UUID, String> texts) {
        Words words = QueryParser.parse(q);
        Map<String, Highlighter> byLanguage = new HashMap<>();
        return rows.stream()
                .collect(
                        toMap(
                                ArticleRow::id,
                                row ->
                                        marked(
                                                byLanguage.computeIfAbsent(
                                                        row.lang(), lang -> of(lang, words)),
                                                row,
                                                texts.get(row.id()))));
    }

    private static Highlighter of(String lang, Words words) {
        return new Highlighter(lang, texts(words, false), texts(words, true));
    }

    private static List<String> texts(Words words, boolean phrases) {
        return words.wanted().stream()
                .filter(wanted -> wanted.phrase() == phrases)
                .map(Wanted::text)
                .toList();
    }

    private static Highlights marked(Highlighter highlighter, ArticleRow row, String text) {
        return new Highlights(
                highlighter.whole(row.content().title()),
                highlighter.whole(row.content().summary()),
                highlighter.passages(text));
    }
}
