package press.harmattan.mirror;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import press.harmattan.http.Document;
import press.harmattan.http.Link;
import press.harmattan.mirror.MirrorRepository.Reason;
import press.harmattan.mirror.interest.Interest;
import press.harmattan.mirror.interest.Place;
import press.harmattan.mirror.interest.Scope;
import press.harmattan.page.Selection;

/** Makes answers of what was found: one reading of the articles for however many askers. */
@ApplicationScoped
class ChangePages {
    private static final String RETRACTED = "article.retracted";
    private static final Set<String> WITH_ARTICLE =
            Set.of("article.published", "article.updated", "article.corrected");

    private final MirrorRepository repository;
    private final Articles articles;
    private final ArticleFields fields;
    private final ObjectMapper json;

    ChangePages(
            MirrorRepository repository,
            Articles articles,
            ArticleFields fields,
            ObjectMapper json) {
        this.repository = repository;
        this.articles = articles;
        this.fields = fields;
        this.json = json;
    }

    /** How an article is told; those who ask for the same share it. */
    private record Form(View view, BodyFormat body) {}

    /** An article as it is now, and by what it is filtered. */
    private record State(FilterValues values, Article told) {}

    /** The answer to one. */
    Document of(Found found) {
        return of(List.of(found)).get(found);
    }

    /** The answers to several, in a fixed number of statements for each view that is asked for. */
    Map<Found, Document> of(Collection<Found> all) {
        return QuarkusTransaction.requiringNew().call(() -> read(all));
    }

    /** An answer without events, which needs no reading. */
    Document empty(Interest interest, Place place) {
        return written(interest, ChangePage.of(List.of(), interest, place, false));
    }

    private Map<Found, Document> read(Collection<Found> all) {
        Map<String, String> reasons = reasons(ids(all, RETRACTED::equals));
        Map<Form, List<Found>> byForm =
                all.stream().collect(Collectors.groupingBy(ChangePages::form));
        Map<Found, Document> answers = new LinkedHashMap<>();
        byForm.forEach(
                (form, same) -> {
                    Map<UUID, State> states = states(ids(same, WITH_ARTICLE::contains), form);
                    for (Found found : same) {
                        List<ChangeEvent> told =
                                found.events().stream()
                                        .map(event -> told(event, found.scope(), states, reasons))
                                        .toList();
                        answers.put(found, written(found.interest(), found.page(told)));
                    }
                });
        return answers;
    }

    private static Form form(Found found) {
        return new Form(found.interest().view(), found.interest().body());
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
        BodyFormat read = selection.has("body") ? form.body : null;
        List<ArticleRow> rows = repository.articles(ids, read);
        List<Article> told = articles.told(rows, selection, form.body, List.of());
        Map<UUID, State> states = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            ArticleRow row = rows.get(i);
            FilterValues values = row.content().filterValues(row.lang());
            states.put(row.id(), new State(values, told.get(i)));
        }
        return states;
    }

    private Selection selection(View view) {
        return fields.selection(view, null, view);
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

    private static ChangeEvent told(
            ChangeEvent event, Scope scope, Map<UUID, State> states, Map<String, String> reasons) {
        if (event.type().equals(RETRACTED)) {
            return event.because(reasons.get(key(event.id(), event.revision())));
        }
        State state = WITH_ARTICLE.contains(event.type()) ? states.get(event.id()) : null;
        return state != null && scope.has(state.values) ? event.with(state.told) : event;
    }

    private Document written(Interest interest, ChangePage page) {
        try {
            byte[] bytes =
                    json.writer()
                            .withAttribute(InView.SELECTION, selection(interest.view()))
                            .writeValueAsBytes(page);
            Link next = new Link("next", interest.url().page(page.page().next()));
            return new Document(
                    bytes, "application/json;charset=UTF-8", null, List.of(next), Map.of());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A page of changes could not be written", e);
        }
    }
}
