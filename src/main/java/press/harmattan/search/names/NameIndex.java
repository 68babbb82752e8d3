package press.harmattan.search.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.Terms;

/**
 * The names of a vocabulary as it stood at one moment, to be found while they are typed. Immutable;
 * made anew when the vocabulary has changed.
 */
public final class NameIndex<T extends Term> {
    private final List<T> terms;

    /** By the number of a name: the text, whose term it is by number, and its tokens. */
    private final List<TermName> names = new ArrayList<>();

    private final int[] termOf;
    private final int[][] tokensOf;

    /** By the number of a term: that of its first name. */
    private final int[] firstName;

    private final Tokens tokens;

    private final NamesWith namesWith;

    /** The names of a vocabulary. */
    public static <T extends Term> NameIndex<T> of(Terms<T> vocabulary) {
        return new NameIndex<>(vocabulary, term -> List.of());
    }

    /** The names of the same vocabulary when it has changed; most of it has been read already. */
    public NameIndex<T> now(Terms<T> vocabulary) {
        Map<T, Integer> known = new HashMap<>();
        for (int term = 0; term < terms.size(); term++) {
            known.put(terms.get(term), term);
        }
        return new NameIndex<>(
                vocabulary, term -> known.containsKey(term) ? read(known.get(term)) : List.of());
    }

    private NameIndex(Terms<T> vocabulary, Function<T, List<NameTokens>> known) {
        // Of terms that are alike in all else the one with the lower slug comes first.
        terms = vocabulary.all().stream().sorted(Comparator.comparing(Term::slug)).toList();
        firstName = new int[terms.size() + 1];
        List<NameTokens> read = new ArrayList<>();
        for (int term = 0; term < terms.size(); term++) {
            firstName[term] = read.size();
            List<NameTokens> before = known.apply(terms.get(term));
            read.addAll(before.isEmpty() ? read(terms.get(term)) : before);
        }
        firstName[terms.size()] = read.size();
        tokens = new Tokens(distinct(read));
        termOf = new int[read.size()];
        for (int term = 0; term < terms.size(); term++) {
            Arrays.fill(termOf, firstName[term], firstName[term + 1], term);
        }
        read.forEach(one -> names.add(one.name()));
        tokensOf = read.stream().map(one -> one.numbers(tokens)).toArray(int[][]::new);
        namesWith = NamesWith.of(tokensOf, tokens.size());
    }

    private List<NameTokens> read(int term) {
        List<NameTokens> read = new ArrayList<>();
        for (int name = firstName[term]; name < firstName[term + 1]; name++) {
            read.add(NameTokens.of(names.get(name), tokensOf[name], tokens));
        }
        return read;
    }

    private static List<NameTokens> read(Term term) {
        List<NameTokens> read = new ArrayList<>();
        term.names()
                .byLanguage()
                .forEach((lang, text) -> read.add(NameTokens.of(new TermName(text, lang))));
        term.aliases().forEach(alias -> read.add(NameTokens.of(new TermName(alias, null))));
        term.codes().forEach(code -> read.add(NameTokens.ofCode(code)));
        return read;
    }

    private static Set<String> distinct(List<NameTokens> read) {
        Set<String> distinct = new HashSet<>();
        read.forEach(name -> name.tokens().forEach(token -> distinct.add(token.text())));
        return distinct;
    }

    /**
     * The terms that may be meant: those that fit best, of these the ones with most articles, then
     * those with the shortest names. What cannot come first any more is not looked for: words
     * inside of names, then typos, only as long as there are too few.
     *
     * @param articles how many articles have a term
     */
    public List<Found<T>> find(Typed typed, int most, ToLongFunction<T> articles) {
        if (typed.isEmpty()) {
            return List.of();
        }
        Sought sought = Sought.in(tokens, typed, Slips.none);
        Fits fits = new Fits(terms.size());
        addWhole(sought, fits);
        if (fits.size() < most) {
            addByWords(sought, fits);
        }
        for (Slips slips : List.of(Slips.inside, Slips.anywhere)) {
            if (slips.areWorthIt(fits.size(), most)) {
                sought = Sought.in(tokens, typed, slips);
                addByWords(sought, fits);
            }
        }
        List<Found<T>> found = new ArrayList<>();
        for (Fit fit : fits.best(most, term -> articles.applyAsLong(terms.get(term)))) {
            found.add(found(fit, sought));
        }
        return found;
    }

    private void addWhole(Sought sought, Fits fits) {
        for (Span span : sought.whole()) {
            namesWith.each(span, name -> add(name, span.closeness(), fits));
        }
    }

    /** Names that have the rarest word are enough to look at, and those that fit as a whole. */
    private void addByWords(Sought sought, Fits fits) {
        BitSet candidates = new BitSet(names.size());
        namesWith.each(sought.whole(), candidates::set);
        sought.words().stream()
                .min(Comparator.comparingLong(namesWith::count))
                .ifPresent(rarest -> namesWith.each(rarest, candidates::set));
        candidates.stream()
                .forEach(
                        name -> {
                            Closeness closeness = sought.of(tokensOf[name]);
                            if (closeness != null) {
                                add(name, closeness, fits);
                            }
                        });
    }

    private void add(int name, Closeness closeness, Fits fits) {
        fits.add(termOf[name], closeness, names.get(name).text().length());
    }

    private Found<T> found(Fit fit, Sought sought) {
        Set<TermName> best = new LinkedHashSet<>();
        for (int name = firstName[fit.term()]; name < firstName[fit.term() + 1]; name++) {
            if (sought.of(tokensOf[name]) == fit.closeness()) {
                best.add(names.get(name));
            }
        }
        return new Found<>(
                terms.get(fit.term()), fit.closeness(), fit.articles(), List.copyOf(best));
    }
}
