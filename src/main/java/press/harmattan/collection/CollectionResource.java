package press.harmattan.collection;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import press.harmattan.article.ArticleFields;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.View;
import press.harmattan.failure.AddsFaults;
import press.harmattan.failure.Fault;
import press.harmattan.failure.Faults;
import press.harmattan.language.SiteLanguages;
import press.harmattan.language.Text;
import press.harmattan.page.ListUrl;
import press.harmattan.page.Selection;
import press.harmattan.page.Slice;
import press.harmattan.page.Told;
import press.harmattan.page.Window;
import press.harmattan.vocabulary.TermListing;
import press.harmattan.vocabulary.TermParameters;
import press.harmattan.vocabulary.TermRequest;

@Path(CollectionAddress.PATH)
@Tag(name = "Collections")
public class CollectionResource {
    private final CollectionRepository collections;
    private final CollectionAddress addresses;
    private final Filling filling;
    private final ArticleFields fields;
    private final TermListing listing;
    private final SiteLanguages site;
    private final Faults faults;

    CollectionResource(
            CollectionRepository collections,
            CollectionAddress addresses,
            Filling filling,
            ArticleFields fields,
            TermListing listing,
            SiteLanguages site,
            Faults faults) {
        this.collections = collections;
        this.addresses = addresses;
        this.filling = filling;
        this.fields = fields;
        this.listing = listing;
        this.site = site;
        this.faults = faults;
    }

    /** A page of collections. */
    @GET
    @PermitAll
    @AddsFaults
    @APIResponseSchema(value = CollectionList.class, responseDescription = "A page of collections.")
    @Operation(
            operationId = "listCollections",
            summary = "List collections",
            description = "Every curated list, without its items.")
    public CollectionList list(@BeanParam TermParameters parameters) {
        TermRequest request = listing.request(parameters);
        faults.throwIfAny();
        ListUrl url = request.url(CollectionAddress.PATH);
        Window window = request.window(url, 1);
        List<CollectionRow> all = collections.all();
        Slice<CollectionRow> slice =
                window.slice(
                        window.rowsOf(
                                all,
                                CollectionRow::slug,
                                key -> key.get(0),
                                Comparator.naturalOrder()),
                        row -> List.of(row.slug()),
                        request.total() ? (long) all.size() : null);
        return new CollectionList(
                slice.items().stream().map(row -> entry(row, request.languages())).toList(),
                slice.page(),
                new CollectionList.Query(request.languages()),
                url);
    }

    /** One collection. */
    @GET
    @Path("/{slug}")
    @PermitAll
    @AddsFaults
    @APIResponse(
            responseCode = "200",
            description = "The collection.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CollectionPage.class)))
    @APIResponse(responseCode = "308", ref = "Moved")
    @Operation(
            operationId = "getCollection",
            summary = "Read a collection",
            description =
                    "A home page in one call: what editors picked for the readers of this language,"
                            + " then what fills it up; one article per story, in the best of the"
                            + " languages. What readers cannot see now is left out.")
    public Told<CollectionPage> one(
            @RestPath @Parameter(description = "The collection's slug.", example = "home")
                    String slug,
            @BeanParam CollectionParameters parameters) {
        List<String> asked = listing.preferred(parameters.lang);
        List<String> languages = asked.isEmpty() ? site.supported() : asked;
        Selection selection = fields.selection(parameters.view, parameters.fields, View.card);
        faults.throwIfAny();
        CollectionRow row = addresses.find(slug);
        int limit = parameters.limit == null ? row.length() : parameters.limit;
        if (limit > row.length()) {
            faults.add(Fault.query("limit", "must be between 1 and " + row.length()));
            faults.throwIfAny();
        }
        BodyFormat format = parameters.body == null ? BodyFormat.html : parameters.body;
        CollectionPage page =
                filling.page(row, title(row, languages), languages, limit, selection, format);
        // No Last-Modified: what leaves a collection takes its date along.
        return new Told<>(page, "items", selection, null, List.of());
    }

    private CollectionList.Entry entry(CollectionRow row, List<String> languages) {
        Text title = title(row, languages);
        return new CollectionList.Entry(
                row.id(), row.slug(), title.value(), title.lang(), title.dir(), row.length());
    }

    private Text title(CollectionRow row, List<String> languages) {
        return row.titles().best(languages, site.site()).orElseThrow();
    }
}
