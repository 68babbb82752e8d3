package press.harmattan.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Api;
import press.harmattan.given.Given;
import press.harmattan.identity.Role;

/** Whoever computes the checksum anew gets what a parameter could have given, and no failure. */
@QuarkusTest
class HomeMadeCursorsTest {
    private static final int CHECKSUM = 6;
    private static final int INSTANT = 3;
    private static final int ID = 4;

    /** Lists with one page behind the first item. */
    private static final List<String> LISTS =
            List.of(
                    "/v1/articles?limit=1",
                    "/v1/articles?sort=oldest&limit=1",
                    "/v1/articles?sort=updated&limit=1",
                    "/v1/corrections?limit=1",
                    "/v1/editorial/articles?limit=1");

    @Inject Given given;

    @BeforeEach
    void two_of_each() {
        given.nothing();
        given.published("rain").corrected("The depth.").save();
        given.published("flood").corrected("The bridge.").save();
    }

    @Test
    void an_instant_that_can_be_is_a_place_in_the_list() throws GeneralSecurityException {
        for (String list : LISTS) {
            for (String instant :
                    List.of(
                            "0001-01-01T00:00:00Z",
                            "9999-12-31T23:59:59.999999999Z",
                            "2026-09-01T02:00:00+02:00")) {
                Response answer = ask(list, forged(list, INSTANT, instant));
                assertEquals(200, answer.statusCode(), list + " " + instant);
            }
        }
    }

    @Test
    void what_cannot_be_a_place_is_no_cursor() throws GeneralSecurityException {
        for (String list : LISTS) {
            for (String instant :
                    List.of(
                            "+400000-01-01T00:00:00Z",
                            "-400000-01-01T00:00:00Z",
                            "+10000-01-01T00:00:00Z",
                            "0000-12-31T23:59:59Z",
                            "infinity",
                            "\0",
                            "")) {
                assertInvalid(ask(list, forged(list, INSTANT, instant)), list + " " + instant);
            }
            for (String id : List.of("", "1", "\0", "' or 1=1")) {
                assertInvalid(ask(list, forged(list, ID, id)), list + " " + id);
            }
        }
    }

    private static void assertInvalid(Response answer, String what) {
        assertEquals(400, answer.statusCode(), what);
        assertEquals("cursor-invalid", answer.jsonPath().getString("code"), what);
    }

    private static Response ask(String list, String cursor) {
        return Api.as(Role.editor, "amina").get(list + (cursor == null ? "" : "&cursor=" + cursor));
    }

    private static String forged(String list, int part, String value)
            throws GeneralSecurityException {
        byte[] real =
                Base64.getUrlDecoder().decode(ask(list, null).jsonPath().getString("page.next"));
        String text = new String(real, CHECKSUM, real.length - CHECKSUM, UTF_8);
        List<String> parts = new ArrayList<>(List.of(text.split("\u001f", -1)));
        parts.set(part, value);
        byte[] payload = String.join("\u001f", parts).getBytes(UTF_8);
        byte[] whole = new byte[CHECKSUM + payload.length];
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(payload);
        System.arraycopy(hash, 0, whole, 0, CHECKSUM);
        System.arraycopy(payload, 0, whole, CHECKSUM, payload.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }
}
