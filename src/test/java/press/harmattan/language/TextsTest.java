package press.harmattan.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final ObjectMapper json = new ObjectMapper();

    private final Texts mali =
            new Texts(Map.of("ar", "مالي", "fr", "Mali (fr)", "en", "Mali (en)"));

    @Test
    void the_first_preferred_language_that_there_is_wins() {
        assertEquals(new Text("en", "Mali (en)"), best(mali, "ar", "de", "en", "fr"));
        assertEquals(new Text("fr", "Mali (fr)"), best(mali, "ar", "fr-CA", "en"));
    }

    @Test
    void without_a_preferred_one_it_is_the_site_language() {
        assertEquals(new Text("ar", "مالي"), best(mali, "ar", "de"));
        assertEquals(new Text("ar", "مالي"), best(mali, "ar-TD"));
    }

    @Test
    void without_that_it_is_always_the_same_one() {
        Texts texts = new Texts(Map.of("sw", "Nchi", "pt", "País", "ha", "Ƙasa"));
        assertEquals(new Text("ha", "Ƙasa"), best(texts, "ar", "fr"));
        assertEquals(Optional.empty(), Texts.NONE.best(List.of("fr"), "ar"));
    }

    @Test
    void a_text_knows_its_direction() {
        assertEquals(Direction.rtl, best(mali, "ar").dir());
        assertEquals(Direction.ltr, best(mali, "ar", "fr").dir());
    }

    @Test
    void in_json_it_is_a_plain_object_in_the_order_of_its_tags() throws JsonProcessingException {
        String written = json.writeValueAsString(mali);
        assertEquals("{\"ar\":\"مالي\",\"en\":\"Mali (en)\",\"fr\":\"Mali (fr)\"}", written);
        assertEquals(mali, json.readValue(written, Texts.class));
        assertTrue(json.readValue("{}", Texts.class).isEmpty());
    }

    @Test
    void json_that_is_no_set_of_texts_is_refused() {
        for (String wrong :
                List.of(
                        "{\"fr_FR\":\"x\"}",
                        "{\"fr\":\" \"}",
                        "{\"fr\":null}",
                        "{\"fr\":\"a\",\"FR\":\"b\"}",
                        "{\"fr\":[\"a\"]}",
                        "\"fr\"",
                        "[]")) {
            assertThrows(
                    JsonProcessingException.class, () -> json.readValue(wrong, Texts.class), wrong);
        }
    }

    @Test
    void it_does_not_change_with_the_map_it_was_made_of() {
        Map<String, String> source = new HashMap<>(Map.of("fr", "Tchad"));
        Texts texts = new Texts(source);
        source.put("en", "Chad");
        assertEquals(Optional.empty(), texts.in("en"));
        assertThrows(
                UnsupportedOperationException.class, () -> texts.byLanguage().put("en", "Chad"));
        assertEquals(Optional.of("Chad"), texts.with("EN", "Chad").in("en"));
    }

    private static Text best(Texts texts, String site, String... preferred) {
        return texts.best(List.of(preferred), site).orElseThrow();
    }
}
