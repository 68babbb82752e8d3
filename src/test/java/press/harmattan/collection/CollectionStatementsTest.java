package press.harmattan.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.harmattan.collection.GivenCollection.pick;
import static press.harmattan.given.Api.get;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.harmattan.change.ChangeWatch;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.given.Statements;

/** What a collection costs the database. */
@QuarkusTest
class CollectionStatementsTest {
    @Inject Given given;
    @Inject GivenCollection collections;
    @Inject ChangeWatch watch;

    @Test
    void a_hundred_items_take_as_many_statements_as_two() {
        given.nothing();
        List<GivenArticle> all = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            all.add(
                    given.published("a" + i)
                            .section("s" + i % 5)
                            .in("mopti", "niamey")
                            .tagged("t" + i % 7)
                            .by("w" + i % 13));
        }
        given.save(all);
        Pick[] half = all.subList(0, 50).stream().map(GivenCollection::pick).toArray(Pick[]::new);

        collections.home(2, pick(all.get(0)));
        long few = statements(2);
        collections.home(100, half);
        assertEquals(few, statements(100));
        assertEquals(3, few);

        collections.home(20);
        assertEquals(2, statements(20), "nothing is picked, so picks are not looked for");
        collections.home(50, half);
        assertEquals(2, statements(50), "nothing is left to fill");
    }

    private long statements(int items) {
        watch.catchUp();
        get("/v1/collections/home");
        return Statements.of(
                () ->
                        assertEquals(
                                items,
                                get("/v1/collections/home").jsonPath().getList("items").size()));
    }
}
