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

    /** The best suggestions of some kinds, the best first. */
    List<Suggestion> of(Typed typed, List<SuggestionKind> kinds, Wording wording, int most) {
        List<Candidate> titles =
                kinds.contains(SuggestionKind.article)
                        ? articles(typed, kinds, wording, most)
                        : List.of();
        long asTyped = titles.stream().filter(title -> title.closeness() != Closeness.typo).count();
        long kept = Math.min(asTyped, most / PART_OF_ARTICLES);
        Stream<Candidate> names = terms(typed, kinds, wording, most).stream().limit(most - kept);
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

    /** While no article can be found, terms still can. */
    private List<Candidate> articles(
            Typed typed, List<SuggestionKind> kinds, Wording wording, int most) {
        if (typed.length() < FEWEST_LETTERS_OF_TITLES) {
            return List.of();
        }
        try {
            return articles.of(typed, wording.preferred(), most);
        } catch (Unavailable noIndex) {
            if (kinds.size() == 1) {
                throw noIndex;
            }
            return List.of();
        }
    }
}
