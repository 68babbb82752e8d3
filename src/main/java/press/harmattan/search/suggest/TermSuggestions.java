package press.harmattan.search.suggest;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.harmattan.author.Authors;
import press.harmattan.database.Program;
import press.harmattan.failure.Unavailable;
import press.harmattan.http.HttpConfig;
import press.harmattan.http.PublicUrls;
import press.harmattan.language.Text;
import press.harmattan.region.Regions;
import press.harmattan.search.names.Found;
import press.harmattan.search.names.NameIndex;
import press.harmattan.search.names.TermName;
import press.harmattan.search.names.Typed;
import press.harmattan.tag.Tags;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.TermReference;
import press.harmattan.vocabulary.Wording;

/** Suggests places, tags and authors. */
@ApplicationScoped
class TermSuggestions {
    private final Map<SuggestionKind, CurrentNames<?>> names;
    private final Regions regions;
    private final PublicUrls urls;
    private final HttpConfig http;
    private final ArticleUse use;

    TermSuggestions(
            Regions regions,
            Tags tags,
            Authors authors,
            ArticleUse use,
            Background background,
            PublicUrls urls,
            HttpConfig http) {
        this.regions = regions;
        this.use = use;
        this.urls = urls;
        this.http = http;
        names =
                Map.of(
                        SuggestionKind.region, new CurrentNames<>(regions::terms, background),
                        SuggestionKind.tag, new CurrentNames<>(tags::terms, background),
                        SuggestionKind.author, new CurrentNames<>(authors::terms, background));
    }

    void start(@Observes StartupEvent event) {
        if (Program.isServer()) {
            names.values().forEach(CurrentNames::begin);
        }
    }

    /** The terms of a kind that may be meant, the best first. */
    List<Candidate> of(SuggestionKind kind, Typed typed, Wording wording, int most) {
        return candidates(kind, names.get(kind), typed, wording, most);
    }

    private <T extends Term> List<Candidate> candidates(
            SuggestionKind kind, CurrentNames<T> current, Typed typed, Wording wording, int most) {
        NameIndex<T> index =
                current.get()
                        .orElseThrow(
                                () ->
                                        new Unavailable(
                                                "The names are being read.", http.retryAfter()));
        Map<UUID, Long> articles = use.of(kind);
        return index.find(typed, most, term -> articles.getOrDefault(term.id(), 0L)).stream()
                .map(found -> candidate(kind, found, wording))
                .toList();
    }

    private Candidate candidate(SuggestionKind kind, Found<?> found, Wording wording) {
        Term term = found.term();
        Text name = wording.name(term);
        return new Candidate(
                found.closeness(),
                found.articles(),
                new Suggestion(
                        kind,
                        term.id(),
                        term.slug(),
                        url(kind, term, name.lang()),
                        name.value(),
                        name.lang(),
                        name.dir(),
                        match(found.names(), name),
                        parent(kind, term, wording.inside(name.lang())),
                        null));
    }

    private static Suggestion.Match match(List<TermName> names, Text shown) {
        boolean itself = names.stream().anyMatch(name -> name.text().equals(shown.value()));
        return itself ? null : Suggestion.Match.of(names.get(0));
    }

    private TermReference parent(SuggestionKind kind, Term term, Wording wording) {
        if (kind != SuggestionKind.region || term.parentId() == null) {
            return null;
        }
        return regions.terms()
                .byId(term.parentId())
                .map(above -> TermReference.of(above, wording))
                .orElse(null);
    }

    private String url(SuggestionKind kind, Term term, String lang) {
        return switch (kind) {
            case region -> urls.region(term.id(), term.slug(), lang);
            case tag -> urls.tag(term.id(), term.slug(), lang);
            case author -> urls.author(term.id(), term.slug(), lang);
            case article -> throw new IllegalArgumentException("an article is no term");
        };
    }
}
