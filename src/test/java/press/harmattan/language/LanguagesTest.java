package press.harmattan.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    private final SiteLanguages site = SiteLanguages.of("ar", "fr", "en", "pt-BR");

    @ParameterizedTest
    @CsvSource({
        "AR, ar",
        "ar-latn, ar-Latn",
        "FR-ca, fr-CA",
        "zh-hant-tw, zh-Hant-TW",
        "iw, he",
        "zh-yue, yue",
        "sl-nedis, sl-nedis",
        "es-419, es-419"
    })
    void a_tag_becomes_canonical(String tag, String canonical) {
        assertEquals(Optional.of(canonical), Languages.canonical(tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "f",
                "fr_FR",
                "français",
                "fr-",
                "-fr",
                "fr--CA",
                "toolonglanguage",
                "x-ab",
                "ab1",
                "*",
                "und",
                "ar-u-nu-latn",
                "fr ",
                "fr\u0000"
            })
    void what_is_no_plain_language_tag_is_refused(String tag) {
        assertEquals(Optional.empty(), Languages.canonical(tag));
    }

    @ParameterizedTest
    @CsvSource({
        "ar, rtl",
        "ar-TD, rtl",
        "fa, rtl",
        "ur, rtl",
        "he, rtl",
        "iw, rtl",
        "yi, rtl",
        "ji, rtl",
        "ps, rtl",
        "sd, rtl",
        "sd-IN, ltr",
        "ug, rtl",
        "dv, rtl",
        "syr, rtl",
        "ckb, rtl",
        "nqo, rtl",
        "shu, rtl",
        "uz, ltr",
        "uz-Arab, rtl",
        "uz-AF, rtl",
        "ar-Latn, ltr",
        "ff, ltr",
        "ff-Adlm, rtl",
        "ff-adlm, rtl",
        "ha, ltr",
        "ha-Arab-NG, rtl",
        "pa, ltr",
        "pa-PK, rtl",
        "fr, ltr",
        "en, ltr",
        "zxx, ltr"
    })
    void direction_follows_the_script_of_the_language(String tag, Direction direction) {
        assertEquals(direction, Direction.of(tag));
    }

    @Test
    void a_preference_list_keeps_its_order_and_names_each_language_once() {
        assertEquals(List.of("fr", "ar"), site.expand(List.of("fr", "ar", "fr-CA")));
    }

    @Test
    void a_range_is_shortened_until_a_language_of_the_site_fits() {
        assertEquals(
                List.of("fr", "ar", "en"), site.expand(List.of("fr-Latn-CA", "AR-td", "en-GB")));
        assertEquals(List.of("pt-BR"), site.expand(List.of("pt-br-abl1943")));
    }

    @Test
    void a_range_is_never_lengthened() {
        assertEquals(List.of(), site.expand(List.of("pt", "de", "zz")));
        assertEquals(Optional.empty(), site.lookup("pt"));
    }

    @Test
    void a_star_means_the_site_default_at_the_end_and_nothing_elsewhere() {
        assertEquals(List.of("ar"), site.expand(List.of("*")));
        assertEquals(List.of("fr", "ar"), site.expand(List.of("fr", "*")));
        assertEquals(List.of("fr"), site.expand(List.of("*", "fr")));
        assertEquals(Optional.empty(), site.lookup("*"));
    }

    @Test
    void the_first_configured_language_is_the_default() {
        assertEquals("ar", site.site());
        assertEquals(List.of("ar", "fr"), SiteLanguages.of(" AR", "fr", "ar").supported());
    }

    @Test
    void a_wrong_configuration_is_named() {
        Exception fault =
                assertThrows(IllegalArgumentException.class, () -> SiteLanguages.of("fr_FR"));
        assertEquals(
                "harmattan.language.supported: \"fr_FR\" is no language tag", fault.getMessage());
        assertThrows(IllegalArgumentException.class, SiteLanguages::of);
    }
}
