package press.harmattan.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import press.harmattan.failure.Fault;
import press.harmattan.failure.Faults;
import press.harmattan.failure.Moved;
import press.harmattan.failure.NotFound;
import press.harmattan.http.PublicUrls;
import press.harmattan.language.SiteLanguages;
import press.harmattan.page.ListUrl;
import press.harmattan.page.Slice;
import press.harmattan.page.Window;

/** Answers lists of terms, and finds the one that a caller names. */
@ApplicationScoped
public class TermListing {
    private final SiteLanguages languages;
    private final Faults faults;

    TermListing(SiteLanguages languages, Faults faults) {
        this.languages = languages;
        this.faults = faults;
    }

    /** Reads the parameters; faults are added, not thrown. */
    public TermRequest request(TermParameters parameters) {
        List<String> preferred = preferred(parameters.lang);
        return new TermRequest(
                preferred,
                new Wording(preferred, languages.site(), null),
                parameters,
                parameters.total != null);
    }

    /** Reads the languages for one term that stands alone; faults are added, not thrown. */
    public TermRequest request(List<String> lang) {
        TermParameters parameters = new TermParameters();
        parameters.lang = lang;
        return request(parameters);
    }

    /** The supported languages of a preference list; a fault is added for those that are not. */
    public List<String> preferred(List<String> lang) {
        if (lang == null || lang.isEmpty()) {
            return List.of();
        }
        for (String range : lang) {
            if (languages.expand(List.of(range)).isEmpty()) {
                faults.add(
                        Fault.query(
                                "lang",
                                "\"" + range + "\" is not a language of this newsroom",
                                languages.supported()));
            }
        }
        return languages.expand(lang);
    }

    /** The terms of a page in the alphabetical order of the language. */
    public <T extends Term> Slice<T> byName(
            Terms<T> terms, Predicate<T> filter, TermRequest request, ListUrl url) {
        Comparator<TermKey> order = Terms.nameOrder(request.wording().language());
        return slice(
                terms.sortedByName(request.wording()).stream().filter(filter).toList(),
                term -> TermKey.of(term, request.wording()),
                TermKey::of,
                TermKey::parts,
                order,
                request,
                url);
    }

    /** The terms of a page in another order that is total. */
    public <T extends Term, K> Slice<T> slice(
            List<T> sorted,
            Function<T, K> key,
            Function<List<String>, K> parse,
            Function<K, List<String>> parts,
            Comparator<K> order,
            TermRequest request,
            ListUrl url) {
        faults.throwIfAny();
        Window window = request.window(url, 2);
        List<T> rows = window.rowsOf(sorted, key, parse, order);
        return window.slice(
                rows, key.andThen(parts), request.total() ? (long) sorted.size() : null);
    }

    /**
     * The one term that a word in a filter names.
     *
     * @return null after adding a fault that says what is allowed
     */
    public <T extends Term> T named(Terms<T> terms, String parameter, String word) {
        return named(terms, parameter, word, faults::add).orElse(null);
    }

    /**
     * The one term that a word in a filter names.
     *
     * @param refused is told of the fault, as one of a query, when there is not one such term
     */
    public static <T extends Term> Optional<T> named(
            Terms<T> terms, String parameter, String word, Consumer<Fault> refused) {
        List<T> found = terms.meant(word);
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        refused.accept(
                found.isEmpty()
                        ? Fault.query(parameter, "nothing is called \"" + word + "\"")
                        : Fault.query(
                                parameter,
                                "more than one is called \"" + word + "\"",
                                found.stream().map(Term::slug).sorted().toList()));
        return Optional.empty();
    }

    /**
     * The one term of a path: by its slug. A redirect is kept for good, so it is for what names the
     * term, and not for what may mean it until another is called so.
     *
     * @throws Moved when it has another slug now or the word is one of its other names
     * @throws NotFound when there is none
     */
    public <T extends Term> T at(Terms<T> terms, String base, String kind, String word) {
        faults.throwIfAny();
        List<T> found = terms.find(word);
        if (found.size() != 1) {
            throw new NotFound(kind, word);
        }
        T term = found.get(0);
        if (!term.slug().equals(word)) {
            throw Moved.renamed(base + PublicUrls.segment(term.slug()));
        }
        return term;
    }
}
