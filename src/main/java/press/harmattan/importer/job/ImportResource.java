package press.harmattan.importer.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import press.harmattan.failure.AddsFaults;
import press.harmattan.failure.Faults;
import press.harmattan.identity.Role;
import press.harmattan.language.SiteLanguages;
import press.harmattan.page.ListUrl;
import press.harmattan.page.PageParameters;
import press.harmattan.page.Slice;
import press.harmattan.page.Window;

@Path(ImportResource.PATH)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Imports")
public class ImportResource {
    static final String PATH = "/v1/editorial/imports";
    private static final String EXAMPLE = "01a1d3c2-6f00-7c3a-9b51-2f8e0c1d4a77";

    private final Jobs jobs;
    private final JobRepository repository;
    private final OrderFaults ofOrders;
    private final SiteLanguages languages;
    private final Faults faults;

    ImportResource(
            Jobs jobs,
            JobRepository repository,
            OrderFaults ofOrders,
            SiteLanguages languages,
            Faults faults) {
        this.jobs = jobs;
        this.repository = repository;
        this.ofOrders = ofOrders;
        this.languages = languages;
        this.faults = faults;
    }

    /** Takes a file in. */
    @POST
    @AddsFaults
    @ResponseStatus(202)
    @Extension(name = "x-max-body", value = "harmattan.http.max-import-size")
    @Consumes({"application/xml", "text/xml", "application/gzip", "application/x-ndjson"})
    @APIResponseSchema(
            value = ImportJob.class,
            responseDescription = "The import, which goes on in the background.")
    @Operation(
            operationId = "startImport",
            summary = "Import a file",
            description =
                    "Takes the same files as the command line and answers as soon as the file is"
                            + " here. The import outlives a restart of the server. Import a file as often"
                            + " as you like: what has not changed stays as it is.")
    @RequestBody(
            description = "The file itself.",
            required = true,
            content = {
                @Content(
                        mediaType = "application/xml",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "text/xml",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/gzip",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public ImportJob start(
            @RestQuery
                    @Parameter(required = true, description = "What the file is.", example = "wxr")
                    ImportFormat format,
            @RestQuery
                    @Parameter(
                            description =
                                    "The language of the site; the file's own when absent. For"
                                            + " `wxr` only, as `siteUrl` and `rule` are.",
                            example = "ar")
                    String lang,
            @RestQuery
                    @Parameter(
                            description =
                                    "What tells this site from others; the file's own when absent.",
                            example = "https://news.example")
                    String siteUrl,
            @RestQuery
                    @Parameter(
                            description =
                                    "Where a term goes; may be repeated. Write the percent signs of a"
                                            + " nicename as `%25`.",
                            example = "[\"category:mopti-2 = region:mopti\"]")
                    List<String> rule,
            @RestQuery
                    @Parameter(
                            description = "`true`: tell what would happen, write nothing.",
                            example = "true")
                    Boolean dryRun,
            @HeaderParam("Idempotency-Key")
                    @Parameter(
                            description = "Makes the request safe to send again within 24 hours.",
                            schema = @Schema(pattern = "^[!-~]{1,255}$"))
                    String key,
            InputStream file)
            throws IOException {
        Order order =
                new Order(
                        format,
                        lang == null ? null : languages.lookup(lang).orElse(lang),
                        siteUrl,
                        Objects.requireNonNullElse(rule, List.of()),
                        Boolean.TRUE.equals(dryRun));
        faults.addAll(ofOrders.of(order, key));
        faults.throwIfAny();
        return jobs.start(order, key, file);
    }

    /** A page of imports. */
    @GET
    @APIResponseSchema(value = ImportList.class, responseDescription = "A page of imports.")
    @Operation(operationId = "listImports", summary = "List imports", description = "Newest first.")
    public ImportList list(@BeanParam PageParameters page) {
        ListUrl url = new ListUrl(PATH);
        Window window = page.window(url, 2);
        Slice<JobRow> slice = window.slice(repository.page(window), JobRow::key, null);
        return new ImportList(slice.items().stream().map(JobRow::told).toList(), slice.page(), url);
    }

    /** One import. */
    @GET
    @Path("/{id}")
    @APIResponseSchema(value = ImportJob.class, responseDescription = "The import.")
    @Operation(
            operationId = "getImport",
            summary = "Read an import",
            description = "How far it is, and at its end what came of the file.")
    public ImportJob one(
            @RestPath @Parameter(description = "The import's id.", example = EXAMPLE) UUID id) {
        return jobs.one(id);
    }

    /** Ends an import. */
    @POST
    @Path("/{id}/cancel")
    @APIResponseSchema(value = ImportJob.class, responseDescription = "The import, cancelled.")
    @Operation(
            operationId = "cancelImport",
            summary = "Cancel an import",
            description =
                    "What it has put in place until now stays. When it was at work, its report tells"
                            + " of that a few seconds later.")
    public ImportJob cancel(
            @RestPath @Parameter(description = "The import's id.", example = EXAMPLE) UUID id) {
        jobs.cancel(id);
        return jobs.one(id);
    }
}
