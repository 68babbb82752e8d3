package press.harmattan.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.NonUniqueResultException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class QueryTest {
    @Inject Sql sql;
    @Inject Hql hql;

    record Pair(int number, String word) {}

    private static final String NUMBERS = "select n, 'w' || n from generate_series(1, 9) n";

    private Query<Pair> numbers() {
        return sql.select(NUMBERS, Pair.class);
    }

    @Test
    void conditions_hold_together_and_their_order_does_not_matter() {
        List<Pair> rows =
                numbers()
                        .limit(2)
                        .orderBy("n desc")
                        .where("n < :most or n = 9", "most", 6)
                        .where("n in :some", "some", List.of(2, 4, 8, 9))
                        .list();
        assertEquals(List.of(new Pair(9, "w9"), new Pair(4, "w4")), rows);
    }

    @Test
    void hibernate_s_language_answers_in_records_too() {
        assertEquals(
                List.of(new Pair(2, "w2")),
                hql.select(
                                "select n, 'w' || cast(n as String) from generate_series(1, 9) n",
                                Pair.class)
                        .where("n = cast(:n as Integer)", "n", 2)
                        .list());
    }

    @Test
    void a_value_is_never_read_as_text_of_the_query() {
        assertEquals(
                List.of("' or 1=1 --"),
                sql.select("select :value", String.class).with("value", "' or 1=1 --").list());
    }

    @Test
    void a_count_ignores_the_limit() {
        assertEquals(9, numbers().limit(2).count());
    }

    @Test
    void a_single_row_may_be_missing_but_not_doubled() {
        assertEquals(Optional.of(new Pair(3, "w3")), numbers().where("n = 3").single());
        assertEquals(Optional.empty(), numbers().where("n = 30").single());
        assertThrows(NonUniqueResultException.class, () -> numbers().where("n < 3").single());
    }

    @Test
    void a_change_tells_how_many_rows_it_changed() {
        UUID id = UUID.randomUUID();
        assertEquals(
                1,
                sql.change(
                                "insert into section (id, slug, names) values (:id, 'letters', '{\"fr\": \"Lettres\"}')")
                        .with("id", id)
                        .run());
        assertEquals(
                Optional.of("letters"),
                sql.select("select slug from section", String.class)
                        .where("id = :id", "id", id)
                        .single());
        assertEquals(1, sql.change("delete from section where id = :id").with("id", id).run());
    }
}
