package press.harmattan.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import press.harmattan.search.query.Words.Alternative;
import press.harmattan.search.query.Words.Wanted;

/**
 * Reads {@code q}: words that must all be there, {@code "phrases"}, {@code -not} before either, and
 * {@code OR}, which parts alternatives and so binds weaker than words that stand side by side.
 * Everything else is text. There is no wrong query.
 */
public final class QueryParser {

    /** So many words are looked for; what stands after them is left out. */
    public static final int MOST_WORDS = 64;

    private static final String OR = "OR";

    private final String text;
    private final Quotes quotes;
    private final Set<Alternative> alternatives = new LinkedHashSet<>();
    private Set<Wanted> wanted = new LinkedHashSet<>();
    private Set<Wanted> unwanted = new LinkedHashSet<>();
    private int at;
    private int words;

    private QueryParser(String text) {
        this.text = text;
        quotes = new Quotes(text);
    }

    /** What somebody means by a query. */
    public static Words parse(String q) {
        return new QueryParser(QueryText.of(q)).parse();
    }

    private Words parse() {
        while (at < text.length()) {
            boolean not = isNot();
            if (not) {
                at++;
            }
            int end = quotes.end(at);
            if (end > 0) {
                take(phrase(at + 1, end), true, not);
                at = end + 1;
            } else {
                int start = at;
                while (at < text.length() && !isGap(at)) {
                    at++;
                }
                take(QueryText.trim(text.substring(start, at)), false, not);
                at = Math.max(at, start + 1);
            }
        }
        closeAlternative();
        return new Words(new ArrayList<>(alternatives));
    }

    /** At the beginning of a word or phrase; elsewhere it is a hyphen, alone it is a dash. */
    private boolean isNot() {
        return text.charAt(at) == '-'
                && (at == 0 || text.charAt(at - 1) == ' ')
                && at + 1 < text.length()
                && (Character.isLetterOrDigit(text.codePointAt(at + 1))
                        || text.charAt(at + 1) == '#'
                        || quotes.end(at + 1) > 0);
    }

    private boolean isGap(int i) {
        return text.charAt(i) == ' ' || quotes.isMark(i);
    }

    private String phrase(int start, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = start; i < end; i++) {
            words.append(quotes.isMark(i) ? ' ' : text.charAt(i));
        }
        return QueryText.trim(words.toString());
    }

    private void take(String found, boolean phrase, boolean not) {
        if (found.equals(OR) && !phrase && !not) {
            closeAlternative();
        } else if (!found.isEmpty() && words < MOST_WORDS) {
            List<String> all = Arrays.asList(found.split(" +"));
            List<String> some = all.subList(0, Math.min(all.size(), MOST_WORDS - words));
            words += some.size();
            String kept = QueryText.trim(String.join(" ", some));
            (not ? unwanted : wanted).add(new Wanted(kept, phrase));
        }
    }

    private void closeAlternative() {
        if (!wanted.isEmpty()) {
            alternatives.add(new Alternative(List.copyOf(wanted), List.copyOf(unwanted)));
        }
        wanted = new LinkedHashSet<>();
        unwanted = new LinkedHashSet<>();
    }
}
