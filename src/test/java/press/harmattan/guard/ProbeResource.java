package press.harmattan.guard;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import press.harmattan.failure.AddsFaults;
import press.harmattan.failure.Fault;
import press.harmattan.failure.Faults;
import press.harmattan.failure.Gone;
import press.harmattan.failure.Moved;
import press.harmattan.failure.NotFound;
import press.harmattan.http.Link;
import press.harmattan.http.Representation;

/** A resource of each kind that the edge has to handle; published in the tests of the edge only. */
@PermitAll
@Path("/v1/probe")
@Produces(MediaType.APPLICATION_JSON)
public class ProbeResource {

    static final Instant CHANGED = Instant.parse("2026-02-03T04:05:06.789Z");

    private final Faults faults;
    private final Turnstile turnstile;

    ProbeResource(Faults faults, Turnstile turnstile) {
        this.faults = faults;
        this.turnstile = turnstile;
    }

    public enum Order {
        newest,
        oldest
    }

    public record Probe(int limit, @Schema(nullable = true) String q, String filler)
            implements Representation {

        @Override
        public Instant lastModified() {
            return CHANGED;
        }

        @Override
        public List<Link> links() {
            return List.of(new Link("next", "/v1/probe?limit=" + limit));
        }
    }

    public record Inner(String word) {}

    public record Body(
            int n,
            @Schema(nullable = true) Integer boxed,
            long big,
            double share,
            boolean flag,
            @NotNull String text,
            Order order,
            Instant at,
            List<String> words,
            Map<String, String> names,
            Inner inner) {}

    public record Heard(String text) {}

    @GET
    public Probe list(
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "100"))
                    int limit,
            @QueryParam("q") @Schema(maxLength = 512) String q,
            @QueryParam("sort") Order sort,
            @QueryParam("from") @Schema(format = "date-or-instant") String from,
            @QueryParam("flag") boolean flag,
            @QueryParam("slug") @Schema(pattern = "^[a-z-]+$") String slug,
            @QueryParam("ids")
                    @Parameter(
                            explode = Explode.FALSE,
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = String.class,
                                            maxItems = 3))
                    String ids) {
        return new Probe(limit, q, "harmattan ".repeat(300));
    }

    @GET
    @Path("/semantic")
    @AddsFaults
    public Probe semantic(
            @QueryParam("limit") @DefaultValue("20") int limit,
            @QueryParam("region") String region) {
        if ("atlantis".equals(region)) {
            faults.add(Fault.query("region", "is not a known region"));
        }
        faults.throwIfAny();
        return new Probe(limit, region, "");
    }

    @GET
    @Path("/{key}")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "308", ref = "Moved")
    @APIResponse(responseCode = "410", ref = "Gone")
    @APIResponse(responseCode = "500", ref = "Problem")
    public Probe one(@PathParam("key") String key) throws Exception {
        switch (key) {
            case "missing" -> throw new NotFound("probe", key);
            case "gone" ->
                    throw new Gone("retracted", "It was wrong.", Map.of("retraction", "why"));
            case "old" -> throw Moved.renamed("/v1/probe/new");
            case "broken" -> throw new IllegalStateException("select secret from users");
            case "away" -> throw new IllegalStateException(new SQLException("no", "08006"));
            case "exhausted" -> throw new SQLException("Sorry, acquisition timeout!");
            case "held" -> turnstile.pass();
            default -> {}
        }
        return new Probe(1, key, "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Heard hear(@NotNull @Valid Body body) {
        return new Heard(body.text());
    }

    public record Leaf(
            @NotNull @Min(1) @Max(9) Integer weight, Map<String, @NotNull String> names) {}

    public record Branch(@NotNull String name, List<@NotNull Leaf> leaves) {}

    public record Tree(
            @NotBlank @Size(max = 10) String title,
            Order order,
            UUID id,
            LocalDate day,
            @Schema(format = "uri") String link,
            @Size(max = 100) List<@NotNull Branch> branches) {}

    @POST
    @Path("/tree")
    @Consumes(MediaType.APPLICATION_JSON)
    public Heard tree(@QueryParam("limit") Integer limit, @NotNull @Valid Tree tree) {
        return new Heard(tree.title());
    }

    @POST
    @Path("/comments")
    @Consumes(MediaType.APPLICATION_JSON)
    public Heard comment(@NotNull @Valid Heard heard) {
        return new Heard("");
    }

    @POST
    @Path("/optional")
    @Consumes(MediaType.APPLICATION_JSON)
    @Extension(name = "x-max-body", value = "probe.huge-body")
    public Heard optional(@RequestBody(required = false) Inner inner) {
        return new Heard(inner == null ? "nothing" : inner.word());
    }

    @POST
    @Path("/stream")
    @Consumes(MediaType.TEXT_PLAIN)
    @Extension(name = "x-max-body", value = "probe.max-body")
    public Heard stream(InputStream body) throws IOException {
        return new Heard(Long.toString(body.transferTo(OutputStream.nullOutputStream())));
    }
}
