package press.harmattan.search.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PositionTest {
    private static final Instant AT = Instant.parse("2026-06-01T06:00:00.123456Z");

    @Test
    void what_is_written_down_is_what_is_read_again() {
        Set<UUID> stale = Set.of(new UUID(1, 2), new UUID(3, 4));
        for (Position position :
                new Position[] {
                    new Position(7, AT, stale),
                    new Position(7, AT, Set.of()),
                    new Position(0, null, Set.of())
                }) {
            assertEquals(position, Position.read(position.written()));
        }
    }

    @Test
    void a_renewed_place_is_the_same_place() {
        Position position = new Position(7, AT, Set.of(new UUID(1, 2)));
        assertEquals(new Position(7, AT, Set.of()), position.renewed());
    }
}
