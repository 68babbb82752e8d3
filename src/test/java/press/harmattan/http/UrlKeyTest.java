package press.harmattan.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlKeyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://daily.example/2024/سوق",
                "http://daily.example/2024/سوق/",
                "HTTPS://WWW.Daily.Example:443/2024/%D8%B3%D9%88%D9%82/",
                "http://daily.example:80//2024/./x/../%d8%b3%d9%88%d9%82#comments",
                "//daily.example./2024/سوق?utm_source=a&fbclid=b&UTM_Medium=c",
                " https://daily.example/2024/سوق? ",
                "https://daily.example:0443/2024/سوق?&&"
            })
    void every_spelling_of_an_address_has_one_key(String url) {
        assertEquals(Optional.of("daily.example/2024/سوق"), UrlKey.of(url));
    }

    @ParameterizedTest
    @CsvSource({
        "https://daily.example,daily.example",
        "https://daily.example/?p=7,daily.example?p=7",
        "https://daily.example/?b=2&a=1&b=1,daily.example?a=1&b=1&b=2",
        "https://daily.example:8080/a,daily.example:8080/a",
        "https://daily.example/cafe%CC%81,daily.example/café",
        "https://daily.example/a%2Fb%3Fc%23d%25e,daily.example/a%2Fb%3Fc%23d%25e",
        "https://daily.example/?a=x%26y%3Dz,daily.example?a=x%26y%3Dz",
        "https://daily.example/?a=x+y,daily.example?a=x%20y",
        "https://daily.example/a b,daily.example/a%20b",
        "https://daily.example/100%,daily.example/100%25",
        "https://daily.example/%zz%C0%AF%00,daily.example/%25zz%C0%AF%00",
        "https://صحيفة.example/a,xn--ogbhx3c3b.example/a",
        "https://daily.example/../../a,daily.example/a",
        "https://daily.example/A,daily.example/A"
    })
    void what_matters_stays(String url, String key) {
        assertEquals(Optional.of(key), UrlKey.of(url));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/2024/market",
                "daily.example/a",
                "ftp://daily.example/a",
                "javascript:alert(1)",
                "mailto:desk@daily.example",
                "https://",
                "https:///a",
                "https://user@daily.example/a",
                "https://user:word@daily.example/a",
                "https://daily.example\\@other.example/a",
                "https://daily.example:port/a",
                "https://daily.example:123456/a",
                "https://[::1]/a",
                "https://daily..example/a",
                "https://-/a",
                "https://daily.example/\u0000",
                "https://daily.example/a\nb",
                "https://daily.example/\ud800"
            })
    void what_is_no_address_of_the_web_has_none(String url) {
        assertEquals(Optional.empty(), UrlKey.of(url));
    }

    @Test
    void an_address_of_any_length_is_answered() {
        assertEquals(Optional.empty(), UrlKey.of("https://daily.example/" + "a".repeat(2048)));
        assertEquals(Optional.empty(), UrlKey.of("https://daily.example/" + "\t".repeat(100_000)));
        assertEquals(Optional.empty(), UrlKey.of("https://" + "a.".repeat(800) + "example/"));
    }

    @Test
    void the_key_of_a_key_is_the_same() {
        String alphabet = "aé\u0301%2Ff0?&=+#/.:س x\u00a0@\\[]\ud83d\ude00";
        Random random = new Random(7);
        int keys = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder url = new StringBuilder("https://daily.example/");
            for (int n = random.nextInt(12); n >= 0; n--) {
                url.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Optional<String> key = UrlKey.of(url.toString());
            if (key.isPresent()) {
                keys++;
                assertEquals(key, UrlKey.of("//" + key.get()), url.toString());
            }
        }
        assertTrue(keys > 10_000, keys + " keys");
    }
}
