package press.harmattan.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.View;
import press.harmattan.given.Await;
import press.harmattan.given.Given;
import press.harmattan.given.Statements;
import press.harmattan.http.Document;
import press.harmattan.mirror.interest.Interest;
import press.harmattan.mirror.interest.Place;

/** Answers to many who were waiting and ask each in another way. */
@QuarkusTest
class ChangePagesTest {
    private static final int MANY = 100;

    @Inject Given given;
    @Inject ChangeReader reader;
    @Inject ChangePages pages;

    private Place before;

    @BeforeEach
    void something_happens() {
        given.nothing();
        before = reader.now(interest(1, View.full, BodyFormat.html));
        given.published("pluie").lang("fr").body("<p>Il a plu au barrage.</p>").save();
    }

    @Test
    void answers_are_there_one_at_a_time() {
        List<WeakReference<Document>> made = new ArrayList<>();
        each(
                different(MANY),
                answer -> {
                    made.add(new WeakReference<>(answer));
                    if (made.size() == MANY) {
                        awaitTheEndOf(made.subList(0, MANY - 1));
                    }
                });
        assertEquals(MANY, made.size());
    }

    private static void awaitTheEndOf(List<WeakReference<Document>> answers) {
        try {
            Await.until(
                    "nobody holds the answers that have been taken",
                    () -> {
                        System.gc();
                        return answers.stream().allMatch(one -> one.get() == null);
                    });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_article_is_read_once_for_all_who_are_told_the_same_of_it() {
        long one = statements(different(1));
        assertEquals(one, statements(different(MANY)));
        Found html = found(1, View.card, BodyFormat.html);
        assertEquals(
                statements(List.of(html)),
                statements(List.of(html, found(1, View.card, BodyFormat.text))),
                "a card has no body");
        assertEquals(
                one * 2,
                statements(
                        List.of(
                                found(1, View.full, BodyFormat.html),
                                found(1, View.full, BodyFormat.text))));
    }

    @Test
    void everybody_reads_what_they_asked_for() {
        List<String> answers = new ArrayList<>();
        each(
                List.of(
                        found(1, View.full, BodyFormat.html),
                        found(2, View.full, BodyFormat.markdown),
                        found(3, View.headline, BodyFormat.html)),
                answer -> answers.add(new String(answer.bytes(), StandardCharsets.UTF_8)));
        assertEquals(1, with(answers, "<p>Il a plu au barrage.</p>"));
        assertEquals(1, with(answers, "\"markdown\":\"Il a plu au barrage."));
        assertEquals(2, with(answers, "\"body\":{"));
        assertEquals(3, with(answers, "\"slug\":\"pluie\""));
    }

    private static long with(List<String> answers, String text) {
        return answers.stream().filter(answer -> answer.contains(text)).count();
    }

    @Test
    void what_stands_in_the_way_of_one_answer_concerns_nobody_else() {
        Found good = found(1, View.full, BodyFormat.html);
        Found broken = new Found(good.interest(), null, good.events(), good.place(), false);
        List<Found> others = different(3);
        List<Found> all = new ArrayList<>(others);
        all.add(1, broken);
        List<Found> failed = new ArrayList<>();
        List<Found> taken = new ArrayList<>();
        pages.each(
                all,
                new ChangePages.Taker() {
                    @Override
                    public void take(Found found, Document answer) {
                        taken.add(found);
                    }

                    @Override
                    public void fail(Found found, Throwable failure) {
                        failed.add(found);
                    }
                });
        assertEquals(List.of(broken), failed);
        assertEquals(others, taken);
    }

    private long statements(List<Found> all) {
        long asked = Statements.of(() -> each(all, answer -> {}));
        assertTrue(asked > 0);
        return asked;
    }

    private void each(List<Found> all, Consumer<Document> taker) {
        pages.each(
                all,
                new ChangePages.Taker() {
                    @Override
                    public void take(Found found, Document answer) {
                        taker.accept(answer);
                    }

                    @Override
                    public void fail(Found found, Throwable failure) {
                        throw new IllegalStateException(failure);
                    }
                });
    }

    private List<Found> different(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(limit -> found(limit, View.full, BodyFormat.html))
                .toList();
    }

    private Found found(int limit, View view, BodyFormat body) {
        Found found = reader.behind(before, interest(limit, view, body));
        assertEquals(1, found.events().size());
        return found;
    }

    private static Interest interest(int limit, View view, BodyFormat body) {
        return new Interest(
                List.of(), List.of(), new ChangeParameters().words(), view, body, limit);
    }
}
