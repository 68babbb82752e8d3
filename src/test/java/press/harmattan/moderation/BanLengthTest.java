package press.harmattan.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a ban is, to people. */
class BanLengthTest {
    private static final Duration LONGEST = Duration.ofDays(30);

    @ParameterizedTest
    @CsvSource({"P1W, 168", "P4W, 672", "P30D, 720", "P1DT12H, 36", "PT720H, 720"})
    void weeks_days_and_hours_are_read(String text, int hours) {
        assertEquals(Duration.ofHours(hours), BanLength.of(text, LONGEST));
    }

    @ParameterizedTest
    @CsvSource({"720, P30D", "36, P1DT12H", "12, PT12H", "24, P1D"})
    void days_are_told_as_days(int hours, String text) {
        assertEquals(text, BanLength.told(Duration.ofHours(hours)));
    }

    @Test
    void what_is_told_is_read_again() {
        Duration odd = Duration.ofDays(3).plusMinutes(7);
        assertEquals(odd, BanLength.of(BanLength.told(odd), LONGEST));
    }
}
