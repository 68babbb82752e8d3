package press.harmattan.tag;

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
@Path("/v1/tags")
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Tags")
public class TagResource {
    private final Tags tags;
    private final TermListing listing;

    TagResource(Tags tags, TermListing listing) {
        this.tags = tags;
        this.listing = listing;
    }

    /** A page of tags. */
    @GET
    @AddsFaults
    @APIResponseSchema(value = TagList.class, responseDescription = "A page of tags.")
    @Operation(
            operationId = "listTags",
            summary = "List tags",
            description =
                    "Every tag, or those of one kind. Names are told in the first of `lang`, else in"
                            + " the newsroom's first language, and sorted as that language does.")
    public TagList list(
            @BeanParam TermParameters parameters,
            @RestQuery @Parameter(description = "Only tags of this kind.", example = "topic")
                    TagKind kind) {
        TermRequest request = listing.request(parameters);
        ListUrl url = request.url("/v1/tags").filter("kind", kind);
        Slice<TagTerm> slice =
                listing.byName(
                        tags.terms(), term -> kind == null || kind == term.kind(), request, url);
        return new TagList(
                tags.told(slice.items(), request),
                slice.page(),
                new TagList.Query(request.languages(), kind),
                url);
    }

    /** One tag. */
    @GET
    @Path("/{slug}")
    @AddsFaults
    @APIResponseSchema(value = Tag.class, responseDescription = "The tag.")
    @APIResponse(responseCode = "308", ref = "Moved")
    @Operation(
            operationId = "getTag",
            summary = "Read a tag",
            description = "A former slug or an alias answers 308 to the slug of now.")
    public Tag one(
            @RestPath @Parameter(description = "The tag's slug.", example = "harvest") String slug,
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
        TagTerm term = listing.at(tags.terms(), "/v1/tags/", "tag", slug);
        return tags.told(List.of(term), request).get(0);
    }
}
