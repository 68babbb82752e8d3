package press.harmattan.mirror;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import press.harmattan.article.Article;
import press.harmattan.article.ArticleFields;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.Articles;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.View;
import press.harmattan.change.FilterValues;
import press.harmattan.mirror.MirrorRepository.Reason;
import press.harmattan.mirror.interest.Interest;
import press.harmattan.mirror.interest.Scope;
import press.harmattan.page.Selection;
import press.harmattan.page.Told;

/** Reads what is told of articles that changed: each is read and written once for many askers. */
@ApplicationScoped
class ChangedArticles {
    private static final String RETRACTED = "article.retracted";
    private static final Set<String> WITH_ARTICLE =
            Set.of("article.published", "article.updated", "article.corrected");

    private final MirrorRepository repository;
    private final Articles articles;
    private final ArticleFields fields;
    private final ObjectMapper json;

    ChangedArticles(
            MirrorRepository repository,
            Articles articles,
            ArticleFields fields,
            ObjectMapper json) {
        this.repository = repository;
        this.articles = articles;
        this.fields = fields;
        this.json = json;
    }

    /**
     * How an article is told; those who ask for the same share it.
     *
     * @param body null where none is told
     */
    record Form(View view, BodyFormat body) {}

    /** An article as it is now, by what it is filtered, and as JSON. */
    private record State(Article article, FilterValues values, String json) {}

    /** How somebody wants articles told. */
    Form form(Interest interest) {
        boolean body = selection(interest.view()).has("body");
        return new Form(interest.view(), body ? interest.body() : null);
    }

    /** Reads what is needed to tell several who want it in the same form, in one transaction. */
    Present read(Form form, Collection<Found> all) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                new Present(
                                        states(ids(all, WITH_ARTICLE::contains), form),
                                        reasons(ids(all, RETRACTED::equals))));
    }

    private static Set<UUID> ids(Collection<Found> all, Predicate<String> type) {
        return all.stream()
                .flatMap(found -> found.events().stream())
                .filter(event -> type.test(event.type()))
                .map(ChangeEvent::id)
                .collect(Collectors.toSet());
    }

    private Map<UUID, State> states(Set<UUID> ids, Form form) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Selection selection = selection(form.view);
        List<ArticleRow> rows = repository.articles(ids, form.body);
        List<Article> told = articles.told(rows, selection, form.body, List.of());
        Map<UUID, State> states = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            ArticleRow row = rows.get(i);
            Article article = told.get(i);
            FilterValues values = row.content().filterValues(row.story(), row.lang());
            states.put(row.id(), new State(article, values, written(article, selection)));
        }
        return states;
    }

    private Selection selection(View view) {
        return fields.selection(view, null, view);
    }

    private String written(Article article, Selection selection) {
        try {
            return json.writeValueAsString(Told.item(article, selection, null));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An article could not be written", e);
        }
    }

    private Map<String, String> reasons(Set<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : repository.retractions(ids).stream()
                        .collect(
                                Collectors.toMap(
                                        it -> key(it.articleId(), it.revision()), Reason::note));
    }

    private static String key(UUID article, int revision) {
        return article + " " + revision;
    }

    /** Articles as they are at one moment, in one form, and why some were taken back. */
    static final class Present {
        /** Nothing of any article. */
        static final Present NOTHING = new Present(Map.of(), Map.of());

        private final Map<UUID, State> states;
        private final Map<String, String> reasons;

        private Present(Map<UUID, State> states, Map<String, String> reasons) {
            this.states = states;
            this.reasons = reasons;
        }

        /** The event with what belongs to it. */
        ChangeEvent told(ChangeEvent event, Scope scope) {
            if (event.type().equals(RETRACTED)) {
                return event.because(reasons.get(key(event.id(), event.revision())));
            }
            State state = WITH_ARTICLE.contains(event.type()) ? states.get(event.id()) : null;
            return state != null && scope.has(state.values) ? event.with(state.article) : event;
        }

        /** An article in JSON. */
        String json(UUID id) {
            return states.get(id).json;
        }
    }
}
