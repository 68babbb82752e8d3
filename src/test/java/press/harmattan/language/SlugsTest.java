package press.harmattan.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {

    /** The characters that the database's slug domain refuses, beside spaces and controls. */
    private static final Pattern REFUSED = Pattern.compile("[\\s\\p{Cntrl}/?#%.&+;=:@\"'<>\\\\]");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "موسم الحصاد في موبتي | موسم-الحصاد-في-موبتي",
                "مَرَّاكُش… ومــراكش؟ | مراكش-ومراكش",
                "ﻣﺎﻟﻲ ٢٠٢٤ | مالي-٢٠٢٤",
                "Les marchés de l’Élevage ! | les-marchés-de-l-élevage",
                "  A -- b / c.d_e  | a-b-c-d-e",
                "N'Djamena & NʼDjamena | n-djamena-n-djamena",
                "İnce ﬁn ② | ince-fin-2",
                "می‌خواهم | میخواهم",
                "\u2067سوق\u2069\u200b\uFEFFجديد | سوق-جديد",
                "related | related-1",
                "Revalidate! | revalidate-1",
                "0198AAAA-bbbb-7ccc-8ddd-0123456789ab | 0198aaaa-bbbb-7ccc-8ddd-0123456789ab-1"
            })
    void a_title_becomes_a_slug_in_its_own_script(String title, String slug) {
        assertEquals(Optional.of(slug), Slugs.from(title));
        assertTrue(Slugs.isValid(slug));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "🌾🌾", "— … !", "\u0301\u0640", "\u200b\u202e"})
    void a_title_without_letter_or_digit_has_no_slug(String title) {
        assertEquals(Optional.empty(), Slugs.from(title));
    }

    @Test
    void composed_and_decomposed_titles_have_one_slug() {
        String title = "Élèves à Ségou، آسفي";
        String apart = Normalizer.normalize(title, Normalizer.Form.NFD);
        assertEquals(
                Slugs.from(Normalizer.normalize(title, Normalizer.Form.NFC)), Slugs.from(apart));
    }

    @Test
    void a_long_title_is_cut_between_words() {
        String slug = Slugs.from("harvest ".repeat(40)).orElseThrow();
        assertEquals("harvest" + "-harvest".repeat(11), slug);
        assertEquals(95, slug.length());
    }

    @Test
    void a_long_word_is_cut_between_characters() {
        String slug = Slugs.from("𞤀".repeat(500)).orElseThrow();
        assertEquals(Slugs.MAX_LENGTH, slug.codePointCount(0, slug.length()));
        assertTrue(Slugs.isValid(slug));
    }

    @Test
    void a_number_never_makes_it_too_long() {
        assertEquals("سوق-2", Slugs.numbered("سوق", 2));
        String longest = Slugs.from("م".repeat(200)).orElseThrow();
        String numbered = Slugs.numbered(longest, 12);
        assertEquals("م".repeat(93) + "-12", numbered);
        assertTrue(Slugs.isValid(numbered));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-a",
                "a-",
                "a--b",
                "A",
                "a b",
                "a/b",
                "a.rss",
                "a_b",
                "l'eau",
                "e\u0301",
                "مَالي",
                "ﻣﺎﻟﻲ",
                "مـالي",
                "feed",
                "0198aaaa-bbbb-7ccc-8ddd-0123456789ab",
                "a\u0000",
                "a\u200cb",
                "\u202ea"
            })
    void what_no_title_gives_is_no_slug(String slug) {
        assertFalse(Slugs.isValid(slug));
    }

    @Test
    void every_character_gives_a_slug_that_stays_and_that_the_database_takes() {
        for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.getType(c) == Character.SURROGATE) {
                continue;
            }
            String name = Integer.toHexString(c);
            String slug = Slugs.from("a" + Character.toString(c) + "b").orElseThrow();
            assertEquals(Optional.of(slug), Slugs.from(slug), name);
            assertFalse(REFUSED.matcher(slug).find(), name);
            assertTrue(Normalizer.isNormalized(slug, Normalizer.Form.NFC), name);
        }
    }
}
