package press.harmattan.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Test
    void the_longest_name_in_the_widest_letters_is_a_place_too() {
        Cursor cursor =
                new Cursor(
                        Cursor.Side.AFTER,
                        List.of("𞤆".repeat(200), "01a110f6-8da0-7cbb-95e8-db14cddfa1fc"));
        assertEquals(cursor, Cursor.decode(cursor.encode("filters"), "filters", 2));
    }
}
