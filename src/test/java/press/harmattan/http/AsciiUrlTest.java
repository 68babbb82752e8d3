package press.harmattan.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://news.example/a?b=c%20d&e=f#g, https://news.example/a?b=c%20d&e=f#g",
        "https://news.example/موسم?q=é, https://news.example/%D9%85%D9%88%D8%B3%D9%85?q=%C3%A9",
        "https://واحة.example:8443/a, https://xn--mgbel0i.example:8443/a",
        "https://amina@café.example/, https://amina@xn--caf-dma.example/",
        "https://news.example/a b|c^d, https://news.example/a%20b%7Cc%5Ed",
        "https://news.example/🌾, https://news.example/%F0%9F%8C%BE",
        "https://[2001:db8::1]:8080/[a], https://[2001:db8::1]:8080/%5Ba%5D",
        "https://a.example/100%?q=%zz#a#b, https://a.example/100%25?q=%25zz#a%23b",
        "https://a_b.example/#a#b##, https://a_b.example/#a%23b%23%23",
        "#حقل, #%D8%AD%D9%82%D9%84",
        "mailto:a@news.example, mailto:a@news.example"
    })
    void an_address_of_people_becomes_one_of_machines(String written, String ascii) {
        assertEquals(ascii, AsciiUrl.of(written));
        assertEquals(ascii, AsciiUrl.of(ascii));
    }

    @Test
    void what_is_no_domain_name_is_encoded_all_the_same() {
        String label = "é".repeat(80);
        assertEquals("https://" + "%C3%A9".repeat(80) + "/", AsciiUrl.of("https://" + label + "/"));
    }

    @Test
    void controls_and_quotes_end_nothing() {
        assertEquals(
                "https://a.example/%00%0A%22%3C%3E", AsciiUrl.of("https://a.example/\0\n\"<>"));
    }
}
