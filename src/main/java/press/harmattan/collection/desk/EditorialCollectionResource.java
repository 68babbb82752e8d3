package press.harmattan.collection.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import press.harmattan.collection.CollectionRepository;
import press.harmattan.collection.CollectionRow;
import press.harmattan.concurrency.Idempotent;
import press.harmattan.identity.Role;
import press.harmattan.page.ListUrl;
import press.harmattan.page.PageParameters;
import press.harmattan.page.Slice;
import press.harmattan.page.Window;

@Path(EditorialCollectionResource.PATH)
@Tag(name = "Collections")
public class EditorialCollectionResource {
    static final String PATH = "/v1/editorial/collections";

    private final CollectionRepository collections;
    private final Curating curating;
    private final Desk desk;

    EditorialCollectionResource(CollectionRepository collections, Curating curating, Desk desk) {
        this.collections = collections;
        this.curating = curating;
        this.desk = desk;
    }

    /** A page of collections. */
    @GET
    @RolesAllowed(Role.EDITOR)
    @APIResponseSchema(
            value = EditorialCollectionList.class,
            responseDescription = "A page of collections.")
    @Operation(
            operationId = "listEditorialCollections",
            summary = "List collections to curate",
            description = "Every curated list, with its version and without its picks.")
    public EditorialCollectionList list(@BeanParam PageParameters page) {
        ListUrl url = new ListUrl(PATH);
        Window window = page.window(url, 1);
        Slice<CollectionRow> slice =
                window.slice(
                        window.rowsOf(
                                collections.all(),
                                CollectionRow::slug,
                                key -> key.get(0),
                                Comparator.naturalOrder()),
                        row -> List.of(row.slug()),
                        null);
        return new EditorialCollectionList(
                slice.items().stream().map(EditorialCollectionList.Entry::of).toList(),
                slice.page(),
                url);
    }

    /** One collection. */
    @GET
    @Path("/{idOrSlug}")
    @RolesAllowed(Role.EDITOR)
    @APIResponseSchema(value = EditorialCollection.class, responseDescription = "The collection.")
    @Operation(
            operationId = "getEditorialCollection",
            summary = "Read a collection to curate",
            description =
                    "With every pick: those for other languages, those whose time has passed, and"
                            + " those that readers do not see now.")
    public EditorialCollection one(
            @RestPath @Parameter(description = "The collection's id or slug.", example = "home")
                    String idOrSlug) {
        return desk.told(desk.find(idOrSlug));
    }

    /** Makes a collection. */
    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.EDITOR)
    @APIResponse(
            responseCode = "201",
            description = "The new collection.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EditorialCollection.class)))
    @Operation(
            operationId = "createCollection",
            summary = "Make a collection",
            description = "Readers get it at once at `/v1/collections/{slug}`.")
    public EditorialCollection create(@NotNull @Valid CollectionInput collection) {
        return desk.told(curating.create(collection));
    }

    /** Makes a collection what is sent. */
    @PUT
    @Path("/{idOrSlug}")
    @RolesAllowed(Role.EDITOR)
    @APIResponseSchema(
            value = EditorialCollection.class,
            responseDescription = "The collection as it is now.")
    @Operation(
            operationId = "putCollection",
            summary = "Curate a collection",
            description =
                    "Takes the whole collection, the picks in their order. A story may be picked"
                            + " before readers see it: it appears as it is published. `warnings` say so.")
    public EditorialCollection put(
            @RestPath @Parameter(description = "The collection's id or slug.", example = "home")
                    String idOrSlug,
            @NotNull @Valid CollectionInput collection) {
        return desk.told(curating.edit(desk.find(idOrSlug).id(), collection));
    }

    /** Takes a collection away. */
    @DELETE
    @Path("/{idOrSlug}")
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "deleteCollection",
            summary = "Take a collection away",
            description =
                    "Its slug is never given again. The front page that comes with the program stays"
                            + " (409).")
    public void delete(
            @RestPath
                    @Parameter(
                            description = "The collection's id or slug.",
                            examples = {
                                @ExampleObject(
                                        name = "ar",
                                        summary = "An Arabic slug",
                                        value = "عطلة-الأسبوع"),
                                @ExampleObject(
                                        name = "fr",
                                        summary = "A French slug",
                                        value = "week-end")
                            })
                    String idOrSlug) {
        curating.delete(desk.find(idOrSlug).id());
    }
}
