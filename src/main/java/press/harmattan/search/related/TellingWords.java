package press.harmattan.search.related;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import press.harmattan.article.ArticleRow;
import press.harmattan.search.analysis.Token;
import press.harmattan.search.mapping.Family;
import press.harmattan.search.mapping.Fields;

/**
 * The words that tell an article from others: it has them often, and few others have them (tf-idf).
 * An article shares them when it has some, not one alone by chance; so one alone tells nothing.
 */
final class TellingWords {

    private static final int MOST = 24;

    /** The words that are in an article most often, among which the telling ones are looked for. */
    private static final int CANDIDATES = 96;

    /** One in five of them, and one, but never one alone. */
    private static final int ONE_IN = 5;

    private static final int FEWEST = 2;

    /** What an article is about is said early; {@code char}s. */
    private static final int READ = 20_000;

    /**
     * What is in more than a tenth of all articles tells little; in a small archive, in more than a
     * few. In a large one, looking at so many would take too long.
     */
    private static final int SHARE = 10;

    private static final int MANY = 2_000;

    private static final int FEW = 5;

    private static final int IN_TITLE = 4;
    private static final int IN_SUMMARY = 2;

    private final String field;
    private final Map<String, Double> weights = new LinkedHashMap<>();

    private TellingWords(String field) {
        this.field = field;
    }

    /**
     * Those of an article.
     *
     * @param article its text is null unless everybody may read it
     */
    static TellingWords of(ArticleRow article, IndexReader index) throws IOException {
        Family family = Family.of(article.lang());
        TellingWords words = new TellingWords(Fields.words(family));
        Map<String, Integer> counts = new LinkedHashMap<>();
        count(article.content().title(), IN_TITLE, family, counts);
        count(article.content().kicker(), 1, family, counts);
        count(article.content().summary(), IN_SUMMARY, family, counts);
        count(article.text(), 1, family, counts);
        words.weigh(counts, index);
        return words;
    }

    boolean isEmpty() {
        return weights.isEmpty();
    }

    /** Articles that share them; the score of one that has all of them is {@code most}. */
    Query shared(double most) {
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        some.setMinimumNumberShouldMatch(Math.max(FEWEST, weights.size() / ONE_IN + 1));
        weights.forEach(
                (word, weight) -> {
                    Query query = new ConstantScoreQuery(new TermQuery(new Term(field, word)));
                    some.add(new BoostQuery(query, (float) (most * weight / all)), Occur.SHOULD);
                });
        return some.build();
    }

    private void weigh(Map<String, Integer> counts, IndexReader index) throws IOException {
        List<Map.Entry<String, Integer>> frequent =
                counts.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(CANDIDATES)
                        .toList();
        int most = Math.max(FEW, Math.min(index.numDocs() / SHARE, MANY));
        Map<String, Double> all = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> word : frequent) {
            int articles = index.docFreq(new Term(field, word.getKey()));
            if (articles > 0 && articles <= most) {
                double rare = Math.log((index.numDocs() + 1.0) / articles);
                all.put(word.getKey(), (1 + Math.log(word.getValue())) * rare);
            }
        }
        if (all.size() < FEWEST) {
            return;
        }
        all.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .forEach(word -> weights.put(word.getKey(), word.getValue()));
    }

    private static void count(String text, int times, Family family, Map<String, Integer> counts) {
        if (text != null) {
            String read = text.substring(0, Math.min(text.length(), READ));
            Token.in(read, family.analyzer()).stream()
                    .filter(TellingWords::isTelling)
                    .forEach(word -> counts.merge(word.term(), times, Integer::sum));
        }
    }

    /** Years and numbers are in articles about anything. */
    private static boolean isTelling(Token word) {
        return !word.isStopWord()
                && !word.isOtherReading()
                && word.term().chars().anyMatch(Character::isLetter);
    }
}
