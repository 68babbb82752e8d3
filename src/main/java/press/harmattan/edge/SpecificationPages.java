package press.harmattan.edge;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.harmattan.http.HttpConfig;

/** Serves the specification as any other public answer: tagged, compressed, kept for a while. */
@ApplicationScoped
class SpecificationPages {

    private static final int BEFORE_QUARKUS_OWN = 270;

    private final OpenApiDocumentService documents;
    private final Answers answers;
    private final Problems problems;
    private final HttpConfig config;

    /** Hundreds of kilobytes: not to be hashed and coded on the event loop for each caller. */
    private final Map<Format, Body> bodies = new ConcurrentHashMap<>();

    SpecificationPages(
            OpenApiDocumentService documents,
            Answers answers,
            Problems problems,
            HttpConfig config) {
        this.documents = documents;
        this.answers = answers;
        this.problems = problems;
        this.config = config;
    }

    void register(@Observes Filters filters) {
        filters.register(this::serve, BEFORE_QUARKUS_OWN);
    }

    private void serve(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.path().startsWith("/openapi")) {
            context.next();
            return;
        }
        boolean json = wantsJson(request);
        Body document = bodies.computeIfAbsent(json ? Format.JSON : Format.YAML, this::document);
        context.response().putHeader("Cache-Control", config.cacheControl());
        Answers.Answer answer = answers.kept(request.headers(), document, null);
        if (answer.body() != null) {
            context.response()
                    .putHeader("Content-Type", json ? "application/json" : "application/yaml");
        }
        problems.send(context, answer);
    }

    private Body document(Format format) {
        return new Body(documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, format));
    }

    private static boolean wantsJson(HttpServerRequest request) {
        String accept = request.getHeader("Accept");
        return request.path().endsWith(".json")
                || request.path().equals("/openapi")
                        && accept != null
                        && accept.contains("application/json");
    }
}
