package press.harmattan.mirror;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import press.harmattan.http.Document;
import press.harmattan.http.Link;
import press.harmattan.mirror.ChangedArticles.Form;
import press.harmattan.mirror.ChangedArticles.Present;
import press.harmattan.mirror.interest.Interest;
import press.harmattan.mirror.interest.Place;

/** Makes answers of what was found: one reading of the articles for however many askers. */
@ApplicationScoped
class ChangePages {
    private final ChangedArticles articles;
    private final ObjectMapper json;

    ChangePages(ChangedArticles articles, ObjectMapper json) {
        this.articles = articles;
        this.json = json;
    }

    /** Who is given answers, one after the other, or what stands in the way of one. */
    interface Taker {
        void take(Found found, Document answer);

        void fail(Found found, Throwable failure);
    }

    /** The answer to one. */
    Document of(Found found) {
        Present present = articles.read(articles.form(found.interest()), List.of(found));
        return written(found, present);
    }

    /**
     * The answers to several, in a fixed number of statements for each form of an article that is
     * asked for. An answer is made when the one before it has been taken, and is not kept: together
     * they may be larger than the memory.
     */
    void each(Collection<Found> all, Taker taker) {
        Map<Form, List<Found>> forms =
                all.stream()
                        .collect(Collectors.groupingBy(found -> articles.form(found.interest())));
        forms.forEach((form, alike) -> each(form, alike, taker));
    }

    private void each(Form form, List<Found> alike, Taker taker) {
        Present present;
        try {
            present = articles.read(form, alike);
        } catch (RuntimeException | Error failure) {
            alike.forEach(found -> taker.fail(found, failure));
            return;
        }
        alike.forEach(found -> give(found, present, taker));
    }

    /** Whatever stands in the way of one answer concerns nobody else. */
    private void give(Found found, Present present, Taker taker) {
        Document answer;
        try {
            answer = written(found, present);
        } catch (RuntimeException | Error failure) {
            taker.fail(found, failure);
            return;
        }
        taker.take(found, answer);
    }

    private Document written(Found found, Present present) {
        List<ChangeEvent> told =
                found.events().stream().map(event -> present.told(event, found.scope())).toList();
        return written(found.interest(), found.page(told), present);
    }

    /** An answer without events, which needs no reading. */
    Document empty(Interest interest, Place place) {
        return written(interest, ChangePage.of(List.of(), interest, place, false), Present.NOTHING);
    }

    private Document written(Interest interest, ChangePage page, Present present) {
        try {
            Link next = new Link("next", interest.url().page(page.page().next()));
            byte[] bytes =
                    json.writer()
                            .withAttribute(WrittenOnce.PRESENT, present)
                            .writeValueAsBytes(page);
            return new Document(
                    bytes, "application/json;charset=UTF-8", null, List.of(next), Map.of());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A page of changes could not be written", e);
        }
    }
}
