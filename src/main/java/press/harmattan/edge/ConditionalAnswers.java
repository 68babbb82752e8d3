package press.harmattan.edge;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import press.harmattan.http.Document;
import press.harmattan.http.HttpConfig;
import press.harmattan.http.Link;
import press.harmattan.http.Representation;
import press.harmattan.http.UrlConfig;

/** Turns what a resource answered into bytes, once; everything else follows from the bytes. */
@ApplicationScoped
class ConditionalAnswers {

    private static final int OK = 200;
    private static final int PERMANENT_REDIRECT = 308;

    private final ObjectMapper mapper;
    private final HttpConfig config;
    private final UrlConfig urls;
    private final Answers answers;
    private final Problems problems;

    ConditionalAnswers(
            ObjectMapper mapper,
            HttpConfig config,
            UrlConfig urls,
            Answers answers,
            Problems problems) {
        this.mapper = mapper;
        this.config = config;
        this.urls = urls;
        this.answers = answers;
        this.problems = problems;
    }

    @ServerResponseFilter
    void finish(
            ContainerRequestContext request,
            ContainerResponseContext response,
            RoutingContext context)
            throws IOException {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        int status = response.getStatus();
        MultivaluedMap<String, Object> headers = response.getHeaders();
        Object entity = response.getEntity();
        byte[] bytes = bytes(entity);
        boolean inside = Newsroom.contains(context.request().path());
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            boolean kept = !inside && read && (status < 300 || status == PERMANENT_REDIRECT);
            headers.putSingle(
                    HttpHeaders.CACHE_CONTROL,
                    kept ? config.cacheControl() : problems.cacheControl(context, status));
        }
        if (entity instanceof Representation answer && answer.strongTag() != null) {
            headers.putSingle(HttpHeaders.ETAG, answer.strongTag());
        }
        if (entity instanceof Representation answer && answer.location() != null) {
            headers.putSingle(HttpHeaders.LOCATION, absolute(answer.location()));
        }
        if (entity instanceof Representation answer && !answer.links().isEmpty()) {
            headers.putSingle(HttpHeaders.LINK, links(answer.links()));
        }
        if (bytes == null) {
            return;
        }
        if (entity instanceof Document document) {
            document.headers().forEach(context.response().headers()::set);
        }
        Instant changed = entity instanceof Representation a ? a.lastModified() : null;
        MultiMap sent = context.request().headers();
        if (inside) {
            headers.putSingle(HttpHeaders.CONTENT_LENGTH, bytes.length);
            response.setEntity(bytes, response.getEntityAnnotations(), mediaType(entity, response));
            return;
        }
        Answers.Answer answer =
                read && status == OK
                        ? answers.kept(sent, new Body(bytes), changed)
                        : answers.passing(sent, status, bytes);
        answer.headers().forEach(headers::putSingle);
        response.setStatus(answer.status());
        if (answer.body() == null) {
            response.setEntity(null);
            // Set again behind this filter; a 304 has no content to have a type.
            context.addHeadersEndHandler(
                    now -> context.response().headers().remove(HttpHeaders.CONTENT_TYPE));
        } else {
            response.setEntity(
                    answer.body(), response.getEntityAnnotations(), mediaType(entity, response));
        }
    }

    /** The bytes of what was answered; null where there is nothing. */
    private byte[] bytes(Object entity) throws IOException {
        if (entity == null || entity instanceof byte[]) {
            return (byte[]) entity;
        }
        if (entity instanceof Document document) {
            return document.bytes();
        }
        if (entity instanceof CharSequence text) {
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
        return mapper.writeValueAsBytes(entity);
    }

    private static MediaType mediaType(Object entity, ContainerResponseContext response) {
        if (entity instanceof Document document) {
            return MediaType.valueOf(document.mediaType());
        }
        return response.getMediaType() == null
                ? MediaType.APPLICATION_JSON_TYPE
                : response.getMediaType();
    }

    private String links(List<Link> links) {
        return links.stream()
                .map(
                        link ->
                                "<"
                                        + absolute(link.target())
                                        + ">; rel=\""
                                        + link.rel()
                                        + "\""
                                        + (link.type() == null
                                                ? ""
                                                : "; type=\"" + link.type() + "\""))
                .collect(Collectors.joining(", "));
    }

    private String absolute(String target) {
        return target.startsWith("/") ? urls.api() + target : target;
    }
}
