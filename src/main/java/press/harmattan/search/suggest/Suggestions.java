package press.harmattan.search.suggest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.harmattan.failure.Unavailable;
import press.harmattan.search.names.Closeness;
import press.harmattan.search.names.Typed;
import press.harmattan.vocabulary.Wording;

/** Puts together what may be meant, of every kind. */
@ApplicationScoped
class Suggestions {
    /** With terms that fit as well, articles have this part of the answer. */
    private static final int PART_OF_ARTICLES = 3;

    /** What begins with one letter is most of everything that was ever written. */
    private static final int FEWEST_LETTERS_OF_TITLES = 2;

    private final TermSuggestions terms;
    private final ArticleSuggestions articles;

    Suggestions(TermSuggestions terms, ArticleSuggestions articles) {
        this.terms = terms;
        this.articles = articles;
    }

    /**
     * What was found.
     *
     * @param suggestions the best first
     * @param whole false where articles could not be looked for
     */
    record Found(List<Suggestion> suggestions, boolean whole) {}

    /** The best suggestions of some kinds; while no article can be found, terms still can. */
    Found of(Typed typed, List<SuggestionKind> kinds, Wording wording, int most) {
        List<Candidate> titles = List.of();
        boolean whole = true;
        if (kinds.contains(SuggestionKind.article) && typed.length() >= FEWEST_LETTERS_OF_TITLES) {
            try {
                titles = articles.of(typed, wording.preferred(), most);
            } catch (Unavailable noIndex) {
                if (kinds.size() == 1) {
                    throw noIndex;
                }
                whole = false;
            }
        }
        return new Found(best(terms(typed, kinds, wording, most), titles, most), whole);
    }

    private static List<Suggestion> best(List<Candidate> terms, List<Candidate> titles, int most) {
        long asTyped = titles.stream().filter(title -> title.closeness() != Closeness.typo).count();
        long kept = Math.min(asTyped, most / PART_OF_ARTICLES);
        Stream<Candidate> names = terms.stream().limit(most - kept);
        return Stream.concat(names, titles.stream())
                .sorted(Candidate.BEST_FIRST)
                .limit(most)
                .map(Candidate::suggestion)
                .toList();
    }

    private List<Candidate> terms(
            Typed typed, List<SuggestionKind> kinds, Wording wording, int most) {
        List<Candidate> found = new ArrayList<>();
        kinds.stream()
                .filter(kind -> kind != SuggestionKind.article)
                .forEach(kind -> found.addAll(terms.of(kind, typed, wording, most)));
        found.sort(Candidate.BEST_FIRST);
        return found;
    }
}
