package press.harmattan.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import press.harmattan.change.Subject;
import press.harmattan.page.ListUrl;
import press.harmattan.page.Slice;
import press.harmattan.vocabulary.ArticleCounts;
import press.harmattan.vocabulary.Kept;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.TermListing;
import press.harmattan.vocabulary.TermParameters;
import press.harmattan.vocabulary.TermRepository;
import press.harmattan.vocabulary.TermRequest;
import press.harmattan.vocabulary.Terms;

/**
 * Tells the newsroom what its vocabularies hold, from the database: who has just changed something
 * sees it at once, on whichever instance.
 */
@ApplicationScoped
public class Holdings {
    private final TermListing listing;
    private final WorkingCounts articles;
    private final ArticleCounts published;

    Holdings(TermListing listing, WorkingCounts articles, ArticleCounts published) {
        this.listing = listing;
        this.articles = articles;
        this.published = published;
    }

    /** A page of a vocabulary, in the alphabetical order of the language. */
    public <T extends Term, R> TermPage<R> page(
            TermRepository<T, ?> table,
            String path,
            TermParameters parameters,
            BiFunction<T, Told, R> form) {
        TermRequest request = listing.request(parameters);
        ListUrl url = request.url(path);
        Map<UUID, Integer> versions = new HashMap<>();
        List<T> all =
                table.kept().stream()
                        .peek(kept -> versions.put(kept.term().id(), kept.version()))
                        .map(Kept::term)
                        .toList();
        Slice<T> slice = listing.byName(new Terms<>(all), any -> true, request, url);
        Map<UUID, Told> told = told(table.subject(), all, slice.items(), versions);
        return new TermPage<>(
                slice.items().stream().map(term -> form.apply(term, told.get(term.id()))).toList(),
                slice.page(),
                new TermPage.Query(request.languages()),
                url);
    }

    /** One term. */
    public <T extends Term, R> R one(
            TermRepository<T, ?> table, Kept<T> kept, BiFunction<T, Told, R> form) {
        return made(table, kept, null, form);
    }

    /**
     * One term that was just made.
     *
     * @param path of its vocabulary
     */
    public <T extends Term, R> R made(
            TermRepository<T, ?> table, Kept<T> kept, String path, BiFunction<T, Told, R> form) {
        T term = kept.term();
        Map<UUID, Integer> version = Map.of(term.id(), kept.version());
        Told told = told(table.subject(), table.all(), List.of(term), version).get(term.id());
        String location = path == null ? null : path + "/" + term.id();
        return form.apply(term, new Told(told.version(), told.parent(), told.usage(), location));
    }

    private <T extends Term> Map<UUID, Told> told(
            Subject kind, Collection<T> all, List<T> some, Map<UUID, Integer> versions) {
        List<UUID> ids = some.stream().map(Term::id).toList();
        Map<UUID, String> slugs =
                all.stream().collect(Collectors.toMap(Term::id, Term::slug, (one, same) -> one));
        Map<UUID, Long> children =
                all.stream()
                        .filter(term -> term.parentId() != null)
                        .collect(Collectors.groupingBy(Term::parentId, Collectors.counting()));
        Map<UUID, Long> everywhere = articles.of(ids);
        Map<UUID, Long> read =
                published.of(
                        kind,
                        ids.stream().collect(Collectors.toMap(id -> id, List::of)),
                        List.of());
        return some.stream()
                .collect(
                        Collectors.toMap(
                                Term::id,
                                term ->
                                        new Told(
                                                versions.get(term.id()),
                                                slugs.get(term.parentId()),
                                                new Usage(
                                                        everywhere.getOrDefault(term.id(), 0L),
                                                        read.get(term.id()),
                                                        children.getOrDefault(term.id(), 0L)),
                                                null)));
    }
}
