package press.harmattan.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.example/b?c=d#e, https://a.example/b?c=d#e",
        "https://a.example/مطر, https://a.example/%D9%85%D8%B7%D8%B1",
        "https://a.example/%D9%85, https://a.example/%D9%85",
        "https://مثال.example:8443/, https://xn--mgbh0fb.example:8443/",
        "https://a.example/100%, https://a.example/100%25",
        "https://a.example/%zz, https://a.example/%25zz",
        "https://a.example/[x], https://a.example/%5Bx%5D",
        "https://a.example/#a#b##, https://a.example/#a%23b%23%23",
        "https://a_b.example/x, https://a_b.example/x",
        "https://a.example/\uD83C\uDF3E, https://a.example/%F0%9F%8C%BE",
        "'https://a.example/a b\"c<d>', https://a.example/a%20b%22c%3Cd%3E"
    })
    void an_address_of_the_web_can_be_written_as_a_uri(String raw, String written) {
        assertEquals(Optional.of(written), WebAddress.uri(raw));
        URI.create(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,x",
                "/relative",
                "mailto:a@b.example",
                "https://",
                "https://a%zz/",
                "https://user@a.example/",
                "https://[::1]/",
                "ftp://a.example/"
            })
    void what_is_no_address_of_the_web_is_none(String raw) {
        assertEquals(Optional.empty(), WebAddress.uri(raw));
    }
}
