package press.harmattan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelevancePlaceTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-30T12:00:00Z, 2026-06-30T12:00:00Z",
        "2026-06-30T12:04:59.999999Z, 2026-06-30T12:00:00Z",
        "2026-06-30T12:05:00Z, 2026-06-30T12:05:00Z",
        "2026-06-30T23:59:59Z, 2026-06-30T23:55:00Z"
    })
    void walks_of_the_same_five_minutes_reckon_from_the_same_instant(Instant now, Instant scored) {
        assertEquals(scored, RelevancePlace.scoredAt(now));
    }
}
