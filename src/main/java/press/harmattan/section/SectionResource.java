package press.harmattan.section;

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
@Path("/v1/sections")
@Tag(name = "Sections")
public class SectionResource {
    private final Sections sections;
    private final TermListing listing;

    SectionResource(Sections sections, TermListing listing) {
        this.sections = sections;
        this.listing = listing;
    }

    /** A page of sections. */
    @GET
    @AddsFaults
    @APIResponseSchema(value = SectionList.class, responseDescription = "A page of sections.")
    @Operation(
            operationId = "listSections",
            summary = "List sections",
            description = "The newsroom's sections in its own order, each with its parent.")
    public SectionList list(@BeanParam TermParameters parameters) {
        TermRequest request = listing.request(parameters);
        ListUrl url = request.url("/v1/sections");
        Slice<SectionTerm> slice =
                listing.slice(
                        sections.inOrder(),
                        Sections.Place::of,
                        Sections.Place::of,
                        Sections.Place::parts,
                        Sections.Place.ORDER,
                        request,
                        url);
        return new SectionList(
                sections.told(slice.items(), request),
                slice.page(),
                new SectionList.Query(request.languages()),
                url);
    }

    /** One section. */
    @GET
    @Path("/{slug}")
    @AddsFaults
    @APIResponseSchema(value = Section.class, responseDescription = "The section.")
    @APIResponse(responseCode = "308", ref = "Moved")
    @Operation(
            operationId = "getSection",
            summary = "Read a section",
            description = "A former slug or an alias answers 308 to the slug of now.")
    public Section one(
            @RestPath @Parameter(description = "The section's slug.", example = "agriculture")
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
        SectionTerm term = listing.at(sections.terms(), "/v1/sections/", "section", slug);
        return sections.told(List.of(term), request).get(0);
    }
}
