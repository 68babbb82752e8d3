package press.harmattan.mirror.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.View;
import press.harmattan.article.filter.ArticleTerms;
import press.harmattan.article.filter.FilterWords;
import press.harmattan.failure.Faults;
import press.harmattan.vocabulary.TermListing;

/** Reads what somebody follows from a request, and tells all its faults at once. */
@ApplicationScoped
public class Interests {
    private final TermListing terms;
    private final ArticleTerms filters;
    private final Faults faults;

    Interests(TermListing terms, ArticleTerms filters, Faults faults) {
        this.terms = terms;
        this.filters = filters;
        this.faults = faults;
    }

    /**
     * Reads the parameters; a null stands for one that was not given.
     *
     * @throws press.harmattan.failure.InvalidRequest with every fault of the request
     */
    public Interest of(
            List<String> lang, FilterWords words, View view, BodyFormat body, Integer limit) {
        List<String> languages = terms.preferred(lang);
        filters.find(words, (fault, place) -> faults.add(fault));
        faults.throwIfAny();
        return new Interest(
                Objects.requireNonNullElse(lang, List.of()),
                languages,
                words,
                Objects.requireNonNullElse(view, View.card),
                Objects.requireNonNullElse(body, BodyFormat.html),
                Objects.requireNonNullElse(limit, Interest.USUAL_LIMIT));
    }
}
