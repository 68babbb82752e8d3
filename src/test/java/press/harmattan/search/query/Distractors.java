package press.harmattan.search.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import press.harmattan.search.mapping.IndexedArticle;
import press.harmattan.search.mapping.Piece;

/**
 * Articles about nothing: their bodies are of the very words that the sample content is of, as
 * often as there, so that whatever is looked for is mentioned in some of them; their titles and
 * summaries are of those that most articles have. Some are newer than any of the sample.
 */
final class Distractors {

    private static final int COMMON = 5;

    private final Random random = new Random(1964);
    private final Instant now;
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, List<String>> common = new HashMap<>();

    Distractors(SampleArchive sample, Instant now) {
        this.now = now;
        Map<String, Map<String, Integer>> articles = new HashMap<>();
        for (IndexedArticle article : sample.articles()) {
            List<String> text = List.of(text(article).split("\\s+"));
            words.computeIfAbsent(article.lang(), lang -> new ArrayList<>()).addAll(text);
            Map<String, Integer> having =
                    articles.computeIfAbsent(article.lang(), lang -> new TreeMap<>());
            new HashSet<>(text).forEach(word -> having.merge(word, 1, Integer::sum));
        }
        articles.forEach(
                (lang, having) -> {
                    having.values().removeIf(count -> count < COMMON);
                    common.put(lang, List.copyOf(having.keySet()));
                });
    }

    List<IndexedArticle> make(int each) {
        List<IndexedArticle> made = new ArrayList<>();
        for (String lang : List.of("ar", "fr", "en")) {
            for (int i = 0; i < each; i++) {
                made.add(
                        Piece.in(lang)
                                .title(some(common.get(lang), 7))
                                .summary(some(common.get(lang), 18))
                                .text(some(words.get(lang), 80 + random.nextInt(240)))
                                .published(now.minusSeconds(random.nextInt(63_000_000)).toString())
                                .done());
            }
        }
        return made;
    }

    private static String text(IndexedArticle article) {
        String body = article.openText() == null ? "" : article.openText();
        return article.title() + " " + article.summary() + " " + body;
    }

    private String some(List<String> all, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(all.get(random.nextInt(all.size()))).append(' ');
        }
        return text.toString();
    }
}
