package press.harmattan.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import press.harmattan.search.query.Words.Alternative;
import press.harmattan.search.query.Words.Wanted;

/**
 * Reads {@code q}: words that must all be there, {@code "phrases"}, {@code -not} before either, and
 * {@code OR}, which parts alternatives and so binds weaker than words that stand side by side.
 * Everything else is text. There is no wrong query.
 */
public final class QueryParser {

    /** So many words are looked for; what stands after them is left out. */
    public static final int MOST_WORDS = 32;

    /** So many alternatives are; each costs as much as a search of its own. */
    static final int MOST_ALTERNATIVES = 8;

    private static final String OR = "OR";

    /** Between the thousands of a number, which people type with spaces. */
    static final String NO_BREAK = "\u00A0";

    private static final Pattern NUMBER =
            Pattern.compile("\\p{Nd}{1,3}(" + NO_BREAK + "\\p{Nd}{3})*");
    private static final Pattern THOUSAND = Pattern.compile("\\p{Nd}{3}");

    private final String text;
    private final Quotes quotes;
    private final Set<Alternative> alternatives = new LinkedHashSet<>();
    private List<Wanted> wanted = new ArrayList<>();
    private List<Wanted> unwanted = new ArrayList<>();
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
            add(phrase || not ? kept : joined(kept), phrase, not ? unwanted : wanted);
        }
    }

    private static void add(String text, boolean phrase, List<Wanted> to) {
        Wanted more = new Wanted(text, phrase);
        if (!to.contains(more)) {
            to.add(more);
        }
    }

    /** Three digits belong to the number before them; what is wanted is one number then. */
    private String joined(String word) {
        if (wanted.isEmpty() || !THOUSAND.matcher(word).matches()) {
            return word;
        }
        Wanted last = wanted.get(wanted.size() - 1);
        if (last.phrase() || !NUMBER.matcher(last.text()).matches()) {
            return word;
        }
        wanted.remove(last);
        return last.text() + NO_BREAK + word;
    }

    private void closeAlternative() {
        if (!wanted.isEmpty() && alternatives.size() < MOST_ALTERNATIVES) {
            alternatives.add(new Alternative(wanted, unwanted));
        }
        wanted = new ArrayList<>();
        unwanted = new ArrayList<>();
    }
}
