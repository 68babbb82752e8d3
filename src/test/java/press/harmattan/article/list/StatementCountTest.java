package press.harmattan.article.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.articles;
import static press.harmattan.given.Api.get;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.View;
import press.harmattan.database.Sql;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.given.Statements;
import press.harmattan.published.Access;

/** What a list costs the database. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementCountTest {
    private static final int SIZE = 100;

    /** Too long for a row, so that PostgreSQL keeps it elsewhere. */
    private static final int LONG = 8_000;

    @Inject Given given;
    @Inject ArticleListResource resource;
    @Inject Sql sql;

    @BeforeAll
    void a_hundred_articles_with_everything_and_long_bodies() {
        given.nothing();
        Random letters = new Random(3);
        List<GivenArticle> all = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            all.add(
                    given.published("a" + i)
                            .section("s" + i % 5)
                            .in("mopti", "bamako", "niamey")
                            .tagged("t" + i % 7, "u" + i % 11)
                            .by("w" + i % 13, "v" + i % 3)
                            .source("Report")
                            .corrected("Note " + i)
                            .body("<p>" + words(letters, LONG) + "</p>"));
        }
        given.save(all);
        List<GivenArticle> translations = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            translations.add(given.published("fr" + i).lang("fr").translated(all.get(i)));
        }
        given.save(translations);
    }

    @Test
    void a_list_of_one_takes_as_many_statements_as_a_list_of_a_hundred() {
        for (String view : List.of("headline", "card", "full")) {
            articles("view", view);
            long one = statements(1, "view", view);
            assertTrue(one > 0, "statements are counted");
            assertEquals(one, statements(SIZE, "view", view), view);
        }
    }

    @Test
    void filters_and_preferences_add_no_statement_for_an_item() {
        Object[] filtered = {
            "view",
            "full",
            "lang",
            "en,fr",
            "region",
            "mali",
            "tag",
            "t1,t2,t3,t4,t5,t6,t0",
            "author",
            "v0,v1,v2",
            "total",
            "exact",
            "body",
            "blocks"
        };
        articles(filtered);
        assertEquals(statements(1, filtered), statements(SIZE, filtered));
    }

    @Test
    void what_is_not_told_is_not_asked_for() {
        assertEquals(1, statements(SIZE, "view", "headline"));
        assertEquals(1, statements(SIZE, "view", "card"));
        assertEquals(4, statements(SIZE, "view", "full"));
        assertEquals(1, statements(SIZE, "fields", "title,body.html"));
        assertEquals(2, statements(SIZE, "fields", "translations.lang"));
        assertEquals(2, statements(SIZE, "view", "card", "total", "exact"));
    }

    @Test
    void bodies_are_read_for_the_full_view_alone() {
        assertEquals(0, blocksOfBodies(asked(View.headline)));
        assertEquals(0, blocksOfBodies(asked(View.card)));
        ArticleParameters fields = asked(null);
        fields.fields = List.of("title", "summary", "section", "authors.bio", "wordCount");
        assertEquals(0, blocksOfBodies(fields));
        assertTrue(blocksOfBodies(asked(View.full)) > SIZE / 2, "the oracle sees what is read");
    }

    @Test
    void one_format_of_a_body_is_read_and_the_others_are_not() {
        ArticleParameters asked = asked(View.full);
        List<Long> blocks = new ArrayList<>();
        for (BodyFormat format : BodyFormat.values()) {
            asked.body = format;
            blocks.add(blocksOfBodies(asked));
        }
        // The formats are about as long as each other; all of them would be four times as much.
        assertTrue(Collections.max(blocks) < 3 * Collections.min(blocks), blocks::toString);
    }

    @Test
    void a_withheld_body_is_not_even_read() {
        UUID kept =
                given.published("kept")
                        .access(Access.partner)
                        .body("<p>" + words(new Random(4), LONG) + "</p>")
                        .save()
                        .id();
        ArticleParameters asked = asked(View.full);
        asked.ids = List.of(kept);
        assertEquals(0, blocksOfBodies(asked));
    }

    private static ArticleParameters asked(View view) {
        ArticleParameters asked = new ArticleParameters();
        asked.view = view;
        asked.limit = SIZE;
        return asked;
    }

    /** How often a block was looked at in the place where PostgreSQL keeps what is long. */
    private long blocksOfBodies(ArticleParameters asked) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            long before = blocks();
                            assertFalse(resource.list(asked).value().data().isEmpty());
                            return blocks() - before;
                        });
    }

    private long statements(int limit, Object... parameters) {
        List<Object> all = new ArrayList<>(List.of(parameters));
        all.addAll(List.of("limit", limit));
        return Statements.of(
                () -> assertEquals(200, get("/v1/articles", all.toArray()).statusCode()));
    }

    private long blocks() {
        return sql.select(
                        "select pg_stat_get_xact_blocks_fetched(reltoastrelid) from pg_class"
                                + " where relname = 'published_article'",
                        Long.class)
                .single()
                .orElseThrow();
    }

    /** Words that do not compress well. */
    private static String words(Random letters, int length) {
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            text.append((char) (letters.nextInt(7) == 0 ? ' ' : 'a' + letters.nextInt(26)));
        }
        return text.toString().strip();
    }
}
