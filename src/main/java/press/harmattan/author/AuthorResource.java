package press.harmattan.author;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import press.harmattan.failure.AddsFaults;
import press.harmattan.page.ListUrl;
import press.harmattan.page.Slice;
import press.harmattan.vocabulary.TermListing;
import press.harmattan.vocabulary.TermParameters;
import press.harmattan.vocabulary.TermRequest;

@PermitAll
@Path("/v1/authors")
@Tag(name = "Authors")
public class AuthorResource {
    private final Authors authors;
    private final TermListing listing;

    AuthorResource(Authors authors, TermListing listing) {
        this.authors = authors;
        this.listing = listing;
    }

    /** A page of authors. */
    @GET
    @AddsFaults
    @APIResponseSchema(value = AuthorList.class, responseDescription = "A page of authors.")
    @Operation(
            operationId = "listAuthors",
            summary = "List authors",
            description =
                    "Every byline. Names are told in the first of `lang`, else in the newsroom's"
                            + " first language, and sorted as that language does.")
    public AuthorList list(@BeanParam TermParameters parameters) {
        TermRequest request = listing.request(parameters);
        ListUrl url = request.url("/v1/authors");
        Slice<AuthorTerm> slice = listing.byName(authors.terms(), any -> true, request, url);
        return new AuthorList(
                authors.told(slice.items(), request),
                slice.page(),
                new AuthorList.Query(request.languages()),
                url);
    }

    /** One author. */
    @GET
    @Path("/{slug}")
    @AddsFaults
    @APIResponseSchema(value = Author.class, responseDescription = "The author.")
    @APIResponse(responseCode = "308", ref = "Moved")
    @Operation(
            operationId = "getAuthor",
            summary = "Read an author",
            description = "A former slug or an alias answers 308 to the slug of now.")
    public Author one(
            @RestPath @Parameter(description = "The author's slug.", example = "amina-tirsa")
                    String slug,
            @RestQuery
                    @Separator(",")
                    @Parameter(
                            description = "Languages of its texts, best first.",
                            examples = {
                                @ExampleObject(
                                        name = "ar",
                                        summary = "Arabic, else French",
                                        value = "[\"ar\",\"fr\"]"),
                                @ExampleObject(name = "fr", summary = "French", value = "[\"fr\"]")
                            },
                            explode = Explode.FALSE)
                    List<String> lang) {
        TermRequest request = listing.request(lang);
        AuthorTerm term = listing.at(authors.terms(), "/v1/authors/", "author", slug);
        return authors.told(List.of(term), request).get(0);
    }
}
