package press.harmattan.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.harmattan.guard.shape.References;
import press.harmattan.http.HttpConfig;

/**
 * The specification that {@code /openapi} serves, as rules: what is published is what is enforced,
 * and there is no second list to forget.
 */
@ApplicationScoped
class Contract {

    /** Dot segments, also encoded ones, and matrix parameters: routers would take them away. */
    private static final Pattern NOT_PLAIN = Pattern.compile(";|/(\\.|%2[Ee]){1,2}(/|$)");

    private final OpenApiDocumentService documents;
    private final ObjectMapper mapper;
    private final HttpConfig config;
    private volatile List<PathRule> paths = List.of();

    Contract(OpenApiDocumentService documents, ObjectMapper mapper, HttpConfig config) {
        this.config = config;
        this.documents = documents;
        this.mapper = mapper;
    }

    /** A path of the specification and the text that it matched. */
    record Match(PathRule rule, Matcher path) {}

    void read(@Observes StartupEvent started) throws IOException {
        JsonNode document =
                mapper.readTree(
                        documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON));
        References references = new References(document);
        BodyRules bodies = new BodyRules(references, config);
        List<PathRule> rules = new ArrayList<>();
        for (var path : document.path("paths").properties()) {
            rules.add(PathRule.of(path.getKey(), path.getValue(), references, bodies));
        }
        rules.sort(Comparator.comparingInt(PathRule::literals).reversed());
        paths = List.copyOf(rules);
    }

    /** The path that is meant by a request, as it was sent, not as somebody would tidy it. */
    Optional<Match> match(String rawPath) {
        if (NOT_PLAIN.matcher(rawPath).find()) {
            return Optional.empty();
        }
        for (PathRule rule : paths) {
            Matcher matcher = rule.pattern().matcher(rawPath);
            if (matcher.matches()) {
                return Optional.of(new Match(rule, matcher));
            }
        }
        return Optional.empty();
    }
}
