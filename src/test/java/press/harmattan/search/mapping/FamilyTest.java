package press.harmattan.search.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyTest {

    @ParameterizedTest
    @CsvSource({
        "ar, ar",
        "ar-ML, ar",
        "shu, ar",
        "ar-Latn, und",
        "fr, fr",
        "fr-CA, fr",
        "en-GB, en",
        "ha, und",
        "tmh, und",
        "und, und"
    })
    void a_language_is_of_the_family_whose_rules_it_is_read_by(String tag, Family family) {
        assertEquals(family, Family.of(tag));
    }
}
