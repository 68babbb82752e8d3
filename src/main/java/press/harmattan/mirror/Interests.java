package press.harmattan.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.View;
import press.harmattan.article.filter.ArticleTerms;
import press.harmattan.failure.Faults;
import press.harmattan.vocabulary.TermListing;

/** Reads what somebody follows from a request, and tells all its faults at once. */
@ApplicationScoped
class Interests {
    private final TermListing terms;
    private final ArticleTerms filters;
    private final Faults faults;

    Interests(TermListing terms, ArticleTerms filters, Faults faults) {
        this.terms = terms;
        this.filters = filters;
        this.faults = faults;
    }

    /**
     * Reads the parameters.
     *
     * @throws press.harmattan.failure.InvalidRequest with every fault of the request
     */
    Interest of(ChangeParameters asked) {
        List<String> languages = terms.preferred(asked.lang);
        filters.find(asked.words(), (fault, place) -> faults.add(fault));
        faults.throwIfAny();
        return new Interest(
                asked.lang == null ? List.of() : asked.lang,
                languages,
                asked.words(),
                Objects.requireNonNullElse(asked.view, View.card),
                Objects.requireNonNullElse(asked.body, BodyFormat.html),
                Objects.requireNonNullElse(asked.limit, Interest.USUAL_LIMIT));
    }
}
