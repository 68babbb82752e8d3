package press.harmattan.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.language.InputText.Cleaned;
import press.harmattan.language.InputText.Fault;

class InputTextTest {

    @Test
    void text_is_stored_composed() {
        assertEquals("é", InputText.line("e\u0301"));
        assertEquals("آ", InputText.body("ا\u0653"));
    }

    @Test
    void controls_and_byte_order_marks_are_taken_out() {
        assertEquals("ab", InputText.line("\uFEFFa\u0000\u0008\u001f\uFFFFb"));
        assertEquals("ab🌾", InputText.line("\uFDD0a\uFDEF\uD83F\uDFFEb🌾\uDBFF\uDFFF"));
        assertEquals("a\tb\nc\nd", InputText.body("\uFEFFa\tb\r\nc\rd\u0007"));
    }

    @Test
    void what_is_taken_out_is_counted_and_white_space_is_not() {
        assertEquals(0, InputText.lostInLine("  Été\r\n e\u0301\u2067a\u2069 \u200b"));
        assertEquals(0, InputText.lostInBody("a\r\n\tb\u202ec\r"));
        assertEquals(3, InputText.lostInLine("\uFEFFa\u202eb\u0000"));
        assertEquals(2, InputText.lostInBody("\uD83F\uDFFEb🌾\uDBFF\uDFFF"));
        assertEquals(2, InputText.lostInLine("\uD83F\uDFFEb🌾\uDBFF\uDFFF"));
        assertEquals(70, InputText.lostInBody("a" + "\u0301".repeat(100)));
    }

    @Test
    void more_marks_than_any_writing_has_are_cut() {
        String towers = ("a" + "\u0316\u0301".repeat(100_000)).repeat(2);
        assertTrue(InputText.body(towers).length() < 64);
        String vowelled = "مَرَّاكُش";
        assertEquals(vowelled, InputText.body(vowelled));
    }

    @Test
    void a_line_is_one_line() {
        assertEquals("Récolte à Mopti", InputText.line("  Récolte\n\tà \u2028 Mopti \n"));
    }

    @Test
    void the_narrow_space_before_a_french_mark_stays() {
        assertEquals("Où\u202f?", InputText.line("Où\u202f?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\ud800", "\udc00a", "\ud800\ud800\udc00"})
    void half_a_character_is_refused_everywhere(String half) {
        assertEquals(Optional.of(Fault.lone_surrogate), InputText.faultInLine(half));
        assertEquals(Optional.of(Fault.lone_surrogate), InputText.faultInBody(half));
        assertThrows(IllegalArgumentException.class, () -> InputText.line(half));
        assertThrows(IllegalArgumentException.class, () -> InputText.body(half));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u202a', '\u202b', '\u202c', '\u202d', '\u202e'})
    void a_bidi_override_is_refused_in_a_line_only(char override) {
        String text = "a" + override + "b";
        assertEquals(Optional.of(Fault.bidi_override), InputText.faultInLine(text));
        assertThrows(IllegalArgumentException.class, () -> InputText.line(text));
        assertEquals(Optional.empty(), InputText.faultInBody(text));
        assertEquals(text, InputText.body(text));
    }

    @Test
    void isolates_and_joiners_stay() {
        String text = "\u2067می‌خواهم\u2069 \u2066a\u200db\u2069";
        assertEquals(text, InputText.body(text));
        assertEquals(text, InputText.line(text));
    }

    @Test
    void a_whole_character_outside_the_first_plane_has_no_fault() {
        assertEquals(Optional.empty(), InputText.faultInLine("🌾 𞤀"));
    }

    @Test
    void an_importer_gets_a_clean_text_and_what_was_wrong_with_it() {
        assertEquals(
                new Cleaned("ab", Set.of(Fault.bidi_override)), InputText.cleanLine("a\u202eb"));
        assertEquals(
                new Cleaned("ab", Set.of(Fault.lone_surrogate)), InputText.cleanBody("a\ud800b"));
        assertEquals(new Cleaned("a\u202eb", Set.of()), InputText.cleanBody("a\u202eb"));
    }

    @Test
    void a_line_for_others_has_no_control_character_at_all() {
        assertEquals("a b c", InputText.shownLine("\u0085a\u001b b\u009b\u007f \u202ec\n\u0085"));
    }
}
