package press.harmattan.region;

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
@Path("/v1/regions")
@Tag(name = "Regions")
public class RegionResource {
    private final Regions regions;
    private final TermListing listing;

    RegionResource(Regions regions, TermListing listing) {
        this.regions = regions;
        this.listing = listing;
    }

    /** A page of places. */
    @GET
    @AddsFaults
    @APIResponseSchema(value = RegionList.class, responseDescription = "A page of places.")
    @Operation(
            operationId = "listRegions",
            summary = "List places",
            description =
                    "Every place, or those directly in one. Names are told in the first of `lang`,"
                            + " else in the newsroom's first language, and sorted as that language"
                            + " does.")
    public RegionList list(
            @BeanParam TermParameters parameters,
            @RestQuery
                    @Parameter(
                            description =
                                    "Only the places directly in this one: a slug, an ISO 3166"
                                            + " code, an alias or a former slug.",
                            example = "mali")
                    String parent) {
        TermRequest request = listing.request(parameters);
        RegionTerm above = parent == null ? null : listing.named(regions.terms(), "parent", parent);
        ListUrl url =
                request.url("/v1/regions").filter("parent", above == null ? null : above.slug());
        Slice<RegionTerm> slice =
                listing.byName(
                        regions.terms(),
                        term -> above == null || above.id().equals(term.parentId()),
                        request,
                        url);
        return new RegionList(
                regions.told(slice.items(), request),
                slice.page(),
                new RegionList.Query(
                        request.languages(),
                        above == null ? null : regions.told(List.of(above), request).get(0)),
                url);
    }

    /** One place. */
    @GET
    @Path("/{slug}")
    @AddsFaults
    @APIResponseSchema(value = Region.class, responseDescription = "The place.")
    @APIResponse(responseCode = "308", ref = "Moved")
    @Operation(
            operationId = "getRegion",
            summary = "Read a place",
            description = "A former slug, a code or an alias answers 308 to the slug of now.")
    public Region one(
            @RestPath @Parameter(description = "The place's slug.", example = "mopti") String slug,
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
        RegionTerm term = listing.at(regions.terms(), "/v1/regions/", "region", slug);
        return regions.told(List.of(term), request).get(0);
    }
}
