package press.harmattan.importer.run;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttemptsTest {
    @Inject DataSource database;

    @Test
    void what_is_too_large_for_an_index_is_a_fault_of_the_data() {
        Unfit told = assertThrows(Unfit.class, () -> Attempts.run(this::keepLargeKey));
        assertTrue(told.getMessage().contains("index row"), told::getMessage);
    }

    private void keepLargeKey() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table large (key text unique) on commit drop");
            statement.execute(
                    "insert into large select string_agg(md5(n::text), '')"
                            + " from generate_series(1, 300) n");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
