package press.harmattan.edge;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import press.harmattan.http.HttpConfig;

/** Serves the specification as any other public answer: tagged, compressed, kept for a while. */
@ApplicationScoped
class SpecificationPages {

    private static final int BEFORE_QUARKUS_OWN = 270;

    private final OpenApiDocumentService documents;
    private final Answers answers;
    private final Problems problems;
    private final HttpConfig config;

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
        byte[] document =
                documents.getDocument(
                        OpenApiConstants.DEFAULT_DOCUMENT_NAME, json ? Format.JSON : Format.YAML);
        context.response().putHeader("Cache-Control", config.cacheControl());
        Answers.Answer answer = answers.kept(request.headers(), 200, document, null);
        if (answer.body() != null) {
            context.response()
                    .putHeader("Content-Type", json ? "application/json" : "application/yaml");
        }
        problems.send(context, answer);
    }

    private static boolean wantsJson(HttpServerRequest request) {
        String accept = request.getHeader("Accept");
        return request.path().endsWith(".json")
                || request.path().equals("/openapi")
                        && accept != null
                        && accept.contains("application/json");
    }
}
