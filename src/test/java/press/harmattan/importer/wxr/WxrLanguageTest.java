package press.harmattan.importer.wxr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WxrLanguageTest {
    private static WxrThing.Term term(String taxonomy, String description) {
        return new WxrThing.Term(1, 2, taxonomy, "slug", "", "name", description, Map.of());
    }

    @Test
    void polylang_says_language_and_group_in_taxonomies() throws IOException {
        WxrItem item =
                Export.item(
                        "<category domain=\"language\" nicename=\"ar\"><![CDATA[العربية]]></category>"
                                + "<category domain=\"post_translations\" nicename=\"pll_65a\"><![CDATA[pll_65a]]></category>");

        assertEquals(
                Optional.of(
                        new WxrLanguage(
                                "ar", Optional.of("polylang:pll_65a"), Optional.empty(), false)),
                WxrLanguage.of(item));
    }

    @Test
    void wpml_says_them_in_custom_fields_and_which_one_is_the_original() throws IOException {
        WxrItem original =
                Export.item(
                        Export.meta("_wpml_import_language_code", "fr")
                                + Export.meta("_wpml_import_source_language_code", "")
                                + Export.meta("_wpml_import_translation_group", "812"));
        WxrItem translation =
                Export.item(
                        Export.meta("_wpml_import_language_code", "pt-br")
                                + Export.meta("_wpml_import_source_language_code", "fr")
                                + Export.meta("_wpml_import_translation_group", "812"));

        assertEquals(
                Optional.of(new WxrLanguage("fr", Optional.of("wpml:812"), Optional.empty(), true)),
                WxrLanguage.of(original));
        assertEquals(
                Optional.of(
                        new WxrLanguage(
                                "pt-BR", Optional.of("wpml:812"), Optional.of("fr"), false)),
                WxrLanguage.of(translation));
    }

    @Test
    void a_site_of_one_language_says_nothing() throws IOException {
        assertEquals(Optional.empty(), WxrLanguage.of(Export.item("")));
    }

    @Test
    void polylang_tells_the_locale_behind_a_slug_of_its_own() {
        String description =
                "a:3:{s:6:\"locale\";s:5:\"fr_FR\";s:3:\"rtl\";i:0;s:9:\"flag_code\";s:2:\"fr\";}";

        assertEquals(Optional.of("fr-FR"), WxrLanguage.locale(term("language", description)));
        assertEquals(Optional.empty(), WxrLanguage.locale(term("place", description)));
        assertEquals(Optional.empty(), WxrLanguage.locale(term("language", "French")));
    }

    @Test
    void polylang_lists_the_members_of_a_group_of_terms() {
        String description =
                "a:3:{s:2:\"fr\";i:11;s:2:\"ar\";i:12;s:4:\"sync\";a:1:{s:2:\"ar\";s:2:\"fr\";}}";

        assertEquals(
                Map.of("fr", 11L, "ar", 12L),
                WxrLanguage.translations(term("term_translations", description)));
        assertEquals(Map.of(), WxrLanguage.translations(term("place", description)));
    }

    @ParameterizedTest
    @CsvSource({
        "fr_FR,fr-FR",
        "ar,ar",
        "zh-hans,zh-Hans",
        "PT-br,pt-BR",
        "de_DE_formal,de-DE-formal"
    })
    void codes_and_locales_become_language_tags(String code, String tag) {
        assertEquals(Optional.of(tag), WxrLanguage.tag(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "français", "x", "fr FR", "../fr", "english"})
    void what_is_no_language_is_none(String code) {
        assertEquals(Optional.empty(), WxrLanguage.tag(code));
    }
}
