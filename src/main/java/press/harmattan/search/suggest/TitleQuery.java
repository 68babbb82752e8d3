package press.harmattan.search.suggest;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import press.harmattan.language.Folding;
import press.harmattan.search.mapping.Fields;
import press.harmattan.search.names.Typed;
import press.harmattan.search.names.Word;

/** Asks for the articles whose titles have the words that were typed, the last one unfinished. */
final class TitleQuery {
    /** Whoever types more words than that is not looking for one that is misspelt. */
    private static final int MOST_WORDS = 8;

    private static final int LONGEST_WORD = 40;

    private final List<Word> words;

    TitleQuery(Typed typed) {
        words = typed.words();
    }

    /** Every word as it was typed. */
    Query asTyped() {
        return allBut(-1).build();
    }

    /** One word with one letter changed; matches nothing where that is not forgiven. */
    Query misspelt() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int i = 0; i < words.size() && words.size() <= MOST_WORDS; i++) {
            Word word = words.get(i);
            if (word.mayBeMisspelt() && word.bare().length() <= LONGEST_WORD) {
                any.add(allBut(i).add(near(word, isLast(i)), Occur.FILTER).build(), Occur.SHOULD);
            }
        }
        return any.build();
    }

    private BooleanQuery.Builder allBut(int one) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            if (i != one) {
                Function<Term, Query> asked = isLast(i) ? PrefixQuery::new : TermQuery::new;
                all.add(any(words.get(i), asked), Occur.FILTER);
            }
        }
        return all;
    }

    private boolean isLast(int i) {
        return i == words.size() - 1;
    }

    private static Query any(Word word, Function<Term, Query> asked) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String spelling : word.spellings()) {
            any.add(asked.apply(new Term(Fields.TITLE, spelling)), Occur.SHOULD);
        }
        return any.build();
    }

    /** The last letter of a beginning is right: else it would be as good as a shorter one. */
    private static Query near(Word word, boolean goesOn) {
        String bare = word.bare();
        int last = bare.offsetByCodePoints(bare.length(), -1);
        Automaton near = near(bare);
        if (goesOn) {
            Automaton begun =
                    Operations.concatenate(
                            List.of(
                                    near(bare.substring(0, last)),
                                    Automata.makeString(bare.substring(last)),
                                    Automata.makeAnyString()));
            near = Operations.union(near, begun);
        }
        if (word.isArabic()) {
            Automaton article = Automata.makeString(Folding.withArticle(""));
            near = Operations.concatenate(Operations.optional(article), near);
        }
        return new AutomatonQuery(new Term(Fields.TITLE, bare), near);
    }

    private static Automaton near(String word) {
        int second = word.offsetByCodePoints(0, 1);
        return new LevenshteinAutomata(word.substring(second), true)
                .toAutomaton(1, word.substring(0, second));
    }
}
