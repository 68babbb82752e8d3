package press.harmattan.edge;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import press.harmattan.failure.Conflict;
import press.harmattan.failure.Failure;
import press.harmattan.failure.Fault;
import press.harmattan.failure.Gone;
import press.harmattan.failure.InvalidRequest;
import press.harmattan.failure.Stale;
import press.harmattan.failure.TooMany;
import press.harmattan.failure.Unacceptable;
import press.harmattan.failure.Unconditional;
import press.harmattan.http.Problem;

/** The answers that operations refer to, by name, each with what it looks like. */
final class SharedAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    static final Map<String, APIResponse> ALL =
            Map.ofEntries(
                    Map.entry("Problem", problem(ApiText.PROBLEM, Refusal.of(500))),
                    Map.entry(
                            "Invalid",
                            problem(
                                    ApiText.INVALID,
                                    new InvalidRequest(
                                            List.of(
                                                    Fault.query(
                                                            "limit",
                                                            "must be between 1 and 100"))))),
                    Map.entry(
                            "Unauthorized",
                            problem(ApiText.UNAUTHORIZED, Challenge.missing())
                                    .addHeader(
                                            "WWW-Authenticate",
                                            OASFactory.createHeader().ref("WWW-Authenticate"))),
                    Map.entry("Forbidden", problem(ApiText.FORBIDDEN, Refusal.of(403))),
                    Map.entry("NotFound", problem(ApiText.NOT_FOUND, Refusal.of(404))),
                    Map.entry("NotAcceptable", problem(ApiText.NOT_ACCEPTABLE, Refusal.of(406))),
                    Map.entry(
                            "Gone",
                            problem(
                                    ApiText.GONE,
                                    new Gone(
                                            "retracted", "This article was retracted.", Map.of()))),
                    Map.entry(
                            "Conflict",
                            problem(
                                    ApiText.CONFLICT,
                                    new Conflict(
                                            "already-there",
                                            "There is something with this slug already.",
                                            Map.of()))),
                    Map.entry("Stale", problem(ApiText.STALE, new Stale())),
                    Map.entry("Unconditional", problem(ApiText.UNCONDITIONAL, new Unconditional())),
                    Map.entry(
                            "Unacceptable",
                            problem(
                                    ApiText.UNACCEPTABLE,
                                    new Unacceptable(
                                            List.of(
                                                    Fault.body(
                                                            "/section",
                                                            "is not a section of this"
                                                                    + " newsroom"))))),
                    Map.entry(
                            "TooMany",
                            later(
                                    problem(
                                            ApiText.TOO_MANY,
                                            new TooMany(
                                                    "Too many at once; wait for a minute.",
                                                    Duration.ofMinutes(1))))),
                    Map.entry("TooLarge", problem(ApiText.TOO_LARGE, Refusal.of(413))),
                    Map.entry("Unsupported", problem(ApiText.UNSUPPORTED, Refusal.of(415))),
                    Map.entry("Unavailable", later(problem(ApiText.UNAVAILABLE, Refusal.of(503)))),
                    Map.entry(
                            "NotModified",
                            OASFactory.createAPIResponse().description(ApiText.UNCHANGED)),
                    Map.entry(
                            "Moved",
                            OASFactory.createAPIResponse()
                                    .description(ApiText.MOVED)
                                    .addHeader(
                                            "Location",
                                            OASFactory.createHeader().ref("Location"))));

    private SharedAnswers() {}

    private static APIResponse later(APIResponse answer) {
        return answer.addHeader("Retry-After", OASFactory.createHeader().ref("Retry-After"));
    }

    private static APIResponse problem(String text, Failure failure) {
        return problem(text, Refusal.of(failure));
    }

    private static APIResponse problem(String text, Refusal refusal) {
        Problem problem =
                Problem.of(
                        refusal.status(),
                        refusal.code(),
                        refusal.detail(),
                        "/v1/articles",
                        "4f1c9b2e7a3d4c5b8e6f0a1b2c3d4e5f",
                        refusal.errors(),
                        refusal.extension());
        return OASFactory.createAPIResponse()
                .description(text)
                .content(
                        OASFactory.createContent()
                                .addMediaType(
                                        Problem.MEDIA_TYPE,
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema().ref("Problem"))
                                                .example(
                                                        JSON.convertValue(
                                                                problem,
                                                                new TypeReference<
                                                                        Map<
                                                                                String,
                                                                                Object>>() {}))));
    }
}
