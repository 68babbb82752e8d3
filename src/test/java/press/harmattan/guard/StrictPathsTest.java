package press.harmattan.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(PublishedProbes.class)
class StrictPathsTest {

    @TestHTTPResource URI home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//v1/probe",
                "/v1//probe",
                "/v1/probe/",
                "/v1/probe//",
                "/v1/./probe",
                "/v1/y/../probe",
                "/v1/%2e/probe",
                "/v1/y/%2E%2E/probe",
                "/v1/y/.%2e/probe",
                "/./v1/probe",
                "/v1/probe;a=b",
                "/v1;a=b/probe",
                "/v1/probe;",
                "/v1/probe%3Ba=b",
                "/v1%2Fprobe",
                "/V1/probe",
                "/v1/Probe",
                "/v1/%70robe",
                "/v1/probe.json",
                "/v1/probe%20",
                "/v1/probe/a/",
                "/v1/probe/a;b=c",
                "/v1/probe/..",
                "/v1/probe/.",
                "/v1/probe/%2e%2e",
                "/v1/probe/a%2Fb",
                "/v1/probe/a/b",
                "/v1/probe#x",
                "/",
                "/nope",
                "/index.html",
                "/q/health",
                "/q/swagger-ui",
                "/metrics",
                "/docs/..",
                "/docs/%2e%2e"
            })
    void another_spelling_of_a_path_is_another_path_and_nothing_is_there(String path)
            throws IOException {
        RawHttp.Answer answer = RawHttp.get(home, path);
        assertEquals(404, answer.status(), path);
        assertTrue(answer.isProblem(), answer.body());
        assertEquals(List.of("public, max-age=10, s-maxage=60"), answer.all("Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/probe/%zz",
                "/v1/probe/%",
                "/v1/probe/%C0%AF",
                "/v1/probe/%ED%A0%80",
                "/v1/probe/%00",
                "/v1/probe/a%0Ab",
                "/v1/probe/%C2%80",
                "/v1/probe/\"",
                "/v1/probe/{x}",
                "/v1/probe/a|b",
                "/v1/probe/\u00d9\u0085",
                "/v1\\probe",
                "/%zz"
            })
    void a_path_that_is_no_text_is_refused(String path) throws IOException {
        RawHttp.Answer answer = RawHttp.get(home, path);
        assertEquals(400, answer.status(), path);
        assertTrue(answer.isProblem(), answer.body());
        assertTrue(answer.body().contains("{\"in\":\"path\""), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/probe/%D9%85%D9%88%D8%B3%D9%85", "/v1/probe/%d9%85", "/v1/probe/1abc"})
    void a_key_in_any_script_arrives(String path) throws IOException {
        assertEquals(200, RawHttp.get(home, path).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PUT", "PATCH", "TRACE", "BREW", "get"})
    void a_method_that_a_path_does_not_have_is_told_those_that_it_has(String method)
            throws IOException {
        RawHttp.Answer answer = RawHttp.send(home, method + " /v1/probe HTTP/1.1", "Host: a");
        assertEquals(405, answer.status());
        assertEquals(List.of("GET, HEAD, OPTIONS, POST"), answer.all("Allow"));
        assertTrue(answer.isProblem(), answer.body());
    }

    @Test
    void options_names_the_methods_of_this_path_alone() throws IOException {
        RawHttp.Answer list = RawHttp.send(home, "OPTIONS /v1/probe HTTP/1.1", "Host: a");
        RawHttp.Answer one = RawHttp.send(home, "OPTIONS /v1/probe/a HTTP/1.1", "Host: a");
        assertEquals(204, list.status());
        assertEquals(List.of("GET, HEAD, OPTIONS, POST"), list.all("Allow"));
        assertEquals(List.of("GET, HEAD, OPTIONS"), one.all("Allow"));
        assertEquals("", one.body());
    }

    @Test
    void options_of_an_unknown_path_is_not_found() throws IOException {
        assertEquals(404, RawHttp.send(home, "OPTIONS /nope HTTP/1.1", "Host: a").status());
    }
}
